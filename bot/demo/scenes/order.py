"""The scenes in their order: all of them, and those that have happened when a newcomer arrives."""

from bot.demo.scenes.asking import ask, far_side
from bot.demo.scenes.joining import (
    cards,
    choose_rhythm,
    confirm,
    edit,
    post_thread,
    reply,
    search,
    set_up,
    withdraw,
)
from bot.demo.scenes.meeting import book, both_go_ahead, both_say_yes, in_touch, introduce, offer, open_again
from bot.demo.scenes.outcomes import check_in, report, sum_up
from bot.demo.scenes.program import consent, hush, log
from bot.demo.scenes.rounds import pin, preview, publish
from bot.demo.scenes.story import Scene
from bot.demo.scenes.wall import executives

JOINING: tuple[Scene, ...] = (set_up, choose_rhythm, post_thread, reply, cards, edit, confirm, withdraw, search)
ROUND: tuple[Scene, ...] = (preview, pin, publish)
MEETING: tuple[Scene, ...] = (offer, both_say_yes, both_go_ahead, introduce)
AFTERWARDS: tuple[Scene, ...] = (open_again, in_touch, book, check_in, report, sum_up)
BESIDES: tuple[Scene, ...] = (consent, log, ask, hush, far_side, executives)

ALL = (*JOINING, *ROUND, *MEETING, *AFTERWARDS, *BESIDES)
LIVED = (*JOINING, *ROUND, *MEETING)
"""What has happened in the town when a newcomer arrives: everything up to the first introduction."""

"""What the program's managers do: set the circle up, post threads, review each round, look at the ledger."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from random import Random

from bot.simulation.agenda import Deed, after
from bot.simulation.community import COMMUNITY, TEAM, TEAM_ZONE, VENDOR
from bot.simulation.hands import Hands
from bot.simulation.sight import Post, Sight
from bot.simulation.society import Society
from domain.peers.presets import Preset
from views.circles import settings, setup
from views.rounds import review

ROUNDS = "every 2 weeks on tuesday 10:00"
THREAD_EVERY, LEDGER_EVERY = timedelta(weeks=8), timedelta(weeks=4)
SOON = timedelta(hours=3)
DROPS, PINS, WAITS, CANCELS = 0.15, 0.10, 0.05, 0.03
"""How often, of all rounds, a manager drops a pair, puts two together, lets the round wait too long, or cancels it."""


@dataclass
class Desk:
    """The managers at work: whose hands do it, and what they see."""

    society: Society
    sight: Sight
    preset: Preset
    hands: Hands
    rng: Random = field(default_factory=Random)

    def plan(self, deed: Deed, mean: timedelta = SOON) -> None:
        """Let a manager do something some time from now, in their hours."""
        self.society.agenda.add(after(self.society.now, mean, TEAM_ZONE, self.rng), deed)


Behaviour = Callable[[Desk, Post], None]
"""Plans what a manager does about a message in the team's channel."""


async def begin(society: Society, sight: Sight, preset: Preset) -> Desk:
    """Set the circle up with a preset and a rhythm, put the first networking post up, and return the desk."""
    hands = next(iter(society.managers.values()))
    desk = Desk(society, sight, preset, hands, Random(f"{society.seed} desk"))
    await society.community.bot.reconcile()
    await society.community.let_bot_work()
    await _set_up(desk)
    await post_thread(desk)
    desk.plan(partial(_look_at_ledger, desk), LEDGER_EVERY)
    return desk


async def _set_up(desk: Desk) -> None:
    workspace = desk.society.community.workspace
    channels = {channel.name: channel.id for channel in workspace.channels.values()}
    await desk.hands.command("setup")
    await desk.hands.submit(
        {
            setup.CHANNEL: channels[COMMUNITY],
            setup.MANAGERS_CHANNEL: channels[TEAM],
            setup.MANAGERS: list(desk.society.managers),
            setup.STAFF: VENDOR,
        }
    )
    await desk.society.community.let_bot_work()
    await desk.hands.command("settings")
    chosen = {settings.PRESET: desk.preset.value, settings.ROUNDS: ROUNDS, settings.ZONE: TEAM_ZONE}
    await desk.hands.submit(chosen)
    await desk.hands.close()


async def post_thread(desk: Desk) -> None:
    """Put a networking post up, now and again after some weeks."""
    await desk.hands.command("thread")
    await desk.society.community.let_bot_work()
    channel = desk.society.community.workspace.channel(COMMUNITY)
    posted = [post.ts for post in desk.sight.posts if channel and post.channel == channel.id and not post.is_change]
    desk.society.thread_ts = posted[-1] if posted else desk.society.thread_ts
    desk.plan(partial(post_thread, desk), THREAD_EVERY)


async def _look_at_ledger(desk: Desk) -> None:
    await desk.hands.command("outcomes")
    desk.plan(partial(_look_at_ledger, desk), LEDGER_EVERY)


def look_over(desk: Desk, post: Post) -> None:
    """Look at a planned round: change a pair now and then, then publish it, cancel it, or let it wait."""
    if post.is_change:
        return
    if desk.rng.random() < DROPS:
        desk.plan(partial(_press_one, desk, post, review.DROP))
    if desk.rng.random() < PINS:
        desk.plan(partial(_pin, desk, post))
    if desk.rng.random() < WAITS:
        return
    decision = review.CANCEL if desk.rng.random() < CANCELS else review.PUBLISH
    desk.plan(partial(_press_one, desk, post, decision), 2 * SOON)


async def _press_one(desk: Desk, post: Post, action_id: str) -> None:
    await desk.hands.press(post, action_id, desk.rng)
    await desk.hands.close()


async def _pin(desk: Desk, post: Post) -> None:
    if await desk.hands.press(post, review.PIN) and desk.hands.form():
        one, other = desk.rng.sample(list(desk.society.minds), 2)
        await desk.hands.submit({review.FIRST: one, review.SECOND: other})
    await desk.hands.close()


BEHAVIOURS: Mapping[str, Behaviour] = {review.PUBLISH: look_over}
"""By the button that tells what kind of message in the team's channel it is."""


def attend(desk: Desk, post: Post) -> None:
    """Let the managers do about a message in their channel what they would."""
    behaviour = next((BEHAVIOURS[name] for name in BEHAVIOURS if name in post.buttons), None)
    if behaviour and set(post.readers) & set(desk.society.managers):
        behaviour(desk, post)

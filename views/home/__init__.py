"""The App Home: for each circle of a person what they manage there, and below it what is their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.calendar import zone
from domain.ids import ChannelId
from views.blocks import Block, actions, button, context, divider, header, option, plain, section
from views.home import member, program
from views.home.member import Own
from views.home.program import Program
from views.moments import day

PAUSE, RESUME, PRIVACY, SETUP = "home_pause", "home_resume", "home_privacy", "home_setup"
NO_CIRCLE = "|"
"""What a button carries that belongs to no circle."""

MOST_BLOCKS = 100
"""Slack's own limit for one view."""

_SET_UP_YOURSELF = "You can do that in a minute: the button asks for a channel and who runs the program."
_ASK_AN_ADMIN = (
    "A workspace admin can do that in a minute, with `/rapport setup`; what is there for you shows here then."
)

PAUSES = (("1 week", "1 week"), ("2 weeks", "2 weeks"), ("1 month", "a month"), ("3 months", "3 months"))
"""What the menu says, and how `/rapport pause` would be told the same."""


@dataclass(frozen=True)
class CircleSection:
    """One circle on somebody's Home; `program` only for its managers, `own` only for who is in it."""

    channel_id: ChannelId
    program: Program | None
    own: Own | None

    @property
    def has_begun(self) -> bool:
        """Whether its reader needs no word any more on what to do first."""
        return bool(self.own and self.own.is_confirmed) or bool(self.program and self.program.thread_url)


def home(circles: Sequence[CircleSection], now: datetime, *, is_first: bool) -> Block:
    """Return the Home of somebody who is in a circle or manages one; `is_first` when they never saw one."""
    blocks: list[Block] = []
    if is_first or not any(circle.has_begun for circle in circles):
        blocks += [*_welcome(circles), divider()]
    end = _ending(circles, now)
    for circle in circles:
        part = [*(_label(circle) if len(circles) > 1 else ()), *_circle(circle, now), divider()]
        if len(blocks) + len(part) + len(end) >= MOST_BLOCKS:
            blocks.append(context("You are in more circles than fit here: `/rapport me` in their channels shows them."))
            break
        blocks += part
    return _view([*blocks, *end])


def nobody(*, has_circles: bool, is_admin: bool, is_forgotten: bool) -> Block:
    """Return the Home of somebody who is in no circle."""
    blocks: list[Block] = [header("Meet peers who do your work")]
    if is_forgotten:
        blocks.append(
            section(
                "I keep nothing about you, as you asked. "
                "A new reply in a networking thread brings you back, whenever you like."
            )
        )
    elif has_circles:
        blocks.append(
            section(
                "You are not in a circle yet. Join the community channel of your customer program; "
                "what is there for you shows here a minute later."
            )
        )
    else:
        blocks.append(
            section(
                "I introduce members of a customer program to peers who do the same work.\n"
                f"Nothing is set up in this workspace yet. {_SET_UP_YOURSELF if is_admin else _ASK_AN_ADMIN}\n"
                "Names are told once both say yes, nobody sees a no, and you leave whenever you like."
            )
        )
    buttons = [button("Set a channel up", SETUP, NO_CIRCLE, style="primary")] if is_admin else []
    return _view([*blocks, actions(*buttons, button("Who sees what", PRIVACY, NO_CIRCLE))])


def _view(blocks: Sequence[Block]) -> Block:
    return {"type": "home", "blocks": list(blocks)}


def _welcome(circles: Sequence[CircleSection]) -> list[Block]:
    return [
        header("Meet peers who do your work"),
        section(
            "*What this is:* I introduce members of this program to each other, by title and industry.\n"
            f"*What to do:* {_first_step(circles)}\n"
            "*What to count on:* names once both say yes, nobody sees a no, and you leave whenever you like."
        ),
    ]


def _first_step(circles: Sequence[CircleSection]) -> str:
    managed = [circle.program for circle in circles if circle.program]
    if not managed and any(circle.has_begun for circle in circles):
        return "look below at who does what you do; you are in the directory, so they find you too."
    if not managed:
        return "reply in the networking thread, or fill in your profile here; then look at who does what you do."
    if all(one.thread_url for one in managed):
        return "see below how your circle does; I write in the managers' channel when something needs a hand."
    return "put the networking post up; I read the replies, and show each author in private what I understood."


def _label(circle: CircleSection) -> list[Block]:
    return [section(f"*In <#{circle.channel_id}>*")]


def _circle(circle: CircleSection, now: datetime) -> Iterator[Block]:
    if circle.program:
        yield from program.blocks(circle.program)
    if circle.program and circle.own:
        yield divider()
    if circle.own:
        yield from member.blocks(circle.own, now)


def _ending(circles: Sequence[CircleSection], now: datetime) -> list[Block]:
    """Return what belongs to the person rather than to one circle: quiet, and who sees what."""
    mine = next((circle.own for circle in circles if circle.own and not circle.own.is_outsider), None)
    privacy = button("Who sees what", PRIVACY, NO_CIRCLE)
    if mine is None:
        return [actions(privacy)]
    told = (
        "Only you see this page. `/rapport me` has every row about you, `/rapport export` brings all of it as a file, "
        "`/rapport forget` erases it."
    )
    until = mine.member.paused_until
    if until and mine.member.is_paused(now):
        local = until.astimezone(zone(mine.member.tz))
        quiet = section(f"You are on a pause until {day(local)}: no suggestions, no questions.")
        return [quiet, actions(button("Resume", RESUME, mine.tag), privacy), context(told)]
    return [actions(_pause(mine.tag), privacy), context(told)]


def _pause(tag: str) -> Block:
    return {
        "type": "static_select",
        "action_id": PAUSE,
        "placeholder": plain("Pause for…"),
        "options": [option(label, tag + words) for label, words in PAUSES],
    }

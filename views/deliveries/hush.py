"""What managers read when the program is hushed, and what is held meanwhile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.contact import PRIVATE
from domain.deliveries import Purpose
from views.blocks import Message, said
from views.deliveries.purposes import CALLED
from views.moments import moment_in, own_moment
from views.text import listed, plural

UNCOUNTED = "Messages between two who both said yes are private and never counted here."
"""Said wherever managers read what waits, be there any or not: a count of these would tell that two agreed."""


@dataclass(frozen=True)
class Held:
    """What a hush holds: messages that wait, counted by purpose, and the hours of the rounds due before its end."""

    messages: Mapping[Purpose, int]
    rounds: Sequence[datetime] = ()


def hushed(until: datetime, tz: str, held: Held, by: str) -> Message:
    """Return the answer to a hush, and what its circle's managers read: until when, and what waits meanwhile."""
    return said(
        f"The program is hushed until {moment_in(until, tz)}, by <@{by}>. No message of mine reaches a member before "
        "that, but for the answer to a command or button that they themselves used. "
        f"{_held(held, tz)} `/rapport hush off` ends it early."
    )


def standing(until: datetime, tz: str, held: Held) -> Message:
    """Return the answer to who asks how things stand during a hush."""
    told = f"The program is hushed until {moment_in(until, tz)}. {_held(held, tz)}"
    return said(f"{told} `/rapport hush off` ends it early.")


def _held(held: Held, tz: str) -> str:
    due = [f"the round due on {own_moment(moment, tz)}" for moment in held.rounds]
    what = listed([*due, *_counted(held.messages)])
    return f"Held until then: {what}. {UNCOUNTED}" if what else f"Nothing is waiting. {UNCOUNTED}"


def lifted(released: Mapping[Purpose, int]) -> Message:
    """Return the answer when a hush ends early."""
    counted = listed(_counted(released))
    waiting = f" {counted[0].upper()}{counted[1:]} will leave in their own hours." if counted else ""
    return said(f"The hush is over.{waiting} {UNCOUNTED}")


def not_hushed() -> Message:
    """Return the answer to `hush off` where nothing is hushed."""
    return said("Nothing is hushed. `/rapport hush until 15 January` or `/rapport hush 4 hours` begins one.")


def holds(until: datetime, tz: str) -> str:
    """Return the sentence beside whatever would go out now, but for a hush: until when it is held."""
    return f"The program is hushed until {moment_in(until, tz)}, or `/rapport hush off`: until then messages are held."


def _counted(held: Mapping[Purpose, int]) -> list[str]:
    known = [plural(number, *CALLED[purpose]) for purpose, number in held.items() if purpose in CALLED and number]
    others = sum(number for purpose, number in held.items() if purpose not in CALLED and purpose not in PRIVATE)
    return [*known, *([plural(others, "other message")] if others else [])]

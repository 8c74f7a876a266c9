"""Something that must not happen, and to whom it did."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.simulation.history import History


class Invariant(StrEnum):
    """What holds throughout a year."""

    REPEATS = "repeats"
    BUDGET = "budget"
    HOURS = "hours"
    CONSENT = "consent"
    PEACE = "peace"
    LEFT_OUT = "left_out"
    TROUBLE = "trouble"


@dataclass(frozen=True)
class Breach:
    """One breach: of what, to whom (by name), when (None where no moment tells it), and what it was."""

    invariant: Invariant
    who: str
    at: datetime | None
    what: str


def breach(invariant: Invariant, history: History, who: str, what: str, at: datetime | None = None) -> Breach:
    """Return a breach that concerns somebody by user id."""
    person = history.people.get(who)
    return Breach(invariant, person.name if person else who, at, what)

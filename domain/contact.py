"""The contact budget: whether a message may go to somebody now, later, or not at all."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.calendar import next_working_moment
from domain.deliveries import Purpose

ASKS = frozenset({Purpose.ASK})
"""Purposes that ask a member for something: they wait, too, while the program owes that member."""

UNREQUESTED = frozenset({Purpose.OFFER, Purpose.CHECK_IN, Purpose.LEFT_OUT}) | ASKS
"""Purposes nobody asked for at that moment: they wait for working hours and draw on the budget."""

IN_HOURS = UNREQUESTED | {Purpose.NAMES, Purpose.ROUND_NOTICE}
"""Purposes that wait for the recipient's working hours; who it is was asked for, and draws on no budget."""

SPEAKS = IN_HOURS | {Purpose.CARD, Purpose.INTRODUCTION, Purpose.SCRIPT, Purpose.NOTICE, Purpose.THREAD}
"""Purposes that write to somebody anew; a hush holds all of them."""

FORTNIGHT = timedelta(days=14)
MONTH = timedelta(days=30)
"""At most one unrequested message within a fortnight; within a month for an executive."""


class Wait(StrEnum):
    """Why a message waits; the last one that moves it is the reason that is told."""

    HUSH = "hush"
    PAUSE = "pause"
    DEBT = "debt"
    BUDGET = "budget"
    HOURS = "hours"


@dataclass(frozen=True)
class Recipient:
    """What decides whether a member may be written to: their zone, their pause, and what they had lately.

    `had` are the moments of the unrequested messages already planned for or sent to this person, in every
    circle they are in; `every` is the time each of these has to itself.
    """

    tz: str = "UTC"
    paused_until: datetime | None = None
    had: tuple[datetime, ...] = ()
    every: timedelta = FORTNIGHT


@dataclass(frozen=True)
class Leave:
    """The earliest moment (UTC) at which a message may leave, and why not at once; None when at once."""

    at: datetime
    wait: Wait | None = None


def leave(purpose: Purpose, recipient: Recipient | None, hush_until: datetime | None, now: datetime) -> Leave:
    """Return when a message of `purpose` may leave, and what it waits for.

    `recipient` is None for a channel. What somebody just asked for leaves at once; the rest waits for the
    end of a hush, of a pause, for room in the budget, and for the recipient's working hours. O(n log n) in `had`.
    """
    found = Leave(now)
    if purpose in SPEAKS and hush_until is not None:
        found = _later(found, hush_until, Wait.HUSH)
    if purpose not in IN_HOURS or recipient is None:
        return found
    if purpose in UNREQUESTED:
        found = _unrequested(found, recipient)
    return _in_hours(found, recipient.tz)


def _unrequested(found: Leave, recipient: Recipient) -> Leave:
    if recipient.paused_until is not None:
        found = _later(found, recipient.paused_until, Wait.PAUSE)
    return _later(found, _with_room(recipient, found.at), Wait.BUDGET)


def not_before(purpose: Purpose, recipient: Recipient | None, hush_until: datetime | None, now: datetime) -> datetime:
    """Return the earliest moment (UTC) at which a message of `purpose` may leave; `leave` says why."""
    return leave(purpose, recipient, hush_until, now).at


def _later(found: Leave, moment: datetime, wait: Wait) -> Leave:
    return Leave(moment, wait) if moment > found.at else found


def _in_hours(found: Leave, tz: str) -> Leave:
    moment = next_working_moment(found.at, tz)
    return Leave(moment, found.wait or Wait.HOURS) if moment > found.at else found


def _with_room(recipient: Recipient, start: datetime) -> datetime:
    latest = max(recipient.had, default=None)
    return start if latest is None else max(start, latest + recipient.every)

"""The contact budget: whether a message may go to somebody now, later, or not at all."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.calendar import next_working_moment
from domain.deliveries import Purpose

UNREQUESTED = frozenset({Purpose.OFFER, Purpose.CHECK_IN})
"""Purposes nobody asked for at that moment: they wait for working hours and draw on the budget."""

SPEAKS = UNREQUESTED | {Purpose.CARD, Purpose.INTRODUCTION, Purpose.SCRIPT, Purpose.NOTICE, Purpose.THREAD}
"""Purposes that write to somebody anew; a hush holds all of them."""

BUDGET = 2
BUDGET_WINDOW = timedelta(days=14)
"""At most `BUDGET` unrequested messages to one member within the window."""


@dataclass(frozen=True)
class Recipient:
    """What decides whether a member may be written to: their zone, their pause, and what they had lately.

    `had` are the moments of the unrequested messages already planned or sent to them.
    """

    tz: str = "UTC"
    paused_until: datetime | None = None
    had: tuple[datetime, ...] = ()


def not_before(purpose: Purpose, recipient: Recipient | None, hush_until: datetime | None, now: datetime) -> datetime:
    """Return the earliest moment (UTC) at which a message of `purpose` may leave.

    `recipient` is None for a channel. What somebody just asked for leaves at once; the rest waits for the
    end of a hush, of a pause, for room in the budget, and for the recipient's working hours.
    """
    start = now
    if purpose in SPEAKS and hush_until is not None:
        start = max(start, hush_until)
    if purpose not in UNREQUESTED or recipient is None:
        return start
    if recipient.paused_until is not None:
        start = max(start, recipient.paused_until)
    start = _with_room(recipient.had, start)
    return next_working_moment(start, recipient.tz)


def _with_room(had: tuple[datetime, ...], start: datetime) -> datetime:
    recent = sorted(moment for moment in had if moment > start - BUDGET_WINDOW)
    if len(recent) < BUDGET:
        return start
    return recent[-BUDGET] + BUDGET_WINDOW

"""The contact budget: whether a message may go to somebody now, later, or not at all."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.calendar import next_working_moment
from domain.deliveries import Purpose

ASKS = frozenset({Purpose.ASK})
"""Purposes that ask a member for something: they wait, too, while the program owes that member."""

UNREQUESTED = frozenset({Purpose.OFFER, Purpose.CHECK_IN, Purpose.PAUSE_QUESTION, Purpose.LEFT_OUT}) | ASKS
"""Purposes nobody asked for at that moment: they wait for working hours and draw on the budget."""

IN_HOURS = UNREQUESTED | {Purpose.NAMES, Purpose.GROUP, Purpose.ROUND_NOTICE}
"""Purposes that wait for the recipient's working hours; who it is was asked for, and draws on no budget.

A conversation of two waits for those of the one who did not just ask for it.
"""

SPEAKS = IN_HOURS | {Purpose.CARD, Purpose.INTRODUCTION, Purpose.OPENER, Purpose.SCRIPT, Purpose.NOTICE, Purpose.THREAD}
"""Purposes that write to somebody anew; a hush holds all of them."""
PRIVATE = frozenset({Purpose.NAMES, Purpose.GROUP})
"""Purposes that tell that two said yes to each other: no manager reads of one, not even in a count."""

FORTNIGHT = timedelta(days=14)
MONTH = timedelta(days=30)
"""At most one unrequested message within a fortnight; within a month for an executive."""


LONGEST_WEEKEND = timedelta(days=5)
"""How much shorter the gap between the notices of two rounds may be: each comes on the working day before."""


class Wait(StrEnum):
    """Why a message waits; the last one that moves it is the reason that is told."""

    HUSH = "hush"
    PAUSE = "pause"
    AWAY = "away"
    DEBT = "debt"
    BUDGET = "budget"
    HOURS = "hours"


@dataclass(frozen=True)
class Recipient:
    """What decides whether a member may be written to: their zone, their quiet, their wish, and what they had lately.

    `had` are the moments of the unrequested messages already planned for or sent to this person, in every
    circle they are in; `every` is the time each of these has to itself. `offered` are the moments of offers in this
    circle, and `wished` the time between two of them that its member chose, None where they never said. `told` are
    the moments of words of rounds to come: each is one message with its offer, but the offer may not follow.
    """

    tz: str = "UTC"
    paused_until: datetime | None = None
    had: tuple[datetime, ...] = ()
    every: timedelta = FORTNIGHT
    away_until: datetime | None = None
    offered: tuple[datetime, ...] = ()
    wished: timedelta | None = None
    told: tuple[datetime, ...] = ()


@dataclass(frozen=True)
class Leave:
    """The earliest moment (UTC) at which a message may leave, and why not at once; None when at once."""

    at: datetime
    wait: Wait | None = None


def leave(purpose: Purpose, recipient: Recipient | None, hush_until: datetime | None, now: datetime) -> Leave:
    """Return when a message of `purpose` may leave, and what it waits for.

    `recipient` is None for a channel. What somebody just asked for leaves at once; the rest waits for the
    end of a hush, of a pause, of a status that says away, for room in the budget, and for the recipient's working
    hours. O(messages they had).
    """
    found = Leave(now)
    if purpose in SPEAKS and hush_until is not None:
        found = _later(found, hush_until, Wait.HUSH)
    if purpose not in IN_HOURS or recipient is None:
        return found
    if recipient.away_until is not None:
        found = _later(found, recipient.away_until, Wait.AWAY)
    if purpose in UNREQUESTED:
        found = _unrequested(purpose, found, recipient)
    if purpose is Purpose.ROUND_NOTICE:
        found = _later(found, _after_last_word(recipient, found.at), Wait.BUDGET)
    return _in_hours(found, recipient.tz)


def _unrequested(purpose: Purpose, found: Leave, recipient: Recipient) -> Leave:
    if recipient.paused_until is not None:
        found = _later(found, recipient.paused_until, Wait.PAUSE)
    return _later(found, _with_room(purpose, recipient, found.at), Wait.BUDGET)


def not_before(purpose: Purpose, recipient: Recipient | None, hush_until: datetime | None, now: datetime) -> datetime:
    """Return the earliest moment (UTC) at which a message of `purpose` may leave; `leave` says why."""
    return leave(purpose, recipient, hush_until, now).at


def _later(found: Leave, moment: datetime, wait: Wait) -> Leave:
    return Leave(moment, wait) if moment > found.at else found


def _in_hours(found: Leave, tz: str) -> Leave:
    moment = next_working_moment(found.at, tz)
    return Leave(moment, found.wait or Wait.HOURS) if moment > found.at else found


def _with_room(purpose: Purpose, recipient: Recipient, start: datetime) -> datetime:
    """Return when the budget has room. A member's own wish goes before it for offers, and leaves it to the rest.

    The notice of a round is one message with the offer that it announces. It also holds back other messages, even if
    no offer follows, except a check-in, which follows an offer of its own.
    """
    every, own = recipient.every, recipient.wished or recipient.every
    if purpose is Purpose.OFFER:
        return _for_offer(recipient, max([start, *(moment + own for moment in recipient.offered)]), own)
    told = () if purpose is Purpose.CHECK_IN else recipient.told
    held = (*recipient.had, *((*recipient.offered, *told) if own >= every else ()))
    return max([start, *(moment + every for moment in held)])


def _for_offer(recipient: Recipient, start: datetime, own: timedelta) -> datetime:
    """Return when an offer has room from `start` on.

    Wished for more often than the budget has room for the rest, it does not stand behind what waits longer itself.
    """
    moment = start
    for other in sorted(recipient.had):
        if other <= moment or own >= recipient.every:
            moment = max(moment, other + min(own, recipient.every))
    return moment


def _after_last_word(recipient: Recipient, start: datetime) -> datetime:
    """Return when a round may be told of: as seldom as offers come, even if no offer followed the last notice."""
    own = recipient.wished or recipient.every
    return max([start, *(moment + own - LONGEST_WEEKEND for moment in recipient.told)])

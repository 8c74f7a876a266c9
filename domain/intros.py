"""An intro: two people who may like to meet, what each said, and how far it came."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import ChannelId, CircleId, IntroId, MemberId, OutboxId
from domain.moves import move


class IntroState(StrEnum):
    """Where an intro stands."""

    SUGGESTED = "suggested"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    INTRODUCED = "introduced"
    IN_TOUCH = "in_touch"
    MET = "met"
    CLOSED = "closed"
    DECLINED = "declined"
    EXPIRED = "expired"
    GONE_QUIET = "gone_quiet"
    REPLACED = "replaced"


class IntroEvent(StrEnum):
    """What can happen to an intro."""

    OFFER = "offer"
    ACCEPT = "accept"
    ACCEPT_BOTH = "accept_both"
    DECLINE = "decline"
    EXPIRE = "expire"
    BOOK = "book"
    MEET = "meet"
    CLOSE = "close"
    GO_QUIET = "go_quiet"
    REPLACE = "replace"


S, E = IntroState, IntroEvent
_MOVES: Mapping[tuple[IntroState, IntroEvent], IntroState] = {
    (S.SUGGESTED, E.OFFER): S.OFFERED,
    (S.OFFERED, E.ACCEPT): S.ACCEPTED,
    (S.ACCEPTED, E.ACCEPT_BOTH): S.INTRODUCED,
    (S.OFFERED, E.DECLINE): S.DECLINED,
    (S.ACCEPTED, E.DECLINE): S.DECLINED,
    (S.DECLINED, E.ACCEPT): S.DECLINED,
    (S.DECLINED, E.ACCEPT_BOTH): S.DECLINED,
    (S.DECLINED, E.DECLINE): S.DECLINED,
    (S.SUGGESTED, E.EXPIRE): S.EXPIRED,
    (S.OFFERED, E.EXPIRE): S.EXPIRED,
    (S.ACCEPTED, E.EXPIRE): S.EXPIRED,
    (S.DECLINED, E.EXPIRE): S.EXPIRED,
    (S.INTRODUCED, E.BOOK): S.IN_TOUCH,
    (S.IN_TOUCH, E.BOOK): S.IN_TOUCH,
    (S.MET, E.BOOK): S.MET,
    (S.INTRODUCED, E.MEET): S.MET,
    (S.IN_TOUCH, E.MEET): S.MET,
    (S.MET, E.MEET): S.MET,
    (S.GONE_QUIET, E.MEET): S.MET,
    (S.GONE_QUIET, E.BOOK): S.IN_TOUCH,
    (S.INTRODUCED, E.GO_QUIET): S.GONE_QUIET,
    (S.GONE_QUIET, E.REPLACE): S.REPLACED,
    (S.INTRODUCED, E.CLOSE): S.CLOSED,
    (S.IN_TOUCH, E.CLOSE): S.CLOSED,
    (S.MET, E.CLOSE): S.CLOSED,
}

DAYS_TO_ANSWER = 5
"""An offer lives this many working days."""

DAYS_TO_CHECK_IN = 10
"""The one check-in comes this many days after the introduction."""

MOST_WAITING = 1
"""A member weighs one suggestion at a time."""

WAITING = frozenset({S.OFFERED, S.ACCEPTED})
INTRODUCED = frozenset({S.INTRODUCED, S.IN_TOUCH, S.MET, S.CLOSED, S.GONE_QUIET})
OPEN = WAITING | {S.SUGGESTED, S.INTRODUCED, S.IN_TOUCH}


class Stance(StrEnum):
    """What one side said to the offer; a no is read by nobody but the rules that keep it."""

    UNASKED = "unasked"
    ASKED = "asked"
    YES = "yes"
    NO = "no"


class CheckIn(StrEnum):
    """The four answers to: was it worth your time?"""

    YES = "yes"
    BOOKED = "booked"
    NOT_YET = "not_yet"
    NOT_REALLY = "not_really"


class Origin(StrEnum):
    """Where an intro began: the bot's own suggestion, or a member who found someone."""

    SUGGESTED = "suggested"
    REQUESTED = "requested"


@dataclass(frozen=True)
class Side:
    """One of the two people of an intro, what they said, and the messages they answered."""

    member_id: MemberId
    stance: Stance
    offer_id: OutboxId = OutboxId("")
    check_in_id: OutboxId = OutboxId("")
    check_in: CheckIn | None = None


@dataclass(frozen=True)
class Intro:
    """One pair. `sides` are ordered by member id; `reasons` are the facts it was suggested for."""

    id: IntroId
    circle_id: CircleId
    state: IntroState
    origin: Origin
    sides: tuple[Side, Side]
    created_at: datetime
    expires_at: datetime | None = None
    introduced_at: datetime | None = None
    group_channel: ChannelId = ChannelId("")

    def side(self, member_id: MemberId) -> Side:
        """Return the side of `member_id`; raise `KeyError` when they are not in this intro."""
        for side in self.sides:
            if side.member_id == member_id:
                return side
        raise KeyError(member_id)

    def other(self, member_id: MemberId) -> Side:
        """Return the side that is not `member_id`'s; raise `KeyError` when they are not in this intro."""
        self.side(member_id)
        return self.sides[1] if self.sides[0].member_id == member_id else self.sides[0]


def next_state(state: IntroState, event: IntroEvent) -> IntroState:
    """Return the intro's next state; raise `IllegalMove` for anything not listed."""
    return move(_MOVES, state, event)


def answered(intro: Intro, member_id: MemberId, yes: bool) -> IntroState:
    """Return the intro's state after one side said yes or no, given what the other side said."""
    if not yes:
        return next_state(intro.state, IntroEvent.DECLINE)
    if intro.other(member_id).stance is Stance.YES:
        return next_state(intro.state, IntroEvent.ACCEPT_BOTH)
    return next_state(intro.state, IntroEvent.ACCEPT)


def checked_in(state: IntroState, answer: CheckIn) -> IntroState:
    """Return the intro's state after a check-in answer; a weaker one never takes back a meeting."""
    match answer:
        case CheckIn.YES:
            return next_state(state, IntroEvent.MEET)
        case CheckIn.BOOKED:
            return next_state(state, IntroEvent.BOOK)
        case CheckIn.NOT_YET | CheckIn.NOT_REALLY:
            return state


class Progress(StrEnum):
    """How an intro looks to one of its two people: a no on the other side looks like silence."""

    YOUR_TURN = "your_turn"
    WAITING = "waiting"
    INTRODUCED = "introduced"
    IN_TOUCH = "in_touch"
    MET = "met"
    PASSED = "passed"
    RAN_OUT = "ran_out"


_SHOWN = {S.IN_TOUCH: Progress.IN_TOUCH, S.MET: Progress.MET}


def progress(intro: Intro, member_id: MemberId, now: datetime) -> Progress:
    """Return how `intro` looks to `member_id` at `now`; raise `KeyError` for anybody not in it.

    The result is the same whether the other side said no or nothing, and changes at the same moment.
    """
    side = intro.side(member_id)
    if side.stance is Stance.NO:
        return Progress.PASSED
    if intro.state in INTRODUCED:
        return _SHOWN.get(intro.state, Progress.INTRODUCED)
    if intro.expires_at is None or intro.expires_at <= now or intro.state is S.EXPIRED:
        return Progress.RAN_OUT
    return Progress.WAITING if side.stance is Stance.YES else Progress.YOUR_TURN


def is_known_by_name(intro: Intro, member_id: MemberId) -> bool:
    """Whether `member_id` knows the other side by name from this intro: introduced to, or asked for by name.

    A suggestion that came blind tells no name, whatever was answered to it.
    """
    side = intro.side(member_id)
    has_asked = intro.origin is Origin.REQUESTED and not side.offer_id and side.stance is Stance.YES
    return intro.state in INTRODUCED or has_asked


def is_waiting(intro: Intro, member_id: MemberId, now: datetime) -> bool:
    """Whether this intro is still before `member_id`, as far as they can tell."""
    return progress(intro, member_id, now) in (Progress.YOUR_TURN, Progress.WAITING)


def takes_answer(intro: Intro, member_id: MemberId, now: datetime) -> bool:
    """Whether `member_id` may still say yes or no: also when the other side said no already."""
    return progress(intro, member_id, now) is Progress.YOUR_TURN

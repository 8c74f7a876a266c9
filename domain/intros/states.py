"""Where an intro stands, and every move from there."""

from collections.abc import Mapping
from enum import StrEnum

from domain.moves import move


class IntroState(StrEnum):
    """Where an intro stands. Who is `agreed` said yes blind and decides by name."""

    SUGGESTED = "suggested"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    AGREED = "agreed"
    INTRODUCED = "introduced"
    IN_TOUCH = "in_touch"
    MET = "met"
    DECLINED = "declined"
    EXPIRED = "expired"
    GONE_QUIET = "gone_quiet"


class IntroEvent(StrEnum):
    """What can happen to an intro; `miss` is a conversation that could not be opened, `take_back` the only no."""

    OFFER = "offer"
    ACCEPT = "accept"
    ACCEPT_BOTH = "accept_both"
    GO_AHEAD = "go_ahead"
    GO_AHEAD_BOTH = "go_ahead_both"
    MISS = "miss"
    DECLINE = "decline"
    TAKE_BACK = "take_back"
    EXPIRE = "expire"
    BOOK = "book"
    MEET = "meet"
    GO_QUIET = "go_quiet"


S, E = IntroState, IntroEvent
_MOVES: Mapping[tuple[IntroState, IntroEvent], IntroState] = {
    (S.SUGGESTED, E.OFFER): S.OFFERED,
    (S.OFFERED, E.ACCEPT): S.ACCEPTED,
    (S.ACCEPTED, E.ACCEPT_BOTH): S.AGREED,
    (S.AGREED, E.GO_AHEAD): S.AGREED,
    (S.AGREED, E.GO_AHEAD_BOTH): S.INTRODUCED,
    (S.INTRODUCED, E.MISS): S.AGREED,
    (S.OFFERED, E.DECLINE): S.DECLINED,
    (S.ACCEPTED, E.DECLINE): S.DECLINED,
    (S.AGREED, E.DECLINE): S.DECLINED,
    (S.DECLINED, E.ACCEPT): S.DECLINED,
    (S.DECLINED, E.GO_AHEAD): S.DECLINED,
    (S.DECLINED, E.DECLINE): S.DECLINED,
    (S.DECLINED, E.TAKE_BACK): S.OFFERED,
    (S.SUGGESTED, E.EXPIRE): S.EXPIRED,
    (S.OFFERED, E.EXPIRE): S.EXPIRED,
    (S.ACCEPTED, E.EXPIRE): S.EXPIRED,
    (S.AGREED, E.EXPIRE): S.EXPIRED,
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
}

WAITING = frozenset({S.OFFERED, S.ACCEPTED, S.AGREED})
UNDECIDED = WAITING | {S.SUGGESTED, S.DECLINED}
"""What ends when its days are over: a no is kept until then, so that it cannot be told from silence."""

INTRODUCED = frozenset({S.INTRODUCED, S.IN_TOUCH, S.MET, S.GONE_QUIET})
OPEN = WAITING | {S.SUGGESTED, S.INTRODUCED, S.IN_TOUCH}


def next_state(state: IntroState, event: IntroEvent) -> IntroState:
    """Return the intro's next state; raise `IllegalMove` for anything not listed."""
    return move(_MOVES, state, event)

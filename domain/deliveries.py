"""A delivery: one thing that leaves the process, what it is for, and what to do when it fails."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.moves import move


class Kind(StrEnum):
    """How something leaves the process: which call it is."""

    POST = "post"
    UPDATE = "update"
    RESPOND = "respond"
    OPEN_DM = "open_dm"
    OPEN_GROUP = "open_group"
    FILE = "file"
    PERSON = "person"
    PEOPLE = "people"
    CHANNEL = "channel"
    REPLIES = "replies"
    PUBLISH = "publish"
    MODEL = "model"
    SCRUB = "scrub"


class Purpose(StrEnum):
    """Why something leaves the process; `handlers` hang what follows a send on this."""

    THREAD = "thread"
    CARD = "card"
    CARD_CHANGE = "card_change"
    NOTICE = "notice"
    OFFER = "offer"
    OFFER_CHANGE = "offer_change"
    NAMES = "names"
    GROUP = "group"
    INTRODUCTION = "introduction"
    INTRODUCTION_CHANGE = "introduction_change"
    SCRIPT = "script"
    SCRIPT_CHANGE = "script_change"
    POLISH = "polish"
    BOOKING = "booking"
    PITCH = "pitch"
    OPENER = "opener"
    PAUSE_QUESTION = "pause_question"
    CHECK_IN = "check_in"
    CHECK_IN_CHANGE = "check_in_change"
    ASK = "ask"
    ANSWER = "answer"
    EXPORT = "export"
    ADDRESS = "address"
    ROSTER = "roster"
    SETUP = "setup"
    ACCOUNT = "account"
    RECONCILE = "reconcile"
    READING = "reading"
    ERASURE = "erasure"
    ROUND = "round"
    ROUND_CHANGE = "round_change"
    ROUND_NOTICE = "round_notice"
    LEFT_OUT = "left_out"
    STUCK = "stuck"
    HUSH = "hush"
    HOME = "home"


class DeliveryState(StrEnum):
    """Where a delivery stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    HELD = "held"
    FAILED = "failed"


class DeliveryEvent(StrEnum):
    """What can happen to a delivery."""

    CLAIM = "claim"
    SEND = "send"
    RETRY = "retry"
    HOLD = "hold"
    FAIL = "fail"
    RELEASE = "release"


D, E = DeliveryState, DeliveryEvent
_MOVES: Mapping[tuple[DeliveryState, DeliveryEvent], DeliveryState] = {
    (D.QUEUED, E.CLAIM): D.SENDING,
    (D.SENDING, E.CLAIM): D.SENDING,
    (D.SENDING, E.SEND): D.SENT,
    (D.SENDING, E.RETRY): D.QUEUED,
    (D.SENDING, E.HOLD): D.HELD,
    (D.SENDING, E.FAIL): D.FAILED,
    (D.HELD, E.RELEASE): D.QUEUED,
    (D.HELD, E.FAIL): D.FAILED,
    (D.QUEUED, E.FAIL): D.FAILED,
}

LOOKED_UP = frozenset({Kind.POST, Kind.FILE})
"""Kinds whose repetition a person would see: an uncertain one is looked for before it is sent again."""

NEVER_AGAIN = frozenset({Kind.RESPOND})
"""Kinds that cannot be looked up and do not last: an uncertain one is let go."""

HOPELESS = frozenset(
    {
        "account_inactive_recipient",
        "cannot_dm_bot",
        "cant_update_message",
        "channel_not_found",
        "edit_window_closed",
        "expired_url",
        "invalid_arguments",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_response_url",
        "invalid_user_combination",
        "is_archived",
        "message_not_found",
        "msg_too_long",
        "no_text",
        "not_enabled",
        "not_in_channel",
        "no_such_target",
        "restricted_action",
        "thread_not_found",
        "too_many_attachments",
        "used_url",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        "users_not_found",
        "view_too_large",
    }
)
"""Slack's own names for errors that no repetition mends."""

NEEDS_A_HAND = frozenset({"missing_scope", "not_allowed_token_type", "no_permission", "ekm_access_denied"})
"""Errors that a person at the other end must mend; the delivery waits, and a program manager is shown it."""

MOST_ATTEMPTS = 12


class Failure(StrEnum):
    """What to do about a send that did not plainly succeed."""

    RETRY = "retry"
    HOLD = "hold"
    FAIL = "fail"


@dataclass(frozen=True)
class Verdict:
    """What becomes of a delivery after a failed send, and how long it rests before the next try."""

    failure: Failure
    rest: timedelta = timedelta()


def next_state(state: DeliveryState, event: DeliveryEvent) -> DeliveryState:
    """Return the delivery's next state; raise `IllegalMove` for anything not listed."""
    return move(_MOVES, state, event)


def judge(error: str, attempts: int) -> Verdict:
    """Return what to do after Slack (or the network) answered `error` on try number `attempts` (from 1)."""
    if error in HOPELESS:
        return Verdict(Failure.FAIL)
    if error in NEEDS_A_HAND or attempts >= MOST_ATTEMPTS:
        return Verdict(Failure.HOLD)
    return Verdict(Failure.RETRY, backoff(attempts))


def backoff(attempts: int) -> timedelta:
    """Return the rest before try `attempts` + 1: 2 s doubling up to an hour."""
    return timedelta(seconds=min(2.0 ** max(attempts, 1), 3600.0))

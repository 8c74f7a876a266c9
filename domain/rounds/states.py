"""A round of a circle: from the moment it is due to be planned until its pairs have been offered to each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.calendar import working_day_before, working_days_after
from domain.ids import MemberId, OutboxId, RoundId, UserId
from domain.moves import move
from domain.rounds.certificate import Certificate
from domain.rounds.leftover import Why


class RoundState(StrEnum):
    """Where a round stands."""

    DUE = "due"
    PLANNED = "planned"
    IN_REVIEW = "in_review"
    PUBLISHED = "published"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class RoundEvent(StrEnum):
    """What can happen to a round."""

    PLAN = "plan"
    SHOW = "show"
    PUBLISH = "publish"
    CANCEL = "cancel"
    CLOSE = "close"


S, E = RoundState, RoundEvent
_MOVES: Mapping[tuple[RoundState, RoundEvent], RoundState] = {
    (S.DUE, E.PLAN): S.PLANNED,
    (S.DUE, E.CANCEL): S.CANCELLED,
    (S.PLANNED, E.SHOW): S.IN_REVIEW,
    (S.PLANNED, E.PUBLISH): S.PUBLISHED,
    (S.PLANNED, E.CANCEL): S.CANCELLED,
    (S.IN_REVIEW, E.SHOW): S.IN_REVIEW,
    (S.IN_REVIEW, E.PUBLISH): S.PUBLISHED,
    (S.IN_REVIEW, E.CANCEL): S.CANCELLED,
    (S.PUBLISHED, E.CANCEL): S.CANCELLED,
    (S.PUBLISHED, E.CLOSE): S.CLOSED,
}

UNDECIDED = frozenset({S.DUE, S.PLANNED, S.IN_REVIEW})
"""Rounds that may still be published or cancelled."""

REVIEWED = frozenset({S.PLANNED, S.IN_REVIEW})
"""Rounds whose pairs managers may still change."""

TO_COME = frozenset({S.PLANNED, S.IN_REVIEW, S.PUBLISHED})
"""Rounds with pairs of which none, or not all, are offered yet."""

PUBLISHED = frozenset({S.PUBLISHED, S.CLOSED})
"""Rounds whose pairs were offered, or will be at their hour: until the first offer they can be cancelled."""

DAYS_AHEAD = 2
"""A round is planned this many working days before it is due."""

DAYS_TO_REVIEW = 1
"""A round that goes by itself gives its managers at least so many working days, however late it was planned."""

DAYS_TO_WAIT = 5
"""A round that nobody published is cancelled so many working days after it was due."""


LEASE = timedelta(minutes=10)
"""How long a process that began to plan a round may take before another begins anew."""


class PairState(StrEnum):
    """What is to become, or became, of a pair of a round."""

    CHOSEN = "chosen"
    PINNED = "pinned"
    DROPPED = "dropped"
    LOST = "lost"
    OFFERED = "offered"


STANDING_PAIRS = frozenset({PairState.CHOSEN, PairState.PINNED, PairState.OFFERED})
"""Pairs that are of the round. A dropped one is not to come again; one is lost whose two are no longer both free."""

OPEN_PAIRS = frozenset({PairState.CHOSEN, PairState.PINNED})
"""Pairs that are still to be offered."""


class Standing(StrEnum):
    """Where a member stands in a round."""

    PAIRED = "paired"
    LEFT_OUT = "left_out"
    SKIPS = "skips"


@dataclass(frozen=True)
class CircleRound:
    """One round of a circle; `certificate` is None until it is planned, `decided_by` empty for the clock's own word."""

    id: RoundId
    state: RoundState
    due_at: datetime
    planned_at: datetime
    seed: int
    certificate: Certificate | None = None
    decided_at: datetime | None = None
    decided_by: UserId = UserId("")
    message_id: OutboxId = OutboxId("")


@dataclass(frozen=True)
class Pair:
    """Two members of a round, `a` before `b`, how well they fit (0 to 1), and why, in sentences for both."""

    a: MemberId
    b: MemberId
    score: float
    reasons: tuple[str, ...] = ()
    state: PairState = PairState.CHOSEN

    @property
    def people(self) -> frozenset[MemberId]:
        """Both of them."""
        return frozenset((self.a, self.b))


@dataclass(frozen=True)
class Place:
    """Where a member stands in a round; `why` for those who are left out.

    Who skips a round that managers know them to be in has a `why` too: it is what a board tells of them if need be.
    """

    member_id: MemberId
    standing: Standing
    why: Why | None = None

    @property
    def is_on_board(self) -> bool:
        """Whether managers know that the member is in the round, as who skips it since then goes on being for them."""
        return self.standing is not Standing.SKIPS or self.why is not None


def next_state(state: RoundState, event: RoundEvent) -> RoundState:
    """Return the round's next state; raise `IllegalMove` for anything not listed."""
    return move(_MOVES, state, event)


def plans_at(due_at: datetime, tz: str) -> datetime:
    """Return when a round due at `due_at` is planned: `DAYS_AHEAD` working days before, at the same hour in `tz`."""
    moment = due_at
    for _ in range(DAYS_AHEAD):
        moment = working_day_before(moment, tz)
    return moment


def skips_from(due_at: datetime, tz: str) -> datetime:
    """Return from when members hear of a round due at `due_at`: the working day before, at the same hour in `tz`."""
    return working_day_before(due_at, tz)


def goes_at(due_at: datetime, planned_at: datetime) -> datetime:
    """Return when a round goes by itself: when it is due, but not before its managers had `DAYS_TO_REVIEW`."""
    return max(due_at, working_days_after(planned_at, DAYS_TO_REVIEW))


def waits_until(due_at: datetime, planned_at: datetime) -> datetime:
    """Return when a round that nobody published is cancelled."""
    return working_days_after(max(due_at, planned_at), DAYS_TO_WAIT)


def rounds_missed(standings: Sequence[Standing]) -> int:
    """Return for how many rounds in a row somebody was left out; `standings` are the newest first.

    A round they skipped neither counts nor ends the row.
    """
    missed = 0
    for standing in standings:
        if standing is Standing.PAIRED:
            break
        missed += standing is Standing.LEFT_OUT
    return missed

"""Plans rounds ahead of their hour: reads a circle at once, chooses outside of any transaction, writes what holds."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.circles import Circle
from domain.ids import MemberId
from domain.rounds.pairing import Couple, Pairing, Pool, pair_up
from domain.rounds.states import (
    UNDECIDED,
    CircleRound,
    Pair,
    PairState,
    Place,
    RoundEvent,
    RoundState,
    Standing,
    plans_at,
    waits_until,
)
from domain.viewers import system
from handlers.rounds import board, words
from handlers.rounds.eligible import gather
from storage import circles, rounds
from storage.database import Transaction
from views.suggestions.peers import NO_REASON, reason_sentences

log = logging.getLogger(__name__)

LOOKS_BACK = timedelta(days=7)
"""A round whose hour passed while nobody was there is planned late, up to so long afterwards."""


@dataclass(frozen=True)
class Task:
    """A round to plan, and its circle as it was read."""

    circle: Circle
    one: CircleRound
    pool: Pool


@dataclass(frozen=True)
class Thought:
    """A round with the pairs that were chosen for it."""

    task: Task
    pairing: Pairing


def read(tx: Transaction) -> list[Task]:
    """Return the rounds that are to be planned now, each kept for this process alone."""
    return [task for circle in circles.every(tx) for task in _due(tx, circle)]


def _due(tx: Transaction, circle: Circle) -> Iterable[Task]:
    viewer = system(circle.team_id, circle.id)
    begin_next(tx, circle)
    for one in rounds.in_states(tx, viewer, [RoundState.DUE]):
        if rounds.lease(tx, viewer, one):
            yield Task(circle, replace(one, planned_at=tx.now), gather(tx, circle, one).pool)


def begin_next(tx: Transaction, circle: Circle) -> None:
    """Write the circle's next round down once it is time to plan it, unless one waits to be decided on."""
    viewer = system(circle.team_id, circle.id)
    due_at = next_due(tx, circle)
    if due_at is None or plans_at(due_at, circle.settings.tz) > tx.now or rounds.undecided(tx, viewer):
        return
    rounds.begin(tx, viewer, due_at, circle.settings.rules.preset)


def next_due(tx: Transaction, circle: Circle) -> datetime | None:
    """Return when the round after the circle's last one is due, by its cadence; None without one."""
    last = rounds.latest(tx, system(circle.team_id, circle.id))
    since = tx.now - LOOKS_BACK
    return circle.settings.next_round(max(since, last.due_at) if last else since)


def next_by_hand(tx: Transaction, circle: Circle) -> datetime:
    """Return what moment a round is for that is asked for now: a cancelled one that is still ahead is planned again.

    Else it is the next of the cadence; without a cadence it is now.
    """
    standing = rounds.in_states(tx, system(circle.team_id, circle.id), frozenset(RoundState) - {RoundState.CANCELLED})
    taken = {one.due_at for one in standing}
    ahead = circle.settings.next_round(tx.now)
    while ahead in taken:
        ahead = circle.settings.next_round(ahead)
    return min((moment for moment in (next_due(tx, circle), ahead) if moment), default=tx.now)


def begin_by_hand(tx: Transaction, circle: Circle) -> None:
    """Write the round down that is asked for now; who skips the one that was cancelled skips this one too."""
    viewer, due_at = system(circle.team_id, circle.id), next_by_hand(tx, circle)
    begun = rounds.begin(tx, viewer, due_at, circle.settings.rules.preset)
    assert begun is not None
    for former in rounds.in_states(tx, viewer, [RoundState.CANCELLED]):
        if former.due_at == due_at:
            stood = rounds.places(tx, viewer, former.id).values()
            skip = (p.member_id for p in stood if p.standing is Standing.SKIPS)
            rounds.set_places(tx, viewer, begun.id, [Place(member_id, Standing.SKIPS) for member_id in skip])


def think(task: Task) -> Thought:
    """Choose the pairs; some seconds for 1,000 members."""
    return Thought(task, pair_up(task.pool, task.one.seed))


def write(tx: Transaction, thought: Thought) -> None:
    """Write a plan down and show it to the managers, if the circle still is what it was made for.

    Else the round is given back, and planned anew at once.
    """
    task = thought.task
    circle = circles.get(tx, task.circle.id)
    viewer = system(task.circle.team_id, task.circle.id)
    one = rounds.get(tx, viewer, task.one.id)
    if circle is None or one is None or (one.state, one.planned_at) != (RoundState.DUE, task.one.planned_at):
        return
    if gather(tx, circle, one).pool != task.pool:
        rounds.give_back(tx, viewer, one)
        return
    if rounds.move(tx, viewer, one, RoundEvent.PLAN):
        made = thought.pairing
        rounds.save_plan(tx, viewer, one.id, made.certificate, map(pair_of, made.couples), places_of(made))
        log.info("round %s: planned with seed %d", one.id, one.seed)
        board.show(tx, circle, one.id)


def pair_of(couple: Couple, state: PairState = PairState.CHOSEN) -> Pair:
    """Return a couple as it is kept in a round."""
    return Pair(couple.a, couple.b, couple.score, tuple(reason_sentences(couple.reasons)) or (NO_REASON,), state)


def places_of(made: Pairing) -> list[Place]:
    """Return where everybody stands by a pairing."""
    paired: Sequence[MemberId] = [member_id for couple in made.couples for member_id in (couple.a, couple.b)]
    left = [Place(member_id, Standing.LEFT_OUT, why) for member_id, why in made.alone.items()]
    return [*(Place(member_id, Standing.PAIRED) for member_id in paired), *left]


def give_up(tx: Transaction) -> None:
    """Cancel the rounds that nobody published in time, and say so to their managers."""
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        for one in rounds.in_states(tx, viewer, UNDECIDED):
            if _is_over(circle, one, tx.now) and rounds.move(tx, viewer, one, RoundEvent.CANCEL):
                words.take_back(tx, circle, one)
                board.show(tx, circle, one.id)
                board.tell_given_up(tx, circle, one)


def _is_over(circle: Circle, one: CircleRound, now: datetime) -> bool:
    following = circle.settings.next_round(one.due_at)
    ends = waits_until(one.due_at, one.planned_at)
    # The next round is planned from then on, and two to decide on at once would be one too many.
    return now >= (min(ends, plans_at(following, circle.settings.tz)) if following else ends)

"""Publishes rounds: at the hour each pair that still holds becomes an offer to both, some at a time."""

from dataclasses import dataclass

from domain.circles import Circle
from domain.rounds.states import (
    OPEN_PAIRS,
    CircleRound,
    Pair,
    PairState,
    RoundEvent,
    RoundState,
    goes_at,
)
from domain.viewers import Viewer, system
from handlers.rounds import board, left_out, words
from handlers.rounds.eligible import Gathered, gather
from handlers.rounds.mending import lost_of, rearrange, without_peer
from handlers.suggestions import next_best
from handlers.suggestions.pool import avoided_by
from handlers.suggestions.ready import ready
from storage import circles, members, rounds
from storage.database import Transaction

AT_ONCE = 10
"""So many pairs are offered in one transaction: whoever clicks meanwhile waits for half a second."""


@dataclass(frozen=True)
class Task:
    """Some pairs of a round that are to be offered now."""

    circle: Circle
    one: CircleRound
    pairs: tuple[Pair, ...]


def go_by_themselves(tx: Transaction) -> None:
    """Publish the rounds whose managers let them go at their hour, and whose hour has come."""
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        if not circle.settings.rounds_go_by_themselves:
            continue
        for one in rounds.in_states(tx, viewer, [RoundState.PLANNED, RoundState.IN_REVIEW]):
            if goes_at(one.due_at, one.planned_at) <= tx.now:
                _publish(tx, circle, one)


def _publish(tx: Transaction, circle: Circle, one: CircleRound) -> None:
    viewer = system(circle.team_id, circle.id)
    if rounds.move(tx, viewer, one, RoundEvent.PUBLISH):
        rounds.keep_published(tx, viewer, one.id)
        board.show(tx, circle, one.id)


def read(tx: Transaction) -> list[Task]:
    """Return what is to be offered of the published rounds whose hour has come; close those that are through.

    What changed since they were published is mended first.
    """
    return [
        task
        for circle in circles.every(tx)
        for one in rounds.in_states(tx, system(circle.team_id, circle.id), [RoundState.PUBLISHED])
        if one.due_at <= tx.now
        for task in _tasks(tx, circle, one)
    ]


def _tasks(tx: Transaction, circle: Circle, one: CircleRound) -> list[Task]:
    viewer = system(circle.team_id, circle.id)
    if not rounds.hold(tx, viewer, one):
        return []
    _mend(tx, circle, one, gather(tx, circle, one))
    waiting = [pair for pair in rounds.pairs(tx, viewer, one.id) if pair.state in OPEN_PAIRS]
    if not waiting and rounds.move(tx, viewer, one, RoundEvent.CLOSE):
        words.tell_left_out(tx, circle, one)
        left_out.tell(tx, circle, one)
        board.show(tx, circle, one.id)
    return [Task(circle, one, tuple(waiting[at : at + AT_ONCE])) for at in range(0, len(waiting), AT_ONCE)]


def write(tx: Transaction, task: Task) -> None:
    """Offer some pairs, each once and only if both still can read it; the others are mended at the next look."""
    viewer = system(task.circle.team_id, task.circle.id)
    if not rounds.hold(tx, viewer, task.one):
        return
    people = {m.id: m for pair in task.pairs for p in pair.people if (m := members.get(tx, viewer, p))}
    free = ready(tx, viewer, [member for member in people.values() if member.is_peer(tx.now)], tx.now)
    for pair in task.pairs:
        is_open = pair.people <= free and _may_meet(tx, viewer, pair)
        if is_open and rounds.set_pair(tx, viewer, task.one.id, pair, PairState.OFFERED):
            intro = next_best.offer_both(tx, viewer, people[pair.a], people[pair.b])
            rounds.remember_intro(tx, viewer, intro.id, task.one.id)


def _may_meet(tx: Transaction, viewer: Viewer, pair: Pair) -> bool:
    """Whether neither of two chose, since the round was mended, not to meet the other."""
    lists = avoided_by(tx, viewer, pair.a), avoided_by(tx, viewer, pair.b)
    return pair.b not in lists[0] and pair.a not in lists[1]


def _mend(tx: Transaction, circle: Circle, one: CircleRound, found: Gathered) -> None:
    """Drop the pairs that cannot be any more; the other of each gets the next best, if there is one in the round.

    Nobody is told, before the numbers of the closed round: they tell it where they are large enough to tell no more.
    """
    viewer = system(circle.team_id, circle.id)
    lost = lost_of(found, rounds.pairs(tx, viewer, one.id))
    for pair in lost:
        rounds.set_pair(tx, viewer, one.id, pair, PairState.LOST)
    freed = without_peer(tx, viewer, one)
    if not freed:
        return
    rearrange(tx, circle, one, found, first=freed, only=rounds.places(tx, viewer, one.id).keys())

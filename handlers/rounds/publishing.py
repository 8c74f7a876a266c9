"""Publishes rounds: at the hour each pair that still holds becomes an offer to both, some at a time."""

from dataclasses import dataclass

from domain.circles import Circle
from domain.ids import RoundId
from domain.round_states import (
    OPEN_PAIRS,
    CircleRound,
    Pair,
    PairState,
    RoundEvent,
    RoundState,
    goes_at,
)
from domain.viewers import Viewer, system
from handlers import suggestions
from handlers.rounds import board, left_out
from handlers.rounds.eligible import Gathered, gather
from handlers.rounds.mending import lost_of, rearrange, without_peer
from storage import circles, rounds
from storage.database import Transaction

AT_ONCE = 25
"""So many pairs are offered in one transaction, so that nobody waits for the lock longer than for a click."""


@dataclass(frozen=True)
class Task:
    """A round of which something is still to be offered."""

    circle: Circle
    round_id: RoundId


def go_by_themselves(tx: Transaction) -> None:
    """Publish the rounds whose managers let them go at their hour, and whose hour has come."""
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        if not (circle.settings.publishes_itself and circle.settings.rounds):
            continue
        for one in rounds.in_states(tx, viewer, [RoundState.PLANNED, RoundState.IN_REVIEW]):
            if goes_at(one.due_at, one.planned_at) <= tx.now:
                rounds.move(tx, viewer, one, RoundEvent.PUBLISH)


def read(tx: Transaction) -> list[Task]:
    """Return the published rounds whose hour has come and that are not closed yet."""
    return [
        Task(circle, one.id)
        for circle in circles.every(tx)
        for one in rounds.in_states(tx, system(circle.team_id, circle.id), [RoundState.PUBLISHED])
        if one.due_at <= tx.now
    ]


def think(task: Task) -> Task:
    """Nothing to think about: what is left to match are the few whose peer is gone."""
    return task


def write(tx: Transaction, task: Task) -> None:
    """Offer some of a round's pairs; after the last of them close it, and say what came of it."""
    viewer = system(task.circle.team_id, task.circle.id)
    circle, one = circles.get(tx, task.circle.id), rounds.get(tx, viewer, task.round_id)
    if circle is None or one is None or one.state is not RoundState.PUBLISHED or not rounds.hold(tx, viewer, one):
        return
    found = gather(tx, circle, one)
    _mend(tx, circle, one, found)
    waiting = [pair for pair in rounds.pairs(tx, viewer, one.id) if pair.state in OPEN_PAIRS]
    for pair in waiting[:AT_ONCE]:
        _offer(tx, viewer, one, found, pair)
    if len(waiting) <= AT_ONCE and rounds.move(tx, viewer, one, RoundEvent.CLOSE):
        left_out.tell(tx, circle, one)
        board.show(tx, circle, one.id)


def _mend(tx: Transaction, circle: Circle, one: CircleRound, found: Gathered) -> None:
    """Drop the pairs that cannot be any more; the other of each gets the next best, if there is one in the round."""
    viewer = system(circle.team_id, circle.id)
    lost = lost_of(found, rounds.pairs(tx, viewer, one.id))
    for pair in lost:
        rounds.set_pair(tx, viewer, one.id, pair, PairState.LOST)
    freed = without_peer(tx, viewer, one)
    if not freed:
        return
    new = rearrange(tx, circle, one, found, first=freed, only=rounds.places(tx, viewer, one.id).keys())
    names = [(found.members[p.a].name, found.members[p.b].name) for p in lost if p.people <= found.members.keys()]
    board.tell_dropped(tx, circle, one, names, max(len(lost), 1), len(new))


def _offer(tx: Transaction, viewer: Viewer, one: CircleRound, found: Gathered, pair: Pair) -> None:
    a, b = found.members[pair.a], found.members[pair.b]
    if rounds.set_pair(tx, viewer, one.id, pair, PairState.OFFERED):
        intro = suggestions.offer_both(tx, viewer, a, b)
        rounds.remember_intro(tx, viewer, intro.id, one.id)

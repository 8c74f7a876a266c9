"""Nobody stays alone whom a table, or a chain of changes of partner, could seat; who waited goes before who did not."""

from collections import deque
from collections.abc import Mapping

import numpy as np

from domain.crowds import Crowd
from domain.rounds.candidates import scored
from domain.rounds.graph import ALONE, Graph, Ints

Table = tuple[int, ...]
Changes = Mapping[int, list[int]]
"""Who sits at some of the tables, by their numbers, after a change."""

MOST_LEFT_OVER = 1_000
"""With more left over than this, they are not compared each with each, nor with the whole circle."""

MOST_LOOKS = 20_000
"""Chains are looked for no longer than until so many members were asked to leave their partner."""


def pairs_left_over(crowd: Crowd, partner: Ints) -> Graph:
    """Return the pairs that may meet among those who are alone: candidates may have missed them."""
    alone = np.flatnonzero((partner == ALONE) & crowd.is_eligible)[:MOST_LEFT_OVER].astype(np.int32)
    low, high = np.triu_indices(len(alone), 1)
    return scored(crowd, alone[low], alone[high])


def seat_left_over(
    crowd: Crowd, graph: Graph, tables: list[Table], order: Ints, waiting: Ints, most: int
) -> list[Table]:
    """Return the tables of a round, with a seat for whoever is alone and can have one; nobody twice.

    Members who are alone choose in `order` (a permutation), those who waited longest first (`waiting`, int32[n]): the
    table that fits best and has fewer than `most` members, or else part of one of three and more; first where they
    have edges in `graph`, then in the whole circle. Who finds none takes a partner from a pair by an edge of `graph`,
    who then does the same, and so on, until somebody finds a seat, as in the search for augmenting paths (Edmonds,
    Paths, trees, and flowers, 1965). Where nobody does, somebody on the way who did not wait stays alone in place of
    one who did. The pairs come first in each table of three that they had been a table of.
    """
    is_alone = crowd.is_eligible.copy()
    is_alone[[member for table in tables for member in table]] = False
    queue = order[np.argsort(-waiting[order], kind="stable")]
    alone = queue[is_alone[queue]].tolist()
    seats = _Seats(crowd, graph, [*tables, *((member,) for member in alone)], waiting, most)
    for rank, member in enumerate(alone):
        seats.seat(member, looks_far=rank < MOST_LEFT_OVER)
    return [tuple(table) for table in seats.tables if len(table) > 1]


class _Seats:
    """Who sits where, as it changes; those who are alone sit at a table of one."""

    def __init__(self, crowd: Crowd, graph: Graph, tables: list[Table], waiting: Ints, most: int) -> None:
        self.crowd, self.graph, self.waiting, self.most = crowd, graph, waiting, most
        self.tables = [list(table) for table in tables]
        self.number = np.full(len(crowd.peers), ALONE, np.int64)
        self._sit(dict(enumerate(self.tables)))
        self.asked: set[int] = set()
        self.looks = 0

    def seat(self, member: int, *, looks_far: bool) -> None:
        """Seat `member`, if they are alone and that can be."""
        own = int(self.number[member])
        if len(self.tables[own]) > 1:
            return
        near, start = self._near(member), {own: list[int]()}
        changes = self._seat_for(member, near, start, own)
        if changes is None and looks_far:
            circle = np.flatnonzero(self.crowd.circles == self.crowd.circles[member]).astype(np.int32)
            changes = self._seat_for(member, circle, start, own)
        changes = changes or self._chain(member, own)
        if changes:
            self._sit(changes)
            self.asked.clear()

    def _sit(self, changes: Changes) -> None:
        for number, table in changes.items():
            self.tables[number] = table
            self.number[table] = number

    def _near(self, member: int) -> Ints:
        """Return whom `member` may meet by an edge of the graph, the best first."""
        ends = self.graph.ends
        here = slice(ends.start[member], ends.start[member + 1])
        return ends.target[here][np.argsort(-self.graph.weight[ends.edge[here]], kind="stable")]

    def _chain(self, member: int, own: int) -> Changes | None:
        """Return what seats `member` at somebody else's pair and so on, the fewest changes first.

        Whoever was asked once to leave a partner, and found no seat, is not asked again before anything has changed.
        """
        line: deque[tuple[int, Changes]] = deque([(member, {own: []})])
        giving_way: Changes | None = None
        while line:
            leaving, changes = line.popleft()
            if leaving != member:
                found = self._seat_for(leaving, self._near(leaving), changes, own)
                if found is not None:
                    return found
                if giving_way is None and not self.waiting[leaving] and self.waiting[member]:
                    giving_way = {**changes, own: [leaving]}
            for taken in self._near(leaving).tolist():
                number = int(self.number[taken])
                if number in changes or len(self.tables[number]) != 2:
                    continue
                other = next(one for one in self.tables[number] if one != taken)
                if other not in self.asked and self.looks < MOST_LOOKS:
                    self.asked.add(other)
                    self.looks += 1
                    line.append((other, {**changes, number: sorted((leaving, taken))}))
        return giving_way

    def _seat_for(self, member: int, near: Ints, changes: Changes, own: int) -> Changes | None:
        """Return `changes` and what seats `member` at the best table of those `near` or changed, or at part of it.

        A table is parted in two, `own` being the other's number.
        """
        numbers = sorted({*self.number[near].tolist(), *changes} - {ALONE})
        tables = {number: table for number in numbers if (table := changes.get(number, self.tables[number]))}
        others = np.array([other for table in tables.values() for other in table], np.int32)
        worth = self.crowd.millionths(np.full(len(others), member, np.int32), others)
        starts = np.cumsum([0, *map(len, tables.values())])
        best, seat = -1, None
        parting = None
        for at, (number, table) in enumerate(tables.items()):
            fits = worth[starts[at] : starts[at + 1]]
            if fits.min() >= 0 and len(table) < self.most:
                if int(fits.sum()) > best:
                    best, seat = int(fits.sum()), {**changes, number: [*table, member]}
            elif parting is None and len(table) > 2 and fits.max() >= 0:
                parting = {**changes, **_parted(number, table, fits.tolist(), member, own)}
        return seat or parting


def _parted(number: int, table: list[int], fits: list[int], member: int, own: int) -> Changes:
    """Return the table in two: `member` with up to half of it, the best first, and the rest."""
    fitting = sorted((one for one in range(len(table)) if fits[one] >= 0), key=lambda one: (-fits[one], one))
    along = {table[one] for one in fitting[: (len(table) + 1) // 2 - 1]}
    return {number: sorted({*table} - along), own: sorted((member, *along))}

"""Pairs for rounds too large or too knotty to solve at once: in pieces, at first without looking far.

Where like is to meet like, members are laid in a row by what is to be alike, and the row is cut into blocks, twice, so
that the second time mends what the first cuts kept apart. Where unlike work is wanted, partners stand anywhere in a
row, and there are plenty of them: then a circle is parted at random before anybody looks for candidates. Whoever would
find somebody only through many others stays alone for now.

Then those who are alone are brought in: a few of them and those around them are solved exactly. No pair is ever cut in
two, so that this can only better the round.
"""

from collections.abc import Callable, Iterable
from functools import partial

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from scipy.sparse.csgraph import dijkstra  # type: ignore[import-untyped]

from domain.rounds.graph import ALONE, MILLION, Flags, Graph, Ints, Longs
from domain.rounds.matching import match
from domain.rounds.steady import Doubles

BLOCK = 30_000
PART = 5_000

REACH = MILLION // 500
"""How far members look at first: what pairs that change partners for somebody may lose in score."""

AROUND = 2_000
TOGETHER = 8
"""So many who are alone are brought in at once, with the AROUND who stand nearest to them."""

Solve = Callable[[Graph, Longs], Ints]
SolveEach = Callable[[Solve, Iterable[Graph], Iterable[Longs]], Iterable[Ints]]
"""Like the built-in `map`: the results stand in the order of the graphs, whoever computes them."""

_SKETCH = partial(match, reach=REACH)


def parts(circle: Ints, order: Ints, most: int, size: int) -> Ints:
    """Return the number of each member's part, int32[n]: circles of more than `most` fall into parts of some `size`.

    Who is in which part hangs on `order`, a permutation of the members, alone. n log n.
    """
    row = order[np.argsort(circle[order], kind="stable")]
    _, start, count = np.unique(circle[row], return_index=True, return_counts=True)
    pieces = np.where(count > most, -(-count // size), 1)
    rank = np.arange(len(row)) - np.repeat(start, count)
    number = np.repeat(np.cumsum(pieces) - pieces, count) + rank * np.repeat(pieces, count) // np.repeat(count, count)
    part = np.empty(len(row), np.int32)
    part[row] = number
    return part


def match_in_parts(graph: Graph, part: Ints, price: Longs, size: int, solve_each: SolveEach = map) -> Ints:
    """Return nearly the best pairs of a `graph` whose pairs lie within parts, as `match_in_blocks` does.

    Parts of less than half of `size` are solved several at once.
    """
    row = np.argsort(part, kind="stable").astype(np.int32)
    bunch = np.searchsorted(part[row], part[row]) // max(size // 2, 1)
    pieces = np.split(row, np.flatnonzero(np.diff(bunch)) + 1)
    return _solved_anew(graph, np.full(graph.size, ALONE, np.int32), pieces, price, partial(solve_each, _SKETCH))


def match_in_blocks(graph: Graph, row: Longs, price: Longs, size: int, solve_each: SolveEach = map) -> Ints:
    """Return nearly the best pairs, but for some who stay alone; `row` gives each member a sort key.

    Blocks hold some `size` members and are independent of each other, so `solve_each` may use every core. `price`,
    int64[n], is where to begin, as in `match`; nobody looks further than REACH.
    """
    partner = np.full(graph.size, ALONE, np.int32)
    for shift in (0, size // 2) if graph.size > size else (0,):
        blocks = _cut(_together(row, partner), partner, size, shift)
        partner = _solved_anew(graph, partner, blocks, price, partial(solve_each, _SKETCH))
    return partner


def bring_in(
    graph: Graph,
    partner: Ints,
    whom: Flags,
    row: Longs,
    price: Longs,
    solve_each: SolveEach = map,
    around: int = AROUND,
) -> Ints:
    """Return `partner` bettered around everybody of `whom` who is alone, TOGETHER of them at once, by places in `row`.

    Nearness is the slack of the pairs between: what it would lose to choose them. m log n and what `match` takes.
    """
    alone = np.flatnonzero(whom & (partner == ALONE) & (np.diff(graph.ends.start) > 0))
    if not len(alone):
        return partner
    pieces = _around_each(graph, partner, alone, row, price, around)
    return _solved_anew(graph, partner, pieces, price, partial(solve_each, match))


def _around_each(graph: Graph, partner: Ints, alone: Longs, row: Longs, price: Longs, around: int) -> list[Ints]:
    """Return pieces that hold no member twice and part no pair: some of `alone`, and the `around` who stand nearest."""
    alone = alone[np.argsort(row[alone])]
    far, nearest = _nearest(graph, price, alone)
    who = np.arange(graph.size)
    mate = np.where(partner == ALONE, who, partner)
    first = np.where((far[mate] < far) | ((far[mate] == far) & (mate < who)), mate, who)
    number = np.full(graph.size, ALONE)
    number[alone] = np.arange(len(alone)) // TOGETHER
    group = np.where(far < np.inf, number[nearest], ALONE)[first]
    members = np.lexsort((first, far[first], group)).astype(np.int32)
    members = members[np.searchsorted(group[members], 0) :]
    pieces = np.split(members, np.flatnonzero(np.diff(group[members])) + 1)
    return [_cut(piece, partner, around, shift=0)[0] for piece in pieces]


def _nearest(graph: Graph, price: Longs, sources: Longs) -> tuple[Doubles, Ints]:
    """Return how far each member is from the nearest of `sources`, and which that is; infinity where no way leads."""
    slack = np.maximum(price[graph.a] + price[graph.b] - graph.weight, 0) + 1
    ways = csr_matrix((slack, (graph.a, graph.b)), shape=(graph.size, graph.size))
    far, _, nearest = dijkstra(ways, directed=False, indices=sources, return_predecessors=True, min_only=True)
    return far, np.maximum(nearest, 0)


def _solved_anew(
    graph: Graph,
    partner: Ints,
    pieces: list[Ints],
    price: Longs,
    solve_each: Callable[[Iterable[Graph], Iterable[Longs]], Iterable[Ints]],
) -> Ints:
    """Return `partner` with the best pairs within each of `pieces`, none of which may part a pair."""
    partner = partner.copy()
    begin = [price[members] for members in pieces]
    for members, found in zip(pieces, solve_each(map(graph.among, pieces), begin), strict=True):
        partner[members] = np.where(found == ALONE, ALONE, members[found])
    return partner


def _together(row: Longs, partner: Ints) -> Ints:
    """Return the members in the order of `row`, each beside the partner that stands further along."""
    place = np.empty(len(row), np.int64)
    place[np.argsort(row, kind="stable")] = np.arange(len(row))
    first = np.where(partner == ALONE, place, np.minimum(place, place[partner]))
    return np.lexsort((place, first)).astype(np.int32)


def _cut(members: Ints, partner: Ints, block: int, shift: int) -> list[Ints]:
    cuts = np.arange(block - shift, len(members), block)
    cuts += partner[members[cuts - 1]] == members[cuts]
    return [part for part in np.split(members, cuts) if len(part)]

"""Betters pairs that were made in pieces around those who are alone: a few of them and who stands near, exactly."""

from functools import partial

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from scipy.sparse.csgraph import dijkstra  # type: ignore[import-untyped]

from domain.rounds.blocks import cut, solved_anew
from domain.rounds.columns import in_columns
from domain.rounds.graph import ALONE, Flags, Graph, Ints, Longs
from domain.rounds.matching import SolveEach, match
from domain.rounds.steady import Doubles

AROUND = 2_000
TOGETHER = 8
"""So many who are alone are brought in at once, with the AROUND who stand nearest to them."""

_EXACTLY = partial(match, least_cost=in_columns)


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
    return solved_anew(graph, partner, pieces, price, partial(solve_each, _EXACTLY))


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
    return [cut(piece, partner, around, shift=0)[0] for piece in pieces]


def _nearest(graph: Graph, price: Longs, sources: Longs) -> tuple[Doubles, Ints]:
    """Return how far each member is from the nearest of `sources`, and which that is; infinity where no way leads."""
    slack = np.maximum(price[graph.a] + price[graph.b] - graph.weight, 0) + 1
    ways = csr_matrix((slack, (graph.a, graph.b)), shape=(graph.size, graph.size))
    far, _, nearest = dijkstra(ways, directed=False, indices=sources, return_predecessors=True, min_only=True)
    return far, np.maximum(nearest, 0)

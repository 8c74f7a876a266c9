"""Leaves aside pairs that no best round contains, so that all pairs of some thousand members can be solved.

Prices that cover every pair prove a bound, and a matching that uses a pair with slack s weighs at least s less than
that. Once some matching of weight L is known, a pair with more slack than bound - L is in no better one.
"""

from dataclasses import dataclass

import numpy as np

from domain.rounds.bounds import Proof, prove
from domain.rounds.graph import Graph, Ints, Longs, total
from domain.rounds.matching import match
from domain.rounds.smoothing import BRISK

FEW_MEMBERS = 1_500
FEW_EDGES = 150_000
"""So many members and pairs are solved as fast without prices to begin with."""

MOST_EDGES = 2_000_000
"""All pairs of 2,000 members: so many are solved exactly, in a quarter of a minute where many weigh the same."""

TIGHTEST = 1_000_000
"""So many are chosen from where more could be in the best round: all pairs of 5,000 would take many minutes."""

NEAREST = 10
TIGHT = NEAREST_TO_PRUNE = 20
"""Prices that are to rule out pairs look at more of them, and less long."""


def beginning(graph: Graph) -> Longs | None:
    """Return prices for `match_dense` to begin with, or None where it needs none; int64[n] in the graph's units."""
    is_small = graph.size <= FEW_MEMBERS
    return None if is_small or not _is_thin(graph) else prove(graph, graph.best(NEAREST)).price


@dataclass(frozen=True, eq=False)
class Solved:
    """A matching, whether it is sure to have maximum weight, and what proves that of the pairs left aside."""

    partner: Ints
    is_sure: bool
    proof: Proof | None = None


def match_dense(graph: Graph, price: Longs | None = None, before: Solved | None = None) -> Solved:
    """Return a matching sure to have maximum weight, unless more than MOST_EDGES pairs could be in a better one.

    Then it is the best of the TIGHTEST with the least slack, and what that may cost is seen in the bound. `price` may
    say where to begin. `before` is a matching of these pairs, and prices that cover their weights as they are now:
    where it nearly weighs the bound, next to nothing is looked at again.
    """
    if _is_thin(graph):
        return Solved(match(graph, price), True)
    proof = before.proof if before and before.proof else prove(graph, graph.best(NEAREST_TO_PRUNE), pace=BRISK)
    slack = proof.slack(graph)
    known = before.partner if before else match(_tightest(graph, slack, TIGHT * graph.size), proof.price)
    wanted = slack <= proof.bound - total(graph, known)
    if wanted.sum() <= MOST_EDGES:
        return Solved(match(graph.only(wanted), proof.price), True, proof)
    return Solved(match(_tightest(graph, slack, TIGHTEST), proof.price), False, proof)


def _is_thin(graph: Graph) -> bool:
    """Return whether all pairs are solved at once as fast as any are left aside."""
    return graph.edges <= max(FEW_EDGES, TIGHT * graph.size)


def _tightest(graph: Graph, slack: Longs, most: int) -> Graph:
    """Return the `most` edges of least slack, and others of the same slack."""
    most = min(most, graph.edges)
    return graph.only(slack <= np.partition(slack, most - 1)[most - 1])

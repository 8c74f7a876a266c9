"""Leaves aside pairs that a best round hardly contains, so that all pairs of some thousand members can be solved.

Prices that cover every pair tell which pairs matter: a matching that uses a pair with slack s weighs at least s less
than the prices allow, so a round close to its bound is made of pairs with little slack.
"""

import numpy as np

from domain.rounds.bounds import prove
from domain.rounds.graph import Graph, Ints
from domain.rounds.matching import match

MOST_EDGES = 1_000_000
KEPT = 400_000
NEAREST = 16


def match_dense(graph: Graph) -> tuple[Ints, bool]:
    """Return a matching, and whether it is sure to have maximum weight: it is for up to MOST_EDGES pairs.

    Of more pairs, the KEPT ones with the least slack are solved; what that may cost is seen in the bound.
    """
    if graph.edges <= MOST_EDGES:
        return match(graph), True
    spare = prove(graph, graph.best(NEAREST)).slack(graph)
    return match(graph.only(spare <= np.partition(spare, KEPT)[KEPT])), False

"""Leaves aside pairs that no best round can contain, so that all pairs of a thousand members are solved at once.

With prices that cover every pair and add up to U, a matching that uses a pair with slack s weighs at most U - s. Once
some matching of weight L is known, a pair with s > U - L is in no better one.
"""

import numpy as np

from domain.rounds.bounds import prices, slack
from domain.rounds.graph import Graph, Ints, Longs, total
from domain.rounds.matching import match

FEW_EDGES = 60_000
MOST_EDGES = 1_000_000
NEAREST = 16


def match_dense(graph: Graph) -> tuple[Ints, bool]:
    """Return a matching of maximum weight, and whether it is proven to be one.

    It is for up to 1,400 members whatever their pairs weigh, and beyond as long as no more than MOST_EDGES pairs
    could still be in a better one; of more, those with the least slack are kept.
    """
    if graph.edges <= FEW_EDGES:
        return match(graph), True
    price = prices(graph, graph.best(NEAREST))
    spare = slack(graph, price)
    sketch = match(_tightest(graph, spare, FEW_EDGES))
    gap = int(price.sum()) - total(graph, sketch)
    wanted = spare <= gap
    if wanted.sum() <= FEW_EDGES:
        return sketch, True
    if wanted.sum() <= MOST_EDGES:
        return match(graph.only(wanted)), True
    return match(_tightest(graph, spare, MOST_EDGES)), False


def _tightest(graph: Graph, spare: Longs, most: int) -> Graph:
    """Return the `most` edges of least slack, and others of the same."""
    return graph.only(spare <= np.partition(spare, most - 1)[most - 1])

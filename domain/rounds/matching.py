"""The best pairs: an exact maximum-weight matching of a general graph, by sparse blossom.

Higgott and Gidney, Sparse Blossom: correcting a million errors per core second with minimum-weight matching (2023),
as PyMatching implements it. That solver pairs up what it is given or sends it to a boundary at least cost. Give each
member a price p, and let a pair cost C + p(u) + p(v) - w and staying alone C / 2 + p(u): a matching of weight W among n
costs n * C / 2 + sum(p) - W, whatever the prices: least cost is most weight. C is so large that no path through a third
member is ever cheaper. Prices that nearly cover every pair spare the solver what they already know: it begins where all
pairs that may matter are about equally near.
"""

from collections.abc import Callable, Iterable

import numpy as np

from domain.rounds.graph import ALONE, Graph, Ints, Longs
from domain.rounds.sparse_blossom import edge_by_edge

MOST_COST = 2**24 - 1
MOST_WEIGHT = (MOST_COST - 2) // 2
"""PyMatching keeps whole costs up to this one exactly; `match` needs room for twice the largest weight."""

FEW_EDGES = 200_000
"""So many are handed to the solver one by one before SciPy, which hands it all of them, would be there."""

LeastCost = Callable[[Graph, Longs, Longs], Longs]
"""What solves a graph by the costs of its pairs and of staying alone, as `edge_by_edge` does."""

Solve = Callable[[Graph, Longs], Ints]
SolveEach = Callable[[Solve, Iterable[Graph], Iterable[Longs]], Iterable[Ints]]
"""Like the built-in `map`: the results stand in the order of the graphs, whoever computes them."""


def match(
    graph: Graph, price: Longs | None = None, reach: int | None = None, least_cost: LeastCost | None = None
) -> Ints:
    """Return for each member the partner in a matching of maximum weight, or ALONE.

    Weights are whole numbers from 1 to MOST_WEIGHT; a weight of 0 is as good as no edge. `price`, whole numbers of at
    least 0 for each member, is where to begin: it changes how long this takes, and which of equally good matchings is
    found, never the weight. Deterministic. In practice a little more than linear in the edges, some pools apart
    (docs/rounds.md): there, those who find somebody only through thousands of others take nearly all the time.

    With `reach`, in the units of the weights, they give up sooner: staying alone costs no more than that beyond what
    the prices say, so that what has maximum weight is the pairs and the rest of the price of all who stay alone.
    `least_cost` is how to hand pairs to the solver, where that is known; it changes nothing but the time.
    Raises ValueError for a weight that is out of range.
    """
    partner = np.full(graph.size, ALONE, np.int32)
    if graph.edges == 0:
        return partner
    if graph.weight.min() < 0 or graph.weight.max() > MOST_WEIGHT:
        raise ValueError(f"weights go from 0 to {MOST_WEIGHT}")
    found = (least_cost or _soonest(graph))(graph, *_costs(graph, price, reach))
    pairs = found[found[:, 1] >= 0]
    partner[pairs[:, 0]] = pairs[:, 1]
    partner[pairs[:, 1]] = pairs[:, 0]
    return partner


def _soonest(graph: Graph) -> LeastCost:
    if graph.edges <= FEW_EDGES:
        return edge_by_edge
    from domain.rounds.columns import in_columns

    return in_columns


def _costs(graph: Graph, price: Longs | None, reach: int | None) -> tuple[Longs, Longs]:
    """Return what each pair costs, and each member alone; prices that leave no room for it are left out.

    Were three to share one partner, two of them could stay alone for C + 2 max(p) instead of 2 (C + min(slack)): C is
    larger than 2 (max(p) - min(slack)), so that sharing never pays.
    """
    price = np.zeros(graph.size, np.int64) if price is None else price
    slack = price[graph.a] + price[graph.b] - graph.weight
    beyond = price if reach is None else np.minimum(price, reach)
    spare = 2 * (int(beyond.max()) - min(int(slack.min()), 0)) + 2
    pairs, alone = spare + slack, spare // 2 + beyond
    if max(int(pairs.max()), int(alone.max())) > MOST_COST:
        return _costs(graph, None, None)
    return pairs, alone

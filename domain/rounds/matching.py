"""The best pairs: an exact maximum-weight matching of a general graph, by sparse blossom.

Higgott and Gidney, Sparse Blossom: correcting a million errors per core second with minimum-weight matching (2023),
as PyMatching implements it. That solver pairs up what it is given or sends it to a boundary at least cost. Give each
member a price p, and let a pair cost C + p(u) + p(v) - w and staying alone C / 2 + p(u): a matching of weight W among n
costs n * C / 2 + sum(p) - W, whatever the prices: least cost is most weight. C is so large that no path through a third
member is ever cheaper. Prices that nearly cover every pair spare the solver what they already know: it begins where all
pairs that may matter are about equally near.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csc_matrix  # type: ignore[import-untyped]

from domain.rounds.graph import ALONE, Graph, Ints, Longs
from domain.rounds.sparse_blossom import solver

MOST_COST = 2**24 - 1
MOST_WEIGHT = (MOST_COST - 2) // 2
"""PyMatching keeps whole costs up to this one exactly; `match` needs room for twice the largest weight."""


def match(graph: Graph, price: Longs | None = None, reach: int | None = None) -> Ints:
    """Return for each member the partner in a matching of maximum weight, or ALONE.

    Weights are whole numbers from 1 to MOST_WEIGHT; a weight of 0 is as good as no edge. `price`, whole numbers of at
    least 0 for each member, is where to begin: it changes how long this takes, and which of equally good matchings is
    found, never the weight. Deterministic. In practice a little more than linear in the edges, some pools apart
    (docs/rounds.md): there, those who find somebody only through thousands of others take nearly all the time.

    With `reach`, in the units of the weights, they give up sooner: staying alone costs no more than that beyond what
    the prices say, so that what has maximum weight is the pairs and the rest of the price of all who stay alone.
    Raises ValueError for a weight that is out of range.
    """
    partner = np.full(graph.size, ALONE, np.int32)
    if graph.edges == 0:
        return partner
    if graph.weight.min() < 0 or graph.weight.max() > MOST_WEIGHT:
        raise ValueError(f"weights go from 0 to {MOST_WEIGHT}")
    found = _solved(graph, *_costs(graph, price, reach))
    pairs = found[found[:, 1] >= 0]
    partner[pairs[:, 0]] = pairs[:, 1]
    partner[pairs[:, 1]] = pairs[:, 0]
    return partner


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


def _solved(graph: Graph, pairs: Longs, alone: Longs) -> NDArray[np.int64]:
    """Return the pairs of a matching of least cost, and each member who is alone beside -1.

    The solver takes columns of a check matrix: two ones are an edge, a single one is the way to the boundary.
    """
    size, edges = graph.size, graph.edges
    rows = np.concatenate([np.stack([graph.a, graph.b], axis=1).ravel(), np.arange(size, dtype=np.int32)])
    starts = np.concatenate([np.arange(0, 2 * edges, 2), 2 * edges + np.arange(size + 1)])
    matrix = csc_matrix((np.ones(len(rows), np.uint8), rows, starts), shape=(size, edges + size))
    costs = np.concatenate([pairs, alone]).astype(np.float64)
    unsaid = np.full(len(costs), -1.0)
    made = solver().sparse_column_check_matrix_to_matching_graph(matrix, costs, unsaid)
    return np.asarray(made.decode_to_edges_array(np.arange(size), enable_correlations=False))

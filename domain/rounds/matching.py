"""The best pairs: an exact maximum-weight matching of a general graph, by sparse blossom.

Higgott and Gidney, Sparse Blossom: correcting a million errors per core second with minimum-weight matching (2023),
as PyMatching implements it. That solver pairs up what it is given or sends it to a boundary at least cost. With a cost
of C - w for a pair and C / 2 for staying alone, a matching of k pairs among n costs n * C / 2 - sum(w): least cost is
most weight. C is larger than any two weights together, so no path through a third member is ever cheaper.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csc_matrix  # type: ignore[import-untyped]

from domain.rounds.graph import ALONE, Graph, Ints
from domain.rounds.sparse_blossom import solver

MOST_COST = 2**24 - 1
MOST_WEIGHT = (MOST_COST - 2) // 2
"""PyMatching keeps whole costs up to this one exactly; `match` needs room for twice the largest weight."""


def match(graph: Graph) -> Ints:
    """Return for each member the partner in a matching of maximum weight, or ALONE.

    Weights are whole numbers from 1 to MOST_WEIGHT; a weight of 0 is as good as no edge. Deterministic. In practice
    a little more than linear in the edges: 10,000 members with a dozen candidates each take about a second.
    Raises ValueError for a weight that is out of range.
    """
    partner = np.full(graph.size, ALONE, np.int32)
    if graph.edges == 0:
        return partner
    if graph.weight.min() < 0 or graph.weight.max() > MOST_WEIGHT:
        raise ValueError(f"weights go from 0 to {MOST_WEIGHT}")
    found = _solved(graph)
    pairs = found[found[:, 1] >= 0]
    partner[pairs[:, 0]] = pairs[:, 1]
    partner[pairs[:, 1]] = pairs[:, 0]
    return partner


def _solved(graph: Graph) -> NDArray[np.int64]:
    """Return the pairs of a best matching, and each member who is alone beside -1.

    The solver takes columns of a check matrix: two ones are an edge, a single one is the way to the boundary.
    """
    cost = 2 * int(graph.weight.max()) + 2
    size, pairs = graph.size, graph.edges
    rows = np.concatenate([np.stack([graph.a, graph.b], axis=1).ravel(), np.arange(size, dtype=np.int32)])
    starts = np.concatenate([np.arange(0, 2 * pairs, 2), 2 * pairs + np.arange(size + 1)])
    matrix = csc_matrix((np.ones(len(rows), np.uint8), rows, starts), shape=(size, pairs + size))
    weights = np.concatenate([cost - graph.weight, np.full(size, cost // 2)]).astype(np.float64)
    unsaid = np.full(len(weights), -1.0)
    made = solver().sparse_column_check_matrix_to_matching_graph(matrix, weights, unsaid)
    return np.asarray(made.decode_to_edges_array(np.arange(size), enable_correlations=False))

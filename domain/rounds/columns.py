"""Hands the solver all pairs at once, as columns of a matrix: for large rounds, which are worth bringing SciPy."""

import numpy as np
from scipy.sparse import csc_matrix  # type: ignore[import-untyped]

from domain.rounds.graph import Graph, Longs
from domain.rounds.sparse_blossom import solver


def in_columns(graph: Graph, pairs: Longs, alone: Longs) -> Longs:
    """Return what `edge_by_edge` does, in a third of the time where SciPy is there already.

    The solver takes columns of a check matrix: two ones are an edge, a single one is the way to the boundary. None has
    a fault of its own: to keep track of them would take as long as to solve.
    """
    size, edges = graph.size, graph.edges
    rows = np.concatenate([np.stack([graph.a, graph.b], axis=1).ravel(), np.arange(size, dtype=np.int32)])
    starts = np.concatenate([np.arange(0, 2 * edges, 2), 2 * edges + np.arange(size + 1)])
    matrix = csc_matrix((np.ones(len(rows), np.uint8), rows, starts), shape=(size, edges + size))
    costs = np.concatenate([pairs, alone]).astype(np.float64)
    made = solver().sparse_column_check_matrix_to_matching_graph(
        matrix, costs, np.full(len(costs), -1.0), faults_matrix=csc_matrix((1, len(costs)), dtype=np.uint8)
    )
    return np.asarray(made.decode_to_matched_detection_events_array(np.arange(size)))

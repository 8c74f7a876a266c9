"""The pairs a round may choose from, as arrays."""

import numpy as np

from domain.rounds.graph import Graph


def test_an_empty_graph_has_no_edges_at_any_end() -> None:
    none = np.zeros(0, np.int64)
    assert Graph.of(3, none, none, none).ends.start.tolist() == [0, 0, 0, 0]

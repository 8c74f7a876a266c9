"""PyMatching's solver alone: its package also brings what draws graphs, which takes longer than most rounds."""

import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from types import ModuleType

import numpy as np

from domain.rounds.graph import Graph, Longs

_NAME = "pymatching._cpp_pymatching"
_UNSAID = -1.0
"""The probability of an edge, which plays no part here."""


def solver() -> ModuleType:
    """Return the module of PyMatching that solves; raises ImportError where the package has none of that name."""
    if _NAME in sys.modules:
        return sys.modules[_NAME]
    package = find_spec("pymatching")
    spec = PathFinder.find_spec(_NAME, package.submodule_search_locations) if package else None
    if spec is None or spec.loader is None:
        raise ImportError(f"no {_NAME}")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def edge_by_edge(graph: Graph, pairs: Longs, alone: Longs) -> Longs:
    """Return the pairs of a matching of least cost, and each member who is alone beside -1; int64[k, 2].

    `pairs` are the costs of the pairs of `graph`, `alone` of each member who stays alone. Some 1 µs an edge, and as
    much again for each hundred that its members have.
    """
    made, nothing = solver().MatchingGraph(graph.size, 0), set[int]()
    for one, other, cost in zip(graph.a.tolist(), graph.b.tolist(), pairs.tolist(), strict=True):
        made.add_edge(one, other, nothing, cost, _UNSAID, "smallest-weight")
    for one, cost in enumerate(alone.tolist()):
        made.add_boundary_edge(one, nothing, cost, _UNSAID, "smallest-weight")
    return np.asarray(made.decode_to_matched_detection_events_array(np.arange(graph.size)))

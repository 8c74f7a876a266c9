"""Pairs for a whole community: ours beside networkx and rustworkx on the same graph, and rounds from file to file."""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import numpy as np
import rustworkx as rx

from bot.embedding import install
from bot.tables import read_members
from domain.crowds import Crowd
from domain.rounds.candidates import near_pairs
from domain.rounds.graph import Graph, total
from domain.rounds.matching import match
from tests.bench.people import write_members

PLANS = ((1_000, True, 2.0, 0.99999), (10_000, False, 15.0, 0.995), (100_000, False, 150.0, 0.995))
"""Members, whether all pairs are looked at, the seconds allowed, and the ratio to reach."""

LEAST_COVERAGE, MOST_MEMORY_KB = 0.999, 4_000_000


def rounds(sizes: tuple[int, ...] = (1_000, 10_000, 100_000)) -> bool:
    """Measure the solvers on 1,000 members, then whole rounds of `sizes`; return whether all targets hold."""
    with tempfile.TemporaryDirectory(prefix="rapport-rounds-") as folder:
        met = [_beside_others(Path(folder))]
        print(f"\nrounds from file to file{'members':>12}{'seconds':>9}{'ratio':>9}{'matched':>9}{'MB':>7}")
        met += [_planned(Path(folder), *plan) for plan in PLANS if plan[0] in sizes]
    return all(met)


def _beside_others(folder: Path) -> bool:
    graph = _graph(folder / "members.csv", 1_000)
    ours = _timed(lambda: total(graph, match(graph)))
    edges = list(zip(graph.a.tolist(), graph.b.tolist(), graph.weight.tolist(), strict=True))
    other: nx.Graph[int] = nx.Graph()
    other.add_weighted_edges_from(edges)
    by_networkx = _timed(lambda: sum(other.edges[pair]["weight"] for pair in nx.max_weight_matching(other)))
    rusty: rx.PyGraph[int, int] = rx.PyGraph()
    rusty.add_nodes_from(range(graph.size))
    rusty.add_edges_from(edges)
    by_rustworkx = _timed(
        lambda: sum(rusty.get_edge_data(*pair) for pair in rx.max_weight_matching(rusty, weight_fn=int))
    )
    print(f"\nexact pairs, {graph.size} members and {graph.edges} candidates; seconds (and times ours)")
    for name, (seconds, _) in (("Rapport", ours), ("networkx", by_networkx), ("rustworkx", by_rustworkx)):
        print(f"{name:24}{seconds:>8.2f}{seconds / ours[0]:>8.0f} x")
    return ours[1] == by_networkx[1] == by_rustworkx[1]


def _graph(path: Path, size: int) -> Graph:
    install()
    write_members(path, size)
    crowd = Crowd.of(read_members(path, print).peers)
    return near_pairs(crowd, np.arange(size, dtype=np.int32), np.random.default_rng(0))


def _timed(work: Callable[[], int]) -> tuple[float, int]:
    begun = time.perf_counter()
    weight = work()
    return time.perf_counter() - begun, weight


def _planned(folder: Path, size: int, looks_at_all: bool, most_seconds: float, least_ratio: float) -> bool:
    members, out = folder / f"{size}.csv", folder / f"{size}.json"
    write_members(members, size)
    command = [sys.executable, "-m", "bot", "plan", "--members", str(members), "--json"]
    begun = time.perf_counter()
    with out.open("w", encoding="utf-8") as file:
        subprocess.run([*command, *(["--exhaustive"] if looks_at_all else [])], stdout=file, check=True)
    seconds = time.perf_counter() - begun
    certificate = json.loads(out.read_text(encoding="utf-8"))["certificate"]
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    ratio, coverage = certificate["ratio"], certificate["coverage"]
    print(f"{'':24}{size:>12,}{seconds:>9.1f}{ratio:>9.3%}{coverage:>9.2%}{memory / 1000:>7.0f}")
    reached = ratio >= least_ratio and coverage >= LEAST_COVERAGE
    return reached and seconds <= most_seconds and memory <= MOST_MEMORY_KB


if __name__ == "__main__":
    sys.exit(0 if rounds(tuple(map(int, sys.argv[1:])) or (1_000, 10_000, 100_000)) else 1)

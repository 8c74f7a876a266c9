"""How good any round could be: an upper bound on the weight of every matching, from linear-programming duality.

Give each member a price, so that every pair costs at least its weight: price(u) + price(v) >= weight(u, v). Then no
matching weighs more than all prices together. Anybody can check such prices, however they were found. Here they come
from the entropic dual (Sinkhorn and Knopp's scaling, symmetric, with its temperature lowered step by step), are then
raised to cover every pair, in whole numbers, and lowered again wherever nothing needs them.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from domain.rounds.graph import MILLION, Graph, Longs

Floats = NDArray[np.float32]

FIRST_TEMPERATURE, LAST_TEMPERATURE = 0.05, 0.0003
STEPS_AT_A_TEMPERATURE = 20
LOWERINGS = 16


def upper_bound(graph: Graph) -> int:
    """Return a number that no matching of `graph` can outweigh, in its units."""
    return int(prices(graph).sum())


def prices(graph: Graph, guide: Graph | None = None) -> Longs:
    """Return a price for each member, so that the prices of any edge's two ends sum to its weight or more.

    Whole numbers >= 0 in the graph's units. Some 180 passes over the edges of `guide`, a part of the graph that
    holds the pairs that matter (the whole of it when left out), and 17 over all.
    """
    price = np.zeros(graph.size, np.int64)
    if graph.edges:
        smooth = _smooth_prices(guide or graph).astype(np.float64)
        price[:] = _lowered(graph, _covering(graph, np.ceil(smooth * MILLION).astype(np.int64)))
    return price


def slack(graph: Graph, price: Longs) -> Longs:
    """Return for each edge how much its two prices exceed its weight; negative where they do not cover it."""
    return np.asarray(price[graph.a] + price[graph.b] - graph.weight)


def _temperatures() -> Iterator[float]:
    temperature = FIRST_TEMPERATURE
    while temperature > LAST_TEMPERATURE:
        yield temperature
        temperature /= 2


def _smooth_prices(graph: Graph) -> Floats:
    """Return near-optimal prices in score units; they may leave a pair uncovered by a little."""
    members, firsts, lengths = _connected(graph)
    target, weight = graph.ends.target, (graph.weight[graph.ends.edge] / MILLION).astype(np.float32)
    price = np.zeros(graph.size, np.float32)
    price[members] = np.maximum.reduceat(weight, firsts) / 2
    for temperature in _temperatures():
        for _ in range(STEPS_AT_A_TEMPERATURE):
            worth = weight - price[target]
            best = np.maximum.reduceat(worth, firsts)
            crowd = np.add.reduceat(np.exp((worth - np.repeat(best, lengths)) / temperature), firsts)
            asked = best + np.float32(temperature) * np.log(crowd)
            price[members] = np.maximum((price[members] + asked) / 2, 0)
    return price


def _covering(graph: Graph, price: Longs) -> Longs:
    """Raise both ends of each uncovered edge by half of what is missing, rounded up."""
    missing = _least_slack(graph, price)
    return np.asarray(price + np.maximum(-(missing // 2), 0))


def _lowered(graph: Graph, price: Longs) -> Longs:
    """Lower all prices at once, each by half of its least slack: no edge can lose more than it has to spare."""
    for _ in range(LOWERINGS):
        price = np.maximum(price - _least_slack(graph, price) // 2, 0)
    return price


def _least_slack(graph: Graph, price: Longs) -> Longs:
    """Return for each member the least slack of its edges; without edges, twice its price, which brings it to 0."""
    members, firsts, _ = _connected(graph)
    least = 2 * price
    least[members] = np.minimum.reduceat(slack(graph, price)[graph.ends.edge], firsts)
    return least


def _connected(graph: Graph) -> tuple[Longs, Longs, Longs]:
    """Return the members that have edges, where each one's edges begin, and how many there are."""
    lengths = np.diff(graph.ends.start)
    members = np.flatnonzero(lengths)
    return members, graph.ends.start[members], lengths[members]

"""How good any round could be: an upper bound on the weight of every matching, from linear-programming duality.

Give each member a price, and odd sets of members too, so that every pair is covered: price(u) + price(v) + the prices
of all sets that hold both >= weight(u, v). A set of 2k + 1 members can hold k pairs at most, so no matching weighs more
than all members' prices and k times each set's price (Edmonds, Maximum matching and a polyhedron with 0,1-vertices,
1965). Anybody can check such prices, in whole numbers, however they were found.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from domain.rounds.graph import MILLION, Graph, Ints, Longs
from domain.rounds.smoothing import CAREFUL, NONE, Pace, Smoothing, most_pairs

SETTLINGS = 9
NEAR = 4
"""Edges of so many times the largest least slack are looked at each time; mostly no others come to bind anybody."""

LAYERS = 3

Bound = Callable[[Graph], int]
"""What the scores of no round can exceed, where a few more pairs were looked at than were chosen from."""


@dataclass(frozen=True, eq=False)
class OddSets:
    """Disjoint odd sets: the number of each member's set (or NONE), and each set's price."""

    label: Ints
    price: Longs

    @property
    def worth(self) -> int:
        """What the sets add to the bound."""
        return int((self.price * most_pairs(self.label)).sum())

    def covers(self, graph: Graph) -> Longs:
        """Return what the sets cover of each edge."""
        one = self.label[graph.a]
        inside = (one == self.label[graph.b]) & (one != NONE)
        return np.where(inside, np.append(self.price, 0)[one], 0)


@dataclass(frozen=True, eq=False)
class Proof:
    """Prices that cover every pair, in the graph's units: whole numbers, none below 0."""

    price: Longs
    odd_sets: Sequence[OddSets]

    @property
    def bound(self) -> int:
        """What no matching can outweigh."""
        return int(self.price.sum()) + sum(sets.worth for sets in self.odd_sets)

    def slack(self, graph: Graph) -> Longs:
        """Return for each edge how much the prices exceed its weight; nowhere below 0 if this proves anything."""
        return np.asarray(self.price[graph.a] + self.price[graph.b] - _left_to_members(graph, self.odd_sets))


def prove(graph: Graph, guide: Graph | None = None, layers: int = LAYERS, pace: Pace = CAREFUL) -> Proof:
    """Return prices for `graph` that are nearly as low as prices can be.

    Some 160 passes over the edges of `guide`, a part of the graph that holds the pairs that matter (the whole of it
    when left out), as many again for each of `layers` of odd sets, and 9 over all edges; fewer at a brisk `pace`.
    """
    if not graph.edges:
        return Proof(np.zeros(graph.size, np.int64), ())
    smoothing = Smoothing(guide or graph)
    smoothing.cool(pace)
    for _ in range(layers):
        if not smoothing.add_odd_sets():
            break
        smoothing.cool(pace)
    sets = [
        OddSets(label, (price.astype(np.float64) * MILLION).astype(np.int64))
        for label, price in zip(smoothing.labels, smoothing.set_prices, strict=True)
    ]
    begun = np.ceil(smoothing.price.astype(np.float64) * MILLION).astype(np.int64)
    return Proof(_settled(graph, _left_to_members(graph, sets), begun), sets)


def _left_to_members(graph: Graph, sets: Sequence[OddSets]) -> Longs:
    """Return what of each edge's weight the sets do not cover."""
    return graph.weight - sum((of_layer.covers(graph) for of_layer in sets), np.zeros(graph.edges, np.int64))


def _settled(graph: Graph, left: Longs, price: Longs) -> Longs:
    """Move all prices at once, each by half of its least slack: up where a pair is not covered, down where all are.

    No edge loses more than it has to spare, and one that lacks something gets half of it, rounded up, at either end:
    the first time covers every pair. Who has no edges pays nothing.

    From then on slack only falls: an edge that ends with more than anybody's least began with has bound nobody, and
    need not be looked at.
    """
    price = _moved(graph, left, np.where(np.diff(graph.ends.start) > 0, price, 0))
    slack = price[graph.a] + price[graph.b] - left
    most = int(_least(graph, slack).max())
    is_near = slack <= NEAR * most
    settled = _moved_often(graph.only(is_near), left[is_near], price)
    if ((settled[graph.a] + settled[graph.b] - left)[~is_near] < most).any():
        settled = _moved_often(graph, left, price)
    return _moved(graph, left, settled)


def _moved_often(graph: Graph, left: Longs, price: Longs) -> Longs:
    for _ in range(SETTLINGS - 2):
        price = _moved(graph, left, price)
    return price


def _moved(graph: Graph, left: Longs, price: Longs) -> Longs:
    members = np.flatnonzero(np.diff(graph.ends.start))
    least = _least(graph, price[graph.a] + price[graph.b] - left)
    moved = price.copy()
    moved[members] = np.maximum(price[members] - least // 2, 0)
    return moved


def _least(graph: Graph, slack: Longs) -> Longs:
    """Return the least slack of each member who has edges."""
    starts = graph.ends.start
    return np.asarray(np.minimum.reduceat(slack[graph.ends.edge], starts[:-1][np.diff(starts) > 0]))

"""The pairs a round may choose from, as arrays of whole numbers, so that every machine computes the same round."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from domain.peers.scoring import MILLION

__all__ = ["ALONE", "MILLION", "MOST_TURNS", "Ends", "Flags", "Graph", "Ints", "Longs", "chosen", "total", "union"]

Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Flags = NDArray[np.bool_]

MOST_TURNS = 1 << 22
_SPREAD = 2_654_435_761
"""An odd number near 2^32 times the golden ratio: its multiples lie far apart."""

ALONE = -1
"""The partner of a member who has none."""


@dataclass(frozen=True, eq=False)
class Ends:
    """The edges seen from each end: of member `i`, positions `start[i]:start[i + 1]` of the other arrays."""

    start: Longs
    source: Ints
    target: Ints
    edge: Ints


@dataclass(frozen=True, eq=False)
class Graph:
    """Members 0 to `size - 1` and the pairs that may meet: `a[i] < b[i]`, sorted, each once, `weight[i] >= 0`."""

    size: int
    a: Ints
    b: Ints
    weight: Longs

    @classmethod
    def of(cls, size: int, a: Ints | Longs, b: Ints | Longs, weight: Longs) -> "Graph":
        """Return the graph of these pairs, in either order, the first of equal ones kept; m log m."""
        key = np.minimum(a, b).astype(np.int64) * size + np.maximum(a, b)
        if (key[1:] <= key[:-1]).any():
            key, first = np.unique(key, return_index=True)
            weight = weight[first]
        low, high = (key // max(size, 1)).astype(np.int32), (key % max(size, 1)).astype(np.int32)
        return cls(size, low, high, weight.astype(np.int64))

    @property
    def edges(self) -> int:
        """How many pairs there are."""
        return len(self.a)

    @cached_property
    def ends(self) -> Ends:
        """Both directions of every edge, ordered by member and then by the other; m log m, worked out once."""
        edge = np.arange(self.edges, dtype=np.int32)
        lower, upper = np.bincount(self.b, minlength=self.size), np.bincount(self.a, minlength=self.size)
        start = np.concatenate([[0], np.cumsum(lower + upper)])
        by_upper = _order(self.b)
        # Of each member, the edges to lower ones stand first; pairs are sorted, so that either kind keeps its order.
        seen_from_b = edge + (np.cumsum(upper) - upper)[self.b[by_upper]]
        seen_from_a = edge + np.cumsum(lower)[self.a]
        target, either = np.empty(2 * self.edges, np.int32), np.empty(2 * self.edges, np.int32)
        target[seen_from_b], either[seen_from_b] = self.a[by_upper], by_upper
        target[seen_from_a], either[seen_from_a] = self.b, edge
        source = np.repeat(np.arange(self.size, dtype=np.int32), np.diff(start))
        return Ends(start, source, target, either)

    def reweighted(self, weight: Longs) -> "Graph":
        """Return the same pairs with other weights."""
        return Graph(self.size, self.a, self.b, weight)

    def only(self, kept: Flags) -> "Graph":
        """Return the graph of the pairs for which `kept` is true."""
        return Graph(self.size, self.a[kept], self.b[kept], self.weight[kept])

    def best(self, each: int, turns: Longs | None = None) -> "Graph":
        """Return the edges that are among the best `each` of either end.

        `turns`, one whole number from 0 to 2^22 for each member, says where among equal ones a member begins: were it
        the same for all, all would keep the same few.
        """
        ends, counts = self.ends, np.diff(self.ends.start)
        turns = np.arange(self.size) * _SPREAD % MOST_TURNS if turns is None else turns
        rank = np.arange(len(ends.source)) - ends.start[ends.source]
        worse = self.weight.max(initial=0) - self.weight[ends.edge]
        bits = int(counts.max(initial=0)).bit_length()
        # Each key is there once, and tells which edge it is of: to sort keys is far quicker than to sort edges by them.
        key = (ends.source * (worse.max(initial=0) + 1) + worse) << bits
        key |= (rank * _SPREAD + turns[ends.source]) & ((1 << bits) - 1)
        key.sort()
        is_best = rank < each
        member = ends.source[is_best]
        rank = (key[is_best] - turns[member]) * pow(_SPREAD, -1, 1 << bits) & ((1 << bits) - 1)
        kept = np.zeros(self.edges, np.bool_)
        kept[ends.edge[ends.start[member] + rank]] = True
        return self.only(kept)

    def among(self, members: Ints) -> "Graph":
        """Return the graph of `members` alone, renumbered in their order; linear in their edges."""
        place = np.full(self.size, ALONE, np.int32)
        place[members] = np.arange(len(members), dtype=np.int32)
        lengths = self.ends.start[members + 1] - self.ends.start[members]
        at = np.repeat(self.ends.start[members], lengths) + _counting(lengths)
        edge = self.ends.edge[at[self.ends.source[at] < self.ends.target[at]]]
        one, other = place[self.a[edge]], place[self.b[edge]]
        inside = (one >= 0) & (other >= 0)
        return Graph.of(len(members), one[inside], other[inside], self.weight[edge[inside]])


def _order(keys: Ints) -> Ints:
    """Return the positions of `keys`, whole numbers from 0, in their order, equal ones as they stand.

    Each is sorted with its position, as one number: sooner than a stable sort, and the same on every processor.
    """
    count = max(len(keys), 1)
    return np.asarray(np.sort(keys * np.int64(count) + np.arange(len(keys))) % count, np.int32)


def _counting(lengths: Longs) -> Longs:
    """Return 0, 1, … of each length in turn: [2, 3] gives [0, 1, 0, 1, 2]."""
    before = np.cumsum(lengths) - lengths
    return np.arange(int(lengths.sum()), dtype=np.int64) - np.repeat(before, lengths)


def union(size: int, graphs: Sequence[Graph]) -> Graph:
    """Return the pairs of all `graphs`, of which each has `size` members."""
    none: Longs = np.zeros(0, np.int64)
    a = np.concatenate([none, *(graph.a for graph in graphs)])
    b = np.concatenate([none, *(graph.b for graph in graphs)])
    return Graph.of(size, a, b, np.concatenate([none, *(graph.weight for graph in graphs)]))


def chosen(graph: Graph, partner: Ints) -> Flags:
    """Return for each edge of `graph` whether the matching `partner` uses it."""
    return np.asarray(partner[graph.a] == graph.b)


def total(graph: Graph, partner: Ints) -> int:
    """Return the weight of the matching `partner`, in the graph's units."""
    return int(graph.weight[chosen(graph, partner)].sum())

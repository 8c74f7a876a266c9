"""Finds prices for members, and for odd sets of members, that are nearly as low as prices can be.

The entropic form of the matching problem: a pair takes exp((weight - prices) / temperature) of its two members' time,
and each price is moved until nobody is asked for more than all of it (Sinkhorn and Knopp's scaling, symmetric), while
the temperature falls. Where three members would rather share than leave one out, the plain problem lets them meet by
halves; Edmonds' odd sets forbid it: within a set of 2k + 1 no more than k pairs can meet. Such sets are looked for
among those who share, priced like members, and looked for again.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from domain.rounds.components import components
from domain.rounds.graph import MILLION, Flags, Graph, Ints, Longs
from domain.rounds.steady import UNIT, Floats, exps, logs


class Pace(NamedTuple):
    """At which temperature to begin, and how many steps to take at each before it is halved."""

    temperature: float
    steps: int


CAREFUL, BRISK = Pace(0.05, 20), Pace(0.02, 10)
LAST_TEMPERATURE = 0.0003
SHARES = 0.3
"""Two share in earnest where their part is this much of the largest that one of them takes in anything."""

LARGEST_SET = 2_001
NONE = -1
_NOBODY = 1e-9


class Smoothing:
    """Prices on their way down, in score units; they may leave a pair uncovered by a little."""

    def __init__(self, graph: Graph) -> None:
        """Begin with half of each member's best weight; `graph` has at least one edge."""
        ends = graph.ends
        lengths = np.diff(ends.start)
        self._size = graph.size
        self._source, self._target = ends.source, ends.target
        self._members = np.flatnonzero(lengths)
        self._firsts, self._lengths = ends.start[self._members], lengths[self._members]
        self._left = (graph.weight[ends.edge] / MILLION).astype(np.float32)
        self.price: Floats = np.zeros(graph.size, np.float32)
        self.price[self._members] = np.maximum.reduceat(self._left, self._firsts) / 2
        self.labels: list[Ints] = []
        self.set_prices: list[Floats] = []
        self._insides: list[Longs] = []

    def cool(self, pace: Pace = CAREFUL) -> None:
        """Settle all prices at falling temperatures; some hundred passes over the edges."""
        for temperature in _falling(pace.temperature):
            for _ in range(pace.steps):
                self._move_members(np.float32(temperature))
                for layer in range(len(self.labels)):
                    self._move_sets(layer, np.float32(temperature))

    def add_odd_sets(self) -> bool:
        """Price the odd sets of members who share with each other at the last temperature; False if there are none."""
        label = self._odd_sets()
        if label.max(initial=NONE) < 0:
            return False
        inside = (label[self._source] == label[self._target]) & (label[self._source] != NONE)
        self.labels.append(label)
        self.set_prices.append(np.zeros(int(label.max()) + 1, np.float32))
        self._insides.append(np.flatnonzero(inside))
        return True

    def _move_members(self, temperature: np.float32) -> None:
        worth = self._left - self.price[self._target]
        best = np.maximum.reduceat(worth, self._firsts)
        parts = exps(np.repeat(best, self._lengths) - worth, temperature)
        asked = np.add.reduceat(parts, self._firsts, dtype=np.int64)
        wanted = best + temperature * logs(asked / UNIT).astype(np.float32)
        self.price[self._members] = np.maximum((self.price[self._members] + wanted) / 2, 0)

    def _move_sets(self, layer: int, temperature: np.float32) -> None:
        at, price = self._insides[layer], self.set_prices[layer]
        of_set = self.labels[layer][self._source[at]]
        asked = np.bincount(of_set, self._parts(at, temperature), minlength=len(price)) / (2 * UNIT)
        wanted = price + temperature * logs(np.maximum(asked, _NOBODY) / most_pairs(self.labels[layer]))
        moved = np.maximum(wanted, 0).astype(np.float32)
        self._left[at] -= (moved - price)[of_set]
        self.set_prices[layer] = moved

    def _parts(self, at: Longs, temperature: np.float32) -> Ints:
        """Return how much of two members' time their meeting takes, in UNITs, for the ends `at`."""
        spare: Floats = self.price[self._source[at]] + self.price[self._target[at]] - self._left[at]
        return exps(np.maximum(spare, -temperature), temperature)

    def _odd_sets(self) -> Ints:
        """Return for each member the number of the odd set of those who share time in earnest, or NONE."""
        part = self._parts(np.arange(len(self._left)), np.float32(LAST_TEMPERATURE * 2))
        largest = np.zeros(self._size, np.int32)
        largest[self._members] = np.maximum.reduceat(part, self._firsts)
        share: Flags = part >= SHARES * np.minimum(largest[self._source], largest[self._target])
        label = components(self._size, self._source[share], self._target[share])
        count = np.bincount(label)
        is_odd = (count % 2 == 1) & (count > 1) & (count <= LARGEST_SET)
        number = np.where(is_odd, np.cumsum(is_odd) - 1, NONE)
        return np.asarray(number[label], np.int32)


def most_pairs(label: Ints) -> Longs:
    """Return for each set how many pairs can meet within it at once."""
    return np.asarray((np.bincount(label[label != NONE]) - 1) // 2, np.int64)


def _falling(temperature: float) -> Iterator[float]:
    while temperature > LAST_TEMPERATURE:
        yield temperature
        temperature /= 2

"""Pairs for rounds too large to solve at once: pieces of thousands of members, each solved exactly.

Where like is to meet like, members are laid in a row by their attributes and the row is cut into blocks; a pair never
is, so that solving a block anew can only improve the round. Another row, cut elsewhere, mends what the last cuts kept
apart. Where unlike work is wanted, partners stand anywhere in a row, and there are plenty of them: then a circle is
parted at random before anybody looks for candidates, and nothing is left to mend.
"""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from domain.rounds.graph import ALONE, Graph, Ints, Longs
from domain.rounds.matching import match

BLOCK = 3_000
PART = 5_000

Solve = Callable[[Graph, Longs], Ints]
SolveEach = Callable[[Solve, Iterable[Graph], Iterable[Longs]], Iterable[Ints]]
"""Like the built-in `map`: the results stand in the order of the graphs, whoever computes them."""


def parts(circle: Ints, order: Ints, most: int, size: int) -> Ints:
    """Return the number of each member's part, int32[n]: circles of more than `most` fall into parts of some `size`.

    Who is in which part hangs on `order`, a permutation of the members, alone. n log n.
    """
    row = order[np.argsort(circle[order], kind="stable")]
    _, start, count = np.unique(circle[row], return_index=True, return_counts=True)
    pieces = np.where(count > most, -(-count // size), 1)
    rank = np.arange(len(row)) - np.repeat(start, count)
    number = np.repeat(np.cumsum(pieces) - pieces, count) + rank * np.repeat(pieces, count) // np.repeat(count, count)
    part = np.empty(len(row), np.int32)
    part[row] = number
    return part


def match_in_parts(graph: Graph, part: Ints, price: Longs, size: int, solve_each: SolveEach = map) -> Ints:
    """Return a matching of maximum weight of a `graph` whose pairs lie within parts, from `price` as in `match`.

    Parts of less than half of `size` are solved several at once.
    """
    row = np.argsort(part, kind="stable").astype(np.int32)
    bunch = np.searchsorted(part[row], part[row]) // max(size // 2, 1)
    pieces = np.split(row, np.flatnonzero(np.diff(bunch)) + 1)
    return _solved_anew(graph, np.full(graph.size, ALONE, np.int32), pieces, price, solve_each)


def match_in_blocks(
    graph: Graph, rows: Sequence[Longs], price: Longs, solve_each: SolveEach = map, block: int = BLOCK
) -> Ints:
    """Return a matching that each of `rows` in turn could only improve; `rows` give each member a sort key.

    Blocks hold some `block` members and are independent of each other, so `solve_each` may use every core. `price`,
    int64[n], is where to begin, as in `match`.
    """
    partner = np.full(graph.size, ALONE, np.int32)
    for turn, row in enumerate(rows):
        blocks = _cut(_together(row, partner), partner, block, shift=turn % 2 * block // 2)
        partner = _solved_anew(graph, partner, blocks, price, solve_each)
    return partner


def _solved_anew(graph: Graph, partner: Ints, pieces: list[Ints], price: Longs, solve_each: SolveEach) -> Ints:
    """Return `partner` with the best pairs within each of `pieces`, none of which may part a pair."""
    partner = partner.copy()
    begin = [price[members] for members in pieces]
    for members, found in zip(pieces, solve_each(match, map(graph.among, pieces), begin), strict=True):
        partner[members] = np.where(found == ALONE, ALONE, members[found])
    return partner


def _together(row: Longs, partner: Ints) -> Ints:
    """Return the members in the order of `row`, each beside the partner that stands further along."""
    place = np.empty(len(row), np.int64)
    place[np.argsort(row, kind="stable")] = np.arange(len(row))
    first = np.where(partner == ALONE, place, np.minimum(place, place[partner]))
    return np.lexsort((place, first)).astype(np.int32)


def _cut(members: Ints, partner: Ints, block: int, shift: int) -> list[Ints]:
    cuts = np.arange(block - shift, len(members), block)
    cuts += partner[members[cuts - 1]] == members[cuts]
    return [part for part in np.split(members, cuts) if len(part)]

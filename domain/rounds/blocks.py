"""Pairs for rounds too large to solve at once: blocks of members who sit near each other, each solved exactly.

Members are laid in a row by their attributes and the row is cut; a pair never is, so that solving a block anew
can only improve the round. Another row, cut elsewhere, mends what the last cuts kept apart.
"""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from domain.rounds.graph import ALONE, Graph, Ints, Longs
from domain.rounds.matching import match

BLOCK = 3_000

Solve = Callable[[Graph], Ints]
SolveEach = Callable[[Solve, Iterable[Graph]], Iterable[Ints]]
"""Like the built-in `map`: the results stand in the order of the graphs, whoever computes them."""


def match_in_blocks(graph: Graph, rows: Sequence[Longs], solve_each: SolveEach = map, block: int = BLOCK) -> Ints:
    """Return a matching that each of `rows` in turn could only improve; `rows` give each member a sort key.

    Blocks hold some `block` members and are independent of each other, so `solve_each` may use every core.
    """
    partner = np.full(graph.size, ALONE, np.int32)
    for turn, row in enumerate(rows):
        blocks = _cut(_together(row, partner), partner, block, shift=turn % 2 * block // 2)
        for members, found in zip(blocks, solve_each(match, map(graph.among, blocks)), strict=True):
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

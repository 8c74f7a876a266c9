"""Pairs for rounds too large or too knotty to solve at once: in pieces, without looking far.

Where like is to meet like, members are laid in a row by what is to be alike, and the row is cut into blocks, twice, so
that the second time mends what the first cuts kept apart. Where unlike work is wanted, partners stand anywhere in a
row, and there are plenty of them: then a circle is parted at random before anybody looks for candidates. Whoever would
find somebody only through many others stays alone for now. No pair is ever cut in two, so that to solve pieces anew can
only better the round.
"""

from collections.abc import Callable, Iterable
from functools import partial

import numpy as np

from domain.rounds.columns import in_columns
from domain.rounds.graph import ALONE, MILLION, Graph, Ints, Longs
from domain.rounds.matching import SolveEach, match

REACH = MILLION // 500
"""How far members look at first: what pairs that change partners for somebody may lose in score."""

_SKETCH = partial(match, reach=REACH, least_cost=in_columns)


def match_in_parts(graph: Graph, part: Ints, price: Longs, size: int, solve_each: SolveEach = map) -> Ints:
    """Return nearly the best pairs of a `graph` whose pairs lie within parts, as `match_in_blocks` does.

    Parts of less than half of `size` are solved several at once.
    """
    row = np.argsort(part, kind="stable").astype(np.int32)
    bunch = np.searchsorted(part[row], part[row]) // max(size // 2, 1)
    pieces = np.split(row, np.flatnonzero(np.diff(bunch)) + 1)
    return solved_anew(graph, np.full(graph.size, ALONE, np.int32), pieces, price, partial(solve_each, _SKETCH))


def match_in_blocks(graph: Graph, row: Longs, price: Longs, size: int, solve_each: SolveEach = map) -> Ints:
    """Return nearly the best pairs, but for some who stay alone; `row` gives each member a sort key.

    Blocks hold some `size` members and are independent of each other, so `solve_each` may use every core. `price`,
    int64[n], is where to begin, as in `match`; nobody looks further than REACH.
    """
    partner = np.full(graph.size, ALONE, np.int32)
    for shift in (0, size // 2) if graph.size > size else (0,):
        blocks = cut(_together(row, partner), partner, size, shift)
        partner = solved_anew(graph, partner, blocks, price, partial(solve_each, _SKETCH))
    return partner


def solved_anew(
    graph: Graph,
    partner: Ints,
    pieces: list[Ints],
    price: Longs,
    solve_each: Callable[[Iterable[Graph], Iterable[Longs]], Iterable[Ints]],
) -> Ints:
    """Return `partner` with the best pairs within each of `pieces`, none of which may part a pair.

    `solve_each` is given the graph of each piece and the prices of its members, and says who is whose partner there.
    """
    partner = partner.copy()
    begin = [price[members] for members in pieces]
    for members, found in zip(pieces, solve_each(map(graph.among, pieces), begin), strict=True):
        partner[members] = np.where(found == ALONE, ALONE, members[found])
    return partner


def _together(row: Longs, partner: Ints) -> Ints:
    """Return the members in the order of `row`, each beside the partner that stands further along."""
    place = np.empty(len(row), np.int64)
    place[np.argsort(row, kind="stable")] = np.arange(len(row))
    first = np.where(partner == ALONE, place, np.minimum(place, place[partner]))
    return np.lexsort((place, first)).astype(np.int32)


def cut(members: Ints, partner: Ints, block: int, shift: int) -> list[Ints]:
    """Return `members` in pieces of some `block`, the first one `shift` shorter; no pair is cut in two."""
    cuts = np.arange(block - shift, len(members), block)
    cuts += partner[members[cuts - 1]] == members[cuts]
    return [part for part in np.split(members, cuts) if len(part)]

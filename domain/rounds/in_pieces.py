"""Pairs for a round too large to solve at once: in pieces, then around those who are alone, with a bound that holds."""

import numpy as np

from domain.crowds import Crowd
from domain.rounds.blocks import match_in_blocks, match_in_parts
from domain.rounds.bounds import Bound, prove
from domain.rounds.bringing_in import bring_in
from domain.rounds.candidates import row_of_like
from domain.rounds.graph import Graph, Ints, Longs, total
from domain.rounds.matching import SolveEach, match
from domain.rounds.parting import PART, wants_unlike_work
from domain.rounds.pruning import NEAREST
from domain.rounds.waiting import gaining, gains

BLOCK = 30_000

MENDINGS = 6
"""So often those who are still alone are brought in, after those of them who waited; each time fewer."""


def match_in_pieces(
    crowd: Crowd, graph: Graph, waiting: Ints, order: Ints, part: Ints, solve_each: SolveEach
) -> tuple[Ints, Bound]:
    """Return pairs of nearly the most gain, and the bound: prices, which say too where each piece begins.

    `graph` holds the pairs to choose from, `order` is a permutation of the members, and `part` what `parts_of` made
    with it.
    """
    proof = prove(graph, graph.best(NEAREST))
    gain, price = gains(graph, waiting), gaining(proof.price, waiting)
    row = row_of_like(crowd, order)
    if wants_unlike_work(crowd):
        partner = match_in_parts(gain, part, price, PART, solve_each)
    else:
        partner = match_in_blocks(gain, row, price, BLOCK, solve_each)
    for whom in (waiting > 0, *[waiting >= 0] * MENDINGS):
        partner = bring_in(gain, partner, whom, row, price, solve_each)

    def bound(looked_at: Graph) -> int:
        further = looked_at.only(~np.isin(_keys(looked_at), _keys(graph), assume_unique=True))
        return proof.bound + total(further, match(further))

    return partner, bound


def _keys(graph: Graph) -> Longs:
    return np.asarray(graph.a * np.int64(graph.size) + graph.b)

"""Nobody stays alone while somebody could take them along: members left over join a pair, three at a table."""

import numpy as np

from domain.crowds import Crowd
from domain.rounds.candidates import scored
from domain.rounds.graph import ALONE, Graph, Ints

Table = tuple[int, ...]

MOST_LEFT_OVER = 1_000
"""With more left over than this, they are not compared each with each, nor with the whole circle."""


def pairs_left_over(crowd: Crowd, partner: Ints) -> Graph:
    """Return the pairs that may meet among those who are alone: candidates may have missed them."""
    alone = np.flatnonzero((partner == ALONE) & crowd.is_eligible)[:MOST_LEFT_OVER].astype(np.int32)
    low, high = np.triu_indices(len(alone), 1)
    return scored(crowd, alone[low], alone[high])


def join_pairs(crowd: Crowd, graph: Graph, partner: Ints, order: Ints) -> list[Table]:
    """Return the tables of a round: its pairs, some of them with a third, and nobody twice.

    Members who are alone choose in `order` (a permutation), each the pair that fits best and that both of whom they
    may meet: first among the pairs of those they were compared with, then in the whole circle.
    """
    third: dict[int, int] = {}
    alone = [int(member) for member in order if partner[member] == ALONE and crowd.is_eligible[member]]
    for number, member in enumerate(alone):
        near = graph.ends.target[graph.ends.start[member] : graph.ends.start[member + 1]]
        found = _best_pair(crowd, member, near, partner, third)
        if found is None and number < MOST_LEFT_OVER:
            anybody = np.flatnonzero(crowd.circles == crowd.circles[member]).astype(np.int32)
            found = _best_pair(crowd, member, anybody, partner, third)
        if found is not None:
            third[found] = member
    firsts = np.flatnonzero(partner > np.arange(graph.size))
    return [_table(int(first), int(partner[first]), third.get(int(first))) for first in firsts]


def _best_pair(crowd: Crowd, member: int, near: Ints, partner: Ints, third: dict[int, int]) -> int | None:
    """Return the first of the pair that `member` fits best and may join, or None."""
    hosts = near[partner[near] != ALONE]
    firsts = np.unique(np.minimum(hosts, partner[hosts]))
    firsts = firsts[[int(first) not in third for first in firsts]] if len(firsts) else firsts
    guests = np.full(len(firsts), member, np.int32)
    one, other = crowd.millionths(guests, firsts), crowd.millionths(guests, partner[firsts])
    fit = np.where((one >= 0) & (other >= 0), one + other, -1)
    return int(firsts[np.argmax(fit)]) if len(fit) and fit.max() >= 0 else None


def _table(one: int, other: int, third: int | None) -> Table:
    return (one, other) if third is None else (one, other, third)

"""What waiting is worth: whoever was left out last time goes before everybody who was not."""

import numpy as np

from domain.rounds.bounds import OddSets, Proof
from domain.rounds.graph import MILLION, Graph, Ints, Longs

AFTER_ONE_ROUND = 2 * MILLION
EACH_FURTHER_ROUND = MILLION // 2
MOST = 3 * MILLION
ANY_PAIR = MILLION
"""What being met at all is worth: as much as a perfect score, so that two modest pairs go before one good one."""


def urgency(waiting: Ints) -> Longs:
    """Return what meeting each member is worth beyond the score, int64[n] in millionths.

    More than two perfect scores after one round of waiting: it pays to take a partner from a pair whose two did not
    wait, whatever their score. `waiting` counts the rounds each was left out in a row.
    """
    raised = AFTER_ONE_ROUND + EACH_FURTHER_ROUND * (waiting.astype(np.int64) - 1)
    return np.where(waiting > 0, np.minimum(raised, MOST), 0)


def gains(graph: Graph, waiting: Ints) -> Graph:
    """Return `graph` with what a round maximises: scores, members who meet somebody, and first those who waited."""
    urgent = urgency(waiting)
    return graph.reweighted(graph.weight + ANY_PAIR + urgent[graph.a] + urgent[graph.b])


def gaining(price: Longs, waiting: Ints) -> Longs:
    """Return the prices that cover in `gains(graph, waiting)` what `price` covers in `graph`."""
    return price + ANY_PAIR // 2 + urgency(waiting)


def gained(proof: Proof, waiting: Ints) -> Proof:
    """Return what proves of `gains(graph, waiting)` what `proof` proves of `graph`.

    Of an odd number one stays alone anyway: what being met is worth goes to all of them as one odd set.
    """
    if len(waiting) % 2 == 0:
        return Proof(gaining(proof.price, waiting), proof.odd_sets)
    everybody = OddSets(np.zeros(len(waiting), np.int32), np.array([ANY_PAIR], np.int64))
    return Proof(proof.price + urgency(waiting), [*proof.odd_sets, everybody])

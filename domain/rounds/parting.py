"""Parts circles at random where unlike work is wanted, before anybody looks for a partner."""

import numpy as np

from domain.crowds import Crowd
from domain.peers.presets import Aim
from domain.rounds.graph import Ints

PART = 5_000


def parts_of(crowd: Crowd, order: Ints) -> Ints:
    """Return within which part of a circle each member looks for a partner: some thousands for unlike work.

    Unlike work is done by so many that a part holds plenty; the same work is not, and needs the whole circle.
    """
    return parts(crowd.circles, order, 2 * PART, PART) if wants_unlike_work(crowd) else crowd.circles


def wants_unlike_work(crowd: Crowd) -> bool:
    """Return whether partners are to do other work."""
    return crowd.rules.weighing.work_aim is Aim.APART


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

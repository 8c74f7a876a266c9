"""Finds who hangs together by links, through however many others."""

import numpy as np

from domain.rounds.graph import Ints, Longs


def components(size: int, a: Ints, b: Ints) -> Longs:
    """Return the number of the component of each of `size` members, int64[size], in the order of their first members.

    Members of a component that is linked to a lower one join the lowest at once (Shiloach and Vishkin, An O(log n)
    parallel connectivity algorithm, 1982): a few passes over the links `a` to `b` in practice.
    """
    first = np.arange(size)
    while (first[a] != first[b]).any():
        one, other = first[a], first[b]
        lowest = np.minimum(one, other)
        np.minimum.at(first, one, lowest)
        np.minimum.at(first, other, lowest)
        while (first[first] != first).any():
            first = first[first]
    return np.asarray(np.unique(first, return_inverse=True)[1].reshape(-1), np.int64)

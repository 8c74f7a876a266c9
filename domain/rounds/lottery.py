"""A lottery for seats at tables whose hosts are fixed: who gets one is drawn, who waited comes first."""

import numpy as np

from domain.crowds import Crowd
from domain.rounds.graph import Ints
from domain.rounds.joining import Table


def draw_seats(crowd: Crowd, hosts: Ints, size: int, waiting: Ints, rng: np.random.Generator) -> list[Table]:
    """Return one table for each of `hosts` who has a guest, of at most `size` members, the host first.

    Guests are drawn, those who waited longest first; each takes the free seat that fits best, beside people they may
    all meet. Guests times seats.
    """
    tables = [[int(host)] for host in hosts]
    guests = rng.permutation(np.setdiff1d(np.flatnonzero(crowd.is_eligible), hosts)).astype(np.int32)
    for guest in guests[np.argsort(-waiting[guests], kind="stable")]:
        fits = [(_fit(crowd, int(guest), table), -at) for at, table in enumerate(tables) if len(table) < size]
        best = max(fits, default=(-1, 0))
        if best[0] >= 0:
            tables[-best[1]].append(int(guest))
    return [tuple(table) for table in tables if len(table) > 1]


def _fit(crowd: Crowd, guest: int, table: list[int]) -> int:
    """Return the mean score of `guest` with a table in millionths, or -1 where somebody there may not meet them."""
    scores = crowd.millionths(np.full(len(table), guest, np.int32), np.array(table, np.int32))
    return int(scores.sum()) // len(table) if scores.min() >= 0 else -1

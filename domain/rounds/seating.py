"""Seats everybody who can be: tables are parted and members change places before anybody stays alone."""

import numpy as np

from domain.rounds.graph import Ints, Longs

Seats = list[list[int]]

_JOINING = 1 << 50
"""Joining a table goes before parting one, whatever the scores."""


def settled(worth: Longs, seat: Longs, waiting: Ints, most: int) -> Seats:
    """Return tables of 2 to `most` who all may meet, from those in `seat` (int64[n], the number of each one's table).

    `worth` (int64[n, n]) is below 0 where two may not meet; of two such, the one who waited longer (`waiting`,
    int32[n]) stays. Those who had to rise sit where they fit. Who fits nowhere parts a table in two, takes one
    member of a larger one along, or takes the seat of somebody who finds another. Whoever is in no table could not be
    seated by any one of these. Cubic in n for each who rose.
    """
    tables = [list(map(int, np.flatnonzero(seat == table))) for table in range(int(seat.max(initial=-1)) + 1)]
    standing = [member for table in tables for member in _risen(worth, table, waiting)]
    for member in sorted(standing, key=lambda at: (-waiting[at], at)):
        ranks = _ranks(worth, tables, most)[member]
        if ranks.max() >= _JOINING:
            _sit_down(worth, tables, int(ranks.argmax()), member, most)
        else:
            tables.append([member])
    while sum(_takes_a_seat(worth, tables, member, most) for member in _alone(tables, waiting)):
        pass
    return [table for table in tables if len(table) > 1]


def _risen(worth: Longs, table: list[int], waiting: Ints) -> list[int]:
    risen: list[int] = []
    while True:
        clashes = {at: sum(worth[at, other] < 0 for other in table) for at in table}
        if not any(clashes.values()):
            return risen
        worst = min(table, key=lambda at: (-bool(clashes[at]), waiting[at], -clashes[at], at))
        table.remove(worst)
        risen.append(worst)


def _alone(tables: Seats, waiting: Ints) -> list[int]:
    return sorted((table[0] for table in tables if len(table) == 1), key=lambda at: (-waiting[at], at))


def _takes_a_seat(worth: Longs, tables: Seats, member: int, most: int) -> bool:
    """Seat `member`, who is alone, at some table, or in the place of somebody who then sits at another."""
    if [member] not in tables:
        return False
    tables.remove([member])
    ranks = _ranks(worth, tables, most)
    if ranks[member].max(initial=-1) >= 0:
        _sit_down(worth, tables, int(ranks[member].argmax()), member, most)
        return True
    for number, table in enumerate(tables):
        for other in table if len(table) > 1 else ():
            elsewhere = np.where(np.arange(len(tables)) == number, -1, ranks[other])
            if elsewhere.max() >= 0 and all(worth[member, one] >= 0 for one in table if one != other):
                table[table.index(other)] = member
                _sit_down(worth, tables, int(elsewhere.argmax()), other, most)
                return True
    tables.append([member])
    return False


def _ranks(worth: Longs, tables: Seats, most: int) -> Longs:
    """Return how gladly each would sit at each table, int64[n, tables]: -1 not at all, from _JOINING as it is."""
    sits = np.zeros((len(worth), len(tables)), np.int64)
    for number, table in enumerate(tables):
        sits[table, number] = 1
    seats, fits = sits.sum(axis=0), (worth >= 0).astype(np.int64) @ sits
    parting = np.where((seats >= 3) & (fits >= 1), seats, -1)
    return np.asarray(np.where((fits == seats) & (seats < most), _JOINING + worth @ sits, parting))


def _sit_down(worth: Longs, tables: Seats, number: int, member: int, most: int) -> None:
    """Let `member` join a table; where they cannot, they form one with up to half of it."""
    table = tables[number]
    if len(table) < most and all(worth[member, other] >= 0 for other in table):
        table.append(member)
        return
    fitting = sorted((other for other in table if worth[member, other] >= 0), key=lambda at: (-worth[member, at], at))
    along = fitting[: (len(table) + 1) // 2 - 1]
    tables[number] = [other for other in table if other not in along]
    tables.append([member, *along])

"""Cuts groups anew where one of two, or somebody in none, is left over: into groups of three or more who all fit."""

from collections.abc import Iterator

import numpy as np

from domain.rounds.graph import Flags, Longs
from domain.rounds.seating import Seats

FEWEST_SEATS, MOST_SEATS = 3, 8
"""Slack opens a conversation of nine with its app: eight people, a host included."""

MOST_ANEW = 26
NEAREST = 8
MOST_STEPS = 5_000


def recut(worth: Longs, tables: Seats, size: int) -> Seats:
    """Return `tables` of two or more, those of one or two cut anew where that can be, into FEWEST_SEATS or more.

    `worth` (int64[n, n]) is below 0 where two may not meet; `size` is how large tables should be. Each member in none
    of `tables`, and then each table of two, is put together with one of the NEAREST tables, then with the two nearest,
    the three nearest and so on up to MOST_ANEW members. The first of these that can be cut into large enough tables,
    is: a search that tries every way, up to MOST_STEPS. For somebody in none, tables of two do where no others do.
    """
    seated = {member for table in tables for member in table}
    tables = [*tables, *([member] for member in range(len(worth)) if member not in seated)]
    for seats, fewest in ((1, FEWEST_SEATS), (1, 2), (2, FEWEST_SEATS)):
        in_vain: set[bytes] = set()
        for small in [table for table in tables if len(table) == seats]:
            whom_they_fit = _welcome(worth, small)
            if small not in tables or whom_they_fit in in_vain:
                continue
            before, tables = tables, _without(worth, tables, small, size, fewest)
            in_vain = in_vain | {whom_they_fit} if tables is before else set()
    return [table for table in tables if len(table) > 1]


def _welcome(worth: Longs, small: list[int]) -> bytes:
    """Return whom the members of a table fit: alike for colleagues, one of whom sits in vain where another did."""
    fits = worth[small] >= 0
    fits[:, small] = False
    return fits.tobytes()


def _without(worth: Longs, tables: Seats, small: list[int], size: int, fewest: int) -> Seats:
    """Return the tables without `small`, whose members sit elsewhere; as they are where no way is found."""
    others = [table for table in tables if table is not small]
    for company in _companies(worth >= 0, small, others):
        members = [*small, *(member for table in company for member in table)]
        if new := _cut(worth, members, size, fewest):
            return [table for table in others if table not in company] + new
    return tables


def _companies(fits: Flags, small: list[int], tables: Seats) -> Iterator[Seats]:
    """Yield sets of tables to cut anew together with `small`, first those where it fits most members."""
    welcome = [int(fits[np.ix_(small, table)].sum()) for table in tables]
    near = [tables[at] for at in sorted(range(len(tables)), key=lambda at: -welcome[at])]
    yield from ([table] for table in near[:NEAREST])
    for count in range(2, len(near) + 1):
        if len(small) + sum(map(len, near[:count])) > MOST_ANEW:
            return
        yield near[:count]


def _cut(worth: Longs, members: list[int], size: int, fewest: int) -> Seats | None:
    """Return tables of `fewest` or more for all `members`, or None where no way was found.

    The table of whoever fits fewest is chosen first, sizes nearest to `size` before others. Five, who cannot be parted
    into threes, may sit together at any `size`.
    """
    most = max(min(size + 1, MOST_SEATS), 2 * FEWEST_SEATS - 1)
    sizes = sorted(range(fewest, most + 1), key=lambda seats: abs(seats - size))
    fits = worth[np.ix_(members, members)] >= 0
    row = [members[at] for at in np.argsort(fits.sum(axis=0), kind="stable")]
    steps = iter(range(MOST_STEPS))

    def cut(left: list[int]) -> Seats | None:
        for seats in sizes if left else ():
            if len(left) != seats and len(left) < seats + fewest:
                continue
            fitting = sorted(
                (one for one in left[1:] if worth[left[0], one] >= 0), key=lambda one: -worth[left[0], one]
            )
            for table in _tables(worth, left[:1], fitting, seats, steps):
                rest = cut([one for one in left if one not in table])
                if rest is not None:
                    return [table, *rest]
        return None if left else []

    return cut(row)


def _tables(
    worth: Longs, table: list[int], fitting: list[int], seats: int, steps: Iterator[int]
) -> Iterator[list[int]]:
    """Yield every table of `seats` that holds `table` and some of `fitting`, who all fit it, until `steps` end."""
    if len(table) == seats:
        yield table
        return
    for at, one in enumerate(fitting):
        if next(steps, None) is None:
            return
        further = [other for other in fitting[at + 1 :] if worth[one, other] >= 0]
        yield from _tables(worth, [*table, one], further, seats, steps)

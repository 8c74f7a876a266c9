"""Groups of two are no last word: those around them are cut anew into groups of three or more, where that can be."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rounds.graph import Longs
from domain.rounds.recutting import FEWEST_SEATS, MOST_SEATS, recut
from domain.rounds.round import Wanted
from tests.domain.rounds.pools import FEWER, Pool, in_sales, plan_pool
from tests.domain.rounds.test_seating import fit, worths


def can_all_sit(worth: Longs, left: list[int], fewest: int, most: int) -> bool:
    """Return whether all of `left` fit at tables of `fewest` to `most`, by trying every way."""
    return not left or any(
        fit(worth, [left[0], *along])
        and can_all_sit(worth, [one for one in left[1:] if one not in along], fewest, most)
        for count in range(fewest - 1, most)
        for along in combinations(left[1:], count)
    )


@FEWER
@given(members=st.integers(3, 10), size=st.integers(3, 8), data=st.data())
def test_nobody_is_left_in_a_two_or_alone_where_all_fit_at_larger_tables(
    members: int, size: int, data: st.DataObject
) -> None:
    pairs = list(combinations(range(members), 2))
    worth = worths(members, data.draw(st.sets(st.sampled_from(pairs), max_size=len(pairs) // 2)))
    row = data.draw(st.permutations(range(members)))
    twos = [table for table in (row[at : at + 2] for at in range(0, members, 2)) if fit(worth, table)]
    tables = recut(worth, [table for table in twos if len(table) == 2], size)
    seated = [member for table in tables for member in table]
    most = max(5, min(size + 1, MOST_SEATS))
    assert len(set(seated)) == len(seated)
    assert all(2 <= len(table) <= most and fit(worth, table) for table in tables)
    for fewest in (2, FEWEST_SEATS):
        if can_all_sit(worth, list(range(members)), fewest, most):
            assert len(seated) == members
            assert all(len(table) >= fewest for table in tables)


def test_where_no_three_fit_the_twos_stay_as_they_are() -> None:
    square = worths(4, {(0, 2), (1, 3)})
    assert recut(square, [[0, 1], [2, 3]], 3) == [[0, 1], [2, 3]]


def test_whoever_is_in_none_is_seated_by_cutting_into_twos_where_no_three_fit() -> None:
    chain = worths(4, set(combinations(range(4), 2)) - {(0, 1), (1, 2), (2, 3)})
    assert sorted(map(sorted, recut(chain, [[1, 2]], 3))) == [[0, 1], [2, 3]]


def test_groups_large_enough_stay_as_they_are() -> None:
    tables = [[0, 1, 2], [3, 4, 5, 6]]
    assert recut(worths(7, set()), tables, 3) == tables


@pytest.mark.parametrize("size", range(4, 9))
def test_an_odd_one_sits_in_a_group_and_in_no_two(size: int) -> None:
    pool = Pool([in_sales(at, avoids=f"m{(at + 1) % 9}") for at in range(9)], {}, np.zeros(9, np.int32))
    made = plan_pool(pool, Wanted(size=size))
    assert not made.alone
    assert min(map(len, made.tables)) >= FEWEST_SEATS

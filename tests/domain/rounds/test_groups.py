"""How large groups are where the number of members does not come out even, and who sits together."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.peers import Peer
from domain.rounds.groups import table_sizes
from domain.rounds.round import Wanted
from tests.domain.rounds.pools import Pool, in_sales, plan_pool


@pytest.mark.parametrize(
    ("members", "size", "sizes"),
    [
        (1, 4, []),
        (2, 4, [2]),
        (7, 5, [4, 3]),
        (9, 8, [5, 4]),
        (5, 3, [5]),
        (8, 3, [4, 4]),
        (10, 4, [4, 3, 3]),
        (11, 5, [6, 5]),
        (17, 8, [6, 6, 5]),
    ],
)
def test_groups_are_as_near_to_the_size_as_can_be(members: int, size: int, sizes: list[int]) -> None:
    assert table_sizes(members, size) == sizes


@given(st.integers(3, 300), st.integers(3, 8))
def test_everybody_has_a_seat_in_a_group_of_three_to_eight(members: int, size: int) -> None:
    sizes = table_sizes(members, size)
    assert sum(sizes) == members
    assert 3 <= min(sizes) <= max(sizes) <= 8
    assert max(sizes) - min(sizes) <= 1


@given(st.integers(3, 8), st.integers(20, 300))
def test_among_many_no_group_differs_by_more_than_one(size: int, members: int) -> None:
    if members >= size * (size - 1):
        assert {abs(one - size) for one in table_sizes(members, size)} <= {0, 1}


@pytest.mark.parametrize("size", range(3, 9))
def test_groups_are_as_large_as_wanted_or_one_off(size: int) -> None:
    pool = Pool([in_sales(at) for at in range(41)], {}, np.zeros(41, np.int32))
    made = plan_pool(pool, Wanted(size=size))
    assert not made.alone
    assert all(abs(len(table) - size) <= 2 and len(table) <= 8 for table in made.tables)


def test_swaps_bring_those_together_who_fit() -> None:
    kinds = [("VP Sales", "fintech"), ("Nurse", "hospitals"), ("CMO", "retail")]
    members = [Peer(MemberId(f"m{at}"), *_job(kinds[at % 3], at)) for at in range(12)]
    made = plan_pool(Pool(members, {}, np.zeros(12, np.int32)), Wanted(size=4))
    assert all(len({member % 3 for member in table}) == 1 for table in made.tables)


def _job(kind: tuple[str, str], at: int) -> tuple[str, str, str]:
    return kind[0], f"Company {at}", kind[1]

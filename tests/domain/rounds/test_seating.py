"""Nobody stays alone beside tables that could be parted, or where two could change places, to seat them."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.crowds import Crowd
from domain.ids import MemberId
from domain.peers import Peer
from domain.rounds.graph import Longs
from domain.rounds.round import Wanted, plan
from domain.rounds.seating import settled

MOST = 4


def worths(members: int, refused: set[tuple[int, int]]) -> Longs:
    worth = np.ones((members, members), np.int64)
    for one, other in refused:
        worth[one, other] = worth[other, one] = -1_000
    np.fill_diagonal(worth, 0)
    return worth


@pytest.mark.parametrize("seed", range(5))
def test_groups_after_groups_seat_everybody(seed: int) -> None:
    peers = [Peer(MemberId(f"l{at}"), "CMO", f"Company {at}", "fintech") for at in range(10)]
    before = [(0, 1, 2), (3, 4, 5), (6, 7, 8, 9)]
    met = {
        (peers[one].member_id, peers[other].member_id): 21 for table in before for one, other in combinations(table, 2)
    }
    made = plan(Crowd.of(peers, met=met), np.zeros(10, np.int32), Wanted(size=3, seed=seed))
    assert not made.alone
    assert min(map(len, made.tables)) >= 2


def test_a_table_is_parted_for_who_fits_only_some_of_it() -> None:
    worth = worths(5, {(4, 0), (4, 1)})
    tables = settled(worth, np.array([0, 0, 0, 0, 0]), np.zeros(5, np.int32), MOST)
    assert sorted(map(sorted, tables)) == [[0, 1, 3], [2, 4]]


def test_somebody_makes_room_who_finds_another_seat() -> None:
    worth = worths(5, {(4, 0), (4, 2), (4, 3)})
    tables = settled(worth, np.array([0, 0, 1, 1, 2]), np.zeros(5, np.int32), MOST)
    assert sorted(map(sorted, tables)) == [[0, 2, 3], [1, 4]]


@given(members=st.integers(2, 12), size=st.integers(3, 5), data=st.data())
def test_nobody_is_left_out_whom_a_seat_a_parting_or_an_exchange_could_serve(
    members: int, size: int, data: st.DataObject
) -> None:
    pairs = list(combinations(range(members), 2))
    worth = worths(members, data.draw(st.sets(st.sampled_from(pairs), max_size=len(pairs))))
    tables = settled(worth, np.arange(members) // size, np.zeros(members, np.int32), size + 1)
    seated = [member for table in tables for member in table]
    assert len(set(seated)) == len(seated)
    assert all(2 <= len(table) <= size + 1 and fit(worth, table) for table in tables)
    for member in set(range(members)) - set(seated):
        others = [[one] for one in range(members) if one not in {member, *seated}]
        assert not could_sit(worth, member, tables + others, size + 1)
        for table in tables:
            for leaving in table:
                staying = [one for one in table if one != leaving]
                rest = [other for other in tables if other is not table] + others
                assert not (fit(worth, [*staying, member]) and could_sit(worth, leaving, rest, size + 1))


def fit(worth: Longs, table: list[int]) -> bool:
    return all(worth[one, other] >= 0 for one, other in combinations(table, 2))


def could_sit(worth: Longs, member: int, tables: list[list[int]], most: int) -> bool:
    """Return whether `member` fits some table as it is, or with some of it at a table of their own."""
    return any(
        fit(worth, [member, *along])
        for table in tables
        for count in range(1, len(table) + 1)
        for along in combinations(table, count)
        if (count == len(table) < most) or (len(table) - count >= 2 and count < most)
    )

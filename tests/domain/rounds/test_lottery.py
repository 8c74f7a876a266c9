"""A lottery for seats: hosts keep theirs, and who waited sits first."""

import numpy as np

from domain.rounds.round import Wanted
from tests.domain.rounds.pools import Pool, in_sales, plan_pool


def test_a_lottery_gives_each_host_a_table_and_those_who_waited_a_seat() -> None:
    waiting = np.zeros(12, np.int32)
    waiting[[5, 9, 11]] = 1
    members = [in_sales(at) for at in range(12)]
    made = plan_pool(Pool(members, {}, waiting), Wanted(size=4, hosts=(0, 1)))
    assert sorted(table[0] for table in made.tables) == [0, 1]
    assert [len(table) for table in made.tables] == [4, 4]
    assert not {5, 9, 11} & set(made.alone)

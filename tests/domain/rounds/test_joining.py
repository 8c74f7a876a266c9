"""Nobody stays alone whom any choice of tables could seat, and nobody who waited while somebody who did not sits."""

from functools import lru_cache
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.peers import Match
from domain.rounds.round import Wanted
from tests.domain.rounds.pools import FEWER, Pool, in_sales, plan_pool

WAITED = 100
"""What a seat for somebody who waited is worth, where one for anybody else is worth 1."""


def who_fit(edges: str, waited: str = "") -> Pool:
    """Members named by one letter each, of whom only those beside each other in `edges` may meet, as `ab bc`."""
    names = sorted(set(edges) - {" "})
    fitting = {frozenset(edge) for edge in edges.split()}
    place = {name: at for at, name in enumerate(names)}
    met = {
        (MemberId(f"m{place[one]}"), MemberId(f"m{place[other]}")): 5
        for one, other in combinations(names, 2)
        if {one, other} not in fitting
    }
    waiting = np.array([name in waited for name in names], np.int32)
    return Pool([in_sales(at) for at in range(len(names))], met, waiting)


def tight_pool(seed: int) -> Pool:
    """Up to eleven members, many of them colleagues or acquainted, so that few fit."""
    rng = np.random.default_rng(seed)
    size, companies = int(rng.integers(2, 12)), int(rng.choice([2, 3, 4, 20]))
    peers = [in_sales(at, company=f"Company {rng.integers(companies)}") for at in range(size)]
    pairs = rng.integers(0, size, (int(rng.choice([0, size, 2 * size, 3 * size])), 2))
    met = {(MemberId(f"m{one}"), MemberId(f"m{other}")): 5 for one, other in pairs if one != other}
    return Pool(peers, met, (rng.random(size) < 0.4).astype(np.int32))


def most_worth(pool: Pool, worth: list[int], most: int) -> int:
    """Return the most that members seated at tables of two (or three, where `most` is) can be worth, by every way."""
    crowd, size = pool.crowd(), len(worth)
    fits = [[isinstance(crowd.compare(i, j), Match) for j in range(size)] for i in range(size)]

    @lru_cache(None)
    def best(left: frozenset[int]) -> int:
        if not left:
            return 0
        one, rest = min(left), left - {min(left)}
        ways = [best(rest)]
        for count in range(1, most):
            for along in combinations(sorted(rest), count):
                if all(fits[i][j] for i, j in combinations((one, *along), 2)):
                    ways.append(worth[one] + sum(worth[at] for at in along) + best(rest - set(along)))
        return max(ways)

    return best(frozenset(range(size)))


@FEWER
@given(seed=st.integers(0, 2**32 - 1))
def test_as_many_sit_as_can_and_first_who_waited(seed: int) -> None:
    pool = tight_pool(seed)
    worth = [1 + WAITED * int(rounds) for rounds in pool.waiting]
    for wanted in (Wanted(), Wanted(somebody_may_join=False), Wanted(size=3), Wanted(size=4 + seed % 5)):
        made = plan_pool(pool, wanted)
        seated = [member for table in made.tables for member in table]
        assert sum(worth[at] for at in seated) == most_worth(pool, worth, 3 if wanted.somebody_may_join else 2)


def test_an_odd_one_takes_somebody_whose_partner_joins_another_pair() -> None:
    made = plan_pool(who_fit("ma ab cd bc bd", waited="abcd"))
    assert not made.alone
    assert sorted(map(sorted, made.tables)) == [[0, 4], [1, 2, 3]]
    assert made.certificate.weight <= made.certificate.bound


def test_a_table_of_three_is_parted_for_an_odd_one() -> None:
    assert not plan_pool(who_fit("ab bc ac ad")).alone


@pytest.mark.parametrize(("size", "seed"), [(2, 0), (3, 1)])
def test_of_too_many_colleagues_those_sit_who_waited(size: int, seed: int) -> None:
    waiting = np.zeros(24, np.int32)
    waiting[np.random.default_rng(seed).permutation(18)[:6]] = 1
    peers = [in_sales(at, company="Alder" if at < 18 else "") for at in range(24)]
    made = plan_pool(Pool(peers, {}, waiting), Wanted(size=size, seed=seed))
    assert len(made.alone) == 12
    assert not any(waiting[at] for at in made.alone)


@pytest.mark.parametrize("size", [2, 3])
def test_who_did_not_wait_gives_way_at_the_end_of_a_chain_too(size: int) -> None:
    made = plan_pool(who_fit("wa ab bc cd", waited="cw"), Wanted(size=size))
    assert list(made.alone) in ([1], [3])

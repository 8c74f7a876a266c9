"""A round promises: nobody silent, no repeats, no refused pair, who waited goes first, the same seed the same round."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.crowds import Crowd
from domain.ids import MemberId
from domain.peers import Match, Peer, Rules
from domain.peers.presets import Preset
from domain.rounds import candidates
from domain.rounds.graph import Graph
from domain.rounds.leftover import Why
from domain.rounds.round import Wanted, plan
from tests.domain.rounds.pools import (
    FEWER,
    Pool,
    best_weight,
    check_promises,
    in_sales,
    plan_pool,
    random_pool,
    random_rules,
    varied,
)

SEEDS = st.integers(0, 2**32 - 1)


@FEWER
@given(seed=SEEDS)
def test_a_round_keeps_its_promises(seed: int) -> None:
    pool, rules = random_pool(seed), random_rules(seed)
    for size in (2, 3 + seed % 6):
        made = plan_pool(pool, Wanted(size=size, seed=seed), rules)
        check_promises(pool, made, rules, 3 if size == 2 else min(8, size + 3))


@FEWER
@given(seed=SEEDS)
def test_a_lottery_keeps_them_too(seed: int) -> None:
    pool, rules = random_pool(seed), random_rules(seed)
    hosts = tuple(range(0, len(pool.peers), 5))
    made = plan_pool(pool, Wanted(size=2 + seed % 7, seed=seed, hosts=hosts), rules)
    check_promises(pool, made, rules, 8)


@FEWER
@given(seed=SEEDS)
def test_nobody_meets_anybody_again_from_round_to_round_be_it_in_pairs_or_in_groups(seed: int) -> None:
    pool, rules = random_pool(seed), random_rules(seed)
    for number in range(3):
        made = plan_pool(pool, Wanted(size=2 + (seed + number) % 4, seed=number), rules)
        check_promises(pool, made, rules, 8)
        together = [pair for table in made.tables for pair in combinations(table, 2)]
        # The later of two stands first as often as not: a meeting holds in either order.
        met = {(pool.peers[j].member_id, pool.peers[i].member_id): 0 for i, j in together}
        for one, other in met:
            assert min(pool.met.get((one, other), 365), pool.met.get((other, one), 365)) >= 365
        pool = Pool(pool.peers, {pair: days + 30 for pair, days in {**pool.met, **met}.items()}, pool.waiting)


@given(seed=SEEDS)
def test_no_round_of_more_members_exists_and_none_scores_beyond_the_bound(seed: int) -> None:
    pool = random_pool(seed)
    made = plan(pool.crowd(), pool.waiting, Wanted(somebody_may_join=False))
    assert made.certificate.covers_all
    best = best_weight(made.graph) / 1e6
    assert made.certificate.bound == pytest.approx(best, abs=len(pool.peers) * 1e-6)
    assert len(made.tables) == best_weight(made.graph.reweighted(np.ones_like(made.graph.weight)))


def test_where_everybody_can_meet_the_pairs_are_the_best_there_are() -> None:
    members = [in_sales(at) for at in range(10)] + [Peer(MemberId("x"), "Nurse", "Elm"), Peer(MemberId("y"), "CMO")]
    made = plan_pool(Pool(members, {}, np.zeros(12, np.int32)))
    assert made.certificate.ratio == made.certificate.coverage == 1
    assert made.certificate.weight == pytest.approx(best_weight(made.graph) / 1e6, abs=1e-4)


@given(seed=SEEDS)
def test_nobody_is_alone_while_somebody_else_is_whom_they_may_meet(seed: int) -> None:
    pool = random_pool(seed)
    crowd = pool.crowd()
    for may_join in (True, False):
        made = plan(crowd, pool.waiting, Wanted(somebody_may_join=may_join))
        assert not any(isinstance(crowd.compare(i, j), Match) for i, j in combinations(made.alone, 2))


@given(seed=SEEDS)
def test_who_waited_is_not_left_out_again_for_a_pair_who_did_not(seed: int) -> None:
    pool = random_pool(seed)
    crowd = pool.crowd()
    made = plan(crowd, pool.waiting, Wanted(somebody_may_join=False))
    for left in (member for member in made.alone if pool.waiting[member] > 0):
        for one, other in made.tables:
            for taken, partner in ((one, other), (other, one)):
                if pool.waiting[partner] == 0:
                    assert not isinstance(crowd.compare(left, taken), Match)


def test_the_same_seed_gives_the_same_round_and_another_may_give_another() -> None:
    peers = [Peer(MemberId(f"m{number}"), "VP Sales", f"Company {number}", "fintech") for number in range(21)]
    crowd = Pool(peers, {}, np.zeros(21, np.int32)).crowd()
    rounds = [plan(crowd, np.zeros(21, np.int32), Wanted(seed=seed)) for seed in (4, 4, 5, 6, 7)]
    assert rounds[0].tables == rounds[1].tables
    assert len({made.tables for made in rounds}) > 1


def test_an_odd_one_joins_a_pair_unless_the_circle_says_no() -> None:
    pool = Pool([in_sales(number) for number in range(7)], {}, np.zeros(7, np.int32))
    assert sorted(map(len, plan_pool(pool).tables)) == [2, 2, 3]
    alone = plan_pool(pool, Wanted(somebody_may_join=False)).alone
    assert list(alone.values()) == [Why.ODD_ONE]


def test_the_reasons_for_being_alone_are_facts_that_may_be_told() -> None:
    met = {(MemberId("m3"), MemberId("m4")): 20}
    members = [
        in_sales(0, circle="alone"),
        in_sales(1, company="Alder", circle="colleagues"),
        in_sales(2, company="Alder Inc.", circle="colleagues"),
        in_sales(3, circle="met"),
        in_sales(4, circle="met"),
    ]
    made = plan_pool(Pool(members, met, np.zeros(5, np.int32)))
    assert [made.alone[at] for at in range(5)] == [
        Why.ALONE_IN_CIRCLE,
        Why.ONLY_COLLEAGUES,
        Why.ONLY_COLLEAGUES,
        Why.MET_EVERYBODY,
        Why.MET_EVERYBODY,
    ]


def test_nobody_at_all_is_a_round_too_also_where_others_met_before() -> None:
    made = plan_pool(Pool([], {(MemberId("m3"), MemberId("m4")): 20}, np.zeros(0, np.int32)))
    assert not made.tables
    assert not made.alone


def test_whom_somebody_avoids_reads_like_nobody_fitting() -> None:
    members = [in_sales(0, avoids="m1"), in_sales(1)]
    made = plan_pool(Pool(members, {}, np.zeros(2, np.int32)))
    assert set(made.alone.values()) == {Why.NO_SUITABLE_PEER}


def test_two_who_met_long_ago_may_meet_again() -> None:
    members = [in_sales(0), in_sales(1)]
    for days, tables in ((364, 0), (365, 1)):
        met = {(MemberId("m1"), MemberId("m0")): days}
        assert len(plan_pool(Pool(members, met, np.zeros(2, np.int32))).tables) == tables


def test_mentors_meet_mentees_and_nobody_their_own_rung() -> None:
    titles = ["VP Sales", "Sales Manager"] * 4
    members = [Peer(MemberId(f"m{at}"), title, f"Company {at}", "fintech") for at, title in enumerate(titles)]
    pool = Pool(members, {}, np.zeros(8, np.int32))
    made = plan_pool(pool, rules=Rules(preset=Preset.MENTOR_AND_MENTEE))
    assert len(made.tables) == 4
    assert all((one + other) % 2 == 1 for one, other in made.tables)


def test_a_large_circle_is_planned_from_candidates_and_leaves_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "SMALL", 20)
    monkeypatch.setattr("domain.rounds.round.SMALL", 20)
    for preset in Preset:
        pool = varied(301)
        made = plan_pool(pool, rules=Rules(preset=preset))
        check_promises(pool, made, Rules(preset=preset), 3)
        assert made.certificate.coverage > 0.99
        assert not made.certificate.covers_all
        every = plan(pool.crowd(Rules(preset=preset)), pool.waiting, Wanted(looks_at_all=True))
        assert made.certificate.weight >= 0.97 * every.certificate.weight


def test_two_whom_the_candidates_missed_meet_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = Pool([in_sales(at) for at in range(6)], {}, np.zeros(6, np.int32))

    def all_but_those_of_the_last_two(crowd: Crowd, *_: object) -> Graph:
        graph = candidates.every_pair(crowd)
        return graph.only(graph.b < 4)

    monkeypatch.setattr("domain.rounds.round.near_pairs", all_but_those_of_the_last_two)
    made = plan_pool(pool)
    assert (4, 5) in made.tables
    assert made.certificate.bound == made.certificate.weight

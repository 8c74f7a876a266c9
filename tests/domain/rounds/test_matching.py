"""Exact pairs, pairs in blocks, and the prices that prove how good they are, on graphs of every shape."""

from dataclasses import replace
from itertools import pairwise

import networkx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.rounds import bounds, pruning
from domain.rounds.blocks import match_in_blocks, match_in_parts
from domain.rounds.bounds import Proof, prove
from domain.rounds.bringing_in import bring_in
from domain.rounds.columns import in_columns
from domain.rounds.components import components
from domain.rounds.graph import ALONE, Graph, Ints, Longs, total
from domain.rounds.matching import MOST_WEIGHT, match
from domain.rounds.parting import parts
from domain.rounds.pruning import match_dense
from domain.rounds.sparse_blossom import edge_by_edge
from domain.rounds.waiting import gained, gains
from tests.domain.rounds.pools import FEWER, best_weight, random_graph

SEEDS = st.integers(0, 2**32 - 1)
WEIGHTS = st.sampled_from([1, 3, 1_000, MOST_WEIGHT])


def graph_of(size: int, *edges: tuple[int, int, int]) -> Graph:
    columns = np.array(edges, np.int64).reshape(-1, 3).T
    return Graph.of(size, columns[0], columns[1], columns[2])


def check_is_matching(graph: Graph, partner: Ints) -> None:
    paired = np.flatnonzero(partner != ALONE)
    assert (partner[partner[paired]] == paired).all()
    allowed = set(zip(graph.a.tolist(), graph.b.tolist(), strict=True))
    assert all((min(one, partner[one]), max(one, partner[one])) in allowed for one in paired.tolist())


@given(seed=SEEDS, weights=WEIGHTS)
def test_the_exact_pairs_weigh_what_networkx_finds(seed: int, weights: int) -> None:
    graph = random_graph(seed, weights=weights)
    partner = match(graph)
    check_is_matching(graph, partner)
    assert total(graph, partner) == best_weight(graph)


@given(seed=SEEDS, weights=WEIGHTS, price=st.integers(0, 2 * MOST_WEIGHT))
def test_prices_to_begin_with_never_change_what_a_matching_weighs(seed: int, weights: int, price: int) -> None:
    graph = random_graph(seed, weights=weights)
    prices = np.random.default_rng(seed).integers(0, price + 1, graph.size)
    partner = match(graph, prices)
    check_is_matching(graph, partner)
    assert total(graph, partner) == best_weight(graph)


@given(seed=SEEDS, weights=WEIGHTS)
def test_the_same_pairs_are_found_however_they_are_handed_to_the_solver(seed: int, weights: int) -> None:
    graph = random_graph(seed, weights=weights)
    assert match(graph, least_cost=in_columns).tolist() == match(graph, least_cost=edge_by_edge).tolist()


def test_many_pairs_are_handed_over_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.rounds.columns.in_columns", lambda *_: np.array([[0, 1], [2, -1]]))
    monkeypatch.setattr("domain.rounds.matching.FEW_EDGES", 1)
    assert match(graph_of(3, (0, 2, 5))).tolist() == [2, ALONE, 0]
    assert match(graph_of(3, (0, 2, 5), (1, 2, 5))).tolist() == [1, 0, ALONE]


@given(seed=SEEDS)
def test_components_are_those_networkx_finds_in_the_order_of_their_first_members(seed: int) -> None:
    graph = random_graph(seed, most=30)
    links = networkx.Graph(zip(graph.b.tolist(), graph.a.tolist(), strict=True))
    links.add_nodes_from(range(graph.size))
    number = components(graph.size, graph.b, graph.a)
    found = sorted(map(sorted, networkx.connected_components(links)))
    assert [np.flatnonzero(number == at).tolist() for at in range(len(found))] == found


@given(seed=SEEDS)
def test_edges_are_seen_from_both_ends_by_member_and_then_by_the_other(seed: int) -> None:
    graph = random_graph(seed)
    ends = graph.ends
    one_way = zip(graph.a.tolist(), graph.b.tolist(), range(graph.edges), strict=True)
    both = sorted(seen for a, b, edge in one_way for seen in ((a, b, edge), (b, a, edge)))
    assert list(zip(ends.source.tolist(), ends.target.tolist(), ends.edge.tolist(), strict=True)) == both
    rows = [ends.source[first:last].tolist() for first, last in pairwise(ends.start.tolist())]
    assert [set(row) for row in rows] == [{member} if row else set() for member, row in enumerate(rows)]


@given(seed=SEEDS, price=st.integers(0, 2_000), reach=st.integers(0, 1_000))
def test_who_gives_up_sooner_is_worth_the_rest_of_the_price(seed: int, price: int, reach: int) -> None:
    graph = random_graph(seed)
    prices = np.random.default_rng(seed).integers(0, price + 1, graph.size)
    rest = np.maximum(prices - reach, 0)
    partner = match(graph, prices, reach)
    check_is_matching(graph, partner)
    assert total(graph, partner) + rest[partner == ALONE].sum() == best_weight(_with_a_seat_for_each(graph, rest))


def _with_a_seat_for_each(graph: Graph, worth: Longs) -> Graph:
    who = np.arange(graph.size, dtype=np.int32)
    ends = np.concatenate([graph.a, who]), np.concatenate([graph.b, who + graph.size])
    return Graph.of(2 * graph.size, *ends, np.concatenate([graph.weight, worth]))


def test_with_prices_too_three_do_not_share_one_partner() -> None:
    star = graph_of(4, (0, 1, 10), (0, 2, 10), (0, 3, 10))
    assert (match(star, np.array([10, 0, 0, 0])) != ALONE).sum() == 2
    assert (match(star, np.array([0, 10, 10, 10])) != ALONE).sum() == 2


def test_a_middle_one_is_given_up_for_two_at_the_ends() -> None:
    assert match(graph_of(4, (0, 1, 5), (1, 2, 9), (2, 3, 5))).tolist() == [1, 0, 3, 2]
    assert match(graph_of(4, (0, 1, 4), (1, 2, 9), (2, 3, 4))).tolist() == [ALONE, 2, 1, ALONE]


def test_a_star_of_equal_weights_pairs_two_and_leaves_the_rest() -> None:
    partner = match(graph_of(4, (0, 1, MOST_WEIGHT), (0, 2, MOST_WEIGHT), (0, 3, MOST_WEIGHT)))
    assert (partner != ALONE).sum() == 2


def test_nobody_and_no_pairs_make_an_empty_round() -> None:
    assert match(graph_of(0)).tolist() == []
    assert match(graph_of(3)).tolist() == [ALONE] * 3


@pytest.mark.parametrize("weight", [-1, MOST_WEIGHT + 1])
def test_a_weight_the_solver_would_round_is_refused(weight: int) -> None:
    with pytest.raises(ValueError, match="weights go from"):
        match(graph_of(2, (0, 1, weight)))


@FEWER
@given(seed=SEEDS, weights=WEIGHTS)
def test_prices_cover_every_pair_and_so_no_round_outweighs_them(seed: int, weights: int) -> None:
    graph = random_graph(seed, weights=weights)
    proof = prove(graph)
    assert (proof.price >= 0).all()
    assert all((sets.price >= 0).all() for sets in proof.odd_sets)
    assert (proof.slack(graph) >= 0).all()
    assert proof.bound >= best_weight(graph)


@FEWER
@given(seed=SEEDS, near=st.sampled_from([0, 1]))
def test_prices_are_the_same_however_few_pairs_are_looked_at_each_time(seed: int, near: int) -> None:
    graph = random_graph(seed, weights=1_000_000)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(bounds, "NEAR", 1 << 30)
        all_looked_at = prove(graph, graph.best(1))
        patched.setattr(bounds, "NEAR", near)
        assert prove(graph, graph.best(1)).price.tolist() == all_looked_at.price.tolist()


def test_odd_sets_prove_that_five_alike_cannot_all_meet() -> None:
    graph = graph_of(5, *((one, other, 800_000) for one in range(5) for other in range(one)))
    assert prove(graph, layers=0).bound >= 2_000_000
    assert prove(graph).bound < 1_605_000
    assert total(graph, match(graph)) == 1_600_000


def test_prices_are_close_where_halves_do_not_help() -> None:
    rng = np.random.default_rng(5)
    left, right = np.divmod(np.arange(3_600), 60)
    graph = Graph.of(120, left.astype(np.int32), (right + 60).astype(np.int32), rng.integers(300_000, 1_000_000, 3_600))
    assert total(graph, match(graph)) >= 0.998 * prove(graph).bound


def test_a_guide_that_misses_the_best_pairs_still_gives_prices_that_cover_all() -> None:
    graph = random_graph(7, most=30, weights=1_000_000)
    assert (prove(graph, graph.best(1)).slack(graph) >= 0).all()


@FEWER
@given(seed=SEEDS)
def test_blocks_give_a_matching_and_bringing_in_those_alone_only_betters_it(seed: int) -> None:
    graph = random_graph(seed, most=60)
    rng = np.random.default_rng(seed)
    row, price = rng.permutation(graph.size).astype(np.int64), rng.integers(0, 1_000, graph.size)
    partner = match_in_blocks(graph, row, price, size=9)
    weights, everybody = [total(graph, partner)], np.ones(graph.size, np.bool_)
    for around in (2, 9, 100):
        partner = bring_in(graph, partner, everybody, row, price, around=around)
        check_is_matching(graph, partner)
        weights.append(total(graph, partner))
    assert weights == sorted(weights)


def test_whoever_is_alone_is_brought_in_through_those_around_them() -> None:
    chain = graph_of(6, *((at, at + 1, 10 + at % 2) for at in range(5)))
    row, price, everybody = np.arange(6), np.full(6, 5), np.ones(6, np.bool_)
    apart = np.array([ALONE, 2, 1, 4, 3, ALONE], np.int32)
    assert bring_in(chain, apart, everybody, row, price).tolist() == [1, 0, 3, 2, 5, 4]
    assert bring_in(chain, apart, everybody, row, price, around=2).tolist() == apart.tolist()


def test_where_nobody_is_alone_nothing_is_solved_again() -> None:
    pair = graph_of(3, (0, 1, 5))
    partner = np.array([1, 0, ALONE], np.int32)
    everybody = np.ones(3, np.bool_)
    assert bring_in(pair, partner, everybody, np.arange(3), np.zeros(3, np.int64), _never).tolist() == partner.tolist()


def _never(*_: object) -> list[Ints]:
    raise AssertionError


def test_a_large_community_in_blocks_comes_close_to_its_bound() -> None:
    rng = np.random.default_rng(3)
    size = 3_000
    near = np.arange(size * 6) % size
    graph = Graph.of(
        size, near, (near + rng.integers(1, 30, len(near))) % size, rng.integers(5, 10, len(near)) * 100_000
    )
    proof = prove(graph)
    row, everybody = np.arange(size), np.ones(size, np.bool_)
    partner = match_in_blocks(graph, row, proof.price, size=500)
    for _ in range(2):
        partner = bring_in(graph, partner, everybody, row, proof.price, around=200)
    assert total(graph, partner) >= 0.995 * proof.bound


@given(seed=SEEDS, most=st.integers(1, 30), size=st.integers(1, 10))
def test_parts_are_as_large_as_asked_for_and_hold_members_of_one_circle(seed: int, most: int, size: int) -> None:
    rng = np.random.default_rng(seed)
    circle = rng.integers(0, 3, rng.integers(1, 60)).astype(np.int32)
    part = parts(circle, rng.permutation(len(circle)).astype(np.int32), most, size)
    assert set(part) == set(range(part.max() + 1))
    for number in set(part):
        [of] = set(circle[part == number])
        whole, held = int((circle == of).sum()), int((part == number).sum())
        assert held == whole if whole <= max(most, size) else size / 2 <= held <= size


def test_who_is_in_which_part_hangs_on_the_order_alone() -> None:
    circle, rng = np.zeros(40, np.int32), np.random.default_rng(2)
    one, other = rng.permutation(40).astype(np.int32), rng.permutation(40).astype(np.int32)
    assert (parts(circle, one, 30, 10) == parts(circle, one, 30, 10)).all()
    assert (parts(circle, one, 30, 10) != parts(circle, other, 30, 10)).any()


@FEWER
@given(seed=SEEDS, size=st.integers(1, 20))
def test_parts_are_solved_however_many_at_once(seed: int, size: int) -> None:
    graph = random_graph(seed, most=60)
    rng = np.random.default_rng(seed)
    part = rng.integers(0, 5, graph.size).astype(np.int32)
    within = graph.only(part[graph.a] == part[graph.b])
    partner = match_in_parts(within, part, rng.integers(0, 1_000, graph.size), size=size)
    check_is_matching(within, partner)
    assert total(within, partner) == best_weight(within)


@FEWER
@given(seed=SEEDS, weights=WEIGHTS)
def test_pairs_left_aside_by_their_slack_are_in_no_better_matching(seed: int, weights: int) -> None:
    graph = random_graph(seed, weights=weights)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(pruning, "FEW_EDGES", 0)
        patched.setattr(pruning, "TIGHT", 1)
        found = match_dense(graph)
        check_is_matching(graph, found.partner)
        assert (total(graph, found.partner), found.is_sure) == (best_weight(graph), True)
        patched.setattr(pruning, "MOST_EDGES", 0)
        assert graph.edges <= graph.size or not match_dense(graph).is_sure


@pytest.mark.parametrize(("members", "is_sure"), [(2_000, True), (2_001, False)])
def test_all_pairs_of_two_thousand_are_solved_exactly_even_where_prices_rule_none_out(
    members: int, is_sure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    low, high = np.triu_indices(members, 1)
    graph = Graph(members, low.astype(np.int32), high.astype(np.int32), np.ones(len(low), np.int64))
    given: list[int] = []

    def solve(asked: Graph, _price: Longs) -> Ints:
        given.append(asked.edges)
        return np.full(asked.size, ALONE, np.int32)

    monkeypatch.setattr(pruning, "match", solve)
    monkeypatch.setattr(pruning, "prove", lambda *_, **__: Proof(np.arange(members) + 1, ()))
    assert match_dense(graph).is_sure is is_sure
    assert (given[-1] == graph.edges) is is_sure


@FEWER
@given(seed=SEEDS, weights=st.sampled_from([1, 3, 1_000]))
def test_what_proves_the_scores_proves_what_a_round_gains_where_some_waited(seed: int, weights: int) -> None:
    graph = random_graph(seed, weights=weights)
    waiting = np.random.default_rng(seed).integers(0, 3, graph.size).astype(np.int32)
    gain = gains(graph, waiting)
    proof = gained(prove(graph), waiting)
    assert (proof.slack(gain) >= 0).all()
    assert proof.bound >= best_weight(gain)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(pruning, "FEW_EDGES", 0)
        patched.setattr(pruning, "TIGHT", 1)
        before = match_dense(graph)
        begun = replace(before, proof=gained(before.proof, waiting)) if before.proof else None
        assert total(gain, match_dense(gain, None, begun).partner) == best_weight(gain)


@given(seed=SEEDS, each=st.integers(1, 5))
def test_everybody_keeps_their_best_pairs(seed: int, each: int) -> None:
    graph = random_graph(seed)
    kept = graph.best(each)
    for member in range(graph.size):
        mine = sorted(graph.weight[(graph.a == member) | (graph.b == member)], reverse=True)[:each]
        theirs = sorted(kept.weight[(kept.a == member) | (kept.b == member)], reverse=True)[:each]
        assert mine == theirs

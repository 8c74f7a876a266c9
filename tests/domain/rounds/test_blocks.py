"""Rounds of large circles: in pieces, with a bound that holds, and nobody left out between two pieces."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest

from domain.ids import CircleId, MemberId
from domain.peers import Attribute, Peer, Rules
from domain.peers.presets import Preset
from domain.rounds import candidates
from domain.rounds.graph import MILLION, Graph, Ints, Longs, total
from domain.rounds.matching import Solve, match
from domain.rounds.parting import parts
from domain.rounds.round import Round, Wanted, plan
from domain.rounds.waiting import gains
from tests.domain.rounds.pools import Pool, check_promises, in_sales, varied


class Pieces:
    """Solves one piece after the other and keeps how many there were, each time."""

    def __init__(self) -> None:
        self.solved: list[int] = []

    def __call__(self, solve: Solve, graphs: Iterable[Graph], prices: Iterable[Longs]) -> list[Ints]:
        made = list(map(solve, graphs, prices))
        self.solved.append(len(made))
        return made


def exact_weight(made: Round) -> float:
    """Return what the round of most gain weighs among the pairs that were looked at, where nobody waited."""
    nobody_waited = np.zeros(made.graph.size, np.int32)
    return total(made.graph, match(gains(made.graph, nobody_waited))) / MILLION


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> Pieces:
    """Rounds of more than 50 members are large, and everything is as in a large round."""
    monkeypatch.setattr("domain.rounds.round.MOST_AT_ONCE", 50)
    monkeypatch.setattr("domain.rounds.in_pieces.BLOCK", 50)
    monkeypatch.setattr("domain.rounds.in_pieces.PART", 50)
    monkeypatch.setattr("domain.rounds.parting.PART", 50)
    monkeypatch.setattr(candidates, "SMALL", 20)
    return Pieces()


def test_beyond_one_block_the_bound_comes_from_prices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.rounds.round.MOST_AT_ONCE", 50)
    pool = varied(300)
    pieces = Pieces()
    made = plan(pool.crowd(), pool.waiting, Wanted(), pieces)
    assert pieces.solved[0] == 1
    assert made.certificate.weight >= 0.99 * exact_weight(made)
    assert 0.95 < made.certificate.ratio <= 1, "looser than in earnest: many of so few say the very same"


def test_a_large_circle_that_wants_others_falls_into_parts_and_leaves_nobody_out(in_parts: Pieces) -> None:
    pool, rules = varied(347), Rules(preset=Preset.SURPRISE_ME)
    made = plan(pool.crowd(rules), pool.waiting, Wanted(seed=3), in_parts)
    check_promises(pool, made, rules, 3)
    assert in_parts.solved[0] == 7
    assert made.certificate.coverage == 1
    assert made.certificate.weight >= 0.99 * exact_weight(made)
    assert 0.98 < made.certificate.ratio <= 1
    every = plan(pool.crowd(rules), pool.waiting, Wanted(looks_at_all=True, seed=3))
    assert made.certificate.weight >= 0.95 * every.certificate.weight


def test_a_circle_that_wants_the_same_role_is_never_parted(in_parts: Pieces) -> None:
    pool, rules = varied(347), Rules(preset=Preset.SAME_ROLE_OTHER_INDUSTRY)
    made = plan(pool.crowd(rules), pool.waiting, Wanted(), in_parts)
    check_promises(pool, made, rules, 3)
    order = np.random.Generator(np.random.PCG64(0)).permutation(347).astype(np.int32)
    part = parts(np.zeros(347, np.int32), order, 50, 50)
    assert (part[made.graph.a] != part[made.graph.b]).any()
    assert made.certificate.ratio > 0.98


@pytest.mark.usefixtures("in_parts")
def test_nobody_looks_beyond_their_part() -> None:
    rng = np.random.default_rng(1)
    part = rng.integers(0, 6, 200).astype(np.int32)
    for preset in Preset:
        crowd = varied(200).crowd(Rules(preset=preset))
        graph = candidates.near_pairs(crowd, rng.permutation(200).astype(np.int32), rng, part)
        assert graph.edges > 200
        assert (part[graph.a] == part[graph.b]).all()


def test_those_left_over_in_different_parts_meet(in_parts: Pieces) -> None:
    pool = varied(7 * 45)
    made = plan(pool.crowd(Rules(preset=Preset.SURPRISE_ME)), pool.waiting, Wanted(somebody_may_join=False), in_parts)
    assert in_parts.solved[0] == 7
    assert len(made.alone) == 1
    assert made.certificate.ratio <= 1


def test_who_waited_goes_first_in_a_part_too(in_parts: Pieces) -> None:
    titles = ["VP Sales", "Sales Manager", "Sales Manager"] * 60
    members = [Peer(MemberId(f"m{at}"), title, f"Company {at}", "fintech") for at, title in enumerate(titles)]
    waiting = np.zeros(180, np.int32)
    waiting[[4, 50, 101]] = 1
    rules = Rules(preset=Preset.SURPRISE_ME, must_differ=frozenset({Attribute.SENIORITY}))
    crowd = Pool(members, {}, waiting).crowd(rules)
    made = plan(crowd, waiting, Wanted(somebody_may_join=False), in_parts)
    assert len(made.alone) == 60
    assert not {4, 50, 101} & set(made.alone)


def test_circles_that_can_be_solved_at_once_are_never_parted(in_parts: Pieces) -> None:
    members = [replace(in_sales(at), circle=CircleId(f"c{at % 8}")) for at in range(320)]
    rules = Rules(preset=Preset.SURPRISE_ME)
    pool = Pool(members, {}, np.zeros(320, np.int32))
    made = plan(pool.crowd(rules), pool.waiting, Wanted(), in_parts)
    check_promises(pool, made, rules, 2)
    assert not made.alone

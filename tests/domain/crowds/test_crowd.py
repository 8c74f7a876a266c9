"""A crowd scores its pairs as two people are compared, whatever they say and whatever their circle asks."""

import random
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from domain.crowds import REFUSED, Crowd, wording
from domain.embedding import Label, Table
from domain.ids import MemberId
from domain.members import Kind
from domain.peers import Match, Peer, Rules, Wish
from domain.peers.presets import Emphasis, Preset
from domain.titles import Function, learn
from tests.domain.made_peers import INDUSTRIES, LANGUAGES, NAMES, PEERS, RULES, TITLES, TOPICS, ZONES

MET = st.dictionaries(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), st.integers(0, 1_000), max_size=8)
CROWDS = st.lists(PEERS, max_size=8, unique_by=lambda peer: peer.member_id)


def assert_scores_are_those_of_two(crowd: Crowd) -> None:
    size = len(crowd.peers)
    a, b = (axis.ravel() for axis in np.indices((size, size), dtype=np.int32))
    for i, j, score in zip(a.tolist(), b.tolist(), crowd.scores(a, b).tolist(), strict=True):
        match = crowd.compare(i, j)
        expected = match.score if isinstance(match, Match) else REFUSED
        assert score == expected, (crowd.peers[i], crowd.peers[j], match)


@pytest.fixture
def learned() -> Iterator[None]:
    """A table of a few words, each with a direction of its own."""
    words = ["customer", "marketing", "sales", "vice", "president", "beekeeper", "nurse"]
    pieces = np.random.default_rng(1).integers(-1_000, 1_000, (len(words) + 1, 16)).astype(np.float32)
    pieces[0] = 0
    labels = (Label(Function.SALES), Label(Function.LEGAL))
    rows = {word: row for row, word in enumerate(words, start=1)}
    learn(Table(rows, pieces, labels, np.zeros((2, 16), np.float32), np.zeros(2, np.float32)))
    yield
    learn(None)


@settings(max_examples=60, deadline=None, phases=[Phase.generate])
@given(CROWDS, RULES, MET)
def test_every_pair_scores_as_comparing_the_two_does(
    peers: list[Peer], rules: Rules, met: dict[tuple[MemberId, MemberId], int]
) -> None:
    assert_scores_are_those_of_two(Crowd.of(peers, rules, met))


@pytest.mark.parametrize("preset", Preset)
def test_so_it_does_where_everybody_may_meet_whatever_counts(preset: Preset) -> None:
    rng = random.Random(f"everybody {preset}")
    peers = [
        Peer(
            MemberId(f"m{number}"),
            rng.choice(TITLES),
            f"{number // 2} Works",
            rng.choice(INDUSTRIES),
            rng.choice(TOPICS),
            rng.choice(TOPICS),
            rng.choice(ZONES),
            languages=frozenset(rng.sample(LANGUAGES, rng.randrange(3))),
            wish=rng.choice(list(Wish)),
        )
        for number in range(60)
    ]
    met = {(rng.choice(peers).member_id, rng.choice(peers).member_id): rng.randrange(2_000) for _ in range(200)}
    emphasis = Emphasis(level=2.0, hours=0.5, topics=0.7)

    assert_scores_are_those_of_two(Crowd.of(peers, Rules(preset, emphasis), met))


@pytest.mark.usefixtures("learned")
@pytest.mark.parametrize("most_in_table", [0, 4_096])
def test_so_it_does_by_vectors_few_titles_or_many(most_in_table: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "MOST_IN_TABLE", most_in_table)
    pairs = [f"{one} and {other}" for one in TITLES[1:7] for other in TITLES[1:9]]
    titles = [*TITLES, *map(str.upper, TITLES), *pairs, "Beekeepers", "Vice President, Nurse"]
    peers = [Peer(MemberId(f"m{number}"), title, f"Works {number}") for number, title in enumerate(titles)]

    crowd = Crowd.of(peers)

    assert (crowd.wording.likeness is None) is (most_in_table == 0)
    assert_scores_are_those_of_two(crowd)


def test_an_industry_that_nobody_knows_is_shared_by_those_who_write_it_alike() -> None:
    industries = ["zorbing", "Zorbing ", "yodelling", "", "fintech"]
    crowd = Crowd.of([Peer(MemberId(str(n)), industry=industry) for n, industry in enumerate(industries)])

    assert_scores_are_those_of_two(crowd)
    assert crowd.scores(np.array([0], np.int32), np.array([1], np.int32))[0] > 0.5


def test_words_that_few_use_meet_as_well_as_those_that_many_use() -> None:
    words = [f"{a}{b}{c}" for a in "bdfg" for b in "aeiou" for c in ("zzq", "xxv", "qqz", "vvx", "zxq")] * 4
    rare = [f"{word}{ending}" for ending in ("ka", "lo", "mi", "nu") for word in words[:100]]
    peers = [Peer(MemberId(f"m{n}"), asks=word, offers=rare[n - 1]) for n, word in enumerate(rare)]
    crowd = Crowd.of(peers)
    a = np.arange(len(peers) - 1, dtype=np.int32)

    assert (crowd.scores(a, a + 1) > 0).all()
    assert (crowd.scores(a[:-1], a[:-1] + 2) == 0).all()


def test_a_pair_is_scored_alike_alone_and_among_hundreds_of_thousands() -> None:
    crowd = Crowd.of([Peer(MemberId("a"), "VP Sales"), Peer(MemberId("b"), "VP Sales"), Peer(MemberId("c"), "Nurse")])
    a, b = np.zeros(70_000, np.int32), np.full(70_000, 1, np.int32)
    b[-1] = 2

    scores = crowd.scores(a, b)

    assert set(scores[:-1]) == {crowd.scores(a[:1], b[:1])[0]}
    assert scores[-1] < scores[0]


def test_members_of_one_cell_say_the_same_of_work_level_and_industry() -> None:
    told = [
        ("VP Sales", "fintech"),
        ("Vice President of Sales", "Fin Tech"),
        ("VP Sales", ""),
        ("SVP Legal", "fintech"),
    ]
    peers = [Peer(MemberId(str(n)), title, industry=industry) for n, (title, industry) in enumerate(told)]

    crowd = Crowd.of(peers)

    assert crowd.cells[0] == crowd.cells[1]
    assert len(set(crowd.cells)) == 3
    assert list(crowd.levels) == [3, 3, 3, 3]
    assert crowd.places[2] == crowd.sectors[2] == -1


def test_nobody_is_eligible_who_may_meet_nobody() -> None:
    crowd = Crowd.of([Peer(MemberId("a")), Peer(MemberId("b"), is_paused=True), Peer(MemberId("c"), kind=Kind.GUEST)])

    assert list(crowd.is_eligible) == [True, False, False]


def test_a_crowd_of_nobody_has_no_pairs() -> None:
    nobody = np.zeros(0, np.int32)

    assert len(Crowd.of([]).scores(nobody, nobody)) == 0

"""What each preset looks for in a pair, and which weights make no score."""

from dataclasses import fields

import pytest

from domain.ids import MemberId
from domain.peers import Match, Peer, ReasonKind, RefusalReason, Rules, Wish, best_peers, compare
from domain.peers.presets import PRESETS, Emphasis, Preset, Weights, weights_of

ME = Peer(MemberId("me"), "Director of Customer Marketing", "Alder", "fintech")


def fit(title: str, industry: str, preset: Preset, me: Peer = ME, wish: Wish = Wish.ANY) -> Match:
    match = compare(me, Peer(MemberId("other"), title, "Birch", industry, wish=wish), Rules(preset))
    assert isinstance(match, Match)
    return match


def score(title: str, industry: str, preset: Preset) -> float:
    return fit(title, industry, preset).score


@pytest.mark.parametrize("preset", Preset)
def test_every_preset_has_weights(preset: Preset) -> None:
    assert Rules(preset).weighing is PRESETS[preset]


@pytest.mark.parametrize("part", [field.name for field in fields(Emphasis)])
@pytest.mark.parametrize("preset", Preset)
def test_a_part_that_is_emphasised_counts_so_many_times_as_much_and_nothing_else_changes(
    preset: Preset, part: str
) -> None:
    usual, twice = PRESETS[preset], Rules(preset, Emphasis(**{part: 2.0})).weighing

    for field in fields(Weights):
        before, after = getattr(usual, field.name), getattr(twice, field.name)
        assert after == (2 * before if field.name == part else before)


def test_topics_close_the_whole_gap_to_a_perfect_score_at_the_most() -> None:
    assert weights_of(Preset.PEERS_LIKE_ME, Emphasis(topics=50.0)).topics == 1.0


@pytest.mark.parametrize("times", [-0.5, 101.0, float("nan"), float("inf")])
def test_an_emphasis_out_of_range_is_refused(times: float) -> None:
    with pytest.raises(ValueError, match="times as much"):
        Emphasis(level=times)


@pytest.mark.parametrize(
    ("emphasis", "closer"), [(Emphasis(), "same work"), (Emphasis(work=0.25, industry=2.0), "same industry")]
)
def test_who_is_the_closer_peer_follows_what_counts_more(emphasis: Emphasis, closer: str) -> None:
    others = [
        Peer(MemberId("same work"), "Director of Customer Marketing", "Birch", "farming"),
        Peer(MemberId("same industry"), "Director of Finance", "Birch", "fintech"),
    ]

    assert best_peers(ME, others, 1, Rules(emphasis=emphasis))[0][0].member_id == closer


def test_peers_like_me_are_alike_in_everything() -> None:
    best = score("Director of Customer Marketing", "fintech", Preset.PEERS_LIKE_ME)

    for title, industry in [("VP Customer Marketing", "fintech"), ("Director of Customer Marketing", "farming")]:
        assert score(title, industry, Preset.PEERS_LIKE_ME) < best


def test_the_same_role_is_sought_in_another_industry() -> None:
    preset = Preset.SAME_ROLE_OTHER_INDUSTRY
    far = fit("Director of Customer Marketing", "farming", preset)

    assert far.score > score("Director of Customer Marketing", "banking", preset)
    assert far.score > score("Director of Finance", "farming", preset)
    assert [reason.kind for reason in far.reasons] == [ReasonKind.SAME_ROLE, ReasonKind.OTHER_INDUSTRIES]


def test_a_surprise_comes_from_other_work_in_another_industry_at_the_same_level() -> None:
    preset = Preset.SURPRISE_ME
    surprise = fit("Director of Legal Affairs", "farming", preset)

    assert surprise.score > score("Director of Customer Marketing", "fintech", preset)
    assert surprise.score > score("Legal Assistant", "farming", preset)
    assert ReasonKind.OTHER_FUNCTIONS not in [r.kind for r in fit(ME.title, "farming", preset).reasons]
    assert {ReasonKind.OTHER_FUNCTIONS, ReasonKind.OTHER_INDUSTRIES} <= {r.kind for r in surprise.reasons}


def test_a_mentor_stands_a_step_or_two_above() -> None:
    preset = Preset.MENTOR_AND_MENTEE
    level = score("Director of Customer Marketing", "fintech", preset)

    assert score("VP Customer Marketing", "fintech", preset) > level
    assert score("Customer Marketing Manager", "fintech", preset) > level
    assert ReasonKind.STEPS_APART in [r.kind for r in fit("VP Customer Marketing", "fintech", preset).reasons]


@pytest.mark.parametrize(
    ("mine", "title", "theirs", "may_meet"),
    [
        (Wish.MENTEE, "VP Customer Marketing", Wish.MENTOR, True),
        (Wish.MENTEE, "VP Customer Marketing", Wish.ANY, True),
        (Wish.MENTEE, "Customer Marketing Manager", Wish.ANY, False),
        (Wish.MENTOR, "Customer Marketing Manager", Wish.MENTEE, True),
        (Wish.MENTOR, "VP Customer Marketing", Wish.ANY, False),
        (Wish.MENTOR, "Customer Marketing Manager", Wish.MENTOR, False),
        (Wish.MENTEE, "Customer Marketing", Wish.MENTEE, False),
        (Wish.MENTEE, "Customer Marketing", Wish.ANY, True),
    ],
)
def test_nobodys_wish_is_outvoted(mine: Wish, title: str, theirs: Wish, may_meet: bool) -> None:
    me = Peer(ME.member_id, ME.title, ME.company, ME.industry, wish=mine)
    other = Peer(MemberId("other"), title, "Birch", "fintech", wish=theirs)

    match = compare(me, other, Rules(Preset.MENTOR_AND_MENTEE))

    assert isinstance(match, Match) is may_meet
    if not isinstance(match, Match):
        assert match.reason is RefusalReason.WISHES_APART
    assert isinstance(compare(me, other), Match), "elsewhere wishes do not count"


@pytest.mark.parametrize(
    "weights",
    [
        {"work": -0.1},
        {"hours": -1.0},
        {"work": 0.0, "level": 0.0, "industry": 0.0},
        {"topics": 1.1},
        {"novelty": -0.1},
    ],
)
def test_weights_that_make_no_score_are_refused(weights: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"weights|between"):
        Weights(**weights)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("work", [ReasonKind.SAME_LEVEL, ReasonKind.SAME_INDUSTRY, ReasonKind.ASK_MEETS_OFFER]),
        ("level", [ReasonKind.SAME_FUNCTION, ReasonKind.SAME_INDUSTRY, ReasonKind.ASK_MEETS_OFFER]),
        ("industry", [ReasonKind.SAME_ROLE, ReasonKind.ASK_MEETS_OFFER]),
        ("topics", [ReasonKind.SAME_ROLE, ReasonKind.SAME_INDUSTRY]),
    ],
)
def test_what_counts_nothing_is_no_reason(part: str, told: list[ReasonKind]) -> None:
    me, other = (Peer(MemberId(name), "VP Sales", name, "fintech", "webinars", "webinars") for name in ("a", "b"))
    match = compare(me, other, Rules(emphasis=Emphasis(**{part: 0.0})))

    assert isinstance(match, Match)
    assert [reason.kind for reason in match.reasons] == told

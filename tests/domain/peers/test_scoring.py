"""The laws of the score: it stays in bounds, rises with its parts, and counts only what is known."""

import math

from hypothesis import given
from hypothesis import strategies as st

from domain.peers.parts import wish
from domain.peers.peer import Wish
from domain.peers.presets import PRESETS, Aim, Preset
from domain.peers.scoring import Part, Parts, harmonic_mean, score
from domain.roles import steps_between
from domain.taxonomy.kinds import Seniority

UNIT = st.floats(0, 1)
PART = st.one_of(st.just(Part(0.0, 0.0)), st.builds(Part, UNIT, st.just(1.0)))
PARTS = st.builds(Parts, PART, PART, PART, PART, PART, UNIT, UNIT, UNIT)
WEIGHTS = st.sampled_from([PRESETS[preset] for preset in Preset])
LIKE_ME = PRESETS[Preset.PEERS_LIKE_ME]
NONE = Part(0.0, 0.0)
NOTHING = Parts(NONE, NONE, NONE, NONE, NONE, 0.0, 1.0, 0.0)
LEVELS = st.sampled_from(Seniority)


@given(PARTS, st.sampled_from(Preset))
def test_a_score_lies_between_0_and_1(parts: Parts[float], preset: Preset) -> None:
    assert 0.0 <= score(parts, PRESETS[preset]) <= 1.0 + 1e-9


@given(PARTS, UNIT)
def test_moving_a_level_closer_never_lowers_the_score(parts: Parts[float], nearer: float) -> None:
    farther = parts._replace(level=Part(nearer * parts.level.value, 1.0))
    closer = parts._replace(level=Part(max(nearer, parts.level.value), 1.0))

    assert score(closer, LIKE_ME) >= score(farther, LIKE_ME) - 1e-9


@given(PARTS, UNIT, st.sampled_from(Preset))
def test_an_ask_that_meets_an_offer_never_lowers_the_score(parts: Parts[float], topics: float, preset: Preset) -> None:
    more = parts._replace(topics=max(topics, parts.topics))

    assert score(more, PRESETS[preset]) >= score(parts, PRESETS[preset]) - 1e-9


@given(UNIT, st.sampled_from(Preset))
def test_alike_is_what_the_aim_says(value: float, preset: Preset) -> None:
    weights = PRESETS[preset]
    near, far = (score(NOTHING._replace(work=Part(v, 1.0)), weights) for v in (max(value, 0.5), min(value, 0.5)))

    assert near >= far if weights.work_aim is Aim.ALIKE else near <= far


@given(UNIT, UNIT)
def test_hours_and_languages_alone_are_no_reason_to_meet(hours: float, language: float) -> None:
    parts = NOTHING._replace(hours=Part(hours, 1.0), language=Part(language, 1.0))

    assert score(parts, LIKE_ME) == 0.0


@given(UNIT, UNIT)
def test_the_harmonic_mean_lies_near_the_lesser_wish(one: float, other: float) -> None:
    mean = harmonic_mean(one, other)

    assert mean == harmonic_mean(other, one)
    assert min(one, other) - 1e-9 <= mean <= min(2 * min(one, other), max(one, other)) + 1e-9


@given(LEVELS, LEVELS, st.sampled_from(Wish), st.sampled_from(Wish))
def test_wishes_are_met_alike_from_either_side(
    level_a: Seniority, level_b: Seniority, wish_a: Wish, wish_b: Wish
) -> None:
    assert math.isclose(wish(wish_a, level_a, wish_b, level_b), wish(wish_b, level_b, wish_a, level_a))


@given(LEVELS, LEVELS)
def test_a_mentee_is_never_led_by_somebody_below(mentee: Seniority, mentor: Seniority) -> None:
    steps = steps_between(mentee, mentor)
    met = wish(Wish.MENTEE, mentee, Wish.MENTOR, mentor)

    assert (met > 0) == (steps is None or steps > 0)

"""When an introduction is helped once more, and when it is taken to have led nowhere."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.ids import ChannelId, CircleId, IntroId, MemberId
from domain.intros import CheckIn, Intro, IntroState, Origin, Side, Stance
from domain.intros.follow_ups import begin_of_run, led_nowhere, wants_opener
from domain.intros.shared_hours import suits_both

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)
DANA, PRIYA = MemberId("dana"), MemberId("priya")


def intro(state: IntroState = IntroState.INTRODUCED, days_ago: float = 3, said: CheckIn | None = None) -> Intro:
    """Return an intro of two who went ahead, made so many days ago; `said` is Priya's answer to the check-in."""
    sides = (Side(DANA, Stance.GO_AHEAD), Side(PRIYA, Stance.GO_AHEAD, check_in=said))
    made = Intro(IntroId("i"), CircleId("c"), state, Origin.SUGGESTED, sides, NOW)
    return replace(made, introduced_at=NOW - timedelta(days=days_ago), group_channel=ChannelId("G"))


@pytest.mark.parametrize(("days", "wants"), [(2.9, False), (3, True), (9.9, True), (10, False), (40, False)])
def test_an_opener_comes_from_the_third_day_until_the_check_in(days: float, wants: bool) -> None:
    assert wants_opener(intro(days_ago=days), NOW) is wants


@pytest.mark.parametrize("state", [one for one in IntroState if one is not IntroState.INTRODUCED])
def test_an_opener_comes_only_while_nothing_is_known(state: IntroState) -> None:
    assert not wants_opener(intro(state), NOW)


@pytest.mark.parametrize(
    ("said", "nowhere"),
    [
        (None, True),
        (CheckIn.NOT_YET, True),
        (CheckIn.NOT_REALLY, True),
        (CheckIn.BOOKED, False),
        (CheckIn.YES, False),
    ],
)
def test_it_led_nowhere_when_neither_told_of_anything(said: CheckIn | None, nowhere: bool) -> None:
    assert led_nowhere(intro(said=said)) is nowhere
    assert not led_nowhere(intro(IntroState.IN_TOUCH, said=said))


def test_a_run_is_two_in_a_row_and_begins_with_the_first_of_them() -> None:
    quiet = [intro(IntroState.GONE_QUIET, days) for days in (30, 60, 90)]
    assert begin_of_run(quiet, DANA) == NOW - timedelta(days=90)
    assert begin_of_run(quiet[:1], DANA) is None
    assert begin_of_run([*quiet[:2], intro(days_ago=5)], DANA) == NOW - timedelta(days=60)
    assert begin_of_run([quiet[0], intro(IntroState.MET, 40), quiet[1]], DANA) is None


def test_an_hour_suits_two_where_their_working_days_meet() -> None:
    assert suits_both("Europe/Berlin", "America/New_York", NOW)
    assert not suits_both("Europe/Berlin", "America/New_York", NOW.replace(hour=10))
    assert not suits_both("Europe/Berlin", "America/New_York", NOW.replace(day=28))


def test_the_edges_of_the_day_suit_two_whose_working_hours_do_not_meet() -> None:
    assert suits_both("America/New_York", "Asia/Kolkata", NOW.replace(hour=13))
    assert not suits_both("America/New_York", "Asia/Kolkata", NOW.replace(hour=11))
    assert not suits_both("America/New_York", "Asia/Kolkata", NOW)

"""Cadences as managers type them, and the moments they mean."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cadence import Cadence, Unit, next_moment, parse_cadence
from domain.days_off import is_day_off

MONDAY = date(2026, 11, 23)
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"])
WEEKLY = st.builds(
    Cadence, st.integers(1, 26), st.just(Unit.WEEK), st.integers(0, 6), st.times().map(lambda t: time(t.hour, t.minute))
)
MONTHLY = st.builds(
    Cadence,
    st.integers(1, 12),
    st.just(Unit.MONTH),
    st.integers(0, 6),
    st.times().map(lambda t: time(t.hour, t.minute)),
    st.integers(1, 5),
)
CADENCES = WEEKLY | MONTHLY


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("every 2 weeks on tuesday 10:00", "every 2 weeks on tuesday 10:00"),
        ("Every two weeks on Tue at 10", "every 2 weeks on tuesday 10:00"),
        ("every other week on thursday 4pm", "every 2 weeks on thursday 16:00"),
        ("weekly on mondays", "every week on monday 10:00"),
        ("weekly monday 9.30", "every week on monday 09:30"),
        ("fortnightly, wednesday, 12am", "every 2 weeks on wednesday 00:00"),
        ("monthly on the first tuesday 10:00", "every month on the first tuesday 10:00"),
        ("every month on the 3rd friday 12pm", "every month on the third friday 12:00"),
        ("every 3 months on the last thursday", "every 3 months on the last thursday 10:00"),
        ("monthly on monday", "every month on the first monday 10:00"),
        ("every tuesday 10:00", "every week on tuesday 10:00"),
        ("every Tue", "every week on tuesday 10:00"),
        ("every other tuesday", "every 2 weeks on tuesday 10:00"),
        ("every 2nd tuesday", "every 2 weeks on tuesday 10:00"),
        ("every third tuesday at 9am", "every 3 weeks on tuesday 09:00"),
        ("every 2nd tuesday of the month", "every month on the second tuesday 10:00"),
        ("every last friday at noon", "every month on the last friday 12:00"),
        ("every 2nd week on tuesday", "every 2 weeks on tuesday 10:00"),
        ("bi-weekly on tuesday", "every 2 weeks on tuesday 10:00"),
        ("every fortnight on tuesday 10am", "every 2 weeks on tuesday 10:00"),
        ("weekly on friday at noon", "every week on friday 12:00"),
        ("weekly on friday midnight", "every week on friday 00:00"),
    ],
)
def test_a_cadence_is_understood_as_people_type_it(typed: str, means: str) -> None:
    assert str(parse_cadence(typed)) == means


@pytest.mark.parametrize(
    "typed",
    ["", "sometimes", "every week", "every 0 weeks on monday", "every 40 weeks on monday", "every week on t",
     "every week on someday", "every week on monday 25:00", "every week on monday 13pm", "every day at 10",
     "every month on the fifth monday", "every 2 weeks on first monday", "every week on monday 10:00 or so", "every",
     "every fine monday", "every 5th monday of the month", "every tuesday of the month", "every monday afternoon"],
)  # fmt: skip
def test_anything_else_is_not_understood(typed: str) -> None:
    assert parse_cadence(typed) is None


@given(CADENCES)
def test_a_cadence_reads_back_what_it_says(cadence: Cadence) -> None:
    assert parse_cadence(str(cadence)) == cadence


@given(st.text(max_size=60))
def test_any_text_may_be_typed(text: str) -> None:
    found = parse_cadence(text)
    assert found is None or parse_cadence(str(found)) == found


@given(CADENCES, ZONES, st.datetimes(datetime(2026, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC)))
def test_the_next_moment_is_later_on_a_working_day_at_the_wall_clock_s_hour(
    cadence: Cadence, tz: str, after: datetime
) -> None:
    moment = next_moment(cadence, MONDAY, tz, after)
    local = moment.astimezone(ZoneInfo(tz))
    assert moment > after
    assert not is_day_off(local.date(), tz)
    hours_apart = abs(timedelta(hours=local.hour - cadence.at.hour, minutes=local.minute - cadence.at.minute))
    assert hours_apart <= timedelta(hours=1)  # An hour that the clock jumps over is had right after it.


@given(CADENCES, ZONES)
def test_moments_follow_one_another_without_gap_or_repeat(cadence: Cadence, tz: str) -> None:
    moments = [datetime(2026, 11, 1, tzinfo=UTC)]
    for _ in range(8):
        moments.append(next_moment(cadence, MONDAY, tz, moments[-1]))
    longest = timedelta(weeks=cadence.every) if cadence.unit is Unit.WEEK else timedelta(days=31 * cadence.every + 7)
    assert all(one < other for one, other in pairwise(moments))
    assert all(other - one <= longest + timedelta(days=10) for one, other in pairwise(moments[1:]))


def test_every_two_weeks_keeps_its_rhythm() -> None:
    cadence = Cadence(2, Unit.WEEK, 1, time(10))
    first = next_moment(cadence, MONDAY, "Europe/Berlin", datetime(2026, 11, 23, 12, tzinfo=UTC))
    second = next_moment(cadence, MONDAY, "Europe/Berlin", first)
    assert [first, second] == [datetime(2026, 11, 24, 9, tzinfo=UTC), datetime(2026, 12, 8, 9, tzinfo=UTC)]


def test_a_holiday_moves_a_moment_to_the_next_working_day() -> None:
    cadence = Cadence(1, Unit.WEEK, 4, time(10))
    after = datetime(2026, 12, 24, 12, tzinfo=UTC)
    assert next_moment(cadence, MONDAY, "Europe/Berlin", after) == datetime(2026, 12, 28, 9, tzinfo=UTC)


def test_ten_o_clock_stays_ten_o_clock_when_the_clocks_change() -> None:
    cadence = Cadence(1, Unit.WEEK, 1, time(10))
    before = next_moment(cadence, MONDAY, "Europe/Berlin", datetime(2027, 3, 20, tzinfo=UTC))
    after = next_moment(cadence, MONDAY, "Europe/Berlin", before)
    assert (before, after) == (datetime(2027, 3, 23, 9, tzinfo=UTC), datetime(2027, 3, 30, 8, tzinfo=UTC))

"""Cadences as managers type them, and the moments they mean."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cadence import Cadence, Unit, lacks_day, next_moment, parse_cadence
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
        ("every wednesday noon", "every week on wednesday 12:00"),
        ("every Thu. at 3 p.m.", "every week on thursday 15:00"),
        ("mondays at 9", "every week on monday 09:00"),
        ("each wednesday @ 14h", "every week on wednesday 14:00"),
        ("3 weeks friday", "every 3 weeks on friday 10:00"),
        ("every two weeks at 16:30 on monday", "every 2 weeks on monday 16:30"),
        ("at 8h45 every other thursday", "every 2 weeks on thursday 08:45"),
        ("last friday of each month 13:00", "every month on the last friday 13:00"),
        ("on the 2nd tuesday of every 3 months at 11", "every 3 months on the second tuesday 11:00"),
        ("bi weekly monday", "every 2 weeks on monday 10:00"),
        ("every 3 wks on wed", "every 3 weeks on wednesday 10:00"),
        ("once a week on fridays", "every week on friday 10:00"),
        ("quarterly on the first monday", "every 3 months on the first monday 10:00"),
    ],
)
def test_a_cadence_is_understood_as_people_type_it(typed: str, means: str) -> None:
    assert str(parse_cadence(typed)) == means


@pytest.mark.parametrize(
    "typed",
    ["", "sometimes", "every week", "every 0 weeks on monday", "every 40 weeks on monday", "every week on t",
     "every week on someday", "every week on monday 25:00", "every week on monday 13pm", "every day at 10",
     "every month on the fifth monday", "every 2 weeks on first monday", "every week on monday 10:00 or so", "every",
     "every fine monday", "every 5th monday of the month", "every tuesday of the month", "every monday afternoon",
     "tuesday and thursday", "second tuesday", "twice a week on monday", "10:00 12:00 on monday"],
)  # fmt: skip
def test_anything_else_is_not_understood(typed: str) -> None:
    assert parse_cadence(typed) is None


@pytest.mark.parametrize("typed", ["weekly", "every 2 weeks", "monthly 9am", "Every fortnight at 14h30.", "10:00"])
def test_what_lacks_nothing_but_its_day_is_known_for_it(typed: str) -> None:
    assert lacks_day(typed)


@pytest.mark.parametrize("typed", ["weekly on tuesday", "every 40 weeks", "sometimes", "weekly at 25:00"])
def test_what_lacks_more_or_nothing_is_not(typed: str) -> None:
    assert not lacks_day(typed)


@given(WEEKLY, st.permutations(range(3)))
def test_the_words_of_a_cadence_may_stand_in_any_order(cadence: Cadence, order: list[int]) -> None:
    parts = (f"every {cadence.every} weeks", f"on {str(cadence).split()[-2]}", f"at {cadence.at:%H:%M}")
    assert parse_cadence(" ".join(parts[at] for at in order)) == cadence


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
    # One that a holiday brings too near to the next is left out.
    assert all(other - one <= 2 * longest + timedelta(days=10) for one, other in pairwise(moments[1:]))


@given(WEEKLY, ZONES, st.dates(date(2026, 1, 1), date(2031, 1, 1)))
def test_no_two_moments_lie_nearer_than_two_thirds_of_their_distance(cadence: Cadence, tz: str, day: date) -> None:
    moments = [datetime(day.year, day.month, day.day, tzinfo=UTC)]
    for _ in range(4):
        moments.append(next_moment(cadence, MONDAY, tz, moments[-1]))
    days = [moment.astimezone(ZoneInfo(tz)).date() for moment in moments[1:]]
    assert all(3 * (other - one) >= 2 * timedelta(weeks=cadence.every) for one, other in pairwise(days))


def test_a_moment_that_new_year_moves_close_to_the_next_is_left_out() -> None:
    weekly, after, days = Cadence(1, Unit.WEEK, 4, time(10)), datetime(2026, 12, 24, 12, tzinfo=UTC), []
    for _ in range(3):
        after = next_moment(weekly, MONDAY, "Europe/Berlin", after)
        days.append(after.date())
    assert days == [date(2026, 12, 28), date(2027, 1, 8), date(2027, 1, 15)]


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

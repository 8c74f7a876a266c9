"""Durations as people type them, working hours across zones, and when a timed job is due."""

import itertools
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import (
    DAY_ENDS,
    DAY_STARTS,
    LONGEST_PAUSE,
    due_since,
    last_due,
    next_working_moment,
    pause_until,
    working_days_after,
    zone,
)
from domain.days_off import is_day_off

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
ZONES = st.sampled_from(
    [
        "UTC",
        "Europe/Berlin",
        "America/New_York",
        "America/St_Johns",
        "Asia/Kolkata",
        "Pacific/Apia",
        "Australia/Lord_Howe",
    ]
)
PERIODS = st.sampled_from([timedelta(minutes=15), timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)])


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("2 weeks", 14),
        ("two weeks", 14),
        ("for 2 weeks", 14),
        ("week", 7),
        ("a week", 7),
        ("1 week", 7),
        ("10d", 10),
        ("10 d", 10),
        ("10 days", 10),
        ("3w", 21),
        ("a month", 30),
        ("month", 30),
        ("six months", 180),
        ("a fortnight", 14),
        ("one year", 365),
        ("  2   WEEKS ", 14),
        ("2 weeks please", 14),
        ("Please, 2 weeks.", 14),
        ("a month, thanks", 30),
        ("for 36 hours", 1.5),
        ("6h", 0.25),
        ("an hour", 1 / 24),
        ("twelve hrs", 0.5),
        ("90 minutes", 1 / 16),
    ],
)
def test_a_pause_is_understood_as_people_type_it(typed: str, days: float) -> None:
    assert pause_until(typed, NOW) == NOW + timedelta(days=days)


def test_a_pause_may_end_on_a_day() -> None:
    assert pause_until("until 2026-12-01", NOW) == datetime(2026, 12, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("until friday", (2026, 11, 27)),
        ("until friday please", (2026, 11, 27)),
        ("until tomorrow", (2026, 11, 24)),
        ("until Monday", (2026, 11, 30)),
        ("until tue", (2026, 11, 24)),
        ("until 15 January", (2027, 1, 15)),
        ("until January 15th, 2027", (2027, 1, 15)),
        ("until 1 dec", (2026, 12, 1)),
        ("until 2026-12-01", (2026, 12, 1)),
    ],
)
def test_a_day_is_the_next_of_its_name_and_begins_at_midnight_there(typed: str, day: tuple[int, int, int]) -> None:
    assert pause_until(typed, NOW, "Europe/Stockholm") == datetime(*day, tzinfo=ZoneInfo("Europe/Stockholm"))


@pytest.mark.parametrize("typed", ["until 30 february", "until 29 feb", "until fr", "until 12", "until 0 may"])
def test_a_day_that_is_none_is_not_understood(typed: str) -> None:
    assert pause_until(typed, NOW) is None


@pytest.mark.parametrize(
    "typed",
    ["", "0 days", "2 eons", "weeks 2", "-3 days", "2 years", "999 weeks", "until 2026-11-22", "until 2031-01-01",
     "tomorrow", "please", "until please", "until 2026-13-40", "many weeks", "2.5 weeks", "9999 years", "2026-12-01"],
)  # fmt: skip
def test_anything_else_is_not_understood(typed: str) -> None:
    assert pause_until(typed, NOW) is None


TYPED = st.text(max_size=30) | st.from_regex(r"until [0-9]{1,4}[ -][a-z0-9]{2,3}[ -][0-9]{1,4}", fullmatch=True)


@given(TYPED, MOMENTS, ZONES)
def test_a_pause_never_fails_and_ends_within_a_year(typed: str, now: datetime, tz: str) -> None:
    end = pause_until(typed, now, tz)
    assert end is None or now < end <= now + LONGEST_PAUSE


@given(MOMENTS, ZONES)
def test_a_working_moment_is_the_first_from_then_on(moment: datetime, tz: str) -> None:
    found = next_working_moment(moment, tz)
    local = found.astimezone(ZoneInfo(tz))
    assert found >= moment
    assert not is_day_off(local.date(), tz)
    assert DAY_STARTS <= local.time() < DAY_ENDS
    assert next_working_moment(found, tz) == found
    if found > moment:
        assert local.time() == DAY_STARTS
        days = (moment.astimezone(ZoneInfo(tz)).date() + timedelta(days=k) for k in range(1, 30))
        between = itertools.takewhile(lambda day: day < local.date(), days)
        assert all(is_day_off(day, tz) for day in between)


def test_nine_o_clock_stays_nine_o_clock_when_the_clocks_change() -> None:
    friday_evening = datetime(2026, 3, 27, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    monday = next_working_moment(friday_evening, "Europe/Berlin")
    assert monday == datetime(2026, 3, 30, 7, 0, tzinfo=UTC)
    autumn = next_working_moment(datetime(2026, 10, 23, 18, 0, tzinfo=ZoneInfo("Europe/Berlin")), "Europe/Berlin")
    assert autumn == datetime(2026, 10, 26, 8, 0, tzinfo=UTC)


def test_a_public_holiday_is_nobody_s_working_day() -> None:
    christmas_eve = datetime(2026, 12, 24, 18, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert next_working_moment(christmas_eve, "Europe/Berlin") == datetime(2026, 12, 28, 8, 0, tzinfo=UTC)


def test_the_same_moment_is_a_working_moment_in_one_zone_and_not_in_another() -> None:
    nine_in_berlin = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert next_working_moment(nine_in_berlin, "Europe/Berlin") == nine_in_berlin
    assert next_working_moment(nine_in_berlin, "America/New_York") == datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "America", "\x00", "Europe/Berlin\n"])
def test_a_zone_that_does_not_exist_is_utc(name: str) -> None:
    assert zone(name) == ZoneInfo("UTC")


@given(PERIODS, MOMENTS, MOMENTS)
def test_due_moments_lie_between_the_last_and_now_and_end_with_the_newest(
    every: timedelta, one: datetime, other: datetime
) -> None:
    last = last_due(every, max(min(one, other), max(one, other) - 500 * every))
    now = max(one, other)
    due = due_since(every, last, now)
    assert all(last < moment <= now for moment in due)
    assert list(due) == [last + every * k for k in range(1, len(due) + 1)]
    assert (due[-1] if due else last) == last_due(every, now)


@given(PERIODS, MOMENTS, MOMENTS)
def test_nothing_is_due_twice(every: timedelta, last: datetime, now: datetime) -> None:
    start = max(last, now - 500 * every)
    due = due_since(every, last_due(every, start), now)
    if due:
        assert due_since(every, due[-1], now) == ()


@given(PERIODS, MOMENTS)
def test_a_job_never_done_is_due_once(every: timedelta, now: datetime) -> None:
    assert due_since(every, None, now) == (last_due(every, now),)


def test_a_clock_that_went_back_makes_nothing_due() -> None:
    assert due_since(timedelta(hours=1), NOW + timedelta(days=2), NOW) == ()


@given(MOMENTS, st.integers(0, 30))
def test_working_days_leave_weekends_out(moment: datetime, days: int) -> None:
    end = working_days_after(moment, days)
    between = [moment + timedelta(days=k) for k in range(1, (end - moment).days + 1)]
    assert sum(day.weekday() < 5 for day in between) == days


@given(MOMENTS, st.integers(1, 8), st.lists(ZONES, min_size=1, max_size=3))
def test_everybody_has_all_their_working_days(moment: datetime, days: int, zones: list[str]) -> None:
    end = working_days_after(moment, days, *zones)
    worked = [
        sum(not is_day_off(first + timedelta(days=k), tz) for k in range(1, (last - first).days + 1))
        for tz in zones
        for first, last in [(moment.astimezone(zone(tz)).date(), end.astimezone(zone(tz)).date())]
    ]
    assert min(worked) == days


def test_christmas_counts_for_nobodys_answer() -> None:
    told = datetime(2026, 12, 24, 15, 30, tzinfo=UTC)
    assert working_days_after(told, 2, "Europe/London") == datetime(2026, 12, 30, 15, 30, tzinfo=UTC)
    assert working_days_after(told, 2, "Europe/London", "Asia/Kolkata") == datetime(2026, 12, 30, 15, 30, tzinfo=UTC)


def test_a_moment_in_another_zone_is_the_same_moment() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert next_working_moment(there, "UTC") == NOW

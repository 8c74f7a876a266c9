"""Days that a hush takes from what waits for an answer are given back: by the clock, in working days, and no more."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import working_days_after
from domain.intros import carried_over

ZONES = st.lists(st.sampled_from(("UTC", "America/New_York", "Asia/Kolkata", "Asia/Dubai")), min_size=1, max_size=2)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 6, 1), timezones=st.just(UTC))
LENGTHS = st.timedeltas(timedelta(minutes=1), timedelta(days=60))
LEFT = st.timedeltas(timedelta(minutes=1), timedelta(days=9))


def at(text: str) -> datetime:
    """A moment in UTC."""
    return datetime.fromisoformat(f"{text}+00:00")


@pytest.mark.parametrize(
    ("end", "since", "until", "carried"),
    [
        ("2027-03-11T10:00", "2027-03-09T10:00", "2027-03-16T10:00", "2027-03-18T10:00"),
        ("2027-03-11T10:00", "2027-03-09T10:00", "2027-03-12T10:00", "2027-03-16T10:00"),
        ("2027-03-09T10:30", "2027-03-09T10:00", "2027-03-13T00:00", "2027-03-16T09:00"),
    ],
    ids=["whole weeks", "a weekend that follows gives no working days", "half an hour is a day"],
)
def test_what_was_left_is_left_afterwards(end: str, since: str, until: str, carried: str) -> None:
    assert carried_over(at(end), at(since), at(until), "UTC") == at(carried)


@given(MOMENTS, LEFT, LENGTHS, ZONES)
def test_nobody_has_less_time_for_a_hush_by_the_clock_or_in_working_days(
    since: datetime, left: timedelta, hush: timedelta, zones: list[str]
) -> None:
    end, until = since + left, since + hush
    carried = carried_over(end, since, until, *zones)
    assert carried - until >= left
    assert carried > working_days_after(until, 1, *zones) - timedelta(days=1)
    for days in range(1, 8):
        if working_days_after(since, days, *zones) <= end:
            assert working_days_after(until, days, *zones) <= carried


@given(MOMENTS, LEFT, LENGTHS, LENGTHS, ZONES)
def test_a_hush_that_is_made_shorter_takes_its_days_back(
    since: datetime, left: timedelta, one: timedelta, other: timedelta, zones: list[str]
) -> None:
    longer, shorter = since + max(one, other), since + min(one, other)
    back = carried_over(carried_over(since + left, since, longer, *zones), longer, shorter, *zones)
    most = working_days_after(shorter, 2, *zones) + left + timedelta(days=7)
    assert shorter + left <= back <= max(most, shorter + left)

"""A booked moment is one ahead of now, in the time of the one who booked it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.intros import bookings
from domain.intros.bookings import FURTHEST, TIMES, booked_moment, proposed

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_a_time_is_that_of_the_one_who_booked_it() -> None:
    assert booked_moment("2026-12-01", "10:30", "America/New_York", NOW) == datetime(2026, 12, 1, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "hour"),
    [
        *(("2026-11-23", "09:30"), ("2020-01-01", "10:00"), ("2028-01-01", "10:00"), ("0001-01-01", "00:00")),
        *(("", ""), ("tomorrow", "10:00"), ("2026-12-01", "25:00"), ("None", "None"), ("9999-12-31", "23:30")),
    ],
)
def test_a_time_that_is_past_too_far_off_or_none_is_not_taken(day: str, hour: str) -> None:
    assert booked_moment(day, hour, "Pacific/Kiritimati", NOW) is None


def test_an_hour_that_the_clocks_leave_out_is_one_that_exists() -> None:
    moment = booked_moment("2027-03-14", "02:30", "America/New_York", NOW)
    assert moment == datetime(2027, 3, 14, 7, 30, tzinfo=UTC)


@given(st.text(max_size=12) | st.dates().map(str), st.sampled_from(TIMES) | st.text(max_size=6))
def test_whatever_is_sent_the_moment_lies_ahead(day: str, hour: str) -> None:
    moment = booked_moment(day, hour, "Asia/Tokyo", NOW)
    assert moment is None or NOW < moment <= NOW + FURTHEST


@pytest.mark.parametrize(
    ("one", "other", "now", "local"),
    [
        ("Europe/Berlin", "America/New_York", datetime(2026, 12, 1, 9, 41, tzinfo=UTC), "2026-12-02 15:00"),
        ("America/New_York", "Europe/Berlin", datetime(2026, 12, 1, 14, 41, tzinfo=UTC), "2026-12-02 09:00"),
        ("Europe/Berlin", "Europe/Berlin", datetime(2026, 12, 4, 18, tzinfo=UTC), "2026-12-07 09:00"),
        ("Europe/Berlin", "Asia/Kathmandu", datetime(2026, 12, 1, 8, tzinfo=UTC), "2026-12-02 09:00"),
        ("Europe/Berlin", "Asia/Riyadh", datetime(2026, 12, 3, 8, tzinfo=UTC), "2026-12-07 09:00"),
        ("Asia/Kathmandu", "Europe/Berlin", datetime(2026, 12, 1, 3, tzinfo=UTC), "2026-12-02 14:00"),
        ("America/Los_Angeles", "Asia/Kolkata", datetime(2026, 12, 1, 12, tzinfo=UTC), "2026-12-02 17:30"),
    ],
)
def test_the_hour_proposed_suits_both_on_the_next_working_day_of_both(
    one: str, other: str, now: datetime, local: str
) -> None:
    found = proposed(one, other, now)
    assert f"{found:%Y-%m-%d %H:%M}" == local
    assert f"{found:%H:%M}" in TIMES


def test_two_without_an_hour_in_common_are_proposed_a_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bookings, "shared_hours", lambda *_: None)
    assert proposed("UTC", "UTC", datetime(2026, 12, 4, 9, tzinfo=UTC)) == datetime(2026, 12, 7, 10, tzinfo=UTC)

"""A booked moment is one ahead of now, in the time of the one who booked it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.intros.bookings import FURTHEST, TIMES, booked_moment

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

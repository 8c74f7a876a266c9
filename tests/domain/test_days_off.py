"""Weekends and public holidays, by the country a clock is set to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.days_off import country_of, is_day_off


@pytest.mark.parametrize(
    ("day", "tz", "is_off"),
    [
        (date(2026, 12, 25), "Europe/Berlin", True),
        (date(2026, 12, 25), "Asia/Tokyo", False),
        (date(2026, 11, 26), "America/Chicago", True),
        (date(2026, 11, 26), "Europe/Paris", False),
        (date(2026, 7, 14), "Europe/Paris", True),
        (date(2026, 11, 21), "America/New_York", True),
        (date(2026, 11, 22), "Africa/Cairo", False),
        (date(2026, 11, 20), "Africa/Cairo", True),
        (date(2026, 12, 25), "UTC", False),
        (date(2026, 11, 22), "Nowhere/At_All", True),
    ],
)
def test_a_day_off_is_the_country_s_own(day: date, tz: str, is_off: bool) -> None:
    assert is_day_off(day, tz) is is_off


def test_a_zone_without_a_country_keeps_only_weekends() -> None:
    assert country_of("Etc/GMT+3") == ""


@given(st.dates(date(1990, 1, 1), date(2080, 1, 1)), st.sampled_from(["Asia/Shanghai", "Africa/Cairo", "Asia/Riyadh"]))
def test_years_far_away_are_answered_too(day: date, tz: str) -> None:
    assert is_day_off(day, tz) in (True, False)

"""Preferences: what a form takes, and which introductions count as open."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.preferences import (
    LONGEST_LINK,
    MOST_AVOIDED,
    Frequency,
    Preferences,
    booking_address,
    companies_of,
    fewer,
)

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DANA, PRIYA = MemberId("dana"), MemberId("priya")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  https://cal.example/dana  ", "https://cal.example/dana"),
        ("https://Cal.Example/Dana?x=1&y=%20#week", "https://cal.example/Dana?x=1&y=%20#week"),
        ("https://cal.example:443/dana", "https://cal.example/dana"),
        ("https://cal.example", "https://cal.example"),
        ("https://xn--bcher-kva.example/~dana", "https://xn--bcher-kva.example/~dana"),
    ],
)
def test_a_booking_page_is_kept_by_its_address(typed: str, kept: str) -> None:
    assert booking_address(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "cal.example/dana",
        "http://cal.example/dana",
        "javascript:alert(1)",
        "https://",
        "https://localhost/dana",
        "https://127.0.0.1/dana",
        "https://[::1]/dana",
        "https://you@cal.example/dana",
        "https://bank.example@cal.example",
        "https://cal.example:8443/dana",
        "https://cal.example:port/",
        "https://cal.example/da na",
        "https://cal.example/<!channel>",
        "https://cal.example/a|b",
        "https://cal.example/\u202edana",
        "https://cal..example/",
        "https://-cal.example/",
        "https://cal.example/" + "a" * LONGEST_LINK,
        "call me",
    ],
)
def test_what_is_no_booking_page_is_not_taken(typed: str) -> None:
    assert booking_address(typed) is None


@given(st.text(max_size=60) | st.text(max_size=40).map(lambda tail: f"https://cal.example/{tail}"))
def test_whatever_is_kept_of_a_link_is_a_preference_and_is_kept_as_it_is(typed: str) -> None:
    kept = booking_address(typed)
    if kept is not None:
        assert Preferences(booking_url=kept).booking_url == booking_address(kept) == kept


def test_companies_are_written_one_a_line_and_kept_once() -> None:
    assert companies_of("Globex\n\n  Initech   GmbH \nGLOBEX, Inc.\n???\n") == ("Globex", "Initech GmbH")
    assert len(companies_of("\n".join(f"company {number}" for number in range(200)))) == MOST_AVOIDED


def test_fewer_is_one_step_less_often_and_ends_with_only_on_request() -> None:
    steps = [Frequency.WEEKLY]
    for _ in range(4):
        steps.append(fewer(steps[-1]))
    assert steps == [
        Frequency.WEEKLY,
        Frequency.TWO_WEEKLY,
        Frequency.MONTHLY,
        Frequency.ON_REQUEST,
        Frequency.ON_REQUEST,
    ]

"""The calendar file is one that calendars read, holds nobody's address, and says when in each one's time."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from sandbox.block_kit import check_view
from views.intros.bookings import booking_form, calendar_file, same_moment

START = datetime(2026, 12, 1, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize("name", ["Dana Whitfield", "A;B,C\nATTENDEE:x", "\U0001f600" * 40, "", "\u05d3\u05e0\u05d4"])
def test_the_file_holds_one_meeting_whatever_the_two_are_called(name: str) -> None:
    text = calendar_file((name, "Priya"), START, timedelta(minutes=45), "intro", START - timedelta(days=7))
    [event] = Calendar.from_ical(text).walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (START, START + timedelta(minutes=45))
    assert "Priya" in str(event["summary"])
    assert "attendee" not in event
    assert "\r\nATTENDEE" not in text


def test_the_same_meeting_keeps_its_name_so_that_a_second_file_moves_it() -> None:
    one, other = (calendar_file(("A", "B"), START + timedelta(days=n), timedelta(), "intro", START) for n in (0, 1))
    uids = [Calendar.from_ical(text).walk("VEVENT")[0]["uid"] for text in (one, other)]
    assert uids[0] == uids[1]


def test_the_form_is_one_that_slack_takes() -> None:
    check_view(booking_form("New York time", START, "c|i"), "modal")


def test_a_moment_is_told_once_where_both_clocks_show_the_same() -> None:
    later = START + timedelta(hours=1)
    assert same_moment((START, START), ("UTC", "UTC")) == "Tuesday 1 December, 15:30 UTC"
    assert same_moment((START, later), ("UTC", "Berlin time")).endswith(
        "which is Tuesday 1 December, 16:30 Berlin time"
    )

"""The first message between two: what is not read, who each is, why, how to begin, when, and no pitching."""

from datetime import UTC, datetime

import pytest

from domain.calendar import zone as zone_of
from domain.ids import UserId
from domain.intros.shared_hours import shared_hours
from sandbox.block_kit import check_message_blocks
from tests.life import shown
from tests.views.intros.test_scripts import DANA, PRIYA
from views.intros.introduction import BOOKED, IN_TOUCH, PITCH, Side, introduction, zone_label
from views.intros.scripts import Person

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
WHY = ["You are both at VP level in customer marketing.", "Both of you are in fintech."]
NEW_YORK, LONDON, LA, KOLKATA = "America/New_York", "Europe/London", "America/Los_Angeles", "Asia/Kolkata"


def told(a: str = NEW_YORK, b: str = LONDON, url: str = "", one: Person = DANA) -> str:
    """Everything two read in their conversation."""
    sides = Side(one, UserId("U1"), a, url), Side(PRIYA, UserId("U2"), b)
    message = introduction(*sides, WHY, shared_hours(a, b, NOW), "c|i")
    check_message_blocks(list(message.blocks))
    assert message.text.startswith("I do not read this conversation")
    return shown({"blocks": list(message.blocks)})


def test_its_first_line_says_that_it_does_not_read_what_follows_and_keeps_none_of_it() -> None:
    assert told().startswith("I do not read this conversation and keep nothing you write here. I learn how it goes")


def test_it_says_who_each_is_why_they_fit_and_how_to_begin() -> None:
    text = told()
    for words in ("VP Customer Marketing, Lanternfish Pay, Fintech", "Saffron Ledger", *WHY, "To begin with: "):
        assert words in text
    assert "no pitching" in text


def test_the_hours_that_suit_both_are_told_to_each_in_their_own_time() -> None:
    text = told()
    assert "Hours that suit you both, on working days until" in text
    assert "09:00 to 12:00, New York time" in text
    assert "14:00 to 17:00, London time" in text


def test_where_working_hours_do_not_meet_it_says_so_and_names_the_edges() -> None:
    assert "Your working hours do not meet. The edges of the day would" in told(LA, KOLKATA)
    sides = Side(DANA, UserId("U1")), Side(PRIYA, UserId("U2"))
    none = introduction(*sides, [], None, "c|i")
    assert "Your working days do not meet" in shown({"blocks": list(none.blocks)})


def test_a_booking_link_stands_there_only_where_one_was_given() -> None:
    assert "cal.example/dana" in told(url="https://cal.example/dana")
    assert "pick a time" not in told()


def test_progress_comes_from_two_buttons_and_a_pitch_is_told_from_a_menu_beside_the_pledge() -> None:
    sides = Side(DANA, UserId("U1")), Side(PRIYA, UserId("U2"))
    message = introduction(*sides, WHY, None, "c|i")
    rows = [block["elements"] for block in message.blocks if block["type"] == "actions"]
    assert [[(b["action_id"], b["value"]) for b in row] for row in rows] == [[(IN_TOUCH, "c|i"), (BOOKED, "c|i")]]
    [pledge] = [block for block in message.blocks if "accessory" in block]
    assert "no pitching" in pledge["text"]["text"]
    menu = pledge["accessory"]
    assert (menu["type"], menu["action_id"], menu["options"][0]["value"]) == ("overflow", PITCH, "c|i")


@pytest.mark.parametrize("name", ["\U0001f600" * 40, "\u05d3\u05e0\u05d4 \u05db\u05d4\u05df", "", "W" * 900])
def test_any_name_can_be_introduced(name: str) -> None:
    assert "To begin with: " in told(one=Person(name, asks="boards"))


@pytest.mark.parametrize(
    ("zone", "label"),
    [
        *((NEW_YORK, "New York time"), ("UTC", "UTC"), ("Etc/GMT+5", "UTC-05:00"), ("Asia/Kolkata", "Kolkata time")),
        *(("America/Argentina/Buenos_Aires", "Buenos Aires time"), ("No/Such", "UTC")),
    ],
)
def test_a_zone_is_called_by_its_city(zone: str, label: str) -> None:
    assert zone_label(NOW.astimezone(zone_of(zone))) == label

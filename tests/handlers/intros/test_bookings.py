"""[We booked it]: a time in the asker's own zone, a calendar file for both, and no second one for a second press."""

from datetime import datetime, timedelta

import pytest
from icalendar import Calendar, Component

from domain.ids import IntroId
from domain.intros import IntroState
from storage import intros
from tests.handlers import forging
from tests.handlers.intros.test_follow_ups import follow_up, turn_to_hours
from tests.life import DANA, KWABENA, PRIYA, Json, Life, shown
from views.intros.bookings import BOOKING_FORM, DAY, LENGTH, TIME
from views.intros.introduction import BOOKED, IN_TOUCH


async def tag_of(life: Life) -> str:
    """What the buttons in the conversation of Dana and Priya carry."""
    [first, *_] = await life.group(DANA, PRIYA)
    return next(str(b["elements"][0]["value"]) for b in first["blocks"] if b["type"] == "actions")


def given(life: Life, days: int = 7, length: str = "30") -> dict[str, object]:
    """What somebody fills in."""
    day = (life.clock() + timedelta(days=days)).date().isoformat()
    return {
        DAY: {"type": "datepicker", "selected_date": day},
        TIME: {"type": "static_select", "selected_option": {"value": "10:00"}},
        LENGTH: {"type": "static_select", "selected_option": {"value": length}},
    }


async def state_of(life: Life) -> IntroState:
    viewer = await life.viewer()
    intro_id = IntroId((await tag_of(life)).partition("|")[2])
    intro = await life.bot.database.run(lambda tx: intros.get(tx, viewer, intro_id))
    assert intro is not None
    return intro.state


async def test_both_get_a_calendar_file_in_their_conversation(introduced: Life) -> None:
    await forging.submit(introduced, DANA, BOOKING_FORM, await tag_of(introduced), given(introduced))
    [_, booked] = await introduced.group(DANA, PRIYA)
    assert "You have it booked: " in str(booked)
    assert "intro-chat.ics" in str(booked)
    assert await state_of(introduced) is IntroState.IN_TOUCH
    assert "Priya Venkataraman : booked for " in await introduced.command(DANA, "me")


@pytest.mark.parametrize("pressing", [(DANA,), (DANA, DANA), (DANA, PRIYA)], ids=["once", "twice", "both"])
async def test_being_in_touch_shows_where_both_read_it_and_not_who_said_so(
    introduced: Life, pressing: tuple[str, ...]
) -> None:
    before = [await introduced.inbox(who) for who in (DANA, PRIYA)]
    for who in pressing:
        await forging.click(introduced, who, IN_TOUCH, await tag_of(introduced))
    assert await state_of(introduced) is IntroState.IN_TOUCH
    [message] = await introduced.group(DANA, PRIYA)
    assert shown(message).count("You are in touch, so I leave the two of you to it.") == 1
    assert labels(message) == ["We booked it"]
    assert [await introduced.inbox(who) for who in (DANA, PRIYA)] == before
    assert await introduced.control.ephemerals(DANA) == []


async def test_a_booking_shows_above_being_in_touch_whatever_is_pressed_later(introduced: Life) -> None:
    tag = await tag_of(introduced)
    for _ in range(2):
        await forging.submit(introduced, DANA, BOOKING_FORM, tag, given(introduced))
        await forging.click(introduced, PRIYA, IN_TOUCH, tag)
    [first, _] = await introduced.group(DANA, PRIYA)
    assert "You have it booked, so I leave the two of you to it." in shown(first)
    assert "edges of the day would" in shown(first), "another time needs them"
    assert labels(first) == ["Another time"]


async def test_an_answer_to_the_check_in_never_shows_in_the_conversation(asked: Life) -> None:
    before = await asked.group(DANA, PRIYA)
    await asked.press(PRIYA, "check_in_booked")
    assert await asked.group(DANA, PRIYA) == before


async def test_the_fresh_opener_loses_its_button_too(introduced: Life) -> None:
    await turn_to_hours(introduced, days=3)
    await follow_up(introduced)
    tag = await tag_of(introduced)
    await forging.click(introduced, PRIYA, IN_TOUCH, tag)
    [first, opener] = await introduced.group(DANA, PRIYA)
    assert labels(first) == ["We booked it"]
    assert "Another way to begin" in shown(opener)
    assert labels(opener) == []


def labels(message: Json) -> list[str]:
    """What is written on the buttons of a message."""
    rows = [block["elements"] for block in message["blocks"] if block["type"] == "actions"]
    return [one["text"]["text"] for row in rows for one in row if one["type"] == "button"]


async def test_the_same_time_twice_is_one_file(introduced: Life) -> None:
    for who in (DANA, DANA):
        await forging.submit(introduced, who, BOOKING_FORM, await tag_of(introduced), given(introduced))
    assert len(await introduced.group(DANA, PRIYA)) == 2


async def test_another_time_moves_the_meeting_under_its_name(introduced: Life) -> None:
    for days in (7, 8):
        await forging.submit(introduced, DANA, BOOKING_FORM, await tag_of(introduced), given(introduced, days))
    [_, first, second] = await introduced.group(DANA, PRIYA)
    assert "You have it booked: " in str(first)
    assert "Moved to " in str(second)
    assert "You have it booked" not in str(second)
    events = in_calendar(introduced)
    assert [event["sequence"] for event in events] == [0, 1]
    assert events[0]["uid"] == events[1]["uid"]


async def test_a_meeting_of_another_length_is_told_as_that_and_not_as_moved(introduced: Life) -> None:
    for length in ("30", "60"):
        await forging.submit(introduced, DANA, BOOKING_FORM, await tag_of(introduced), given(introduced, 7, length))
    [_, first, second] = await introduced.group(DANA, PRIYA)
    assert "It takes 60 minutes now, and begins as before: " in shown(second)
    assert when_of(first) in shown(second)
    assert [minutes_of(event) for event in in_calendar(introduced)] == [30, 60]


def in_calendar(life: Life) -> list[Component]:
    """The events of all the calendar files, the oldest first."""
    files = [f for f in life.sandbox.workspace.files.values() if f.name.endswith(".ics")]
    return [Calendar.from_ical(bytes(f.content).decode()).walk("VEVENT")[0] for f in files]


def minutes_of(event: Component) -> float:
    """How long a meeting is."""
    return float((event.decoded("dtend") - event.decoded("dtstart")) / timedelta(minutes=1))


async def test_a_meeting_can_be_moved_to_and_fro_and_each_move_is_posted_once(introduced: Life) -> None:
    for days in (7, 8, 7, 7):
        await forging.submit(introduced, DANA, BOOKING_FORM, await tag_of(introduced), given(introduced, days))
    [_, first, second, third] = await introduced.group(DANA, PRIYA)
    assert shown(third).partition("Moved to ")[2].startswith(when_of(first))
    assert not shown(second).partition("Moved to ")[2].startswith(when_of(first))
    events = in_calendar(introduced)
    assert [event["sequence"] for event in events] == [0, 1, 2]
    assert await meeting_of(introduced) == events[0].decoded("dtstart")


async def meeting_of(life: Life) -> datetime | None:
    """When Dana and Priya meet, as far as the bot knows."""
    viewer, intro_id = await life.viewer(), IntroId((await tag_of(life)).partition("|")[2])
    intro = await life.bot.database.run(lambda tx: intros.get(tx, viewer, intro_id))
    assert intro is not None
    return intro.meets_at


def when_of(message: Json) -> str:
    """The day and hour that a first booking tells."""
    return shown(message).partition("booked: ")[2].partition(", which")[0].partition(". The file")[0]


async def test_a_time_that_slack_would_not_take_can_be_given_again(introduced: Life) -> None:
    await introduced.control.fault(
        kind="error", method="files.completeUploadExternal", error="channel_not_found", times=1
    )
    seen, met = [], []
    for _ in range(2):
        await forging.submit(introduced, DANA, BOOKING_FORM, await tag_of(introduced), given(introduced))
        seen.append([shown(message) for message in (await introduced.group(DANA, PRIYA))[1:]])
        met.append(await meeting_of(introduced))
    assert met[0] is None, "nobody read of it"
    assert met[1] is not None
    assert seen[0] == []
    assert ["You have it booked: " in text for text in seen[1]] == [True]


@pytest.mark.parametrize("days", [-1, 400])
async def test_a_time_that_cannot_be_is_told_beside_the_day(introduced: Life, days: int) -> None:
    answer = await forging.submit(introduced, DANA, BOOKING_FORM, await tag_of(introduced), given(introduced, days))
    assert "Choose a time ahead of now" in answer
    assert len(await introduced.group(DANA, PRIYA)) == 1


async def test_nobody_else_books_for_them(introduced: Life) -> None:
    await introduced.enter(KWABENA)
    await forging.submit(introduced, KWABENA, BOOKING_FORM, await tag_of(introduced), given(introduced))
    assert len(await introduced.group(DANA, PRIYA)) == 1


async def test_a_length_nobody_offers_is_half_an_hour(introduced: Life) -> None:
    await forging.submit(introduced, DANA, BOOKING_FORM, await tag_of(introduced), given(introduced, 7, "9e9"))
    assert [minutes_of(event) for event in in_calendar(introduced)] == [30]


async def test_the_button_opens_a_form_in_the_askers_own_time(introduced: Life) -> None:
    [message] = await introduced.group(DANA, PRIYA)
    state = (await introduced.control.state())["channels"]
    room = next(key for key, channel in state.items() if message in channel["messages"])
    await introduced.control.click(DANA, room, message["ts"], BOOKED)
    assert "We booked it" in str((await introduced.control.views(DANA))[-1]["title"])
    form = (await introduced.control.views(DANA))[-1]
    assert "In New York time." in shown(form)
    assert "'initial_date': '2026-11-25'" in str(form)
    assert "07:00 to " in shown(message), "the first hour that suits both"
    assert "'initial_option': {'text': {'type': 'plain_text', 'text': '07:00'" in str(form)


async def test_who_booked_for_later_is_asked_once_and_after_they_met(introduced: Life) -> None:
    await forging.submit(introduced, DANA, BOOKING_FORM, await tag_of(introduced), given(introduced, 21))
    await introduced.pass_time(days=20)
    assert [await questions(introduced, who) for who in (DANA, PRIYA)] == [0, 0]
    for _ in range(10):
        await introduced.pass_time(days=3)
    assert [await questions(introduced, who) for who in (DANA, PRIYA)] == [1, 1]
    [question] = [message for message in await introduced.control.dm(DANA) if "worth your time" in shown(message)]
    assert labels(question) == ["Yes", "Not yet", "Not really"], "what was booked is over"


async def questions(life: Life, who: str) -> int:
    """How often somebody was asked how it went."""
    return sum("worth your time" in text for text in await life.inbox(who))

"""A meeting that two have booked: the form that asks when, and the calendar file both can add."""

from datetime import datetime, timedelta
from hashlib import sha256

from icalendar import Calendar, Event

from domain.intros.bookings import LENGTHS, TIMES
from views.blocks import Block, input_block, modal, option, section, select
from views.moments import clock
from views.text import clean, shown_name

BOOKING_FORM, DAY, TIME, LENGTH = "intro_booking", "day", "time", "length"
FILENAME, TITLE = "intro-chat.ics", "A chat between peers"
USUAL_LENGTH = 30
"""The length that stands there, in minutes."""


def booking_form(zone: str, first: datetime, metadata: str) -> Block:
    """Return the form that asks when two will meet, in the asker's own time; `zone` is how their time is called.

    `first` stands in it at first: local to the asker, ahead of now, at one of `TIMES`.
    """
    times = {one: option(one, one) for one in TIMES}
    lengths = {minutes: option(f"{minutes} minutes", str(minutes)) for minutes in LENGTHS}
    return modal(
        BOOKING_FORM,
        "We booked it",
        "Save",
        metadata,
        [
            section("Good. I post a calendar file in your conversation, for both of you to add."),
            input_block(DAY, "Day", {"type": "datepicker", "action_id": DAY, "initial_date": f"{first:%Y-%m-%d}"}),
            input_block(TIME, "Time", select(TIME, list(times.values()), times[f"{first:%H:%M}"]), f"In {zone}."),
            input_block(LENGTH, "How long", select(LENGTH, list(lengths.values()), lengths[USUAL_LENGTH])),
        ],
    )


def calendar_file(
    names: tuple[str, str], start: datetime, length: timedelta, key: str, now: datetime, sequence: int = 0
) -> str:
    """Return an iCalendar file (RFC 5545) of a meeting; `start` and `now` are aware, `key` names it once and for all.

    `sequence` rises with each time the meeting is moved to, so that a calendar takes the newest.

    It holds no address of anybody: each adds it to their own calendar.
    """
    event = Event()
    event.add("uid", f"{sha256(key.encode()).hexdigest()[:32]}@rapport")
    event.add("sequence", sequence)
    event.add("dtstamp", now)
    event.add("dtstart", start)
    event.add("dtend", start + length)
    event.add("summary", clean(f"{shown_name(names[0])} and {shown_name(names[1])}", 120))
    event.add("description", "A chat between peers of the same customer program. No pitching.")
    calendar = Calendar()
    calendar.add("prodid", "-//Rapport//Introductions//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written.decode("utf-8")


def booked_comment(when: str) -> str:
    """Return what stands beside the file; `when` is the time in each one's own hours, here and below."""
    return f"You have it booked: {when}. The file adds it to your calendar."


def moved_comment(when: str) -> str:
    """Return what stands beside the file of another time."""
    return f"Moved to {when}. The file moves it in your calendar."


def length_comment(when: str, length: timedelta) -> str:
    """Return what stands beside the file where the meeting begins as before and only its length changed."""
    minutes = length // timedelta(minutes=1)
    return f"It takes {minutes} minutes now, and begins as before: {when}. The file changes it in your calendar."


def same_moment(starts: tuple[datetime, datetime], labels: tuple[str, str]) -> str:
    """Return a moment in the time of each, once where both clocks show the same."""
    told = [f"{clock(start)} {label}" for start, label in zip(starts, labels, strict=True)]
    return told[0] if told[0] == told[1] else f"{told[0]}, which is {told[1]}"

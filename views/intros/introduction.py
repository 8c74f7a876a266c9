"""The introduction itself: the first message in the conversation of two."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar import zone
from domain.ids import UserId
from domain.intros.drafting import Language
from domain.intros.shared_hours import SharedHours
from views.blocks import (
    Block,
    Bold,
    Link,
    Mention,
    Message,
    Piece,
    actions,
    button,
    context,
    fallback,
    listing,
    option,
    paragraph,
    section,
)
from views.intros.drafts.questions import QUESTIONS
from views.intros.scripts import Person, about_line, conversation_starter
from views.moments import day
from views.text import clean, escape

IN_TOUCH, BOOKED, PITCH = "intro_in_touch", "intro_booked", "intro_pitch"
_UNREAD = (
    "I do not read this conversation and keep nothing you write here. "
    "I learn how it goes from the buttons below, and only if you press one."
)
_PLEDGE = "A chat between peers: no pitching. Each of you has a note for LinkedIn in a message of your own."


class Told(StrEnum):
    """What the two told of how it goes, where both read it."""

    NOTHING = "nothing"
    IN_TOUCH = "in_touch"
    BOOKED = "booked"


_TOLD = {
    Told.IN_TOUCH: "You are in touch, so I leave the two of you to it.",
    Told.BOOKED: "You have it booked, so I leave the two of you to it.",
}


@dataclass(frozen=True)
class Side:
    """One of the two as the other may see them; `booking_url` is an https address they gave, or empty."""

    person: Person
    user_id: UserId
    tz: str = "UTC"
    booking_url: str = ""


def introduction(
    a: Side,
    b: Side,
    reasons: Sequence[str],
    hours: SharedHours | None,
    tag: str,
    told: Told = Told.NOTHING,
    language: Language = Language.ENGLISH,
) -> Message:
    """Return the first message of the group conversation: who each is, why, a question to begin with, and hours.

    `reasons` are sentences of ours; `hours` None where no working day is shared soon. What they `told` takes the place
    of what they need no more, and says of neither that it was them. The question is in their `language`.
    """
    lines = [_about(side) for side in (a, b)]
    starter = conversation_starter(a.person, b.person, language)
    blocks: list[Block] = [
        context(_UNREAD),
        section("You both said yes to meeting, so here you are."),
        *(paragraph(*line) for line in lines),
    ]
    if reasons:
        blocks.append(paragraph(Bold("Why you two: "), " ".join(reasons)))
    blocks += [
        paragraph(Bold(QUESTIONS[language].begin), starter),
        *_hours(a, b, hours),
        *_bookings(a, b),
        *_told(told),
        actions(*_buttons(told, tag)),
        {**section(_PLEDGE), "accessory": _pitch_menu(tag)},
    ]
    words = " ".join(fallback(*line) for line in lines)
    return Message(f"{_UNREAD} You both said yes to meeting. {words} {escape(starter)}", tuple(blocks))


def _told(told: Told) -> list[Block]:
    return [section(_TOLD[told])] if told in _TOLD else []


def _buttons(told: Told, tag: str) -> list[Block]:
    if told is Told.BOOKED:
        return [button("Another time", BOOKED, tag)]
    booked = button("We booked it", BOOKED, tag)
    return [booked] if told is Told.IN_TOUCH else [button("We're in touch", IN_TOUCH, tag, style="primary"), booked]


def _pitch_menu(tag: str) -> Block:
    return {"type": "overflow", "action_id": PITCH, "options": [option("This was a pitch", tag)]}


def _about(side: Side) -> tuple[Piece, ...]:
    return Mention(side.user_id), f": {about_line(side.person)}"


def _hours(a: Side, b: Side, hours: SharedHours | None) -> list[Block]:
    if hours is None:
        return [paragraph("Your working days do not meet in the coming week; a few written lines may suit you better.")]
    until = day(hours.last.astimezone(zone(a.tz)))
    told = f"Hours that suit you both, on working days until {until}:"
    if hours.are_edges:
        told = f"Your working hours do not meet. The edges of the day would, until {until}:"
    return [paragraph(told), listing([_hours_of(side, hours) for side in (a, b)])]


def _hours_of(side: Side, hours: SharedHours) -> tuple[Piece, ...]:
    start, end = (moment.astimezone(zone(side.tz)) for moment in (hours.start, hours.end))
    return Mention(side.user_id), f": {start:%H:%M} to {end:%H:%M}, {zone_label(start)}"


def zone_label(moment: datetime) -> str:
    """Return how a moment's own zone is called: `New York time`, or `UTC` and the hours it is ahead."""
    name = moment.tzinfo.key if isinstance(moment.tzinfo, ZoneInfo) else ""
    region, _, place = name.rpartition("/")
    if region and not region.startswith("Etc"):
        return f"{place.replace('_', ' ')} time"
    ahead = f"{moment:%z}"
    return "UTC" if ahead in ("", "+0000") else f"UTC{ahead[:3]}:{ahead[3:]}"


def _bookings(a: Side, b: Side) -> list[Block]:
    given = [side for side in (a, b) if side.booking_url]
    if not given:
        return []
    rows = [(Mention(side.user_id), ": ", Link(side.booking_url, _shown_url(side.booking_url))) for side in given]
    return [paragraph("To pick a time directly:"), listing(rows)]


def _shown_url(url: str) -> str:
    return clean(url.removeprefix("https://"), 80)

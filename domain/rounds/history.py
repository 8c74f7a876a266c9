"""Who has met whom, and how long ago."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from domain.ids import MemberId

Met = Mapping[tuple[MemberId, MemberId], int]


@dataclass(frozen=True)
class Meeting:
    """Two members met, on that day; None where nobody wrote it down."""

    a: MemberId
    b: MemberId
    day: date | None


def days_since(meetings: Iterable[Meeting], today: date) -> Met:
    """Return for each pair, its ids in order, how many days ago they last met.

    A day that is unknown or still to come counts as today: rather no meeting than a repeated one.
    """
    days: dict[tuple[MemberId, MemberId], int] = {}
    for meeting in meetings:
        pair = (min(meeting.a, meeting.b), max(meeting.a, meeting.b))
        ago = max(0, (today - meeting.day).days) if meeting.day else 0
        days[pair] = min(ago, days.get(pair, ago))
    return days

"""A member's introductions as lines: on Home, in `/rapport me` and in what they export."""

from dataclasses import dataclass
from datetime import datetime

from domain.intros import Progress
from views.blocks import Bold, Piece
from views.moments import clock, day
from views.text import clean

_PROGRESS = {
    Progress.YOUR_TURN: "waiting for your answer",
    Progress.NAMED: "you both said yes; the next word is yours",
    Progress.WAITING: "you said yes; you both hear from me if they do too",
    Progress.OPENING: "you both said yes; your conversation opens",
    Progress.INTRODUCED: "introduced",
    Progress.IN_TOUCH: "you are in touch",
    Progress.MET: "you met",
    Progress.PASSED: "you passed",
    Progress.RAN_OUT: "ran out",
}
_ASKED = "you asked to meet; you both hear from me if they would like it too"
_UNDATED = (Progress.IN_TOUCH, Progress.MET)
"""What has a day of its own that is not kept: that of the introduction would read as if it were it."""


@dataclass(frozen=True)
class IntroLine:
    """One of the member's intros: who it is with (a name only once introduced, None for no words), and how it stands.

    `on` is since when, or for a conversation to come when it opens, in their own time; None where nobody knows yet.
    `is_asked` tells a line that hangs on their asking for somebody by name; `meets_at` is when they have it booked, in
    their own time.
    """

    who: str | None
    progress: Progress
    on: datetime | None
    is_asked: bool = False
    meets_at: datetime | None = None

    @property
    def called(self) -> str:
        """What the other is called in it."""
        return self.who or "a peer"


def intro_row(line: IntroLine) -> list[Piece]:
    """Return one intro as a line: who, how it stands, and since when where that day is known."""
    if line.progress is Progress.IN_TOUCH and line.meets_at:
        return [Bold(clean(line.called, 120)), f": booked for {clock(line.meets_at)}"]
    waits_for_them = line.is_asked and line.progress is Progress.WAITING
    return [Bold(clean(line.called, 120)), f": {_ASKED if waits_for_them else _PROGRESS[line.progress]}{_when(line)}"]


def _when(line: IntroLine) -> str:
    if line.progress is Progress.OPENING:
        return f" {clock(line.on)}" if line.on else " in working hours"
    return f", {day(line.on)}" if line.on and line.progress not in _UNDATED else ""

"""What managers read of messages that wait: how many, of what kind and why; never a member's private reasons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.contact import Wait
from domain.deliveries import Purpose
from views.blocks import Bold, Message, Piece, context, header, listing, said
from views.deliveries.hush import UNCOUNTED
from views.deliveries.purposes import CALLED
from views.moments import day
from views.text import clean, plural, shown_name

# A pause is a member's own affair: it reads like a message they had lately.
_QUIET = "they had a message of ours lately, or asked for quiet"
WHY: Mapping[Wait, str] = {
    Wait.HUSH: "the program is hushed",
    Wait.PAUSE: _QUIET,
    Wait.BUDGET: _QUIET,
    Wait.AWAY: "their status says that they are away",
    Wait.HOURS: "outside working hours where they are",
    Wait.DEBT: "they gave, or were asked, more than they got; give something first, and it leaves by itself",
}
MOST_LINES = 20


@dataclass(frozen=True)
class Line:
    """Messages of one purpose that wait for one reason, when the first leaves; names for a manager's asks only."""

    purpose: Purpose
    wait: Wait
    count: int
    first: datetime | None
    names: tuple[str, ...] = ()


def report(lines: Sequence[Line]) -> Message:
    """Return what waits and why."""
    if not lines:
        return said(f"Nothing is waiting. {UNCOUNTED}")
    total = plural(sum(line.count for line in lines), "message waits", "messages wait")
    rows = [_row(line) for line in lines[:MOST_LINES]]
    print_ = context(
        f"At most one unrequested message a fortnight to a member, and one a month to an executive. {UNCOUNTED}"
    )
    return Message(f"{total}.", (header("What waits, and why"), listing(rows), print_))


def _row(line: Line) -> list[Piece]:
    what = plural(line.count, *CALLED.get(line.purpose, ("message", "messages")))
    to = f" to {clean(', '.join(map(shown_name, line.names)), 200)}" if line.names else ""
    until = f"; the first leaves {day(line.first)}" if line.first else ""
    return [Bold(what), f"{to}: {WHY[line.wait]}{until}"]

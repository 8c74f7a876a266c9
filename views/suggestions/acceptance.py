"""What became of suggestions, for managers: closed months in one line each, and no number that points at anybody."""

from collections.abc import Sequence
from datetime import date

from domain.outcomes import FEWEST_SHOWN
from domain.outcomes.acceptance import Period, Span, shown
from views.blocks import Block, Bold, Piece, context, header, listing
from views.moments import month
from views.text import plural

MOST = 6


def accepted(periods: Sequence[Period]) -> list[Block]:
    """Return the newest of the closed months, oldest first; nothing while there are none."""
    if not periods:
        return []
    note = (
        "Each suggestion is one pair. Each month is counted once, a month after it ends. Where fewer than "
        f"{FEWEST_SHOWN} ran out the number is hidden, and so is everywhere who said no or did not answer."
    )
    return [header("What became of suggestions"), listing([_line(one) for one in periods[-MOST:]]), context(note)]


def _line(period: Period) -> list[Piece]:
    told = shown(period.counts)
    ran_out = f"fewer than {FEWEST_SHOWN}" if told.ran_out is None else str(told.ran_out)
    words = (
        f": {_span(told.offered)} suggested, a yes from both for {_span(told.agreed)}, "
        f"{plural(told.opened, 'conversation')}, {told.met} met; {ran_out} ran out"
    )
    return [Bold(_days(period.first, period.last)), words]


def _span(span: Span) -> str:
    return str(span.low) if span.low == span.high else f"{span.low} to {span.high}"


def _days(first: date, last: date) -> str:
    """Return whole months as people say them: `October 2026`, `October to November 2026`."""
    newest = month(last)
    if (first.year, first.month) == (last.year, last.month):
        return newest
    return f"{first:%B}{'' if first.year == last.year else f' {first.year}'} to {newest}"

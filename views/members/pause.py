"""What a member reads of a pause of theirs."""

from datetime import datetime

from views.blocks import Message, said
from views.moments import day


def paused(until: datetime) -> Message:
    """Return the answer to a pause."""
    return said(
        f"Quiet until {day(until)}: no suggestions, no questions. "
        "Introductions already under way go on. `/rapport resume` ends the pause."
    )


def resumed() -> Message:
    """Return the answer to a resume."""
    return said("Welcome back. You are among those I suggest peers to again.")

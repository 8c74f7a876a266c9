"""What a member reads of a pause of theirs."""

from datetime import datetime, time

from views.blocks import Message, said
from views.moments import day


def paused(until: datetime) -> Message:
    """Return the answer to a pause, with the hour of its end but for midnight."""
    hour = f", {until:%H:%M}" if until.time() > time() else ""
    return said(
        f"Quiet until {day(until)}{hour}: no suggestions, no questions. "
        "Introductions already under way go on. `/rapport resume` ends the pause."
    )


def resumed(*, was_paused: bool, is_in_directory: bool, is_on_request: bool) -> Message:
    """Return the answer to a resume: whether there was a pause to end, and who suggests whom from here on."""
    lead = "Welcome back." if was_paused else "You are not on a pause."
    if not is_in_directory:
        then = "I suggest peers to customers whose profile is in the directory; `/rapport me` shows how yours stands."
    elif is_on_request:
        then = "I suggest somebody only when you ask, with `/rapport find`: `/rapport preferences` changes that."
    else:
        then = f"You are among those I suggest peers to{' again' if was_paused else ''}."
    return said(f"{lead} {then}")

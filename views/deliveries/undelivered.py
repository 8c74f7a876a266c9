"""What managers read about a message that could not be delivered; never what it says, or who said no."""

from domain.calendar import zone
from domain.contact import Leave, Wait
from domain.deliveries import Purpose
from views.blocks import Message, actions, button, said, section
from views.moments import day
from views.text import escape

SEND, DROP = "delivery_send", "delivery_drop"

_WHAT = {
    Purpose.THREAD: "the networking post",
    Purpose.CARD: "a member's private card",
    Purpose.INTRODUCTION: "an introduction both sides said yes to",
    Purpose.GROUP: "an introduction both sides said yes to",
    Purpose.EXPORT: "a member's export",
}


def held(purpose: Purpose, error: str, tag: str) -> Message:
    """Return the notice of a held message, with the two things a manager can do."""
    text = (
        f"I could not deliver {_WHAT.get(purpose, 'a message')}: Slack answered `{escape(error)}`. "
        "It may or may not have arrived, so I stopped before sending it twice."
    )
    return Message(text, (section(text), actions(button("Send it", SEND, tag), button("Let it go", DROP, tag))))


def failed(error: str) -> Message:
    """Return the notice that a conversation for two could not be opened; there is nothing a manager must do."""
    return said(
        f"I could not open a conversation for two who both want to meet: Slack answered `{escape(error)}`. "
        "Both know, and either can try again."
    )


def sent(leaves: Leave, tz: str) -> Message:
    """Return what stands in place of the notice after [Send it], with the day in the circle's zone `tz`.

    No hour is told, for it would tell whose; no day where it waits for more than a hush and hours: that is its reader's
    to know, and so is whether they asked for quiet or read something lately.
    """
    if leaves.wait is None:
        return said("It is being sent.")
    if leaves.wait in (Wait.HUSH, Wait.HOURS):
        on = day(leaves.at.astimezone(zone(tz)))
        return said(f"It leaves on {on}, once its reader is at work and no hush holds it.")
    return said(
        "It waits until its reader can have it: they had a message of ours lately, asked for quiet or are away. "
        "When that is over is theirs to know; it then leaves by itself."
    )


def let_go() -> Message:
    """Return what stands in place of the notice after [Let it go]."""
    return said("It was let go, and will not be sent.")

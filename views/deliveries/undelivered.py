"""What managers read about a message that could not be delivered; never what it says, or who said no."""

from domain.deliveries import Purpose
from views.blocks import Message, actions, button, said, section
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


def decided(send: bool, *, waits: bool = False) -> Message:
    """Return what stands in place of the notice once somebody decided; no hour is told, for it would tell whose."""
    if not send:
        return said("It was let go, and will not be sent.")
    return said("It is sent as soon as its reader is at work and no hush holds it." if waits else "It is being sent.")

"""What is read where Slack would not open the conversation of two."""

from views.blocks import Message, actions, button, paragraph
from views.text import escape, shown_name

TRY_AGAIN = "names_try_again"


def try_again(name: str, tag: str) -> Message:
    """Return the notice that a conversation could not be opened, with the button to try once more."""
    text = (
        f"I could not open a conversation for {shown_name(name)} and you: Slack did not let me. "
        "Your yes stands, and so does theirs. Either of you can have me try again."
    )
    row = actions(button("Try again", TRY_AGAIN, tag, style="primary"))
    return Message(escape(text), (paragraph(text), row))

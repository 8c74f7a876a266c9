"""The quiet report that a conversation between peers was a pitch: its form, and the little that managers read."""

from views.blocks import Block, Message, input_block, modal, option, paragraph, plain, said, section
from views.text import escape, shown_name

PITCH_FORM, NAMES = "intro_pitch_form", "names"
FEWEST_TOLD = 5
"""Reports without a name are told as a number, and only from here on."""


def pitch_form(metadata: str) -> Block:
    """Return the form that reports a pitch; by default it says nothing of anybody."""
    choice = option("Tell the program managers who it was, and that I said so", "yes")
    return modal(
        PITCH_FORM,
        "This was a pitch",
        "Report it",
        metadata,
        [
            section(
                "I am sorry that this was not what you came for. Your report counts without a name: managers read a "
                f"number, from {FEWEST_TOLD} on. The other side is not told, now or later."
            ),
            input_block(
                NAMES, "If you like", {"type": "checkboxes", "action_id": NAMES, "options": [choice]}, optional=True
            ),
        ],
    )


def reported() -> Block:
    """Return what stands in place of the form once the report is in."""
    return {
        "type": "modal",
        "title": plain("Thank you"),
        "close": plain("Close"),
        "blocks": [section("Your report is in. The other side is not told.")],
    }


def named_report(reporter: str, pitcher: str) -> Message:
    """Return what managers read of a report whose author wants both names told."""
    text = f"{shown_name(reporter)} says that an introduction to {shown_name(pitcher)} turned into a pitch."
    hint = "They chose to tell you. The other side does not know; a general word to everybody is the gentlest way."
    return Message(escape(f"{text} {hint}"), (paragraph(text), paragraph(hint)))


def counted_reports(number: int) -> Message:
    """Return what managers read of reports without names, once there are enough."""
    return said(
        f"{number} introductions so far were reported as pitches by one of the two. "
        "A word about it in the next networking post may help. Who said so stays untold."
    )

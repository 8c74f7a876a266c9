"""What a member reads of the file of everything kept about them."""

from views.blocks import Message, said

TITLE = "Everything Rapport keeps about you"
"""What the file is called."""


def export_on_its_way() -> Message:
    """Return the answer to an export."""
    return said("I am putting everything I keep about you into a file. It comes to you alone, in a direct message.")


def export_comment() -> str:
    """Return the words that come with the exported file."""
    return f"{TITLE}. Only you received this."

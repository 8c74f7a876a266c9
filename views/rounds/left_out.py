"""What a member reads whom a round had nobody for: that it happens, and what would help."""

from collections.abc import Sequence

from views.blocks import Message, actions, button, fallback, paragraph, said, small_print
from views.text import escape, team_name
from views.threads.profiles import EDIT

_TOLD = (
    "The last round had nobody for you who fits well. That is about who is here just now, not about you, and you come "
    "first in the next one."
)
_HELPS = (
    "If you like, say in your profile what you would compare notes on, and what others can ask you: it widens who fits."
)


def left_out(team: Sequence[str], tag: str) -> Message:
    """Return the one message of a member whom a round left out."""
    promise = (
        "You need not do anything, and I write this once, not after every round. Only you and the program team know. "
        f"Rapport, for {team_name(team)}"
    )
    blocks = (
        paragraph(_TOLD),
        paragraph(_HELPS),
        actions(button("Edit my profile", EDIT, tag)),
        small_print(promise),
    )
    return Message(fallback(_TOLD, " ", _HELPS, " ") + escape(promise), blocks)


def on_home() -> Message:
    """Return the line of Home for whom the last round left out."""
    return said(_TOLD)

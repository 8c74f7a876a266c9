"""What a member reads whom a round had nobody for: that it happens, and what would help."""

from collections.abc import Mapping, Sequence

from domain.profiles import ProfileField
from domain.rounds.leftover import Why
from views.blocks import Message, actions, button, fallback, paragraph, said, small_print
from views.rounds.alone import why_you_are_alone
from views.text import escape, listed, team_name
from views.threads.profiles import EDIT

_WIDENS: Mapping[ProfileField, str] = {
    ProfileField.TITLE: "your title",
    ProfileField.INDUSTRY: "your industry",
    ProfileField.ASKS: "what you would compare notes on",
    ProfileField.OFFERS: "what others can ask you",
}
HELPFUL = tuple(_WIDENS)
"""The fields of a profile by which somebody fits more people."""


def left_out(team: Sequence[str], tag: str, unsaid: Sequence[ProfileField], why: Why | None) -> Message:
    """Return the one message of a member whom a round left out; `unsaid` are those of `HELPFUL` they left empty.

    `why` is the reason their managers read too.
    """
    told, helps = _told(why), _helps(unsaid)
    promise = (
        "You need not do anything, and I write this once, not after every round. Only you and the program team know. "
        f"Rapport, for {team_name(team)}"
    )
    blocks = (
        paragraph(told),
        paragraph(helps),
        actions(button("Edit my profile", EDIT, tag)),
        small_print(promise),
    )
    return Message(fallback(told, " ", helps, " ") + escape(promise), blocks)


def on_home(unsaid: Sequence[ProfileField], why: Why | None) -> Message:
    """Return the line of Home for whom the last round left out."""
    return said(f"{_told(why)} {_helps(unsaid)}")


def _told(why: Why | None) -> str:
    return f"The last round had {why_you_are_alone(why)}"


def _helps(unsaid: Sequence[ProfileField]) -> str:
    if not unsaid:
        return "Your profile says all that I go by; every member who joins widens who fits."
    return f"If you like, say in your profile {listed([_WIDENS[field] for field in unsaid])}: it widens who fits."

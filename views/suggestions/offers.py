"""A blind suggestion: what a member reads of a peer, and what stands in its place once it is answered or over."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.preferences import Frequency
from views.blocks import (
    Block,
    Bold,
    Message,
    Piece,
    actions,
    button,
    fallback,
    paragraph,
    said,
    small_print,
)
from views.text import escape, shown_name, team_name

YES, NO, FEWER = "offer_yes", "offer_no", "offer_fewer"
_LEAD = "Someone you may like to meet: "
_OF_BOTH = "Names only if you both say yes; until then they read as little about you."
_OF_A_WISH = "They found you by name in the directory. If you say yes you learn who it is, and only then decide."

_SELDOMER = {
    Frequency.WEEKLY: "one a week at most",
    Frequency.TWO_WEEKLY: "one every two weeks at most",
    Frequency.MONTHLY: "one a month at most",
    Frequency.ON_REQUEST: "I suggest somebody only when you ask, with `/rapport find`",
}


ANY_PEER = "a peer in this program"
"""What is said where anything more would single somebody out."""

AT_YOUR_LEVEL = "a peer at your level"
"""What is said in a circle too small for five to fit anything, where it is true of two others, or of the only one."""


@dataclass(frozen=True)
class Offer:
    """A blind suggestion: what kind of peer and why, in our own words only, and who runs the program.

    `is_wish` when the other side found the reader in the directory and would like to meet them.
    """

    description: str
    reasons: str
    team: Sequence[str]
    is_wish: bool = False


def offer(suggested: Offer, tag: str) -> Message:
    """Return the blind suggestion, with its buttons."""
    lead = "A member who read your profile would like to meet you: " if suggested.is_wish else _LEAD
    pieces: tuple[Piece, ...] = (lead, Bold(suggested.description), ".")
    names = _OF_A_WISH if suggested.is_wish else _OF_BOTH
    promise = f"{names} Nobody sees a no, and no answer is fine too. Rapport, for {team_name(suggested.team)}"
    blocks: list[Block] = [paragraph(*pieces)]
    if suggested.reasons:
        blocks.append(paragraph(suggested.reasons))
    blocks += [
        actions(
            button("Introduce us", YES, tag, style="primary"),
            button("Not this one", NO, tag),
            button("Fewer of these", FEWER, tag),
        ),
        small_print(promise),
    ]
    return Message(fallback(*pieces, f" {suggested.reasons} ") + escape(promise), tuple(blocks))


def offer_accepted(description: str) -> Message:
    """Return what stands in place of a suggestion after a yes; `description` is what the offer said."""
    text = f"You said yes to this peer: {description}. If they would like it too, you both hear from me."
    return Message(escape(text), (paragraph(text),))


def offer_passed() -> Message:
    """Return what stands in place of a suggestion after a no."""
    return said("Noted, not this one. Nobody else sees that, and you are not asked about them again.")


def offer_fewer(frequency: Frequency) -> Message:
    """Return what stands in place of a suggestion after a wish for fewer: what changed, and the way back."""
    return said(
        f"Noted, not this one, and fewer from here on: {_SELDOMER[frequency]}. Nobody else sees that. "
        "`/rapport preferences` changes it whenever you like."
    )


def offer_closed() -> Message:
    """Return what stands in place of a suggestion once its reader left the directory."""
    return said("This suggestion is closed, since you are no longer in the directory. To the other side it ran out.")


def offer_agreed() -> Message:
    """Return what stands in place of a suggestion once both said yes to it."""
    return said("You both said yes. Who it is comes in a message of its own, in your working hours.")


def offer_opening(name: str) -> Message:
    """Return what stands in place of a suggestion from the moment both went ahead until they can talk."""
    who = shown_name(name)
    text = f"You both said yes. {who} and you get a conversation of your own, in working hours."
    return Message(escape(text), (paragraph(text),))


def offer_met(name: str) -> Message:
    """Return what stands in place of a suggestion once both can talk."""
    text = f"You both said yes. {shown_name(name)} and you have a conversation of your own now."
    return Message(escape(text), (paragraph(text),))


def offer_missed(name: str) -> Message:
    """Return what stands in place of a suggestion whose conversation could not be opened; it stays true after."""
    text = (
        f"You both said yes. Slack would not open a conversation for {shown_name(name)} and you at once: "
        "how it goes on stands in my next message."
    )
    return Message(escape(text), (paragraph(text),))


def offer_ran_out() -> Message:
    """Return what stands in place of a suggestion whose days are over."""
    return said("This suggestion has run out. That happens, and says nothing about you.")

"""A member's own record, as text for a review or a profile."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.outcomes import OutcomeKind
from views.blocks import Message, context, copyable, said, section
from views.moments import month
from views.outcomes.ledger import KINDS
from views.text import plural

TITLE = "Your record"
"""What it is called, as text and as a picture."""

_DID = {
    **KINDS,
    OutcomeKind.ADVICE: "Advice that helped a peer",
    OutcomeKind.SUPPORT: "Answered a peer's question",
    OutcomeKind.JOB_HELP: "Helped a peer with a job or career step",
}
_NOT_BEGUN = "Nothing yet. It begins with the first introduction: `/rapport find` looks for somebody."
_BEGUN = "Nothing yet. You are introduced: it begins once you tell me that you met, when I ask how it went."


@dataclass(frozen=True)
class Impact:
    """What a member did in the program: people met, acts by kind, what they were given, and since when.

    `is_introduced` once somebody was introduced to them.
    """

    met: int
    did: Mapping[OutcomeKind, int]
    got: Mapping[OutcomeKind, int]
    since: date
    is_introduced: bool = False


def lines(impact: Impact) -> list[str]:
    """Return the record a line each: whom they met, what they did, and what they received."""
    met = [f"Peers met: {impact.met}"] if impact.met else []
    did = [f"{_DID[kind]}: {count}" for kind, count in impact.did.items()]
    return met + did + [f"Received, {KINDS[kind].lower()}: {count}" for kind, count in impact.got.items()]


def sentences(impact: Impact) -> str:
    """Return the record as text that names nobody else."""
    told = [f"• {line[0].lower()}{line[1:]}" for line in lines(impact)]
    return "\n".join([f"In a customer peer program since {month(impact.since)}:", *told])


def record(impact: Impact) -> Message:
    """Return the answer to `/rapport impact`: the text to copy, with word of the picture."""
    if not (impact.met or impact.did or impact.got):
        return said(_BEGUN if impact.is_introduced else _NOT_BEGUN)
    text = sentences(impact)
    small = context("Yours to use in a review or on a profile. The same comes as a picture in a direct message.")
    return Message(f"{TITLE}, {plural(impact.met, 'peer')} met.", (section(f"*{TITLE}*"), copyable(text), small))


def picture_comment() -> str:
    """Return the words that come with the picture."""
    return "Your record as a picture. Only you received this; where it goes from here is yours to decide."


def described(impact: Impact) -> str:
    """Return the picture in words, for those who cannot see it."""
    return sentences(impact).replace("\n• ", " ").replace("\n", " ")

"""The choices a draft is made by: which language, which wording, and the key that keeps them the same for a pair."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import TypeVar

from domain.ids import IntroId, MemberId, OutboxId

T = TypeVar("T")


class Language(StrEnum):
    """The languages a draft can be written in."""

    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    PORTUGUESE = "pt"


def language_of_two(one: Sequence[Language], other: Sequence[Language]) -> Language:
    """Return the language two people share that stands highest in the lists of both; English where they share none."""
    shared = set(one) & set(other)
    return min(shared, key=lambda told: (one.index(told) + other.index(told), told), default=Language.ENGLISH)


def draft_key(intro_id: IntroId, member_id: MemberId) -> str:
    """Return what seeds the draft of one side of a pair: the same side gets the same words again."""
    return f"{intro_id}:{member_id}"


def pick(options: Sequence[T], *key: str) -> T:
    """Return one of `options`, always the same for the same `key` and as good as evenly spread over keys."""
    digest = sha256("\x1f".join(key).encode("utf-8", "surrogatepass")).digest()
    return options[int.from_bytes(digest[:8]) % len(options)]


def units(text: str) -> int:
    """Count characters as LinkedIn's page does: an emoji is two."""
    return len(text.encode("utf-16-le", "replace")) // 2


class Shown(StrEnum):
    """Which text stands in the box of a draft: the one composed, the member's own, or that as a model edited it."""

    FIRST = "first"
    OWN = "own"
    POLISHED = "polished"


SHORT, LONG = 200, 300
"""The characters LinkedIn takes in a note, without a subscription and with one."""


@dataclass(frozen=True)
class Draft:
    """What one side of a pair can send, and the message it stands in; `own` and `polished` are empty until written."""

    intro_id: IntroId
    member_id: MemberId
    message_id: OutboxId
    language: Language = Language.ENGLISH
    longest: int = SHORT
    own: str = ""
    polished: str = ""
    shows: Shown = Shown.FIRST

    def showing(self, shows: Shown) -> "Draft":
        """Return the draft with another text in the box; one that is not there yet leaves the first."""
        there = {Shown.FIRST: True, Shown.OWN: bool(self.own), Shown.POLISHED: bool(self.polished)}
        return replace(self, shows=shows if there[shows] else Shown.FIRST)

    def fitting(self, longest: int) -> "Draft":
        """Return the draft with room for `longest` characters; the composed note is the one that has both lengths."""
        return replace(self, longest=longest, shows=Shown.FIRST)

    def rewritten(self, own: str) -> "Draft":
        """Return the draft in the member's own words; an edit of earlier words is gone."""
        return replace(self, own=own, polished="", shows=Shown.OWN)


EDITS_A_DAY = 5
"""A model edits this many notes of one member a day."""
TOKENS_A_CALL = 1_500
"""What one call takes at most: a prompt of some thousand characters, and an answer that is cut off."""
TOKENS_A_DAY = 300_000
"""What a workspace's questions to a model may take a day, each counted as the longest there can be."""


def may_ask(edits: int, calls: int) -> bool:
    """Whether a model may be asked now: `edits` of this member and `calls` of the workspace in the last day."""
    return edits < EDITS_A_DAY and (calls + 1) * TOKENS_A_CALL <= TOKENS_A_DAY

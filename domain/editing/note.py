"""What an edit is held against: the member's note, and whose each title, company and topic is."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.intros.drafting import Language


@dataclass(frozen=True)
class Note:
    """What went in: the member's note, its language and length, and what is said of whom in it.

    `mine` and `theirs` are the values of each side that must stay theirs: titles, companies, topics.
    """

    text: str
    language: Language
    longest: int
    mine: Sequence[str] = ()
    theirs: Sequence[str] = ()

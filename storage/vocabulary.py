"""The words of one circle's directory that no table of ours knows: what slips in a query are mended by."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import col, or_, select

from domain.profiles import ProfileState
from domain.repairs import is_known, slips_of
from domain.terms import COMPANY, INDUSTRY, TITLE, TOPIC, term
from domain.tiers import AnyOf
from domain.viewers import Viewer
from storage.database import Transaction
from storage.matching import matching
from storage.tables import DirectoryWordRow, ProfileRow

TEXTS = (TITLE, COMPANY, INDUSTRY, TOPIC)


class Words:
    """What can be found in the viewer's circle among profiles in `state`: a `domain.repairs.Vocabulary`."""

    def __init__(self, tx: Transaction, viewer: Viewer, state: ProfileState) -> None:
        self._tx, self._viewer, self._state = tx, viewer, state
        self._within = (
            col(DirectoryWordRow.team_id) == viewer.team_id,
            col(DirectoryWordRow.circle_id) == viewer.circle_id,
            col(DirectoryWordRow.state) == state,
        )

    def names(self, words: Collection[str]) -> frozenset[str]:
        """Return those of `words` that are part of a company's name and unknown to the tables."""
        if not words:
            return frozenset()
        return frozenset(self._words(col(DirectoryWordRow.word).in_(words), col(DirectoryWordRow.is_company).is_(True)))

    def first_held(self, words: Sequence[str]) -> str:
        """Return the first of `words` that somebody can be found by, or an empty text. One look-up a word."""
        return next((word for word in words if self._is_held(word)), "")

    def _is_held(self, word: str) -> bool:
        asked = AnyOf(tuple(term(kind, word) for kind in TEXTS))
        return bool(matching(self._tx, self._viewer, self._state, asked, 1))

    def beginning(self, word: str) -> str:
        """Return the first word, in order, that begins with `word`, or an empty text."""
        asked = select(DirectoryWordRow.word).where(*self._within, _begins(DirectoryWordRow.word, word))
        return self._tx.session.exec(asked.order_by(DirectoryWordRow.word).limit(1)).first() or ""

    def alike(self, word: str) -> Sequence[str]:
        """Return words of much the same length that begin or end as `word` does.

        From five letters on, one slip spoils either the first half or the second: the other is looked up.
        """
        slips = slips_of(word)
        kept = max(2, (len(word) - 1) // 2 if slips < 2 else len(word) // 3)
        halves = or_(
            _begins(DirectoryWordRow.word, word[:kept]), _begins(DirectoryWordRow.backwards, word[::-1][:kept])
        )
        length = func.length(DirectoryWordRow.word).between(len(word) - slips, len(word) + slips)
        return self._words(halves, length)

    def _words(self, *conditions: ColumnElement[bool]) -> Sequence[str]:
        return self._tx.session.exec(select(DirectoryWordRow.word).where(*self._within, *conditions).distinct()).all()


def _begins(column: str, word: str) -> ColumnElement[bool]:
    return col(column).between(word, word + chr(0x10FFFF))


def word_rows(row: ProfileRow, terms: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield what to keep for each word of a profile that the tables do not know."""
    words: dict[str, bool] = {}
    for kind, word in (one.split("_", 1) for one in terms):
        if kind in TEXTS and not is_known(word):
            words[word] = words.get(word, False) or kind == COMPANY
    place = {"team_id": row.team_id, "circle_id": row.circle_id, "member_id": row.member_id, "state": row.state}
    for word, is_company in words.items():
        yield {**place, "word": word, "backwards": word[::-1], "is_company": is_company}

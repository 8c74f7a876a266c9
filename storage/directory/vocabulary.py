"""The words of one circle's directory that no table of ours knows: what slips in a query are mended by."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import col, select

from domain.profiles import ProfileState
from domain.search.repairs import is_known, is_understood, slips_of
from domain.search.terms import COMPANY, INDUSTRY, TITLE, TOPIC, term, words_in
from domain.search.tiers import AnyOf
from domain.viewers import Viewer
from storage.database import Transaction
from storage.directory.conditions import matching
from storage.tables import DirectoryWordRow, ProfileRow


class Words:
    """What can be found in the viewer's circle among profiles in `state`: a `domain.search.repairs.Vocabulary`."""

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
        named = (col(DirectoryWordRow.word).in_(words), col(DirectoryWordRow.is_company).is_(True))
        return frozenset(self._tx.session.exec(select(DirectoryWordRow.word).where(*self._within, *named).distinct()))

    def first_held(self, words: Sequence[str]) -> str:
        """Return the first of `words` that somebody can be found by, or an empty text. One look-up a word."""
        return next((word for word in words if self._is_held(word)), "")

    def _is_held(self, word: str) -> bool:
        asked = AnyOf(tuple(term(kind, word) for kind in (TITLE, COMPANY, INDUSTRY, TOPIC)))
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
        begun = self._begun(DirectoryWordRow.word, word[:kept], len(word), slips)
        ended = self._begun(DirectoryWordRow.backwards, word[::-1][:kept], len(word), slips)
        return *begun, *(other[::-1] for other in ended)

    def _begun(self, column: str, beginning: str, length: int, slips: int) -> Sequence[str]:
        # One column alone, which its index answers without the table.
        asked = select(column).where(*self._within, _begins(column, beginning))
        near = func.length(column).between(length - slips, length + slips)
        return self._tx.session.exec(asked.where(near).distinct()).all()


def _begins(column: str, word: str) -> ColumnElement[bool]:
    return col(column).between(word, word + chr(0x10FFFF))


def word_rows(row: ProfileRow, terms: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield what to keep for each word of a profile that the tables do not know; a company's may look like one."""
    words: dict[str, bool] = {}
    for kind, word in words_in(terms):
        if not (is_known(word) if kind == COMPANY else is_understood(word)):
            words[word] = words.get(word, False) or kind == COMPANY
    place = {"team_id": row.team_id, "circle_id": row.circle_id, "member_id": row.member_id, "state": row.state}
    for word, is_company in words.items():
        yield {**place, "word": word, "backwards": word[::-1], "is_company": is_company}

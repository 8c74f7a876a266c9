"""The words of one circle's directory that no table of ours knows, and of its names: what slips are mended by."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import TextClause, bindparam, text

from domain.profiles import ProfileState
from domain.search.names import words_of
from domain.search.repairs import is_known, is_understood, slips_of
from domain.search.terms import COMPANY, INDUSTRY, TITLE, TOPIC, term, words_in
from domain.search.tiers import AllOf, AnyOf
from domain.viewers import Viewer
from storage.database import Transaction
from storage.directory.conditions import LAST, matching
from storage.tables import MemberRow, ProfileRow

MOST_HOLDERS = 40
"""How many of those who hold one of several words are looked at for the first of these."""

_ALIKE = "words_alike"

HERE = "FROM directory_word WHERE team_id = :team AND circle_id = :circle AND state = :state"

NAMES = text(f"SELECT DISTINCT word {HERE} AND word IN :words AND is_company").bindparams(
    bindparam("words", expanding=True)
)

IN_NAMES = "FROM directory_name WHERE team_id = :team AND circle_id = :circle"


def _spelled(here: str) -> tuple[TextClause, TextClause, TextClause]:
    """Return the statements for the first word that begins so, and for those that begin or end alike."""
    # One column alone, which its index answers without the table.
    alike = "SELECT DISTINCT {0} {1} AND {0} BETWEEN :first AND :last AND length({0}) BETWEEN :shortest AND :longest"
    first = f"SELECT word {here} AND word BETWEEN :first AND :last ORDER BY word LIMIT 1"
    return text(first), text(alike.format("word", here)), text(alike.format("backwards", here))


class Spellings:
    """Words of the viewer's circle by how they are spelled, out of one table that keeps them backwards too."""

    def __init__(self, tx: Transaction, viewer: Viewer, state: ProfileState) -> None:
        self._connection = tx.session.connection()
        self._here = {"team": viewer.team_id, "circle": viewer.circle_id, "state": state}
        # A search asks for the same twice, of names and of the rest; so does a page for those who are not yet sure.
        self._alike: dict[str, Sequence[str]] = tx.session.info.setdefault(
            (_ALIKE, type(self), *self._here.values()), {}
        )

    BEGINNING, BEGUN_ALIKE, ENDED_ALIKE = _spelled(HERE)

    def beginning(self, word: str) -> str:
        """Return the first word, in order, that begins with `word`, or an empty text."""
        return next(iter(self._asked(self.BEGINNING, first=word, last=word + LAST)), "")

    def alike(self, word: str) -> Sequence[str]:
        """Return words of much the same length that begin or end as `word` does.

        From five letters on, one slip spoils either the first half or the second: the other is looked up, once in a
        transaction.
        """
        if word not in self._alike:
            self._alike[word] = self._looked_up(word)
        return self._alike[word]

    def _looked_up(self, word: str) -> Sequence[str]:
        slips = slips_of(word)
        kept = max(2, (len(word) - 1) // 2 if slips < 2 else len(word) // 3)
        near = {"shortest": len(word) - slips, "longest": len(word) + slips}
        begun, ended = word[:kept], word[::-1][:kept]
        return (
            *self._asked(self.BEGUN_ALIKE, first=begun, last=begun + LAST, **near),
            *(other[::-1] for other in self._asked(self.ENDED_ALIKE, first=ended, last=ended + LAST, **near)),
        )

    def _asked(self, statement: TextClause, **given: str | int | list[str]) -> Sequence[str]:
        return self._connection.execute(statement, {**self._here, **given}).scalars().all()


class Words(Spellings):
    """What can be found in the viewer's circle among profiles in `state`: a `domain.search.repairs.Vocabulary`."""

    def __init__(self, tx: Transaction, viewer: Viewer, state: ProfileState) -> None:
        super().__init__(tx, viewer, state)
        self._tx, self._viewer, self._state = tx, viewer, state

    def names(self, words: Collection[str]) -> frozenset[str]:
        """Return those of `words` that are part of a company's name and unknown to the tables."""
        return frozenset(self._asked(NAMES, words=list(words)) if words else ())

    def share_name(self, words: Collection[str]) -> bool:
        """Return whether all of `words` stand in the name of one company."""
        name = AllOf(tuple(term(COMPANY, word) for word in words))
        return bool(matching(self._tx, self._viewer, self._state, name, AnyOf(()), 1))

    def first_held(self, words: Sequence[str]) -> str:
        """Return the first of `words` that somebody can be found by, of the many who hold one, or an empty text."""
        held = {term(kind, word): word for word in words for kind in (TITLE, COMPANY, INDUSTRY, TOPIC)}
        rows = (
            matching(self._tx, self._viewer, self._state, AnyOf(tuple(held)), AnyOf(()), MOST_HOLDERS) if held else ()
        )
        found = {held[one] for _, _, terms in rows for one in held.keys() & terms}
        return min(found, key=words.index, default="")


class Names(Spellings):
    """What members are called who are shown in the viewer's circle: a `domain.search.repairs.Vocabulary`."""

    BEGINNING, BEGUN_ALIKE, ENDED_ALIKE = _spelled(IN_NAMES)

    def names(self, words: Collection[str]) -> frozenset[str]:
        """Return nothing: none is a company's name."""
        return frozenset()

    def share_name(self, words: Collection[str]) -> bool:
        """Return False: none is a company's name."""
        return False

    def first_held(self, words: Sequence[str]) -> str:
        """Return nothing: a word that the tables know is no slip of a name."""
        return ""


def forget(tx: Transaction) -> None:
    """Look up anew what this transaction may just have changed."""
    for key in [key for key in tx.session.info if key[0] == _ALIKE]:
        del tx.session.info[key]


def word_rows(row: ProfileRow, terms: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield what to keep for each word of a profile that the tables do not know; a company's may look like one."""
    words: dict[str, bool] = {}
    for kind, word in words_in(terms):
        if not (is_known(word) if kind == COMPANY else is_understood(word)):
            words[word] = words.get(word, False) or kind == COMPANY
    place = {"team_id": row.team_id, "circle_id": row.circle_id, "member_id": row.member_id, "state": row.state}
    for word, is_company in words.items():
        yield {**place, "word": word, "backwards": word[::-1], "is_company": is_company}


def name_rows(member: MemberRow) -> Iterator[dict[str, Any]]:
    """Yield what to keep for each word of a member's name."""
    place = {"team_id": member.team_id, "circle_id": member.circle_id, "member_id": member.id}
    for word in sorted(words_of(member.name)):
        yield {**place, "word": word, "backwards": word[::-1]}

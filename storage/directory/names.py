"""Finds members of the directory by what they are called."""

import re
from collections.abc import Sequence

from sqlalchemy import text

from domain.ids import MemberId
from domain.profiles import ProfileState
from domain.search.repairs import is_known
from domain.taxonomy.words import fold
from domain.viewers import Viewer
from storage.database import Transaction
from storage.directory.conditions import HERE
from storage.directory.vocabulary import Words

LONGEST = 5
"""How many words a name is asked for with at most."""

FEWEST_LETTERS = 3
"""What a name's word may be cut short to."""

_WORDS = re.compile(r"\w+")

# Neither database folds accents, and SQLite no letter but a to z: a name with others is read whole.
_LIKELY = """
    SELECT m.id, m.name FROM directory d JOIN member m ON m.id = d.member_id
    WHERE {0} AND (lower(m.name) LIKE :part OR length(m.name) <> {1}) ORDER BY d.seq
"""
ON_SQLITE = text(_LIKELY.format(HERE, "length(CAST(m.name AS BLOB))"))
ON_POSTGRES = text(_LIKELY.format(HERE, "octet_length(m.name)"))


def called(tx: Transaction, viewer: Viewer, query: str) -> tuple[MemberId, ...]:
    """Return who behind the viewer's wall is shown by a name that has every word of `query`, or begins with it.

    Whoever has each of them in full comes first. Nobody where the tables know every word. O(directory), one query.
    """
    asked = _words(query)
    if not viewer.sees_directory or not 0 < len(asked) <= LONGEST or all(map(is_known, asked)):
        return ()
    found = tx.session.connection().execute(
        ON_POSTGRES if tx.is_postgres else ON_SQLITE,
        {
            "team": viewer.team_id,
            "circle": viewer.circle_id,
            "state": ProfileState.CONFIRMED,
            "part": f"%{max(asked, key=len)}%",
        },
    )
    names = [(MemberId(member_id), _words(name)) for member_id, name in found]
    fitting = [(member_id, name) for member_id, name in names if all(_is_in(word, name) for word in asked)]
    return tuple(one for one, name in sorted(fitting, key=lambda found: not set(asked) <= set(found[1])))


def names_company(tx: Transaction, viewer: Viewer, query: str) -> bool:
    """Whether a word of `query` is one of a company's name behind the viewer's wall."""
    return viewer.sees_directory and bool(Words(tx, viewer, ProfileState.CONFIRMED).names(_words(query)))


def _words(name: str) -> Sequence[str]:
    return _WORDS.findall(fold(name))


def _is_in(word: str, name: Sequence[str]) -> bool:
    return word in name or (len(word) >= FEWEST_LETTERS and any(part.startswith(word) for part in name))

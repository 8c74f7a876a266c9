"""Asks the directory's index for the rows that meet a condition on their terms, or that mean what fits best."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import TextClause, text

from domain.profiles import ProfileState
from domain.search.names import is_beginning
from domain.search.tiers import AllOf, AnyOf, Condition
from domain.viewers import Viewer
from storage.database import Transaction

Row = tuple[int, str, list[str]]
"""A row's place in the order, its member, and its terms."""

Spelled = tuple[tuple[str, str], ...]
"""Words of names that will do: from the first of each range to its last."""

LAST = chr(0x10FFFF)
NOBODY = "z_nobody"
"""A term that no profile holds: a condition of no alternatives."""

HERE = "d.team_id = :team AND d.circle_id = :circle AND d.state = :state AND m.is_present"

ALL = text(f"""
    SELECT d.seq, d.member_id, d.terms FROM directory d JOIN member m ON m.id = d.member_id
    WHERE {HERE} ORDER BY d.seq LIMIT :limit
""")

# CROSS JOIN is SQLite's word for: in this order. Sorted by its own rowid, FTS5 stops at the limit.
MEETING_FTS5 = text(f"""
    SELECT d.seq, d.member_id, d.terms FROM directory_terms
    CROSS JOIN directory d ON d.seq = directory_terms.rowid CROSS JOIN member m ON m.id = d.member_id
    WHERE directory_terms MATCH :asked AND {HERE} ORDER BY directory_terms.rowid LIMIT :limit
""")

# LIMIT is PostgreSQL's word for: this by itself, and first. It would rather sort everybody who meets a wide condition;
# some of those taken may have left, so more are taken than asked for. The circle stands beside the words and not among
# them: to join the many rows of a large one to each word takes GIN as long as all the rest, and a small one has an
# index that gives its few.
MEETING_GIN = text(f"""
    SELECT d.seq, d.member_id, d.terms FROM (
        SELECT seq, team_id, circle_id, state, member_id, terms FROM directory
        WHERE directory_terms @@ CAST(:asked AS tsquery)
        AND team_id = :team AND circle_id = :circle AND state = :state LIMIT 4 * :limit
    ) d JOIN member m ON m.id = d.member_id
    WHERE {HERE} LIMIT :limit
""")

# A scan of the table would begin where the last one ended, and give others each time; an index always gives the same.
# Which index is the quicker depends on how common the words are, so each question is planned by itself.
BY_INDEX = text(
    "SELECT set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)"
)
_IS_BY_INDEX = "directory_by_index"

# One meaning after the other, each in the order of its index, and no further than the limit.
MEANING_ON_SQLITE = text(f"""
    SELECT d.seq, d.member_id, d.terms FROM json_each(:asked) one
    CROSS JOIN directory d INDEXED BY ix_directory_meaning ON d.meaning = one.value
    CROSS JOIN member m ON m.id = d.member_id
    WHERE {HERE} LIMIT :limit
""")
MEANING_ON_POSTGRES = text(f"""
    SELECT found.seq, found.member_id, found.terms
    FROM json_array_elements_text(CAST(:asked AS json)) WITH ORDINALITY one(meaning, place)
    CROSS JOIN LATERAL (
        SELECT d.seq, d.member_id, d.terms FROM directory d JOIN member m ON m.id = d.member_id
        WHERE d.meaning = one.meaning AND {HERE} ORDER BY d.seq LIMIT :limit
    ) found LIMIT :limit
""")

_CALLED_SO = """
    SELECT d.seq, d.member_id, d.terms, m.name FROM ({called}) one
    {join} directory d ON d.member_id = one.member_id {join} member m ON m.id = d.member_id
    WHERE {here} {meeting} ORDER BY d.seq LIMIT :limit
"""
_CALLED_SO_MEETING_FTS5 = """
    SELECT d.seq, d.member_id, d.terms, m.name FROM directory_terms
    CROSS JOIN directory d ON d.seq = directory_terms.rowid CROSS JOIN member m ON m.id = d.member_id
    WHERE directory_terms MATCH :asked AND d.member_id IN ({called}) AND {here}
    ORDER BY directory_terms.rowid LIMIT :limit
"""
_SPELLED_SO = (
    "SELECT member_id FROM directory_name "
    "WHERE team_id = :team AND circle_id = :circle AND word BETWEEN :first_{0} AND :last_{0}"
)
_ENDS = ("first", "last")


class Named(NamedTuple):
    """A row of the directory with its member's name."""

    seq: int
    member_id: str
    terms: list[str]
    name: str


def scope(circle_id: str, state: str) -> str:
    """Return the term of everything in one circle and state: each row's first."""
    return f"z_{circle_id}.{state}"


def everybody(tx: Transaction, viewer: Viewer, state: ProfileState, unwanted: AnyOf, limit: int) -> list[Row]:
    """Return at most `limit` rows behind the viewer's wall that do not meet `unwanted`, in their order.

    Only of those who are in the circle now.
    """
    if unwanted.parts:
        return matching(tx, viewer, state, scope(viewer.circle_id, state), unwanted, limit)
    return _rows(tx, viewer, state, ALL, "", limit)


def matching(
    tx: Transaction, viewer: Viewer, state: ProfileState, wanted: Condition, unwanted: AnyOf, limit: int
) -> list[Row]:
    """Return at most `limit` rows behind the viewer's wall that meet `wanted` and not `unwanted`, in their order.

    Only of those who are in the circle now.
    """
    here = scope(viewer.circle_id, state)
    asked = _written(wanted if tx.is_postgres else AllOf((here, wanted)), tx.is_postgres)
    if unwanted.parts:
        asked += (" & !" if tx.is_postgres else " NOT ") + _written(unwanted, tx.is_postgres)
    return _rows(tx, viewer, state, MEETING_GIN if tx.is_postgres else MEETING_FTS5, asked, limit)


def meaning(tx: Transaction, viewer: Viewer, state: ProfileState, meanings: Sequence[str], limit: int) -> list[Row]:
    """Return at most `limit` rows behind the viewer's wall that mean one of `meanings`, the first of these first.

    Only of those who are in the circle now.
    """
    statement = MEANING_ON_POSTGRES if tx.is_postgres else MEANING_ON_SQLITE
    return _rows(tx, viewer, state, statement, json.dumps(list(meanings)), limit)


def exactly(words: Sequence[str]) -> Spelled:
    """Return each of `words` as a range of itself."""
    return tuple((word, word) for word in words)


def begun(words: Sequence[str]) -> Spelled:
    """Return for each of `words` the range of those that begin with it, where it is long enough for that."""
    return tuple((word, word + LAST if is_beginning(word) else word) for word in words)


def called_so(
    tx: Transaction, viewer: Viewer, asked: Sequence[Spelled], limit: int, wanted: Condition | None = None
) -> list[Named]:
    """Return at most `limit` of those shown behind the viewer's wall whose names hold one of each of `asked`.

    And who meet `wanted`, if that is given. In their order; only of those who are in the circle now. Nobody where
    nothing is asked for.
    """
    if not asked:
        return []
    called, words = _called(asked)
    meeting = ""
    if wanted is not None:
        here = scope(viewer.circle_id, ProfileState.CONFIRMED)
        words["asked"] = _written(wanted if tx.is_postgres else AllOf((here, wanted)), tx.is_postgres)
        meeting = "AND d.directory_terms @@ CAST(:asked AS tsquery)"
    statement = _CALLED_SO if wanted is None or tx.is_postgres else _CALLED_SO_MEETING_FTS5
    join = "JOIN" if tx.is_postgres else "CROSS JOIN"
    found = tx.session.connection().execute(
        text(statement.format(called=called, join=join, here=HERE, meeting=meeting)),
        {**_place(viewer, ProfileState.CONFIRMED), **words, "limit": limit},
    )
    return [Named(seq, member_id, terms.split(), name) for seq, member_id, terms, name in found]


def holding(tx: Transaction, viewer: Viewer, asked: Sequence[Spelled], limit: int) -> frozenset[str]:
    """Return at most `limit` of those whose names hold one of each of `asked`, in no order.

    Some may have left: this is only to compare with others.
    """
    called, words = _called(asked)
    found = tx.session.connection().execute(
        text(f"SELECT member_id FROM ({called}) one LIMIT :limit"),
        {**_place(viewer, ProfileState.CONFIRMED), **words, "limit": limit},
    )
    return frozenset(found.scalars().all())


def _called(asked: Sequence[Spelled]) -> tuple[str, dict[str, str]]:
    """The statement for the members whose names hold one of each of `asked`, and the words it is given."""
    ranges = [one for spelled in asked for one in spelled]
    numbers = iter(range(len(ranges)))
    unions = (" UNION ".join(_SPELLED_SO.format(next(numbers)) for _ in spelled) for spelled in asked)
    statement = " INTERSECT ".join(f"SELECT member_id FROM ({union}) spelled" for union in unions)
    return statement, {
        f"{end}_{at}": word for at, one in enumerate(ranges) for end, word in zip(_ENDS, one, strict=True)
    }


def _rows(
    tx: Transaction, viewer: Viewer, state: ProfileState, statement: TextClause, asked: str, limit: int
) -> list[Row]:
    connection = tx.session.connection()
    if statement is MEETING_GIN and not tx.session.info.get(_IS_BY_INDEX):
        connection.execute(BY_INDEX)
        tx.session.info[_IS_BY_INDEX] = True
    found = connection.execute(statement, {**_place(viewer, state), "asked": asked, "limit": limit})
    return [(seq, member_id, terms.split()) for seq, member_id, terms in found.all()]


def _place(viewer: Viewer, state: str) -> dict[str, str]:
    return {"team": viewer.team_id, "circle": viewer.circle_id, "state": state}


def _written(condition: Condition, for_postgres: bool) -> str:
    """Write a condition in the database's own language; terms are quoted, and hold no quote."""
    if isinstance(condition, str):
        return f"'{condition}'" if for_postgres else f'"{condition}"'
    if not condition.parts:
        return _written(NOBODY, for_postgres)
    both, either = (" & ", " | ") if for_postgres else (" AND ", " OR ")
    joint = either if isinstance(condition, AnyOf) else both
    return f"({joint.join(_written(part, for_postgres) for part in condition.parts)})"

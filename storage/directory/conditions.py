"""Asks the directory's index for the rows that meet a condition: FTS5 on SQLite, text-search vectors on PostgreSQL."""

from sqlalchemy import text

from domain.profiles import ProfileState
from domain.search.tiers import AllOf, AnyOf, Condition
from domain.viewers import Viewer
from storage.database import Transaction

JOINED = "directory d JOIN member m ON m.id = d.member_id"
# CROSS JOIN is SQLite's word for: in this order. Sorted by its own rowid, FTS5 stops at the limit.
JOINED_FTS5 = (
    "directory_terms CROSS JOIN directory d ON d.seq = directory_terms.rowid CROSS JOIN member m ON m.id = d.member_id"
)
# LIMIT is PostgreSQL's word for: this by itself, and first. It would rather walk the whole circle in order, or sort
# everybody who meets a wide condition; some of those taken may have left, so more are taken than asked for.
JOINED_GIN = (
    "(SELECT seq FROM directory WHERE directory_terms @@ CAST(:asked AS tsquery) LIMIT 4 * :limit) met "
    "JOIN directory d ON d.seq = met.seq JOIN member m ON m.id = d.member_id"
)


def scope(circle_id: str, state: str) -> str:
    """Return the term of everything in one circle and state: each row's first."""
    return f"z_{circle_id}.{state}"


def matching(
    tx: Transaction, viewer: Viewer, state: ProfileState, condition: Condition | None, limit: int
) -> list[tuple[int, str, frozenset[str]]]:
    """Return at most `limit` rows behind the viewer's wall that meet `condition` (None: all), in their order.

    Each is (its place in the order, its member, its terms); only those who are in the circle now.
    """
    joined, met, order = JOINED, "TRUE", "d.seq"
    asked: dict[str, object] = {"team": viewer.team_id, "circle": viewer.circle_id, "state": state, "limit": limit}
    if condition is not None:
        asked["asked"] = _written(AllOf((scope(viewer.circle_id, state), condition)), tx.is_postgres)
        joined = JOINED_GIN if tx.is_postgres else JOINED_FTS5
    if condition is not None and not tx.is_postgres:
        met, order = "directory_terms MATCH :asked", "directory_terms.rowid"
    found = tx.session.connection().execute(
        text(
            f"SELECT d.seq, d.member_id, d.terms FROM {joined} WHERE {met} "
            "AND d.team_id = :team AND d.circle_id = :circle AND d.state = :state AND m.is_present "
            f"ORDER BY {order} LIMIT :limit"
        ),
        asked,
    )
    return [(seq, member_id, frozenset(terms.split())) for seq, member_id, terms in found]


def _written(condition: Condition, for_postgres: bool) -> str:
    """Write a condition in the database's own language; terms are quoted, and hold no quote."""
    if isinstance(condition, str):
        return f"'{condition}'" if for_postgres else f'"{condition}"'
    both, either = (" & ", " | ") if for_postgres else (" AND ", " OR ")
    joint = either if isinstance(condition, AnyOf) else both
    return f"({joint.join(_written(part, for_postgres) for part in condition.parts)})"

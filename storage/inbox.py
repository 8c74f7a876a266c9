"""The inbox: each key Slack delivers is taken once, in the transaction that does its work."""

from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from domain.ids import TeamId
from storage.database import Transaction
from storage.tables import InboxRow

KEPT_FOR = timedelta(days=8)


def take(tx: Transaction, key: str, team_id: TeamId, circle_id: str = "") -> bool:
    """Record `key` and return True, or return False when it was taken before.

    Two transactions that race for one key cannot both be told True: the later waits for the earlier.
    """
    values = {"key": key[:255], "team_id": team_id, "circle_id": circle_id, "seen_at": tx.now}
    dialect = postgresql if tx.is_postgres else sqlite
    statement = dialect.insert(InboxRow).values(**values).on_conflict_do_nothing(index_elements=["key"])
    return tx.session.connection().execute(statement.returning(col(InboxRow.key))).first() is not None


def purge(tx: Transaction) -> None:
    """Forget keys so old that Slack cannot send them again."""
    tx.session.connection().execute(delete(InboxRow).where(InboxRow.seen_at < tx.now - KEPT_FOR))  # type: ignore[arg-type]

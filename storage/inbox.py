"""The inbox: each key Slack delivers is taken once, in the transaction that does its work."""

from datetime import timedelta
from functools import cache

from sqlalchemy import Executable, delete
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
    return tx.session.connection().execute(_insertion(tx.is_postgres), values).first() is not None


@cache
def _insertion(is_postgres: bool) -> Executable:
    dialect = postgresql if is_postgres else sqlite
    statement = dialect.insert(InboxRow).on_conflict_do_nothing(index_elements=["key"])
    made: Executable = statement.returning(col(InboxRow.key))
    return made


def purge(tx: Transaction) -> None:
    """Forget keys so old that Slack cannot send them again."""
    tx.session.connection().execute(delete(InboxRow).where(InboxRow.seen_at < tx.now - KEPT_FOR))  # type: ignore[arg-type]

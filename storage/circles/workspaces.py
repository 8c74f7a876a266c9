"""The rows of workspaces: the token's own facts, the salt, and who administers them."""

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import select

from domain.ids import TeamId
from storage.database import Transaction
from storage.tables import Workspace


def workspace(tx: Transaction, team_id: TeamId) -> Workspace | None:
    """Return what is known of a workspace, or None when the app is not installed there."""
    return tx.session.get(Workspace, team_id)


def save_workspace(tx: Transaction, team_id: TeamId, name: str, url: str, bot_user_id: str, bot_id: str) -> None:
    """Write down the workspace a token belongs to; its salt is made once."""
    facts = {"name": name, "url": url, "bot_user_id": bot_user_id, "bot_id": bot_id}
    dialect = postgresql if tx.is_postgres else sqlite
    statement = dialect.insert(Workspace).values(team_id=team_id, circle_id="", salt=tx.new_id(), **facts)
    tx.session.connection().execute(statement.on_conflict_do_update(index_elements=["team_id"], set_=facts))


def set_admins(tx: Transaction, team_id: TeamId, admins: list[str]) -> None:
    """Write down who administers the workspace: they may set the bot up."""
    row = tx.session.get(Workspace, team_id)
    if row:
        row.admins = sorted(admins)
        tx.session.add(row)


def team_ids(tx: Transaction) -> tuple[TeamId, ...]:
    """Return every workspace the app is installed in."""
    return tuple(TeamId(team_id) for team_id in tx.session.exec(select(Workspace.team_id)))

"""`/rapport help` and `/rapport privacy`: what there is to do, and who sees what."""

from domain.ids import UserId
from handlers.registry import Answer, Call, Registry, Say
from storage import circles
from storage.database import Transaction
from views import help as views


def register(registry: Registry) -> None:
    """Answer both commands, for anybody in the workspace."""
    registry.open_command("help", show_help)
    registry.open_command("privacy", show_privacy)


def show_help(tx: Transaction, call: Call) -> Answer:
    """Answer `/rapport help`, with the managers' commands for managers."""
    known = circles.of_team(tx, call.team_id)
    if not known:
        return Say(views.welcome())
    return Say(views.help_text(any(UserId(call.user_id) in circle.managers for circle in known)))


def show_privacy(tx: Transaction, call: Call) -> Answer:
    """Answer `/rapport privacy`."""
    return Say(views.privacy())

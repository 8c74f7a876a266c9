"""`/rapport help` and `/rapport privacy`: what there is to do, and who sees what."""

from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, CircleId, TeamId, UserId
from handlers.registry import Answer, Call, Registry, Say
from storage import circles
from storage.database import Transaction
from storage.outbox import Outgoing, enqueue
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


def explain(tx: Transaction, team_id: TeamId, channel_id: ChannelId) -> None:
    """Answer somebody who writes to the bot directly, once a day, with what it does read and what to type."""
    enqueue(
        tx,
        Outgoing(
            Kind.POST,
            Purpose.ANSWER,
            team_id,
            CircleId(""),
            dedupe_key=f"explain:{channel_id}:{tx.now.date()}",
            order_key=f"explain:{channel_id}",
            payload=views.direct_message_help().payload(),
            channel_id=channel_id,
        ),
    )

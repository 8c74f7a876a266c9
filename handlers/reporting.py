"""Reports in a managers' channel, each with the name of its circle wherever more than one circle reports there."""

from domain.circles import Circle
from domain.deliveries import Purpose
from domain.ids import OutboxId
from domain.viewers import system
from handlers.sending import to_channel
from storage import circles
from storage.database import Transaction
from views.blocks import Message
from views.circles.naming import about_circle


def to_managers(
    tx: Transaction, circle: Circle, purpose: Purpose, message: Message, story: str, **about: str
) -> OutboxId:
    """Post in a circle's managers' channel, which it must have."""
    viewer = system(circle.team_id, circle.id)
    return to_channel(tx, viewer, circle.managers_channel_id, purpose, named(tx, circle, message), story, **about)


def named(tx: Transaction, circle: Circle, message: Message) -> Message:
    """Return what a circle's managers read, with the circle's name where another circle's managers read it too."""
    others = (one for one in circles.of_team(tx, circle.team_id) if one.id != circle.id)
    is_shared = any(one.managers_channel_id == circle.managers_channel_id for one in others)
    return about_circle(message, circle.channel_id) if is_shared else message

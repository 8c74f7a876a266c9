"""Who signs what the bot writes: the people who run a circle, by name."""

from domain.viewers import Viewer
from storage import circles, members
from storage.database import Transaction


def team_of(tx: Transaction, viewer: Viewer) -> tuple[str, ...]:
    """Return the names of the viewer's program managers in order; one who is not in the channel has none here."""
    circle = circles.get(tx, viewer.circle_id)
    managers = (members.in_circle(tx, viewer, user_id) for user_id in circle.managers) if circle else ()
    return tuple(sorted(manager.name for manager in managers if manager))

"""`/rapport waiting`: what waits to leave, and why, for managers."""

from collections import defaultdict

from domain.contact import ASKS, Wait
from domain.deliveries import Purpose
from domain.viewers import system
from handlers.registry import Answer, Asker, Call, Registry, Say
from storage import members, outbox
from storage.database import Transaction
from storage.outbox import Waiting
from views.deliveries import waiting as views


def register(registry: Registry) -> None:
    """Answer the command."""
    registry.command("waiting", show, managers_only=True)


def show(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport waiting`: counts by kind and reason; a name only beside a manager's own question."""
    groups: defaultdict[tuple[Purpose, Wait], list[Waiting]] = defaultdict(list)
    for one in outbox.waiting(tx, asker.circle.id):
        # A pause is the member's own affair: it is counted with what waits for the budget.
        groups[one.purpose, Wait.BUDGET if one.wait is Wait.PAUSE else one.wait].append(one)
    return Say(views.report([_line(tx, asker, *key, rows) for key, rows in groups.items()]))


def _line(tx: Transaction, asker: Asker, purpose: Purpose, wait: Wait, rows: list[Waiting]) -> views.Line:
    viewer = system(asker.viewer.team_id, asker.circle.id)
    known = [members.get(tx, viewer, row.member_id) for row in rows] if purpose in ASKS else []
    first = min((row.until for row in rows if row.until), default=None)
    # When a single member can be written to again is theirs to know.
    shown = first if wait in (Wait.HUSH, Wait.HOURS) or purpose in ASKS else None
    return views.Line(purpose, wait, len(rows), shown, tuple(sorted({member.name for member in known if member})))

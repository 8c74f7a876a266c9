"""A circle's rules for what an outcome is worth, as its managers set them."""

from sqlmodel import select

from domain.outcomes import OutcomeKind
from domain.outcomes.worth import Rule
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import WorthRow


def rules(tx: Transaction, viewer: Viewer) -> tuple[Rule, ...]:
    """Return the rules of the viewer's circle in the order of the kinds, for managers; nobody else gets any."""
    if not viewer.manages:
        return ()
    rows = tx.session.exec(
        select(WorthRow).where(WorthRow.team_id == viewer.team_id, WorthRow.circle_id == viewer.circle_id)
    )
    found = {row.kind: Rule(OutcomeKind(row.kind), row.low, row.high, row.unit, row.source) for row in rows}
    return tuple(found[kind] for kind in OutcomeKind if kind in found)


def set_rule(tx: Transaction, viewer: Viewer, rule: Rule) -> None:
    """Write the rule of a kind in the viewer's circle, in place of the one before."""
    row = tx.session.get(WorthRow, (viewer.circle_id, rule.kind.value)) or WorthRow(
        team_id=viewer.team_id, circle_id=viewer.circle_id, kind=rule.kind, low=0, high=0, unit=""
    )
    row.low, row.high, row.unit, row.source = rule.low, rule.high, rule.unit, rule.source
    tx.session.add(row)
    tx.session.flush()


def remove_rule(tx: Transaction, viewer: Viewer, kind: OutcomeKind) -> None:
    """Take away the rule of a kind in the viewer's circle, if there is one."""
    row = tx.session.get(WorthRow, (viewer.circle_id, kind.value))
    if row:
        tx.session.delete(row)
        tx.session.flush()

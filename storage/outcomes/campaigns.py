"""Campaigns of a circle, and the activity they are compared by."""

from datetime import date

from sqlmodel import col, select

from domain.ids import MemberId, OutcomeId
from domain.outcomes import GIVEN, QUIET, Evidence, OutcomeKind, fold
from domain.outcomes.campaigns import Activity, Campaign
from domain.viewers import Viewer
from storage import outcomes
from storage.database import Transaction
from storage.tables import CampaignRow, OutcomePartyRow

NO_ACT = frozenset({*GIVEN, *QUIET, OutcomeKind.INTRODUCED})
"""What members do not do themselves: what they are given, and answers that say nothing happened."""


def every(tx: Transaction, viewer: Viewer) -> tuple[Campaign, ...]:
    """Return the campaigns of the viewer's circle, the first to begin first, for managers; nobody else gets any."""
    if not viewer.manages:
        return ()
    rows = tx.session.exec(
        select(CampaignRow)
        .where(CampaignRow.team_id == viewer.team_id, CampaignRow.circle_id == viewer.circle_id)
        .order_by(col(CampaignRow.first_day), col(CampaignRow.id))
    )
    return tuple(_campaign(row) for row in rows)


def add(tx: Transaction, viewer: Viewer, name: str, first: date, last: date) -> Campaign:
    """Write down a campaign in the viewer's circle; one of the same name takes the new days."""
    known = tx.session.exec(
        select(CampaignRow).where(
            CampaignRow.team_id == viewer.team_id, CampaignRow.circle_id == viewer.circle_id, CampaignRow.name == name
        )
    ).first()
    row = known or CampaignRow(
        id=tx.new_id(), team_id=viewer.team_id, circle_id=viewer.circle_id, name=name, first_day="", last_day=""
    )
    row.first_day, row.last_day = first.isoformat(), last.isoformat()
    tx.session.add(row)
    tx.session.flush()
    return _campaign(row)


def activity(tx: Transaction, viewer: Viewer) -> tuple[Activity, ...]:
    """Return what members of the viewer's circle did, one for each person in an act, for counting alone."""
    if not viewer.manages:
        return ()
    acts = {s.row.id: s for s in fold(outcomes.ledger(tx, viewer)) if s.row.kind not in NO_ACT}
    parties = tx.session.exec(
        select(OutcomePartyRow.outcome_id, OutcomePartyRow.member_id).where(
            OutcomePartyRow.team_id == viewer.team_id, OutcomePartyRow.circle_id == viewer.circle_id
        )
    )
    confirmed = (Evidence.CORROBORATED, Evidence.LINKED)
    return tuple(
        Activity(MemberId(member_id), act.row.at.date(), act.evidence in confirmed)
        for outcome_id, member_id in parties
        if (act := acts.get(OutcomeId(outcome_id))) and act.evidence is not Evidence.DISPUTED
    )


def _campaign(row: CampaignRow) -> Campaign:
    return Campaign(row.id, row.name, date.fromisoformat(row.first_day), date.fromisoformat(row.last_day))

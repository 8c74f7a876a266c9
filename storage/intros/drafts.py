"""Drafts: what each side of an introduction was given to send, and what they made of it."""

from datetime import datetime

from sqlalchemy import ColumnElement, func
from sqlmodel import col, select

from domain.deliveries import Kind, Purpose
from domain.ids import IntroId, MemberId, OutboxId
from domain.intros.drafting import Draft, Language, Shown
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import DraftRow, OutboxRow


def get(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId) -> Draft | None:
    """Return the draft of one side; only they themselves and the bot get any."""
    row = tx.session.get(DraftRow, (intro_id, member_id))
    if row is None or (row.team_id, row.circle_id) != (viewer.team_id, viewer.circle_id):
        return None
    if not (viewer.is_system or viewer.member_id == member_id):
        return None
    return Draft(
        IntroId(row.intro_id),
        MemberId(row.member_id),
        OutboxId(row.message_id),
        Language(row.language),
        row.longest,
        row.own,
        row.polished,
        Shown(row.shows),
    )


def save(tx: Transaction, viewer: Viewer, draft: Draft) -> None:
    """Write a draft as it is now."""
    row = tx.session.get(DraftRow, (draft.intro_id, draft.member_id)) or DraftRow(
        intro_id=draft.intro_id, member_id=draft.member_id, team_id=viewer.team_id, circle_id=viewer.circle_id
    )
    if row.circle_id != viewer.circle_id:
        raise LookupError("a draft of another circle")
    row.message_id, row.language, row.longest = draft.message_id, draft.language, draft.longest
    row.own, row.polished, row.shows = draft.own, draft.polished, draft.shows
    tx.session.add(row)
    tx.session.flush()


def edits(tx: Transaction, viewer: Viewer, member_id: MemberId, since: datetime) -> int:
    """Return how often a model was asked to edit a note of a member after `since`; for the bot alone."""
    theirs = (OutboxRow.circle_id == viewer.circle_id, OutboxRow.member_id == member_id)
    return _asked(tx, viewer, since, OutboxRow.purpose == Purpose.POLISH, *theirs)


def calls(tx: Transaction, viewer: Viewer, since: datetime) -> int:
    """Return how often the viewer's whole workspace asked a model after `since`; for the bot alone."""
    return _asked(tx, viewer, since)


def _asked(tx: Transaction, viewer: Viewer, since: datetime, *which: ColumnElement[bool] | bool) -> int:
    if not viewer.is_system:
        return 0
    query = select(func.count(col(OutboxRow.seq))).where(
        OutboxRow.team_id == viewer.team_id, OutboxRow.kind == Kind.MODEL, OutboxRow.created_at > since, *which
    )
    return tx.session.exec(query).one()

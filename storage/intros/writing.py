"""What changes about an intro as a whole: it begins, its state moves, and its conversation opens."""

from datetime import datetime

from domain.ids import ChannelId, IntroId, MemberId, OutboxId
from domain.intros import Intro, IntroState, Origin, Stance
from domain.viewers import Viewer
from storage.database import Transaction
from storage.intros.rows import intro_of, own, pair_key
from storage.tables import IntroRow, IntroSideRow


def create(tx: Transaction, viewer: Viewer, a: MemberId, b: MemberId, origin: Origin, expires_at: datetime) -> Intro:
    """Write down a new suggested intro between two members of the viewer's circle."""
    row = IntroRow(
        id=tx.new_id(),
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        pair=pair_key(a, b),
        state=IntroState.SUGGESTED,
        origin=origin,
        created_at=tx.now,
        expires_at=expires_at,
    )
    tx.session.add(row)
    for member_id in sorted((a, b)):
        tx.session.add(
            IntroSideRow(
                intro_id=row.id,
                member_id=member_id,
                team_id=viewer.team_id,
                circle_id=viewer.circle_id,
                stance=Stance.UNASKED,
            )
        )
    tx.session.flush()
    intro = intro_of(tx, row)
    assert intro is not None
    return intro


def set_state(tx: Transaction, viewer: Viewer, intro: Intro, state: IntroState) -> None:
    """Write an intro's new state, and when it was introduced; one that was not after all has no such moment."""
    row = own(tx, viewer, intro.id)
    row.state = state
    if state is IntroState.INTRODUCED and row.introduced_at is None:
        row.introduced_at = tx.now
    if state is IntroState.AGREED:
        row.introduced_at = None
    tx.session.add(row)
    tx.session.flush()


def set_opening(tx: Transaction, viewer: Viewer, intro_id: IntroId, opening_id: OutboxId) -> None:
    """Write down which delivery is to open the conversation of two."""
    row = own(tx, viewer, intro_id)
    row.message_id = opening_id
    tx.session.add(row)
    tx.session.flush()


def set_group(tx: Transaction, viewer: Viewer, intro_id: IntroId, channel_id: ChannelId, message_id: OutboxId) -> None:
    """Write down the group conversation the two are introduced in from now on, and the message that does it."""
    row = own(tx, viewer, intro_id)
    row.group_channel, row.message_id, row.introduced_at = channel_id, message_id, tx.now
    tx.session.add(row)
    tx.session.flush()


def set_meeting(tx: Transaction, viewer: Viewer, intro_id: IntroId, meets_at: datetime) -> None:
    """Write down when the two meet, now that they can both read it."""
    row = own(tx, viewer, intro_id)
    row.meets_at = meets_at
    tx.session.add(row)
    tx.session.flush()


def set_expiry(tx: Transaction, viewer: Viewer, intro_id: IntroId, expires_at: datetime) -> None:
    """Write down until when an intro waits for an answer."""
    row = own(tx, viewer, intro_id)
    row.expires_at = expires_at
    tx.session.add(row)
    tx.session.flush()


def set_replaces(tx: Transaction, viewer: Viewer, intro_id: IntroId, former: IntroId) -> None:
    """Write down whose place an intro takes."""
    row = own(tx, viewer, intro_id)
    row.replaces = former
    tx.session.add(row)
    tx.session.flush()

"""What changes about one side of an intro: what they were told and asked, and what they said."""

from datetime import datetime

from domain.ids import IntroId, MemberId, OutboxId
from domain.intros import CheckIn, Stance
from domain.viewers import Viewer
from storage.database import Transaction
from storage.intros.rows import side_of


def set_stance(
    tx: Transaction,
    viewer: Viewer,
    intro_id: IntroId,
    member_id: MemberId,
    stance: Stance,
    offer_id: OutboxId | None = None,
) -> None:
    """Write down that one side was asked (by which message), or what it said."""
    side = side_of(tx, viewer, intro_id, member_id)
    side.stance = stance
    side.answered_at = None if stance in (Stance.UNASKED, Stance.ASKED) else side.answered_at or tx.now
    side.offer_id = offer_id if offer_id is not None else side.offer_id
    tx.session.add(side)
    tx.session.flush()


def set_asked(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId, until: datetime) -> None:
    """Write down that one side asks for the other by name, now, and how long that stands."""
    side = side_of(tx, viewer, intro_id, member_id)
    side.asked_at, side.asked_until = tx.now, until
    tx.session.add(side)
    tx.session.flush()


def set_asked_until(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId, until: datetime) -> None:
    """Write down that what one side asked for stands until another moment."""
    side = side_of(tx, viewer, intro_id, member_id)
    side.asked_until = until
    tx.session.add(side)
    tx.session.flush()


def set_shown(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId, shown: str, why: str) -> None:
    """Write down how the offer to one side describes the other, and why they fit."""
    side = side_of(tx, viewer, intro_id, member_id)
    side.shown, side.why = shown, why
    tx.session.add(side)
    tx.session.flush()


def set_names(tx: Transaction, viewer: Viewer, intro_id: IntroId, member_id: MemberId, names_id: OutboxId) -> None:
    """Write down the message that tells one side the other's name."""
    side = side_of(tx, viewer, intro_id, member_id)
    side.names_id = names_id
    tx.session.add(side)
    tx.session.flush()


def set_check_in(
    tx: Transaction,
    viewer: Viewer,
    intro_id: IntroId,
    member_id: MemberId,
    asked_by: OutboxId | None = None,
    answer: CheckIn | None = None,
) -> None:
    """Write down the check-in message one side got, or what they answered."""
    side = side_of(tx, viewer, intro_id, member_id)
    side.check_in_id = asked_by if asked_by is not None else side.check_in_id
    side.check_in = answer.value if answer is not None else side.check_in
    tx.session.add(side)
    tx.session.flush()

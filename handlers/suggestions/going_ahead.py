"""Two who both went ahead: each reads that their conversation comes, and it is planned for an hour that suits."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.deliveries import Kind, Purpose
from domain.ids import UserId
from domain.intros import Intro
from domain.intros.shared_hours import next_shared_moment
from domain.members import Member
from domain.viewers import Viewer
from handlers.suggestions import offers
from storage import intros, outbox
from storage.database import Transaction
from storage.intros import stories
from storage.outbox import SOON, Outgoing, enqueue
from views.suggestions import offers as views

LONGEST_FOR_BOTH = timedelta(days=2)
"""A conversation waits so much longer, at most, to begin in working hours of both instead of one."""


def plan_conversation(tx: Transaction, viewer: Viewer, intro: Intro, actor: Member) -> None:
    """Plan to open a conversation for two who both went ahead, `actor` last, and tell each.

    It waits for the working hours of the other, and for hours of both where these come soon.
    """
    both = offers.both_of(tx, viewer, intro)
    waited_for = next((member for member in both if member.id != actor.id), None)
    if waited_for is None:
        return
    for member, other in (both, reversed(both)):
        offers.show(tx, member, intro, views.offer_opening(other.name), f"opening:{tx.now.isoformat()}", is_named=True)
    opening_id = enqueue(tx, _opening(tx, viewer, intro, [member.user_id for member in both], actor, waited_for))
    intros.set_opening(tx, viewer, intro.id, opening_id)


def _opening(
    tx: Transaction, viewer: Viewer, intro: Intro, users: Sequence[UserId], actor: Member, waited_for: Member
) -> Outgoing:
    story = stories.in_conversation(intro.id)
    return Outgoing(
        Kind.OPEN_GROUP,
        Purpose.GROUP,
        viewer.team_id,
        viewer.circle_id,
        # A conversation is opened once each time both want it, which is again after one could not be.
        dedupe_key=f"{story}:{tx.now.isoformat()}",
        order_key=story,
        payload={"users": users},
        member=waited_for,
        about={"intro": intro.id},
        priority=SOON,
        not_before=_good_hour(tx, viewer, actor, waited_for),
    )


def _good_hour(tx: Transaction, viewer: Viewer, actor: Member, waited_for: Member) -> datetime:
    """Return when a conversation may begin: now if the other works now, else in hours of both, else in theirs."""
    theirs = outbox.earliest(tx, Purpose.GROUP, viewer.circle_id, waited_for)
    shared = next_shared_moment(actor.tz, waited_for.tz, theirs) if theirs > tx.now else None
    return shared if shared and shared <= theirs + LONGEST_FOR_BOTH else theirs

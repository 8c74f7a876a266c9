"""Cards for those whom an import took in: one by one, in their own hours, as a suggestion would come."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from domain.calendar import next_working_moment
from domain.deliveries import Kind, Purpose
from domain.ids import OutboxId
from domain.members import Member
from domain.profiles import Profile, ProfileState
from handlers.asking import tag
from handlers.signatures import team_of
from handlers.threads.imports import Place, Post, judge, thread_of
from storage import profiles
from storage.database import Transaction
from storage.outbox import LATER, Outgoing, earliest, enqueue
from views.threads import profiles as views

BETWEEN_CARDS = timedelta(minutes=5)
"""Working time between two cards to members of one time zone."""


@dataclass
class Pace:
    """When the next card may go, by time zone: one each `BETWEEN_CARDS` of working time."""

    free: dict[str, datetime] = field(default_factory=dict)

    def next(self, moment: datetime, tz: str) -> datetime:
        """Return the first free moment not before `moment`, and take it."""
        taken = next_working_moment(max(moment, self.free.get(tz, moment)), tz)
        self.free[tz] = taken + BETWEEN_CARDS
        return taken


def cards_due(tx: Transaction, place: Place, posts: Sequence[Post]) -> list[tuple[Member, Profile]]:
    """Return whose profile stands as one of `posts` was read, unconfirmed and without a card."""
    thread = thread_of(tx, place)
    due = []
    for post in posts:
        judged = judge(tx, place.viewer, thread, post)
        if not post.speaks or judged.known is None or judged.member is None:
            continue
        profile = profiles.of_member(tx, place.viewer, judged.member.id)
        unseen = profile and profile.state is ProfileState.UNDERSTOOD and not profile.card_id
        if profile and unseen and profile.reply_id == judged.known.id:
            due.append((judged.member, profile))
    return due


def queue_cards(tx: Transaction, place: Place, posts: Sequence[Post], pace: Pace) -> int:
    """Plan a card for everybody in `cards_due`, within their hours and budget; return how many these are."""
    due = cards_due(tx, place, posts)
    for member, profile in due:
        card_id = _queue_card(tx, place, member, profile, pace)
        profiles.save(tx, place.viewer, replace(profile, card_id=card_id))
    return len(due)


def _queue_card(tx: Transaction, place: Place, member: Member, profile: Profile, pace: Pace) -> OutboxId:
    team = team_of(tx, place.viewer)
    message = views.card(profile, member.name, member.kind, tag(place.circle, profile.id), team)
    # Nobody asked for it now, so it waits as a suggestion does.
    allowed = earliest(tx, Purpose.OFFER, place.circle.id, member)
    story = f"card:{profile.id}"
    return enqueue(
        tx,
        Outgoing(
            Kind.POST,
            Purpose.CARD,
            member.team_id,
            member.circle_id,
            dedupe_key=f"{Purpose.CARD}:{story}:imported:{profile.reply_id}:{member.id}",
            order_key=f"{story}:{member.id}",
            payload=message.payload(),
            member=member,
            about={"member": member.id},
            priority=LATER,
            not_before=pace.next(allowed, member.tz),
        ),
    )

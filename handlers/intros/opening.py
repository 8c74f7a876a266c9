"""The conversation of two who both went ahead: opened, begun, or, where Slack would not, to be tried again."""

from datetime import datetime, timedelta
from functools import partial

from domain.calendar import working_days_after
from domain.deliveries import Kind, Purpose
from domain.errors import Code, Refused
from domain.ids import IntroId
from domain.intros import (
    DAYS_TO_GO_AHEAD,
    INTRODUCED,
    Intro,
    Stance,
    answered,
    can_try_again,
    is_opening,
    opened_in_vain,
)
from domain.intros.drafting import language_of_two
from domain.intros.shared_hours import next_shared_moment
from domain.members import Member
from domain.outcomes import OutcomeKind
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.deliveries import undelivered
from handlers.intros import conversations, drafts
from handlers.registry import Answer, Asker, Call, Nothing, Registry, Result
from handlers.sending import to_channel, to_member
from handlers.suggestions import offers
from storage import intros, members, outbox, outcomes
from storage.database import Transaction
from storage.members import preferences
from storage.outbox import SOON, Delivery, Outgoing, enqueue
from views.intros import opening
from views.suggestions import offers as views

LONGEST_FOR_BOTH = timedelta(days=2)
"""A conversation waits so much longer, at most, to begin in working hours of both instead of one."""


def register(registry: Registry) -> None:
    """Follow the opening of a conversation, and answer [Try again]."""
    registry.result(Purpose.GROUP, partial(opened, registry.has_model))
    registry.failure(Purpose.GROUP, not_opened)
    registry.click(opening.TRY_AGAIN, try_again)


def open_for(tx: Transaction, viewer: Viewer, intro: Intro, actor: Member) -> None:
    """Plan to open a conversation for two who both went ahead, `actor` last, and tell each.

    It waits for the working hours of the other, and for hours of both where these come soon.
    """
    both = _people(tx, viewer, intro)
    waited_for = next((member for member in both if member.id != actor.id), None)
    if waited_for is None:
        return
    for member, other in (both, reversed(both)):
        offers.show(tx, member, intro, views.offer_opening(other.name), f"opening:{tx.now.isoformat()}", is_named=True)
    opening_id = enqueue(
        tx,
        Outgoing(
            Kind.OPEN_GROUP,
            Purpose.GROUP,
            viewer.team_id,
            viewer.circle_id,
            # A conversation is opened once each time both want it, which is again after one could not be.
            dedupe_key=f"group:{intro.id}:{tx.now.isoformat()}",
            order_key=conversations.story(intro),
            payload={"users": [member.user_id for member in both]},
            member=waited_for,
            about={"intro": intro.id},
            priority=SOON,
            not_before=_good_hour(tx, viewer, actor, waited_for),
        ),
    )
    intros.set_opening(tx, viewer, intro.id, opening_id)


def _good_hour(tx: Transaction, viewer: Viewer, actor: Member, waited_for: Member) -> datetime:
    """Return when a conversation may begin: now if the other works now, else in hours of both, else in theirs."""
    theirs = outbox.earliest(tx, Purpose.GROUP, viewer.circle_id, waited_for)
    shared = next_shared_moment(actor.tz, waited_for.tz, theirs) if theirs > tx.now else None
    return shared if shared and shared <= theirs + LONGEST_FOR_BOTH else theirs


def _people(tx: Transaction, viewer: Viewer, intro: Intro) -> list[Member]:
    return [member for side in intro.sides if (member := members.get(tx, viewer, side.member_id))]


def opened(has_model: bool, tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Introduce the two in their conversation, give each a note of their own, and write it into the ledger."""
    viewer = system(delivery.team_id, delivery.circle_id)
    intro = intros.lock(tx, viewer, IntroId(delivery.about.get("intro", "")))
    pair = conversations.pair_of(tx, viewer, intro) if intro else None
    if intro is None or pair is None or not is_opening(intro):
        return
    message, channel = conversations.first_message(tx, viewer, intro, pair), result.channel_id
    told = to_channel(tx, viewer, channel, Purpose.INTRODUCTION, message, conversations.story(intro), intro=intro.id)
    intros.set_group(tx, viewer, intro.id, channel, told)
    (a, _), (b, _) = pair
    liked = [preferences.of_member(tx, viewer, member.id) for member in (a, b)]
    language = language_of_two(liked[0].languages, liked[1].languages)
    for member, other in ((a, b), (b, a)):
        offers.show(tx, member, intro, views.offer_met(other.name), f"met:{delivery.id}", is_named=True)
        drafts.send(tx, intro, member, language, has_model=has_model)
    parties = (outcomes.Party(a.id), outcomes.Party(b.id))
    outcomes.append(tx, viewer, outcomes.Act(intro.id, OutcomeKind.INTRODUCED), parties)


def not_opened(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell both that their conversation could not be opened, so that either can try again.

    The managers are told too, unless one of them let it go.
    """
    viewer = system(delivery.team_id, delivery.circle_id)
    intro = intros.lock(tx, viewer, IntroId(delivery.about.get("intro", "")))
    if error != outbox.LET_GO:
        undelivered.show_failed(tx, delivery, error)
    if intro is None or not is_opening(intro):
        return
    intros.set_state(tx, viewer, intro, opened_in_vain(intro))
    both = _people(tx, viewer, intro)
    end = working_days_after(tx.now, DAYS_TO_GO_AHEAD, *(member.tz for member in both))
    intros.set_expiry(tx, viewer, intro.id, max(intro.expires_at or end, end))
    for member, other in (both, reversed(both)) if len(both) == len(intro.sides) else ():
        _tell_missed(tx, viewer, intro, member, other, delivery.id)


def _tell_missed(tx: Transaction, viewer: Viewer, intro: Intro, member: Member, other: Member, key: str) -> None:
    offers.show(tx, member, intro, views.offer_missed(other.name), f"missed:{key}", is_named=True)
    message = opening.try_again(other.name, tag(member.circle_id, intro.id))
    about = {"intro": intro.id}
    said = to_member(tx, member, Purpose.NAMES, message, offers.story(intro), about=about, version=f"missed:{key}")
    intros.set_names(tx, viewer, intro.id, member.id, said)


def try_again(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Try again]: open the conversation once more; one of the two is enough, for both went ahead."""
    intro = intros.lock(tx, asker.viewer, IntroId(call.subject))
    if intro and intro.state in INTRODUCED:
        return Nothing()
    if intro is None or asker.member is None or not can_try_again(intro, tx.now):
        raise Refused(Code.RAN_OUT)
    viewer = system(asker.member.team_id, asker.circle.id)
    after = answered(intro, asker.member.id, Stance.GO_AHEAD)
    offers.keep(tx, viewer, after, asker.member)
    open_for(tx, viewer, after, asker.member)
    return Nothing()

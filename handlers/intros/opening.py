"""The conversation of two who both went ahead: begun, or, where Slack would not open it, to be tried again."""

from functools import partial

from domain.calendar import working_days_after
from domain.deliveries import Purpose
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
from domain.members import Member
from domain.outcomes import OutcomeKind
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.deliveries import undelivered
from handlers.intros import conversations, drafts
from handlers.registry import Answer, Asker, Call, Nothing, Registry, Result
from handlers.sending import to_channel, to_member
from handlers.suggestions import going_ahead, offers
from storage import intros, outbox, outcomes
from storage.database import Transaction
from storage.intros import stories
from storage.outbox import Delivery
from views.intros import opening
from views.suggestions import offers as views


def register(registry: Registry) -> None:
    """Follow the opening of a conversation, and answer [Try again]."""
    registry.result(Purpose.GROUP, partial(opened, registry.has_model))
    registry.failure(Purpose.GROUP, not_opened)
    registry.click(opening.TRY_AGAIN, try_again)


def opened(has_model: bool, tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Introduce the two in their conversation, give each a note of their own, and write it into the ledger."""
    viewer = system(delivery.team_id, delivery.circle_id)
    intro = intros.lock(tx, viewer, IntroId(delivery.about.get("intro", "")))
    pair = conversations.pair_of(tx, viewer, intro) if intro else None
    if intro is None or pair is None or not is_opening(intro):
        return
    message, channel = conversations.first_message(tx, viewer, intro, pair), result.channel_id
    story = stories.in_conversation(intro.id)
    told = to_channel(tx, viewer, channel, Purpose.INTRODUCTION, message, story, intro=intro.id)
    intros.set_group(tx, viewer, intro.id, channel, told)
    (a, _), (b, _) = pair
    language = conversations.language_of(tx, viewer, a, b)
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
    both = offers.both_of(tx, viewer, intro)
    end = working_days_after(tx.now, DAYS_TO_GO_AHEAD, *(member.tz for member in both))
    intros.set_expiry(tx, viewer, intro.id, max(intro.expires_at or end, end))
    for member, other in (both, reversed(both)) if len(both) == len(intro.sides) else ():
        _tell_missed(tx, viewer, intro, member, other, delivery.id)


def _tell_missed(tx: Transaction, viewer: Viewer, intro: Intro, member: Member, other: Member, key: str) -> None:
    offers.show(tx, member, intro, views.offer_missed(other.name), f"missed:{key}", is_named=True)
    message = opening.try_again(other.name, tag(member.circle_id, intro.id))
    story, about = stories.to_each(intro.id), {"intro": intro.id}
    said = to_member(tx, member, Purpose.NAMES, message, story, about=about, version=f"missed:{key}")
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
    going_ahead.plan_conversation(tx, viewer, after, asker.member)
    return Nothing()

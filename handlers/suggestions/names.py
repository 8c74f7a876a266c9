"""The name step: both said yes, so each learns in private who it is, and goes ahead or lets it be."""

from domain.calendar import working_days_after
from domain.deliveries import Purpose
from domain.ids import IntroId
from domain.intros import DAYS_TO_GO_AHEAD, Intro, IntroState, Stance, answered, sides_to_name, takes_go_ahead
from domain.members import Member
from domain.profiles import ProfileField
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, Nothing, Registry
from handlers.sending import change, to_member
from handlers.suggestions import going_ahead, offers
from handlers.suggestions.answering import answering
from storage import intros, members, outbox, profiles
from storage.database import Transaction
from storage.intros import stories
from views.blocks import Message
from views.moments import own_moment
from views.suggestions import names as views
from views.suggestions.offers import offer_agreed, offer_passed


def register(registry: Registry) -> None:
    """Answer the two buttons under a name."""
    registry.click(views.GO_AHEAD, go_ahead)
    registry.click(views.NAMED_NO, leave_it)


def tell(tx: Transaction, viewer: Viewer, intro: Intro, actor: Member) -> None:
    """Tell each side who said yes blind the other's name and company, and until when they may decide.

    `actor` has just pressed a button, and reads it in that message's place. A change of an old message is silent in
    Slack, so the other side gets one of its own, in their working hours.
    """
    told = [one for side in sides_to_name(intro) if (one := members.get(tx, viewer, side.member_id))]
    read_at = [outbox.earliest(tx, Purpose.NAMES, viewer.circle_id, one) for one in told if one.id != actor.id]
    zones = [one.tz for one in told]
    end = working_days_after(max(read_at, default=tx.now), DAYS_TO_GO_AHEAD, *zones)
    intros.set_expiry(tx, viewer, intro.id, max(intro.expires_at or end, end))
    for member in told:
        _tell_one(tx, viewer, intro.id, member, is_reading=member.id == actor.id)


def _tell_one(tx: Transaction, viewer: Viewer, intro_id: IntroId, member: Member, *, is_reading: bool) -> None:
    intro = intros.get(tx, viewer, intro_id)
    message = named(tx, viewer, intro, member) if intro else None
    if intro is None or message is None:
        return
    names_id = offers.standing(tx, intro.side(member.id))
    in_place = is_reading and bool(names_id)
    offers.show(tx, member, intro, message if in_place else offer_agreed(), "agreed", is_named=in_place)
    if not in_place:
        names_id = to_member(tx, member, Purpose.NAMES, message, stories.to_each(intro.id), about={"intro": intro.id})
    intros.set_names(tx, viewer, intro.id, member.id, names_id)


def named(tx: Transaction, viewer: Viewer, intro: Intro, member: Member) -> Message | None:
    """Return who the other side is, as `member` reads it with the two buttons; None once the other is gone."""
    other = members.get(tx, viewer, intro.other(member.id).member_id)
    theirs = profiles.of_member(tx, viewer, other.id) if other else None
    if other is None or theirs is None or intro.expires_at is None:
        return None
    until = own_moment(intro.expires_at, member.tz)
    return views.named(other.name, theirs.value(ProfileField.COMPANY), until, tag(member.circle_id, intro.id))


def show_day(tx: Transaction, viewer: Viewer, intro_id: IntroId, member: Member) -> None:
    """Show `member`, who has read a name and may decide, until when: an intro's days have moved."""
    intro = intros.get(tx, viewer, intro_id)
    message = named(tx, viewer, intro, member) if intro and takes_go_ahead(intro, member.id, tx.now) else None
    if intro and message:
        of, story = intro.side(member.id).names_id, stories.to_each(intro.id)
        version, about = f"days:{tx.now.isoformat()}", {"intro": intro.id}
        change(tx, member, of, Purpose.OFFER_CHANGE, message, story, version, about=about)


def go_ahead(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Go ahead]: kept, and the introduction made if the other side goes ahead too."""
    intro, member, has_answered = answering(tx, call, asker, takes_go_ahead, {Stance.GO_AHEAD})
    if has_answered:
        return Nothing()
    viewer = system(member.team_id, member.circle_id)
    after = answered(intro, member.id, Stance.GO_AHEAD)
    offers.keep(tx, viewer, after, member)
    if after.state is IntroState.INTRODUCED:
        going_ahead.plan_conversation(tx, viewer, after, member)
        return Nothing()
    other = members.get(tx, viewer, intro.other(member.id).member_id)
    offers.show(tx, member, after, views.going_ahead(other.name if other else None), "go-ahead", is_named=True)
    return Nothing()


def leave_it(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Not this one], knowing the name: kept for the rules alone; to the other side it is silence."""
    intro, member, has_answered = answering(tx, call, asker, takes_go_ahead, {Stance.NO})
    if has_answered:
        return Nothing()
    offers.keep(tx, system(member.team_id, member.circle_id), answered(intro, member.id, Stance.NO), member)
    offers.show(tx, member, intro, offer_passed(), "no")
    return Nothing()

"""The blind offer of a peer: sent to one side, changed as that side answers, taken back when it cannot come true.

Nothing that one side sees here depends on what the other side said.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from domain.deliveries import DeliveryState, Purpose
from domain.ids import MemberId, OutboxId
from domain.industries import understand_industry
from domain.intros import (
    WAITING,
    Intro,
    IntroEvent,
    IntroState,
    Origin,
    Progress,
    Side,
    Stance,
    has_standing_wish,
    is_known_by_name,
    is_opening,
    next_state,
    opened_in_vain,
    progress,
)
from domain.members import Member
from domain.profiles import Profile, ProfileField
from domain.titles import understand_title
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.sending import change, to_member
from handlers.signatures import team_of
from handlers.suggestions import blindness
from handlers.suggestions.ready import REACH
from storage import intros, members, outbox
from storage.database import Transaction
from storage.intros import stories
from views.blocks import Message
from views.suggestions import offers as views
from views.suggestions.peers import describe


def description(profile: Profile) -> str:
    """Return a member in our words: function, level and sector, never a name, a company or the posted title."""
    industry = profile.value(ProfileField.INDUSTRY)
    role = understand_title(profile.value(ProfileField.TITLE), industry)
    return describe(role, understand_industry(industry))


HOPING = frozenset({Stance.ASKED, Stance.WISH, Stance.YES, Stance.GO_AHEAD})
"""Who reads, at its end, that a suggestion has run out: everybody who was asked and did not say no."""


def can_reach(tx: Transaction, member: Member, begin: datetime) -> bool:
    """Whether a request to `member` may be made, whatever they want unasked, and would be with them soon.

    A hush holds it until `begin`, and says nothing of them.
    """
    soon = begin + REACH
    return member.is_peer(tx.now) and outbox.earliest(tx, Purpose.OFFER, member.circle_id, member) <= soon


def known_to(tx: Transaction, viewer: Viewer, member: Member) -> list[Intro]:
    """Return the intros `member` knows of, newest first: those they were asked about, or asked for by name."""
    mine = ((intro, intro.side(member.id)) for intro in intros.of_member(tx, viewer, member.id))
    return [intro for intro, side in mine if side.asked_at or side.stance is not Stance.UNASKED]


def both_of(tx: Transaction, viewer: Viewer, intro: Intro) -> list[Member]:
    """Return the two of an intro, or whoever of them is still known."""
    return [member for side in intro.sides if (member := members.get(tx, viewer, side.member_id))]


def known_by_name(tx: Transaction, viewer: Viewer, member: Member) -> frozenset[MemberId]:
    """Return whose name an intro told `member`; nobody else may show by a missing button, those they asked for too."""
    mine = intros.of_member(tx, viewer, member.id)
    return frozenset(intro.other(member.id).member_id for intro in mine if is_known_by_name(intro, member.id))


def asked_for(tx: Transaction, viewer: Viewer, member: Member) -> Mapping[MemberId, datetime]:
    """Return whom `member` asked for by name, and when, while that stands: whatever can come of it."""
    mine = ((intro, intro.side(member.id)) for intro in intros.of_member(tx, viewer, member.id))
    standing = ((intro, side.asked_at) for intro, side in mine if has_standing_wish(intro, member.id, tx.now))
    return {intro.other(member.id).member_id: asked_at for intro, asked_at in standing if asked_at}


def send(tx: Transaction, viewer: Viewer, intro: Intro, member: Member, other: Member) -> None:
    """Send one side the blind offer of the other."""
    shown, reasons = blindness.described(tx, viewer, other.id, member.id)
    if not shown:
        return
    intros.set_shown(tx, viewer, intro.id, member.id, shown, reasons)
    side = replace(intro.side(member.id), shown=shown, why=reasons)
    message = blind(tx, viewer, intro, side)
    offer_id = to_member(tx, member, Purpose.OFFER, message, stories.to_each(intro.id), about={"intro": intro.id})
    intros.set_stance(tx, viewer, intro.id, member.id, Stance.ASKED, offer_id)


def blind(tx: Transaction, viewer: Viewer, intro: Intro, side: Side) -> Message:
    """Return the blind offer as one side reads it: in the words it was made in, whatever changed since."""
    is_wish = intro.origin is Origin.REQUESTED
    offer = views.Offer(side.shown, side.why, team_of(tx, viewer), is_wish)
    return views.offer(offer, tag(intro.circle_id, intro.id))


def show(
    tx: Transaction, member: Member, intro: Intro, message: Message, version: str, *, is_named: bool = False
) -> None:
    """Put `message` in place of what `member` reads of this intro: the offer, or who it is once they were told.

    What they answered on Home before it reached them does not follow any more. Where the message `is_named`, it goes
    with whom it names.
    """
    of, about = standing(tx, intro.side(member.id)), {"intro": intro.id} if is_named else {}
    change(tx, member, of, Purpose.OFFER_CHANGE, message, stories.to_each(intro.id), version, about=about)


def standing(tx: Transaction, side: Side) -> OutboxId:
    """Return the message of this intro that stands before one side, empty for none; what has not left is let go."""
    for message_id in (side.names_id, side.offer_id):
        if _is_unsent(tx, message_id):
            outbox.let_go(tx, message_id)
        elif outbox.state_of(tx, message_id) not in (None, DeliveryState.FAILED):
            return message_id
    return OutboxId("")


def keep(tx: Transaction, viewer: Viewer, intro: Intro, member: Member) -> None:
    """Write down what `member` has just said, and what it made of the intro."""
    intros.set_stance(tx, viewer, intro.id, member.id, intro.side(member.id).stance)
    intros.set_state(tx, viewer, intro, intro.state)


def run_out(tx: Transaction, viewer: Viewer, intro: Intro) -> None:
    """End an intro whose days are over, and say so to those who waited; a no and a silence end alike."""
    intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.EXPIRE))
    for side in intro.sides:
        member = members.get(tx, viewer, side.member_id)
        if member and side.stance in HOPING:
            show(tx, member, intro, views.offer_ran_out(), "ran-out")


def withdraw_from(tx: Transaction, member: Member) -> None:
    """Take a member who can no longer be introduced out of what still waits, and end its days now.

    To the other side it looks like any suggestion that ran out, also where `member` had said no.
    """
    viewer = system(member.team_id, member.circle_id)
    for intro in _waiting(tx, viewer, member):
        if intro.side(member.id).stance is not Stance.NO:
            state = _call_off(tx, intro) if is_opening(intro) else intro.state
            intros.set_stance(tx, viewer, intro.id, member.id, Stance.NO)
            intros.set_state(tx, viewer, intro, next_state(state, IntroEvent.DECLINE))
            if progress(intro, member.id, tx.now) is not Progress.PASSED:
                show(tx, member, intro, views.offer_closed(), "closed")
        _let_go_unsent(tx, viewer, intro, intro.other(member.id))
        _leave_unnamed(tx, viewer, intro, intro.other(member.id))
        intros.set_expiry(tx, viewer, intro.id, min(intro.expires_at or tx.now, tx.now))


def hold_back(tx: Transaction, member: Member, origins: Collection[Origin] = frozenset(Origin)) -> None:
    """Take back the offers of such `origins` that have not left for `member` yet; nobody is told."""
    viewer = system(member.team_id, member.circle_id)
    for intro in _waiting(tx, viewer, member):
        if intro.origin in origins:
            _let_go_unsent(tx, viewer, intro, intro.side(member.id))


def fade(tx: Transaction, member: Member) -> list[Intro]:
    """End what waits for `member`, who is about to be forgotten, and return it: to the other sides it ran out."""
    viewer = system(member.team_id, member.circle_id)
    faded = _waiting(tx, viewer, member)
    for intro in faded:
        intros.set_expiry(tx, viewer, intro.id, min(intro.expires_at or tx.now, tx.now))
        side = intro.other(member.id)
        other = members.get(tx, viewer, side.member_id)
        if other and side.stance in HOPING:
            show(tx, other, intro, views.offer_ran_out(), "ran-out")
    return faded


def _waiting(tx: Transaction, viewer: Viewer, member: Member) -> list[Intro]:
    undecided, mine = WAITING | {IntroState.DECLINED}, intros.of_member(tx, viewer, member.id)
    return [intro for intro in mine if intro.state in undecided or is_opening(intro)]


def _call_off(tx: Transaction, intro: Intro) -> IntroState:
    """Let a conversation that is to be opened be; return where that leaves the intro."""
    outbox.let_go(tx, intro.message_id)
    return opened_in_vain(intro)


def _is_unsent(tx: Transaction, message_id: OutboxId) -> bool:
    return outbox.state_of(tx, message_id) in outbox.UNSENT


def _let_go_unsent(tx: Transaction, viewer: Viewer, intro: Intro, side: Side) -> None:
    if side.stance is Stance.ASKED and _is_unsent(tx, side.offer_id):
        outbox.let_go(tx, side.offer_id)
        # As if never offered: asking for them by name later may not bring the offer to light.
        intros.set_stance(tx, viewer, intro.id, side.member_id, Stance.UNASKED, OutboxId(""))


def _leave_unnamed(tx: Transaction, viewer: Viewer, intro: Intro, side: Side) -> None:
    """Tell no name of somebody who has left before it was told; to who waits for it, this is silence."""
    if _is_unsent(tx, side.names_id):
        outbox.let_go(tx, side.names_id)
        intros.set_names(tx, viewer, intro.id, side.member_id, OutboxId(""))

"""Suggestions: the best peer for somebody, offered to both sides blind, and never twice."""

from domain.calendar import working_days_after
from domain.deliveries import Purpose
from domain.ids import MemberId
from domain.industries import understand_industry
from domain.intros import (
    DAYS_TO_ANSWER,
    MOST_WAITING,
    OPEN,
    Intro,
    IntroEvent,
    IntroState,
    Origin,
    Stance,
    is_waiting,
    next_state,
)
from domain.members import Member
from domain.peers import Match, Peer, best_peers, compare
from domain.profiles import Profile, ProfileField
from domain.titles import understand_title
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.sending import change, to_member
from storage import circles, intros, members, profiles
from storage.database import Transaction
from views import intros as views
from views.peers import describe, reasons_sentence

GOOD_ENOUGH = 0.5
"""The least score, in [0, 1], at which a peer is suggested unasked: better none than a poor one."""


def as_peer(member: Member, profile: Profile) -> Peer:
    """Return a member as the matching sees them."""
    return Peer(
        member_id=member.id,
        title=profile.value(ProfileField.TITLE),
        company=profile.value(ProfileField.COMPANY),
        industry=profile.value(ProfileField.INDUSTRY),
        asks=profile.value(ProfileField.ASKS),
        offers=profile.value(ProfileField.OFFERS),
        tz=member.tz,
        kind=member.kind,
    )


def description(profile: Profile) -> str:
    """Return a member in our words: function, level and sector, never a name, a company or the posted title."""
    industry = profile.value(ProfileField.INDUSTRY)
    role = understand_title(profile.value(ProfileField.TITLE), industry)
    return describe(role, understand_industry(industry))


def suggest_to(tx: Transaction, member: Member) -> Intro | None:
    """Offer `member` and their best free peer to each other, when both are free and it is good enough."""
    viewer = system(member.team_id, member.circle_id)
    mine = profiles.of_member(tx, viewer, member.id)
    directory = {profile.member_id: profile for profile in profiles.directory(tx, viewer)}
    if mine is None or member.id not in directory or not _is_free(tx, viewer, member):
        return None
    met = {other.member_id for intro in intros.of_member(tx, viewer, member.id) for other in intro.sides}
    present = (members.get(tx, viewer, member_id) for member_id in directory if member_id not in met)
    others = {m.id: m for m in present if m and m.id != member.id}
    ranked = best_peers(
        as_peer(member, mine), [as_peer(m, directory[m.id]) for m in others.values()], limit=len(others)
    )
    for peer, match in ranked:
        other = others[MemberId(peer.member_id)]
        if match.score >= GOOD_ENOUGH and _is_free(tx, viewer, other):
            return _offer_both(tx, viewer, member, other)
    return None


def _is_free(tx: Transaction, viewer: Viewer, member: Member) -> bool:
    if not member.is_peer(tx.now):
        return False
    waiting = [i for i in intros.of_member(tx, viewer, member.id) if is_waiting(i, member.id, tx.now)]
    return len(waiting) < MOST_WAITING


def _offer_both(tx: Transaction, viewer: Viewer, a: Member, b: Member) -> Intro:
    expires = working_days_after(tx.now, DAYS_TO_ANSWER)
    intro = intros.create(tx, viewer, a.id, b.id, Origin.SUGGESTED, expires)
    intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.OFFER))
    offer_to(tx, viewer, intro, a, b)
    offer_to(tx, viewer, intro, b, a)
    return intro


def offer_to(tx: Transaction, viewer: Viewer, intro: Intro, member: Member, other: Member) -> None:
    """Send one side the blind offer of the other."""
    mine, theirs = profiles.of_member(tx, viewer, member.id), profiles.of_member(tx, viewer, other.id)
    if mine is None or theirs is None:
        return
    message = views.offer(description(theirs), why(member, mine, other, theirs), tag(member.circle_id, intro.id))
    offer_id = to_member(tx, member, Purpose.OFFER, message, f"intro:{intro.id}", about={"intro": intro.id})
    intros.set_stance(tx, viewer, intro.id, member.id, Stance.ASKED, offer_id)


def why(member: Member, mine: Profile, other: Member, theirs: Profile) -> str:
    """Return why two people fit, in one sentence of our own words; empty when there is nothing to say."""
    match = compare(as_peer(member, mine), as_peer(other, theirs))
    return reasons_sentence(match.reasons) if isinstance(match, Match) else ""


def suggest_all(tx: Transaction) -> None:
    """Look for a peer for everybody who is free: those without an intro the longest go first."""
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        confirmed = {profile.member_id for profile in profiles.directory(tx, viewer)}
        for member in members.every(tx, viewer):
            if member.id in confirmed and member.is_peer(tx.now):
                suggest_to(tx, member)


def expire(tx: Transaction) -> None:
    """End the intros whose days are over. A no and a silence end at the same moment and look the same."""
    over = frozenset({IntroState.OFFERED, IntroState.ACCEPTED, IntroState.DECLINED, IntroState.SUGGESTED})
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        for intro in intros.in_states(tx, viewer, over):
            if intro.expires_at and intro.expires_at <= tx.now:
                intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.EXPIRE))
                _show_ran_out(tx, viewer, intro)


def _show_ran_out(tx: Transaction, viewer: Viewer, intro: Intro) -> None:
    for side in intro.sides:
        member = members.get(tx, viewer, side.member_id)
        if member and side.stance in (Stance.ASKED, Stance.YES):
            ran_out = views.offer_ran_out()
            change(tx, member, side.offer_id, Purpose.OFFER_CHANGE, ran_out, f"intro:{intro.id}", "ran-out")


def withdraw_from(tx: Transaction, member: Member) -> None:
    """Take a member who is no longer in the directory out of the suggestions that still wait.

    To the other side it looks like silence: the suggestion runs out on its own day.
    """
    viewer = system(member.team_id, member.circle_id)
    for intro in intros.of_member(tx, viewer, member.id):
        if intro.state in OPEN and is_waiting(intro, member.id, tx.now):
            intros.set_stance(tx, viewer, intro.id, member.id, Stance.NO)
            intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.DECLINE))

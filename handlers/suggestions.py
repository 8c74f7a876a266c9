"""Suggestions: the best peer for somebody, offered to both sides blind, and never twice."""

from domain.calendar import working_days_after
from domain.deliveries import Purpose
from domain.ids import MemberId
from domain.intros import DAYS_TO_ANSWER, Intro, IntroEvent, IntroState, Origin, next_state
from domain.members import Member
from domain.peers import best_peers
from domain.viewers import Viewer, system
from handlers import offers
from storage import circles, intros, members, outbox, profiles
from storage.database import Transaction

GOOD_ENOUGH = 0.5
"""The least score, in [0, 1], at which a peer is suggested unasked: better none than a poor one."""

UNDECIDED = frozenset({IntroState.SUGGESTED, IntroState.OFFERED, IntroState.ACCEPTED, IntroState.DECLINED})


def suggest_to(tx: Transaction, member: Member) -> Intro | None:
    """Offer `member` and their best free peer to each other, when both are free and it is good enough."""
    viewer = system(member.team_id, member.circle_id)
    directory = {profile.member_id: profile for profile in profiles.directory(tx, viewer)}
    if member.id not in directory or not offers.is_free(tx, viewer, member):
        return None
    others = _unmet(tx, viewer, member, frozenset(directory))
    peers = [offers.as_peer(other, directory[other.id]) for other in others.values()]
    for peer, match in best_peers(offers.as_peer(member, directory[member.id]), peers, limit=len(peers)):
        other = others[peer.member_id]
        if match.score >= GOOD_ENOUGH and offers.is_free(tx, viewer, other):
            return _offer_both(tx, viewer, member, other)
    return None


def _unmet(tx: Transaction, viewer: Viewer, member: Member, directory: frozenset[MemberId]) -> dict[MemberId, Member]:
    """Return those of the directory who never shared an intro with `member`."""
    met = {side.member_id for intro in intros.of_member(tx, viewer, member.id) for side in intro.sides}
    present = (members.get(tx, viewer, member_id) for member_id in directory - met)
    return {other.id: other for other in present if other and other.id != member.id}


def _offer_both(tx: Transaction, viewer: Viewer, a: Member, b: Member) -> Intro:
    both_asked = max(outbox.earliest(tx, Purpose.OFFER, viewer.circle_id, member) for member in (a, b))
    expires = working_days_after(both_asked, DAYS_TO_ANSWER)
    intro = intros.create(tx, viewer, a.id, b.id, Origin.SUGGESTED, expires)
    intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.OFFER))
    offers.send(tx, viewer, intro, a, b)
    offers.send(tx, viewer, intro, b, a)
    return intro


def suggest_all(tx: Transaction) -> None:
    """Look for a peer for everybody who is free, in the order they joined."""
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        confirmed = {profile.member_id for profile in profiles.directory(tx, viewer)}
        for member in members.every(tx, viewer):
            if member.id in confirmed and member.is_peer(tx.now):
                suggest_to(tx, member)


def expire(tx: Transaction) -> None:
    """End the intros whose days are over. A no and a silence end at the same moment and look the same."""
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        for intro in intros.in_states(tx, viewer, UNDECIDED):
            if intro.expires_at and intro.expires_at <= tx.now:
                offers.run_out(tx, viewer, intro)

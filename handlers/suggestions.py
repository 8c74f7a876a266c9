"""Suggestions: the best peer for somebody, offered to both sides blind, and never twice."""

from collections.abc import Iterable

from domain.calendar import working_days_after
from domain.deliveries import Purpose
from domain.ids import MemberId
from domain.intros import DAYS_TO_ANSWER, Intro, IntroEvent, Origin, next_state
from domain.members import Member
from domain.viewers import Viewer, system
from handlers import offers
from handlers.pool import Pool, pool
from storage import circles, intros, outbox
from storage.database import Transaction

GOOD_ENOUGH = 0.5
"""The least score, in [0, 1], at which a peer is suggested unasked: better none than a poor one."""


def suggest_to(tx: Transaction, member: Member) -> Intro | None:
    """Offer `member` and their best free peer to each other, when both are free and it is good enough.

    Where rounds come by themselves the next one has somebody for them, chosen for everybody at once.
    """
    circle = circles.get(tx, member.circle_id)
    if circle and circle.settings.rounds:
        return None
    return next(iter(suggest_each(tx, system(member.team_id, member.circle_id), [member])), None)


def suggest_each(tx: Transaction, viewer: Viewer, chosen: Iterable[Member] | None = None) -> list[Intro]:
    """Do so for each of the `chosen` members of one circle in turn, or for all of it in the order they joined.

    O(members ** 2) in NumPy alone.
    """
    known, is_free = pool(tx, viewer), dict[MemberId, bool]()
    everybody = known.members.values() if chosen is None else chosen
    return [intro for member in everybody if (intro := _suggest(tx, viewer, known, member, is_free))]


def _suggest(
    tx: Transaction, viewer: Viewer, known: Pool, member: Member, is_free: dict[MemberId, bool]
) -> Intro | None:
    """Offer two to each other; `is_free` remembers what was found out of each already."""
    if member.id not in known.members or not _is_free(tx, viewer, member, is_free):
        return None
    for other_id, _ in known.best(member.id, GOOD_ENOUGH):
        other = known.members[other_id]
        if _is_free(tx, viewer, other, is_free):
            is_free[member.id] = is_free[other.id] = False
            return offer_both(tx, viewer, member, other)
    return None


def _is_free(tx: Transaction, viewer: Viewer, member: Member, found: dict[MemberId, bool]) -> bool:
    if member.id not in found:
        found[member.id] = offers.is_free(tx, viewer, member)
    return found[member.id]


def offer_both(tx: Transaction, viewer: Viewer, a: Member, b: Member) -> Intro:
    """Offer two who are free to each other, blind; the days to answer begin when both were asked."""
    both_asked = max(outbox.earliest(tx, Purpose.OFFER, viewer.circle_id, member) for member in (a, b))
    expires = working_days_after(both_asked, DAYS_TO_ANSWER)
    intro = intros.create(tx, viewer, a.id, b.id, Origin.SUGGESTED, expires)
    intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.OFFER))
    offers.send(tx, viewer, intro, a, b)
    offers.send(tx, viewer, intro, b, a)
    return intro


def suggest_all(tx: Transaction) -> None:
    """Look for a peer for everybody who is free, in the circles where no rounds come by themselves."""
    for circle in circles.every(tx):
        if circle.settings.rounds is None:
            suggest_each(tx, system(circle.team_id, circle.id))

"""Suggestions: the best peer for somebody, offered to both sides blind, and never twice."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from domain.calendar import working_days_after
from domain.deliveries import Purpose
from domain.ids import MemberId
from domain.intros import DAYS_TO_ANSWER, Intro, IntroEvent, Origin, next_state
from domain.members import Member
from domain.rounds.pairing import GOOD_ENOUGH
from domain.rounds.states import RoundState
from domain.viewers import Viewer, system
from handlers.suggestions import offers
from handlers.suggestions.pool import pool
from handlers.suggestions.ready import ready
from storage import circles, intros, outbox, rounds
from storage.database import Transaction

MOST_AT_A_TIME = 25
"""Pairs of one circle that are offered in one transaction: half a second's work."""


def suggest_to(tx: Transaction, member: Member) -> Intro | None:
    """Offer `member` and their best free peer to each other, when both are free and it is good enough.

    Where rounds come by themselves the next one has somebody for them, chosen for everybody at once.
    """
    circle = circles.get(tx, member.circle_id)
    if circle and circle.settings.rounds:
        return None
    return next(iter(suggest_each(tx, system(member.team_id, member.circle_id), [member])), None)


def suggest_each(tx: Transaction, viewer: Viewer, chosen: Iterable[Member]) -> list[Intro]:
    """Do so for each of the `chosen` members of one circle in turn."""
    return list(_suggest(tx, viewer, chosen))


def _suggest(tx: Transaction, viewer: Viewer, chosen: Iterable[Member] | None) -> Iterator[Intro]:
    """Yield an intro for each of the `chosen`, or of everybody in the order they joined, who and whose peer are free.

    O(free members ** 2) in NumPy.
    """
    known = pool(tx, viewer)
    free = _free(tx, viewer, known.members.values())
    for member in known.members.values() if chosen is None else chosen:
        best = next(known.best(member.id, GOOD_ENOUGH, free), None) if member.id in free else None
        if best:
            free -= {member.id, best[0]}
            yield offer_both(tx, viewer, member, known.members[best[0]])


def _free(tx: Transaction, viewer: Viewer, everybody: Collection[Member]) -> frozenset[MemberId]:
    """Return who can take a suggestion now: nobody who has a peer in a round to come, or may get one in a moment."""
    circle = circles.get(tx, viewer.circle_id)
    if circle is None or rounds.in_states(tx, viewer, [RoundState.DUE]):
        return frozenset()
    return ready(tx, viewer, everybody, tx.now, circle.hush_until) - rounds.paired_to_come(tx, viewer)


def offer_both(tx: Transaction, viewer: Viewer, a: Member, b: Member) -> Intro:
    """Offer two who are free to each other, blind; the days to answer begin when both were asked.

    Where one asked for the other meanwhile, that is the one introduction they have, and nothing more is sent.
    """
    begun = intros.lock_pair(tx, viewer, a.id, b.id)
    if begun:
        return begun
    both_asked = max(outbox.earliest(tx, Purpose.OFFER, viewer.circle_id, member) for member in (a, b))
    expires = working_days_after(both_asked, DAYS_TO_ANSWER, a.tz, b.tz)
    intro = intros.create(tx, viewer, a.id, b.id, Origin.SUGGESTED, expires)
    intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.OFFER))
    offers.send(tx, viewer, intro, a, b)
    offers.send(tx, viewer, intro, b, a)
    return intro


def suggest_all(tx: Transaction) -> None:
    """Look for a peer for everybody who is free, in the circles where no rounds come by themselves.

    Some at a time, so that whoever clicks meanwhile waits for no more than these; the rest has its turn the next time.
    """
    for circle in circles.every(tx):
        if circle.settings.rounds is None:
            for _ in islice(_suggest(tx, system(circle.team_id, circle.id), None), MOST_AT_A_TIME):
                pass

"""Suggestions: the best peer for somebody, offered to both sides blind, and never twice."""

from collections.abc import Iterable, Iterator
from itertools import islice

from domain.calendar import working_days_after
from domain.deliveries import Purpose
from domain.ids import MemberId
from domain.intros import DAYS_TO_ANSWER, Intro, IntroEvent, Origin, next_state
from domain.members import Member
from domain.pairing import GOOD_ENOUGH
from domain.viewers import Viewer, system
from handlers.suggestions import offers
from handlers.suggestions.pool import Pool, pool
from handlers.suggestions.ready import ready
from storage import circles, intros, outbox
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

    Who is free is asked of everybody at once, and then once more of those it comes to. O(free members ** 2) in NumPy.
    """
    known = pool(tx, viewer)
    free = set(ready(tx, viewer, known.members.values(), tx.now))
    for member in known.members.values() if chosen is None else chosen:
        other = _best_of(tx, viewer, known, member, free) if member.id in free else None
        if other:
            free -= {member.id, other.id}
            yield offer_both(tx, viewer, member, other)


def _best_of(tx: Transaction, viewer: Viewer, known: Pool, member: Member, free: set[MemberId]) -> Member | None:
    """Return the best peer for a free member; those who turn out not to be free are taken out of `free`."""
    if not offers.is_free(tx, viewer, member):
        free.discard(member.id)
        return None
    for other_id, _ in known.best(member.id, GOOD_ENOUGH, frozenset(free)):
        if offers.is_free(tx, viewer, known.members[other_id]):
            return known.members[other_id]
        free.discard(other_id)
    return None


def offer_both(tx: Transaction, viewer: Viewer, a: Member, b: Member) -> Intro:
    """Offer two who are free to each other, blind; the days to answer begin when both were asked."""
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

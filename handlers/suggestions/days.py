"""Moves every deadline by the length of a hush, wherever it is shown."""

from datetime import datetime

from domain.intros import UNDECIDED, Intro, IntroState, carried_over
from domain.viewers import Viewer
from handlers.suggestions import names
from storage import intros, members
from storage.database import Transaction

EVERY = frozenset(IntroState)


def carry(tx: Transaction, viewer: Viewer, since: datetime, until: datetime) -> None:
    """Let what a circle's members have to answer run from `until` on, where it ran from `since`. O(intros).

    That is the days of each suggestion, with the day that the name step tells, and how long a request stands, which
    its author reads whatever became of it.
    """
    for intro in intros.in_states(tx, viewer, EVERY):
        both = [member for side in intro.sides if (member := members.get(tx, viewer, side.member_id))]
        zones = [member.tz for member in both]
        for side in intro.sides:
            if side.asked_until and side.asked_until > tx.now:
                later = carried_over(side.asked_until, since, until, *zones)
                intros.set_asked_until(tx, viewer, intro.id, side.member_id, later)
        if _is_waiting(intro, tx.now) and intro.expires_at:
            intros.set_expiry(tx, viewer, intro.id, carried_over(intro.expires_at, since, until, *zones))
            for member in both:
                names.show_day(tx, viewer, intro.id, member)


def _is_waiting(intro: Intro, now: datetime) -> bool:
    return intro.state in UNDECIDED and intro.expires_at is not None and intro.expires_at > now

"""Who can take a suggestion: asked of a whole circle at once."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.contact import not_before
from domain.deliveries import Purpose
from domain.ids import MemberId
from domain.intros import MOST_WAITING
from domain.members import Member
from domain.preferences import Frequency, Preferences
from domain.viewers import Viewer
from storage.database import Transaction
from storage.intros import open_intros
from storage.members import preferences
from storage.outbox import recipients_of

REACH = timedelta(days=4)
"""An offer that would wait longer than this, for hours, a pause or the budget, is not made: a weekend fits in."""


def ready(
    tx: Transaction, viewer: Viewer, known: Iterable[Member], moment: datetime, hush_until: datetime | None = None
) -> frozenset[MemberId]:
    """Return who of `known` is here, wants a suggestion, and could read one soon after `moment` and `hush_until`.

    By their own frequency, their contact budget, what is open with them, and a check-in that is due before such an
    offer could be there: it goes first. A few queries, O(members + intros).
    """
    present = [member for member in known if member.is_present]
    chosen, recipients = preferences.of_circle(tx, viewer), recipients_of(tx, present)
    waiting, under_way = open_intros.waiting(tx, viewer, moment), open_intros.under_way(tx, viewer, moment)
    asked_first = open_intros.awaiting_check_in(tx, viewer, moment + REACH)
    return frozenset(
        member.id
        for member in present
        if member.id not in asked_first
        and waiting[member.id] < MOST_WAITING
        and waiting[member.id] + under_way[member.id] < chosen.get(member.id, Preferences()).most_open
        and chosen.get(member.id, Preferences()).frequency is not Frequency.ON_REQUEST
        and not_before(Purpose.OFFER, recipients[member.id], hush_until, moment) <= moment + REACH
    )

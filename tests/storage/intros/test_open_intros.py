"""How many intros are open with each member: what waits before them, and what was made lately without an end told."""

from datetime import timedelta

import pytest

from domain.ids import OutboxId
from domain.intros import CheckIn, IntroState, Stance
from domain.viewers import Role
from storage import intros
from storage.database import Database, Transaction
from storage.intros import open_intros
from storage.tables import IntroRow
from tests.storage.people import Place


def make(tx: Transaction, place: Place, state: IntroState, days_ago: int, check_in: CheckIn | None) -> None:
    """Let both be asked, and the intro of the two stand so, introduced some days ago where that is so."""
    for member in (place.dana, place.kofi):
        intros.set_stance(tx, place.system, place.intro.id, member.id, Stance.ASKED)
    intros.set_state(tx, place.system, place.intro, state)
    intros.set_expiry(tx, place.system, place.intro.id, tx.now + timedelta(days=5))
    if check_in:
        intros.set_check_in(tx, place.system, place.intro.id, place.dana.id, answer=check_in)
    if days_ago:
        row = tx.session.get_one(IntroRow, place.intro.id)
        row.introduced_at = tx.now - timedelta(days=days_ago)
        tx.session.flush()


@pytest.mark.parametrize(
    ("state", "days_ago", "check_in", "is_open"),
    [
        (IntroState.OFFERED, 0, None, True),
        (IntroState.DECLINED, 0, None, True),
        (IntroState.EXPIRED, 0, None, False),
        (IntroState.INTRODUCED, 27, None, True),
        (IntroState.INTRODUCED, 28, None, False),
        (IntroState.IN_TOUCH, 27, CheckIn.BOOKED, True),
        (IntroState.INTRODUCED, 12, CheckIn.NOT_YET, True),
        (IntroState.INTRODUCED, 12, CheckIn.NOT_REALLY, False),
        (IntroState.MET, 12, CheckIn.YES, False),
    ],
)
def test_an_intro_is_open_while_it_waits_and_for_four_weeks_until_its_end_is_told(
    database: Database, community: Place, state: IntroState, days_ago: int, check_in: CheckIn | None, is_open: bool
) -> None:
    def count(tx: Transaction) -> int:
        make(tx, community, state, days_ago, check_in)
        found = [look(tx, community.system, tx.now) for look in (open_intros.waiting, open_intros.under_way)]
        return sum(one[community.dana.id] for one in found)

    assert database.run_here(count) == int(is_open)


def test_an_offer_is_open_until_its_day_and_not_for_who_was_never_asked(database: Database, community: Place) -> None:
    def look(tx: Transaction) -> list[int]:
        make(tx, community, IntroState.OFFERED, 0, None)
        intros.set_stance(tx, community.system, community.intro.id, community.kofi.id, Stance.UNASKED)
        ends = tx.now + timedelta(days=5)
        moments = (ends - timedelta(seconds=1), ends)
        counts = [open_intros.waiting(tx, community.system, moment) for moment in moments]
        return [count[member.id] for count in counts for member in (community.dana, community.kofi)]

    assert database.run_here(look) == [1, 0, 0, 0]


def test_a_check_in_is_awaited_from_its_day_until_it_is_asked(database: Database, community: Place) -> None:
    def look(tx: Transaction) -> list[frozenset[str]]:
        make(tx, community, IntroState.INTRODUCED, 9, None)
        day = tx.now + timedelta(days=1)
        found = [open_intros.awaiting_check_in(tx, community.system, day - timedelta(seconds=1))]
        found.append(open_intros.awaiting_check_in(tx, community.system, day))
        intros.set_check_in(tx, community.system, community.intro.id, community.dana.id, asked_by=OutboxId("q"))
        return [*found, open_intros.awaiting_check_in(tx, community.system, day)]

    both = {community.dana.id, community.kofi.id}
    assert database.run_here(look) == [set(), both, {community.kofi.id}]


def test_it_is_told_to_the_bot_alone(database: Database, community: Place) -> None:
    def look(tx: Transaction) -> list[object]:
        make(tx, community, IntroState.OFFERED, 0, None)
        return [open_intros.waiting(tx, community.viewer(role), tx.now) for role in (Role.MANAGER, Role.MEMBER)]

    assert not any(database.run_here(look))

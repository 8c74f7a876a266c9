"""What is not so any more by the time it could leave is let go."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.clock import TurnableClock
from domain.deliveries import DeliveryState, Purpose
from domain.ids import ChannelId
from storage import members
from storage.database import Database
from storage.outbox import will_leave
from tests.storage.outbox.lines import keys, plan, row
from tests.storage.people import Place


def leaves(database: Database, place: Place) -> None:
    database.run_here(lambda tx: members.set_presence(tx, place.system, place.dana.id, False))


@pytest.mark.parametrize(
    ("purpose", "is_let_go"),
    [(Purpose.CHECK_IN, True), (Purpose.PAUSE_QUESTION, True), (Purpose.LEFT_OUT, True), (Purpose.CARD, False)],
)
def test_who_left_the_circle_gets_nothing_they_did_not_ask_for(
    database: Database, place: Place, purpose: Purpose, is_let_go: bool
) -> None:
    reachable = replace(place.dana, dm_channel=ChannelId("D1"))
    message = plan(database, place, "a", purpose=purpose, member=reachable)
    leaves(database, place)
    assert (message not in keys(database)) is is_let_go
    assert (row(database, message).state == DeliveryState.FAILED) is is_let_go


def test_who_is_back_before_it_could_leave_gets_it(database: Database, place: Place, clock: TurnableClock) -> None:
    reachable = replace(place.dana, dm_channel=ChannelId("D1"))
    later = clock() + timedelta(hours=1)
    message = plan(database, place, "a", purpose=Purpose.CHECK_IN, member=reachable, not_before=later)
    leaves(database, place)
    assert keys(database) == []
    database.run_here(lambda tx: members.set_presence(tx, place.system, place.dana.id, True))
    clock.turn(timedelta(hours=1))
    assert keys(database) == [message]


def test_what_will_be_let_go_is_not_counted_among_what_leaves(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    reachable = replace(place.dana, dm_channel=ChannelId("D1"))
    later = clock() + timedelta(hours=1)
    for purpose in (Purpose.CHECK_IN, Purpose.CARD):
        plan(database, place, purpose, purpose=purpose, member=reachable, not_before=later)
    assert database.run_here(lambda tx: will_leave(tx, place.circle.id)) == {Purpose.CHECK_IN: 1, Purpose.CARD: 1}
    leaves(database, place)
    assert database.run_here(lambda tx: will_leave(tx, place.circle.id)) == {Purpose.CARD: 1}

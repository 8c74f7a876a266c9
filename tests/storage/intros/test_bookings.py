"""Bookings planned for a conversation: known to the bot of its own circle, in the order they came."""

from datetime import timedelta

import pytest
from sqlmodel import select

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId
from domain.viewers import Role
from storage.database import Database, Transaction
from storage.intros import bookings, stories
from storage.outbox import Outgoing, enqueue
from storage.tables import OutboxRow
from tests.storage.people import Place

HALF_AN_HOUR = timedelta(minutes=30)


def book(tx: Transaction, place: Place, state: DeliveryState, number: int = 0) -> str:
    """Plan the file of a booking in `place`, have it stand at `state`, and return its key."""
    key = f"{bookings.key(place.intro.id, tx.now, HALF_AN_HOUR)}:{number}"
    out = Outgoing(
        Kind.FILE,
        Purpose.BOOKING,
        place.system.team_id,
        place.system.circle_id,
        dedupe_key=key,
        order_key=stories.in_conversation(place.intro.id),
        payload={},
        channel_id=ChannelId("G1"),
    )
    planned = enqueue(tx, out)
    row = tx.session.exec(select(OutboxRow).where(OutboxRow.id == planned)).one()
    row.state = state
    tx.session.add(row)
    return key


@pytest.mark.parametrize("state", DeliveryState)
def test_a_booking_is_known_by_its_key_wherever_it_stands(
    database: Database, community: Place, state: DeliveryState
) -> None:
    keys = [database.run_here(lambda tx, n=number: book(tx, community, state, n)) for number in range(2)]  # type: ignore[misc]
    found = database.run_here(lambda tx: bookings.planned(tx, community.system, community.intro.id))
    assert found == tuple((key, state) for key in keys)


def test_nobody_but_the_bot_of_its_circle_knows(database: Database, community: Place, executives: Place) -> None:
    database.run_here(lambda tx: book(tx, community, DeliveryState.SENT))
    for viewer in (executives.system, community.viewer(Role.MANAGER)):
        assert database.run_here(lambda tx, v=viewer: bookings.planned(tx, v, community.intro.id)) == ()  # type: ignore[misc]

"""A booking in a conversation: known to the bot, of its own circle, once it was posted."""

import pytest
from sqlmodel import select

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId
from domain.viewers import Role, Viewer
from storage.database import Database, Transaction
from storage.intros import bookings
from storage.outbox import Outgoing, enqueue
from storage.tables import OutboxRow
from tests.storage.people import Place


def book(tx: Transaction, place: Place, state: DeliveryState) -> None:
    """Plan the file of a booking in `place`, and have it stand at `state`."""
    out = Outgoing(
        Kind.FILE,
        Purpose.BOOKING,
        place.system.team_id,
        place.system.circle_id,
        dedupe_key="booking",
        order_key=f"group:{place.intro.id}",
        payload={},
        channel_id=ChannelId("G1"),
    )
    planned = enqueue(tx, out)
    row = tx.session.exec(select(OutboxRow).where(OutboxRow.id == planned)).one()
    row.state = state
    tx.session.add(row)


@pytest.mark.parametrize("state", DeliveryState)
def test_a_booking_counts_once_it_is_posted(database: Database, community: Place, state: DeliveryState) -> None:
    database.run_here(lambda tx: book(tx, community, state))
    assert posted(database, community.system, community) is (state is DeliveryState.SENT)


def test_nobody_but_the_bot_of_its_circle_knows(database: Database, community: Place, executives: Place) -> None:
    database.run_here(lambda tx: book(tx, community, DeliveryState.SENT))
    assert not posted(database, executives.system, community)
    assert not posted(database, community.viewer(Role.MANAGER), community)


def posted(database: Database, viewer: Viewer, place: Place) -> bool:
    """Whether `viewer` learns of a booking in `place`."""
    return database.run_here(lambda tx: bookings.is_posted(tx, viewer, place.intro.id))

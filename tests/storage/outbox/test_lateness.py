"""What could not leave in time comes in its reader's own hours."""

from dataclasses import replace
from datetime import timedelta

from bot.clock import TurnableClock
from domain.deliveries import Purpose
from domain.ids import ChannelId
from storage import outbox
from storage.database import Database
from tests.storage.outbox.lines import keys, row
from tests.storage.people import Place, post


def test_what_could_not_leave_in_time_waits_for_its_readers_next_hours(
    database: Database, community: Place, clock: TurnableClock
) -> None:
    dana = replace(community.dana, dm_channel=ChannelId("DDANA"))
    offer = database.run_here(
        lambda tx: outbox.enqueue(tx, post(community.circle, "offer", "Somebody", member=dana, purpose=Purpose.OFFER))
    )
    clock.turn(row(database, offer).not_before - clock() + timedelta(hours=12))
    assert offer not in keys(database)
    clock.turn(timedelta(hours=12))
    assert offer in keys(database)

"""What could not leave in time comes in its reader's own hours."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import TurnableClock
from domain.deliveries import Purpose
from domain.ids import ChannelId
from storage import outbox
from storage.database import Database
from tests.storage.outbox.lines import keys, plan, row
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


@pytest.mark.parametrize(("minutes", "leaves"), [(5, True), (11, False)])
def test_a_few_minutes_past_its_readers_day_are_no_lateness(
    database: Database, place: Place, clock: TurnableClock, minutes: int, leaves: bool
) -> None:
    reachable = replace(place.dana, dm_channel=ChannelId("D1"))
    end_of_day = datetime(2026, 11, 23, 15, 59, tzinfo=UTC)  # Monday, a minute before five in Berlin
    message = plan(database, place, "a", purpose=Purpose.CHECK_IN, member=reachable, not_before=end_of_day)
    clock.turn(end_of_day - clock() + timedelta(minutes=minutes))
    assert (message in keys(database)) is leaves

"""What became of a row: recorded by who holds its lease alone, and emptied of its words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.clock import TurnableClock
from domain.deliveries import DeliveryState, Purpose
from domain.ids import ChannelId
from storage import outbox
from storage.database import Database, Transaction
from storage.outbox import LEASE, URGENT, Delivery
from tests.conftest import MONDAY_MORNING
from tests.storage.outbox.lines import claim, keys, plan, row
from tests.storage.people import Place

STALE: list[Callable[[Transaction, Delivery], bool]] = [
    lambda tx, late: outbox.record_sent(tx, late, "C9", "9.9"),
    lambda tx, late: outbox.record_retry(tx, late, timedelta(), "late", False),
    lambda tx, late: outbox.put_back(tx, late, timedelta()),
    lambda tx, late: outbox.record_held(tx, late, "late"),
    lambda tx, late: outbox.record_failed(tx, late, "late"),
    lambda tx, late: outbox.note(tx, late, {"file": "F9"}),
]


def test_whoever_lost_the_lease_writes_nothing(database: Database, place: Place, clock: TurnableClock) -> None:
    planned = plan(database, place, "a")
    [late] = claim(database)
    clock.turn(LEASE + timedelta(seconds=1))
    [holder] = claim(database)
    before = row(database, planned).model_dump()
    for write in STALE:
        assert not database.run_here(lambda tx, write=write: write(tx, late))  # type: ignore[misc]
    assert row(database, planned).model_dump() == before
    assert database.run_here(lambda tx: outbox.record_sent(tx, holder, "C1", "1.1"))
    for write in STALE:
        assert not database.run_here(lambda tx, write=write: write(tx, holder))  # type: ignore[misc]


def test_a_send_is_recorded_and_its_words_are_emptied(database: Database, place: Place) -> None:
    planned = plan(database, place, "a", about={"user": "UDANA"})
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.record_sent(tx, delivery, "C1", "1.1"))
    kept = row(database, planned)
    assert (kept.state, kept.result_channel, kept.result_ts) == (DeliveryState.SENT, "C1", "1.1")
    assert kept.payload is None
    assert kept.about is None


def test_a_row_given_up_is_emptied_too(database: Database, place: Place) -> None:
    planned = plan(database, place, "a")
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.record_failed(tx, delivery, "is_archived"))
    assert row(database, planned).payload is None
    assert row(database, planned).error == "is_archived"


def test_a_row_put_back_was_not_tried(database: Database, place: Place, clock: TurnableClock) -> None:
    plan(database, place, "a")
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.put_back(tx, delivery, timedelta(seconds=30)))
    assert keys(database) == []
    clock.turn(timedelta(seconds=31))
    [again] = claim(database)
    assert again.attempts == delivery.attempts
    assert not again.is_uncertain


def test_a_row_in_doubt_counts_its_tries_afresh(database: Database, place: Place) -> None:
    plan(database, place, "a")
    for _ in range(4):
        [delivery] = claim(database)
        database.run_here(lambda tx, d=delivery: outbox.record_retry(tx, d, timedelta(), "unreachable", False))  # type: ignore[misc]
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.record_retry(tx, delivery, timedelta(), "answer_lost", True))
    [look] = claim(database)
    assert (look.attempts, look.is_uncertain) == (2, True)


def test_a_held_row_is_sent_when_a_manager_says_so(database: Database, place: Place) -> None:
    planned = plan(database, place, "a")
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.record_held(tx, delivery, "missing_scope"))
    assert keys(database) == []
    assert database.run_here(lambda tx: outbox.release(tx, planned, place.circle.id, send=True))
    [again] = claim(database)
    assert again.payload == {"text": "hello"}


def test_a_held_row_is_let_go_when_a_manager_says_so(database: Database, place: Place) -> None:
    planned = plan(database, place, "a")
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.record_held(tx, delivery, "missing_scope"))
    assert database.run_here(lambda tx: outbox.release(tx, planned, place.circle.id, send=False))
    assert row(database, planned).payload is None
    assert not database.run_here(lambda tx: outbox.release(tx, planned, place.circle.id, send=True))


def test_nobody_releases_a_row_of_another_circle(database: Database, place: Place, executives: Place) -> None:
    planned = plan(database, place, "a")
    delivery = next(d for d in claim(database) if d.id == planned)
    database.run_here(lambda tx: outbox.record_held(tx, delivery, "missing_scope"))
    assert not database.run_here(lambda tx: outbox.release(tx, planned, executives.circle.id, send=True))


def test_nobody_reads_a_held_row_of_another_circle(database: Database, place: Place, executives: Place) -> None:
    planned = plan(database, place, "a")
    delivery = next(d for d in claim(database) if d.id == planned)
    database.run_here(lambda tx: outbox.record_held(tx, delivery, "missing_scope"))
    for circle, found in ((place.circle, planned), (executives.circle, None)):
        held = database.run_here(lambda tx, of=circle.id: outbox.held_delivery(tx, planned, of))  # type: ignore[misc]
        assert (held.id if held else None) == found


def test_a_row_no_longer_true_is_let_go_only_while_it_waits(database: Database, place: Place) -> None:
    waiting, under_way = plan(database, place, "a"), plan(database, place, "b", priority=URGENT)
    assert keys(database, 1) == [under_way]
    for planned in (waiting, under_way):
        database.run_here(lambda tx, planned=planned: outbox.let_go(tx, planned))  # type: ignore[misc]
    assert row(database, waiting).state == DeliveryState.FAILED
    assert row(database, under_way).state == DeliveryState.SENDING


def test_a_suggestion_that_did_not_get_through_is_tried_again_in_working_hours(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    clock.turn(timedelta(hours=6, minutes=28))  # Two minutes before five in Berlin.
    offer = {
        "purpose": Purpose.OFFER,
        "channel_id": ChannelId(""),
        "member": replace(place.dana, dm_channel=ChannelId("D1")),
    }
    planned = plan(database, place, "offer", **offer)
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.record_retry(tx, delivery, timedelta(minutes=5), "ratelimited", False))
    again = row(database, planned).not_before
    assert again == MONDAY_MORNING.replace(hour=8, minute=0) + timedelta(days=1)

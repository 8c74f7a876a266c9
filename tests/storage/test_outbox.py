"""The outbox: once each, in order, under a lease, and nothing from a sender who lost it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier

import pytest
from sqlmodel import select

from bot.clock import TurnableClock
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, OutboxId
from storage import members, outbox
from storage.database import Database, Transaction
from storage.outbox import LATER, LEASE, URGENT, Delivery
from storage.tables import OutboxRow
from tests.conftest import MONDAY_MORNING
from tests.storage.people import Place, post


@pytest.fixture
def place(database: Database, community: Place) -> Place:
    """A circle with an empty outbox."""
    for delivery in claim(database):
        database.run_here(lambda tx, sent=delivery: outbox.record_sent(tx, sent))  # type: ignore[misc]
    return community


def plan(database: Database, place: Place, key: str, **more: object) -> OutboxId:
    return database.run_here(lambda tx: outbox.enqueue(tx, post(place.circle, key, "hello", **more)))


def claim(database: Database, limit: int = 20) -> list[Delivery]:
    return database.run_here(lambda tx: outbox.claim(tx, limit))


def keys(database: Database, limit: int = 20) -> list[OutboxId]:
    return [delivery.id for delivery in claim(database, limit)]


def row(database: Database, outbox_id: OutboxId) -> OutboxRow:
    return database.run_here(lambda tx: tx.session.exec(select(OutboxRow).where(OutboxRow.id == outbox_id)).one())


# What is planned.


def test_the_same_thing_is_planned_once(database: Database, place: Place) -> None:
    assert plan(database, place, "a") == plan(database, place, "a")
    assert len(keys(database)) == 1


def test_what_was_sent_already_is_not_planned_again(database: Database, place: Place) -> None:
    first = plan(database, place, "a")
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.record_sent(tx, delivery, "C1", "1.1"))
    assert plan(database, place, "a") == first
    assert keys(database) == []


def test_of_those_who_race_to_plan_the_same_thing_all_get_the_same_row(database: Database, place: Place) -> None:
    racers = 5
    start = Barrier(racers)

    def race(_: int) -> OutboxId:
        start.wait(10)
        return plan(database, place, "a")

    with ThreadPoolExecutor(racers) as threads:
        assert len(set(threads.map(race, range(racers)))) == 1


def test_keys_longer_than_a_column_still_tell_two_things_apart(database: Database, place: Place) -> None:
    long = "k" * 400
    assert plan(database, place, long + "1") != plan(database, place, long + "2")
    assert plan(database, place, long + "1") == plan(database, place, long + "1")


def test_a_plan_that_rolled_back_is_no_plan(database: Database, place: Place) -> None:
    def fail(tx: Transaction) -> None:
        outbox.enqueue(tx, post(place.circle, "a", "hello"))
        raise KeyError

    with pytest.raises(KeyError):
        database.run_here(fail)
    assert keys(database) == []


def test_a_first_message_to_a_member_opens_their_conversation_before_it(database: Database, place: Place) -> None:
    plan(database, place, "a", member=place.dana, channel_id=ChannelId(""))
    [opening] = claim(database)
    assert (opening.kind, opening.user_id) == (Kind.OPEN_DM, place.dana.user_id)

    def opened(tx: Transaction) -> None:
        outbox.record_sent(tx, opening, "D1")
        members.set_dm_channel(tx, place.system, place.dana.id, ChannelId("D1"))

    database.run_here(opened)
    [message] = claim(database)
    assert (message.kind, message.channel_id) == (Kind.POST, "D1")


def test_a_change_finds_the_message_it_changes_where_slack_put_it(database: Database, place: Place) -> None:
    card = plan(database, place, "card", order_key="story")
    plan(database, place, "change", order_key="story", kind=Kind.UPDATE, payload={"of": card}, channel_id=ChannelId(""))
    [posting] = claim(database)
    database.run_here(lambda tx: outbox.record_sent(tx, posting, "D1", "5.5"))
    [change] = claim(database)
    assert (change.channel_id, change.ts) == ("D1", "5.5")


def test_a_pause_moves_what_waits_unasked_behind_its_end(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    reachable = replace(place.dana, dm_channel=ChannelId("D1"))
    offer = plan(database, place, "offer", member=reachable, purpose=Purpose.OFFER)
    card = plan(database, place, "card", member=reachable, purpose=Purpose.CARD)
    until = clock() + timedelta(days=14)
    database.run_here(lambda tx: members.set_pause(tx, place.system, place.dana.id, until))
    assert row(database, offer).not_before >= until
    assert row(database, card).not_before < until


# Who takes it, and in what order.


def test_rows_of_one_order_leave_one_after_the_other(database: Database, place: Place) -> None:
    planned = [plan(database, place, key, order_key="story") for key in "abc"]
    for expected in planned:
        [delivery] = claim(database)
        assert delivery.id == expected
        assert keys(database) == [], "the elder is being sent"
        database.run_here(lambda tx, sent=delivery: outbox.record_sent(tx, sent))  # type: ignore[misc]


def test_an_urgent_row_does_not_overtake_its_own_elder(database: Database, place: Place) -> None:
    elder = plan(database, place, "a", order_key="story", priority=LATER)
    plan(database, place, "b", order_key="story", priority=URGENT)
    assert keys(database) == [elder]


def test_a_row_waits_behind_an_elder_that_is_not_due_yet(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    plan(database, place, "a", order_key="story", not_before=clock() + timedelta(hours=1))
    plan(database, place, "b", order_key="story")
    assert keys(database) == []
    clock.turn(timedelta(hours=1))
    assert len(keys(database)) == 1


@pytest.mark.parametrize("end", [outbox.record_held, outbox.record_failed])
def test_a_held_or_failed_row_holds_nobody_up(
    database: Database, place: Place, end: Callable[[Transaction, Delivery, str], bool]
) -> None:
    plan(database, place, "a", order_key="story")
    younger = plan(database, place, "b", order_key="story")
    [delivery] = claim(database)
    assert database.run_here(lambda tx: end(tx, delivery, "missing_scope"))
    assert keys(database) == [younger]


def test_the_most_urgent_go_first_and_then_the_oldest(database: Database, place: Place) -> None:
    later = plan(database, place, "a", priority=LATER)
    soon = [plan(database, place, key) for key in "bc"]
    urgent = plan(database, place, "d", priority=URGENT)
    assert keys(database, 2) == [urgent, soon[0]]
    assert keys(database) == [soon[1], later]


def test_two_claimers_never_get_the_same_row(database: Database, place: Place) -> None:
    planned = {plan(database, place, f"{n}") for n in range(40)}
    claimers = 4
    start = Barrier(claimers)

    def take(_: int) -> list[OutboxId]:
        start.wait(10)
        return [id_ for _ in range(6) for id_ in keys(database, 3)]

    with ThreadPoolExecutor(claimers) as threads:
        taken = [id_ for ids in threads.map(take, range(claimers)) for id_ in ids]
    assert len(taken) == len(set(taken))
    assert set(taken) | set(keys(database)) == planned


def test_two_claimers_never_take_two_rows_of_one_order_at_once(database: Database, place: Place) -> None:
    for n in range(12):
        plan(database, place, f"{n}", order_key=f"story{n % 3}")
    start = Barrier(4)

    def take(_: int) -> list[OutboxId]:
        start.wait(10)
        return keys(database, 2)

    with ThreadPoolExecutor(4) as threads:
        taken = [id_ for ids in threads.map(take, range(4)) for id_ in ids]
    assert len({row(database, id_).order_key for id_ in taken}) == len(taken)


# Lease and fence.


def test_a_lease_that_runs_out_is_taken_over_with_a_higher_fence_and_in_doubt(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    plan(database, place, "a")
    [first] = claim(database)
    assert keys(database) == []
    clock.turn(LEASE + timedelta(seconds=1))
    [second] = claim(database)
    assert second.fence > first.fence
    assert (first.is_uncertain, second.is_uncertain) == (False, True)


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


# What a person decides.


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


# What is not so any more.


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

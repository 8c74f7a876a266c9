"""What is planned: once each, all of it or nothing, and for where it will be by then."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier

import pytest

from bot.clock import TurnableClock
from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, OutboxId
from storage import members, outbox
from storage.database import Database, Transaction
from tests.storage.outbox.lines import claim, keys, plan, row
from tests.storage.people import Place, post


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

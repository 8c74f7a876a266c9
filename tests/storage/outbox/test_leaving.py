"""What has changed between planning and sending counts: the budget, the quiet and the hours of whoever reads it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from bot.clock import TurnableClock
from domain.contact import ASKS, UNREQUESTED
from domain.deliveries import DeliveryState, Purpose
from domain.ids import ChannelId, OutboxId
from domain.members import Member
from domain.preferences import Frequency, Preferences
from domain.profiles import FieldValue, ProfileField, Source
from storage import circles, members, outbox, profiles
from storage.database import Database, Transaction
from storage.members import preferences
from tests.storage.outbox.lines import claim, keys, plan, row
from tests.storage.people import Place

Change = Callable[[Transaction, Place], object]


def reachable(member: Member) -> Member:
    """Return a member whose conversation is open."""
    return replace(member, dm_channel=ChannelId("D1"))


def offer(database: Database, place: Place, key: str, **more: object) -> OutboxId:
    """Plan a suggestion to Dana."""
    return plan(database, place, key, **{"purpose": Purpose.OFFER, "member": reachable(place.dana), **more})


def send(database: Database) -> list[OutboxId]:
    """Send what is due, and return the ids of the rows."""
    claimed = claim(database)
    for delivery in claimed:
        database.run_here(lambda tx, sent=delivery: outbox.record_sent(tx, sent))  # type: ignore[misc]
    return [delivery.id for delivery in claimed]


def turn_to(clock: TurnableClock, database: Database, outbox_id: OutboxId) -> None:
    """Turn the clock to when a row is due."""
    clock.turn(row(database, outbox_id).not_before - clock() + timedelta(seconds=1))


def to_chief(tx: Transaction, place: Place) -> None:
    """Make Dana an executive by title."""
    fields = {ProfileField.TITLE: FieldValue("Chief Marketing Officer", Source.REPLY)}
    profiles.save(tx, place.system, replace(place.profile, fields=fields))


def to_executives(tx: Transaction, place: Place) -> None:
    """Say that Dana's circle is one for executives."""
    circles.set_settings(tx, place.circle.id, replace(place.circle.settings, is_executive=True))


def prefer(frequency: Frequency) -> Change:
    """Return Dana's wish to be offered somebody so often."""
    return lambda tx, place: preferences.save(tx, place.system, place.dana.id, Preferences(frequency=frequency))


@pytest.mark.parametrize("change", [to_chief, to_executives, prefer(Frequency.MONTHLY)])
def test_who_is_to_be_written_to_more_seldom_since_it_was_planned_gets_it_later(
    database: Database, place: Place, clock: TurnableClock, change: Change
) -> None:
    first, second = offer(database, place, "a"), offer(database, place, "b")
    turn_to(clock, database, first)
    began = clock()
    assert send(database) == [first]
    turn_to(clock, database, second)
    database.run_here(lambda tx: change(tx, place))
    assert send(database) == []
    assert row(database, second).state == DeliveryState.QUEUED
    turn_to(clock, database, second)
    assert clock() - began >= timedelta(days=30)
    assert send(database) == [second]


def test_who_joins_a_circle_for_executives_gets_what_another_circle_planned_later(
    database: Database, executives: Place, place: Place, clock: TurnableClock
) -> None:
    first, second = offer(database, place, "a"), offer(database, place, "b")
    turn_to(clock, database, first)
    assert send(database) == [first]
    database.run_here(lambda tx: to_executives(tx, executives))
    turn_to(clock, database, second)
    assert second not in send(database)


def test_a_wish_taken_back_in_time_changes_nothing(database: Database, place: Place, clock: TurnableClock) -> None:
    first, second = offer(database, place, "a"), offer(database, place, "b")
    turn_to(clock, database, first)
    assert send(database) == [first]
    for wish in (Frequency.MONTHLY, Frequency.TWO_WEEKLY):
        database.run_here(lambda tx, wish=wish: prefer(wish)(tx, place))  # type: ignore[misc]
    turn_to(clock, database, second)
    assert send(database) == [second]


def test_after_a_pause_they_come_one_by_one(
    database: Database, executives: Place, place: Place, clock: TurnableClock
) -> None:
    first, second = offer(database, place, "a"), offer(database, executives, "b")
    until = clock() + timedelta(days=20)
    for circle in (place, executives):
        database.run_here(lambda tx, c=circle: members.set_pause(tx, c.system, c.dana.id, until))  # type: ignore[misc]
    turn_to(clock, database, second)
    assert send(database) == [first]
    assert (row(database, second).not_before - clock()).days in (13, 14)


def test_a_hush_begun_meanwhile_holds_it(database: Database, place: Place, clock: TurnableClock) -> None:
    message, until = offer(database, place, "a"), clock() + timedelta(days=7)
    turn_to(clock, database, message)
    database.run_here(lambda tx: circles.set_hush(tx, place.circle.id, until))
    assert send(database) == []
    assert row(database, message).not_before >= until


def test_what_came_late_has_its_time_from_when_it_came(database: Database, place: Place, clock: TurnableClock) -> None:
    first, second = offer(database, place, "a"), offer(database, place, "b")
    turn_to(clock, database, first)
    clock.turn(timedelta(days=2))
    assert send(database) == [first]
    turn_to(clock, database, second)
    assert send(database) == []
    third = offer(database, place, "c")
    turn_to(clock, database, second)
    assert send(database) == [second]
    assert row(database, third).not_before - clock() >= timedelta(days=13, hours=23)


def test_what_may_have_come_counts_as_having_come(database: Database, place: Place, clock: TurnableClock) -> None:
    first, second = offer(database, place, "a"), offer(database, place, "b", not_before=clock())
    turn_to(clock, database, first)
    [delivery] = claim(database)
    clock.turn(timedelta(days=6))
    database.run_here(lambda tx: outbox.record_retry(tx, delivery, timedelta(days=20), "answer_lost", uncertain=True))
    turn_to(clock, database, second)
    assert send(database) == []


def test_a_second_try_does_not_wait_for_the_first(database: Database, place: Place, clock: TurnableClock) -> None:
    message = offer(database, place, "a")
    turn_to(clock, database, message)
    [delivery] = claim(database)
    database.run_here(lambda tx: outbox.record_retry(tx, delivery, timedelta(seconds=2), "fatal_error", uncertain=True))
    clock.turn(timedelta(seconds=3))
    [again] = claim(database)
    assert (again.id, again.attempts) == (message, 2)


def test_one_put_off_was_not_tried(database: Database, place: Place, clock: TurnableClock) -> None:
    first, second = offer(database, place, "a"), offer(database, place, "b")
    turn_to(clock, database, first)
    send(database)
    turn_to(clock, database, second)
    database.run_here(lambda tx: to_chief(tx, place))
    claim(database)
    turn_to(clock, database, second)
    [delivery] = claim(database)
    assert (delivery.attempts, delivery.is_uncertain) == (1, False)


def test_a_question_about_an_introduction_does_not_wait_for_its_suggestion(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    about = {"intro": place.intro.id}
    suggestion = offer(database, place, f"offer:{place.intro.id}", about=about)
    turn_to(clock, database, suggestion)
    assert send(database) == [suggestion]
    clock.turn(timedelta(days=7))
    question = offer(database, place, f"check-in:{place.intro.id}", about=about, purpose=Purpose.CHECK_IN)
    assert send(database) == [question]


def test_what_could_not_leave_in_time_waits_for_its_readers_next_hours(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    message = offer(database, place, "a")
    clock.turn(row(database, message).not_before - clock() + timedelta(hours=12))
    assert keys(database) == []
    clock.turn(timedelta(hours=12))
    assert keys(database) == [message]


@pytest.mark.parametrize(("minutes", "leaves"), [(5, True), (11, False)])
def test_a_few_minutes_past_its_readers_day_are_no_lateness(
    database: Database, place: Place, clock: TurnableClock, minutes: int, leaves: bool
) -> None:
    end_of_day = datetime(2026, 11, 23, 15, 59, tzinfo=UTC)  # Monday, a minute before five in Berlin
    message = offer(database, place, "a", purpose=Purpose.CHECK_IN, not_before=end_of_day)
    clock.turn(end_of_day - clock() + timedelta(minutes=minutes))
    assert (message in keys(database)) is leaves


ask = partial(offer, purpose=Purpose.ASK)
"""Plan a question of the program to Dana."""


@pytest.mark.parametrize("purpose", sorted(UNREQUESTED - ASKS))
def test_an_ask_that_has_not_left_takes_no_room_from_what_its_member_came_for(
    database: Database, place: Place, clock: TurnableClock, purpose: Purpose
) -> None:
    question = ask(database, place, "ask")
    message = offer(database, place, "a", purpose=purpose)
    turn_to(clock, database, question)
    assert send(database) == [message]
    assert row(database, question).not_before - clock() >= timedelta(days=13, hours=23)


def test_an_ask_goes_behind_what_is_planned_by_the_time_it_leaves(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    question = ask(database, place, "ask")
    message = offer(database, place, "a", purpose=Purpose.CHECK_IN, not_before=clock() + timedelta(days=5))
    turn_to(clock, database, question)
    assert send(database) == []
    turn_to(clock, database, message)
    assert send(database) == [message]
    turn_to(clock, database, question)
    assert send(database) == [question]


def test_an_ask_that_left_counts_as_any_other(database: Database, place: Place, clock: TurnableClock) -> None:
    question = ask(database, place, "ask")
    turn_to(clock, database, question)
    assert send(database) == [question]
    message = offer(database, place, "a")
    assert row(database, message).not_before - clock() >= timedelta(days=13, hours=23)


def test_of_two_asks_to_one_person_the_second_waits_for_the_first(
    database: Database, executives: Place, place: Place, clock: TurnableClock
) -> None:
    first, second = ask(database, place, "a"), ask(database, executives, "b")
    turn_to(clock, database, second)
    assert send(database) == [first]
    turn_to(clock, database, second)
    assert send(database) == [second]

"""The contact budget as it stands in the outbox: who may be written to when, and what waits why."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from sqlmodel import select

from bot.clock import TurnableClock
from domain.contact import Wait
from domain.deliveries import DeliveryState, Purpose
from domain.ids import ChannelId, IntroId, OutboxId
from domain.outcomes import Origin, OutcomeKind
from domain.preferences import Frequency, Preferences
from domain.profiles import FieldValue, ProfileField, Source
from storage import circles, outbox, outcomes, profiles
from storage.database import Database, Transaction
from storage.members import preferences
from storage.outbox import Outgoing
from storage.tables import OutboxRow
from tests.storage.people import Place, post


def row(database: Database, outbox_id: OutboxId) -> OutboxRow:
    """Return a row of the outbox as it stands."""
    return database.run_here(lambda tx: tx.session.exec(select(OutboxRow).where(OutboxRow.id == outbox_id)).one())


def unasked(community: Place, key: str, **more: object) -> Outgoing:
    """Return a suggestion to Dana, whose conversation is open."""
    reachable = replace(community.dana, dm_channel=ChannelId("D1"))
    return post(community.circle, key, "hello", **{"member": reachable, "purpose": Purpose.OFFER, **more})


def waits(database: Database, out: Outgoing, clock: TurnableClock) -> int:
    """Return for how many days a message waits, to the nearest."""
    planned = database.run_here(lambda tx: outbox.enqueue(tx, out))
    return round((row(database, planned).not_before - clock()) / timedelta(days=1))


def test_the_budget_counts_unasked_messages_however_they_ended_but_failed(
    database: Database, community: Place, clock: TurnableClock
) -> None:
    first = database.run_here(lambda tx: outbox.enqueue(tx, unasked(community, "a")))
    assert waits(database, unasked(community, "b"), clock) == 14
    assert waits(database, unasked(community, "c", member=community.kofi), clock) == 0
    database.run_here(lambda tx: outbox.let_go(tx, first))
    assert waits(database, unasked(community, "d"), clock) == 28


def test_a_person_has_one_budget_in_all_their_circles(
    database: Database, community: Place, executives: Place, clock: TurnableClock
) -> None:
    assert waits(database, unasked(community, "here"), clock) == 0
    assert waits(database, unasked(executives, "there"), clock) == 14


def test_an_executive_has_a_month_between_two(database: Database, community: Place, clock: TurnableClock) -> None:
    def promote(tx: Transaction) -> None:
        fields = {ProfileField.TITLE: FieldValue("Chief Marketing Officer", Source.REPLY)}
        profiles.save(tx, community.system, replace(community.profile, fields=fields))

    database.run_here(promote)
    assert waits(database, unasked(community, "a"), clock) == 0
    assert waits(database, unasked(community, "b"), clock) >= 29


def test_a_check_in_does_not_wait_for_the_suggestion_it_follows(
    database: Database, community: Place, clock: TurnableClock
) -> None:
    assert waits(database, unasked(community, f"offer:{community.intro.id}"), clock) == 0
    clock.turn(timedelta(days=10))
    about = {"intro": community.intro.id}
    follow_up = unasked(community, f"check-in:{community.intro.id}", purpose=Purpose.CHECK_IN, about=about)
    assert waits(database, follow_up, clock) == 0
    assert waits(database, unasked(community, "another"), clock) == 14


def asked(community: Place, key: str) -> Outgoing:
    """Return a question to Kofi, whose circle's ledger says that he was introduced never."""
    return unasked(community, key, member=community.kofi, purpose=Purpose.ASK)


def gave(community: Place, kind: OutcomeKind) -> Callable[[Transaction], object]:
    """Return the writing of something Kofi gave or got."""
    party = (outcomes.Party(community.kofi.id),)
    return lambda tx: outcomes.append(
        tx, community.system, outcomes.Act(IntroId(""), kind), party, Origin("said by a manager")
    )


def test_who_gave_more_than_they_got_is_not_asked_until_that_is_mended(
    database: Database, community: Place, clock: TurnableClock
) -> None:
    database.run_here(gave(community, OutcomeKind.PEER_REFERENCE))
    question = database.run_here(lambda tx: outbox.enqueue(tx, asked(community, "a")))
    assert row(database, question).state == DeliveryState.HELD
    [waiting] = database.run_here(lambda tx: outbox.waiting(tx, community.circle.id))
    assert (waiting.wait, waiting.until) == (Wait.DEBT, None)
    assert database.run_here(lambda tx: outbox.mend(tx, community.kofi)) == 0
    database.run_here(gave(community, OutcomeKind.SPOTLIGHT))
    assert database.run_here(lambda tx: outbox.mend(tx, community.kofi)) == 1
    assert row(database, question).state == DeliveryState.QUEUED
    assert row(database, question).not_before - clock() < timedelta(days=1)


def test_who_gave_while_a_question_waited_is_not_asked_either(
    database: Database, community: Place, clock: TurnableClock
) -> None:
    reachable = replace(community.kofi, dm_channel=ChannelId("D2"))
    question = database.run_here(lambda tx: outbox.enqueue(tx, replace(asked(community, "a"), member=reachable)))
    database.run_here(gave(community, OutcomeKind.PEER_REFERENCE))
    clock.turn(row(database, question).not_before - clock())
    assert question not in {delivery.id for delivery in database.run_here(outbox.claim)}
    assert row(database, question).state == DeliveryState.HELD
    database.run_here(gave(community, OutcomeKind.SPOTLIGHT))
    assert database.run_here(lambda tx: outbox.mend(tx, community.kofi)) == 1
    clock.turn(row(database, question).not_before - clock())
    assert question in {delivery.id for delivery in database.run_here(outbox.claim)}


def test_what_is_offered_does_not_wait_for_a_debt(database: Database, community: Place) -> None:
    database.run_here(gave(community, OutcomeKind.PEER_REFERENCE))
    suggestion = database.run_here(lambda tx: outbox.enqueue(tx, unasked(community, "a", member=community.kofi)))
    assert row(database, suggestion).state == DeliveryState.QUEUED


def test_what_waits_is_told_with_its_reason_in_its_own_circle(
    database: Database, community: Place, executives: Place
) -> None:
    for key in "ab":
        database.run_here(lambda tx, key=key: outbox.enqueue(tx, unasked(community, key)))  # type: ignore[misc]
    [waiting] = database.run_here(lambda tx: outbox.waiting(tx, community.circle.id))
    assert (waiting.purpose, waiting.wait, waiting.member_id) == (Purpose.OFFER, Wait.BUDGET, community.dana.id)
    assert database.run_here(lambda tx: outbox.waiting(tx, executives.circle.id)) == []


def prefer(community: Place, **chosen: object) -> Callable[[Transaction], None]:
    """Return the writing of what Dana prefers."""
    kept = Preferences(**chosen)  # type: ignore[arg-type]
    return lambda tx: preferences.save(tx, community.system, community.dana.id, kept)


def test_who_wished_for_one_a_week_is_offered_one_a_week_and_asked_within_the_budget(
    database: Database, community: Place, executives: Place, clock: TurnableClock
) -> None:
    database.run_here(prefer(community, frequency=Frequency.WEEKLY))
    assert waits(database, unasked(community, "a"), clock) == 0
    assert waits(database, unasked(community, "b"), clock) == 7
    assert waits(database, unasked(community, "c", purpose=Purpose.ASK, member=community.dana), clock) == 0
    assert waits(database, unasked(executives, "there"), clock) == 0
    assert waits(database, unasked(community, "d", purpose=Purpose.ASK, member=community.dana), clock) == 14


def test_who_wished_for_one_a_month_is_offered_one_a_month(
    database: Database, community: Place, clock: TurnableClock
) -> None:
    database.run_here(prefer(community, frequency=Frequency.MONTHLY))
    assert waits(database, unasked(community, "a"), clock) == 0
    assert waits(database, unasked(community, "b"), clock) == 30


def test_the_members_of_a_circle_of_executives_have_a_month_between_two_until_they_wish_otherwise(
    database: Database, community: Place, clock: TurnableClock
) -> None:
    settings = replace(community.circle.settings, is_executive=True)
    database.run_here(lambda tx: circles.set_settings(tx, community.circle.id, settings))
    database.run_here(lambda tx: preferences.ask_to_pause(tx, community.system, community.dana.id))
    assert waits(database, unasked(community, "a"), clock) == 0
    assert waits(database, unasked(community, "b"), clock) == 30
    database.run_here(prefer(community, frequency=Frequency.TWO_WEEKLY))
    assert waits(database, unasked(community, "c"), clock) == 30 + 14


def test_who_is_away_is_written_to_when_they_are_back(
    database: Database, community: Place, clock: TurnableClock
) -> None:
    until = clock() + timedelta(days=21)
    away = replace(community.dana, dm_channel=ChannelId("D1"), away_until=until)
    assert waits(database, unasked(community, "a", member=away), clock) == 21

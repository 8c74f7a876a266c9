"""Erasure: whoever asks to be forgotten is in no table, and on SQLite in no byte of any file."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, CircleId, OutboxId
from domain.intros import IntroState
from domain.intros.drafting import Draft
from domain.outcomes import Origin, OutcomeKind
from domain.outcomes.consents import USUAL, Scope, Use
from domain.preferences import Preferences
from domain.viewers import Role
from storage import circles, erasure, intros, members, outbox, outcomes, threads
from storage.database import Database, StorageUnavailable, Transaction, sqlite_path
from storage.intros import drafts, pitches
from storage.members import preferences
from storage.outcomes import consents
from storage.tables import Base, IntroRow, RoundPairRow, RoundPlaceRow, RoundRow
from tests.storage.people import DANA, KOFI, TEAM, Place, post

NAMELESS = {
    "host",
    "occurrence",
    "inbox",
    "workspace",
    "forgotten",
    "outcome",
    "worth",
    "campaign",
    "acceptance",
    "directory_meaning",
}
"""Tables that hold nothing of a person; a new table counts as one that does."""


@pytest.fixture
def full(database: Database, community: Place) -> Place:
    """The circle with Dana in every table that can hold a person, and messages of hers in every state."""

    def fill(tx: Transaction) -> None:
        circles.save(tx, replace(community.circle, managers=frozenset({DANA, KOFI})))
        threads.open_thread(tx, replace(community.system, user_id=DANA), community.circle.channel_id)
        members.set_dm_channel(tx, community.system, community.dana.id, ChannelId("DDANA"))
        for side in community.intro.sides:
            written = Draft(community.intro.id, side.member_id, OutboxId("o"), own=f"To {community.canary}")
            drafts.save(tx, community.system, written)
        pitches.report(tx, community.system, community.intro.id, community.dana.id)
        mine = community.viewer(Role.MEMBER, DANA, community.dana)
        consents.give(tx, mine, Use.NAME, Scope.TEAM, USUAL)
        told = Origin(f"Note {community.canary} by a manager")
        act = outcomes.Act(community.intro.id, OutcomeKind.REFERRAL)
        outcomes.append(tx, mine, act, (outcomes.Party(community.dana.id),), told)
        preferences.save(tx, mine, community.dana.id, Preferences(booking_url=f"https://b.example/{community.canary}"))
        avoids_her = Preferences(avoided_people=frozenset({community.dana.id}))
        preferences.save(tx, community.system, community.kofi.id, avoids_her)
        plan_a_round(tx, community)
        for key, more in messages_about(community).items():
            outbox.enqueue(tx, post(community.circle, key, f"About {community.canary}", **more))

    database.run_here(fill)
    return community


def plan_a_round(tx: Transaction, place: Place) -> None:
    """Put Dana into a round, which she also decided on."""
    team, circle = place.circle.team_id, place.circle.id
    row = RoundRow(
        id="r1", team_id=team, circle_id=circle, state="published", due_at=tx.now, planned_at=tx.now, seed=1, preset=""
    )
    row.decided_by = DANA
    a, b = sorted((place.dana.id, place.kofi.id))
    pair = RoundPairRow(round_id="r1", team_id=team, circle_id=circle, a=a, b=b, score=0.5, state="planned")
    hers = RoundPlaceRow(round_id="r1", team_id=team, circle_id=circle, member_id=place.dana.id, standing="paired")
    tx.session.add_all((row, pair, hers))


def messages_about(place: Place) -> dict[str, dict[str, object]]:
    """Return messages to Dana, about her to somebody else, and look-ups that carry her id."""
    dana = replace(place.dana, dm_channel=ChannelId("DDANA"))
    return {
        "card": {"member": dana, "purpose": Purpose.CARD},
        "offer": {"member": dana, "purpose": Purpose.OFFER},
        "hers": {"member": place.kofi, "about": {"intro": place.intro.id}},
        "export": {"kind": Kind.FILE, "about": {"member": dana.id}},
        "told": {"circle_id": CircleId(""), "channel_id": ChannelId(DANA)},
        "answer": {"circle_id": CircleId(""), "about": {"user": DANA}},
        f"person:{DANA}": {"kind": Kind.PERSON, "payload": {"user": DANA}},
        "direct": {"channel_id": ChannelId("DDANA")},
    }


def rows(database: Database) -> dict[str, str]:
    """Return everything in every table, as one text each."""

    def read(tx: Transaction) -> dict[str, str]:
        tables = Base.metadata.sorted_tables
        return {table.name: repr(tx.session.connection().execute(select(table)).all()) for table in tables}

    return database.run_here(read)


def marks(place: Place) -> tuple[str, ...]:
    """Return what names Dana: her name, her words, her account, her conversation and her row."""
    return place.dana.name, f"VP {place.canary}", f"Note {place.canary}", f"To {place.canary}", DANA, "DDANA"


def forget(database: Database, place: Place) -> None:
    def both(tx: Transaction) -> None:
        member = members.in_circle(tx, place.system, DANA)
        assert member is not None
        erasure.forget(tx, member)

    database.run_here(both)


def test_a_person_is_in_every_table_that_can_hold_one(database: Database, full: Place) -> None:
    found = {table for table, kept in rows(database).items() if any(mark in kept for mark in marks(full))}
    ids = {table for table, kept in rows(database).items() if full.dana.id in kept}
    assert found | ids == set(rows(database)) - NAMELESS


def test_nothing_in_any_table_names_the_forgotten(database: Database, full: Place) -> None:
    forget(database, full)
    kofis = f"VP {full.canary}"
    for table, kept in rows(database).items():
        left = [mark for mark in marks(full) if mark in kept and not (mark == kofis and table == "profile")]
        assert not left, table
    assert [m.user_id for m in database.run_here(lambda tx: members.every(tx, full.system))] == [KOFI]


def test_nobody_avoids_the_forgotten_any_more_and_no_round_pairs_them(database: Database, full: Place) -> None:
    forget(database, full)
    left = rows(database)
    assert [
        table for table in ("preference", "round_pair", "round_place", "round") if full.dana.id in left[table]
    ] == []
    assert full.kofi.id in left["preference"]


def test_messages_under_way_are_not_sent_any_more(database: Database, full: Place) -> None:
    claimed = database.run_here(lambda tx: outbox.claim(tx, 50))
    hers = [delivery for delivery in claimed if delivery.member_id == full.dana.id]
    assert hers
    forget(database, full)
    for delivery in hers:
        assert not database.run_here(lambda tx, d=delivery: outbox.record_sent(tx, d, "DDANA", "1.1"))  # type: ignore[misc]
    left = database.run_here(lambda tx: outbox.claim(tx, 50))
    assert not [delivery for delivery in left if delivery.member_id == full.dana.id]


def test_a_change_under_way_puts_no_name_back_into_what_the_other_side_was_sent(
    database: Database, full: Place
) -> None:
    """Kofi's question about Dana went out, and his answer is about to change what it says of her."""
    about_her, kofi = f"check-in:{full.intro.id}", replace(full.kofi, dm_channel=ChannelId("DKOFI"))

    def introduce(tx: Transaction) -> None:
        intros.set_state(tx, full.system, full.intro, IntroState.INTRODUCED)
        intros.set_group(tx, full.system, full.intro.id, ChannelId("G9"), OutboxId("o"))
        outbox.enqueue(tx, post(full.circle, "question", "Dana?", order_key=about_her, member=kofi))

    def change(tx: Transaction) -> OutboxId:
        [question] = [one for one in outbox.claim(tx, 50) if one.payload == {"text": "Dana?"}]
        outbox.record_sent(tx, question, "DKOFI", "7.7")
        said = {"of": question.id, "text": "Dana it is."}
        return outbox.enqueue(tx, post(full.circle, "change", "", order_key=about_her, kind=Kind.UPDATE, payload=said))

    database.run_here(introduce)
    changed = database.run_here(change)
    assert database.run_here(lambda tx: outbox.state_of(tx, changed)) is DeliveryState.QUEUED
    forget(database, full)
    assert database.run_here(lambda tx: outbox.state_of(tx, changed)) is None


def test_outcomes_stay_without_a_name(database: Database, full: Place) -> None:
    forget(database, full)
    met, referred = database.run_here(lambda tx: outcomes.ledger(tx, full.viewer(Role.MANAGER)))
    assert (met.id, met.reporter, met.note) == (full.outcome, "", "")
    assert referred.source is not None
    assert referred.source.words == ""


def test_the_other_side_is_left_with_no_half_of_an_intro(database: Database, full: Place) -> None:
    forget(database, full)
    assert database.run_here(lambda tx: intros.of_member(tx, full.system, full.kofi.id)) == ()
    assert database.run_here(lambda tx: intros.get(tx, full.system, full.intro.id)) is None


def test_when_they_would_have_met_is_kept_no_longer_than_their_booking(database: Database, full: Place) -> None:
    database.run_here(lambda tx: intros.set_meeting(tx, full.system, full.intro.id, tx.now))
    forget(database, full)
    assert database.run_here(lambda tx: tx.session.get_one(IntroRow, full.intro.id).meets_at) is None


def test_whoever_was_forgotten_stays_so_until_they_come_back_themselves(database: Database, full: Place) -> None:
    def is_forgotten(tx: Transaction) -> bool:
        return erasure.is_forgotten(tx, TEAM, full.circle.id, DANA)

    assert not database.run_here(is_forgotten)
    forget(database, full)
    assert database.run_here(is_forgotten)
    database.run_here(lambda tx: erasure.remember_again(tx, TEAM, full.circle.id, DANA))
    assert not database.run_here(is_forgotten)


def test_forgetting_in_one_circle_leaves_the_other(database: Database, full: Place, executives: Place) -> None:
    forget(database, full)
    dana = executives.viewer(Role.MEMBER, DANA, executives.dana)
    assert database.run_here(lambda tx: members.in_circle(tx, dana, DANA)) == executives.dana
    assert len(database.run_here(lambda tx: intros.of_member(tx, dana, executives.dana.id))) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_no_byte_of_the_forgotten_is_on_the_disk(database: Database, full: Place) -> None:
    path = Path(sqlite_path(database.url) or "")
    needles = [mark.encode() for mark in (full.dana.name, f"Note {full.canary}", DANA, "DDANA", f"About {full.canary}")]
    assert all(needle in on_disk(path) for needle in needles), "the test looks in the right place"
    forget(database, full)
    await database.scrub()
    assert not [needle for needle in needles if needle in on_disk(path)]


def on_disk(path: Path) -> bytes:
    """Return every byte of the database's files."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_scrub_beside_a_reader_is_not_taken_for_done(database: Database, full: Place) -> None:
    with sqlite3.connect(sqlite_path(database.url) or "", isolation_level=None) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM member").fetchone()
        forget(database, full)
        with pytest.raises(StorageUnavailable):
            await database.scrub()
        reader.execute("COMMIT")
    reader.close()
    await database.scrub()
    assert full.dana.name.encode() not in on_disk(Path(sqlite_path(database.url) or ""))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_is_deleted_is_overwritten_at_once(database: Database) -> None:
    told = database.run_here(lambda tx: tx.session.connection().exec_driver_sql("PRAGMA secure_delete").scalar())
    assert told == 1


async def test_a_scrub_leaves_everything_else(database: Database, full: Place) -> None:
    before = rows(database)
    await database.scrub()
    assert rows(database) == before
    assert database.run_here(lambda tx: tx.now) - timedelta(days=1) < database.run_here(lambda tx: tx.now)

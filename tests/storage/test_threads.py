"""Threads have a place once Slack took their post; of a reply the newest version counts, until it is deleted."""

from dataclasses import replace

from domain.ids import OutboxId
from domain.threads import Reply, Thread
from domain.viewers import Role
from storage import threads
from storage.database import Database, Transaction
from storage.threads import Version
from tests.storage.people import DANA, KOFI, TEAM, Place

TS = "102.1"


KOFIS = Version(KOFI, TS, "", "CFO", True)


def written(database: Database, place: Place, newest: Version = KOFIS) -> Reply:
    """Write a reply as Slack shows it now."""

    def write(tx: Transaction) -> Reply:
        return threads.save_reply(
            tx, place.thread, threads.reply_at(tx, place.thread.id, newest.ts), newest, place.kofi.id
        )

    return database.run_here(write)


def replies(database: Database, place: Place) -> list[str]:
    """What the thread's live replies say."""
    found = database.run_here(lambda tx: threads.replies_of_thread(tx, place.system, place.thread.id))
    return [reply.text for reply in found]


def test_a_thread_is_found_by_its_post_and_only_once_it_has_one(database: Database, community: Place) -> None:
    channel = community.circle.channel_id

    def opened(tx: Transaction) -> Thread:
        return threads.open_thread(tx, community.system, channel)

    new = database.run_here(opened)
    assert database.run_here(lambda tx: threads.at(tx, TEAM, channel, "")) is None
    assert [one.id for one in database.run_here(lambda tx: threads.posted(tx, community.system))] == [
        community.thread.id
    ]
    database.run_here(lambda tx: threads.set_place(tx, community.system, new.id, "200.1", OutboxId("o")))
    assert database.run_here(lambda tx: threads.at(tx, TEAM, channel, "200.1")) == replace(
        new, ts="200.1", outbox_id=OutboxId("o")
    )


def test_another_circle_gives_a_thread_no_place(database: Database, community: Place, executives: Place) -> None:
    database.run_here(lambda tx: threads.set_place(tx, community.system, executives.thread.id, "9.9", OutboxId("o")))
    kept = database.run_here(lambda tx: threads.get(tx, executives.system, executives.thread.id))
    assert kept is not None
    assert kept.ts == "100.1"


def test_a_new_version_takes_the_place_of_the_old_one(database: Database, community: Place) -> None:
    first = written(database, community)
    later = written(database, community, replace(KOFIS, text="CMO", edited_ts="103.1", is_profile=False))
    assert later == replace(first, text="CMO", edited_ts="103.1", is_profile=False)
    assert replies(database, community) == [community.reply.text, "CMO"]


def test_a_deleted_reply_is_given_back_once_and_its_words_are_gone(database: Database, community: Place) -> None:
    reply = written(database, community)
    deleted = [database.run_here(lambda tx: threads.delete_reply(tx, community.thread, TS)) for _ in range(2)]
    assert deleted == [reply, None]
    assert replies(database, community) == [community.reply.text]
    kept = database.run_here(lambda tx: threads.known_replies(tx, community.thread.id))[TS]
    assert (kept.is_live, kept.text) == (False, "")


def test_what_was_deleted_before_it_was_known_stays_deleted(database: Database, community: Place) -> None:
    assert database.run_here(lambda tx: threads.delete_reply(tx, community.thread, TS)) is None
    assert not written(database, community).is_live
    assert replies(database, community) == [community.reply.text]


def test_somebodys_replies_come_newest_first_and_an_outsider_sees_their_own(
    database: Database, community: Place
) -> None:
    for user, ts in ((DANA, "104.1"), (KOFI, "105.1")):
        written(database, community, replace(KOFIS, user_id=user, ts=ts))
    outsider = community.viewer(Role.OUTSIDER, DANA)
    for viewer in (community.system, outsider):
        found = database.run_here(lambda tx, v=viewer: threads.replies_of_user(tx, v, DANA))  # type: ignore[misc]
        assert [reply.ts for reply in found] == ["104.1", "101.1"]
    assert database.run_here(lambda tx: threads.replies_of_user(tx, outsider, KOFI)) == ()

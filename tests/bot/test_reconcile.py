"""Reconcile: what happened while nobody listened is taken as if somebody had."""

import shutil
from pathlib import Path

import pytest

from bot.app import open_bot
from domain.deliveries import Purpose
from domain.members import Kind, Member
from domain.profiles import ProfileField, ProfileState
from domain.threads import Thread
from storage import erasure, members
from storage.database import Transaction
from tests.bot.desk import COMMUNITY, DANA, Desk, open_desk
from tests.conftest import settings_for

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
KWABENA, STAFF = "kwabena.asante", "hanna.vogel"
SAYS = "VP Customer Marketing | Fintech | Lanternfish Pay | linkedin.com/in/dana-whitfield"
EDITED = "Chief Marketing Officer | Fintech | Lanternfish Pay | linkedin.com/in/dana-whitfield"


async def reconcile(desk: Desk) -> None:
    """Read everything, and let the worker see what that brings through."""
    await desk.turn(seconds=30)
    await desk.bot.reconcile()
    for _ in range(8):
        if not await desk.work():
            return
        await desk.turn(seconds=2)
    raise AssertionError("the outbox never ran empty")


async def life(desk: Desk, thread: Thread) -> None:
    """What happens in the thread: a reply that is edited, one that is deleted, chatter, and a bot's word."""
    kept = await desk.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    gone = await desk.control.post(KWABENA, COMMUNITY, "Head of Advocacy | Insurance | Greyfold", thread_ts=thread.ts)
    await desk.control.post(STAFF, COMMUNITY, "Lovely, thanks all", thread_ts=thread.ts)
    await desk.control.edit(DANA, COMMUNITY, kept, EDITED)
    await desk.control.delete(KWABENA, COMMUNITY, gone)


async def standing(desk: Desk, thread: Thread) -> object:
    """Return what is known in the end: replies, Dana's profile, and how many cards were planned."""
    profile = await desk.profile()
    assert profile is not None
    fields = {field: profile.value(field) for field in ProfileField}
    return await desk.replies(thread), profile.state, fields


async def test_what_was_missed_ends_as_if_it_had_been_heard(front: Desk, sqlite_model: Path, tmp_path: Path) -> None:
    """One bot hears it all; another, with a database of its own, was away and reads the same thread afterwards."""
    thread = await front.open_thread()
    await life(front, thread)
    await front.control.settled()
    copy = shutil.copy(sqlite_model, tmp_path / "away.sqlite3")
    async with open_bot(settings_for(front.sandbox, f"sqlite:///{copy}"), front.clock) as bot:
        away = await open_desk(bot, front.sandbox, front.control, front.clock)
        same = await away.know_thread(thread.ts)
        await reconcile(away)
        assert await standing(away, same) == await standing(front, thread)


async def test_replies_posted_and_edited_meanwhile_are_read(desk: Desk) -> None:
    thread = await desk.open_thread()
    await life(desk, thread)
    await reconcile(desk)
    profile = await desk.profile()
    assert profile is not None
    assert profile.state is ProfileState.UNDERSTOOD
    assert profile.value(ProfileField.TITLE) == "Chief Marketing Officer"
    assert await desk.replies(thread) == [EDITED, "Lovely, thanks all"]
    assert await desk.planned(Purpose.CARD) == 1
    assert "Chief Marketing Officer" in str(await desk.control.dm(DANA))


async def test_reading_everything_twice_changes_nothing(desk: Desk) -> None:
    thread = await desk.open_thread()
    await life(desk, thread)
    await reconcile(desk)
    before = (await standing(desk, thread), await desk.planned(Purpose.CARD), await desk.planned(Purpose.CARD_CHANGE))
    await reconcile(desk)
    after = (await standing(desk, thread), await desk.planned(Purpose.CARD), await desk.planned(Purpose.CARD_CHANGE))
    assert after == before


async def test_a_reply_edited_after_it_was_read_is_read_again(desk: Desk) -> None:
    thread = await desk.open_thread()
    ts = await desk.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    await reconcile(desk)
    await desk.control.edit(DANA, COMMUNITY, ts, EDITED)
    await reconcile(desk)
    profile = await desk.profile()
    assert profile is not None
    assert profile.value(ProfileField.TITLE) == "Chief Marketing Officer"
    assert await desk.planned(Purpose.CARD_CHANGE) == 1


async def test_a_reply_deleted_meanwhile_withdraws(desk: Desk) -> None:
    thread = await desk.open_thread()
    ts = await desk.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    await reconcile(desk)
    await desk.control.delete(DANA, COMMUNITY, ts)
    await reconcile(desk)
    profile = await desk.profile()
    assert profile is not None
    assert profile.state is ProfileState.WITHDRAWN
    assert await desk.replies(thread) == []


async def test_who_left_before_their_reply_was_read_gets_their_card_once_they_are_back(desk: Desk) -> None:
    thread = await desk.open_thread()
    await desk.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    await desk.control.leave(DANA, COMMUNITY)
    await desk.bot.database.run(lambda tx: members.set_presence(tx, desk.viewer, desk.dana.id, False))
    await reconcile(desk)
    assert await desk.planned(Purpose.CARD) == 0
    await desk.control.join(DANA, COMMUNITY)
    await reconcile(desk)
    assert await desk.planned(Purpose.CARD) == 1


async def test_a_reply_younger_than_the_reading_is_not_taken_for_deleted(desk: Desk) -> None:
    thread = await desk.open_thread()
    await desk.bot.reconcile()
    await desk.turn(seconds=5)
    await desk.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    await desk.control.fault(kind="delay", method="conversations.replies", seconds=0.1)
    for _ in range(4):
        await desk.pass_time(seconds=2)
    assert await desk.replies(thread) == [SAYS]


async def in_circle(desk: Desk, who: str) -> Member | None:
    return await desk.bot.database.run(lambda tx: members.in_circle(tx, desk.viewer, desk.user(who)))


async def test_who_joined_and_who_left_meanwhile_is_known(desk: Desk) -> None:
    await reconcile(desk)
    found = await in_circle(desk, KWABENA)
    assert found is not None
    assert found.is_present
    stranger = await in_circle(desk, "ines.quaglia")
    assert stranger is not None
    assert stranger.kind is Kind.STRANGER
    await desk.control.leave(KWABENA, COMMUNITY)
    await reconcile(desk)
    left = await in_circle(desk, KWABENA)
    assert left is not None
    assert not left.is_present
    await desk.control.join(KWABENA, COMMUNITY)
    await reconcile(desk)
    back = await in_circle(desk, KWABENA)
    assert back is not None
    assert back.is_present


async def test_what_somebody_replied_before_they_were_known_is_read_once_they_are(desk: Desk) -> None:
    thread = await desk.open_thread()
    await desk.control.post(KWABENA, COMMUNITY, "Head of Advocacy | Insurance | Greyfold", thread_ts=thread.ts)
    await reconcile(desk)
    assert "Head of Advocacy" in str(await desk.control.dm(KWABENA))


async def test_the_old_reply_of_somebody_forgotten_is_not_read_again(desk: Desk) -> None:
    thread = await desk.open_thread()
    await desk.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    await reconcile(desk)

    def forget(tx: Transaction) -> None:
        erasure.forget(tx, desk.dana)

    await desk.bot.database.run(forget)
    await reconcile(desk)
    assert await in_circle(desk, DANA) is None
    assert await desk.replies(thread) == []
    assert await desk.profile() is None


async def test_a_thread_that_cannot_be_read_withdraws_nobody(desk: Desk) -> None:
    thread = await desk.open_thread()
    await desk.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    await reconcile(desk)
    await desk.control.fault(kind="error", error="thread_not_found", method="conversations.replies", times=9)
    await reconcile(desk)
    assert await desk.replies(thread) == [SAYS]

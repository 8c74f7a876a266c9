"""An import's transactions: quiet, unconfirmed, and each person's own word before what an export says."""

from dataclasses import replace

import pytest

from domain.circles import Circle
from domain.ids import ChannelId, CircleId, OutboxId, TeamId, UserId
from domain.members import Kind as MemberKind
from domain.profiles import ProfileState
from handlers.threads import imports, replies
from handlers.threads.imports import Fate
from storage import circles, erasure, profiles, threads
from tests.bot.exports import CHANNEL, ROOT, SAYS
from tests.handlers.threads.desk import DANA, KOFI, TS, YUKI, Desk, post
from tests.life import ON_SQLITE


def test_a_profile_is_taken_in_unconfirmed_and_nothing_is_sent(desk: Desk) -> None:
    assert desk.take_in(post(DANA)) == [Fate.PROFILE]
    assert desk.profile(DANA).state is ProfileState.UNDERSTOOD
    assert desk.company(DANA) == "Lanternfish Pay"
    assert not desk.outbox()


def test_a_second_import_knows_everything(desk: Desk) -> None:
    posts = (post(DANA), post(KOFI, "Thanks all!", "1700086401.000100"))
    assert desk.take_in(*posts) == [Fate.PROFILE, Fate.CHATTER]
    before = desk.profile(DANA)
    assert desk.take_in(*posts) == [Fate.KNOWN, Fate.KNOWN]
    assert desk.profile(DANA) == before


@ON_SQLITE
def test_the_owner_confirms_it_with_me_and_then_finds_a_card(desk: Desk) -> None:
    desk.take_in(post(DANA))
    desk.presses(DANA)
    assert desk.profile(DANA).state is ProfileState.CONFIRMED
    assert desk.profile(DANA).card_id


@ON_SQLITE
def test_what_is_foreseen_is_what_comes_and_changes_nothing(desk: Desk) -> None:
    desk.enters(YUKI)
    desk.leaves(YUKI)
    posts = (post(DANA), post(KOFI, "Thanks all!", "1700086401.000100"), post(YUKI, ts="1700086402.000100"))
    foreseen = desk.foresee(*posts)
    assert not desk.has_profile(DANA)
    assert desk.take_in(*posts) == foreseen == [Fate.PROFILE, Fate.CHATTER, Fate.ABSENT]


@ON_SQLITE
def test_a_confirmed_profile_is_not_overwritten(desk: Desk) -> None:
    desk.take_in(post(DANA))
    desk.presses(DANA)
    newer = post(DANA, "CMO | Retail | Brightloom", "1700090000.000100")
    assert desk.take_in(newer) == [Fate.CONFIRMED]
    assert desk.company(DANA) == "Lanternfish Pay"


@ON_SQLITE
def test_whoever_took_themselves_out_stays_out(desk: Desk) -> None:
    desk.take_in(post(DANA))
    profile = desk.profile(DANA)
    desk.database.run_here(lambda tx: profiles.save(tx, desk.place.viewer, replies.withdrawn(profile)))
    assert desk.take_in(post(DANA, ts="1700090000.000100")) == [Fate.WITHDRAWN]
    assert desk.profile(DANA).state is ProfileState.WITHDRAWN


def test_whoever_was_forgotten_stays_forgotten(desk: Desk) -> None:
    desk.take_in(post(DANA))
    member = desk.member(DANA)
    desk.database.run_here(lambda tx: erasure.forget(tx, member))
    assert desk.take_in(post(DANA)) == [Fate.FORGOTTEN]
    assert not desk.replies()


def test_of_somebody_gone_only_the_place_is_kept(desk: Desk) -> None:
    desk.leaves(DANA)
    stranger = post(UserId("UELSE"), SAYS[DANA], "1700086401.000100")
    assert desk.take_in(post(DANA), stranger) == [Fate.ABSENT, Fate.ABSENT]
    for ts in (TS, "1700086401.000100"):
        assert (desk.replies()[ts].text, desk.replies()[ts].is_profile) == ("", False)
    assert not desk.has_profile(DANA)


@ON_SQLITE
def test_whoever_came_back_is_taken_in_by_the_next_import(desk: Desk) -> None:
    desk.leaves(DANA)
    desk.take_in(post(DANA))
    desk.enters(DANA)
    assert desk.take_in(post(DANA)) == [Fate.PROFILE]
    assert desk.take_in(post(DANA)) == [Fate.KNOWN]


@ON_SQLITE
@pytest.mark.parametrize(("kind", "fate"), [(MemberKind.BOT, Fate.BOT), (MemberKind.STRANGER, Fate.STRANGER)])
def test_apps_and_people_of_other_workspaces_are_left_out(desk: Desk, kind: MemberKind, fate: Fate) -> None:
    desk.enters(YUKI, kind)
    assert desk.take_in(post(YUKI)) == [fate]
    assert not desk.has_profile(YUKI)


@ON_SQLITE
def test_whom_the_export_rules_out_is_left_out(desk: Desk) -> None:
    assert desk.take_in(post(DANA, barred=Fate.DEACTIVATED)) == [Fate.DEACTIVATED]
    assert not desk.has_profile(DANA)


def test_reading_the_thread_in_slack_afterwards_sends_nothing_either(desk: Desk) -> None:
    desk.leaves(KOFI)
    desk.take_in(post(DANA), post(KOFI, ts="1700086401.000100"), post(UserId("UELSE"), "Hello", "1700086402.000100"))
    desk.reconciles(
        {"ts": TS, "user": DANA, "text": SAYS[DANA]},
        {"ts": "1700086401.000100", "user": KOFI, "text": SAYS[KOFI]},
        {"ts": "1700086402.000100", "user": "UELSE", "text": "Hello"},
    )
    assert not desk.outbox()


def test_a_thread_half_taken_in_is_not_read_in_slack_yet(desk: Desk) -> None:
    desk.database.run_here(lambda tx: imports.take_in(tx, desk.place, [post(DANA)]))
    assert desk.database.run_here(lambda tx: threads.posted(tx, desk.place.viewer)) == ()
    desk.take_in(post(KOFI, ts="1700086401.000100"))
    [thread] = desk.database.run_here(lambda tx: threads.posted(tx, desk.place.viewer))
    assert thread.ts == ROOT
    assert len(desk.database.run_here(lambda tx: threads.replies_of_thread(tx, desk.place.viewer, thread.id))) == 2


def test_a_thread_the_bot_runs_itself_gets_only_what_is_missing(desk: Desk) -> None:
    viewer = desk.place.viewer
    live = desk.database.run_here(lambda tx: threads.open_thread(tx, viewer, desk.place.circle.channel_id))
    desk.database.run_here(lambda tx: threads.set_place(tx, viewer, live.id, ROOT, OutboxId("")))
    desk.database.run_here(lambda tx: replies.take(tx, live, post(DANA).version, is_new_post=True))
    cards = len(desk.outbox())
    assert desk.take_in(post(DANA), post(KOFI, ts="1700086401.000100")) == [Fate.KNOWN, Fate.PROFILE]
    assert len(desk.outbox()) == cards
    assert [one.id for one in desk.database.run_here(lambda tx: threads.posted(tx, viewer))] == [live.id]


@ON_SQLITE
def test_an_edit_the_bot_missed_goes_the_way_of_every_edit(desk: Desk) -> None:
    desk.take_in(post(DANA))
    moved = post(DANA, "CMO | Retail | Brightloom", edited="1700090000.000000")
    assert desk.foresee(moved) == [Fate.EDITED]
    assert desk.take_in(moved) == [Fate.EDITED]
    assert desk.company(DANA) == "Brightloom"
    assert desk.take_in(moved) == [Fate.KNOWN]


@ON_SQLITE
def test_only_the_newest_introduction_of_somebody_speaks(desk: Desk) -> None:
    older = post(DANA, "CMO | Retail | Brightloom", speaks=False)
    assert desk.take_in(older, post(DANA, ts="1700090000.000100")) == [Fate.EARLIER, Fate.PROFILE]
    assert desk.company(DANA) == "Lanternfish Pay"


@ON_SQLITE
def test_an_older_thread_does_not_speak_before_a_newer_one(desk: Desk) -> None:
    desk.take_in(post(DANA, ts="1700090000.000100"))
    older = replace(desk, place=replace(desk.place, ts="1600000000.000100"))
    assert older.take_in(post(DANA, "CMO | Retail | Brightloom", "1600000001.000100")) == [Fate.EARLIER]


@ON_SQLITE
def test_deleting_the_imported_reply_takes_its_author_out(desk: Desk) -> None:
    desk.take_in(post(DANA))
    [thread] = desk.database.run_here(lambda tx: threads.posted(tx, desk.place.viewer))
    desk.database.run_here(lambda tx: replies.drop(tx, thread, TS))
    assert desk.profile(DANA).state is ProfileState.WITHDRAWN
    assert desk.take_in(post(DANA)) == [Fate.KNOWN]


def test_the_circle_is_found_by_its_channel_and_its_workspace(desk: Desk) -> None:
    other = replace(desk.place.circle, id=CircleId(""), team_id=TeamId("T2"))
    shared = desk.database.run_here(lambda tx: circles.save(tx, other))

    def of(channel: str, **teams: int) -> Circle | None:
        return desk.database.run_here(lambda tx: imports.circle_of(tx, ChannelId(channel), teams))

    assert of("CELSE") is None
    assert of(CHANNEL, T1=3, T2=1) == desk.place.circle
    assert of(CHANNEL, T1=1, T2=3) == shared

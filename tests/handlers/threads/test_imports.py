"""An import's transactions: quiet, unconfirmed, and each person's own word before what an export says."""

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlmodel import select

from bot.clock import TurnableClock
from domain.calendar import DAY_ENDS, DAY_STARTS, zone
from domain.circles import Circle
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, CircleId, MemberId, OutboxId, TeamId, UserId
from domain.members import Kind as MemberKind
from domain.members import Member, Person
from domain.profiles import Profile, ProfileField, ProfileState
from domain.replies import read_reply
from domain.threads import Reply
from handlers import reconcile
from handlers.asking import asker_in
from handlers.registry import Call, Result
from handlers.threads import imports, replies
from handlers.threads.imports import Fate, Pace, Place, Post
from handlers.threads.profiles import confirm
from handlers.threads.replies import Seen
from storage import circles, erasure, members, profiles, threads
from storage.database import Database
from storage.outbox import Delivery
from storage.tables import OutboxRow
from tests.bot.exports import CHANNEL, ROOT, SAYS
from tests.life import ON_SQLITE

TEAM = TeamId("T1")
DANA, KOFI, YUKI = (UserId(user) for user in SAYS)
TS = "1700086400.000100"


@dataclass
class Desk:
    """A circle with members in it, and no thread yet."""

    database: Database
    clock: TurnableClock
    place: Place

    def take_in(self, *posts: Post) -> list[Fate]:
        """Import some posts and let the thread live on."""
        fates = self.database.run_here(lambda tx: imports.take_in(tx, self.place, posts))
        self.database.run_here(lambda tx: imports.open_up(tx, self.place))
        return fates

    def foresee(self, *posts: Post) -> list[Fate]:
        """Return what an import would do."""
        return self.database.run_here(lambda tx: imports.foresee(tx, self.place, posts))

    def member(self, user: UserId) -> Member:
        """Return a member."""
        found = self.database.run_here(lambda tx: members.in_circle(tx, self.place.viewer, user))
        assert found
        return found

    def has_profile(self, user: UserId) -> bool:
        """Whether a member has a profile, in any state."""
        member = self.member(user)
        return self.database.run_here(lambda tx: profiles.of_member(tx, self.place.viewer, member.id)) is not None

    def profile(self, user: UserId) -> Profile:
        """Return a member's profile, in any state."""
        member = self.member(user)
        found = self.database.run_here(lambda tx: profiles.of_member(tx, self.place.viewer, member.id))
        assert found
        return found

    def company(self, user: UserId) -> str:
        """Return the company a member is read as working for."""
        return self.profile(user).value(ProfileField.COMPANY)

    def replies(self) -> dict[str, Reply]:
        """Return what is kept of the replies of the circle's newest thread, by ts."""
        viewer = self.place.viewer
        [thread, *_] = self.database.run_here(lambda tx: threads.posted(tx, viewer))
        return {
            one.ts: one for one in self.database.run_here(lambda tx: threads.replies_of_thread(tx, viewer, thread.id))
        }

    def enters(self, user: UserId, kind: MemberKind = MemberKind.CUSTOMER, tz: str = "UTC") -> None:
        """Let somebody into the circle."""
        person = Person(user, TEAM, user.title(), tz=tz)
        self.database.run_here(lambda tx: members.upsert(tx, self.place.viewer, person, kind))

    def leaves(self, user: UserId) -> None:
        """Let somebody leave the circle's channel."""
        member = self.member(user)
        self.database.run_here(lambda tx: members.set_presence(tx, self.place.viewer, member.id, False))

    def outbox(self) -> list[OutboxRow]:
        """Return everything planned to be sent, in order."""
        return self.database.run_here(
            lambda tx: list(tx.session.exec(select(OutboxRow).order_by(OutboxRow.not_before, OutboxRow.seq)))  # type: ignore[arg-type]
        )

    def presses(self, user: UserId) -> None:
        """Let somebody confirm their profile under `/rapport me`."""
        call = Call(f"click-{user}", TEAM, user)
        self.database.run_here(lambda tx: confirm(tx, call, asker_in(tx, call, self.place.circle)))

    def reconciles(self, *messages: dict[str, Any]) -> None:
        """Let the bot read the thread in Slack, as it does every hour."""
        thread = self.database.run_here(lambda tx: threads.posted(tx, self.place.viewer))[0]
        read = {"messages": [{"ts": ROOT, "user": "UMAYA", "text": "Who else?"}, *messages]}
        self.database.run_here(lambda tx: reconcile.compare_thread(tx, delivery(thread.id, tx.now), Result(data=read)))


def delivery(thread_id: str, now: Any) -> Delivery:
    return Delivery(
        OutboxId("r"), Kind.REPLIES, Purpose.RECONCILE, TEAM, CircleId(""), MemberId(""), UserId(""),
        ChannelId(CHANNEL), "", {}, {"thread": thread_id}, 1, 1, False, now,
    )  # fmt: skip


def post(user: UserId, text: str = "", ts: str = TS, edited: str = "", **more: Any) -> Post:
    said = text or SAYS[user]
    reading = read_reply(said)
    return Post(Seen(user, ts, edited, said), reading, **{"speaks": reading.is_profile, **more})


@pytest.fixture
def desk(database: Database, clock: TurnableClock) -> Desk:
    def found(tx: Any) -> Circle:
        circles.save_workspace(tx, TEAM, "Northlight", "https://northlight.example/", "UBOT", "BBOT")
        circle = Circle(CircleId(""), TEAM, ChannelId(CHANNEL), ChannelId("GTEAM"), "Why", frozenset({UserId("UMAYA")}))
        return circles.save(tx, circle)

    made = Desk(database, clock, Place(database.run_here(found), ROOT))
    for user in (DANA, KOFI):
        made.enters(user)
    return made


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


def cards_of(desk: Desk, *posts: Post) -> list[OutboxRow]:
    pace = Pace()
    desk.database.run_here(lambda tx: imports.queue_cards(tx, desk.place, posts, pace))
    return [row for row in desk.outbox() if row.purpose == Purpose.CARD and row.kind == Kind.POST]


@pytest.mark.parametrize("tz", ["Asia/Tokyo", "America/Chicago", "nowhere"])
def test_cards_go_one_by_one_within_working_hours(clock: TurnableClock, tz: str) -> None:
    pace = Pace()
    moments = [pace.next(clock(), tz).astimezone(zone(tz)) for _ in range(150)]
    assert all(moment.weekday() < 5 and DAY_STARTS <= moment.time() < DAY_ENDS for moment in moments)
    assert all(later - earlier >= timedelta(minutes=5) for earlier, later in pairwise(moments))
    assert moments[-1] - moments[0] < timedelta(days=3)


@ON_SQLITE
def test_a_card_goes_in_its_owners_own_hours(desk: Desk) -> None:
    desk.enters(YUKI, tz="Asia/Tokyo")
    posts = (post(DANA), post(KOFI, ts="1700086401.000100"), post(YUKI, ts="1700086402.000100"))
    desk.take_in(*posts)
    rows = {row.member_id: row.not_before for row in cards_of(desk, *posts)}
    dana, kofi, yuki = (rows[desk.member(user).id] for user in (DANA, KOFI, YUKI))
    assert kofi - dana == imports.BETWEEN_CARDS
    assert yuki.astimezone(zone("Asia/Tokyo")).time() == DAY_STARTS


@ON_SQLITE
def test_a_card_waits_for_the_end_of_a_pause(desk: Desk) -> None:
    desk.take_in(post(DANA))
    until = desk.clock() + timedelta(days=30)
    dana = desk.member(DANA)
    desk.database.run_here(lambda tx: members.set_pause(tx, desk.place.viewer, dana.id, until))
    [row] = cards_of(desk, post(DANA))
    assert row.not_before >= until


def test_a_card_is_queued_once_and_to_nobody_who_had_one_or_confirmed(desk: Desk) -> None:
    desk.take_in(post(DANA), post(KOFI, ts="1700086401.000100"))
    desk.presses(KOFI)
    posts = (post(DANA), post(KOFI, ts="1700086401.000100"))
    first = [row.id for row in cards_of(desk, *posts) if row.member_id == desk.member(DANA).id]
    again = [row.id for row in cards_of(desk, *posts) if row.member_id == desk.member(DANA).id]
    assert again == first == [desk.profile(DANA).card_id]
    assert len([row for row in cards_of(desk, *posts) if row.state == DeliveryState.QUEUED]) == 2


def test_the_circle_is_found_by_its_channel_and_its_workspace(desk: Desk) -> None:
    other = replace(desk.place.circle, id=CircleId(""), team_id=TeamId("T2"))
    shared = desk.database.run_here(lambda tx: circles.save(tx, other))

    def of(channel: str, **teams: int) -> Circle | None:
        return desk.database.run_here(lambda tx: imports.circle_of(tx, ChannelId(channel), teams))

    assert of("CELSE") is None
    assert of(CHANNEL, T1=3, T2=1) == desk.place.circle
    assert of(CHANNEL, T1=1, T2=3) == shared

"""A circle into which an export is taken in, for tests."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import select

from bot.clock import TurnableClock
from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, CircleId, MemberId, OutboxId, TeamId, UserId
from domain.members import Kind as MemberKind
from domain.members import Member, Person
from domain.profiles import Profile, ProfileField
from domain.replies import read_reply
from domain.threads import Reply
from handlers import reconcile
from handlers.asking import asker_in
from handlers.registry import Call, Result
from handlers.threads import imports
from handlers.threads.imports import Fate, Place, Post
from handlers.threads.profiles import confirm
from handlers.threads.replies import Seen
from storage import members, profiles, threads
from storage.database import Database
from storage.outbox import Delivery
from storage.tables import OutboxRow
from tests.bot.exports import CHANNEL, ROOT, SAYS

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
    """What the bot had asked Slack for: the replies of a thread."""
    return Delivery(
        OutboxId("r"), Kind.REPLIES, Purpose.RECONCILE, TEAM, CircleId(""), MemberId(""), UserId(""),
        ChannelId(CHANNEL), "", {}, {"thread": thread_id}, 1, 1, False, now,
    )  # fmt: skip


def post(user: UserId, text: str = "", ts: str = TS, edited: str = "", **more: Any) -> Post:
    """A post of an export, read as an import reads it."""
    said = text or SAYS[user]
    reading = read_reply(said)
    return Post(Seen(user, ts, edited, said), reading, **{"speaks": reading.is_profile, **more})

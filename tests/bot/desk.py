"""One circle in a sandbox, for tests of how things are sent and taken: no set-up, only what they need."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlmodel import select

from bot.app import Bot
from bot.clock import TurnableClock
from domain.circles import Circle
from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, CircleId, OutboxId, TeamId, UserId
from domain.members import Kind as MemberKind
from domain.members import Member, Person
from domain.profiles import Profile
from domain.threads import Thread
from domain.viewers import Viewer, system
from sandbox.client import Control
from sandbox.server import Sandbox
from storage import circles, members, outbox, profiles, threads
from storage.database import Transaction
from storage.outbox import Outgoing
from storage.tables import OutboxRow

COMMUNITY, TEAM_CHANNEL = "peer-networking", "program-team"
MANAGER, DANA = "maya.lindqvist", "dana.whitfield"


@dataclass
class Desk:
    """A bot, the sandbox it sends to, and the circle it sends for."""

    bot: Bot
    sandbox: Sandbox
    control: Control
    clock: TurnableClock
    circle: Circle
    dana: Member

    @property
    def viewer(self) -> Viewer:
        """The bot's own view of the circle."""
        return system(self.circle.team_id, self.circle.id)

    async def plan(self, key: str = "a", **more: object) -> OutboxId:
        """Plan a post in the community channel that says `key`; `more` changes what, why and where."""
        return await self.bot.database.run(lambda tx: outbox.enqueue(tx, self.outgoing(key, **more)))

    def outgoing(self, key: str, **more: object) -> Outgoing:
        """Return what `plan` plans."""
        usual: dict[str, object] = {
            "kind": Kind.POST,
            "purpose": Purpose.ANSWER,
            "team_id": self.circle.team_id,
            "circle_id": self.circle.id,
            "dedupe_key": key,
            "order_key": key,
            "payload": {"text": f"says {key}"},
            "channel_id": self.circle.channel_id,
        }
        return Outgoing(**{**usual, **more})  # type: ignore[arg-type]

    async def work(self) -> int:
        """Let the worker deal with what is due, once."""
        return await self.bot.worker.work_once()

    async def pass_time(self, **by: float) -> None:
        """Turn both clocks, and let the worker deal with what is due then."""
        await self.turn(**by)
        await self.work()

    async def turn(self, **by: float) -> None:
        """Turn the bot's clock and Slack's."""
        self.clock.turn(timedelta(**by))
        await self.control.turn_clock(timedelta(**by).total_seconds())

    async def row(self, outbox_id: OutboxId) -> OutboxRow:
        """Return a row of the outbox as it stands."""

        def read(tx: Transaction) -> OutboxRow:
            return tx.session.exec(select(OutboxRow).where(OutboxRow.id == outbox_id)).one()

        return await self.bot.database.run(read)

    async def state(self, outbox_id: OutboxId) -> DeliveryState:
        """Return where a row stands."""
        return DeliveryState((await self.row(outbox_id)).state)

    async def said(self, key: str = "a", channel: str = COMMUNITY) -> int:
        """Return how many messages in a channel say `key`."""
        return sum(message.get("text") == f"says {key}" for message in await self.control.messages(channel))

    async def calls(self, method: str) -> list[dict[str, Any]]:
        """Return the calls of one method that reached the sandbox."""
        return [call for call in (await self.control.state())["calls"] if call["method"] == method]

    async def open_thread(self) -> Thread:
        """Put a networking thread up, and return it as it is known."""
        return await self.know_thread(await self.control.post(MANAGER, COMMUNITY, "Who else does your job?"))

    async def know_thread(self, root: str) -> Thread:
        """Write down that the post at `root` is a networking thread."""

        def write(tx: Transaction) -> Thread:
            thread = threads.open_thread(tx, self.viewer, self.circle.channel_id)
            threads.set_place(tx, self.viewer, thread.id, root, OutboxId(""))
            return replace(thread, ts=root)

        return await self.bot.database.run(write)

    async def replies(self, thread: Thread) -> list[str]:
        """Return the texts of a thread's live replies as they are kept, oldest first."""
        kept = await self.bot.database.run(lambda tx: threads.replies_of_thread(tx, self.viewer, thread.id))
        return [reply.text for reply in kept]

    async def profile(self) -> Profile | None:
        """Return Dana's profile, in any state."""
        return await self.bot.database.run(lambda tx: profiles.of_member(tx, self.viewer, self.dana.id))

    async def planned(self, purpose: Purpose) -> int:
        """Return how many rows of one purpose there are in the outbox, in any state."""

        def count(tx: Transaction) -> int:
            return len(tx.session.exec(select(OutboxRow.id).where(OutboxRow.purpose == purpose)).all())

        return await self.bot.database.run(count)

    def user(self, handle: str) -> UserId:
        """Return the id of a person."""
        found = self.sandbox.workspace.user(handle)
        assert found is not None
        return UserId(found.id)


async def open_desk(bot: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> Desk:
    """Write down the community's circle with Maya as its manager and Dana as its one member."""

    def ids(name: str) -> ChannelId:
        found = sandbox.workspace.channel(name)
        assert found is not None
        return ChannelId(found.id)

    maya, dana = sandbox.workspace.user(MANAGER), sandbox.workspace.user(DANA)
    assert maya is not None
    assert dana is not None
    team = TeamId(sandbox.team_id)
    new = Circle(CircleId(""), team, ids(COMMUNITY), ids(TEAM_CHANNEL), "Why", frozenset({UserId(maya.id)}))

    def write(tx: Transaction) -> tuple[Circle, Member]:
        circle = circles.save(tx, new)
        person = Person(UserId(dana.id), team, "Dana Whitfield", tz=dana.tz)
        return circle, members.upsert(tx, system(team, circle.id), person, MemberKind.CUSTOMER)

    circle, member = await bot.database.run(write)
    return Desk(bot, sandbox, control, clock, circle, member)

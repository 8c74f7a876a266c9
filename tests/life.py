"""The seeded community with the bot in it, for end-to-end tests: people act, the bot sends, time passes."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot.app import Bot
from bot.clock import TurnableClock
from bot.schedule import tick
from bot.turning import turn
from domain.deliveries import DeliveryState, Kind
from domain.ids import CircleId, TeamId, UserId
from domain.members import Member
from domain.profiles import Profile
from domain.viewers import Viewer, system
from sandbox.client import Control
from sandbox.server import Sandbox
from storage import circles, members, profiles
from storage.database import Transaction
from storage.tables import OutboxRow

COMMUNITY, TEAM_CHANNEL = "peer-networking", "program-team"
MANAGER = "maya.lindqvist"
DANA, KWABENA, YUKI, PRIYA = "dana.whitfield", "kwabena.asante", "yuki.tanabe", "priya.venkataraman"

SAYS = {
    DANA: "VP Customer Marketing | Fintech | Lanternfish Pay | https://www.linkedin.com/in/dana-whitfield",
    PRIYA: "VP of Customer Marketing | Banking | Saffron Ledger | linkedin.com/in/priya-v",
    KWABENA: "Head of Customer Advocacy | Insurance | Greyfold Insurance | linkedin.com/in/kwabena-asante",
    YUKI: "Customer Community Manager | Manufacturing | Kitsumi Robotics | linkedin.com/in/yuki-tanabe",
}
"""What somebody replies in the thread where a test does not care about the words."""

PATIENCE = 60.0
"""Seconds the sandbox waits for the bot's answer where a test is not about speed: the machine may be busy."""

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For behaviour that no database can change: played on SQLite alone."""

Json = dict[str, Any]


class Life:
    """What happens in one test: people by handle, channels by name."""

    def __init__(self, bot: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> None:
        self.bot = bot
        self.sandbox = sandbox
        self.control = control
        self.clock = clock
        self.thread_ts = ""

    # Time, and what the bot does in it.

    async def drain(self) -> None:
        """Wait until Slack's deliveries are taken, then let the worker send until nothing is due."""
        await self.control.settled()
        for _ in range(200):
            if not await self.bot.worker.work_once():
                if not await self._due_soon():
                    return
                self.clock.turn(timedelta(seconds=1.1))
        raise AssertionError("the outbox never ran empty")

    async def _due_soon(self) -> bool:
        # A second between posts in one channel: the clock is turned rather than waited for.
        from storage import outbox

        due = await self.bot.database.run(outbox.next_due)
        return due is not None and due <= self.clock() + timedelta(seconds=2)

    async def pass_time(self, **by: float) -> None:
        """Turn the bot's clock, sending what is due on the way, then let it do its jobs, and send what they bring."""
        await turn(self.bot, self.clock, timedelta(**by))
        await tick(self.bot.database)
        await self.drain()

    # What a manager does.

    async def set_up(self, **answers: object) -> None:
        """Set the community's circle up, as its manager."""
        await self.bot.reconcile()
        await self.drain()
        told = await self.command(MANAGER, "setup", channel=COMMUNITY)
        assert not told, told
        view = (await self.control.views(MANAGER))[-1]
        given = {
            "channel": self.channel(COMMUNITY),
            "managers_channel": self.channel(TEAM_CHANNEL),
            "managers": [self.user(MANAGER), self.user("tomas.okafor")],
            "staff_domains": "northlight.example",
            **answers,
        }
        answer = await self.control.submit(MANAGER, view["id"], given)
        assert answer["closed"], answer
        await self.drain()

    async def open_thread(self) -> str:
        """Post the networking thread and return its ts."""
        await self.command(MANAGER, "thread", channel=COMMUNITY)
        await self.drain()
        posts = await self.control.messages(COMMUNITY)
        self.thread_ts = str(posts[-1]["ts"])
        return self.thread_ts

    # What members do.

    async def reply(self, who: str, text: str) -> str:
        """Reply in the thread, let the bot take it, and return the reply's ts."""
        ts = await self.control.post(who, COMMUNITY, text, thread_ts=self.thread_ts)
        await self.drain()
        return ts

    async def confirm(self, who: str, text: str) -> None:
        """Reply in the thread and press [Looks right] on the card."""
        await self.reply(who, text)
        await self.press(who, "profile_looks_right")

    async def enter(self, *people: str) -> None:
        """Let people reply as `SAYS` has it, and confirm what was understood."""
        for who in people:
            await self.confirm(who, SAYS[who])

    async def suggest(self, one: str, other: str) -> None:
        """Bring two into the directory, and let the suggestion of each reach the other."""
        await self.enter(one, other)
        await self.pass_time(days=1)

    async def introduce(self, one: str, other: str) -> None:
        """Bring two together: both in the directory, both said yes, and both go ahead."""
        await self.suggest(one, other)
        await self.agree(one, other)

    async def agree(self, one: str, other: str) -> None:
        """Let two who have an offer of each other say yes, go ahead, and wait for the hour of their conversation."""
        await self.press(one, "offer_yes")
        await self.press(other, "offer_yes")
        await self.go_ahead(other, one)
        await self.until_they_talk()

    async def until_they_talk(self) -> None:
        """Turn the clock to the hour at which the conversation of two may be opened, if one waits for it."""
        opens = await self.bot.database.run(_opening_hour)
        if opens and opens > self.clock():
            self.clock.turn(opens - self.clock())
        await self.drain()

    async def go_ahead(self, *people: str) -> None:
        """Press [Go ahead]: in the message that tells the name, or on Home where it waits for working hours."""
        for who in people:
            if "names_go_ahead" in str(await self.control.dm(who)):
                await self.press(who, "names_go_ahead")
                continue
            await self.control.open_home(who)
            await self.drain()
            view = await self.control.home(who)
            assert view is not None
            answer = await self.control.click_in_view(who, view["id"], "names_go_ahead")
            assert answer["error"] is None, answer
            await self.drain()

    async def command(self, who: str, text: str, channel: str = COMMUNITY) -> str:
        """Run `/rapport TEXT` and return everything the person reads in answer, blocks and all, as one text."""
        answer = await self.control.command(who, channel, text)
        assert answer["error"] is None, answer
        return shown(answer["body"]) if isinstance(answer["body"], dict) else str(answer["body"])

    async def press(self, who: str, action_id: str, *, value: object = None, drain: bool = True) -> None:
        """Press a button in the newest direct message that has it."""
        for message in reversed(await self.control.dm(who)):
            if action_id in str(message.get("blocks")):
                channel = self.direct_channel(who)
                answer = await self.control.click(who, channel, message["ts"], action_id, value=value)
                assert answer["error"] is None, answer
                if drain:
                    await self.drain()
                return
        raise AssertionError(f"{who} has no message with {action_id}")

    async def press_ephemeral(self, who: str, action_id: str, *, value: object = None) -> None:
        """Press a button in the newest message that only this person sees."""
        for message in reversed(await self.control.ephemerals(who)):
            if action_id in str(message.get("blocks")):
                channel = message.get("channel") or self.channel(COMMUNITY)
                answer = await self.control.click(who, channel, message["ts"], action_id, value=value)
                assert answer["error"] is None, answer
                await self.drain()
                return
        raise AssertionError(f"{who} sees no {action_id}")

    # What there is to see.

    async def inbox(self, who: str) -> list[str]:
        """Return what the person's direct messages from the bot say, oldest first."""
        return [shown(message) for message in await self.control.dm(who)]

    async def last(self, who: str) -> str:
        """Return what the newest direct message says."""
        return (await self.inbox(who))[-1]

    async def group(self, one: str, other: str) -> list[Json]:
        """Return the messages of the conversation that two people and the bot share; empty where there is none."""
        wanted = {self.user(one), self.user(other), self.sandbox.bot_user_id}
        channels = (await self.control.state(logs=False))["channels"].values()
        found: list[Json] = next((c["messages"] for c in channels if set(c["members"]) == wanted), [])
        return found

    async def sent(self) -> list[Json]:
        """Return every message of the bot that anybody can see, oldest first, ephemeral ones too."""
        channels = (await self.control.state(logs=False))["channels"].values()
        shown = [message for c in channels for message in (*c["messages"], *c["ephemerals"])]
        shown += [reply for message in shown for reply in message.get("replies", ())]
        return sorted(
            (message for message in shown if message.get("user") == self.sandbox.bot_user_id),
            key=lambda message: str(message["ts"]),
        )

    def user(self, handle: str) -> UserId:
        """Return the id of a person."""
        found = self.sandbox.workspace.user(handle)
        assert found is not None, handle
        return UserId(found.id)

    def channel(self, name: str) -> str:
        """Return the id of a channel."""
        found = self.sandbox.workspace.channel(name)
        assert found is not None, name
        return found.id

    def direct_channel(self, who: str) -> str:
        """Return the name the sandbox gives a person's conversation with the bot."""
        return "dm"

    async def viewer(self) -> Viewer:
        """Return the bot's own view of the community's circle."""
        found = await self.bot.database.run(lambda tx: circles.of_team(tx, TeamId(self.sandbox.team_id)))
        circle = next(c for c in found if c.channel_id == self.channel(COMMUNITY))
        return system(TeamId(self.sandbox.team_id), CircleId(circle.id))

    async def member(self, who: str) -> Member | None:
        """Return the member a person is in the community's circle."""
        viewer = await self.viewer()
        return await self.bot.database.run(lambda tx: members.in_circle(tx, viewer, self.user(who)))

    async def profile(self, who: str) -> Profile | None:
        """Return the profile a person has in the community's circle, in any state."""
        viewer, member = await self.viewer(), await self.member(who)
        if member is None:
            return None
        return await self.bot.database.run(lambda tx: profiles.of_member(tx, viewer, member.id))


def _opening_hour(tx: Transaction) -> datetime | None:
    waiting = select(OutboxRow.not_before).where(
        OutboxRow.kind == Kind.OPEN_GROUP, OutboxRow.state == DeliveryState.QUEUED
    )
    return tx.session.exec(waiting).first()


def shown(message: Json) -> str:
    """Return everything a message or a view shows, as one text: what stands in its blocks, else its text."""
    blocks = message.get("blocks") or []
    return "\n".join(_words(block) for block in blocks) if blocks else str(message.get("text") or "")


def _words(node: object) -> str:
    if isinstance(node, dict):
        own = node.get("text")
        parts = [own] if isinstance(own, str) else []
        parts += [_words(value) for key, value in node.items() if not isinstance(value, str)]
        return " ".join(part for part in parts if part)
    if isinstance(node, list):
        return " ".join(part for part in (_words(item) for item in node) if part)
    return ""

"""The workspace of a simulated year, with the real bot in it: invented customers, a program team, three channels."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.app import Bot, listening, open_bot
from bot.demo.town import demo_settings
from bot.schedule import JOBS, tick
from bot.simulation.cast import Character
from bot.simulation.clock import SteppedClock
from domain.calendar import last_due
from sandbox.client import Control
from sandbox.server import Sandbox, serve
from sandbox.workspace import Channel, Kind, User, Workspace
from storage import outbox

MANAGER, DEPUTY = "maya.lindqvist", "tomas.okafor"
COMMUNITY, TEAM, GENERAL = "peer-networking", "program-team", "general"
VENDOR, TEAM_ZONE = "northlight.example", "Europe/Stockholm"
PATIENCE_SECONDS = 60.0
SOON = timedelta(seconds=2)
BETWEEN_POSTS = timedelta(seconds=1.1)
"""How far the clock is turned while the bot leaves a second between two posts in one channel."""

BETWEEN_TICKS = timedelta(hours=3)
SELDOM = {"reconcile": timedelta(weeks=1)}
"""How often jobs fall due in a simulated year: no oftener than they get their time, or every missed moment would be
written down; once a week the hourly reading of Slack, which finds what an outage lost.
"""
SIMULATED_JOBS = tuple(replace(job, every=SELDOM.get(job.name, max(job.every, BETWEEN_TICKS))) for job in JOBS)


@dataclass
class Community:
    """A running workspace and the bot that lives in it, on one clock; `database` is the bot's file."""

    clock: SteppedClock
    sandbox: Sandbox
    control: Control
    bot: Bot
    database: Path
    _ticked: datetime | None = None

    @property
    def workspace(self) -> Workspace:
        """The workspace as it is."""
        return self.sandbox.workspace

    async def let_bot_work(self) -> datetime | None:
        """Let the bot take what Slack delivered, and send what is due; return when it has something to send next."""
        await self.control.settled(PATIENCE_SECONDS)
        while (due := await self.bot.database.run(outbox.next_due)) and due <= self.clock.moment() + SOON:
            if not await self.bot.worker.work_once():
                self.clock.turn_by(BETWEEN_POSTS)
            await self.control.settled(PATIENCE_SECONDS)
        return due

    async def tick(self) -> None:
        """Let the bot do those of its timed jobs that have come due since this was last called."""
        now, before = self.clock.moment(), self._ticked
        due = tuple(job for job in SIMULATED_JOBS if before is None or last_due(job.every, now) > before)
        await tick(self.bot.database, due)
        self._ticked = now


@asynccontextmanager
async def open_community(cast: Sequence[Character], clock: SteppedClock, database: Path) -> AsyncIterator[Community]:
    """Serve a workspace in which `cast` lives, with the real bot signed in and listening; its file is `database`."""
    async with (
        serve(seed=build_workspace(cast, clock)) as sandbox,
        sandbox.control() as control,
        open_bot(demo_settings(sandbox, database), clock.moment) as bot,
        listening(bot),
    ):
        yield Community(clock, sandbox, control, bot, database)


def build_workspace(cast: Sequence[Character], clock: SteppedClock) -> Workspace:
    """Return a workspace with a program team, the bot, and everybody of `cast`; nobody has said a word."""
    workspace = Workspace("", "Northlight Community", "northlight-community", VENDOR, clock)
    workspace.team_id = workspace.ids.new("T")
    team = [_staff(workspace, MANAGER, "Maya Lindqvist"), _staff(workspace, DEPUTY, "Tomás Okafor")]
    team[0].is_admin = True
    bot = _bot(workspace)
    members = [_customer(workspace, character) for character in cast]
    everybody = [*team, *members]
    _channel(workspace, GENERAL, Kind.PUBLIC, everybody).is_general = True
    _channel(workspace, COMMUNITY, Kind.PUBLIC, [*team, bot])
    _channel(workspace, TEAM, Kind.PRIVATE, [*team, bot])
    return workspace


def _staff(workspace: Workspace, handle: str, name: str) -> User:
    return _enter(workspace, handle, name, f"{handle}@{VENDOR}", TEAM_ZONE)


def _customer(workspace: Workspace, character: Character) -> User:
    user = _enter(workspace, character.handle, character.name, character.email, character.tz)
    user.title = character.title
    return user


def _enter(workspace: Workspace, handle: str, name: str, email: str, tz: str) -> User:
    id_ = workspace.ids.new("U")
    user = User(id_, handle, name, email, workspace.team_id, tz=tz, updated=workspace.seconds())
    workspace.users[id_] = user
    return user


def _bot(workspace: Workspace) -> User:
    user = _enter(workspace, "rapport", "Rapport", "", "UTC")
    user.is_bot, user.bot_id, user.app_id = True, workspace.ids.new("B"), workspace.ids.new("A")
    return user


def _channel(workspace: Workspace, name: str, kind: Kind, people: Sequence[User]) -> Channel:
    id_, ids = workspace.ids.new("C"), [user.id for user in people]
    channel = Channel(id_, name, kind, workspace.seconds(), ids[0], members=ids)
    workspace.channels[id_] = channel
    return channel

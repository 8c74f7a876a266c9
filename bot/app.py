"""The composition root: the only file that constructs things and hands them to each other."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from datetime import timedelta
from itertools import count
from typing import Any

import aiohttp
import uvicorn
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock, system_clock
from bot.listeners import Listeners
from bot.llm import Model
from bot.payloads import readable
from bot.schedule import tick
from bot.settings import BadSetting, Settings, need
from bot.slack_calls import CALL_SECONDS, SlackCalls
from bot.slack_errors import refusal
from bot.web import web_app
from bot.worker import Worker
from domain.ids import TeamId
from handlers import reconcile
from handlers.contents import contents
from handlers.home import publishing
from storage import circles, hosts
from storage.database import Database, StorageUnavailable, random_id
from storage.migrate import is_current, upgrade
from views.errors import NOT_INSTALLED

log = logging.getLogger(__name__)

TICK_SECONDS = 30
TALKATIVE = (
    "slack_sdk",
    "slack_bolt",
    "slack_bolt.AsyncApp",
    "openai",
    "httpx2",
    "httpcore2",
    "aiohttp",
    "apscheduler",
)
"""Libraries whose finer logging holds tokens, members' words or an hourly routine: only their warnings are kept."""


class Bot:
    """One running bot: its database, its listeners, its worker."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self.http_port = 0
        self.registry = contents(has_model=settings.has_model)
        self.database = Database(settings.database_url, clock)
        self.database.before_commit = publishing.refresh
        token = settings.slack_bot_token.get_secret_value()
        self.client = AsyncWebClient(
            token=token, base_url=settings.slack_api_url, retry_handlers=[], timeout=CALL_SECONDS
        )
        self.model = Model(settings) if settings.has_model else None
        self.alarm = AsyncIOScheduler(timezone="UTC")
        self.worker = Worker(
            self.database,
            SlackCalls(self.client, self.database),
            self.model,
            self.registry,
            clock,
            timedelta(seconds=settings.settle_seconds),
        )
        self.database.on_post = self.worker.wake
        self.bolt = self._bolt(token)
        self._known: dict[str, AuthorizeResult] = {}

    def _bolt(self, token: str) -> AsyncApp:
        async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult | None:
            return await self._authorize(enterprise_id, team_id, token)

        app = AsyncApp(
            name="rapport",
            client=AsyncWebClient(base_url=self.settings.slack_api_url, retry_handlers=[], timeout=CALL_SECONDS),
            authorize=authorize,  # type: ignore[arg-type]  # None is Bolt's word for: not installed there
            signing_secret=self.settings.slack_signing_secret.get_secret_value() or None,
            process_before_response=True,
            raise_error_for_unhandled_request=True,
            user_facing_authorize_error_message=NOT_INSTALLED,
        )
        Listeners(self.registry, self.database).bind(app)
        return app

    async def _authorize(self, enterprise_id: str | None, team_id: str | None, token: str) -> AuthorizeResult | None:
        """Answer who we are in a workspace from our own database, asked once; None where we are not installed."""
        key = TeamId(readable(str(team_id or "")))
        if key not in self._known:
            found = await self.database.run(lambda tx: circles.workspace(tx, key))
            if found is None:
                log.warning("a payload of an unknown workspace was left alone")
                return None
            self._known[key] = AuthorizeResult(
                enterprise_id=enterprise_id,
                team_id=key,
                bot_user_id=found.bot_user_id,
                bot_id=found.bot_id,
                bot_token=token,
            )
        return self._known[key]

    async def sign_in(self) -> None:
        """Learn from Slack which workspace the token belongs to, and write it down. Raises `BadSetting`."""
        with _told_of("SLACK_BOT_TOKEN"):
            me = await self.client.auth_test()
        team_id, token = TeamId(str(me["team_id"])), str(self.client.token)
        await self.database.run(
            lambda tx: circles.save_workspace(
                tx, team_id, str(me["team"]), str(me["url"]), str(me["user_id"]), str(me.get("bot_id") or "")
            )
        )
        # From here on even a broken database leaves us able to say sorry.
        await self._authorize(None, team_id, token)
        log.info("signed in to %s", team_id)

    async def reconcile(self) -> None:
        """Plan a reading of everything that may have changed while the bot was away."""
        await self.database.run(reconcile.everything)

    async def is_ready(self) -> bool:
        """Whether the database takes writes; that it has the schema this code knows was seen at the start."""
        return await self.database.is_ready()

    async def close(self) -> None:
        """Let go of everything."""
        if self.model:
            await self.model.close()
        self.database.close()


@asynccontextmanager
async def open_bot(
    settings: Settings, clock: Clock = system_clock, new_id: Callable[[], str] = random_id
) -> AsyncIterator[Bot]:
    """Open a bot on a migrated database, signed in to its workspace; its rows are called by `new_id`.

    Raises `BadSetting`.
    """
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    bot = Bot(settings, clock)
    bot.database.new_id = new_id
    try:
        await asyncio.to_thread(_prepare_schema, bot.database)
        async with _one_host(bot):
            await bot.sign_in()
            yield bot
    finally:
        await bot.close()


def _prepare_schema(database: Database) -> None:
    try:
        if database.is_sqlite:
            upgrade(database)
            return
        has_newest = is_current(database)
    except StorageUnavailable as error:
        raise BadSetting(f"DATABASE_URL names a database that cannot be used ({error}).") from None
    if not has_newest:
        raise BadSetting("DATABASE_URL names a database without the newest schema; run: python -m bot migrate")


@asynccontextmanager
async def _one_host(bot: Bot) -> AsyncIterator[None]:
    name = socket.gethostname()
    if other := await bot.database.run(lambda tx: hosts.enter(tx, name)):
        raise BadSetting(f"DATABASE_URL is a SQLite file that host {other[0]} works on; several hosts need PostgreSQL")

    async def beat() -> None:
        await bot.database.run(lambda tx: hosts.beat(tx, name))

    _ring(bot.alarm, beat)
    bot.alarm.start()
    try:
        yield
    finally:
        bot.alarm.shutdown(wait=False)
        with suppress(StorageUnavailable):
            await bot.database.run(lambda tx: hosts.leave(tx, name))


def _ring(alarm: AsyncIOScheduler, work: Callable[[], Awaitable[None]]) -> None:
    alarm.add_job(work, "interval", seconds=TICK_SECONDS, misfire_grace_time=None, coalesce=True, max_instances=1)


@contextmanager
def _told_of(setting: str) -> Iterator[None]:
    """Turn what Slack answers to a wrong `setting` into one sentence that names it."""
    try:
        yield
    except SlackApiError as error:
        refused = refusal(error)
        raise BadSetting(f"{setting}: Slack answered {refused.name or refused.status}.") from None
    except (aiohttp.ClientError, OSError) as error:
        raise BadSetting(f"SLACK_API_URL: Slack cannot be reached ({type(error).__name__}).") from None


@asynccontextmanager
async def listening(bot: Bot) -> AsyncIterator[None]:
    """Take Slack's payloads, over Socket Mode when there is an app token, else over signed HTTP."""
    app_token = bot.settings.slack_app_token.get_secret_value()
    if not app_token:
        need(bot.settings, "slack_signing_secret")
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(_serving(bot, with_slack=not app_token))
        if app_token:
            await _connect(bot, app_token, stack)
        yield


async def _connect(bot: Bot, app_token: str, stack: AsyncExitStack) -> None:
    client = AsyncWebClient(token=app_token, base_url=bot.settings.slack_api_url, timeout=CALL_SECONDS)
    handler = AsyncSocketModeHandler(bot.bolt, app_token, web_client=client)
    stack.push_async_callback(handler.close_async)
    with _told_of("SLACK_APP_TOKEN"):
        # The client itself would try a token that is refused again and again, for ever.
        handler.client.wss_uri = await handler.client.issue_new_wss_url()
    handler.client.message_listeners.append(_on_reconnect(bot))
    await handler.connect_async()  # type: ignore[no-untyped-call]


def _on_reconnect(bot: Bot) -> Any:
    hellos = count()

    async def listen(_client: object, message: Mapping[str, Any], _raw: str | None = None) -> None:
        if message.get("type") == "hello" and next(hellos):
            log.info("connected again; reading what may have been missed")
            await bot.reconcile()

    return listen


@asynccontextmanager
async def _serving(bot: Bot, *, with_slack: bool) -> AsyncIterator[None]:
    listener = _listen(bot.settings.host, bot.settings.port)
    bot.http_port = listener.getsockname()[1]
    secret = bot.settings.slack_signing_secret.get_secret_value()
    app = web_app(bot.bolt if with_slack else None, secret, bot.is_ready)
    server = _Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off"))
    serving = asyncio.get_running_loop().create_task(server.serve([listener]))
    try:
        await server.is_up.wait()
        yield
    finally:
        server.to_stop.set()
        await serving
        listener.close()


class _Server(uvicorn.Server):
    """A web server that leaves signals to the process, says when it is up, and stops when it is told to."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up, self.to_stop = asyncio.Event(), asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone: the command line decides what they mean."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        self.is_up.set()

    async def main_loop(self) -> None:
        """Keep the date of the answers until it is time to stop."""
        while not self.to_stop.is_set():
            await self.on_tick(0)
            with suppress(TimeoutError):
                await asyncio.wait_for(self.to_stop.wait(), timeout=1.0)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let go of who is connected; where nobody is, there is nothing to wait for."""
        if self.server_state.connections or self.server_state.tasks:
            await super().shutdown(sockets)
        for server in self.servers:
            server.close()


def _listen(host: str, port: int) -> socket.socket:
    try:
        listener = socket.create_server((host, port), backlog=512, reuse_port=False)
    except OSError as error:
        raise BadSetting(f"PORT {port} on HOST {host} cannot be listened on: {error.strerror}.") from None
    # As asyncio has it for sockets of its own: else the second part of an answer waits 40 ms for word of the first.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


@asynccontextmanager
async def working(bot: Bot) -> AsyncIterator[None]:
    """Send the outbox, and do what is due: APScheduler is the alarm clock, the database decides who acts."""

    async def due() -> None:
        await tick(bot.database)

    async with _running(bot.worker):
        await bot.reconcile()
        await due()
        _ring(bot.alarm, due)
        yield


@asynccontextmanager
async def _running(worker: Worker) -> AsyncIterator[None]:
    task = asyncio.get_running_loop().create_task(worker.run())
    try:
        yield
    finally:
        worker.stop()
        await task

"""Fixtures of the roof's own tests: a bot that listens or only sends, and a circle for it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio

from bot.app import Bot, open_bot
from bot.clock import TurnableClock
from sandbox.client import Control
from sandbox.server import Sandbox
from tests.bot.desk import Desk, open_desk
from tests.bot.knocking import Door, door_of
from tests.conftest import settings_for, start_bot


@pytest.fixture
def clock() -> TurnableClock:
    """The bot's clock, as the sandbox's own stands: the two are turned together."""
    return TurnableClock()


@pytest_asyncio.fixture
async def sender(sandbox: Sandbox, database_url: str, clock: TurnableClock) -> AsyncIterator[Bot]:
    """A bot that does not listen: what it sends, a test makes it send."""
    async with open_bot(settings_for(sandbox, database_url), clock) as opened:
        yield opened


@pytest_asyncio.fixture
async def desk(sender: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> Desk:
    """A circle whose bot only sends."""
    return await open_desk(sender, sandbox, control, clock)


@pytest_asyncio.fixture
async def http_bot(sandbox: Sandbox, control: Control, database_url: str, clock: TurnableClock) -> AsyncIterator[Bot]:
    """A bot that listens over signed HTTP, to which the sandbox delivers."""
    async with AsyncExitStack() as stack:
        opened = await start_bot(stack, sandbox, database_url, clock, slack_app_token="")
        await control.set_app(request_url=f"http://127.0.0.1:{opened.http_port}/slack/events")
        yield opened


@pytest_asyncio.fixture
async def http_front(http_bot: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> Desk:
    """A circle whose bot listens over signed HTTP."""
    return await open_desk(http_bot, sandbox, control, clock)


@pytest_asyncio.fixture
async def door(http_front: Desk, sandbox: Sandbox) -> AsyncIterator[Door]:
    """The request URL of a bot with a circle, to knock at by hand."""
    async with door_of(http_front.bot, sandbox.signing_secret) as opened:
        yield opened


@pytest_asyncio.fixture
async def front(bot: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> Desk:
    """A circle whose bot listens over Socket Mode."""
    return await open_desk(bot, sandbox, control, clock)

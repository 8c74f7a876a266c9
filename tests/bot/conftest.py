"""Fixtures of the roof's own tests: a bot that listens or only sends, and a circle for it."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.app import Bot, open_bot
from bot.clock import TurnableClock
from sandbox.client import Control
from sandbox.server import Sandbox
from tests.bot.desk import Desk, open_desk
from tests.conftest import settings_for


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
async def front(bot: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> Desk:
    """A circle whose bot listens over Socket Mode."""
    return await open_desk(bot, sandbox, control, clock)

"""Plays the demo: starts a workspace and the real bot, walks through the conversation, and sums it up."""

import logging
import sys
import tempfile
from collections.abc import Iterable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app import listening, open_bot, working
from bot.clock import TurnableClock
from bot.demo import scenes
from bot.demo.stage import NotSeen, Stage
from bot.settings import Settings, read_settings
from sandbox.errors import ControlError
from sandbox.server import Sandbox, serve

AFTERNOON = 14.6
"""Hours after midnight UTC: working hours from New York to Jerusalem."""


async def play() -> int:
    """Play every scene; return 0 when each was seen in the workspace itself, else 1."""
    # Whatever the bot would log is for operators; here only what people see is told.
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="rapport-demo-") as folder:
        async with AsyncExitStack() as stack:
            sandbox = await stack.enter_async_context(serve())
            control = await stack.enter_async_context(sandbox.control())
            clock = TurnableClock()
            bot = await stack.enter_async_context(open_bot(demo_settings(sandbox, Path(folder)), clock))
            await stack.enter_async_context(working(bot))
            await stack.enter_async_context(listening(bot))
            stage = Stage(control, bot, clock)
            await stage.turn(_until_afternoon(clock()))
            return await _walk(stage, scenes.ALL)


async def _walk(stage: Stage, walk: Iterable[scenes.Scene]) -> int:
    story = scenes.Story()
    try:
        for scene in walk:
            await scene(stage, story)
    except (NotSeen, ControlError) as error:
        sys.stdout.write(f"\nNot seen in the workspace: {error}\n")
        return 1
    sys.stdout.write("\nEvery step above was seen in the workspace itself.\n")
    return 0


def demo_settings(sandbox: Sandbox, folder: Path) -> Settings:
    """Return the settings of a bot that lives in `sandbox` alone, with its database in `folder`."""
    # Every setting is given: the demo never touches a real workspace or model, whatever the environment says.
    usual = {name: field.default for name, field in Settings.model_fields.items()}
    given = {
        "slack_bot_token": sandbox.bot_token,
        "slack_app_token": sandbox.app_token,
        "slack_api_url": sandbox.api_url,
        "database_url": f"sqlite:///{folder / 'demo.sqlite3'}",
        "host": "127.0.0.1",
        "port": 0,
    }
    return read_settings(_env_file=None, **{**usual, **given})


def _until_afternoon(now: datetime) -> timedelta:
    """Return how long it is to the next Tuesday afternoon, when nobody in the scene is asleep."""
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC)
    days = (1 - now.weekday()) % 7
    moment = midnight + timedelta(days=days, hours=AFTERNOON)
    return moment - now if moment > now else moment + timedelta(days=7) - now

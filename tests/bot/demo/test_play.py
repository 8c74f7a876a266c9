"""The terminal form believes only what the workspace shows, and says so with its exit status."""

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.app import Bot
from bot.demo import play, stage, town

ROOT = Path(__file__).parents[3]
RAW = re.compile(r"<[@#!][^>]*>?|\b[UC]0[A-Z0-9]{6,}|&(?:amp|lt|gt);")
"""What Slack would show as a name or a sign."""


BESIDES = (
    "You have it booked: ",
    "Withdrawn, from this moment on: calling you for a reference.",
    "What happened: Spoke as a reference to a peer For whom: Globex",
    "Held until then: the round due on ",
    "A member who read your profile would like to meet you: ",
    "Rapport to George Papadakis: Someone you may like to meet: a peer at your level.",
    "Nobody for “Meltemi Shipping” yet.",
)
"""What else there is to see of the life of an introduction, and beside it."""


async def test_every_step_of_the_demo_is_seen_in_the_workspace() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-m", "bot", "demo", "--script", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    told = (await process.communicate())[0].decode()
    assert process.returncode == 0, told
    assert "Every step above was seen in the workspace itself." in told
    told = " ".join(told.split())
    for part in ("The round of", "Left out: 1", "The directory", "The introduction", "The outcome ledger"):
        assert part in told
    for part in BESIDES:
        assert part in told
    assert RAW.findall(told) == []


@asynccontextmanager
async def deaf(_bot: Bot) -> AsyncIterator[None]:
    """Listen to nothing."""
    yield


async def test_a_bot_that_does_not_answer_ends_the_demo_with_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(town, "listening", deaf)
    monkeypatch.setattr(stage, "PATIENCE_SECONDS", 0.2)
    assert await play.play() == 1
    assert "Not seen in the workspace" in capsys.readouterr().out

"""The logs, at their most talkative, hold no secret and no word of a member."""

import logging

import pytest

from bot.clock import TurnableClock
from sandbox.client import Control
from sandbox.server import Sandbox
from tests.bot.desk import DANA, Desk
from tests.life import COMMUNITY, MANAGER, Life

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
CANARY = "Zorbulon"
SAYS = f"VP {CANARY} Marketing | Fintech | {CANARY} Pay | linkedin.com/in/{CANARY.lower()}"


async def test_no_secret_and_no_word_of_anybody(
    front: Desk, sandbox: Sandbox, control: Control, clock: TurnableClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    life = Life(front.bot, sandbox, control, clock)
    await life.set_up()
    await life.open_thread()
    await life.confirm(DANA, SAYS)
    await life.command(DANA, f"find {CANARY}")
    await life.command(DANA, f"frobnicate {CANARY}")
    await life.command(DANA, "export")
    await life.drain()
    await failing(life)
    ours = "\n".join(r.getMessage() + str(r.exc_text or "") for r in caplog.records if is_ours(r))
    assert "failed" in ours, "something was logged"
    for hidden in (CANARY, CANARY.lower(), "Dana", "Whitfield", sandbox.bot_token, sandbox.app_token):
        assert hidden not in ours


async def failing(life: Life) -> None:
    """Let a command, a message and a delivery fail, each while it holds the canary."""

    def fail(*_: object) -> None:
        raise ValueError(f"about {CANARY}")

    life.bot.registry.open_command("break", fail)  # type: ignore[arg-type]
    life.bot.registry.event("member_left_channel", fail)
    await life.command(DANA, f"break {CANARY}")
    await life.control.fault(kind="error", error="is_archived", method="chat.postMessage")
    await life.command(MANAGER, "thread", channel=COMMUNITY)
    await life.drain()


def is_ours(record: logging.LogRecord) -> bool:
    """Whether the bot wrote it: the sandbox and its clients run in this process too."""
    return not record.name.startswith(("asyncio", "uvicorn", "sandbox"))

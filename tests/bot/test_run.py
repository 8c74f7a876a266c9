"""`python -m bot run`: starts, does its work, and stops when it is told to; a wrong setting stops it at once."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.app import listening, open_bot
from bot.clock import TurnableClock
from bot.settings import BadSetting
from sandbox.client import Control
from sandbox.server import Sandbox
from storage import hosts
from storage.database import Database
from tests.bot.desk import COMMUNITY, MANAGER
from tests.conftest import settings_for

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def environment(sandbox: Sandbox, url: str, **given: str) -> dict[str, str]:
    """Return the settings of a process of its own, and nothing of ours but where programs are."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    settings = {
        "SLACK_BOT_TOKEN": sandbox.bot_token,
        "SLACK_APP_TOKEN": sandbox.app_token,
        "SLACK_SIGNING_SECRET": sandbox.signing_secret,
        "SLACK_API_URL": sandbox.api_url,
        "DATABASE_URL": url,
        "HOST": "127.0.0.1",
        "PORT": str(free_port()),
    }
    return {**kept, **settings, "PYTHONPATH": str(ROOT), **given}


@asynccontextmanager
async def started(
    env: dict[str, str], tmp_path: Path, command: str = "run"
) -> AsyncIterator[tuple[asyncio.subprocess.Process, list[str]]]:
    """Start a process, wait until it says that it runs, and stop it with SIGTERM; yield what it says."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-m", "bot", command,
        env=env, cwd=tmp_path, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr is not None
    said: list[str] = []
    try:
        async with asyncio.timeout(60):
            async for line in process.stderr:
                said.append(line.decode())
                if "is running" in said[-1]:
                    break
        yield process, said
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(30):
            said += [line.decode() async for line in process.stderr]
            await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.parametrize("transport", ["socket", "http"])
async def test_it_runs_answers_sends_and_stops_cleanly(
    sandbox: Sandbox, control: Control, database_url: str, tmp_path: Path, transport: str
) -> None:
    env = environment(sandbox, database_url, **({} if transport == "socket" else {"SLACK_APP_TOKEN": ""}))
    if transport == "http":
        await control.set_app(request_url=f"http://127.0.0.1:{env['PORT']}/slack/events")
    async with started(env, tmp_path) as (process, said):
        await control.until(
            lambda state: [c for c in state["calls"] if c["method"] == "users.list"], timeout=30, what="a reading"
        )
        answer = await control.command(MANAGER, COMMUNITY, "help")
        assert answer["error"] is None
        assert "/rapport" in str(answer["body"])
    assert process.returncode == 0, "".join(said)
    told = "".join(said)
    assert "Traceback" not in told
    assert "Warning" not in told
    for secret in (sandbox.bot_token, sandbox.app_token, sandbox.signing_secret):
        assert secret not in told


async def test_web_alone_sends_nothing_and_a_worker_beside_it_sends_what_it_wrote_down(
    sandbox: Sandbox, control: Control, database_url: str, tmp_path: Path
) -> None:
    async with started(environment(sandbox, database_url), tmp_path, "web") as (web, _):
        await control.post(MANAGER, "general", "hello")
        assert (await control.command(MANAGER, COMMUNITY, "help"))["error"] is None
        before = {call["method"] for call in (await control.state())["calls"]}
        assert before <= {"auth.test", "apps.connections.open"}
        async with started(environment(sandbox, database_url), tmp_path, "worker") as (worker, _):
            await control.until(
                lambda s: [c for c in s["calls"] if c["method"] == "users.list"], timeout=30, what="a reading"
            )
    assert (web.returncode, worker.returncode) == (0, 0)


WRONG = {
    "SLACK_BOT_TOKEN": ({"slack_bot_token": "xoxb-hunter2"}, "SLACK_BOT_TOKEN: Slack answered invalid_auth."),
    "SLACK_APP_TOKEN": ({"slack_app_token": "xapp-hunter2"}, "SLACK_APP_TOKEN: Slack answered invalid_auth."),
    "SLACK_SIGNING_SECRET": ({"slack_app_token": "", "slack_signing_secret": ""}, "SLACK_SIGNING_SECRET is not set"),
    "SLACK_API_URL": ({"slack_api_url": "http://127.0.0.1:1/"}, "SLACK_API_URL: Slack cannot be reached"),
    "HOST": ({"host": "203.0.113.7"}, "on HOST 203.0.113.7 cannot be listened on"),
}


@pytest.mark.parametrize("name", WRONG)
async def test_what_slack_or_the_machine_refuses_stops_the_start_in_one_sentence(
    sandbox: Sandbox, database_url: str, clock: TurnableClock, name: str
) -> None:
    given, sentence = WRONG[name]
    with pytest.raises(BadSetting) as refused:
        async with open_bot(settings_for(sandbox, database_url, **given), clock) as bot, listening(bot):
            raise AssertionError("it started")
    assert sentence in str(refused.value)
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["sqlite:////nowhere/at/all.sqlite3", "postgresql://rapport:hunter2@127.0.0.1:1/rapport"]
)
async def test_a_database_that_cannot_be_used_stops_the_start_in_one_sentence(
    sandbox: Sandbox, database_url: str, url: str
) -> None:
    with pytest.raises(BadSetting, match=r"^DATABASE_URL .*\.$") as refused:
        async with open_bot(settings_for(sandbox, url)):
            raise AssertionError("it started")
    assert "hunter2" not in str(refused.value)


async def test_a_second_host_on_sqlite_is_refused_and_the_first_goes_on(
    sandbox: Sandbox, database_url: str, clock: TurnableClock
) -> None:
    other = Database(database_url, clock)
    other.run_here(lambda tx: hosts.beat(tx, "another-host"))
    with pytest.raises(BadSetting, match=r"another-host works on; several hosts need PostgreSQL"):
        async with open_bot(settings_for(sandbox, database_url), clock):
            raise AssertionError("it started")
    assert other.run_here(lambda tx: hosts.others(tx, socket.gethostname())) == ["another-host"]
    other.close()


def test_a_bad_setting_ends_the_command_with_status_2_and_its_sentence(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "hunter2")
    for command in ("run", "web", "worker", "migrate", "doctor"):
        assert main([command]) == 2
        told = capsys.readouterr()
        assert told.err.startswith("error: SLACK_BOT_TOKEN must begin with xoxb-")
        assert "hunter2" not in told.err + told.out


def test_migrate_brings_a_new_file_to_the_newest_schema(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'new.sqlite3'}")
    assert main(["migrate"]) == 0
    assert "newest schema" in capsys.readouterr().out
    monkeypatch.setenv("DATABASE_URL", "sqlite:////nowhere/at/all.sqlite3")
    assert main(["migrate"]) == 2
    assert capsys.readouterr().err.startswith("error: DATABASE_URL")

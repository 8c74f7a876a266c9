"""The page form: one address, a browser where there is a display, and one sentence when the port is taken."""

import asyncio
import os
import re
import signal
import socket
import sys
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.demo import live
from bot.demo.guide import DANA
from bot.demo.script import COMMUNITY, MANAGER, REPLIES, TEAM
from bot.settings import BadSetting

ROOT = Path(__file__).parents[3]
FOUND = {
    "": ["Start the guided tour", "A member", "A manager", "An executive"],
    f"as/{MANAGER}/in/{COMMUNITY}": ["Who else does your job?", f"{len(REPLIES) - 1} replies"],
    f"as/{MANAGER}/in/{TEAM}": ["The round of", "is on its way"],
    f"as/{DANA}/in/dm": ["You both said yes", "A note for Noa on LinkedIn"],
    "as/thabo.molefe/in/dm": ["Is it right?"],
    "as/sofia.brandao/in/dm": ["Someone you may like to meet"],
}
"""What a newcomer finds at which place."""


@asynccontextmanager
async def demo(*arguments: str, **environment: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the demo as a newcomer does, without a display unless one is given."""
    outside = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-m", "bot", "demo", *arguments,
        cwd=ROOT, stdout=pipe, stderr=pipe, env={**outside, **environment},
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def address_of(process: asyncio.subprocess.Process) -> str:
    """Return the address the demo prints."""
    assert process.stdout is not None
    while line := (await process.stdout.readline()).decode():
        if found := re.search(r"http://\S+/", line):
            return found[0]
    raise AssertionError("no address was printed")


async def test_the_demo_prints_an_address_where_a_newcomer_finds_a_life_and_runs_until_it_is_interrupted() -> None:
    async with demo("--port", "0") as process:
        address = await address_of(process)
        async with aiohttp.ClientSession() as session:
            for path, words in FOUND.items():
                async with session.get(address + path) as response:
                    page = await response.text()
                    assert [word for word in words if word not in page] == [], path
        process.send_signal(signal.SIGINT)
        _, wrong = await process.communicate()
        assert process.returncode == 0
        assert wrong == b""


async def test_an_interruption_while_members_move_in_ends_it_too() -> None:
    async with demo("--port", "0") as process:
        assert process.stdout is not None
        await process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, wrong = await process.communicate()
        assert process.returncode == 0
        assert wrong == b""


async def test_a_taken_port_is_one_sentence_that_names_another() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(BadSetting, match=f"^Port {port} cannot be listened on .* try --port [0-9]+[.]$"):
            await live.live(port)


@pytest.mark.parametrize(
    ("environment", "has"),
    [({}, False), ({"DISPLAY": ""}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "w"}, True)],
)
def test_a_browser_opens_only_where_there_is_a_display(
    environment: dict[str, str], has: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert live.has_display(environment) is has
    monkeypatch.setattr(sys, "platform", "darwin")
    assert live.has_display(environment)


@pytest.mark.parametrize("error", [webbrowser.Error("none"), OSError("none")])
def test_a_browser_that_cannot_be_opened_is_no_reason_to_fail(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_address: str) -> bool:
        raise error

    monkeypatch.setattr(webbrowser, "open", refuse)
    live.open_browser("http://127.0.0.1:1/")

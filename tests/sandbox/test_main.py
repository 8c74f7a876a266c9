"""`python -m sandbox`: what it prints can be exported, and it ends when interrupted."""

import asyncio
import signal
import socket
import sys
from pathlib import Path

import pytest
from slack_sdk.web.async_client import AsyncWebClient


async def start(*arguments: str) -> asyncio.subprocess.Process:
    """A sandbox in a process of its own."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "sandbox",
        *arguments,
        cwd=Path(__file__).parents[2],
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


@pytest.mark.parametrize("word", [signal.SIGINT, signal.SIGTERM])
async def test_its_settings_connect_an_app_until_it_is_told_to_end(word: signal.Signals) -> None:
    process = await start()
    assert process.stdout is not None
    settings = {}
    while "SLACK_SIGNING_SECRET" not in settings:
        name, _, value = (await process.stdout.readline()).decode().strip().removeprefix("export ").partition("=")
        settings[name] = value
    client = AsyncWebClient(token=settings["SLACK_BOT_TOKEN"], base_url=settings["SLACK_API_URL"])
    assert (await client.auth_test())["user"] == "rapport"
    opened = await client.apps_connections_open(app_token=settings["SLACK_APP_TOKEN"])
    assert opened["url"].startswith("ws://127.0.0.1:")
    process.send_signal(word)
    _, errors = await process.communicate()
    assert (process.returncode, errors) == (0, b"")


async def test_a_taken_port_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        process = await start("--port", str(taken.getsockname()[1]))
        _, errors = await process.communicate()
    assert process.returncode == 2
    assert errors.decode().startswith("Cannot listen on port")
    assert errors.count(b"\n") == 1

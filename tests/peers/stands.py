"""Installs the other stand-ins into `.cache/peers` and starts each of the three, seeded alike."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import venv
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sandbox.server import serve
from sandbox.subscriptions import EVENT_SCOPES

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache" / "peers"
EMULATE, BACKLOT = "emulate@0.11.2", "backlot==0.1.0"
SCOPES = sorted(
    {scope for scope in EVENT_SCOPES.values() if scope}
    | {"channels:join", "channels:manage", "chat:write", "files:write", "groups:write", "im:read", "im:write"}
    | {"mpim:read", "mpim:write", "reactions:write", "team:read", "users.profile:read", "users:read.email"}
)


class NotInstallable(Exception):
    """A stand-in cannot be had here; the sentence says why."""


@dataclass(frozen=True)
class Stand:
    """One running stand-in: where its methods are, a bot's token, and the names of what it was seeded with."""

    name: str
    api_url: str
    token: str
    channel: str = "peers"
    outside: str = "general"
    ann: str = "ann"
    ben: str = "ben"


@asynccontextmanager
async def ours() -> AsyncIterator[Stand]:
    """The sandbox, with every scope."""
    async with serve() as sandbox, sandbox.control() as control:
        await control.set_app(scopes=SCOPES)
        seeded = {"channel": "peer-networking", "ann": "dana.whitfield", "ben": "noa.ben.ami"}
        yield Stand("ours", sandbox.api_url, sandbox.bot_token, **seeded)


@asynccontextmanager
async def emulate() -> AsyncIterator[Stand]:
    """The npm package."""
    folder = CACHE / "emulate"
    if shutil.which("npm") is None or shutil.which("node") is None:
        raise NotInstallable("emulate needs node and npm, and one of them is not here")
    if not (folder / "node_modules" / "emulate").exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true, "type": "module"}')
        _install(["npm", "install", "--silent", "--ignore-scripts", EMULATE], folder)
    shutil.copy(Path(__file__).with_name("emulate.mjs"), folder)
    async with _running(["node", "emulate.mjs", str(_free_port()), ",".join(SCOPES)], folder) as line:
        yield Stand("emulate", f"{line}/api/", "xoxb-peer")


@asynccontextmanager
async def backlot() -> AsyncIterator[Stand]:
    """The PyPI package, in an environment of its own."""
    folder = CACHE / "backlot"
    python = folder / "bin" / "python"
    if not (folder / "installed").exists():
        venv.create(folder, with_pip=True, clear=True)
        _install([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", BACKLOT], folder)
        (folder / "installed").touch()
    async with _running([str(python), str(Path(__file__).with_name("serve_backlot.py"))], folder) as line:
        url, token = line.split()
        yield Stand("backlot", url, token)


PEERS = {"emulate": emulate, "backlot": backlot}


def _install(command: list[str], folder: Path) -> None:
    sys.stderr.write(f"Installing {command[-1]} into {folder.relative_to(ROOT)} (once) ...\n")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip() or "no word why").splitlines()[-1]
        raise NotInstallable(f"{command[-1]} could not be installed: {last}")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


@asynccontextmanager
async def _running(command: list[str], folder: Path) -> AsyncIterator[str]:
    """Start a process that prints one line when it serves, and ends with its standard input."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        env=os.environ | {"BACKLOT_TELEMETRY": "0"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode().strip()
        if not line:
            raise NotInstallable(f"{command[0]} ended before it served")
        yield line
    finally:
        process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), 10)
        except TimeoutError:
            process.kill()
            await process.wait()

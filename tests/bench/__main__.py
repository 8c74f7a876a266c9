"""`make bench`: replies read a second, the page, and events a second beside two plain apps, as ratios in one run."""

import asyncio
import json
import os
import secrets
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from domain.circles import Circle
from domain.ids import ChannelId, CircleId, OutboxId, TeamId, UserId
from domain.members import Kind, Person
from domain.replies import read_reply
from domain.viewers import Viewer, system
from sandbox.server import Sandbox, serve
from storage import circles, members, profiles, threads
from storage.database import Database, Transaction
from storage.migrate import upgrade
from tests.bench import page, search
from tests.bench.load import Measured, send_all
from tests.bench.rounds import rounds

EVENTS = 1500
THREAD_TS = "1700000000.000001"
CHANNEL = "C0BENCH0000"
REPLIES = Path(__file__).parent.parent / "domain" / "replies" / "replies.jsonl"
TARGET_RATIO, TARGET_P99_MS, TARGET_REPLIES = 0.6, 150, 2000


async def main() -> int:
    """Measure everything once and print it; return 0 when every target was met, else 1."""
    met = [_replies(), rounds(), search.measure(), await page.measure()]
    secret = secrets.token_hex(16)
    with tempfile.TemporaryDirectory(prefix="rapport-bench-") as folder:
        root = Path(folder)
        print(f"\nevents over signed HTTP, SQLite, {EVENTS} each; ack in milliseconds")
        print(f"{'':34}{'at once':>8}{'a second':>10}{'p50':>8}{'p99':>8}{'refused':>9}")
        for at_once in (8, 32):
            bare = await _plain("bare", root / f"bare-{at_once}", secret, at_once)
            rows = await _plain("rows", root / f"rows-{at_once}", secret, at_once)
            ours = await _ours(root / f"ours-{at_once}.sqlite3", at_once)
            _show("(a) bare Bolt, acks only", at_once, bare)
            _show("(b) plain Bolt + SQLModel, one row", at_once, rows)
            _show("Rapport, every durable effect", at_once, ours)
            ratio = ours.per_second / rows.per_second
            print(f"    Rapport is {ratio:.2f} x (b) and {ours.per_second / bare.per_second:.2f} x (a)")
            if at_once == 8:
                met += [ratio >= TARGET_RATIO, ours.p99_ms <= TARGET_P99_MS]
    told = f"{TARGET_REPLIES} replies a second; at 8 at once, {TARGET_RATIO} x (b) and a p99 of {TARGET_P99_MS} ms"
    print(f"\ntargets: {told}")
    print("all met" if all(met) else "NOT all met")
    return 0 if all(met) else 1


def _show(name: str, at_once: int, found: Measured) -> None:
    print(f"{name:34}{at_once:>8}{found.per_second:>10.0f}{found.p50_ms:>8.1f}{found.p99_ms:>8.1f}{found.refused:>9}")


def _replies() -> bool:
    texts = [str(json.loads(line)["text"]) for line in REPLIES.read_text(encoding="utf-8").splitlines()]
    for text in texts[:50]:
        read_reply(text)
    begun, read = time.perf_counter(), 0
    while time.perf_counter() - begun < 2:
        for text in texts:
            # A different text each time, so that nothing remembered can help.
            read_reply(f"{text} {read}")
            read += 1
    per_second = read / (time.perf_counter() - begun)
    print(f"replies read: {per_second:.0f} a second on one core ({len(texts)} different ones)")
    return per_second >= TARGET_REPLIES


async def _plain(kind: str, path: Path, secret: str, at_once: int) -> Measured:
    environment = {**os.environ, "BENCH_SECRET": secret}

    def command(port: int) -> list[str]:
        return [sys.executable, "-m", "tests.bench.plain", kind, str(port), str(path)]

    async with _running(command, environment) as url:
        return await send_all(f"{url}/slack/events", secret, _events("T0BENCH", "plain"), at_once)


async def _ours(path: Path, at_once: int) -> Measured:
    async with serve() as sandbox:
        database = Database(f"sqlite:///{path}", lambda: datetime.now(UTC))
        upgrade(database)
        await database.run(lambda tx: _seed(tx, TeamId(sandbox.team_id)))
        environment = {**os.environ, **_settings(sandbox, database.url)}

        def command(port: int) -> list[str]:
            environment["PORT"] = str(port)
            return [sys.executable, "-m", "bot", "web"]

        async with _running(command, environment) as url:
            events = _events(sandbox.team_id, "ours")
            measured = await send_all(f"{url}/slack/events", sandbox.signing_secret, events, at_once)
        kept = await database.run(lambda tx: len(profiles.unconfirmed(tx, _viewer(tx, TeamId(sandbox.team_id)))))
        database.close()
    if kept != EVENTS:
        raise RuntimeError(f"{EVENTS} replies were acked, and {kept} kept")
    return measured


def _settings(sandbox: Sandbox, url: str) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": sandbox.bot_token,
        "SLACK_APP_TOKEN": "",
        "SLACK_SIGNING_SECRET": sandbox.signing_secret,
        "SLACK_API_URL": sandbox.api_url,
        "DATABASE_URL": url,
        "HOST": "127.0.0.1",
        "OPENAI_MODEL": "",
    }


def _viewer(tx: Transaction, team_id: TeamId) -> Viewer:
    return system(team_id, circles.of_team(tx, team_id)[0].id)


def _seed(tx: Transaction, team_id: TeamId) -> None:
    circle = circles.save(
        tx,
        Circle(CircleId(""), team_id, ChannelId(CHANNEL), ChannelId(""), "Bench.", frozenset({UserId("UMANAGER")})),
    )
    viewer = system(team_id, circle.id)
    for number in range(EVENTS):
        person = Person(UserId(f"U{number:08}"), team_id, f"Member {number}")
        members.upsert(tx, viewer, person, Kind.CUSTOMER)
    thread = threads.open_thread(tx, viewer, ChannelId(CHANNEL))
    threads.set_place(tx, viewer, thread.id, THREAD_TS, OutboxId(""))


def _events(team_id: str, name: str) -> list[dict[str, object]]:
    return [_event(team_id, name, number) for number in range(EVENTS)]


def _event(team_id: str, name: str, number: int) -> dict[str, object]:
    text = f"VP Customer Marketing | Fintech | Company {number} Ltd | https://www.linkedin.com/in/member-{number}"
    ts = f"{1700000001 + number}.000100"
    event = {
        "type": "message",
        "channel": CHANNEL,
        "channel_type": "channel",
        "user": f"U{number:08}",
        "text": text,
        "ts": ts,
        "thread_ts": THREAD_TS,
        "event_ts": ts,
    }
    return {
        "type": "event_callback",
        "team_id": team_id,
        "api_app_id": "A0BENCH",
        "event_id": f"Ev{name}{number:08}",
        "event_time": 1700000001 + number,
        "event": event,
    }


@asynccontextmanager
async def _running(command: Callable[[int], list[str]], environment: dict[str, str]) -> AsyncIterator[str]:
    port = _free_port()
    process = await asyncio.create_subprocess_exec(
        *command(port), env=environment, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    url = f"http://127.0.0.1:{port}"
    try:
        await _ready(url, process)
        yield url
    finally:
        process.terminate()
        await process.wait()


async def _ready(url: str, process: asyncio.subprocess.Process) -> None:
    async with aiohttp.ClientSession() as session:
        for _ in range(200):
            if process.returncode is not None:
                raise RuntimeError("the server stopped before it was ready")
            try:
                async with session.get(f"{url}/ready") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientConnectorError:
                await asyncio.sleep(0.05)
    raise RuntimeError("the server was not ready in time")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))

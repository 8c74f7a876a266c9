"""The load: signed events over HTTP, so many at once, each timed to its ack."""

import asyncio
import hashlib
import hmac
import json
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass

import aiohttp


@dataclass(frozen=True)
class Measured:
    """What one load showed: acked events a second, milliseconds to the answer, and events that were refused."""

    per_second: float
    p50_ms: float
    p99_ms: float
    refused: int


async def send_all(url: str, secret: str, events: Sequence[dict[str, object]], at_once: int) -> Measured:
    """Send every event once, `at_once` at a time, and measure it."""
    waiting = list(reversed(events))
    took: list[float] = []
    refused = 0
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=at_once)) as session:

        async def send_some() -> None:
            nonlocal refused
            while waiting:
                body = json.dumps(waiting.pop())
                headers = signed(secret, body)
                start = time.perf_counter()
                async with session.post(url, data=body, headers=headers) as answer:
                    await answer.read()
                    refused += answer.status != 200
                took.append(time.perf_counter() - start)

        begun = time.perf_counter()
        await asyncio.gather(*(send_some() for _ in range(at_once)))
        elapsed = time.perf_counter() - begun
    cuts = statistics.quantiles(took, n=100)
    return Measured((len(events) - refused) / elapsed, cuts[49] * 1000, cuts[98] * 1000, refused)


def signed(secret: str, body: str) -> dict[str, str]:
    """Return the headers with which Slack signs `body` now."""
    stamp = str(int(time.time()))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {
        "content-type": "application/json",
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": f"v0={digest}",
    }

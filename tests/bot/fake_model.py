"""An OpenAI-compatible server on loopback that answers as a test tells it, and keeps what it was asked."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

TOKENS = 123
Answer = Callable[[dict[str, Any]], web.StreamResponse]


@dataclass
class FakeModel:
    """An OpenAI-compatible server that answers as it is told, and keeps what it was asked."""

    url: str = ""
    answer: Answer = lambda _asked: completion("{}")
    seconds: float = 0.0
    drops: bool = False
    drip: float | None = None
    asked: list[dict[str, Any]] = field(default_factory=list)

    async def complete(self, request: web.Request) -> web.StreamResponse:
        """Answer one request for a completion."""
        self.asked.append(await request.json())
        if self.drip is not None:
            return await self._drip(request, self.drip)
        await asyncio.sleep(self.seconds)
        if self.drops and request.transport:
            request.transport.close()
        return self.answer(self.asked[-1])

    async def _drip(self, request: web.Request, seconds: float) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        with suppress(ConnectionError):
            while True:
                await response.write(b" " * 1_000)
                await asyncio.sleep(seconds)
        return response

    @property
    def prompts(self) -> list[str]:
        """What it was asked to read."""
        return [message["content"] for asked in self.asked for message in asked["messages"]]


def completion(content: object) -> web.Response:
    """Return a completion that says `content`."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
    told = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    return web.json_response({**told, "usage": {"total_tokens": TOKENS}})


def saying(**fields: object) -> Answer:
    """Return an answer that gives these fields, as asked."""
    return lambda _asked: completion(json.dumps(fields))


@asynccontextmanager
async def serve_model() -> AsyncIterator[FakeModel]:
    """Serve a model on a free loopback port."""
    fake = FakeModel()
    application = web.Application()
    application.router.add_post("/v1/chat/completions", fake.complete)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    yield fake
    await runner.cleanup()


USELESS: dict[str, Answer] = {
    "babbles": lambda _asked: completion("I am sorry, I cannot help with that."),
    "says nothing": lambda _asked: completion(None),
    "answers a list": lambda _asked: completion('["Lanternfish"]'),
    "breaks off": lambda _asked: completion('{"company": "Lanternf'),
    "has no choice": lambda _asked: web.json_response({"id": "c", "object": "chat.completion", "choices": []}),
    "is no model": lambda _asked: web.Response(text="<html>hello</html>", content_type="text/html"),
    "always refuses": lambda _asked: web.json_response({"error": {"message": "no"}}, status=400),
    "knows no key": lambda _asked: web.json_response({"error": {"message": "key sk-hunter2"}}, status=401),
    "is overloaded": lambda _asked: web.json_response({"error": {"message": "later"}}, status=429),
    "is broken": lambda _asked: web.json_response({"error": {"message": "oops"}}, status=500),
    "has no end": lambda _asked: completion("x" * 10_000_000),
    "answers half": lambda _asked: web.Response(text='{"choices": [', content_type="application/json"),
    "answers a number": lambda _asked: web.json_response(7),
    "is a labyrinth": lambda _asked: web.Response(text="[" * 60_000, content_type="application/json"),
    "is nested without end": lambda _asked: completion("{" + '"a":[' * 12_000 + "}"),
}

"""Fixtures of the sandbox's own tests: a client of its Web API, apps to deliver to, blocks to post."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
import pytest_asyncio
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.server import Sandbox, serve
from sandbox.subscriptions import EVENT_SCOPES
from sandbox.wire import JSON
from sandbox.workspace import Channel, User

EVERY_SCOPE = {scope for scope in EVENT_SCOPES.values() if scope} | {
    "channels:join",
    "channels:manage",
    "chat:write",
    "commands",
    "files:write",
    "groups:write",
    "im:read",
    "im:write",
    "links:write",
    "mpim:read",
    "mpim:write",
    "reactions:write",
    "team:read",
    "users.profile:read",
    "users:read.email",
}


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A sandbox whose app may do everything there is and hears of everything."""
    async with serve() as running, running.control() as control:
        await control.set_app(scopes=sorted(EVERY_SCOPE), events=sorted(EVENT_SCOPES))
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> AsyncWebClient:
    """The app's own client, as slack_sdk makes it."""
    return AsyncWebClient(token=sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])


def user(sandbox: Sandbox, handle: str) -> User:
    """A user by handle."""
    found = sandbox.workspace.user(handle)
    assert found is not None
    return found


def channel(sandbox: Sandbox, name: str) -> Channel:
    """A channel by name."""
    found = sandbox.workspace.channel(name)
    assert found is not None
    return found


@pytest_asyncio.fixture
async def bolt(sandbox: Sandbox, client: AsyncWebClient) -> AsyncIterator[AsyncApp]:
    """A real Bolt app, connected over Socket Mode."""
    app = AsyncApp(client=client, signing_secret=sandbox.signing_secret, process_before_response=True)
    handler = AsyncSocketModeHandler(app, sandbox.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    yield app
    await handler.close_async()  # type: ignore[no-untyped-call]


@dataclass
class Receiver:
    """An app that keeps every request it gets; it answers the next of `answers`, else what `answer` makes of it."""

    url: str = ""
    requests: list[tuple[JSON, bytes]] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)
    answer: Callable[[bytes], web.Response] = lambda body: web.Response()

    async def receive(self, request: web.Request) -> web.Response:
        """Keep one request."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        body = await request.read()
        self.requests.append((headers, body))
        return self.answers.pop(0) if self.answers else self.answer(body)


@asynccontextmanager
async def listening(receiver: Receiver) -> AsyncIterator[Receiver]:
    """Serve a receiver on a free port."""
    application = web.Application()
    application.router.add_post("/slack/events", receiver.receive)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    receiver.url = f"http://{host}:{port}/slack/events"
    yield receiver
    await runner.cleanup()


@pytest_asyncio.fixture
async def receiver(control: Control) -> AsyncIterator[Receiver]:
    """An HTTP app to which the sandbox delivers."""
    async with listening(Receiver()) as app:
        await control.set_app(request_url=app.url)
        yield app


def section(text: str) -> JSON:
    """A section block."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def button(action_id: str = "go", **more: object) -> JSON:
    """A button."""
    return {"type": "button", "action_id": action_id, "text": {"type": "plain_text", "text": "Go"}, **more}


def modal(*blocks: JSON, **more: object) -> JSON:
    """A modal of these blocks."""
    return {
        "type": "modal",
        "callback_id": "form",
        "title": {"type": "plain_text", "text": "Form"},
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": list(blocks),
        **more,
    }


def text_input(block_id: str = "name", **more: object) -> JSON:
    """An input block for one line of text; `more` goes to the element."""
    element = {"type": "plain_text_input", "action_id": "typed", **more}
    label = {"type": "plain_text", "text": "Name"}
    return {"type": "input", "block_id": block_id, "label": label, "element": element}

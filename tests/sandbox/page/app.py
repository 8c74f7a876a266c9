"""A small app for the page's tests: it answers with what a test gave it, and keeps what it heard."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from sandbox.wire import JSON

_ANY = re.compile(".*")


@dataclass
class App:
    """What the app answers, and what it heard: `blocks` to `/rapport show`, `modal` to `/rapport open`, …"""

    client: AsyncWebClient
    blocks: list[JSON] = field(default_factory=list)
    modal: JSON = field(default_factory=dict)
    pushed: JSON = field(default_factory=dict)
    home: JSON = field(default_factory=dict)
    options: list[JSON] = field(default_factory=list)
    answers: list[JSON] = field(default_factory=list)
    """What it acks submissions with, in turn; nothing when none is left."""
    clicks: list[JSON] = field(default_factory=list)
    submissions: list[JSON] = field(default_factory=list)


@asynccontextmanager
async def connected(sandbox: Sandbox) -> AsyncIterator[App]:
    """Connect the app over Socket Mode until the block ends."""
    client = AsyncWebClient(token=sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
    bolt = AsyncApp(client=client, signing_secret=sandbox.signing_secret, process_before_response=True)
    app = App(client)
    _listen(bolt, app)
    handler = AsyncSocketModeHandler(bolt, sandbox.app_token)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    yield app
    await handler.close_async()  # type: ignore[no-untyped-call]


def _listen(bolt: AsyncApp, app: App) -> None:
    async def command(ack: Callable[..., Awaitable[Any]], body: JSON) -> None:
        if body["text"] == "open":
            await app.client.views_open(trigger_id=body["trigger_id"], view=app.modal)
            await ack()
        elif body["text"] == "show":
            await ack(text="shown", blocks=app.blocks)
        else:
            await ack(text=f"You said {body['text']}")

    async def click(ack: Callable[..., Awaitable[Any]], body: JSON) -> None:
        app.clicks.append(body["actions"][0])
        if body["actions"][0]["action_id"] == "push":
            await app.client.views_push(trigger_id=body["trigger_id"], view=app.pushed)
        await ack()

    async def suggest(ack: Callable[..., Awaitable[Any]], body: JSON) -> None:
        await ack(options=[each for each in app.options if body["value"] in each["value"]])

    async def submit(ack: Callable[..., Awaitable[Any]], body: JSON) -> None:
        app.submissions.append(body["view"]["state"]["values"])
        await ack(**app.answers.pop(0)) if app.answers else await ack()

    async def home(event: JSON) -> None:
        if app.home:
            await app.client.views_publish(user_id=event["user"], view=app.home)

    bolt.command("/rapport")(command)
    bolt.action(_ANY)(click)
    bolt.options(_ANY)(suggest)
    bolt.view(_ANY)(submit)
    bolt.event("app_home_opened")(home)

"""Starts a sandbox in this process: one Slack workspace on a loopback port."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from sandbox import control, oauth_page, response_urls, seed
from sandbox.client import Control
from sandbox.delivery import ACK_SECONDS
from sandbox.page import Options, Page
from sandbox.page.routes import routes
from sandbox.slack import Slack, start
from sandbox.web_api import endpoint as web_api
from sandbox.workspace import Workspace


class Sandbox:
    """A running sandbox: where it listens, the credentials of the app installed in it, its live state."""

    def __init__(self, slack: Slack) -> None:
        app = slack.app
        self.url = slack.base_url
        self.api_url = f"{slack.base_url}/api/"
        self.bot_token, self.app_token = app.bot_token, app.app_token
        self.signing_secret = app.signing_secret
        self.client_id, self.client_secret = app.client_id, app.client_secret
        self.team_id, self.app_id = slack.workspace.team_id, app.app_id
        self.bot_user_id = app.bot_user_id
        self.workspace = slack.workspace

    def control(self) -> Control:
        """A client that plays this sandbox's members."""
        return Control(self.url)


class _Server(uvicorn.Server):
    """A server that leaves signals alone, says when it listens, and stops at once."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening, self.stopping = asyncio.Event(), asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    async def main_loop(self) -> None:
        while not self.stopping.is_set():
            await self.on_tick(0)
            try:
                await asyncio.wait_for(self.stopping.wait(), timeout=1.0)
            except TimeoutError:
                continue

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if tasks := set(self.server_state.tasks):
            await asyncio.wait(tasks, timeout=1.0)
        await asyncio.sleep(0)

    def drop(self, scope: Scope) -> None:
        """Break the connection a request came on."""
        for connection in list(self.server_state.connections):
            if isinstance(connection, H11Protocol) and connection.client == scope["client"]:
                connection.transport.abort()


def _application(slack: Slack, page: Page, server: list[_Server]) -> Starlette:
    async def api(request: Request) -> Response:
        try:
            return await web_api.endpoint(slack, request)
        except web_api.ConnectionDropped:
            server[0].drop(request.scope)
            return _NoAnswer()

    async def upload(request: Request) -> Response:
        return await web_api.upload(slack, request)

    async def respond(request: Request) -> Response:
        return await response_urls.endpoint(slack, request)

    async def install(request: Request) -> Response:
        return await oauth_page.endpoint(slack, request)

    async def play(request: Request) -> Response:
        return await control.endpoint(slack, request)

    return Starlette(
        routes=[
            Route("/api/{method}", api, methods=["GET", "POST"]),
            Route("/upload/v1/{file_id}", upload, methods=["POST"]),
            Route("/response/{key}", respond, methods=["POST"]),
            Route("/oauth/v2/authorize", install, methods=["GET", "POST"]),
            Route("/_control/{verb}", play, methods=["POST"]),
            WebSocketRoute("/link/", slack.socket_mode.endpoint),
            *routes(page),
        ]
    )


class _NoAnswer(Response):
    """Sends nothing, on a connection that is broken already."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        return None


@asynccontextmanager
async def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    seed: Workspace | None = None,
    options: Options | None = None,
    turner: Callable[[float], Awaitable[None]] | None = None,
    patience: float = ACK_SECONDS,
) -> AsyncIterator[Sandbox]:
    """Serve a workspace (the seeded one by default) until the block ends; port 0 takes a free one.

    `options` are those of its page in the browser: the guided tour, what a reset means. `turner` turns the workspace's
    clock, given the seconds, where another keeps step with it on the way. The app has `patience` seconds to answer
    somebody who waits: three in Slack, more where it is not speed that is tried. An event comes again after three.
    Raises OSError when the port is taken.
    """
    slack = start(seed if seed is not None else default_workspace(), patience)
    slack.turner = turner
    page = Page(slack, options or Options())
    listener = _listen(host, port)
    slack.base_url = f"http://{host}:{listener.getsockname()[1]}"
    servers: list[_Server] = []
    config = uvicorn.Config(
        _application(slack, page, servers),
        http="h11",
        ws="websockets-sansio",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,
        # Longer than any client keeps one: what is closed here while a client writes on it reads as a broken network.
        timeout_keep_alive=120,
    )
    server = _Server(config)
    servers.append(server)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await server.listening.wait()
        yield Sandbox(slack)
    finally:
        await slack.close()
        server.stopping.set()
        await running
        listener.close()


def _listen(host: str, port: int) -> socket.socket:
    listener = socket.create_server((host, port))
    # As asyncio has it for sockets of its own: else the second part of an answer waits 40 ms for word of the first.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def default_workspace() -> Workspace:
    """The seeded community."""
    return seed.community()

"""The HTTP side: Slack's signed requests in, and whether this process is alive and ready."""

from collections.abc import Awaitable, Callable

from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.app.async_app import AsyncApp
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

MOST_BYTES = 1_000_000
Ready = Callable[[], Awaitable[bool]]


def web_app(bolt: AsyncApp | None, is_ready: Ready) -> Starlette:
    """Return the web application; without `bolt` it only tells its health (Socket Mode needs no more)."""
    routes = [
        Route("/health", _alive, methods=["GET"]),
        Route("/ready", _ready(is_ready), methods=["GET"]),
    ]
    if bolt is not None:
        routes.append(Route("/slack/events", _slack(AsyncSlackRequestHandler(bolt)), methods=["POST"]))
    return Starlette(routes=routes)


async def _alive(_request: Request) -> Response:
    return PlainTextResponse("ok")


def _ready(is_ready: Ready) -> Callable[[Request], Awaitable[Response]]:
    async def ready(_request: Request) -> Response:
        fine = await is_ready()
        return JSONResponse({"ready": fine}, status_code=200 if fine else 503)

    return ready


def _slack(handler: AsyncSlackRequestHandler) -> Callable[[Request], Awaitable[Response]]:
    async def slack(request: Request) -> Response:
        stamp = request.headers.get("x-slack-request-timestamp", "")
        # Bolt answers a timestamp that is no number with a 500; it is a bad signature like any other.
        if not stamp.isascii() or not stamp.isdigit() or len(stamp) > 12:
            return PlainTextResponse("invalid request", status_code=401)
        if int(request.headers.get("content-length") or 0) > MOST_BYTES:
            return PlainTextResponse("too large", status_code=413)
        if len(await request.body()) > MOST_BYTES:
            return PlainTextResponse("too large", status_code=413)
        return await handler.handle(request)

    return slack

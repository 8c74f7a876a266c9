"""The HTTP side: Slack's signed requests in, and whether this process is alive and ready."""

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from slack_bolt.adapter.starlette.async_handler import to_starlette_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

log = logging.getLogger(__name__)

MOST_BYTES = 1_000_000
LONGEST_STAMP = 12
Ready = Callable[[], Awaitable[bool]]


def web_app(bolt: AsyncApp | None, signing_secret: str, is_ready: Ready) -> Starlette:
    """Return the web application; without `bolt` it only tells its health (Socket Mode needs no more)."""
    routes = [
        Route("/health", _alive, methods=["GET"]),
        Route("/ready", _ready(is_ready), methods=["GET"]),
    ]
    if bolt is not None:
        routes.append(Route("/slack/events", _slack(bolt, SignatureVerifier(signing_secret)), methods=["POST"]))
    return Starlette(routes=routes)


async def _alive(_request: Request) -> Response:
    return PlainTextResponse("ok")


def _ready(is_ready: Ready) -> Callable[[Request], Awaitable[Response]]:
    async def ready(_request: Request) -> Response:
        fine = await is_ready()
        return JSONResponse({"ready": fine}, status_code=200 if fine else 503)

    return ready


def _slack(bolt: AsyncApp, verifier: SignatureVerifier) -> Callable[[Request], Awaitable[Response]]:
    async def slack(request: Request) -> Response:
        body = await _read(request)
        if body is None:
            return PlainTextResponse("too large", status_code=413)
        if not is_signed(verifier, body, request.headers):
            return PlainTextResponse("invalid request", status_code=401)
        try:
            told = AsyncBoltRequest(mode="socket_mode", body=decode(body, request.headers.get("content-type", "")))
            return to_starlette_response(await bolt.async_dispatch(told))
        except Exception as error:
            # What fails in our own listeners is answered by their error handler: this is a payload Bolt cannot read.
            log.warning("a signed request could not be read: %s", type(error).__name__)
            return PlainTextResponse("not a payload of Slack's", status_code=400)

    return slack


async def _read(request: Request) -> bytes | None:
    """Return the body, or None as soon as it is longer than `MOST_BYTES`."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def is_signed(verifier: SignatureVerifier, body: bytes, headers: Mapping[str, str]) -> bool:
    """Whether Slack signed `body` in the last five minutes; a timestamp that is no number is no signature."""
    stamp = headers.get("x-slack-request-timestamp", "")
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= LONGEST_STAMP):
        return False
    try:
        return bool(verifier.is_valid(body, stamp, headers.get("x-slack-signature", "")))
    except (UnicodeError, TypeError):
        return False


def decode(body: bytes, content_type: str) -> dict[str, Any]:
    """Return the payload of a request: JSON, a form with a `payload`, or a form that is the payload itself.

    Raises `ValueError` for anything else. Bolt's own reading takes a command that says "payload" for a form.
    """
    text = body.decode("utf-8")
    if content_type.partition(";")[0].strip() == "application/json":
        told = json.loads(text)
    else:
        form = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=200))
        told = json.loads(form["payload"]) if "payload" in form else form
    if not isinstance(told, dict) or not isinstance(told.get("event", {}), dict):
        raise ValueError("a payload is an object, and so is its event")
    return told

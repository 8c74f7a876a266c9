"""Answers the Web API over HTTP: token, arguments, method, faults, headers; and takes uploads."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from sandbox.errors import SlackError
from sandbox.faults import LIMITS, Fault
from sandbox.slack import Slack
from sandbox.web_api.arguments import Arguments
from sandbox.web_api.call import METHODS, Call, Method
from sandbox.wire import JSON, JsonResponse

_CREDENTIALS = ("access_token", "refresh_token")


class ConnectionDropped(Exception):
    """The connection is to break without an answer."""


async def endpoint(slack: Slack, request: Request) -> Response:
    """Answer one call; ConnectionDropped when a fault says so."""
    name, body = request.path_params["method"], await request.body()
    content_type = request.headers.get("content-type", "")
    try:
        method = METHODS.get(name)
        if method is None:
            raise SlackError("unknown_method", req_method=name)
        args = Arguments.decode(content_type, request.url.query, body)
        call = Call(slack, args, _token(request, content_type, body), _client(request, args))
        _authorize(slack, method, call.token)
    except SlackError as error:
        return _respond(slack, name, {}, error.answer())
    fault = slack.faults.take("web_api", name, channel=_channel(slack, args), arguments=args.as_json())
    if fault is not None:
        return await _fail(name, method, call, fault)
    return _respond(slack, name, args.as_json(), _run(method, call))


def _channel(slack: Slack, args: Arguments) -> tuple[str, ...]:
    """The names a fault may call the conversation by, its id first; or whatever the call named instead."""
    given = args.as_json()
    named = str(given.get("channel") or given.get("channel_id") or "")
    channel = slack.workspace.channel(named) if named else None
    return (channel.id, channel.name) if channel else (named,) if named else ()


def _token(request: Request, content_type: str, body: bytes) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token:
        return token.strip()
    fields = dict(parse_qsl(request.url.query))
    if "urlencoded" in content_type:
        fields |= dict(parse_qsl(body.decode(errors="replace")))
    return fields.get("token", "")


def _client(request: Request, args: Arguments) -> tuple[str, str]:
    """The client's id and secret: in the arguments, or as HTTP Basic authentication."""
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return args.text("client_id"), args.text("client_secret")
    try:
        client_id, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        return "", ""
    return client_id, secret


def _authorize(slack: Slack, method: Method, token: str) -> None:
    if method.token == "none":
        return
    if not token:
        raise SlackError("not_authed")
    if (token == slack.app.app_token) != (method.token == "app"):
        raise SlackError("not_allowed_token_type" if slack.app.knows(token) else "invalid_auth")
    if method.token == "bot":
        slack.app.grants.check(token, slack.workspace.clock.now())


def _run(method: Method, call: Call) -> JSON:
    try:
        call.need(*method.scopes)
        return {"ok": True, **method.run(call)}
    except SlackError as error:
        return error.answer()
    except RecursionError:
        return SlackError("invalid_arguments").answer()


def _respond(slack: Slack, name: str, args: JSON, answer: JSON, status: int = 200, **headers: str) -> Response:
    _record(slack, name, args, answer, status)
    headers |= {"x-oauth-scopes": ",".join(sorted(slack.app.scopes))}
    return JsonResponse(answer, status_code=status, headers=headers)


def _record(slack: Slack, name: str, args: JSON, answer: JSON | None, status: int | None) -> None:
    slack.calls.append(
        {
            "method": name,
            "args": args,
            "answer": _without_credentials(answer),
            "status": status,
            "at": slack.workspace.clock.now(),
        }
    )
    slack.workspace.changed()


def _without_credentials(answer: JSON | None) -> JSON | None:
    if answer is None:
        return None
    kept: JSON = json.loads(json.dumps({name: value for name, value in answer.items() if name not in _CREDENTIALS}))
    return kept


async def _fail(name: str, method: Method, call: Call, fault: Fault) -> Response:
    slack, given = call.slack, call.args.as_json()
    if fault.kind == "error":
        return _respond(slack, name, given, {"ok": False, "error": fault.error})
    if fault.kind == "ratelimited" or fault.kind in LIMITS:
        answer: JSON = {"ok": False, "error": "ratelimited"}
        return _respond(slack, name, given, answer, 429, **{"retry-after": str(fault.retry_after)})
    if fault.kind == "server_error":
        _record(slack, name, given, None, fault.status)
        return PlainTextResponse("upstream connect error", status_code=fault.status)
    if fault.kind == "delay":
        answer = _run(method, call)
        await asyncio.sleep(fault.seconds)
        return _respond(slack, name, given, answer)
    _drop(slack, name, fault, given, lambda: _run(method, call))
    raise ConnectionDropped


def _drop(slack: Slack, name: str, fault: Fault, given: JSON, effect: Callable[[], JSON]) -> None:
    answer = effect() if fault.kind == "drop_after" else None
    _record(slack, name, given, answer, None)
    if fault.kind == "late":
        slack.dispatcher.later(fault.seconds, effect)


async def upload(slack: Slack, request: Request) -> Response:
    """Second step of an upload: the bytes themselves."""
    file = slack.workspace.files.get(request.path_params["file_id"])
    if file is None or file.complete:
        return PlainTextResponse("not found", status_code=404)
    content = await request.body()
    if len(content) != file.size:
        return PlainTextResponse("length mismatch", status_code=400)
    file.content, file.uploaded = content, True
    return PlainTextResponse(f"OK - {file.size}")

"""Answers the Web API over HTTP: token, arguments, method, faults, headers; and takes uploads."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from sandbox.errors import SlackError
from sandbox.faults import Fault
from sandbox.slack import Slack
from sandbox.web_api.arguments import Arguments
from sandbox.web_api.call import METHODS, Call, Method
from sandbox.wire import JSON, JsonResponse


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
        _authorize(slack, method, _token(request, content_type, body))
    except SlackError as error:
        return _respond(slack, name, {}, error.answer())
    fault = slack.faults.take("web_api", name, arguments=args.as_json())
    if fault is not None:
        return await _fail(slack, name, method, args, fault)
    return _respond(slack, name, args.as_json(), _run(slack, method, args))


def _token(request: Request, content_type: str, body: bytes) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token:
        return token.strip()
    fields = dict(parse_qsl(request.url.query))
    if "urlencoded" in content_type:
        fields |= dict(parse_qsl(body.decode(errors="replace")))
    return fields.get("token", "")


def _authorize(slack: Slack, method: Method, token: str) -> None:
    if not token:
        raise SlackError("not_authed")
    if token not in (slack.app.bot_token, slack.app.app_token):
        raise SlackError("invalid_auth")
    if (token == slack.app.app_token) != method.app_token:
        raise SlackError("not_allowed_token_type")


def _run(slack: Slack, method: Method, args: Arguments) -> JSON:
    call = Call(slack, args)
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
            "answer": copy.deepcopy(answer),
            "status": status,
            "at": slack.workspace.clock.now(),
        }
    )
    slack.workspace.changed()


async def _fail(slack: Slack, name: str, method: Method, args: Arguments, fault: Fault) -> Response:
    given = args.as_json()
    if fault.kind == "error":
        return _respond(slack, name, given, {"ok": False, "error": fault.error})
    if fault.kind == "ratelimited":
        answer: JSON = {"ok": False, "error": "ratelimited"}
        return _respond(slack, name, given, answer, 429, **{"retry-after": str(fault.retry_after)})
    if fault.kind == "server_error":
        _record(slack, name, given, None, fault.status)
        return PlainTextResponse("upstream connect error", status_code=fault.status)
    if fault.kind == "delay":
        answer = _run(slack, method, args)
        await asyncio.sleep(fault.seconds)
        return _respond(slack, name, given, answer)
    _drop(slack, name, fault, given, lambda: _run(slack, method, args))
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

"""The rules of modals and App Homes, and the view Slack makes of what an app sends."""

from __future__ import annotations

import json

from sandbox.block_kit.blocks import SHARED, check_blocks, completed
from sandbox.block_kit.rules import Check, Problems, Shape, anything, boolean, plain, string
from sandbox.errors import SlackError
from sandbox.wire import JSON

VIEW_BLOCKS = 100
VIEW_BYTES = 250_000

_COMMON: dict[str, Check] = {
    "blocks": anything,
    "private_metadata": string(3000),
    "callback_id": string(255),
    "external_id": string(255),
}
_MODAL = Shape(
    {
        **_COMMON,
        "title": plain(24),
        "submit": plain(24),
        "close": plain(24),
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "submit_disabled": boolean,
    },
    ("title", "blocks"),
)
_SURFACES = {"modal": _MODAL, "home": Shape(_COMMON, ("blocks",))}


def check_view(view: object, kind: str) -> JSON:
    """The view, completed; SlackError `invalid_arguments` or `view_too_large` where Slack would refuse it."""
    if not isinstance(view, dict):
        raise _refusal(["must be an object [json-pointer:/view]"])
    if len(json.dumps(view).encode()) > VIEW_BYTES:
        raise SlackError("view_too_large")
    problems = Problems()
    if view.get("type") != kind:
        problems.add("/view/type", f"must be {kind}")
    _SURFACES[kind].check(problems, "/view", view)
    check_blocks(problems, "/view/blocks", view.get("blocks"), SHARED, VIEW_BLOCKS)
    if kind == "modal" and _has_input(view) and not view.get("submit"):
        problems.add("/view", "a submit button is required when the view has input blocks")
    if problems.found:
        raise _refusal(problems.found)
    return _completed(view, kind)


def _refusal(problems: list[str]) -> SlackError:
    messages = [f"[ERROR] {problem}" for problem in problems]
    return SlackError("invalid_arguments", response_metadata={"messages": messages})


def _has_input(view: JSON) -> bool:
    blocks = view.get("blocks")
    return isinstance(blocks, list) and any(
        isinstance(block, dict) and block.get("type") == "input" for block in blocks
    )


def _completed(view: JSON, kind: str) -> JSON:
    body: JSON = {
        "type": kind,
        "blocks": completed(view["blocks"]),
        "private_metadata": view.get("private_metadata") or "",
        "callback_id": view.get("callback_id") or "",
        "external_id": view.get("external_id") or "",
        "clear_on_close": bool(view.get("clear_on_close")),
        "notify_on_close": bool(view.get("notify_on_close")),
        "submit_disabled": bool(view.get("submit_disabled")),
    }
    for name in ("title", "submit", "close"):
        text = view.get(name)
        body[name] = {"emoji": True, **text} if text else None
    return body

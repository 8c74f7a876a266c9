"""Slack's payloads, read into what handlers take: a `Call` for what a person did."""

from collections.abc import Mapping
from typing import Any

from domain.ids import ChannelId, TeamId, UserId
from handlers.registry import Call

LONGEST_TEXT = 2000
Body = Mapping[str, Any]


def command_call(body: Body) -> Call:
    """Read a slash command."""
    return Call(
        key=_text(body, "trigger_id"),
        team_id=TeamId(_text(body, "team_id")),
        user_id=UserId(_text(body, "user_id")),
        channel_id=ChannelId(_text(body, "channel_id")),
        text=_text(body, "text")[:LONGEST_TEXT],
        response_url=_text(body, "response_url"),
    )


def click_call(body: Body) -> tuple[str, Call]:
    """Read a click on a button or a choice in a menu: its action id, and the call."""
    action = (body.get("actions") or [{}])[0]
    container = body.get("container") or {}
    value = action.get("value") or (action.get("selected_option") or {}).get("value") or ""
    call = Call(
        key=_text(body, "trigger_id"),
        team_id=_team(body),
        user_id=UserId(_text(body.get("user") or {}, "id")),
        channel_id=ChannelId(_text(container, "channel_id")),
        subject=str(value)[:LONGEST_TEXT],
        message_ts=_text(container, "message_ts"),
        response_url=_text(body, "response_url"),
        is_ephemeral=bool(container.get("is_ephemeral")),
    )
    return _text(action, "action_id"), call


def submission_call(body: Body) -> tuple[str, Call]:
    """Read a submitted form: its callback id, and the call with one plain value a block."""
    view = body.get("view") or {}
    state = (view.get("state") or {}).get("values") or {}
    call = Call(
        key=f"{_text(view, 'id')}:{_text(view, 'hash')}",
        team_id=_team(body),
        user_id=UserId(_text(body.get("user") or {}, "id")),
        subject=_text(view, "private_metadata")[:LONGEST_TEXT],
        values={block_id: _value(next(iter(inputs.values()), {})) for block_id, inputs in state.items()},
    )
    return _text(view, "callback_id"), call


def _value(element: Body) -> object:
    """Return what was entered, whatever the element: a string, or a list of strings."""
    for key in ("value", "selected_conversation", "selected_channel", "selected_user", "selected_date"):
        if element.get(key):
            return str(element[key])
    if element.get("selected_option"):
        return _text(element["selected_option"], "value")
    for key in ("selected_users", "selected_conversations", "selected_channels"):
        if key in element:
            return [str(one) for one in element[key] or []]
    if "selected_options" in element:
        return [_text(option, "value") for option in element["selected_options"] or []]
    return ""


def _team(body: Body) -> TeamId:
    return TeamId(_text(body.get("team") or {}, "id") or _text(body.get("user") or {}, "team_id"))


def _text(body: Body, key: str) -> str:
    return str(body.get(key) or "")

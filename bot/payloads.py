"""Slack's payloads, read into what handlers take: an `Occasion` for an event, a `Call` for what a person did."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.ids import ChannelId, TeamId, UserId
from handlers.registry import Call

LONGEST_TEXT = 2000
LONGEST_ID = 200
Body = Mapping[str, Any]
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_NESTED = ("message", "previous_message", "edited")
_NAMES = ("type", "subtype", "user", "channel", "channel_type", "bot_id", "event_ts", "text")
_TIMES = ("ts", "thread_ts", "deleted_ts")
_TIME = re.compile(r"\d{1,12}(?:\.\d{1,9})?", re.ASCII)


class Malformed(Exception):
    """A payload that Slack does not send: it is answered, and nothing is done with it."""


@dataclass(frozen=True)
class Occasion:
    """One event of the Events API: its key, its workspace, and what happened."""

    key: str
    team_id: TeamId
    event: Body


def readable(value: Any) -> Any:
    """Return a JSON value without what no database stores: NUL, and halves of a surrogate pair.

    O(size of the value).
    """
    if isinstance(value, str):
        return _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, Mapping):
        return {readable(key): readable(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [readable(inner) for inner in value]
    return value


def occasion(body: Body) -> Occasion:
    """Read an event; raise `Malformed` for one without its key or workspace, or with parts of a wrong type."""
    told = readable(body)
    return Occasion(_key(told, "event_id"), _installed_in(told), _event(_map(told, "event")))


def _installed_in(body: Body) -> TeamId:
    # An event of a shared channel may have happened in somebody else's workspace; this one is ours.
    authorized = _list(body, "authorizations")
    first = authorized[0] if authorized and isinstance(authorized[0], Mapping) else {}
    return TeamId(_text(first, "team_id") or _key(body, "team_id"))


def _event(given: Body) -> Body:
    if given.get("type") == "user_change":
        # It brings the whole account along; whose it is will do.
        given = {**given, "user": _key(_map(given, "user"), "id")}
    event = {**given, **{key: _event(_map(given, key)) for key in _NESTED if given.get(key) is not None}}
    if any(not isinstance(event.get(key) or "", str) for key in _NAMES):
        raise Malformed("a name that is no text")
    if any(not _TIME.fullmatch(str(event[key])) for key in _TIMES if event.get(key)):
        raise Malformed("a time that is none")
    return event


def command_call(body: Body) -> Call:
    """Read a slash command."""
    told = readable(body)
    return Call(
        key=_key(told, "trigger_id"),
        team_id=TeamId(_key(told, "team_id")),
        user_id=UserId(_key(told, "user_id")),
        channel_id=ChannelId(_text(told, "channel_id")),
        text=_text(told, "text")[:LONGEST_TEXT],
        response_url=_text(told, "response_url"),
    )


def click_call(body: Body) -> tuple[str, Call]:
    """Read a click on a button or a choice in a menu: its action id, and the call."""
    told = readable(body)
    actions = told.get("actions")
    action = actions[0] if isinstance(actions, list) and actions and isinstance(actions[0], dict) else {}
    container = _map(told, "container")
    value = _text(action, "value") or _text(_map(action, "selected_option"), "value")
    call = Call(
        key=_key(told, "trigger_id"),
        team_id=_team(told),
        user_id=UserId(_key(_map(told, "user"), "id")),
        channel_id=ChannelId(_text(container, "channel_id")),
        subject=value[:LONGEST_TEXT],
        message_ts=_text(container, "message_ts"),
        response_url=_text(told, "response_url"),
        is_ephemeral=bool(container.get("is_ephemeral")),
    )
    return _text(action, "action_id"), call


def submission_call(body: Body) -> tuple[str, Call]:
    """Read a submitted form: its callback id, and the call with one plain value a block."""
    told = readable(body)
    view = _map(told, "view")
    blocks = _map(_map(view, "state"), "values")
    call = Call(
        key=f"{_key(view, 'id')}:{_key(view, 'hash')}",
        team_id=_team(told),
        user_id=UserId(_key(_map(told, "user"), "id")),
        subject=_text(view, "private_metadata")[:LONGEST_TEXT],
        values={block_id: _value(_only(_map(blocks, block_id))) for block_id in blocks},
    )
    return _text(view, "callback_id"), call


def _only(inputs: Body) -> Body:
    return _map(inputs, next(iter(inputs), ""))


def _value(element: Body) -> object:
    """Return what was entered, whatever the element: a string, or a list of strings."""
    for key in ("value", "selected_conversation", "selected_channel", "selected_user", "selected_date"):
        if element.get(key):
            return str(element[key])
    if element.get("selected_option"):
        return _text(_map(element, "selected_option"), "value")
    for key in ("selected_users", "selected_conversations", "selected_channels"):
        if key in element:
            return [str(one) for one in _list(element, key)]
    return [_text(option, "value") for option in _list(element, "selected_options") if isinstance(option, dict)] or ""


def _team(body: Body) -> TeamId:
    return TeamId(_text(_map(body, "team"), "id") or _key(_map(body, "user"), "team_id"))


def _key(body: Body, key: str) -> str:
    found = _text(body, key)
    if not found or len(found) > LONGEST_ID:
        raise Malformed(f"no usable {key}")
    return found


def _text(body: Body, key: str) -> str:
    found = body.get(key)
    if found is not None and not isinstance(found, (str, int, float)):
        raise Malformed(f"{key} is no text")
    return str(found or "")


def _map(body: Body, key: str) -> Body:
    found = body.get(key)
    if found is not None and not isinstance(found, Mapping):
        raise Malformed(f"{key} is no object")
    return found or {}


def _list(body: Body, key: str) -> list[Any]:
    found = body.get(key) or []
    if not isinstance(found, list):
        raise Malformed(f"{key} is no list")
    return found

"""Decodes a method's arguments from a form, a query or JSON, as Slack takes all three."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from sandbox.errors import SlackError
from sandbox.wire import JSON

_STRUCTURES = {"attachments", "blocks", "files", "metadata", "unfurls", "view"}
_SECRETS = {"token", "client_secret", "code", "refresh_token"}
_TRUE, _FALSE = {"1", "true", "True", "on"}, {"0", "false", "False", "off", ""}


class Arguments:
    """The arguments of one call; reading a wrong one raises SlackError."""

    def __init__(self, values: JSON) -> None:
        self._values = values

    @classmethod
    def decode(cls, content_type: str, query: str, body: bytes) -> Arguments:
        """Read a request; SlackError `invalid_json`, `json_not_object`, `invalid_form_data`, …"""
        values: JSON = dict(parse_qsl(query, keep_blank_values=True))
        kind = content_type.partition(";")[0].strip().lower()
        if not body:
            return cls(values)
        if kind == "application/json":
            return cls(values | _object(body))
        if kind in ("application/x-www-form-urlencoded", ""):
            return cls(values | _form(body))
        raise SlackError("invalid_post_type")

    def as_json(self) -> JSON:
        """The arguments as they came, without credentials, and with JSON inside texts opened."""
        return {name: _opened(name, value) for name, value in self._values.items() if name not in _SECRETS}

    def __contains__(self, name: str) -> bool:
        return self._values.get(name) not in (None, "")

    def sent(self, name: str) -> bool:
        """Whether the argument was sent at all, if only empty."""
        return self._values.get(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """A text; numbers and booleans are written out, anything else is `invalid_arguments`."""
        value = self._values.get(name)
        if value is None:
            return default
        if isinstance(value, (dict, list)):
            raise invalid(name, "must be a string")
        return str(value)

    def required(self, name: str, error: str = "invalid_arguments") -> str:
        """A text that must be there: one that is not sent is named, an empty one is `error`."""
        if not self.sent(name):
            messages = [f"[ERROR] missing required field: {name}"]
            raise SlackError("invalid_arguments", response_metadata={"messages": messages})
        value = self.text(name)
        if not value:
            raise SlackError(error)
        return value

    def boolean(self, name: str, *, default: bool = False) -> bool:
        """A truth value: JSON's, or one of 1, 0, true, false."""
        value = self._values.get(name, default)
        if isinstance(value, bool):
            return value
        if str(value) in _TRUE | _FALSE:
            return str(value) in _TRUE
        raise invalid(name, "must be a boolean")

    def integer(self, name: str, default: int) -> int:
        """A whole number."""
        value = self.text(name)
        try:
            return int(value) if value else default
        except ValueError:
            raise invalid(name, "must provide a number") from None

    def structure(self, name: str, error: str) -> Any:
        """A JSON value, given as such or as a text that holds it; None when absent, `error` when not JSON."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            raise SlackError(error) from None

    def names(self, name: str) -> list[str]:
        """A comma-separated text, or a list, as a list of texts."""
        value = self._values.get(name)
        items = value if isinstance(value, list) else self.text(name).split(",")
        return [str(item).strip() for item in items if str(item).strip()]


def invalid(name: str, what: str) -> SlackError:
    """`invalid_arguments`, saying which one and why."""
    return SlackError("invalid_arguments", response_metadata={"messages": [f"[ERROR] {what} [json-pointer:/{name}]"]})


def _opened(name: str, value: object) -> object:
    if name not in _STRUCTURES or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _object(body: bytes) -> JSON:
    try:
        values = json.loads(body)
    except (ValueError, RecursionError):
        raise SlackError("invalid_json") from None
    if not isinstance(values, dict):
        raise SlackError("json_not_object")
    return {name: value for name, value in values.items() if name != "token"}


def _form(body: bytes) -> JSON:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    except ValueError:
        raise SlackError("invalid_form_data") from None

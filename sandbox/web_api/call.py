"""One call of a Web API method: who calls, with what, and what they may see."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from sandbox import conversations
from sandbox.errors import SlackError
from sandbox.slack import Slack
from sandbox.web_api.arguments import Arguments
from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind, Message, User

T = TypeVar("T")
TokenKind = Literal["bot", "app", "none"]

_SCOPE_NOUN = {Kind.PUBLIC: "channels", Kind.PRIVATE: "groups", Kind.IM: "im", Kind.MPIM: "mpim"}


@dataclass(frozen=True)
class Method:
    """A method: what runs it, the scopes it always needs, which kind of token it takes."""

    run: Callable[[Call], JSON]
    scopes: tuple[str, ...] = ()
    token: TokenKind = "bot"


METHODS: dict[str, Method] = {}


def method(
    name: str, *scopes: str, token: TokenKind = "bot"
) -> Callable[[Callable[[Call], JSON]], Callable[[Call], JSON]]:
    """Enter a function in the table of methods."""

    def enter(run: Callable[[Call], JSON]) -> Callable[[Call], JSON]:
        METHODS[name] = Method(run, scopes, token)
        return run

    return enter


@dataclass(frozen=True)
class Call:
    """A call by the app's bot.

    `token` is what it came with; `client` the id and secret of the app's client, where it proves to be one.
    """

    slack: Slack
    args: Arguments
    token: str = ""
    client: tuple[str, str] = ("", "")

    @property
    def bot(self) -> User:
        """Who calls."""
        return self.slack.bot

    def need(self, *scopes: str) -> None:
        """Refuse with `missing_scope` what the token may not do."""
        provided = self.slack.app.scopes
        if missing := [scope for scope in scopes if scope not in provided]:
            raise SlackError("missing_scope", needed=",".join(missing), provided=",".join(sorted(provided)))

    def need_for(self, channel: Channel, what: str) -> None:
        """Refuse without the scope `what` ("read", "history", "write") for this kind of conversation."""
        self.need(f"{_SCOPE_NOUN[channel.kind]}:{what}")

    def visible_channel(self, name: str = "channel") -> Channel:
        """The conversation named in an argument, if the bot knows of it; else `channel_not_found`."""
        channel = self.slack.workspace.channel(self.args.required(name, "channel_not_found"))
        if channel is None or not conversations.may_see(channel, self.bot.id):
            raise SlackError("channel_not_found")
        return channel

    def own_channel(self, name: str = "channel") -> Channel:
        """A conversation the bot is in; else `channel_not_found` or `not_in_channel`."""
        channel = self.visible_channel(name)
        if self.bot.id not in channel.members:
            raise SlackError("not_in_channel")
        return channel

    def message(self, channel: Channel, name: str = "ts") -> Message:
        """The message named in an argument, else `message_not_found`."""
        message = channel.messages.get(self.args.required(name, "message_not_found"))
        if message is None or message.subtype == "tombstone":
            raise SlackError("message_not_found")
        return message

    def user(self, name: str = "user") -> User:
        """The user whose id is in an argument, else `user_not_found`."""
        user = self.slack.workspace.users.get(self.args.required(name, "user_not_found"))
        if user is None:
            raise SlackError("user_not_found")
        return user

    def page(
        self, items: Sequence[T], key: Callable[[T], str], *, default: int, most: int = 1000
    ) -> tuple[list[T], str]:
        """One page of `items` by the arguments `cursor` and `limit`, and the cursor of the next ("" at the end).

        A limit of 0, or below, is none. `key` names an item for the cursor, so that what arrives or goes
        between two pages shifts nothing.
        """
        limit = self.args.integer("limit", default)
        if limit > most:
            raise SlackError("invalid_limit")
        if limit <= 0:
            limit = default
        start = self._start(items, key)
        rest = items[start + limit :]
        cursor = base64.b64encode(f"next:{key(rest[0])}".encode()).decode() if rest else ""
        return list(items[start : start + limit]), cursor

    def _start(self, items: Sequence[T], key: Callable[[T], str]) -> int:
        if "cursor" not in self.args:
            return 0
        try:
            prefix, _, name = base64.b64decode(self.args.text("cursor"), validate=True).decode().partition(":")
        except ValueError:
            raise SlackError("invalid_cursor") from None
        keys = [key(item) for item in items]
        if prefix != "next" or name not in keys:
            raise SlackError("invalid_cursor")
        return keys.index(name)

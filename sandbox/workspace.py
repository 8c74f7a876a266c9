"""The state of a workspace: its people, conversations, messages, views and files, and how to look them up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from sandbox.clock import Clock
from sandbox.identifiers import Identifiers
from sandbox.wire import JSON


class Kind(StrEnum):
    """What sort of conversation it is, in the words of `conversations.list`."""

    PUBLIC = "public_channel"
    PRIVATE = "private_channel"
    IM = "im"
    MPIM = "mpim"


@dataclass
class User:
    """A person or a bot. `team_id` differs from the workspace's for a Slack Connect stranger."""

    id: str
    name: str
    real_name: str
    email: str
    team_id: str
    display_name: str = ""
    title: str = ""
    tz: str = "Europe/London"
    is_admin: bool = False
    is_restricted: bool = False
    is_stranger: bool = False
    is_bot: bool = False
    bot_id: str | None = None
    app_id: str | None = None
    deleted: bool = False
    away: bool = False
    status_text: str = ""
    status_emoji: str = ""
    status_expiration: int = 0
    updated: int = 0


@dataclass
class Message:
    """A message, or (with `only_for`) an ephemeral one that a single person sees."""

    ts: str
    text: str
    user: str | None = None
    bot_id: str | None = None
    app_id: str | None = None
    subtype: str | None = None
    thread_ts: str | None = None
    broadcast: bool = False
    blocks: list[JSON] = field(default_factory=list)
    attachments: list[JSON] = field(default_factory=list)
    metadata: JSON | None = None
    edited: JSON | None = None
    client_msg_id: str | None = None
    files: list[str] = field(default_factory=list)
    reactions: dict[str, list[str]] = field(default_factory=dict)
    details: JSON = field(default_factory=dict)
    """What Slack's own lines say besides: `inviter`, `name` and `old_name`, `purpose`, `topic`."""
    only_for: str | None = None
    pings: list[str] = field(default_factory=list)
    """Whom it notified by a mention: user ids, `!channel`, `!here`, `!everyone`, `!subteam^S…`."""


@dataclass
class Channel:
    """A conversation of any kind; `messages` and `ephemerals` are by ts, oldest first."""

    id: str
    name: str
    kind: Kind
    created: int
    creator: str
    members: list[str] = field(default_factory=list)
    topic: str = ""
    purpose: str = ""
    previous_names: list[str] = field(default_factory=list)
    is_general: bool = False
    is_archived: bool = False
    messages: dict[str, Message] = field(default_factory=dict)
    ephemerals: dict[str, Message] = field(default_factory=dict)

    @property
    def type(self) -> str:
        """The `channel_type` of its message events."""
        return {Kind.PUBLIC: "channel", Kind.PRIVATE: "group"}.get(self.kind, self.kind.value)

    def replies(self, thread_ts: str) -> list[Message]:
        """The replies of a thread, oldest first, without its parent."""
        return [m for m in self.messages.values() if m.thread_ts == thread_ts and m.ts != thread_ts]


@dataclass
class View:
    """An open modal, or a person's App Home; `body` is what the app sent, completed."""

    id: str
    user: str
    body: JSON
    hash: str
    root_id: str
    previous_id: str | None = None
    values: dict[str, dict[str, JSON]] = field(default_factory=dict)


@dataclass
class File:
    """An uploaded file; it is nobody's to see before `complete`."""

    id: str
    name: str
    title: str
    user: str
    created: int
    size: int
    content: bytes = b""
    uploaded: bool = False
    complete: bool = False
    deleted: bool = False
    shares: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Workspace:
    """A whole workspace. Whoever changes it calls `changed()`; events go out through `on_event`."""

    team_id: str
    name: str
    domain: str
    email_domain: str = ""
    clock: Clock = field(default_factory=Clock)
    ids: Identifiers = field(default_factory=Identifiers)
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    modals: dict[str, list[View]] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    on_event: Callable[[JSON, Channel | None], None] = lambda event, channel: None
    version: int = 0
    _change: asyncio.Event = field(default_factory=asyncio.Event)

    def changed(self) -> None:
        """Count a change and wake whoever waits for one."""
        self.version += 1
        self._change.set()
        self._change = asyncio.Event()

    async def wait_for_change(self, since: int) -> int:
        """Return the version as soon as it is beyond `since`."""
        while self.version <= since:
            await self._change.wait()
        return self.version

    def emit(self, event: JSON, channel: Channel | None = None) -> None:
        """Tell the app (if it may see `channel`) and count the change."""
        self.changed()
        self.on_event(event, channel)

    def timestamp(self) -> str:
        """A new message ts, unique in the workspace and increasing."""
        return self.ids.timestamp(self.clock.now())

    def seconds(self) -> int:
        """The present time in whole seconds."""
        return int(self.clock.now())

    def user(self, reference: str) -> User | None:
        """The user of that id or handle, else None."""
        if reference in self.users:
            return self.users[reference]
        handle = reference.removeprefix("@")
        return next((user for user in self.users.values() if user.name == handle), None)

    def channel(self, reference: str) -> Channel | None:
        """The conversation of that id or name (with or without `#`), else None."""
        if reference in self.channels:
            return self.channels[reference]
        name = reference.removeprefix("#")
        return next((channel for channel in self.channels.values() if name and channel.name == name), None)

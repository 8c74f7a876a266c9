"""What happens to messages: posting, editing, deleting, reacting, and the events that say so."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field

from sandbox import shapes
from sandbox.mrkdwn import pings, pings_of_blocks, rich_text
from sandbox.wire import JSON
from sandbox.workspace import Channel, Message, User, Workspace

TEXT_LIMIT = 40_000
"""Characters of a message's text; what is longer is cut."""


@dataclass(frozen=True)
class Content:
    """What somebody writes: text with or without blocks, attachments, metadata, files."""

    text: str
    blocks: list[JSON] = field(default_factory=list)
    attachments: list[JSON] = field(default_factory=list)
    metadata: JSON | None = None
    files: list[str] = field(default_factory=list)
    link_names: bool = False

    def pings(self) -> list[str]:
        """Whom it notifies by its text and its blocks."""
        found = pings(self.text, link_names=self.link_names) + pings_of_blocks(self.blocks + self.attachments)
        return list(dict.fromkeys(found))


def post(
    workspace: Workspace,
    channel: Channel,
    sender: User,
    content: Content,
    *,
    thread_ts: str | None = None,
    broadcast: bool = False,
    subtype: str | None = None,
) -> Message:
    """Post a message as `sender` and tell the app."""
    message = draft(workspace, sender, content)
    message.thread_ts, message.broadcast = thread_ts, broadcast
    message.subtype = subtype or ("thread_broadcast" if broadcast else "file_share" if content.files else None)
    channel.messages[message.ts] = message
    for id_ in content.files:
        workspace.files[id_].shares.setdefault(channel.id, []).append(message.ts)
    workspace.emit(_posted(workspace, channel, message), channel)
    return message


def post_ephemeral(
    workspace: Workspace,
    channel: Channel,
    sender: User,
    person: str,
    content: Content,
    thread_ts: str | None = None,
) -> Message:
    """Show a message to one person; no event says so."""
    message = draft(workspace, sender, content)
    message.thread_ts, message.only_for = thread_ts, person
    channel.ephemerals[message.ts] = message
    workspace.changed()
    return message


def draft(workspace: Workspace, sender: User, content: Content) -> Message:
    """A message of `sender` that is nowhere yet."""
    text = content.text[:TEXT_LIMIT]
    blocks = deepcopy(content.blocks)
    if not blocks and text:
        blocks = [rich_text(text, workspace.ids.block_id())]
    return Message(
        ts=workspace.timestamp(),
        text=text,
        user=sender.id,
        bot_id=sender.bot_id,
        app_id=sender.app_id,
        client_msg_id=None if sender.is_bot else workspace.ids.uuid(),
        blocks=blocks,
        attachments=deepcopy(content.attachments),
        metadata=content.metadata,
        files=list(content.files),
        pings=content.pings(),
    )


def announce(workspace: Workspace, channel: Channel, user: User, what: str, *, inviter: str | None = None) -> None:
    """Slack's own line in a conversation: somebody has joined or left (`what`: "join", "leave")."""
    prefix = "group" if channel.type == "group" else "channel"
    words = {"join": "has joined", "leave": "has left"}[what]
    message = Message(
        ts=workspace.timestamp(),
        text=f"<@{user.id}> {words} the {prefix}",
        user=user.id,
        subtype=f"{prefix}_{what}",
        inviter=inviter,
    )
    channel.messages[message.ts] = message
    workspace.emit(_posted(workspace, channel, message), channel)


def edit(workspace: Workspace, channel: Channel, message: Message, content: Content, editor: str | None) -> None:
    """Replace a message's content; without an `editor` (a user or bot id) it is not shown as edited."""
    before = shapes.told(workspace, channel, message)
    message.text = content.text[:TEXT_LIMIT]
    message.blocks = deepcopy(content.blocks) or (
        [rich_text(message.text, workspace.ids.block_id())] if message.text else []
    )
    message.attachments = deepcopy(content.attachments)
    message.metadata = content.metadata or message.metadata
    message.pings = list(dict.fromkeys(message.pings + content.pings()))
    if editor:
        message.edited = {"user": editor, "ts": workspace.timestamp()}
    _changed(workspace, channel, message, before)


def unfurl(workspace: Workspace, channel: Channel, message: Message, url: str) -> None:
    """Add a link's preview to a message: looks like an edit, but nobody edited."""
    before = shapes.told(workspace, channel, message)
    preview = {"from_url": url, "original_url": url, "fallback": url, "title": url, "id": 1}
    message.attachments = [*message.attachments, preview]
    _changed(workspace, channel, message, before)


def delete(workspace: Workspace, channel: Channel, message: Message) -> None:
    """Delete a message; the parent of a thread leaves a tombstone, as long as there are replies."""
    before = shapes.told(workspace, channel, message)
    if message.thread_ts in (None, message.ts) and channel.replies(message.ts):
        _bury(message)
        _changed(workspace, channel, message, before)
        return
    del channel.messages[message.ts]
    event = _hidden_event(workspace, channel, "message_deleted") | {
        "deleted_ts": message.ts,
        "previous_message": {name: value for name, value in before.items() if name != "files"},
    }
    workspace.emit(event, channel)


def _bury(message: Message) -> None:
    message.text, message.subtype, message.user = "This message was deleted.", "tombstone", "USLACKBOT"
    message.blocks, message.attachments, message.files, message.metadata = [], [], [], None
    message.bot_id = message.app_id = message.client_msg_id = message.edited = None
    message.reactions = {}


def react(workspace: Workspace, channel: Channel, message: Message, user: User, name: str) -> bool:
    """Add a reaction; False when the user has reacted so already."""
    users = message.reactions.setdefault(name, [])
    if user.id in users:
        return False
    users.append(user.id)
    event = {
        "type": "reaction_added",
        "user": user.id,
        "reaction": name,
        "item": {"type": "message", "channel": channel.id, "ts": message.ts},
        "item_user": message.user,
        "event_ts": workspace.timestamp(),
    }
    workspace.emit(event, channel)
    return True


def _posted(workspace: Workspace, channel: Channel, message: Message) -> JSON:
    event = shapes.told(workspace, channel, message)
    if message.metadata:
        event["metadata"] = {"event_type": message.metadata.get("event_type", "")}
    return event | {"channel": channel.id, "event_ts": message.ts, "channel_type": channel.type}


def _changed(workspace: Workspace, channel: Channel, message: Message, before: JSON) -> None:
    event = _hidden_event(workspace, channel, "message_changed") | {
        "message": shapes.told(workspace, channel, message),
        "previous_message": before,
    }
    workspace.emit(event, channel)


def _hidden_event(workspace: Workspace, channel: Channel, subtype: str) -> JSON:
    ts = workspace.timestamp()
    return {
        "type": "message",
        "subtype": subtype,
        "channel": channel.id,
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
        "channel_type": channel.type,
    }

"""The events that tell of messages: posted, changed, deleted, reacted to, their metadata and their links."""

from __future__ import annotations

from sandbox import mrkdwn, shapes
from sandbox.wire import JSON
from sandbox.workspace import Channel, Message, User, Workspace


def posted(workspace: Workspace, channel: Channel, message: Message) -> None:
    """A message is there."""
    event = shapes.told(workspace, channel, message)
    if message.metadata:
        event["metadata"] = {"event_type": message.metadata.get("event_type", "")}
    event |= {"channel": channel.id, "event_ts": message.ts, "channel_type": channel.type}
    workspace.emit(event, channel)


def changed(workspace: Workspace, channel: Channel, message: Message, before: JSON) -> None:
    """A message is another than `before`, as it was told then."""
    event = _hidden(workspace, channel, "message_changed") | {
        "message": shapes.told(workspace, channel, message),
        "previous_message": before,
    }
    workspace.emit(event, channel)


def deleted(workspace: Workspace, channel: Channel, message: Message, before: JSON) -> None:
    """A message is gone."""
    event = _hidden(workspace, channel, "message_deleted") | {
        "deleted_ts": message.ts,
        "previous_message": {name: value for name, value in before.items() if name != "files"},
    }
    workspace.emit(event, channel)


def _hidden(workspace: Workspace, channel: Channel, subtype: str) -> JSON:
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


def reaction(workspace: Workspace, channel: Channel, message: Message, user: User, name: str, what: str) -> None:
    """A reaction was "added" or "removed" (`what`)."""
    event = {
        "type": f"reaction_{what}",
        "user": user.id,
        "reaction": name,
        "item": {"type": "message", "channel": channel.id, "ts": message.ts},
        "item_user": message.user,
        "event_ts": workspace.timestamp(),
    }
    workspace.emit(event, channel)


def metadata(workspace: Workspace, channel: Channel, message: Message, before: JSON | None) -> None:
    """A message's metadata is there, or is another than `before`; nothing when it has none."""
    sender = workspace.users.get(message.user or "")
    if not message.metadata or not sender:
        return
    event = _metadata(workspace, channel, message.ts, sender, "updated" if before else "posted")
    event["metadata"] = message.metadata
    workspace.emit(event | {"previous_metadata": before} if before else event, channel)


def metadata_deleted(workspace: Workspace, channel: Channel, ts: str, sender: User, before: JSON) -> None:
    """A message went, and its metadata with it."""
    event = _metadata(workspace, channel, ts, sender, "deleted") | {"previous_metadata": before}
    workspace.emit(event | {"deleted_ts": event["event_ts"]}, channel)


def _metadata(workspace: Workspace, channel: Channel, ts: str, sender: User, what: str) -> JSON:
    return {
        "type": f"message_metadata_{what}",
        "app_id": sender.app_id,
        "bot_id": sender.bot_id,
        "user_id": sender.id,
        "team_id": sender.team_id,
        "channel_id": channel.id,
        "message_ts": ts,
        "event_ts": workspace.timestamp(),
    }


def links(workspace: Workspace, channel: Channel, message: Message) -> None:
    """A message links somewhere: every link is told of here, and an app hears of those to its own domains."""
    found = mrkdwn.links(message.text)
    if not found:
        return
    event: JSON = {
        "type": "link_shared",
        "channel": channel.id,
        "user": message.user,
        "message_ts": message.ts,
        "unfurl_id": f"{channel.id}-{message.ts}",
        "source": "conversations_history",
        "links": [{"url": url} for url in found],
        "event_ts": workspace.timestamp(),
    }
    workspace.emit(event | {"thread_ts": message.thread_ts} if message.thread_ts else event, channel)

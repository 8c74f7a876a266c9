"""What happens to messages: posting, editing, deleting, reacting."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field

from sandbox import message_events as events
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
    events.posted(workspace, channel, message)
    events.metadata(workspace, channel, message, None)
    if not sender.is_bot:
        events.links(workspace, channel, message)
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


def announce(workspace: Workspace, channel: Channel, user: User, what: str, words: str, **details: str) -> None:
    """Slack's own line in a conversation: what somebody did to it ("join", "archive", "name", …)."""
    prefix = "group" if channel.type == "group" else "channel"
    message = Message(
        ts=workspace.timestamp(),
        text=f"<@{user.id}> {words}",
        user=user.id,
        subtype=f"{prefix}_{what}",
        details=dict(details),
    )
    channel.messages[message.ts] = message
    events.posted(workspace, channel, message)


def edit(workspace: Workspace, channel: Channel, message: Message, content: Content, editor: str | None) -> None:
    """Replace a message's content; without an `editor` (a user or bot id) it is not shown as edited."""
    before, metadata = shapes.told(workspace, channel, message), message.metadata
    message.text = content.text[:TEXT_LIMIT]
    message.blocks = deepcopy(content.blocks) or (
        [rich_text(message.text, workspace.ids.block_id())] if message.text else []
    )
    message.attachments = deepcopy(content.attachments)
    message.metadata = content.metadata or message.metadata
    message.pings = list(dict.fromkeys(message.pings + content.pings()))
    if editor:
        message.edited = {"user": editor, "ts": workspace.timestamp()}
    events.changed(workspace, channel, message, before)
    if content.metadata:
        events.metadata(workspace, channel, message, metadata)


def unfurl(workspace: Workspace, channel: Channel, message: Message, previews: list[JSON]) -> None:
    """Add previews of links to a message: looks like an edit, but nobody edited."""
    before = shapes.told(workspace, channel, message)
    message.attachments = [*message.attachments, *previews]
    events.changed(workspace, channel, message, before)


def delete(workspace: Workspace, channel: Channel, message: Message) -> None:
    """Delete a message; the parent of a thread leaves a tombstone for as long as there are replies."""
    before, metadata = shapes.told(workspace, channel, message), message.metadata
    sender = workspace.users.get(message.user or "")
    if message.thread_ts in (None, message.ts) and channel.replies(message.ts):
        _bury(message)
        events.changed(workspace, channel, message, before)
    else:
        del channel.messages[message.ts]
        events.deleted(workspace, channel, message, before)
        _clear_grave(channel, message.thread_ts or "")
    if metadata and sender:
        events.metadata_deleted(workspace, channel, message.ts, sender, metadata)


def _clear_grave(channel: Channel, root_ts: str) -> None:
    """A tombstone goes with the last reply under it."""
    root = channel.messages.get(root_ts)
    if root is not None and root.subtype == "tombstone" and not channel.replies(root_ts):
        del channel.messages[root_ts]


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
    events.reaction(workspace, channel, message, user, name, "added")
    return True


def unreact(workspace: Workspace, channel: Channel, message: Message, user: User, name: str) -> bool:
    """Take a reaction back; False when the user has not reacted so."""
    users = message.reactions.get(name, [])
    if user.id not in users:
        return False
    users.remove(user.id)
    if not users:
        del message.reactions[name]
    events.reaction(workspace, channel, message, user, name, "removed")
    return True

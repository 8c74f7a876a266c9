"""`chat.*`: what the app writes, changes and deletes."""

from __future__ import annotations

from sandbox import conversations, messages, shapes
from sandbox.block_kit import check_message_blocks
from sandbox.errors import SlackError
from sandbox.messages import Content
from sandbox.web_api.arguments import Arguments
from sandbox.web_api.call import Call, method
from sandbox.web_api.conversations import check_reachable
from sandbox.wire import JSON
from sandbox.workspace import Channel, Message

METADATA_LIMIT = 16_000
"""Bytes of a message's metadata as JSON."""

FIRST_MOMENT, MOMENTS_AHEAD = 631_152_001, 3_600
"""A `thread_ts` lies after 1990 began (seconds since the epoch) and at most so many seconds ahead."""

UPDATE_TEXT_LIMIT = 4_000
"""Characters of text `chat.update` and `chat.postEphemeral` take; chat.postMessage cuts at 40,000 instead."""


@method("chat.postMessage", "chat:write")
def post_message(call: Call) -> JSON:
    """Post to a channel the bot is in, or to a user (which opens the direct message)."""
    channel = _destination(call)
    if channel.is_archived:
        raise SlackError("is_archived")
    content = content_of(call.args)
    thread_ts = _thread(call, channel)
    broadcast = call.args.boolean("reply_broadcast") and thread_ts is not None
    message = messages.post(call.slack.workspace, channel, call.bot, content, thread_ts=thread_ts, broadcast=broadcast)
    return {"channel": channel.id, "ts": message.ts, "message": _posted(call, channel, message)}


@method("chat.postEphemeral", "chat:write")
def post_ephemeral(call: Call) -> JSON:
    """Show a message to one member of a channel, who may never see it again."""
    channel = call.own_channel()
    user = call.args.required("user", "user_not_in_channel")
    if user not in channel.members:
        raise SlackError("user_not_in_channel")
    content = content_of(call.args, limit=UPDATE_TEXT_LIMIT)
    thread_ts = _thread(call, channel)
    message = messages.post_ephemeral(call.slack.workspace, channel, call.bot, user, content, thread_ts)
    return {"message_ts": message.ts}


@method("chat.update", "chat:write")
def update(call: Call) -> JSON:
    """Change a message of the app's own. Text without blocks removes the blocks there were."""
    channel = call.own_channel()
    message = call.message(channel)
    if message.bot_id != call.bot.bot_id:
        raise SlackError("cant_update_message")
    content = content_of(call.args, limit=UPDATE_TEXT_LIMIT)
    if "text" not in call.args and call.args.structure("blocks", "invalid_blocks_format") is None:
        content = Content(message.text, message.blocks, content.attachments, content.metadata)
    editor = None if content.blocks else call.bot.bot_id
    messages.edit(call.slack.workspace, channel, message, content, editor)
    shown = _posted(call, channel, message)
    for name in ("ts", "reactions"):
        shown.pop(name, None)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": shown}


@method("chat.delete", "chat:write")
def delete(call: Call) -> JSON:
    """Delete a message of the app's own."""
    channel = call.own_channel()
    message = call.message(channel)
    if message.bot_id != call.bot.bot_id:
        raise SlackError("cant_delete_message")
    messages.delete(call.slack.workspace, channel, message)
    return {"channel": channel.id, "ts": message.ts}


@method("chat.unfurl", "links:write")
def unfurl(call: Call) -> JSON:
    """Show previews of links in somebody's message, which then looks edited by nobody."""
    channel = call.visible_channel()
    message = call.message(channel)
    unfurls = call.args.structure("unfurls", "cannot_parse_attachment")
    if not isinstance(unfurls, dict) or not unfurls:
        raise SlackError("missing_unfurls")
    if not all(isinstance(preview, dict) for preview in unfurls.values()):
        raise SlackError("cannot_parse_attachment")
    previews = [{"from_url": url, **preview, "id": index} for index, (url, preview) in enumerate(unfurls.items(), 1)]
    messages.unfurl(call.slack.workspace, channel, message, previews)
    return {}


@method("chat.getPermalink")
def get_permalink(call: Call) -> JSON:
    """The address of a message."""
    channel = call.own_channel()
    message = call.message(channel, "message_ts")
    link = shapes.permalink(call.slack.workspace, channel, message)
    return {"channel": channel.id, "permalink": link}


def content_of(args: Arguments, *, limit: int | None = None) -> Content:
    """What the arguments say to write. Text over `limit` is `msg_too_long`; without one it is cut."""
    text = args.text("text")
    blocks = check_message_blocks(args.structure("blocks", "invalid_blocks_format"))
    if markdown := args.text("markdown_text"):
        if text or blocks:
            raise SlackError("markdown_text_conflict")
        blocks = check_message_blocks([{"type": "markdown", "text": markdown}])
    attachments = args.structure("attachments", "invalid_attachments") or []
    if not isinstance(attachments, list) or not all(isinstance(each, dict) for each in attachments):
        raise SlackError("invalid_attachments")
    if not (text or blocks or attachments):
        raise SlackError("no_text")
    if limit is not None and len(text) > limit:
        raise SlackError("msg_too_long")
    link_names = args.boolean("link_names") or args.text("parse") == "full"
    return Content(text, blocks, attachments, _metadata(args), link_names=link_names)


def _metadata(args: Arguments) -> JSON | None:
    metadata = args.structure("metadata", "invalid_metadata_format")
    if metadata is None:
        return None
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_payload"), dict):
        raise SlackError("invalid_metadata_format")
    if not isinstance(metadata.get("event_type"), str) or not metadata["event_type"]:
        raise SlackError("invalid_metadata_format")
    if len(str(metadata).encode()) > METADATA_LIMIT:
        raise SlackError("metadata_too_large")
    return metadata


def _destination(call: Call) -> Channel:
    reference = call.args.required("channel", "channel_not_found")
    workspace = call.slack.workspace
    if reference not in workspace.users:
        return call.own_channel()
    if not workspace.users[reference].deleted:
        check_reachable(call, [reference])
    return conversations.open_direct(workspace, [call.bot.id, reference])[0]


def _thread(call: Call, channel: Channel) -> str | None:
    """The root of the thread named, also when a reply of it is; a moment with no message names no thread."""
    if "thread_ts" not in call.args:
        return None
    ts = call.args.text("thread_ts")
    parent = channel.messages.get(ts)
    if parent is None:
        _check_moment(call, ts)
        return None
    return parent.thread_ts or parent.ts


def _check_moment(call: Call, ts: str) -> None:
    try:
        moment = float(ts)
    except ValueError:
        moment = 0.0
    if not FIRST_MOMENT < moment <= call.slack.workspace.clock.now() + MOMENTS_AHEAD:
        messages = [f"[ERROR] {ts} is not a valid thread_ts"]
        raise SlackError("invalid_thread_ts", response_metadata={"messages": messages})


def _posted(call: Call, channel: Channel, message: Message) -> JSON:
    return shapes.message(call.slack.workspace, channel, message, with_metadata=True)

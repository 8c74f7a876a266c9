"""`reactions.*`: adding one, taking it back, and which there are."""

import re

from sandbox import messages, shapes
from sandbox.errors import SlackError
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON
from sandbox.workspace import Channel, Message

_EMOJI = re.compile(r"[a-z0-9_+'-]+(?:::skin-tone-[2-6])?")
"""The form of an emoji's name. Which names there are, the sandbox does not know."""


@method("reactions.add", "reactions:write")
def add(call: Call) -> JSON:
    """React to a message as the bot; the name comes without colons."""
    for name in ("name", "timestamp", "channel"):
        call.args.required(name, _EMPTY[name])
    channel, message = _target(call)
    if not messages.react(call.slack.workspace, channel, message, call.bot, _emoji(call)):
        raise SlackError("already_reacted")
    return {}


@method("reactions.remove", "reactions:write")
def remove(call: Call) -> JSON:
    """Take the bot's own reaction back."""
    call.args.required("name", "invalid_name")
    channel, message = _target(call)
    if not messages.unreact(call.slack.workspace, channel, message, call.bot, _emoji(call)):
        raise SlackError("no_reaction")
    return {}


@method("reactions.get", "reactions:read")
def get(call: Call) -> JSON:
    """A message with its reactions, and its address."""
    channel, message = _target(call)
    workspace = call.slack.workspace
    shown = shapes.message(workspace, channel, message)
    link = shapes.permalink(workspace, channel, message)
    return {"type": "message", "channel": channel.id, "message": shown | {"permalink": link}}


_EMPTY = {"name": "invalid_name", "timestamp": "bad_timestamp", "channel": "channel_not_found"}


def _target(call: Call) -> tuple[Channel, Message]:
    if not call.args.sent("channel"):
        raise SlackError("no_item_specified")
    if call.args.text("timestamp") in ("", "0"):
        raise SlackError("bad_timestamp")
    channel = call.own_channel()
    return channel, call.message(channel, "timestamp")


def _emoji(call: Call) -> str:
    name = call.args.text("name")
    if not _EMOJI.fullmatch(name):
        raise SlackError("invalid_name")
    return name

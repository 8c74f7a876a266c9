"""`reactions.*`: adding one, taking it back, and which there are."""

from sandbox import messages, shapes
from sandbox.errors import SlackError
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON


@method("reactions.add", "reactions:write")
def add(call: Call) -> JSON:
    """React to a message as the bot."""
    name = call.args.required("name", "invalid_name").strip(":")
    channel = call.own_channel()
    message = call.message(channel, "timestamp")
    if not messages.react(call.slack.workspace, channel, message, call.bot, name):
        raise SlackError("already_reacted")
    return {}


@method("reactions.remove", "reactions:write")
def remove(call: Call) -> JSON:
    """Take the bot's own reaction back."""
    name = call.args.required("name", "invalid_name").strip(":")
    channel = call.own_channel()
    message = call.message(channel, "timestamp")
    if not messages.unreact(call.slack.workspace, channel, message, call.bot, name):
        raise SlackError("no_reaction")
    return {}


@method("reactions.get", "reactions:read")
def get(call: Call) -> JSON:
    """A message with its reactions."""
    channel = call.own_channel()
    message = call.message(channel, "timestamp")
    shown = shapes.message(call.slack.workspace, channel, message)
    return {"type": "message", "channel": channel.id, "message": shown}

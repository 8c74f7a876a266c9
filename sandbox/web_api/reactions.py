"""`reactions.add`."""

from sandbox import messages
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

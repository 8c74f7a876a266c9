"""The name of a circle above a message, where managers read of several circles in one channel."""

from views.blocks import Message, context


def about_circle(message: Message, channel_id: str) -> Message:
    """Return a message with the line that says which circle it is about: that of the channel `channel_id`."""
    told = f"About <#{channel_id}>"
    return Message(f"{told}: {message.text}", (context(told), *message.blocks))

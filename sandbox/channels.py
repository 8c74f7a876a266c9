"""What happens to channels themselves: they are made, renamed, described, archived, and the app is told."""

from __future__ import annotations

import re

from sandbox import conversations, messages, shapes
from sandbox.errors import SlackError
from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind, User, Workspace

NAME_LIMIT = 80
"""Characters of a channel's name."""

DESCRIPTION_LIMIT = 250
"""Characters of a channel's purpose and of its topic."""

_NAME = re.compile(r"[\w-]+")


def checked_name(workspace: Workspace, name: str) -> str:
    """The name; SlackError when no channel may be called so, or one is: archived ones keep their names."""
    if not name:
        raise SlackError("invalid_name_required")
    if len(name) > NAME_LIMIT:
        raise SlackError("invalid_name_maxlength")
    if not _NAME.fullmatch(name) or name != name.lower():
        raise SlackError("invalid_name_specials")
    if not any(letter.isalnum() for letter in name):
        raise SlackError("invalid_name_punctuation")
    if any(channel.name == name for channel in workspace.channels.values()):
        raise SlackError("name_taken")
    return name


def create(workspace: Workspace, name: str, kind: Kind, creator: User) -> Channel:
    """Make a channel with its creator in it; a public one is told of."""
    channel = Channel(workspace.ids.new("C"), name, kind, workspace.seconds(), creator.id, members=[creator.id])
    workspace.channels[channel.id] = channel
    workspace.changed()
    if kind is Kind.PUBLIC:
        shown = shapes.channel(workspace, channel, creator.id)
        told = {field: value for field, value in shown.items() if field != "is_member"}
        workspace.emit({"type": "channel_created", "channel": told, "event_ts": workspace.timestamp()})
    conversations.tell_of_joining(workspace, channel, creator)
    return channel


def rename(workspace: Workspace, channel: Channel, user: User, name: str) -> None:
    """Give a channel another name."""
    old, channel.name = channel.name, name
    channel.previous_names.append(old)
    words = f'has renamed the channel from "{old}" to "{name}"'
    messages.announce(workspace, channel, user, "name", words, name=name, old_name=old)
    shown = {
        "id": channel.id,
        "is_channel": channel.kind is Kind.PUBLIC,
        "is_mpim": False,
        "name": name,
        "name_normalized": name,
        "created": channel.created,
    }
    _tell(workspace, channel, "rename", {"channel": shown})


def describe(workspace: Workspace, channel: Channel, user: User, what: str, text: str) -> None:
    """Set a channel's `purpose` or `topic` (`what`)."""
    setattr(channel, what, text)
    messages.announce(workspace, channel, user, what, f"set the channel {what}: {text}", **{what: text})


def archive(workspace: Workspace, channel: Channel, user: User) -> None:
    """Archive a channel: its members stay, and nothing more is written in it."""
    messages.announce(workspace, channel, user, "archive", "archived the channel")
    channel.is_archived = True
    _tell(workspace, channel, "archive", {"channel": channel.id, "user": user.id, "is_moved": 0})


def unarchive(workspace: Workspace, channel: Channel, user: User) -> None:
    """Bring an archived channel back."""
    channel.is_archived = False
    messages.announce(workspace, channel, user, "unarchive", "un-archived the channel")
    _tell(workspace, channel, "unarchive", {"channel": channel.id, "user": user.id})


def _tell(workspace: Workspace, channel: Channel, what: str, said: JSON) -> None:
    """Tell the app: of a public channel wherever the bot is, of a private one only inside."""
    public = channel.kind is Kind.PUBLIC
    event = {"type": f"{'channel' if public else 'group'}_{what}", **said, "event_ts": workspace.timestamp()}
    workspace.emit(event, None if public else channel)

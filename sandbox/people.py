"""What people do in the workspace by themselves: write, edit, delete, react, come and go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import available_timezones

from sandbox import conversations, messages, shapes
from sandbox.errors import ControlError
from sandbox.messages import Content
from sandbox.slack import Slack
from sandbox.wire import JSON
from sandbox.workspace import Channel, File, Kind, Message, User


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ControlError(f"There is no time zone {name}.")
    return name


_PROFILE: dict[str, Callable[[Any], object]] = {
    **dict.fromkeys(("real_name", "display_name", "title", "email", "status_text", "status_emoji"), str),
    "status_expiration": int,
    "tz": _zone,
}
"""What of a profile can be changed, and what it is made of."""


def person(slack: Slack, reference: str) -> User:
    """The active user of that id or handle."""
    user = slack.workspace.user(reference)
    if user is None:
        raise ControlError(f"There is no user {reference}.")
    if user.deleted:
        raise ControlError(f"{user.real_name} is deactivated.")
    return user


def place(slack: Slack, user: User, reference: str) -> Channel:
    """The conversation of that id or name, as far as the person may see it; "dm" is theirs with the app."""
    if reference == "dm":
        return conversations.open_direct(slack.workspace, [slack.bot.id, user.id])[0]
    channel = slack.workspace.channel(reference)
    if channel is None or not conversations.may_see(channel, user.id):
        raise ControlError(f"{user.real_name} sees no conversation {reference}.")
    return channel


def own_place(slack: Slack, user: User, reference: str) -> Channel:
    """A conversation the person is a member of."""
    channel = place(slack, user, reference)
    if user.id not in channel.members:
        raise ControlError(f"{user.real_name} is not in {channel.name or channel.id}.")
    return channel


def visible_message(channel: Channel, user: User, ts: str) -> Message:
    """A message, or an ephemeral one meant for the person."""
    ephemeral = channel.ephemerals.get(ts)
    if ephemeral is not None and ephemeral.only_for == user.id:
        return ephemeral
    message = channel.messages.get(ts)
    if message is None or message.subtype == "tombstone":
        raise ControlError(f"{user.real_name} sees no message {ts} in {channel.name or channel.id}.")
    return message


def post(slack: Slack, who: str, where: str, text: str, thread_ts: str | None = None, extra: JSON | None = None) -> str:
    """Write a message; returns its ts."""
    user, options = person(slack, who), extra or {}
    channel = own_place(slack, user, where)
    if channel.is_archived:
        raise ControlError(f"{channel.name} is archived.")
    files = [_attach(slack, user, name) for name in options.get("files", [])]
    root = None
    if thread_ts is not None:
        parent = visible_message(channel, user, thread_ts)
        root = parent.thread_ts or parent.ts
    return messages.post(
        slack.workspace,
        channel,
        user,
        Content(text, files=files),
        thread_ts=root,
        broadcast=bool(options.get("broadcast")),
        subtype=options.get("subtype"),
    ).ts


def _attach(slack: Slack, user: User, name: str) -> str:
    workspace = slack.workspace
    file = File(workspace.ids.new("F"), name, name, user.id, workspace.seconds(), 1, b" ", True, True)
    workspace.files[file.id] = file
    return file.id


def _own_message(slack: Slack, user: User, where: str, ts: str) -> tuple[Channel, Message]:
    channel = own_place(slack, user, where)
    message = visible_message(channel, user, ts)
    if message.user != user.id:
        raise ControlError(f"Message {ts} is not {user.real_name}'s.")
    return channel, message


def edit(slack: Slack, who: str, where: str, ts: str, text: str) -> None:
    """Edit one's own message."""
    user = person(slack, who)
    channel, message = _own_message(slack, user, where, ts)
    messages.edit(slack.workspace, channel, message, Content(text), user.id)


def delete(slack: Slack, who: str, where: str, ts: str) -> None:
    """Delete one's own message; an admin, anybody's."""
    user = person(slack, who)
    channel = own_place(slack, user, where)
    message = visible_message(channel, user, ts)
    if message.user != user.id and not user.is_admin:
        raise ControlError(f"Message {ts} is not {user.real_name}'s.")
    messages.delete(slack.workspace, channel, message)


def unfurl(slack: Slack, where: str, ts: str, url: str) -> None:
    """Let Slack add a preview to a message."""
    channel = slack.workspace.channel(where)
    if channel is None or ts not in channel.messages:
        raise ControlError(f"There is no message {ts} in {where}.")
    preview = {"from_url": url, "original_url": url, "fallback": url, "title": url, "id": 1}
    messages.unfurl(slack.workspace, channel, channel.messages[ts], [preview])


def react(slack: Slack, who: str, where: str, ts: str, name: str) -> None:
    """Add a reaction."""
    user = person(slack, who)
    channel = own_place(slack, user, where)
    message = visible_message(channel, user, ts)
    if not messages.react(slack.workspace, channel, message, user, name):
        raise ControlError(f"{user.real_name} has reacted with :{name}: already.")


def unreact(slack: Slack, who: str, where: str, ts: str, name: str) -> None:
    """Take one's own reaction back."""
    user = person(slack, who)
    channel = own_place(slack, user, where)
    if not messages.unreact(slack.workspace, channel, visible_message(channel, user, ts), user, name):
        raise ControlError(f"{user.real_name} has not reacted with :{name}:.")


def join(slack: Slack, who: str, where: str, inviter: str | None = None) -> None:
    """Join a public channel, or be invited by a member to any."""
    user = slack.bot if who in (slack.bot.name, slack.bot.id) else person(slack, who)
    host = person(slack, inviter) if inviter else None
    channel = own_place(slack, host, where) if host else place(slack, user, where)
    if channel.kind in (Kind.IM, Kind.MPIM):
        raise ControlError("Nobody joins a direct message.")
    conversations.join(slack.workspace, channel, user, inviter=host.id if host else None)


def leave(slack: Slack, who: str, where: str) -> None:
    """Leave a channel."""
    user = person(slack, who)
    conversations.leave(slack.workspace, own_place(slack, user, where), user)


def deactivate(slack: Slack, who: str) -> None:
    """Close an account: it leaves every channel, and the app hears that the user changed."""
    user = person(slack, who)
    user.deleted, user.updated = True, slack.workspace.seconds()
    slack.workspace.modals.pop(user.id, None)
    for channel in list(slack.workspace.channels.values()):
        if channel.kind in (Kind.PUBLIC, Kind.PRIVATE):
            conversations.leave(slack.workspace, channel, user)
    _user_changed(slack, user)


def rename(slack: Slack, who: str, profile: JSON) -> None:
    """Change a profile's names, `title`, `email` or time zone, or what its status says and until when."""
    user = person(slack, who)
    for name, value in profile.items():
        if name not in _PROFILE:
            raise ControlError(f"A profile has no {name}.")
        setattr(user, name, _PROFILE[name](value))
    user.updated = slack.workspace.seconds()
    _user_changed(slack, user)


def _user_changed(slack: Slack, user: User) -> None:
    shown = shapes.user(slack.workspace, user, with_email="users:read.email" in slack.app.scopes)
    slack.workspace.emit(
        {
            "type": "user_change",
            "user": shown,
            "cache_ts": slack.workspace.seconds(),
            "event_ts": slack.workspace.timestamp(),
        }
    )

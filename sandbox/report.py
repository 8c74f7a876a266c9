"""Shows whoever plays or tests everything there is: the whole state of a workspace as JSON."""

from __future__ import annotations

from sandbox import conversations, shapes
from sandbox.errors import ControlError
from sandbox.people import person
from sandbox.slack import Slack
from sandbox.wire import JSON
from sandbox.workspace import Channel, Message


def state(slack: Slack, *, logs: bool = True) -> JSON:
    """Everything, credentials apart; without `logs` no deliveries and no API calls, most of it after a while."""
    workspace = slack.workspace
    shown = {
        "version": workspace.version,
        "now": workspace.clock.now(),
        "team": {"id": workspace.team_id, "name": workspace.name, "domain": workspace.domain},
        "app": {
            "id": slack.app.app_id,
            "bot_id": slack.app.bot_id,
            "bot_user_id": slack.app.bot_user_id,
            "installed": slack.app.installed,
            "request_url": slack.app.request_url,
            "scopes": sorted(slack.app.scopes),
            "events": sorted(slack.app.events),
            "sockets": len(slack.socket_mode.connections),
        },
        "users": {id_: shapes.user(workspace, user) for id_, user in workspace.users.items()},
        "channels": {id_: _channel(slack, channel) for id_, channel in workspace.channels.items()},
        "views": {user: [shapes.view(view) for view in views] for user, views in workspace.modals.items()},
        "homes": {user: shapes.view(view) for user, view in workspace.homes.items()},
        "files": {id_: shapes.file(workspace, file) for id_, file in workspace.files.items()},
        "mishaps": slack.mishaps,
        "faults": slack.faults.as_json(),
    }
    return shown | _logs(slack) if logs else shown


def _logs(slack: Slack) -> JSON:
    return {
        "deliveries": [delivery.as_json() for delivery in slack.dispatcher.deliveries],
        "calls": slack.calls,
    }


def _channel(slack: Slack, channel: Channel) -> JSON:
    shown = shapes.channel(slack.workspace, channel, slack.bot.id)
    return shown | {
        "name": channel.name,
        "kind": channel.kind.value,
        "members": channel.members,
        "messages": top_level(slack, channel),
        "ephemerals": [_message(slack, channel, message) for message in channel.ephemerals.values()],
    }


def top_level(slack: Slack, channel: Channel) -> list[JSON]:
    """A conversation's messages, oldest first, each parent with its `replies`."""
    shown = []
    for message in channel.messages.values():
        if message.thread_ts in (None, message.ts) or message.broadcast:
            replies = channel.replies(message.ts)
            thread = {"replies": [_message(slack, channel, reply) for reply in replies]} if replies else {}
            shown.append(_message(slack, channel, message) | thread)
    return shown


def thread(slack: Slack, channel: Channel, thread_ts: str) -> list[JSON]:
    """One thread, its parent first."""
    if thread_ts not in channel.messages:
        raise ControlError(f"There is no message {thread_ts} in {channel.name or channel.id}.")
    messages = [channel.messages[thread_ts], *channel.replies(thread_ts)]
    return [_message(slack, channel, message) for message in messages]


def _message(slack: Slack, channel: Channel, message: Message) -> JSON:
    shown = shapes.message(slack.workspace, channel, message, with_metadata=True)
    shown |= {"pings": message.pings, "channel": channel.id}
    return shown | {"only_for": message.only_for} if message.only_for else shown


def channel(slack: Slack, reference: str) -> Channel:
    """Any conversation, by id or name."""
    found = slack.workspace.channel(reference)
    if found is None:
        raise ControlError(f"There is no conversation {reference}.")
    return found


def dm(slack: Slack, who: str) -> list[JSON]:
    """The app's direct messages with a person (who may be deactivated by now)."""
    user = slack.workspace.user(who) or person(slack, who)
    found = conversations.find_direct(slack.workspace, [slack.bot.id, user.id])
    return top_level(slack, found) if found else []


def ephemerals(slack: Slack, who: str, where: str | None) -> list[JSON]:
    """The ephemeral messages on a person's screen, in one conversation or in all."""
    user = person(slack, who)
    places = [channel(slack, where)] if where else list(slack.workspace.channels.values())
    found = [
        (place, message) for place in places for message in place.ephemerals.values() if message.only_for == user.id
    ]
    found.sort(key=lambda pair: pair[1].ts)
    return [_message(slack, place, message) for place, message in found]

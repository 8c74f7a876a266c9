"""The payloads an app gets: events, slash commands and interactions, as Slack shapes them."""

from sandbox import shapes
from sandbox.installation import Installation
from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind, Message, User, View, Workspace


def event_callback(workspace: Workspace, app: Installation, event: JSON, channel: Channel | None) -> JSON:
    """The envelope of the Events API around an event."""
    shared = channel is not None and any(workspace.users[id_].is_stranger for id_ in channel.members)
    return {
        "token": app.verification_token,
        "team_id": workspace.team_id,
        "context_team_id": workspace.team_id,
        "context_enterprise_id": None,
        "api_app_id": app.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": workspace.ids.new("Ev"),
        "event_time": workspace.seconds(),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": workspace.team_id,
                "user_id": app.bot_user_id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": shared,
        "event_context": f"4-{workspace.ids.hexadecimal(40)}",
    }


def command(workspace: Workspace, app: Installation, person: User, channel: Channel, name: str, text: str) -> JSON:
    """A slash command, without its trigger and response URL; `text` is escaped already."""
    return {
        "token": app.verification_token,
        "team_id": workspace.team_id,
        "team_domain": workspace.domain,
        "channel_id": channel.id,
        "channel_name": channel_name(channel),
        "user_id": person.id,
        "user_name": person.name,
        "command": name,
        "text": text,
        "api_app_id": app.app_id,
        "is_enterprise_install": "false",
    }


def channel_name(channel: Channel) -> str:
    """The name of a conversation in interactions: private ones are not named."""
    return {Kind.IM: "directmessage", Kind.PRIVATE: "privategroup"}.get(channel.kind, channel.name)


def _interaction(workspace: Workspace, app: Installation, person: User, kind: str) -> JSON:
    return {
        "type": kind,
        "user": {
            "id": person.id,
            "username": person.name,
            "name": person.name,
            "team_id": person.team_id,
        },
        "api_app_id": app.app_id,
        "token": app.verification_token,
        "team": {"id": workspace.team_id, "domain": workspace.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def on_message(workspace: Workspace, app: Installation, person: User, channel: Channel, message: Message) -> JSON:
    """What an interaction on a message carries; an ephemeral message itself is not included, as in Slack."""
    container: JSON = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.only_for is not None,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    payload = _interaction(workspace, app, person, "block_actions") | {
        "container": container,
        "channel": {"id": channel.id, "name": channel_name(channel)},
    }
    if message.only_for is None:
        payload["message"] = shapes.message(workspace, channel, message, with_metadata=True)
        payload["message"].pop("reactions", None)
    return payload


def click_on_message(
    workspace: Workspace,
    app: Installation,
    person: User,
    channel: Channel,
    message: Message,
    action: JSON,
    values: JSON,
) -> JSON:
    """`block_actions` on a message."""
    acted = {"state": {"values": values}, "actions": [action]}
    return on_message(workspace, app, person, channel, message) | acted


def in_view(workspace: Workspace, app: Installation, person: User, view: View) -> JSON:
    """What an interaction in a modal or in the App Home carries."""
    return _interaction(workspace, app, person, "block_actions") | {
        "container": {"type": "view", "view_id": view.id},
        "view": shapes.view(view),
    }


def click_in_view(workspace: Workspace, app: Installation, person: User, view: View, action: JSON) -> JSON:
    """`block_actions` in a modal or in the App Home."""
    return in_view(workspace, app, person, view) | {"actions": [action]}


def view_submission(workspace: Workspace, app: Installation, person: User, view: View) -> JSON:
    """The submission of a modal with what stands in it."""
    return _interaction(workspace, app, person, "view_submission") | {"view": shapes.view(view)}


def view_closed(workspace: Workspace, app: Installation, person: User, view: View, *, is_cleared: bool) -> JSON:
    """Word that a modal was cancelled (`is_cleared`: with all that lay below it)."""
    return _interaction(workspace, app, person, "view_closed") | {
        "view": shapes.view(view),
        "is_cleared": is_cleared,
    }

"""What an administrator does: installs and removes the app, brings people in, renames and archives channels."""

from __future__ import annotations

from collections.abc import Iterable

from sandbox import channels, conversations, people, report, shapes
from sandbox.errors import ControlError, SlackError
from sandbox.slack import Slack
from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind, User


def reinstall(slack: Slack, scopes: Iterable[str]) -> None:
    """The app is there (again), with these scopes beside those it had."""
    slack.app.scopes |= frozenset(scopes)
    slack.bot.deleted = False
    slack.workspace.changed()


def uninstall(slack: Slack) -> None:
    """Remove the app: its tokens end, its bot leaves every channel, and it hears of both."""
    app, workspace = slack.app, slack.workspace
    if slack.bot.deleted:
        raise ControlError("The app is not installed.")
    app.grants.revoke_all()
    slack.bot.deleted = True
    for channel in workspace.channels.values():
        if channel.kind in (Kind.PUBLIC, Kind.PRIVATE) and app.bot_user_id in channel.members:
            channel.members.remove(app.bot_user_id)
    tokens = {"oauth": [], "bot": [app.bot_user_id]}
    workspace.emit({"type": "tokens_revoked", "tokens": tokens, "event_ts": workspace.timestamp()})
    workspace.emit({"type": "app_uninstalled", "event_ts": workspace.timestamp()})


def enroll(slack: Slack, handle: str, name: str, given: JSON) -> str:
    """Bring somebody new into the workspace and its general channel; returns their id."""
    workspace = slack.workspace
    if workspace.user(handle) is not None or not handle or not name:
        raise ControlError(f"A newcomer needs a name, and a handle that nobody has: {handle!r} will not do.")
    user = User(
        id=workspace.ids.new("U"),
        name=handle,
        real_name=name,
        email=str(given.get("email") or f"{handle}@newcomer.example"),
        team_id=workspace.team_id,
        display_name=str(given.get("display_name") or name.split()[0]),
        title=str(given.get("title") or ""),
        tz=str(given.get("tz") or "Europe/London"),
        updated=workspace.seconds(),
    )
    shown = shapes.user(workspace, user, with_email="users:read.email" in slack.app.scopes)
    workspace.users[user.id] = user
    workspace.emit({"type": "team_join", "user": shown, "event_ts": workspace.timestamp()})
    for channel in workspace.channels.values():
        if channel.is_general:
            conversations.join(workspace, channel, user)
    return user.id


def set_presence(slack: Slack, who: str, away: object) -> None:
    """Let somebody be away, or back; no event says so."""
    people.person(slack, who).away = bool(away)
    slack.workspace.changed()


def _channel(slack: Slack, reference: str) -> Channel:
    channel = report.channel(slack, reference)
    if channel.kind in (Kind.IM, Kind.MPIM):
        raise ControlError("A direct message is nothing to administer.")
    return channel


def rename_channel(slack: Slack, who: str, where: str, name: str) -> None:
    """Rename a channel."""
    channel = _channel(slack, where)
    try:
        channels.rename(
            slack.workspace, channel, people.person(slack, who), channels.checked_name(slack.workspace, name)
        )
    except SlackError as error:
        raise ControlError(f"A channel cannot be called {name!r}: {error.name}.") from None


def archive_channel(slack: Slack, who: str, where: str) -> None:
    """Archive a channel."""
    channel = _channel(slack, where)
    if channel.is_archived or channel.is_general:
        raise ControlError(f"{channel.name} cannot be archived.")
    channels.archive(slack.workspace, channel, people.person(slack, who))


def unarchive_channel(slack: Slack, who: str, where: str) -> None:
    """Bring an archived channel back."""
    channel = _channel(slack, where)
    if not channel.is_archived:
        raise ControlError(f"{channel.name} is not archived.")
    channels.unarchive(slack.workspace, channel, people.person(slack, who))

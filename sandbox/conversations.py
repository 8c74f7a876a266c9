"""Who is in which conversation: opening, joining and leaving, and what a person may see."""

from collections.abc import Sequence

from sandbox import messages
from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind, User, Workspace


def may_see(channel: Channel, user: str) -> bool:
    """Whether a user knows of the conversation at all: any public channel, else only as a member."""
    return channel.kind is Kind.PUBLIC or user in channel.members


def find_direct(workspace: Workspace, members: Sequence[str]) -> Channel | None:
    """The direct (or group direct) message conversation of exactly these members, else None."""
    wanted = set(members)
    for channel in workspace.channels.values():
        if channel.kind in (Kind.IM, Kind.MPIM) and set(channel.members) == wanted:
            return channel
    return None


def open_direct(workspace: Workspace, members: Sequence[str]) -> tuple[Channel, bool]:
    """The conversation of exactly these members, and whether it existed before."""
    if found := find_direct(workspace, members):
        return found, True
    group = len(set(members)) > 2
    handles = "--".join(workspace.users[member].name for member in members)
    channel = Channel(
        id=workspace.ids.new("C" if group else "D"),
        name=f"mpdm-{handles}-1" if group else "",
        kind=Kind.MPIM if group else Kind.IM,
        created=workspace.seconds(),
        creator=members[0],
        members=list(dict.fromkeys(members)),
        purpose="Group messaging" if group else "",
    )
    workspace.channels[channel.id] = channel
    workspace.changed()
    return channel, False


def join(workspace: Workspace, channel: Channel, user: User, inviter: str | None = None) -> None:
    """Make `user` a member: says so in the conversation and to the app."""
    if user.id in channel.members:
        return
    channel.members.append(user.id)
    details = {"inviter": inviter} if inviter else {}
    messages.announce(workspace, channel, user, "join", f"has joined the {channel.type}", **details)
    tell_of_joining(workspace, channel, user, inviter)


def tell_of_joining(workspace: Workspace, channel: Channel, user: User, inviter: str | None = None) -> None:
    """Tell the app that a user is a member now."""
    workspace.emit(_membership_event(workspace, channel, user, "member_joined_channel", inviter), channel)


def leave(workspace: Workspace, channel: Channel, user: User) -> None:
    """End `user`'s membership: says so in the conversation and to the app."""
    if user.id not in channel.members:
        return
    channel.members.remove(user.id)
    messages.announce(workspace, channel, user, "leave", f"has left the {channel.type}")
    workspace.emit(_membership_event(workspace, channel, user, "member_left_channel", None), channel)


def _membership_event(workspace: Workspace, channel: Channel, user: User, kind: str, inviter: str | None) -> JSON:
    event: JSON = {
        "type": kind,
        "user": user.id,
        "channel": channel.id,
        "channel_type": "C" if channel.kind is Kind.PUBLIC else "G",
        "team": user.team_id,
        "event_ts": workspace.timestamp(),
    }
    return event | {"inviter": inviter} if inviter else event

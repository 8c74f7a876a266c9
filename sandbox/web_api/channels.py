"""`conversations.*` that make or change channels: create, rename, setPurpose, setTopic, archive, kick, leave."""

from sandbox import channels, conversations, shapes
from sandbox.errors import SlackError
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind


def managed_channel(call: Call) -> Channel:
    """The channel named, which the bot is in and may manage; direct messages cannot be."""
    channel = call.own_channel()
    if channel.kind in (Kind.IM, Kind.MPIM):
        raise SlackError("method_not_supported_for_channel_type")
    call.need(_manage(channel.kind))
    return channel


def _manage(kind: Kind) -> str:
    return "channels:manage" if kind is Kind.PUBLIC else "groups:write"


def _open_channel(call: Call) -> Channel:
    channel = managed_channel(call)
    if channel.is_archived:
        raise SlackError("is_archived")
    return channel


def _shown(call: Call, channel: Channel) -> JSON:
    return {"channel": shapes.channel(call.slack.workspace, channel, call.bot.id)}


@method("conversations.create")
def create(call: Call) -> JSON:
    """Make a public or private channel; the bot is its first member."""
    kind = Kind.PRIVATE if call.args.boolean("is_private") else Kind.PUBLIC
    call.need(_manage(kind))
    workspace = call.slack.workspace
    name = channels.checked_name(workspace, call.args.text("name"))
    return _shown(call, channels.create(workspace, name, kind, call.bot))


@method("conversations.rename")
def rename(call: Call) -> JSON:
    """Rename a channel the bot made; others are `not_authorized`."""
    channel = _open_channel(call)
    if channel.creator != call.bot.id:
        raise SlackError("not_authorized")
    name = channels.checked_name(call.slack.workspace, call.args.text("name"))
    channels.rename(call.slack.workspace, channel, call.bot, name)
    return _shown(call, channel)


@method("conversations.setPurpose")
def set_purpose(call: Call) -> JSON:
    """Say what a channel is for."""
    channel = _described(call, "purpose")
    return {"purpose": channel.purpose, **_shown(call, channel)}


@method("conversations.setTopic")
def set_topic(call: Call) -> JSON:
    """Say what a channel talks about now."""
    channel = _described(call, "topic")
    return {"topic": channel.topic, **_shown(call, channel)}


def _described(call: Call, what: str) -> Channel:
    channel, text = _open_channel(call), call.args.text(what)
    if len(text) > channels.DESCRIPTION_LIMIT:
        raise SlackError("too_long")
    channels.describe(call.slack.workspace, channel, call.bot, what, text)
    return channel


@method("conversations.archive")
def archive(call: Call) -> JSON:
    """Archive a channel; the general one cannot be."""
    channel = managed_channel(call)
    if channel.is_archived:
        raise SlackError("already_archived")
    if channel.is_general:
        raise SlackError("cant_archive_general")
    channels.archive(call.slack.workspace, channel, call.bot)
    return {}


@method("conversations.unarchive")
def unarchive(call: Call) -> JSON:
    """Bring an archived channel back."""
    channel = managed_channel(call)
    if not channel.is_archived:
        raise SlackError("not_archived")
    channels.unarchive(call.slack.workspace, channel, call.bot)
    return {}


@method("conversations.kick")
def kick(call: Call) -> JSON:
    """Take somebody out of a channel: not oneself, and nobody out of the general one."""
    channel = _open_channel(call)
    if channel.is_general:
        raise SlackError("cant_kick_from_general")
    user = call.user()
    if user.id == call.bot.id:
        raise SlackError("cant_kick_self")
    if user.id not in channel.members:
        raise SlackError("not_in_channel")
    conversations.leave(call.slack.workspace, channel, user)
    return {"errors": {}}


@method("conversations.leave")
def leave(call: Call) -> JSON:
    """Leave a channel, but not as its last member; where the bot is not, that is no error."""
    channel = call.visible_channel()
    if channel.kind in (Kind.IM, Kind.MPIM):
        raise SlackError("method_not_supported_for_channel_type")
    call.need(_manage(channel.kind))
    if channel.is_archived:
        raise SlackError("is_archived")
    if channel.is_general:
        raise SlackError("cant_leave_general")
    if call.bot.id not in channel.members:
        return {"not_in_channel": True}
    if len(channel.members) == 1:
        raise SlackError("last_member")
    conversations.leave(call.slack.workspace, channel, call.bot)
    return {}

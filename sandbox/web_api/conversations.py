"""`conversations.*` that find, open and join conversations, and say who is in them."""

from sandbox import conversations, shapes
from sandbox.errors import SlackError
from sandbox.web_api.call import Call, method
from sandbox.web_api.channels import managed_channel
from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind

MOST_USERS_OF_A_GROUP = 8


@method("conversations.info")
def info(call: Call) -> JSON:
    """One conversation."""
    channel = call.visible_channel()
    call.need_for(channel, "read")
    shown = shapes.channel(call.slack.workspace, channel, call.bot.id)
    if call.args.boolean("include_num_members"):
        shown["num_members"] = len(channel.members)
    return {"channel": shown}


@method("conversations.list")
def list_(call: Call) -> JSON:
    """The conversations of the kinds in `types` that the bot may see."""
    kinds, open_only = _kinds(call), call.args.boolean("exclude_archived")
    workspace = call.slack.workspace
    seen = [
        channel
        for channel in workspace.channels.values()
        if channel.kind in kinds and conversations.may_see(channel, call.bot.id)
        if not (open_only and channel.is_archived)
    ]
    page, cursor = call.page(seen, lambda channel: channel.id, default=100, most=999)
    shown = [
        shapes.channel(workspace, channel, call.bot.id)
        | ({} if channel.kind is Kind.IM else {"num_members": len(channel.members)})
        for channel in page
    ]
    return {"channels": shown, "response_metadata": {"next_cursor": cursor}}


def _kinds(call: Call) -> set[Kind]:
    try:
        kinds = {Kind(name) for name in call.args.names("types")} or {Kind.PUBLIC}
    except ValueError:
        raise SlackError("invalid_types") from None
    nouns = {Kind.PUBLIC: "channels", Kind.PRIVATE: "groups", Kind.IM: "im", Kind.MPIM: "mpim"}
    call.need(*sorted(f"{nouns[kind]}:read" for kind in kinds))
    return kinds


@method("conversations.members")
def members(call: Call) -> JSON:
    """The ids of a conversation's members."""
    channel = call.visible_channel()
    call.need_for(channel, "read")
    page, cursor = call.page(channel.members, lambda member: member, default=100)
    return {"members": page, "response_metadata": {"next_cursor": cursor}}


@method("conversations.open")
def open_(call: Call) -> JSON:
    """Open, or find again, the direct message with one user or the group with up to eight."""
    if "channel" in call.args:
        channel, existed = call.own_channel(), True
        if channel.kind not in (Kind.IM, Kind.MPIM):
            raise SlackError("method_not_supported_for_channel_type")
    else:
        channel, existed = _open_with(call, call.args.names("users"))
    shown = shapes.channel(call.slack.workspace, channel, call.bot.id)
    answer: JSON = {"channel": shown if call.args.boolean("return_im") else {"id": channel.id}}
    return answer | ({"no_op": True, "already_open": True} if existed else {})


def _open_with(call: Call, users: list[str]) -> tuple[Channel, bool]:
    people = list(dict.fromkeys(user for user in users if user != call.bot.id))
    if not users:
        raise SlackError("users_list_not_supplied")
    if len(people) > MOST_USERS_OF_A_GROUP:
        raise SlackError("too_many_users")
    call.need("mpim:write" if len(people) > 1 else "im:write")
    check_reachable(call, people)
    wanted = [call.bot.id, *people]
    if call.args.boolean("prevent_creation") and not conversations.find_direct(call.slack.workspace, wanted):
        raise SlackError("channel_not_found")
    return conversations.open_direct(call.slack.workspace, wanted)


def check_reachable(call: Call, people: list[str]) -> None:
    """Refuse people whom the bot cannot write to: unknown, deactivated, bots, strangers in a group."""
    found = [call.slack.workspace.users.get(person) for person in people]
    if not found or None in found:
        raise SlackError("user_not_found")
    known = [user for user in found if user is not None]
    if any(user.deleted for user in known):
        raise SlackError("user_disabled")
    if any(user.is_bot for user in known):
        raise SlackError("cannot_dm_bot")
    if len(known) > 1 and any(user.is_stranger for user in known):
        raise SlackError("invalid_user_combination")


@method("conversations.invite")
def invite(call: Call) -> JSON:
    """Add users to a channel the bot is in; nobody is added when one of them cannot be."""
    channel, workspace = managed_channel(call), call.slack.workspace
    if channel.is_archived:
        raise SlackError("is_archived")
    names = call.args.names("users")
    if not names:
        raise SlackError("no_user")
    problems = [
        {"user": name, "ok": False, "error": error} for name in names if (error := _obstacle(call, channel, name))
    ]
    if problems and not (call.args.boolean("force") and len(problems) < len(names)):
        raise SlackError(str(problems[0]["error"]), errors=problems)
    for name in names:
        if not _obstacle(call, channel, name):
            conversations.join(workspace, channel, workspace.users[name], inviter=call.bot.id)
    return {"channel": shapes.channel(workspace, channel, call.bot.id)}


def _obstacle(call: Call, channel: Channel, name: str) -> str | None:
    user = call.slack.workspace.users.get(name)
    if user is None or user.deleted:
        return "user_not_found"
    if name == call.bot.id:
        return "cant_invite_self"
    return "already_in_channel" if name in channel.members else None


@method("conversations.join", "channels:join")
def join(call: Call) -> JSON:
    """Join a public channel; private ones are joined by invitation only."""
    channel = call.visible_channel()
    if channel.kind is not Kind.PUBLIC:
        raise SlackError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackError("is_archived")
    conversations.join(call.slack.workspace, channel, call.bot)
    return {"channel": shapes.channel(call.slack.workspace, channel, call.bot.id)}

"""Shows the workspace's people, conversations, messages and files as Slack's JSON."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from sandbox.wire import JSON
from sandbox.workspace import Channel, File, Kind, Message, User, View, Workspace

_AVATAR_SIZES = (24, 32, 48, 72, 192, 512)

# Of itself Python keeps eight zones, and reads the files of any others again and again.
_zone = cache(ZoneInfo)


def user(workspace: Workspace, user: User, *, with_email: bool = True) -> JSON:
    """A user as `users.info` gives it; the address only `with_email` (scope `users:read.email`)."""
    offset = datetime.fromtimestamp(workspace.clock.now(), _zone(user.tz)).utcoffset()
    shown: JSON = {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.name,
        "deleted": user.deleted,
        "real_name": user.real_name,
        "tz": user.tz,
        "tz_label": user.tz.rpartition("/")[2].replace("_", " "),
        "tz_offset": int(offset.total_seconds()) if offset is not None else 0,
        "profile": profile(user, with_email=with_email),
        "is_admin": user.is_admin,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": False,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "updated": user.updated,
        "is_email_confirmed": not user.is_bot,
        "who_can_share_contact_card": "EVERYONE",
    }
    return shown | {"is_stranger": True} if user.is_stranger else shown


def profile(user: User, *, with_email: bool) -> JSON:
    """A profile as `users.profile.get` gives it; the address only `with_email`."""
    first, _, last = user.real_name.partition(" ")
    shown: JSON = {
        "title": user.title,
        "phone": "",
        "skype": "",
        "real_name": user.real_name,
        "real_name_normalized": user.real_name,
        "display_name": user.display_name,
        "display_name_normalized": user.display_name,
        "status_text": user.status_text,
        "status_emoji": user.status_emoji,
        "status_expiration": user.status_expiration,
        "avatar_hash": user.id.lower(),
        "first_name": first,
        "last_name": last,
        "team": user.team_id,
    } | {f"image_{size}": f"https://avatars.example/{user.id}-{size}.png" for size in _AVATAR_SIZES}
    if with_email and user.email:
        shown["email"] = user.email
    if user.is_bot:
        shown |= {"bot_id": user.bot_id, "api_app_id": user.app_id, "always_active": True}
    return shown


def channel(workspace: Workspace, channel: Channel, viewer: str) -> JSON:
    """A conversation as `conversations.info` gives it to `viewer` (a user id)."""
    if channel.kind is Kind.IM:
        return _direct_message(workspace, channel, viewer)
    shown: JSON = {
        "id": channel.id,
        "name": channel.name,
        "is_channel": channel.kind in (Kind.PUBLIC, Kind.PRIVATE),
        "is_group": False,
        "is_im": False,
        "is_mpim": channel.kind is Kind.MPIM,
        "is_private": channel.kind is not Kind.PUBLIC,
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_general": channel.is_general,
        "unlinked": 0,
        "name_normalized": channel.name,
        "is_shared": _is_shared(workspace, channel),
        "is_org_shared": False,
        "is_pending_ext_shared": False,
        "pending_shared": [],
        "context_team_id": workspace.team_id,
        "updated": channel.created * 1000,
        "creator": channel.creator,
        "is_ext_shared": _is_shared(workspace, channel),
        "shared_team_ids": [workspace.team_id],
        "pending_connected_team_ids": [],
        "is_member": viewer in channel.members,
        "topic": {"value": channel.topic, "creator": "", "last_set": 0},
        "purpose": {"value": channel.purpose, "creator": channel.creator, "last_set": channel.created},
        "previous_names": channel.previous_names,
    }
    return shown


def _direct_message(workspace: Workspace, channel: Channel, viewer: str) -> JSON:
    other = next((member for member in channel.members if member != viewer), viewer)
    return {
        "id": channel.id,
        "created": channel.created,
        "is_archived": False,
        "is_im": True,
        "is_org_shared": False,
        "context_team_id": workspace.team_id,
        "updated": channel.created * 1000,
        "user": other,
        "priority": 0,
    }


def _is_shared(workspace: Workspace, channel: Channel) -> bool:
    return any(workspace.users[member].is_stranger for member in channel.members)


def message(workspace: Workspace, channel: Channel, message: Message, *, with_metadata: bool = False) -> JSON:
    """A message as history gives it; its `metadata` only on request."""
    shown: JSON = {"type": "message", "ts": message.ts, "text": message.text}
    if message.subtype == "tombstone":
        shown["hidden"] = True
    shown |= {name: value for name, value in _optional_fields(workspace, message).items() if value}
    if message.files:
        shown |= {"upload": False, "display_as_bot": False}
    if message.metadata and with_metadata:
        shown["metadata"] = message.metadata
    return shown | _thread_fields(channel, message)


def _optional_fields(workspace: Workspace, message: Message) -> JSON:
    sender = workspace.users.get(message.user or "")
    reactions = message.reactions.items()
    return {
        "user": message.user,
        "team": sender.team_id if sender else None,
        **({"user_team": sender.team_id, "source_team": sender.team_id} if sender and sender.is_stranger else {}),
        "bot_id": message.bot_id,
        "app_id": message.app_id,
        "bot_profile": bot_profile(sender) if message.app_id and sender else None,
        "subtype": message.subtype,
        "client_msg_id": message.client_msg_id,
        "blocks": message.blocks,
        "attachments": message.attachments,
        "edited": message.edited,
        **message.details,
        "files": [file(workspace, workspace.files[id_]) for id_ in message.files],
        "reactions": [{"name": name, "users": users, "count": len(users)} for name, users in reactions],
    }


def permalink(workspace: Workspace, channel: Channel, message: Message) -> str:
    """The address of a message; of one in a thread, its parent too, it names the thread."""
    link = f"https://{workspace.domain}.example/archives/{channel.id}/p{message.ts.replace('.', '')}"
    thread_ts = message.thread_ts or (message.ts if channel.replies(message.ts) else None)
    return f"{link}?thread_ts={thread_ts}&cid={channel.id}" if thread_ts else link


_UNTOLD = {"app_id", "reactions", "reply_users"}
_UNTOLD_OF = {
    "channel_purpose": {"team"},
    "channel_topic": {"team"},
    "file_share": {"bot_profile", "client_msg_id", "team"},
    "thread_broadcast": {"parent_user_id", "team"},
}
_UNTOLD_OF_ROOTS = {"blocks", "client_msg_id", "is_locked"}
_UNTOLD_OF_FILES = {"channels", "groups", "ims"}


def told(workspace: Workspace, channel: Channel, sent: Message) -> JSON:
    """A message as events tell it, which is less than history shows."""
    shown = _without(message(workspace, channel, sent), _UNTOLD | _UNTOLD_OF.get(sent.subtype or "", set()))
    if "files" in shown:
        shown["files"] = [_without(each, _UNTOLD_OF_FILES) for each in shown["files"]]
    root = channel.messages.get(sent.thread_ts or "") if sent.broadcast else None
    if root is not None:
        shown["root"] = _without(message(workspace, channel, root), _UNTOLD | _UNTOLD_OF_ROOTS)
    return shown


def _without(shown: JSON, names: set[str]) -> JSON:
    return {name: value for name, value in shown.items() if name not in names}


def _thread_fields(channel: Channel, message: Message) -> JSON:
    if message.thread_ts and message.thread_ts != message.ts:
        parent = channel.messages.get(message.thread_ts)
        parent_user = {"parent_user_id": parent.user} if parent and parent.user else {}
        return {"thread_ts": message.thread_ts} | parent_user
    replies = channel.replies(message.ts)
    if not replies:
        return {}
    repliers = list(dict.fromkeys(reply.user or reply.bot_id for reply in replies))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users_count": len(repliers),
        "latest_reply": replies[-1].ts,
        "reply_users": repliers[:5],
        "is_locked": False,
        "subscribed": False,
    }


def bot_profile(bot: User) -> JSON:
    """A bot as its messages carry it."""
    return {
        "id": bot.bot_id,
        "deleted": bot.deleted,
        "name": bot.real_name,
        "updated": bot.updated,
        "app_id": bot.app_id,
        "icons": {f"image_{size}": f"https://avatars.example/{bot.id}-{size}.png" for size in (36, 48, 72)},
        "team_id": bot.team_id,
    }


def file(workspace: Workspace, file: File) -> JSON:
    """A file as `files.info` gives it; of a deleted one, only that there was one."""
    if file.deleted:
        return {"id": file.id, "mode": "tombstone"}
    extension = file.name.rpartition(".")[2] if "." in file.name else "text"
    place = f"https://{workspace.domain}.example/files/{file.id}/{file.name}"
    kinds = {channel: workspace.channels[channel].kind for channel in file.shares}
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": _MIME.get(extension, "application/octet-stream"),
        "filetype": extension,
        "pretty_type": extension.upper(),
        "user": file.user,
        "user_team": workspace.team_id,
        "editable": False,
        "size": file.size,
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": any(kind is Kind.PUBLIC for kind in kinds.values()),
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "url_private": place,
        "url_private_download": place,
        "permalink": place,
        "comments_count": 0,
        "is_starred": False,
        "has_rich_preview": False,
        "file_access": "visible",
        "channels": [channel for channel, kind in kinds.items() if kind is Kind.PUBLIC],
        "groups": [channel for channel, kind in kinds.items() if kind in (Kind.PRIVATE, Kind.MPIM)],
        "ims": [channel for channel, kind in kinds.items() if kind is Kind.IM],
    }


_MIME = {"csv": "text/csv", "txt": "text/plain", "json": "application/json", "pdf": "application/pdf"}


def view(view: View) -> JSON:
    """A view as the `views.*` methods answer it and interactions carry it."""
    return view.body | {"hash": view.hash, "state": {"values": view.values}}

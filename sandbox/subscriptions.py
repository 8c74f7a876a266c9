"""What an app hears of: the events it subscribes to, as far as its scopes and its memberships let it."""

from __future__ import annotations

from urllib.parse import urlsplit

from sandbox.installation import Installation
from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind

EVENT_SCOPES: dict[str, str] = {
    "app_home_opened": "",
    "app_uninstalled": "",
    "channel_archive": "channels:read",
    "channel_created": "channels:read",
    "channel_rename": "channels:read",
    "channel_unarchive": "channels:read",
    "file_deleted": "files:read",
    "group_archive": "groups:read",
    "group_rename": "groups:read",
    "group_unarchive": "groups:read",
    "link_shared": "links:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "message.mpim": "mpim:history",
    "message_metadata_deleted": "metadata.message:read",
    "message_metadata_posted": "metadata.message:read",
    "message_metadata_updated": "metadata.message:read",
    "reaction_added": "reactions:read",
    "reaction_removed": "reactions:read",
    "team_join": "users:read",
    "tokens_revoked": "",
    "user_change": "users:read",
}
"""Every event there is to subscribe to, and the scope it takes ("": none)."""

_MESSAGES = {"channel": "message.channels", "group": "message.groups", "im": "message.im", "mpim": "message.mpim"}
_MEMBERSHIP = {"member_joined_channel", "member_left_channel"}
_FAREWELLS = {"app_uninstalled", "tokens_revoked"}


def heard(app: Installation, event: JSON, channel: Channel | None) -> JSON | None:
    """The event as the app hears it, or None when it does not."""
    name = _MESSAGES[channel.type] if event["type"] == "message" and channel is not None else event["type"]
    if name not in app.events or not (app.installed or name in _FAREWELLS):
        return None
    if (scope := _scope(name, channel)) and scope not in app.scopes:
        return None
    if name == "link_shared":
        return _of_registered_domains(app, event, channel)
    if channel is not None and app.bot_user_id not in channel.members and event.get("user") != app.bot_user_id:
        return None
    if name.startswith("message_metadata_") and not _asked_for(app, event):
        return None
    return event


def _scope(name: str, channel: Channel | None) -> str:
    if name in _MEMBERSHIP and channel is not None and channel.kind is Kind.PRIVATE:
        return "groups:read"
    return EVENT_SCOPES[name]


def _of_registered_domains(app: Installation, event: JSON, channel: Channel | None) -> JSON | None:
    """Links are told of with their domain, in public channels and wherever the bot is."""
    links = [
        {"domain": domain, "url": url}
        for url in (link["url"] for link in event["links"])
        for domain in sorted(app.unfurl_domains)
        if f".{_host(url)}".endswith(f".{domain}")
    ]
    member = channel is not None and app.bot_user_id in channel.members
    if not links or not (member or (channel is not None and channel.kind is Kind.PUBLIC)):
        return None
    return event | {"links": links, "is_bot_user_member": member}


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _asked_for(app: Installation, event: JSON) -> bool:
    metadata = event.get("metadata") or event.get("previous_metadata") or {}
    return metadata.get("event_type") in app.metadata_subscriptions

"""Everybody and every conversation that somebody may choose in a picker or a mention."""

from __future__ import annotations

from sandbox.page.viewer import Viewer
from sandbox.wire import JSON
from sandbox.workspace import Kind


def directory(viewer: Viewer) -> JSON:
    """`people` and `conversations`, each with what a picker shows of them; the closed accounts are left out."""
    users = [user for user in viewer.workspace.users.values() if not user.deleted]
    people = [
        {"value": user.id, "text": user.real_name, "note": user.title, "handle": user.name, "bot": user.is_bot}
        for user in sorted(users, key=lambda user: user.real_name)
    ]
    channels = [channel for channel in viewer.workspace.channels.values() if viewer.place(channel.id) is not None]
    conversations = [
        {
            "value": channel.id,
            "text": viewer.full_title(channel),
            "handle": channel.name if channel.kind in (Kind.PUBLIC, Kind.PRIVATE) else "",
            "note": channel.purpose,
            "kind": channel.kind.value.removesuffix("_channel"),
            "bot": channel.kind is Kind.IM and viewer.workspace.users[viewer.others(channel)[0]].is_bot,
            "path": viewer.path("in", channel.id),
        }
        for channel in sorted(channels, key=viewer.title)
        if not channel.is_archived
    ]
    return {"people": people, "conversations": conversations}

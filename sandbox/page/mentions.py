"""Draws what a text points at: people, channels, everybody, and addresses."""

from __future__ import annotations

import re

from sandbox.page.html import Markup, safe_address, tag
from sandbox.page.viewer import Viewer

_PERMALINK = re.compile(r"https://([\w-]+)\.example/archives/(\w+)/p(\d{10})(\d{6})(?:\?thread_ts=([\d.]+))?\b.*")


def user_mention(viewer: Viewer, user_id: str) -> Markup:
    """A person, whose profile a click shows; oneself stands out."""
    mine = " is-me" if user_id == viewer.user.id else ""
    if user_id not in viewer.workspace.users:
        return tag("span", "@", viewer.name(user_id), class_="mention")
    return tag("button", "@", viewer.name(user_id), type="button", class_=f"mention{mine}", data_profile=user_id)


def channel_mention(viewer: Viewer, channel_id: str) -> Markup:
    """A channel to go to; one that the viewer may not see keeps its name to itself."""
    channel = viewer.place(channel_id)
    if channel is None:
        return tag("span", "a private channel", class_="mention is-hidden")
    return tag("a", viewer.full_title(channel), class_="mention", href=viewer.path("in", channel.id))


def broadcast(range_: str) -> Markup:
    """Everybody at once: `@channel`, `@here`, `@everyone`."""
    return tag("span", "@", range_, class_="mention is-me")


def link(viewer: Viewer, url: str, label: str = "") -> Markup:
    """An address; one of a message leads to it on this page, one that is not of the web or mail is only text."""
    shown = label or url.removeprefix("mailto:")
    here = _message(viewer, url)
    if here is not None:
        return tag("a", shown, href=here)
    address = safe_address(url)
    if address is None:
        return tag("span", shown)
    return tag("a", shown, href=address, target="_blank", rel="noopener noreferrer nofollow")


def _message(viewer: Viewer, url: str) -> str | None:
    """Where a permalink of this workspace leads the viewer, if they may see the place."""
    found = _PERMALINK.fullmatch(url)
    channel = viewer.place(found[2]) if found and found[1] == viewer.workspace.domain else None
    if found is None or channel is None:
        return None
    return viewer.path("in", channel.id, "thread", found[5] or f"{found[3]}.{found[4]}")

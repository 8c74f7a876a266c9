"""Draws the left side: the workspace, its channels, direct messages and apps, and what is unread in each."""

from __future__ import annotations

from sandbox import conversations
from sandbox.page.html import Markup, tag
from sandbox.page.icons import icon
from sandbox.page.pictures import avatar, presence
from sandbox.page.reading import Unread
from sandbox.page.viewer import Viewer
from sandbox.workspace import Channel, Kind


def sidebar(viewer: Viewer, here: str) -> Markup:
    """The whole of it; `here` is the id of the conversation on screen, or "home", or "browse"."""
    places = [channel for channel in viewer.places() if not channel.is_archived]
    channels = [_row(viewer, channel, here) for channel in _channels(places)]
    direct = [_row(viewer, channel, here) for channel in _direct(viewer, places)]
    return tag(
        "div",
        _top(viewer),
        _group("Channels", channels, viewer.path("browse"), "Browse channels"),
        _group("Direct messages", direct, viewer.path("people"), "Write to somebody"),
        _group("Apps", [_app(viewer, here)]),
        class_="sidebar-in",
    )


def _top(viewer: Viewer) -> Markup:
    signed_in = tag("span", avatar(viewer.user, "small"), tag("span", viewer.name(viewer.user.id)), class_="me")
    return tag("div", tag("b", viewer.workspace.name, class_="workspace"), signed_in, class_="sidebar-top")


def _group(title: str, rows: list[Markup], leads_to: str = "", label: str = "") -> Markup:
    id_ = "group-" + title.split()[0].lower()
    more = tag("a", icon("plus"), href=leads_to, aria_label=label, title=label) if leads_to else None
    heading = tag("div", tag("h2", title, id=id_), more, class_="group-head")
    return tag("div", heading, tag("ul", rows, aria_labelledby=id_), class_="group")


def _channels(places: list[Channel]) -> list[Channel]:
    return sorted((p for p in places if p.kind in (Kind.PUBLIC, Kind.PRIVATE)), key=lambda channel: channel.name)


def _direct(viewer: Viewer, places: list[Channel]) -> list[Channel]:
    app = {viewer.page.slack.bot.id, viewer.user.id}
    found = [p for p in places if p.kind in (Kind.IM, Kind.MPIM) and set(p.members) != app]
    return sorted(found, key=lambda channel: next(reversed(channel.messages), ""), reverse=True)


def _row(viewer: Viewer, channel: Channel, here: str) -> Markup:
    return _link(
        viewer,
        _sign(viewer, channel),
        viewer.title(channel),
        viewer.path("in", channel.id),
        viewer.page.marks.unread(viewer.user.id, channel),
        channel.id == here,
    )


def _sign(viewer: Viewer, channel: Channel) -> Markup:
    if channel.kind is Kind.IM:
        other = viewer.workspace.users.get(viewer.others(channel)[0])
        return tag("span", avatar(other, "tiny"), presence(other), class_="with-presence")
    if channel.kind is Kind.MPIM:
        return tag("span", str(len(channel.members) - 1), class_="avatar tiny many", aria_hidden="true")
    return icon("lock" if channel.kind is Kind.PRIVATE else "hash")


def _app(viewer: Viewer, here: str) -> Markup:
    bot = viewer.page.slack.bot
    talk = conversations.find_direct(viewer.workspace, [bot.id, viewer.user.id])
    unread = viewer.page.marks.unread(viewer.user.id, talk) if talk else Unread()
    shown = here == "home" or (talk is not None and talk.id == here)
    return _link(viewer, avatar(bot, "tiny"), bot.real_name, viewer.path("app"), unread, shown)


def _link(viewer: Viewer, sign: Markup, title: str, path: str, unread: Unread, shown: bool) -> Markup:
    badge = None
    if unread.mentions and not shown:
        words = f"{unread.mentions} unread"
        badge = tag("span", str(unread.mentions), class_="unread-count", aria_label=words)
    hidden = tag("span", ", unread", class_="sr") if unread.messages and not unread.mentions and not shown else None
    classes = ["place", "is-unread" if unread.messages and not shown else "", "is-here" if shown else ""]
    return tag(
        "li",
        tag(
            "a",
            sign,
            tag("span", title, hidden, class_="title"),
            badge,
            href=path,
            class_=" ".join(filter(None, classes)),
            aria_current="page" if shown else None,
        ),
    )

"""Draws the head of what is on screen: the conversation's name, its purpose, its members, the app's tabs."""

from __future__ import annotations

from sandbox import conversations
from sandbox.page.html import Markup, tag
from sandbox.page.icons import icon
from sandbox.page.pictures import avatar
from sandbox.page.viewer import Viewer
from sandbox.workspace import Channel, Kind


def menu_button() -> Markup:
    """The button that brings the sidebar back where the screen is narrow."""
    return tag(
        "button",
        icon("menu"),
        type="button",
        class_="icon-btn narrow-only",
        id="menu",
        aria_label="Conversations",
        aria_expanded="false",
        aria_controls="sidebar",
    )


def heading(viewer: Viewer, channel: Channel) -> Markup:
    """The head of a conversation."""
    return tag("div", menu_button(), _name(viewer, channel), _members(viewer, channel), class_="head-in")


def _name(viewer: Viewer, channel: Channel) -> Markup:
    if channel.kind is Kind.IM:
        sign = avatar(viewer.workspace.users.get(viewer.others(channel)[0]), "small")
    else:
        sign = icon({Kind.PRIVATE: "lock", Kind.MPIM: "people"}.get(channel.kind, "hash"))
    title = tag("h1", sign, tag("span", viewer.title(channel)))
    about = channel.topic or ("" if channel.kind is Kind.MPIM else channel.purpose)
    return tag("div", title, tag("p", about, class_="purpose") if about else None, class_="head-name")


def _members(viewer: Viewer, channel: Channel) -> Markup | None:
    if channel.kind is Kind.IM:
        return None
    count = len(channel.members)
    return tag(
        "a",
        icon("people"),
        tag("span", str(count)),
        class_="icon-btn",
        href=viewer.path("in", channel.id, "members"),
        data_open="members",
        aria_label=f"{count} {'member' if count == 1 else 'members'}",
    )


def app_heading(viewer: Viewer, tab: str) -> Markup:
    """The head of the app: its name and its tabs; `tab` is "home" or "messages"."""
    bot = viewer.page.slack.bot
    title = tag("h1", avatar(bot, "small"), tag("span", bot.real_name), tag("span", "APP", class_="badge"))
    tabs = [_tab("Home", viewer.path("home"), tab == "home")] if has_home(viewer) else []
    tabs.append(_tab("Messages", viewer.path("in", "dm"), tab == "messages"))
    about = tag("button", "About", type="button", data_profile=bot.id)
    return tag(
        "div",
        menu_button(),
        tag("div", title, tag("nav", tabs, about, class_="tabs", aria_label="The app's tabs"), class_="head-name"),
        class_="head-in is-app",
    )


def _tab(title: str, path: str, shown: bool) -> Markup:
    return tag("a", title, href=path, aria_current="page" if shown else None)


def has_home(viewer: Viewer) -> bool:
    """Whether the app has a Home tab: it has published one, or listens for it being opened."""
    return viewer.user.id in viewer.workspace.homes or "app_home_opened" in viewer.page.slack.app.events


def is_with_app(viewer: Viewer, channel: Channel) -> bool:
    """Whether a conversation is the viewer's own with the app."""
    pair = [viewer.page.slack.bot.id, viewer.user.id]
    return channel is conversations.find_direct(viewer.workspace, pair)


def beginning(viewer: Viewer, channel: Channel) -> Markup:
    """What stands above the first message of all."""
    if channel.kind in (Kind.IM, Kind.MPIM):
        text = f"This is the beginning of your conversation with {viewer.title(channel)}."
    else:
        text = f"This is the beginning of {viewer.full_title(channel)}. {channel.purpose}".strip()
    return tag("div", tag("h2", viewer.full_title(channel)), tag("p", text), class_="beginning", id="beginning")

"""Draws the pages beside the conversations: whom to sign in as, which channels there are, whom to write to."""

from __future__ import annotations

from urllib.parse import quote

from sandbox.page.bar import actors
from sandbox.page.heading import menu_button
from sandbox.page.html import Child, Markup, tag
from sandbox.page.icons import icon
from sandbox.page.pictures import avatar
from sandbox.page.state import Page, Role
from sandbox.page.viewer import Viewer
from sandbox.workspace import Kind, User


def sign_in(page: Page) -> Markup:
    """The first page: what this is, the tour, and everybody one can be."""
    workspace = page.slack.workspace
    hosts = [user for user in actors(workspace) if user.email.endswith("@" + workspace.email_domain)]
    others = [user for user in actors(workspace) if user not in hosts]
    start = tag(
        "button", icon("compass"), "Start the guided tour", type="button", class_="btn primary", data_tour="start"
    )
    return tag(
        "main",
        tag("p", "Sandbox", class_="badge"),
        tag("h1", workspace.name),
        tag("p", "A workspace with ", page.slack.bot.real_name, " in it, on this machine alone. Every person and "
            "company here is invented. Sign in as anybody; open several windows to be several people at once.",
            class_="lead"),
        start if page.tour.steps else None,
        _suggested(page),
        _people("Who runs the community", hosts),
        _people("Members and guests", others),
        class_="landing",
    )  # fmt: skip


def _suggested(page: Page) -> Markup | None:
    found = [(page.slack.workspace.user(role.person), role) for role in page.options.roles]
    rows = [tag("li", _begin_as(user, role)) for user, role in found if user is not None]
    return tag("section", tag("h2", "Whom to begin as"), tag("ul", rows, class_="cards")) if rows else None


def _begin_as(user: User, role: Role) -> Markup:
    name = tag("b", f"{role.title}: {user.real_name}")
    names = tag("span", name, tag("span", role.line, class_="note"), class_="file-names")
    return tag("a", avatar(user), names, href=f"/as/{quote(user.name, safe='')}", class_="person")


def _people(title: str, users: list[User]) -> Markup | None:
    rows = [tag("li", _sign_in_as(user)) for user in users]
    return tag("section", tag("h2", title), tag("ul", rows, class_="cards")) if rows else None


def _sign_in_as(user: User) -> Markup:
    marks = [word for word, holds in (("Admin", user.is_admin), ("Guest", user.is_restricted)) if holds]
    names = tag("span", tag("b", user.real_name), tag("span", user.title, class_="note"), class_="file-names")
    badges = [tag("span", mark, class_="badge") for mark in marks]
    return tag("a", avatar(user), names, badges, href=f"/as/{quote(user.name, safe='')}", class_="person")


def _plain(title: str, *children: Child) -> Markup:
    head = tag("div", menu_button(), tag("h1", title), class_="head-in")
    return tag("main", tag("div", head, class_="head"), tag("div", *children, class_="scroll plain"), id="main")


def browse(viewer: Viewer) -> Markup:
    """Every channel the person may see, with a way in."""
    channels = [channel for channel in viewer.workspace.channels.values() if viewer.place(channel.id) is not None]
    rows = []
    for channel in sorted(channels, key=viewer.title):
        if channel.kind not in (Kind.PUBLIC, Kind.PRIVATE) or channel.is_archived:
            continue
        inside = viewer.user.id in channel.members
        sign = icon("lock" if channel.kind is Kind.PRIVATE else "hash")
        about = f"{'Joined · ' if inside else ''}{len(channel.members)} members · {channel.purpose}"
        names = tag("span", tag("b", channel.name), tag("span", about, class_="note"), class_="file-names")
        rows.append(tag("li", tag("a", sign, names, href=viewer.path("in", channel.id), class_="person")))
    return _plain("Channels", tag("ul", rows, class_="people"))


def people(viewer: Viewer) -> Markup:
    """Choose one or several people to write to."""
    hint = "Choose one person, or several for a group"
    shown = tag("span", hint, class_="shown is-empty", id="to-shown")
    opener = tag("button", shown, icon("down"), type="button", id="to", class_="picker-open",
                 aria_haspopup="listbox", aria_expanded="false", aria_labelledby="to-label to-shown")  # fmt: skip
    picker = tag("span", opener, class_="picker", data_source="people", data_multi=True, data_value="[]",
                 data_placeholder=hint, data_most="8", id="talk-to")  # fmt: skip
    label = tag("label", "To", id="to-label", for_="to")
    go = tag("button", "Open the conversation", type="button", class_="btn primary", data_do="talk")
    return _plain("New message", tag("div", label, picker, go, class_="stacked"))


def nothing_here(viewer: Viewer) -> Markup:
    """What stands where there is nothing the person may see."""
    words = f"There is no such conversation, or {viewer.name(viewer.user.id)} is not in it."
    return _plain("Nothing here", tag("div", tag("p", words), class_="empty"))

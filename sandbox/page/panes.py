"""Draws the pane at the right: a thread, a conversation's members, or a profile."""

from __future__ import annotations

from sandbox.page.composer import composer
from sandbox.page.html import Child, Markup, tag
from sandbox.page.icons import icon
from sandbox.page.messages import draw_item, from_end
from sandbox.page.pictures import avatar
from sandbox.page.timeline import Prints, thread
from sandbox.page.viewer import Viewer, clock_time
from sandbox.workspace import Channel, Kind, User


def _pane(kind: str, title: str, below: str, *children: Child) -> Markup:
    close = tag("button", icon("close"), type="button", class_="icon-btn", data_do="close-pane", aria_label="Close")
    words = tag("div", tag("h2", title, id="pane-title"), tag("p", below, class_="purpose") if below else None)
    return tag(
        "section",
        tag("div", words, close, class_="head-in"),
        *children,
        class_=f"pane-in is-{kind}",
        aria_labelledby="pane-title",
        data_pane=kind,
    )


def thread_pane(viewer: Viewer, channel: Channel, ts: str) -> Markup | None:
    """A thread with a composer of its own; None when there is no such thread."""
    items = thread(viewer, channel, ts, Prints())
    if not items:
        return None
    rows = [draw_item(viewer, channel, item) for item in items]
    log = tag("div", tag("ol", rows, class_="list", data_list="t"), role="log", aria_label="Thread")
    return _pane("thread", "Thread", viewer.full_title(channel), from_end(log), composer(viewer, channel, ts))


def members_pane(viewer: Viewer, channel: Channel) -> Markup:
    """Who is in a conversation, and what one can do about it."""
    users = sorted((viewer.workspace.users[id_] for id_ in channel.members), key=lambda user: user.real_name)
    rows = [tag("li", _person(user, viewer)) for user in users]
    count = f"{len(rows)} {'member' if len(rows) == 1 else 'members'}"
    people = tag("ul", rows, class_="people")
    return _pane(
        "members", viewer.full_title(channel), count, tag("div", _doors(viewer, channel), people, class_="scroll")
    )


def _person(user: User, viewer: Viewer) -> Markup:
    marks = "APP" if user.is_bot else "You" if user.id == viewer.user.id else ""
    names = tag("span", tag("b", user.real_name), tag("span", user.title, class_="note"), class_="file-names")
    badge = tag("span", marks, class_="badge") if marks else None
    return tag("button", avatar(user), names, badge, type="button", class_="person", data_profile=user.id)


def _doors(viewer: Viewer, channel: Channel) -> Markup | None:
    if channel.kind in (Kind.IM, Kind.MPIM) or viewer.user.id not in channel.members:
        return None
    add = tag(
        "span",
        tag("button", tag("span", "Add somebody…", class_="shown is-empty"), icon("down"), type="button",
            class_="picker-open", aria_haspopup="listbox", aria_expanded="false"),
        class_="picker",
        data_source="people",
        data_value="[]",
        data_placeholder="Add somebody…",
        data_invite=channel.id,
    )  # fmt: skip
    leave = tag("button", "Leave channel", type="button", class_="btn small", data_do="leave", data_in=channel.id)
    return tag("div", add, leave, class_="doors")


def profile_pane(viewer: Viewer, user: User) -> Markup:
    """What anybody sees of a person."""
    now = viewer.workspace.clock.now()
    local = clock_time(Viewer(viewer.page, user).moment(now))
    facts = [("Title", user.title), ("Display name", user.display_name), ("E-mail", user.email), ("Local time", local)]
    rows = [(tag("dt", name), tag("dd", value)) for name, value in facts if value and not user.is_bot]
    marks = [
        word
        for word, holds in (
            ("App", user.is_bot),
            ("Workspace admin", user.is_admin),
            ("Guest", user.is_restricted),
            ("From another company", user.is_stranger),
            ("Deactivated", user.deleted),
        )
        if holds
    ]
    name = tag("h3", user.real_name)
    label = tag("p", " · ".join(marks), class_="note") if marks else None
    return _pane(
        "profile",
        "Profile",
        "",
        tag("div", avatar(user, "big"), name, label, tag("dl", rows), _write(viewer, user), class_="scroll profile"),
    )


def _write(viewer: Viewer, user: User) -> Markup | None:
    if user.deleted or (user.is_bot and user.id != viewer.page.slack.bot.id):
        return None
    if user.id == viewer.page.slack.bot.id:
        return tag("a", "Message", class_="btn", href=viewer.path("app"))
    be = tag("a", "Sign in as them", class_="btn", href=f"/as/{user.name}", target="_blank")
    write = tag("button", "Message", type="button", class_="btn primary", data_do="talk", data_value=user.id)
    return tag("div", write, be if user.id != viewer.user.id else None, class_="row")

"""Puts a whole page together: the bar, the sidebar, what is on screen, the pane, and the dialogs."""

from __future__ import annotations

import json

from sandbox.page.assets import links
from sandbox.page.bar import bar
from sandbox.page.emoji import EMOJI
from sandbox.page.heading import beginning
from sandbox.page.html import Child, Markup, Value, join, tag
from sandbox.page.icons import icon
from sandbox.page.messages import draw_item, from_end
from sandbox.page.screen import Region, Screen
from sandbox.page.state import COMMANDS
from sandbox.page.timeline import FIRST, MORE, Item, last_items
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON
from sandbox.workspace import Channel

_DOCTYPE = Markup("<!doctype html>")
_BEFORE_UNREAD = 10
_QUICK = ("white_check_mark", "eyes", "raised_hands")


def document(title: str, *body: Child, **attributes: Value) -> Markup:
    """A document around a body."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", title),
        links(),
    )
    notices = tag("div", id="notices", role="status", aria_live="polite")
    return join(_DOCTYPE, tag("html", head, tag("body", *body, notices, **attributes), lang="en"))


def window(screen: Screen, main: Child, pane: Child = None) -> Markup:
    """A signed-in person's window: `main` in the middle, perhaps a pane at the right."""
    viewer = screen.viewer
    regions = screen.regions()
    return document(
        screen.title(),
        tag("a", "Skip to the messages", href="#main", class_="skip"),
        bar(viewer),
        _region("div", "tour", regions["tour"], id="tour"),
        tag(
            "div",
            _region("nav", "sidebar", regions["sidebar"], id="sidebar", aria_label="Conversations"),
            main,
            tag("aside", pane, id="pane", aria_label="Details", hidden=not pane),
            class_="app",
        ),
        _region("dialog", "modal", regions["modal"], id="modal", aria_labelledby="modal-title"),
        tag("dialog", id="confirm", aria_label="Please confirm"),
        tag("template", _tools(), id="tools"),
        tag("template", json.dumps(list(EMOJI.items())), id="emoji-table"),
        data_as=viewer.user.name,
        data_me=viewer.user.id,
        data_kind=screen.kind,
        data_place=screen.channel.id if screen.channel else None,
        data_commands=json.dumps([vars(command) for command in COMMANDS]),
        class_="has-pane" if pane else None,
    )


def _region(element: str, name: str, region: Region, **attributes: Value) -> Markup:
    return tag(element, region.drawn, data_region=name, data_fp=region.fingerprint, **attributes)


def _tools() -> Markup:
    quick = [
        tag("button", EMOJI[name], type="button", class_="icon-btn", data_react=name, aria_label=f"React with {name}",
            title=name.replace("_", " "))
        for name in _QUICK
    ]  # fmt: skip
    others = [
        ("emoji", "smile", "Add reaction…", "dialog"),
        ("reply", "chat", "Reply in thread", None),
        ("more", "more", "More actions", "menu"),
    ]
    rest = [
        tag("button", icon(sign), type="button", class_="icon-btn", data_do=verb, aria_label=label, title=label,
            aria_haspopup=popup)
        for verb, sign, label, popup in others
    ]  # fmt: skip
    return tag("div", quick, rest, class_="tools", role="toolbar", aria_label="Message actions")


def conversation_main(screen: Screen, channel: Channel) -> Markup:
    """The middle of a conversation: its head, its last messages, and the composer."""
    viewer, regions = screen.viewer, screen.regions()
    items, whole = last_items(viewer, channel, _enough(viewer, channel))
    label = f"Messages in {viewer.full_title(channel)}"
    rows = tag("ol", _rows(viewer, channel, items), class_="list", data_list="m")
    log = tag("div", rows, role="log", aria_label=label)
    older = tag("div", "Loading older messages…", id="older", class_="older", hidden=whole)
    return tag(
        "main",
        _region("div", "head", regions["head"], class_="head"),
        from_end(beginning(viewer, channel) if whole else None, older, log, id="scroll"),
        tag("button", "New messages ↓", type="button", id="jump", class_="btn small primary", hidden=True),
        _region("div", "composer", regions["composer"]),
        id="main",
        aria_label=viewer.full_title(channel),
        data_oldest="" if whole else items[0].ts,
        tabindex="-1",
    )


def _enough(viewer: Viewer, channel: Channel) -> int:
    """How many messages to begin with: those unread and a few before them, within bounds."""
    unread = viewer.page.marks.unread(viewer.user.id, channel).messages
    return min(max(FIRST, unread + _BEFORE_UNREAD), FIRST + MORE)


def _rows(viewer: Viewer, channel: Channel, items: list[Item]) -> list[Markup]:
    mark, rows, passed = viewer.page.marks.mark(viewer.user.id, channel.id), [], False
    inside = viewer.user.id in channel.members
    for item in items:
        is_new = inside and item.ts > mark and item.message.user != viewer.user.id and item.message.only_for is None
        if is_new and not passed:
            passed = True
            rows.append(tag("li", tag("span", "New"), class_="new-line", role="separator", aria_label="New messages"))
        rows.append(draw_item(viewer, channel, item))
    return rows


def older(viewer: Viewer, channel: Channel, before: str) -> JSON:
    """The messages before a ts as `html`, and the `oldest` ts now shown; "" at the `beginning`, drawn too."""
    items, whole = last_items(viewer, channel, MORE, before)
    rows = join(draw_item(viewer, channel, item) for item in items)
    if whole:
        return {"html": rows, "oldest": "", "beginning": beginning(viewer, channel)}
    return {"html": rows, "oldest": items[0].ts}


def home_main(screen: Screen) -> Markup:
    """The middle of the app's Home."""
    regions = screen.regions()
    head = _region("div", "head", regions["head"], class_="head")
    return tag("main", head, _region("div", "home", regions["home"], class_="scroll"), id="main", tabindex="-1")

"""Draws an app's views: the modal on top of a person's stack, and their App Home."""

from __future__ import annotations

from sandbox import modals
from sandbox.page.blocks import draw_blocks
from sandbox.page.html import Markup, tag
from sandbox.page.icons import icon
from sandbox.page.pictures import avatar
from sandbox.page.surface import Surface, words
from sandbox.page.viewer import Viewer
from sandbox.workspace import View


def modal(viewer: Viewer) -> Markup:
    """The modal on top, with a way back where others lie below; empty when none is open."""
    stack = modals.stack(viewer.workspace, viewer.user.id)
    return _modal(viewer, stack[-1], len(stack) > 1) if stack else Markup("")


def _modal(viewer: Viewer, view: View, is_pushed: bool) -> Markup:
    surface = Surface(viewer, view.id, view.values)
    return tag(
        "form",
        _modal_head(viewer, view, is_pushed),
        tag("div", _refusal(), draw_blocks(surface, view.body["blocks"]), class_="modal-body"),
        _modal_foot(view),
        data_view=view.id,
        data_hash=view.hash,
        data_surface="view",
        novalidate=True,
        aria_labelledby="modal-title",
    )


def _refusal() -> Markup:
    return tag("p", class_="refusal", role="alert", hidden=True)


def _modal_head(viewer: Viewer, view: View, is_pushed: bool) -> Markup:
    title = tag("h2", avatar(viewer.page.slack.bot, "small"), tag("span", words(view.body["title"])), id="modal-title")
    back = tag("button", icon("back"), type="button", class_="icon-btn", data_do="close-view", aria_label="Back")
    close = tag("button", icon("close"), type="button", class_="icon-btn", data_do="close-view", aria_label="Close")
    return tag("div", back if is_pushed else None, title, close, class_="modal-head")


def _modal_foot(view: View) -> Markup:
    submit = view.body.get("submit")
    button = tag(
        "button", words(submit), type="submit", class_="btn primary", disabled=bool(view.body["submit_disabled"])
    )
    close = words(view.body.get("close")) or ("Cancel" if submit else "Close")
    cancel = tag("button", close, type="button", class_="btn", data_do="close-view")
    return tag("div", cancel, button if submit else None, class_="row end modal-foot")


def _empty_home(viewer: Viewer) -> Markup:
    bot = viewer.page.slack.bot
    words = f"{bot.real_name} has not published a Home for you. What it wrote to you is under "
    messages = tag("a", "Messages", href=viewer.path("in", "dm"))
    return tag("div", avatar(bot), tag("h2", "Nothing here yet"), tag("p", words, messages, "."), class_="empty")


def home(viewer: Viewer) -> Markup:
    """The person's App Home, or a word that there is none yet."""
    view = viewer.workspace.homes.get(viewer.user.id)
    if view is None:
        return _empty_home(viewer)
    surface = Surface(viewer, view.id, view.values)
    blocks = draw_blocks(surface, view.body["blocks"])
    return tag("div", tag("h2", "Home", class_="sr"), blocks, class_="home", data_view=view.id, data_surface="view")

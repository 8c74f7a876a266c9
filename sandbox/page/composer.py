"""Draws where one writes: the box at the foot of a conversation or a thread."""

from __future__ import annotations

from sandbox.page.html import Markup, tag
from sandbox.page.icons import icon
from sandbox.page.viewer import Viewer
from sandbox.workspace import Channel


def composer(viewer: Viewer, channel: Channel, thread_ts: str | None = None) -> Markup:
    """The composer, or, for somebody who is not in the channel, the way to join it; an archive takes nothing."""
    if channel.is_archived:
        return tag("div", tag("p", "This channel is archived."), class_="composer is-outside")
    if viewer.user.id not in channel.members:
        return _join(viewer, channel)
    label = "Reply" if thread_ts else f"Message {viewer.full_title(channel)}"
    list_id = "typed-thread" if thread_ts else "typed"
    return tag(
        "form",
        tag("div", class_="hint-strip", hidden=True, id=list_id + "-hint"),
        tag("div", id=list_id, class_="suggestions", role="listbox", aria_label="Suggestions", hidden=True),
        tag(
            "div",
            tag(
                "textarea",
                rows=1,
                placeholder=label,
                aria_label=label,
                aria_autocomplete="list",
                aria_controls=list_id,
                aria_describedby=list_id + "-hint",
                autocomplete="off",
                maxlength=12_000,
            ),
            _also_to_channel(viewer, channel) if thread_ts else None,
            _row(),
            class_="box",
        ),
        class_="composer",
        data_in=channel.id,
        data_thread=thread_ts,
        novalidate=True,
    )


def _also_to_channel(viewer: Viewer, channel: Channel) -> Markup:
    box = tag("input", type="checkbox", name="broadcast")
    return tag("label", box, tag("span", f"Also send to {viewer.full_title(channel)}"), class_="also")


def _row() -> Markup:
    tools = [
        tag("label", icon("plus"), tag("input", type="file", class_="sr", aria_label="Attach a file"),
            class_="icon-btn", title="Attach a file"),
        tag("button", icon("smile"), type="button", class_="icon-btn", data_do="emoji", aria_label="Emoji",
            title="Emoji", aria_haspopup="dialog"),
        tag("button", tag("b", "@"), type="button", class_="icon-btn", data_do="mention",
            aria_label="Mention somebody", title="Mention somebody"),
    ]  # fmt: skip
    send = tag(
        "button", icon("send"), type="submit", class_="icon-btn send", aria_label="Send", title="Send", disabled=True
    )
    return tag("div", tag("div", tools, class_="row"), send, class_="row apart")


def _join(viewer: Viewer, channel: Channel) -> Markup:
    words = tag("p", "You are looking at ", tag("b", viewer.full_title(channel)))
    button = tag("button", "Join channel", type="button", class_="btn primary", data_do="join", data_in=channel.id)
    return tag("div", words, button, class_="composer is-outside")

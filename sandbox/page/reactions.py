"""Draws the reactions below a message."""

from __future__ import annotations

from sandbox.page.emoji import EMOJI
from sandbox.page.html import Markup, tag
from sandbox.page.icons import icon
from sandbox.page.viewer import Viewer
from sandbox.workspace import Message


def reactions(viewer: Viewer, message: Message) -> Markup | None:
    """Every reaction with its count, and a way to add another; nothing where nobody reacted."""
    given = [(name, users) for name, users in message.reactions.items() if users]
    if not given:
        return None
    more = tag("button", icon("smile"), type="button", class_="reaction", data_do="emoji", aria_haspopup="dialog",
               aria_label="Add reaction…", title="Add reaction…")  # fmt: skip
    return tag("div", [_reaction(viewer, name, users) for name, users in given], more, class_="reactions")


def _reaction(viewer: Viewer, name: str, users: list[str]) -> Markup:
    mine = viewer.user.id in users
    who = ", ".join(viewer.name(user) for user in users)
    return tag(
        "button",
        tag("span", EMOJI.get(name, f":{name}:"), aria_hidden="true"),
        tag("span", str(len(users)), class_="count"),
        type="button",
        class_="reaction is-mine" if mine else "reaction",
        aria_pressed="true" if mine else "false",
        aria_label=f"{name.replace('_', ' ')}, {len(users)}",
        title=f"{who} reacted with :{name}:",
        data_react=name,
    )

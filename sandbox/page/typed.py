"""Turns what a person types into Slack's wire text, and back for editing."""

from __future__ import annotations

import re

from sandbox.mrkdwn import unescape
from sandbox.page.viewer import Viewer

_TYPED = re.compile(
    r"(?P<code>```.+?```|`[^`\n]+`)"
    r"|\[(?P<label>[^\]\n]+)\]\((?P<labelled>https?://[^\s()<>]+)\)"
    r"|(?P<url>https?://[^\s<>]+[^\s<>.,;:!?'\")\]])"
    r"|(?<![\w.@#/])@(?P<who>[a-z0-9][a-z0-9._-]*[a-z0-9])"
    r"|(?<![\w.@#/&])#(?P<where>[a-z0-9][a-z0-9_-]*)",
    re.DOTALL,
)
_WIRE = re.compile(r"<([^<>\n]+)>")
_BROADCASTS = ("channel", "here", "everyone")


def to_wire(viewer: Viewer, text: str) -> str:
    """What Slack would send for a typed text: escaped, with people, channels and addresses marked."""
    sent, position = [], 0
    for match in _TYPED.finditer(text):
        sent += [escaped(text[position : match.start()]), _marked(viewer, match)]
        position = match.end()
    return "".join([*sent, escaped(text[position:])])


def escaped(text: str) -> str:
    """The text with the three characters that Slack escapes."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _marked(viewer: Viewer, match: re.Match[str]) -> str:
    if match["url"]:
        return f"<{escaped(match['url'])}>"
    if match["labelled"]:
        return f"<{escaped(match['labelled'])}|{escaped(match['label']).replace('|', '¦')}>"
    if match["who"] in _BROADCASTS:
        return f"<!{match['who']}>"
    user = viewer.workspace.user(match["who"]) if match["who"] else None
    if user is not None:
        return f"<@{user.id}>"
    channel = viewer.place(match["where"]) if match["where"] else None
    if channel is not None:
        return f"<#{channel.id}|{channel.name}>"
    return escaped(match.group())


def to_typed(viewer: Viewer, text: str) -> str:
    """The typed form of a wire text: what its author would have to type to send it."""
    return unescape(_WIRE.sub(lambda match: _as_typed(viewer, match.group(1)), text))


def _as_typed(viewer: Viewer, token: str) -> str:
    target, _, label = token.partition("|")
    user = viewer.workspace.users.get(target[1:]) if target.startswith("@") else None
    if user is not None:
        return f"@{user.name}"
    if target.startswith("#"):
        channel = viewer.place(target[1:])
        return f"#{channel.name}" if channel else "#private"
    if target.startswith("!"):
        return f"@{target[1:]}" if target[1:] in _BROADCASTS else label
    return f"[{label}]({target})" if label and label != target else target

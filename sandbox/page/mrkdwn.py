"""Draws Slack's markup (mrkdwn): styles, code, quotes, mentions, links, emoji. Everything else is text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sandbox.mrkdwn import unescape
from sandbox.page.emoji import with_emoji
from sandbox.page.html import Child, Markup, join, tag
from sandbox.page.mentions import broadcast, channel_mention, link, user_mention
from sandbox.page.viewer import Viewer

_FENCE = re.compile(r"```\n?(.+?)\n?```", re.DOTALL)
_QUOTED = re.compile(r"(?:&gt;|>) ?")
_INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|<(?P<token>[^<>\n]+)>"
    r"|(?<![\w*])\*(?=\S)(?P<strong>[^*\n]+)(?<=\S)\*(?![\w*])"
    r"|(?<![\w_])_(?=\S)(?P<em>[^_\n]+)(?<=\S)_(?![\w_])"
    r"|(?<![\w~])~(?=\S)(?P<s>[^~\n]+)(?<=\S)~(?![\w~])"
)
_DEEPEST = 4


def mrkdwn(viewer: Viewer, text: str) -> Markup:
    """Draw a text as Slack's client does."""
    drawn: list[Child] = []
    position = 0
    for match in _FENCE.finditer(text):
        drawn.append(_lines(viewer, text[position : match.start()].removesuffix("\n")))
        drawn.append(tag("pre", unescape(match.group(1))))
        position = match.end()
        position += text.startswith("\n", position)
    return join(drawn, _lines(viewer, text[position:]))


def _lines(viewer: Viewer, text: str) -> Iterator[Markup]:
    quoted: list[str] = []
    plain: list[str] = []
    for line in text.split("\n") if text else ():
        opening = _QUOTED.match(line)
        if opening:
            yield from _paragraph(viewer, plain)
            quoted.append(line[opening.end() :])
        else:
            yield from _quote(viewer, quoted)
            plain.append(line)
    yield from _quote(viewer, quoted)
    yield from _paragraph(viewer, plain)


def _paragraph(viewer: Viewer, lines: list[str]) -> Iterator[Markup]:
    if lines:
        yield join(_broken(viewer, lines))
        lines.clear()


def _quote(viewer: Viewer, lines: list[str]) -> Iterator[Markup]:
    if lines:
        yield tag("blockquote", _broken(viewer, lines))
        lines.clear()


def _broken(viewer: Viewer, lines: list[str]) -> list[Markup]:
    drawn = [inline(viewer, line) for line in lines]
    return [part for line in drawn for part in (tag("br"), line)][1:]


def inline(viewer: Viewer, text: str, depth: int = 0) -> Markup:
    """Draw one line."""
    drawn: list[str] = []
    position = 0
    for match in _INLINE.finditer(text):
        drawn += [with_emoji(unescape(text[position : match.start()])), _styled(viewer, match, depth)]
        position = match.end()
    return join(drawn, with_emoji(unescape(text[position:])))


def _styled(viewer: Viewer, match: re.Match[str], depth: int) -> Markup:
    kind, inner = match.lastgroup or "", match.group(match.lastgroup or 0)
    if kind == "code":
        return tag("code", unescape(inner))
    if kind == "token":
        return _token(viewer, inner)
    return tag(kind, inline(viewer, inner, depth + 1) if depth < _DEEPEST else unescape(inner))


def _token(viewer: Viewer, token: str) -> Markup:
    target, _, label = token.partition("|")
    if target.startswith("@"):
        return user_mention(viewer, target[1:])
    if target.startswith("#"):
        return channel_mention(viewer, target[1:])
    if target in ("!channel", "!here", "!everyone"):
        return broadcast(target[1:])
    if target.startswith("!"):
        return join(unescape(label or target))
    return link(viewer, unescape(target), with_emoji(unescape(label)))

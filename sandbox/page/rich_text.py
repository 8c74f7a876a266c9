"""Draws `rich_text` blocks: sections, lists, quotes and preformatted text, with what stands in them."""

from __future__ import annotations

from sandbox.page.emoji import EMOJI
from sandbox.page.html import Markup, join, tag
from sandbox.page.mentions import broadcast, channel_mention, link, user_mention
from sandbox.page.viewer import Viewer, clock_time
from sandbox.wire import JSON

_STYLES = (("code", "code"), ("bold", "strong"), ("italic", "em"), ("strike", "s"))
_DEEPEST_INDENT = 8


def rich_text(viewer: Viewer, block: JSON) -> Markup:
    """The whole block."""
    return tag("div", [_part(viewer, part) for part in _parts(block)], class_="rich")


def _parts(node: JSON) -> list[JSON]:
    elements = node.get("elements")
    return [each for each in elements if isinstance(each, dict)] if isinstance(elements, list) else []


def _part(viewer: Viewer, part: JSON) -> Markup:
    match part.get("type"):
        case "rich_text_list":
            return _list(viewer, part)
        case "rich_text_preformatted":
            return tag("pre", _pieces(viewer, part))
        case "rich_text_quote":
            return tag("blockquote", _pieces(viewer, part))
        case _:
            return tag("div", _pieces(viewer, part), class_="line")


def _list(viewer: Viewer, part: JSON) -> Markup:
    rows = [tag("li", _pieces(viewer, row)) for row in _parts(part)]
    indent = f"indent-{min(int(part.get('indent') or 0), _DEEPEST_INDENT)}"
    if part.get("style") == "ordered":
        return tag("ol", rows, class_=indent, start=int(part.get("offset") or 0) + 1)
    return tag("ul", rows, class_=indent)


def _pieces(viewer: Viewer, part: JSON) -> Markup:
    return join(_piece(viewer, piece) for piece in _parts(part))


def _piece(viewer: Viewer, piece: JSON) -> Markup:
    drawn = _plain_piece(viewer, piece)
    style = piece.get("style")
    for name, element in _STYLES:
        if isinstance(style, dict) and style.get(name):
            drawn = tag(element, drawn)
    return drawn


def _plain_piece(viewer: Viewer, piece: JSON) -> Markup:
    text = str(piece.get("text") or "")
    match piece.get("type"):
        case "link":
            return link(viewer, str(piece.get("url") or ""), text)
        case "user":
            return user_mention(viewer, str(piece.get("user_id")))
        case "channel":
            return channel_mention(viewer, str(piece.get("channel_id")))
        case "broadcast":
            return broadcast(str(piece.get("range")))
        case "emoji":
            name = str(piece.get("name"))
            return join(EMOJI.get(name, f":{name}:"))
        case "date":
            return join(_date(viewer, piece))
        case "usergroup":
            return tag("span", "@a group", class_="mention")
        case _:
            return _text(text)


def _text(text: str) -> Markup:
    lines = text.split("\n")
    return join([part for line in lines for part in (tag("br"), line)][1:])


def _date(viewer: Viewer, piece: JSON) -> str:
    try:
        moment = viewer.moment(float(piece["timestamp"]))
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return str(piece.get("fallback") or "")
    return f"{moment.day} {moment:%B %Y}, {clock_time(moment)}"

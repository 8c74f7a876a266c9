"""Slack's markup: whom a text pings, and the rich text block Slack makes of it."""

import re
from collections.abc import Iterator

from sandbox.wire import JSON

_TOKEN = re.compile(r"<([^<>\n]+)>")
_PINGING = re.compile(r"<(?:@([UW][A-Z0-9]+)|!(channel|here|everyone)|!(subteam\^S[A-Z0-9]+))(?:\|[^<>]*)?>")
_BROADCAST_WORD = re.compile(r"(?<![\w@])@(channel|here|everyone)\b")


def unescape(text: str) -> str:
    """The text with `&amp;`, `&lt;` and `&gt;` as the characters they stand for."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def links(text: str) -> list[str]:
    """The web addresses a mrkdwn text links to (`<https://…|label>`), in order, each once."""
    targets = (match.group(1).partition("|")[0] for match in _TOKEN.finditer(text))
    return list(dict.fromkeys(unescape(target) for target in targets if target.startswith(("http://", "https://"))))


def pings(text: str, *, link_names: bool = False) -> list[str]:
    """Whom a mrkdwn text notifies, in order: user ids, `!channel`, `!here`, `!everyone`, `!subteam^S…`."""
    found = [
        user or f"!{broadcast or group}"
        for user, broadcast, group in (m.group(1, 2, 3) for m in _PINGING.finditer(text))
    ]
    if link_names:
        found += [f"!{word}" for word in _BROADCAST_WORD.findall(text)]
    return list(dict.fromkeys(found))


def pings_of_blocks(blocks: object) -> list[str]:
    """Whom the blocks notify: by mrkdwn and markdown texts and rich text mentions, never by plain text."""
    return list(dict.fromkeys(_pings_within(blocks)))


def _pings_within(node: object) -> Iterator[str]:
    if isinstance(node, list):
        for child in node:
            yield from _pings_within(child)
    elif isinstance(node, dict):
        yield from _pings_of_object(node)
        for child in node.values():
            yield from _pings_within(child)


def _pings_of_object(node: JSON) -> list[str]:
    kind, text = node.get("type"), node.get("text")
    if kind in ("mrkdwn", "markdown") and isinstance(text, str):
        return pings(text)
    if kind == "user" and isinstance(node.get("user_id"), str):
        return [node["user_id"]]
    if kind == "broadcast":
        return [f"!{node.get('range')}"]
    if kind == "usergroup":
        return [f"!subteam^{node.get('usergroup_id')}"]
    return []


def rich_text(text: str, block_id: str) -> JSON:
    """The `rich_text` block Slack makes of a message that came as text."""
    section = {"type": "rich_text_section", "elements": list(_elements(text))}
    return {"type": "rich_text", "block_id": block_id, "elements": [section]}


def _elements(text: str) -> Iterator[JSON]:
    position = 0
    for match in _TOKEN.finditer(text):
        if match.start() > position:
            yield {"type": "text", "text": unescape(text[position : match.start()])}
        yield _element(match.group(1))
        position = match.end()
    if position < len(text):
        yield {"type": "text", "text": unescape(text[position:])}


def _element(token: str) -> JSON:
    target, _, label = token.partition("|")
    if target.startswith("@"):
        return {"type": "user", "user_id": target[1:]}
    if target.startswith("#"):
        return {"type": "channel", "channel_id": target[1:]}
    if target in ("!channel", "!here", "!everyone"):
        return {"type": "broadcast", "range": target[1:]}
    if target.startswith("!"):
        return {"type": "text", "text": unescape(label or target)}
    link: JSON = {"type": "link", "url": unescape(target)}
    return link | {"text": unescape(label)} if label else link

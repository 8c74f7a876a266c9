"""Block Kit, and the one shape every message has: blocks, and the plain text that stands for them.

Words of people only ever travel in `rich_text` and `plain_text`, which Slack shows literally: it reads no
mention, link or formatting out of them. Our own sentences may use mrkdwn.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from views.text import clean, escape

Block = dict[str, Any]


@dataclass(frozen=True)
class Message:
    """What is posted: `text` is the fallback that notifications and screen readers use."""

    text: str
    blocks: tuple[Block, ...] = ()

    def payload(self) -> dict[str, Any]:
        """Return the message as arguments of chat.postMessage, chat.update or an answer."""
        return {"text": self.text, "blocks": list(self.blocks)}


@dataclass(frozen=True)
class Bold:
    """Words in bold, shown literally."""

    text: str


@dataclass(frozen=True)
class Mention:
    """A person, mentioned."""

    user_id: str


@dataclass(frozen=True)
class Link:
    """A link; `url` must be one that we made or normalized."""

    url: str
    label: str


Piece = str | Bold | Mention | Link
_SPACE: Block = {"type": "text", "text": " "}


def paragraph(*pieces: Piece) -> Block:
    """Return a block of literal text; strings may hold anything people wrote."""
    return {"type": "rich_text", "elements": [_line(pieces)]}


def listing(rows: Sequence[Sequence[Piece]]) -> Block:
    """Return a bulleted list of literal texts; it needs at least one row."""
    items = [_line(row) for row in rows]
    return {"type": "rich_text", "elements": [{"type": "rich_text_list", "style": "bullet", "elements": items}]}


def _line(pieces: Sequence[Piece]) -> Block:
    # Slack takes no line without anything in it.
    return {"type": "rich_text_section", "elements": [_element(piece) for piece in pieces if piece != ""] or [_SPACE]}


def copyable(text: str) -> Block:
    """Return a literal text in a box, as it is to be copied."""
    element = {"type": "text", "text": text}
    return {"type": "rich_text", "elements": [{"type": "rich_text_preformatted", "elements": [element]}]}


def fallback(*pieces: Piece) -> str:
    """Return the same pieces as one escaped line of text."""
    return "".join(_plain(piece) for piece in pieces)


def _element(piece: Piece) -> Block:
    match piece:
        case Bold(text):
            return {"type": "text", "text": text or " ", "style": {"bold": True}}
        case Mention(user_id):
            return {"type": "user", "user_id": user_id}
        case Link(url, label):
            return {"type": "link", "url": url, "text": label}
        case _:
            return {"type": "text", "text": piece}


def _plain(piece: Piece) -> str:
    match piece:
        case Bold(text):
            return escape(text)
        case Mention(user_id):
            return f"<@{user_id}>"
        case Link(url, label):
            return f"{escape(label)}: {escape(url)}"
        case _:
            return escape(piece)


def plain(text: str) -> Block:
    """Return a text that Slack shows literally: a label, a title or a hint."""
    return {"type": "plain_text", "text": text}


def section(text: str) -> Block:
    """Return a section of our own words in mrkdwn; never put people's words in it."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def context(text: str) -> Block:
    """Return small print of our own words."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": text}]}


def small_print(text: str) -> Block:
    """Return small print of literal text, which may hold anything people wrote."""
    return {"type": "context", "elements": [{**plain(text), "emoji": False}]}


def header(text: str) -> Block:
    """Return a heading, at most 150 characters."""
    return {"type": "header", "text": plain(clean(text, 150))}


def divider() -> Block:
    """Return a line."""
    return {"type": "divider"}


def actions(*elements: Block) -> Block:
    """Return a row of buttons or menus."""
    return {"type": "actions", "elements": list(elements)}


def button(text: str, action_id: str, value: str, style: str = "") -> Block:
    """Return a button; `value` carries opaque ids only."""
    made: Block = {"type": "button", "text": plain(text), "action_id": action_id, "value": value}
    return {**made, "style": style} if style else made


def confirmation(title: str, text: str, yes: str = "Yes") -> Block:
    """Return the question that a button's `confirm` asks before it does anything; `text` is our own words."""
    asked = {"type": "mrkdwn", "text": text}
    return {"title": plain(title), "text": asked, "confirm": plain(yes), "deny": plain("Not now")}


def option(text: str, value: str) -> Block:
    """Return one choice of a menu."""
    return {"text": plain(clean(text, 75)), "value": value}


def select(action_id: str, options: Sequence[Block], chosen: Block | None = None) -> Block:
    """Return a menu to choose one from; `chosen` stands in it at first, else *Choose one*."""
    first = {"initial_option": chosen} if chosen else {"placeholder": plain("Choose one")}
    return {"type": "static_select", "action_id": action_id, "options": list(options), **first}


def multi_select(action_id: str, options: Mapping[str, Block], chosen: Iterable[str]) -> Block:
    """Return a menu to choose any number from; `options` are by value, and `chosen` are the values at first."""
    made: Block = {"type": "multi_static_select", "action_id": action_id, "options": list(options.values())}
    initial = [shown for value, shown in options.items() if value in set(chosen)]
    return {**made, "initial_options": initial} if initial else made


def radio_buttons(action_id: str, options: Sequence[Block], chosen: Block | None = None) -> Block:
    """Return options in sight, of which one is taken; `chosen` at first, or none."""
    made: Block = {"type": "radio_buttons", "action_id": action_id, "options": list(options)}
    return {**made, "initial_option": chosen} if chosen else made


def input_block(block_id: str, label: str, element: Block, hint: str = "", optional: bool = False) -> Block:
    """Return one question of a modal."""
    made: Block = {"type": "input", "block_id": block_id, "label": plain(label), "element": element}
    return {**made, "optional": optional, **({"hint": plain(hint)} if hint else {})}


def text_input(action_id: str, initial: str = "", longest: int = 300, lines: bool = False) -> Block:
    """Return a text field that takes at most `longest` characters."""
    made: Block = {"type": "plain_text_input", "action_id": action_id, "max_length": longest, "multiline": lines}
    return {**made, "initial_value": initial[:longest]} if initial else made


def modal(callback_id: str, title: str, submit: str, metadata: str, blocks: Sequence[Block]) -> Block:
    """Return a modal; `metadata` carries opaque ids only, `title` at most 24 characters."""
    return {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain(title),
        "submit": plain(submit),
        "close": plain("Cancel"),
        "private_metadata": metadata,
        "blocks": list(blocks),
    }


def said(text: str) -> Message:
    """Return a message that is one text of our own words."""
    return Message(text, (section(text),))

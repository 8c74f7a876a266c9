"""The rules of blocks, and the check of all blocks of a message."""

from __future__ import annotations

import random
import string as letters
from collections.abc import Iterator, Mapping
from copy import deepcopy

from sandbox.block_kit.elements import ACCESSORY, ID, IMAGE, IN_ACTIONS, IN_INPUT
from sandbox.block_kit.rules import (
    Check,
    Problems,
    Shape,
    anything,
    array,
    boolean,
    number,
    one_of,
    plain,
    string,
    text,
    typed,
)
from sandbox.errors import SlackError
from sandbox.wire import JSON

MESSAGE_BLOCKS = 50
TEXT_OF_ALL_BLOCKS = 12_000
"""Characters of text in all blocks of one message, beyond which it is `msg_blocks_too_long`."""

_TEXT_SHAPE = Shape({"text": string(3000, least=1), "emoji": boolean, "verbatim": boolean}, ("text",))
_IN_CONTEXT = typed({"mrkdwn": _TEXT_SHAPE, "plain_text": _TEXT_SHAPE, "image": IMAGE}, "context element")

_RICH_TEXT_PART = Shape({"elements": anything, "style": anything, "indent": number(0, 8), "border": number(0, 1),
                         "offset": number(0, 10**6), "language": string(64)}, ("elements",))  # fmt: skip
_RICH_TEXT = typed(
    dict.fromkeys(
        ("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted"), _RICH_TEXT_PART
    ),
    "rich text element",
)


class _Section(Shape):
    """A section has a text, or fields, or both."""

    def check(self, problems: Problems, pointer: str, value: JSON) -> None:
        super().check(problems, pointer, value)
        if value.get("text") is None and value.get("fields") is None:
            problems.add(pointer, "missing required field: text or fields")


class _Image(Shape):
    """An image comes from an address or from a file in Slack."""

    def check(self, problems: Problems, pointer: str, value: JSON) -> None:
        super().check(problems, pointer, value)
        if (value.get("image_url") is None) == (value.get("slack_file") is None):
            problems.add(pointer, "must have exactly one of: image_url, slack_file")


def _block(fields: Mapping[str, Check], *required: str, shape: type[Shape] = Shape) -> Shape:
    return shape({"block_id": ID, **fields}, required)


SHARED: dict[str, Shape] = {
    "actions": _block({"elements": array(IN_ACTIONS, 25)}, "elements"),
    "context": _block({"elements": array(_IN_CONTEXT, 10)}, "elements"),
    "divider": _block({}),
    "header": _block({"text": plain(150)}, "text"),
    "image": _block({**IMAGE.fields, "title": plain(2000), "alt_text": string(2000)}, "alt_text", shape=_Image),
    "input": _block(
        {
            "label": plain(2000),
            "element": IN_INPUT,
            "hint": plain(2000),
            "optional": boolean,
            "dispatch_action": boolean,
        },
        "label",
        "element",
    ),
    "rich_text": _block({"elements": array(_RICH_TEXT, 1000)}, "elements"),
    "section": _block(
        {
            "text": text(3000),
            "fields": array(text(2000), 10),
            "accessory": ACCESSORY,
            "expand": boolean,
        },
        shape=_Section,
    ),
    "video": _block(
        {
            "title": plain(200),
            "video_url": string(3000),
            "thumbnail_url": string(3000),
            "alt_text": string(2000),
            "title_url": string(3000),
            "description": plain(200),
            "author_name": string(50),
            "provider_name": string(50),
            "provider_icon_url": string(3000),
        },
        "title",
        "video_url",
        "thumbnail_url",
        "alt_text",
    ),
}

IN_MESSAGES = SHARED | {
    "markdown": _block({"text": string(12_000, least=1)}, "text"),
    "table": _block({"rows": array(anything, 100), "column_settings": anything}, "rows"),
    "context_actions": _block({"elements": array(anything, 5), "style": one_of("default")}, "elements"),
}


def check_message_blocks(blocks: object) -> list[JSON]:
    """The blocks of a message, completed with the ids Slack gives; SlackError where it would refuse them."""
    if blocks is None:
        return []
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    problems = Problems()
    check_blocks(problems, "/blocks", blocks, IN_MESSAGES, MESSAGE_BLOCKS)
    if problems.found:
        raise SlackError(
            "invalid_blocks",
            errors=problems.found,
            response_metadata={"messages": [f"[ERROR] {problem}" for problem in problems.found]},
        )
    if sum(map(len, _texts(blocks))) > TEXT_OF_ALL_BLOCKS:
        raise SlackError("msg_blocks_too_long")
    return completed(blocks)


def check_blocks(problems: Problems, pointer: str, blocks: object, shapes: Mapping[str, Shape], most: int) -> None:
    """Check a list of blocks: how many, each by its shape, and that no id is there twice."""
    array(typed(shapes, "block"), most, least=0)(problems, pointer, blocks)
    seen: set[str] = set()
    for index, block in enumerate(blocks if isinstance(blocks, list) else []):
        if not isinstance(block, dict):
            continue
        block_id = block.get("block_id")
        if isinstance(block_id, str) and block_id in seen:
            problems.add(f"{pointer}/{index}/block_id", f"`block_id` {block_id} already exists")
        seen.add(str(block_id))
        _check_action_ids(problems, f"{pointer}/{index}", block)


def _check_action_ids(problems: Problems, pointer: str, block: JSON) -> None:
    ids = [element.get("action_id") for element in elements_of(block)]
    for action_id in {id_ for id_ in ids if isinstance(id_, str) and ids.count(id_) > 1}:
        problems.add(f"{pointer}/elements", f"`action_id` {action_id} already exists for this block")


def elements_of(block: JSON) -> list[JSON]:
    """The interactive elements of a block."""
    candidates = [block.get("accessory"), block.get("element")]
    if block.get("type") in ("actions", "context_actions") and isinstance(block.get("elements"), list):
        candidates += block["elements"]
    return [each for each in candidates if isinstance(each, dict) and each.get("type") != "image"]


def completed(blocks: list[JSON]) -> list[JSON]:
    """The blocks with what Slack adds: block ids and action ids where there were none, and text defaults."""
    result = deepcopy(blocks)
    for block in result:
        block["block_id"] = block.get("block_id") or _new_id()
        for element in elements_of(block):
            element["action_id"] = element.get("action_id") or _new_id()
    for node in _objects(result):
        if node.get("type") == "plain_text":
            node.setdefault("emoji", True)
    return result


def _new_id() -> str:
    return "".join(random.choices(letters.ascii_letters + letters.digits, k=5))


def _objects(node: object) -> Iterator[JSON]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _objects(child)


def _texts(blocks: list[JSON]) -> Iterator[str]:
    for node in _objects(blocks):
        if isinstance(node.get("text"), str):
            yield node["text"]

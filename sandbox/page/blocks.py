"""Draws Block Kit: every block of a message, a modal or the App Home."""

from __future__ import annotations

from collections.abc import Callable

from sandbox.page.buttons import button, overflow
from sandbox.page.fields import dated, ticked, typed
from sandbox.page.html import Markup, tag
from sandbox.page.mrkdwn import mrkdwn
from sandbox.page.pictures import picture
from sandbox.page.rich_text import rich_text
from sandbox.page.selects import select
from sandbox.page.surface import Surface, words
from sandbox.wire import JSON

_ELEMENTS: dict[str, Callable[[Surface, JSON, JSON], Markup]] = {
    "button": button,
    "overflow": overflow,
    "checkboxes": ticked,
    "radio_buttons": ticked,
    "datepicker": dated,
    "timepicker": dated,
    "datetimepicker": dated,
    "plain_text_input": typed,
    "email_text_input": typed,
    "url_text_input": typed,
    "number_input": typed,
    "rich_text_input": typed,
}


def draw_blocks(surface: Surface, blocks: list[JSON]) -> Markup:
    """All blocks, one below the other."""
    return tag("div", [_block(surface, block) for block in blocks], class_="blocks")


def _block(surface: Surface, block: JSON) -> Markup:
    draw = _BLOCKS.get(block["type"])
    if draw is None:
        return tag("p", f"The sandbox does not draw {block['type']} blocks.", class_="note")
    return draw(surface, block)


def element_of(surface: Surface, block: JSON, element: JSON) -> Markup:
    """An element of a block: a button, a select, a field, a picture."""
    kind = str(element["type"])
    if kind == "image":
        return picture(surface.viewer, element, "thumb")
    if kind.endswith("_select"):
        return select(surface, block, element)
    draw = _ELEMENTS.get(kind)
    if draw is None:
        return tag("p", f"The sandbox does not draw {kind}.", class_="note")
    return draw(surface, block, element)


def _section(surface: Surface, block: JSON) -> Markup:
    accessory = block.get("accessory")
    text = tag("div", surface.text(block["text"]), class_="text") if block.get("text") else None
    fields = [tag("div", surface.text(field), class_="text") for field in block.get("fields") or ()]
    return tag(
        "div",
        tag("div", text, tag("div", fields, class_="fields") if fields else None, class_="section-main"),
        tag("div", element_of(surface, block, accessory), class_="accessory") if accessory else None,
        class_="block section",
    )


def _actions(surface: Surface, block: JSON) -> Markup:
    elements = [element_of(surface, block, element) for element in block["elements"]]
    return tag("div", elements, class_="block actions")


def _context(surface: Surface, block: JSON) -> Markup:
    parts = [
        picture(surface.viewer, part, "tiny") if part["type"] == "image" else tag("span", surface.text(part))
        for part in block["elements"]
    ]
    return tag("div", parts, class_="block context")


def _header(surface: Surface, block: JSON) -> Markup:
    return tag("h3", surface.text(block["text"]), class_="block header")


def _divider(surface: Surface, block: JSON) -> Markup:
    return tag("hr", class_="block")


def _image(surface: Surface, block: JSON) -> Markup:
    title = tag("figcaption", surface.text(block["title"])) if block.get("title") else None
    return tag("figure", title, picture(surface.viewer, block, "large"), class_="block image")


def _rich_text(surface: Surface, block: JSON) -> Markup:
    return tag("div", rich_text(surface.viewer, block), class_="block")


def _input(surface: Surface, block: JSON) -> Markup:
    element = block["element"]
    id_ = surface.element_id(block, element)
    labelled = None if element["type"] in ("checkboxes", "radio_buttons") else id_
    optional = tag("span", " (optional)", class_="optional") if block.get("optional") else None
    hint = tag("p", words(block["hint"]), class_="hint") if block.get("hint") else None
    return tag(
        "div",
        tag("label", words(block["label"]), optional, for_=labelled, id=id_ + "l"),
        element_of(surface, block, element),
        tag("p", class_="error", id=id_ + "e", hidden=True),
        hint,
        class_="block input",
        data_input=str(block.get("block_id")),
    )


def _markdown(surface: Surface, block: JSON) -> Markup:
    text = str(block["text"]).replace("**", "*")
    return tag("div", mrkdwn(surface.viewer, text), class_="block text")


def _video(surface: Surface, block: JSON) -> Markup:
    return tag("p", "Video: ", words(block["title"]), class_="block note")


_BLOCKS: dict[str, Callable[[Surface, JSON], Markup]] = {
    "actions": _actions,
    "context": _context,
    "divider": _divider,
    "header": _header,
    "image": _image,
    "input": _input,
    "markdown": _markdown,
    "rich_text": _rich_text,
    "section": _section,
    "video": _video,
}

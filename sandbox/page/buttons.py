"""Draws what is pressed: buttons, links that look like them, overflow menus, and the dialog that asks first."""

from __future__ import annotations

from sandbox.page.html import Child, Markup, Value, safe_address, tag
from sandbox.page.icons import icon
from sandbox.page.surface import Surface, words
from sandbox.wire import JSON


def control(surface: Surface, block: JSON, element: JSON, *children: Child, **attributes: Value) -> Markup:
    """The frame of an interactive element: says to the script what it is, and holds its confirm dialog."""
    tells = block["type"] != "input" or bool(block.get("dispatch_action"))
    classes = f"control {attributes.pop('class_', '')}".strip()
    return tag(
        "span",
        *children,
        _confirm(surface, element.get("confirm")),
        class_=classes,
        data_block=str(block.get("block_id")),
        data_act=str(element.get("action_id")),
        data_type=str(element["type"]),
        data_tells=tells,
        **attributes,
    )


def _confirm(surface: Surface, confirm: object) -> Markup | None:
    if not isinstance(confirm, dict):
        return None
    style = str(confirm.get("style") or "primary")
    return tag(
        "template",
        tag("h2", words(confirm.get("title"))),
        tag("div", surface.text(confirm.get("text")), class_="text"),
        tag(
            "div",
            tag("button", words(confirm.get("deny")), type="button", class_="btn", value="no"),
            tag("button", words(confirm.get("confirm")), type="button", class_=f"btn {_style(style)}", value="yes"),
            class_="row end",
        ),
    )


def _style(style: object) -> str:
    return str(style) if style in ("primary", "danger") else ""


def button(surface: Surface, block: JSON, element: JSON) -> Markup:
    """A button; with a `url` it also opens that."""
    attributes: dict[str, Value] = {"class_": f"btn {_style(element.get('style'))}".strip()}
    if label := element.get("accessibility_label"):
        attributes["aria_label"] = str(label)
    address = safe_address(str(element.get("url") or ""))
    text = words(element.get("text"))
    if address is not None:
        pressed = tag("a", text, href=address, target="_blank", rel="noopener noreferrer", **attributes)
    else:
        pressed = tag("button", text, type="button", **attributes)
    return control(surface, block, element, pressed)


def overflow(surface: Surface, block: JSON, element: JSON) -> Markup:
    """The three dots that open a short menu."""
    menu = surface.element_id(block, element, "menu")
    rows = [_overflow_row(option) for option in element["options"]]
    opener = tag(
        "button",
        icon("more"),
        type="button",
        class_="btn square",
        aria_label="More actions",
        aria_haspopup="menu",
        aria_expanded="false",
        aria_controls=menu,
        data_menu=menu,
    )
    return control(
        surface, block, element, opener, tag("div", rows, id=menu, role="menu", class_="menu", popover="manual")
    )


def _overflow_row(option: JSON) -> Markup:
    attributes: dict[str, Value] = {"role": "menuitem", "tabindex": "-1", "data_value": str(option["value"])}
    address = safe_address(str(option.get("url") or ""))
    text = words(option["text"])
    if address is not None:
        return tag("a", text, href=address, target="_blank", rel="noopener noreferrer", **attributes)
    return tag("button", text, type="button", **attributes)

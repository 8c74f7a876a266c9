"""Draws what is typed, ticked or dated: text, address and number fields, check boxes, radio buttons, dates."""

from __future__ import annotations

from sandbox.page.buttons import control
from sandbox.page.html import Markup, Value, tag
from sandbox.page.surface import Surface, words
from sandbox.wire import JSON

_TYPES = {
    "plain_text_input": "text",
    "email_text_input": "email",
    "url_text_input": "url",
    "number_input": "text",
    "datepicker": "date",
    "timepicker": "time",
    "datetimepicker": "datetime-local",
}

_KINDS = {"datepicker": "Date", "timepicker": "Time", "datetimepicker": "Date and time"}


def typed(surface: Surface, block: JSON, element: JSON) -> Markup:
    """A field for text: one line, or several when `multiline` or rich text."""
    value = str(surface.state(block, element).get("value") or "")
    attributes: dict[str, Value] = {
        "id": surface.element_id(block, element),
        "placeholder": words(element.get("placeholder")) or None,
        "data_most": element.get("max_length"),
        "autofocus": bool(element.get("focus_on_load")),
        "aria_label": None if block["type"] == "input" else words(element.get("placeholder")) or "Text",
    }
    if element.get("multiline") or element["type"] == "rich_text_input":
        field = tag("textarea", value, rows=4, **attributes)
    else:
        mode = "decimal" if element["type"] == "number_input" else None
        field = tag(
            "input", type=_TYPES[element["type"]], value=value, inputmode=mode, autocomplete="off", **attributes
        )
    return control(surface, block, element, field, class_="field")


def dated(surface: Surface, block: JSON, element: JSON) -> Markup:
    """A field for a day, a time of day, or both."""
    field = tag(
        "input",
        type=_TYPES[element["type"]],
        id=surface.element_id(block, element),
        value=_standing(surface, surface.state(block, element)),
        data_zone=surface.viewer.user.tz,
        aria_label=None if block["type"] == "input" else words(element.get("placeholder")) or _KINDS[element["type"]],
    )
    return control(surface, block, element, field, class_="field is-date")


def _standing(surface: Surface, state: JSON) -> str:
    if moment := state.get("selected_date_time"):
        return f"{surface.viewer.moment(float(moment)):%Y-%m-%dT%H:%M}"
    return str(state.get("selected_date") or state.get("selected_time") or "")


def ticked(surface: Surface, block: JSON, element: JSON) -> Markup:
    """Check boxes or radio buttons, one below the other."""
    id_ = surface.element_id(block, element)
    many = element["type"] == "checkboxes"
    rows = [_row(surface, element, option, id_, many, _is_chosen(surface, block, element, option))
            for option in element["options"]]  # fmt: skip
    label = f"{id_}l" if block["type"] == "input" else None
    return control(
        surface,
        block,
        element,
        tag("span", rows, role="group" if many else "radiogroup", aria_labelledby=label, class_="ticks"),
        class_="is-ticked",
    )


def _row(surface: Surface, element: JSON, option: JSON, id_: str, many: bool, chosen: bool) -> Markup:
    box = tag("input", type="checkbox" if many else "radio", name=id_, value=str(option["value"]), checked=chosen)
    text = [tag("span", surface.text(option["text"]))]
    if option.get("description"):
        text.append(tag("span", surface.text(option["description"]), class_="note"))
    return tag("label", box, tag("span", text, class_="tick-text"), class_="tick")


def _is_chosen(surface: Surface, block: JSON, element: JSON, option: JSON) -> bool:
    state = surface.state(block, element)
    chosen = state.get("selected_options") or [state.get("selected_option")]
    return any(isinstance(each, dict) and each.get("value") == option["value"] for each in chosen)

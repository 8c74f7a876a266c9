"""What inputs hold: their initial state, the state a plain value makes, and what Slack's client insists on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sandbox.block_kit.blocks import elements_of
from sandbox.block_kit.elements import CHOICES, SELECTS, TYPED_INPUTS
from sandbox.errors import ControlError
from sandbox.wire import JSON

_STATEFUL = {**SELECTS, **CHOICES, **TYPED_INPUTS}

_HOLDS = {
    "checkboxes": "selected_options",
    "radio_buttons": "selected_option",
    "static_select": "selected_option",
    "external_select": "selected_option",
    "multi_static_select": "selected_options",
    "multi_external_select": "selected_options",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "conversations_select": "selected_conversation",
    "multi_conversations_select": "selected_conversations",
    "channels_select": "selected_channel",
    "multi_channels_select": "selected_channels",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "rich_text_input": "rich_text_value",
    "file_input": "files",
}
"""Under which name an element's state holds its value; texts, addresses and numbers use `value`."""

_FORMS = {
    "email_text_input": (re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+"), "Please enter a valid email address."),
    "url_text_input": (re.compile(r"https?://\S+"), "Please enter a valid URL."),
    "number_input": (re.compile(r"-?\d+(\.\d+)?"), "Please enter a valid number."),
}


def inputs_of(blocks: list[JSON]) -> Iterator[tuple[JSON, JSON]]:
    """Every (block, element) that holds a value."""
    for block in blocks:
        for element in elements_of(block):
            if element.get("type") in _STATEFUL:
                yield block, element


def initial_values(blocks: list[JSON]) -> dict[str, dict[str, JSON]]:
    """`state.values` as a person first sees the blocks: by block id, then by action id."""
    values: dict[str, dict[str, JSON]] = {}
    for block, element in inputs_of(blocks):
        values.setdefault(block["block_id"], {})[element["action_id"]] = _initial(element)
    return values


def _initial(element: JSON) -> JSON:
    name = _name(element)
    initial = element.get(name.replace("selected_", "initial_") if name != "value" else "initial_value")
    empty: object = [] if name.endswith("s") else None
    return {"type": element["type"], name: empty if initial is None else initial}


def _name(element: JSON) -> str:
    return _HOLDS.get(element["type"], "value")


def state_of(element: JSON, value: object) -> JSON:
    """The state of an element in which somebody put `value`; ControlError when it offers no such thing."""
    name = _name(element)
    if value is None or value == "" or value == []:
        return {"type": element["type"], name: [] if name.endswith("s") else None}
    if name == "selected_option":
        return {"type": element["type"], name: _option(element, value)}
    if name == "selected_options":
        return {"type": element["type"], name: [_option(element, each) for each in _list(value)]}
    if name.endswith("s") and name != "files":
        return {"type": element["type"], name: [str(each) for each in _list(value)]}
    return {"type": element["type"], name: str(value) if isinstance(value, int | float) and name == "value" else value}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def options_of(element: JSON) -> list[JSON]:
    """The options an element offers, those of its groups included."""
    grouped = [option for group in element.get("option_groups") or [] for option in group["options"]]
    return list(element.get("options") or []) + grouped


def _option(element: JSON, value: object) -> JSON:
    if element["type"] in ("external_select", "multi_external_select") and isinstance(value, dict):
        return value
    for option in options_of(element):
        if option["value"] == value:
            return option
    offered = ", ".join(repr(option["value"]) for option in options_of(element))
    raise ControlError(f"{element.get('action_id')} has no option {value!r}; it has {offered}.")


def objections(blocks: list[JSON], values: dict[str, dict[str, JSON]]) -> dict[str, str]:
    """What Slack's client says, by block id, instead of submitting: empty required inputs, wrong lengths."""
    found: dict[str, str] = {}
    for block, element in inputs_of(blocks):
        if block["type"] != "input":
            continue
        value = values[block["block_id"]][element["action_id"]].get(_name(element))
        if objection := _objection(element, value, required=not block.get("optional")):
            found[block["block_id"]] = objection
    return found


def _objection(element: JSON, value: object, *, required: bool) -> str | None:
    if value in (None, "", []):
        return "Please complete this required field." if required else None
    if not isinstance(value, str):
        return None
    most, least = element.get("max_length", 3000), element.get("min_length", 0)
    if not least <= len(value) <= most:
        return f"Please enter {least} to {most} characters."
    pattern, words = _FORMS.get(element["type"], (None, ""))
    return words if pattern is not None and not pattern.fullmatch(value) else None


def action_of(block: JSON, element: JSON, value: object, action_ts: str) -> JSON:
    """What `actions` of a `block_actions` payload holds when somebody used an element."""
    action: JSON = {
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "type": element["type"],
        "action_ts": action_ts,
    }
    for name in ("text", "value", "style", "url", "placeholder", "confirm"):
        if name in element and element["type"] in ("button", "workflow_button"):
            action[name] = element[name]
    if element["type"] == "overflow":
        return action | {"selected_option": _option(element, value)}
    return action | state_of(element, value) if element["type"] in _STATEFUL else action

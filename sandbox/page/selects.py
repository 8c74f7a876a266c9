"""Draws selects of every kind: one control that opens a list to search in, for one choice or several."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sandbox.page.buttons import control
from sandbox.page.html import Markup, tag
from sandbox.page.icons import icon
from sandbox.page.surface import Surface, words
from sandbox.wire import JSON

_SOURCES = {"users": "people", "conversations": "conversations", "channels": "channels", "external": "app"}
_SHOWN_BY_STATE = (
    "selected_option",
    "selected_options",
    "selected_user",
    "selected_users",
    "selected_conversation",
    "selected_conversations",
    "selected_channel",
    "selected_channels",
)


def select(surface: Surface, block: JSON, element: JSON) -> Markup:
    """A select: a button that shows what is chosen; the script opens the list."""
    kind = str(element["type"]).removeprefix("multi_").removesuffix("_select")
    chosen = _chosen(surface.state(block, element))
    multi = str(element["type"]).startswith("multi_")
    return control(
        surface,
        block,
        element,
        _opener(surface, block, element, chosen, multi),
        class_="picker",
        data_source=_SOURCES.get(kind, "options"),
        data_multi=multi,
        data_most=element.get("max_selected_items"),
        data_value=json.dumps(_values(chosen, whole=kind == "external")),
        data_options=json.dumps(list(_options(element))) if kind == "static" else None,
        data_include=" ".join((element.get("filter") or {}).get("include") or ()) or None,
        data_no_bots=bool((element.get("filter") or {}).get("exclude_bot_users")),
        data_least=element.get("min_query_length", 3) if kind == "external" else None,
        data_placeholder=_placeholder(element),
    )


def _opener(surface: Surface, block: JSON, element: JSON, chosen: list[object], multi: bool) -> Markup:
    id_ = surface.element_id(block, element)
    names = [
        tag("span", name, class_="chip", data_value=value) if multi else name for value, name in _named(surface, chosen)
    ]
    shown = tag("span", names or _placeholder(element), class_="shown" if names else "shown is-empty", id=id_ + "v")
    label = f"{id_}l {id_}v" if block["type"] == "input" else None
    return tag(
        "button",
        shown,
        icon("down"),
        type="button",
        class_="picker-open",
        id=id_,
        aria_haspopup="listbox",
        aria_expanded="false",
        aria_labelledby=label,
    )


def _placeholder(element: JSON) -> str:
    many = str(element["type"]).startswith("multi_")
    return words(element.get("placeholder")) or ("Choose some options" if many else "Choose an option")


def _chosen(state: JSON) -> list[object]:
    for name in _SHOWN_BY_STATE:
        if value := state.get(name):
            return value if isinstance(value, list) else [value]
    return []


def _values(chosen: list[object], *, whole: bool) -> list[object]:
    """What is chosen, by value; options that only the app knows stay whole."""
    return [each["value"] if isinstance(each, dict) and not whole else each for each in chosen]


def _named(surface: Surface, chosen: list[object]) -> Iterator[tuple[str, str]]:
    viewer = surface.viewer
    for each in chosen:
        if isinstance(each, dict):
            yield str(each["value"]), words(each.get("text"))
        elif str(each) in viewer.workspace.users:
            yield str(each), viewer.name(str(each))
        else:
            channel = viewer.place(str(each))
            yield str(each), viewer.full_title(channel) if channel else "a conversation you cannot see"


def _options(element: JSON) -> Iterator[JSON]:
    groups = element.get("option_groups") or [{"label": None, "options": element.get("options") or []}]
    for group in groups:
        for option in group["options"]:
            yield {
                "value": option["value"],
                "text": words(option["text"]),
                "note": words(option.get("description")),
                "group": words(group["label"]),
            }

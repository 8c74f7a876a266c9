"""Blocks and their elements as the page draws them, whatever an app or a person puts into them."""

import json

import pytest

from sandbox.block_kit import check_message_blocks
from sandbox.block_kit.inputs import initial_values
from sandbox.page.blocks import draw_blocks
from sandbox.page.surface import Surface
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON
from sandbox.workspace import File
from tests.sandbox.page.drawn import Drawn, read

EVIL = "<img src=x onerror=alert(1)>\"'"
PLAIN = {"type": "plain_text", "text": EVIL}
OPTION = {"text": PLAIN, "value": EVIL, "description": PLAIN}
CONFIRM = {"title": PLAIN, "text": PLAIN, "confirm": PLAIN, "deny": PLAIN, "style": "danger"}
ASKING = {"confirm": CONFIRM, "placeholder": PLAIN}

ELEMENTS: dict[str, JSON] = {
    "button": {"text": PLAIN, "value": EVIL, "confirm": CONFIRM, "accessibility_label": EVIL},
    "overflow": {"options": [OPTION, OPTION], "confirm": CONFIRM},
    "static_select": {"options": [OPTION], "initial_option": OPTION, **ASKING},
    "multi_static_select": {"option_groups": [{"label": PLAIN, "options": [OPTION]}], **ASKING},
    "external_select": {"initial_option": OPTION, **ASKING},
    "users_select": {"initial_user": EVIL, **ASKING},
    "multi_users_select": {"initial_users": [EVIL], **ASKING},
    "conversations_select": {"initial_conversation": EVIL, "filter": {"include": ["im", EVIL]}, **ASKING},
    "multi_conversations_select": ASKING,
    "channels_select": ASKING,
    "multi_channels_select": ASKING,
    "checkboxes": {"options": [OPTION], "initial_options": [OPTION], "confirm": CONFIRM},
    "radio_buttons": {"options": [OPTION], "initial_option": OPTION, "confirm": CONFIRM},
    "datepicker": {"initial_date": "2026-12-24", **ASKING},
    "timepicker": {"initial_time": "09:30", **ASKING},
    "datetimepicker": {"initial_date_time": 1_798_000_000, "confirm": CONFIRM},
}


def draw(viewer: Viewer, *blocks: JSON) -> Drawn:
    completed = check_message_blocks(list(blocks))
    return read(draw_blocks(Surface(viewer, "1.0", initial_values(completed)), completed))


def section(text: str, **more: object) -> JSON:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


@pytest.mark.parametrize("kind", ELEMENTS)
def test_no_element_lets_anything_of_an_apps_become_markup(dana: Viewer, kind: str) -> None:
    element = {"type": kind, "action_id": EVIL, **ELEMENTS[kind]}
    drawn = draw(dana, {"type": "actions", "block_id": EVIL, "elements": [element]})
    assert drawn.named("img") == []
    assert all(not name.startswith("on") for _, attributes in drawn.elements for name in attributes)
    control = next(each for each in drawn.named("span") if "control" in (each.get("class") or ""))
    assert (control["data-act"], control["data-block"], control["data-type"]) == (EVIL, EVIL, kind)
    assert ("template" in [name for name, _ in drawn.elements]) is ("confirm" in ELEMENTS[kind])


def test_every_block_of_a_message_is_drawn(dana: Viewer) -> None:
    drawn = draw(
        dana,
        {"type": "header", "text": {"type": "plain_text", "text": "Heading :tada:"}},
        section("*Said*", fields=[{"type": "mrkdwn", "text": "_Field_"}]),
        {"type": "context", "elements": [{"type": "plain_text", "text": "Small"}]},
        {"type": "divider"},
        {"type": "image", "image_url": "https://example.com/x.png", "alt_text": "A chart"},
        {"type": "markdown", "text": "**Strong**"},
    )
    assert drawn.text == "Heading 🎉SaidFieldSmallA chartStrong"
    assert {"h3", "hr", "strong", "em", "figure"} <= {name for name, _ in drawn.elements}


def test_a_picture_of_the_web_is_named_and_never_fetched(dana: Viewer) -> None:
    drawn = draw(dana, {"type": "image", "image_url": "https://example.com/x.png", "alt_text": "A chart"})
    assert drawn.named("img") == []
    assert drawn.named("a")[0]["href"] == "https://example.com/x.png"


def test_a_picture_of_the_workspace_is_shown_in_place(dana: Viewer) -> None:
    dana.workspace.files["F1"] = File("F1", "chart.png", "Chart", dana.user.id, 0, 1, b"x", True, True)
    drawn = draw(dana, {"type": "image", "slack_file": {"id": "F1"}, "alt_text": "A chart"})
    assert drawn.named("img")[0]["src"] == "/as/dana.whitfield/files/F1"


def test_a_select_shows_what_is_chosen_by_name(dana: Viewer) -> None:
    maya = dana.workspace.user("maya.lindqvist")
    assert maya is not None
    select = {"type": "multi_users_select", "action_id": "who", "initial_users": [maya.id]}
    drawn = draw(dana, section("Who", accessory=select))
    assert "Maya Lindqvist" in drawn.text
    picker = next(each for each in drawn.named("span") if "picker" in (each.get("class") or ""))
    assert json.loads(picker["data-value"] or "") == [maya.id]


def test_a_button_with_an_address_is_a_link_but_not_to_a_script(dana: Viewer) -> None:
    def of(url: str) -> Drawn:
        text = {"type": "plain_text", "text": "Go"}
        return draw(dana, {"type": "actions", "elements": [{"type": "button", "text": text, "url": url}]})

    assert of("https://example.com").named("a")[0]["href"] == "https://example.com"
    assert of("javascript:alert(1)").named("a") == []


def test_each_field_of_a_form_has_its_label(dana: Viewer) -> None:
    label = {"type": "plain_text", "text": "Your title"}
    block = {"type": "input", "block_id": "b", "label": label, "optional": True, "hint": label}
    element = {"type": "plain_text_input", "action_id": "a", "initial_value": "VP", "max_length": 20}
    drawn = draw(dana, {**block, "element": element})
    field = drawn.named("input")[0]
    assert drawn.named("label")[0]["for"] == field["id"]
    assert (field["value"], field["data-most"]) == ("VP", "20")
    assert "Your title (optional)" in drawn.text


def test_the_same_block_ids_in_two_messages_make_different_fields(dana: Viewer) -> None:
    block, element = {"block_id": "b"}, {"action_id": "a"}
    assert Surface(dana, "1.0").element_id(block, element) != Surface(dana, "2.0").element_id(block, element)

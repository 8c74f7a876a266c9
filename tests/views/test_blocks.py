"""Parts of forms that every form shares: what stands in them before anybody chose."""

from sandbox.block_kit import check_view
from views.blocks import Block, button, confirmation, input_block, modal, multi_select, option, radio_buttons, select

ONE, TWO = option("One", "1"), option("Two", "2")


def taken(element: Block) -> Block:
    """The element, in a form that Slack takes."""
    check_view(modal("form", "A form", "Save", "", [input_block("a", "Which", element)]), "modal")
    return element


def test_a_menu_begins_with_what_was_chosen_or_asks_to_choose() -> None:
    assert taken(select("a", [ONE, TWO], TWO))["initial_option"] == TWO
    asked = taken(select("a", [ONE, TWO]))
    assert "initial_option" not in asked
    assert asked["placeholder"]["text"] == "Choose one"


def test_of_options_in_sight_one_is_taken_at_first_or_none() -> None:
    assert taken(radio_buttons("a", [ONE, TWO], ONE))["initial_option"] == ONE
    assert "initial_option" not in taken(radio_buttons("a", [ONE, TWO]))


def test_a_menu_of_several_begins_with_those_chosen_that_it_has() -> None:
    options = {"1": ONE, "2": TWO}
    assert taken(multi_select("a", options, ["2", "gone"]))["initial_options"] == [TWO]
    assert "initial_options" not in taken(multi_select("a", options, []))


def test_a_button_that_asks_first_can_be_answered_with_not_now() -> None:
    pressed = {**button("Go", "go", "x"), "confirm": confirmation("Go", "It goes to all.", "Do it")}
    check_view({"type": "home", "blocks": [{"type": "actions", "elements": [pressed]}]}, "home")
    assert [pressed["confirm"][part]["text"] for part in ("confirm", "deny")] == ["Do it", "Not now"]

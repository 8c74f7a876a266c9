"""What blocks and views may hold: everything at its limit passes, one more is refused as Slack refuses it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.block_kit import check_message_blocks, check_view
from sandbox.errors import SlackError
from sandbox.wire import JSON

from .conftest import button, modal, section, text_input
from .test_chat import refused


def plain(text: str) -> JSON:
    """A plain text object."""
    return {"type": "plain_text", "text": text}


def option(text: str = "One", value: str = "1") -> JSON:
    """An option."""
    return {"text": plain(text), "value": value}


def actions(*elements: JSON, **more: object) -> JSON:
    """An actions block."""
    return {"type": "actions", "elements": list(elements), **more}


def select(*options: JSON, **more: object) -> JSON:
    """A static select."""
    return {"type": "static_select", "action_id": "pick", "options": list(options), **more}


def problem(blocks: object) -> str:
    """The first thing Slack finds wrong with a message's blocks; empty when nothing is."""
    try:
        check_message_blocks(blocks)
    except SlackError as error:
        messages = error.extra.get("response_metadata", {"messages": [error.name]})
        assert isinstance(messages, dict)
        return str(messages["messages"][0])
    return ""


@pytest.mark.parametrize(
    ("block", "most"),
    [
        (lambda n: section("x" * n), 3000),
        (lambda n: {"type": "section", "fields": [plain("x" * n)]}, 2000),
        (lambda n: {"type": "section", "fields": [plain("x")] * n}, 10),
        (lambda n: {"type": "header", "text": plain("x" * n)}, 150),
        (lambda n: {"type": "context", "elements": [plain("x")] * n}, 10),
        (lambda n: {"type": "divider", "block_id": "x" * n}, 255),
        (lambda n: actions(*[button(str(i)) for i in range(n)]), 25),
        (lambda n: actions(button(text=plain("x" * n))), 75),
        (lambda n: actions(button(value="x" * n)), 2000),
        (lambda n: actions(button("x" * n)), 255),
        (lambda n: actions(button(url="x" * n)), 3000),
        (lambda n: actions(select(*[option(value=str(i)) for i in range(n)])), 100),
        (lambda n: actions(select(option(text="x" * n))), 75),
        (lambda n: actions(select(option(value="x" * n))), 150),
        (lambda n: actions(select(option(), placeholder=plain("x" * n))), 150),
        (lambda n: actions({"type": "overflow", "action_id": "o", "options": [option()] * n}), 5),
        (lambda n: actions({"type": "checkboxes", "action_id": "c", "options": [option()] * n}), 10),
        (lambda n: {"type": "image", "image_url": "x", "alt_text": "x" * n}, 2000),
    ],
)
def test_one_over_a_limit_is_refused(block, most: int) -> None:  # type: ignore[no-untyped-def]
    assert problem([block(most)]) == ""
    assert problem([block(most + 1)])


def test_fifty_blocks_are_the_most() -> None:
    assert problem([{"type": "divider"}] * 50) == ""
    assert problem([{"type": "divider"}] * 51) == "[ERROR] no more than 50 items allowed [json-pointer:/blocks]"


def test_the_text_of_all_blocks_is_bounded_too() -> None:
    assert problem([section("x" * 3000)] * 4) == ""
    assert problem([*[section("x" * 3000)] * 4, section("x")]) == "msg_blocks_too_long"


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ({"type": "carousel"}, "unsupported type: carousel [json-pointer:/blocks/0]"),
        (actions({"type": "slider"}), "unsupported type: slider [json-pointer:/blocks/0/elements/0]"),
        (actions({"type": "plain_text_input", "action_id": "a"}), "unsupported type: plain_text_input"),
        ({"type": "section"}, "missing required field: text or fields"),
        ({"type": "header", "text": {"type": "mrkdwn", "text": "x"}}, "unsupported type: mrkdwn"),
        ({"type": "section", "text": plain("")}, "must be more than 0 characters"),
        ({"type": "divider", "colour": "red"}, "invalid additional property: colour"),
        (actions(button(style="loud")), "must be one of: primary, danger"),
        (actions(select()), "no fewer than 1 items allowed"),
        (actions(button("a"), button("a")), "`action_id` a already exists for this block"),
        ({"type": "image", "alt_text": "x"}, "must have exactly one of: image_url, slack_file"),
        ("section", "must be a block"),
        (None, "must be a block"),
        ({"type": ["section"]}, "unsupported type: ['section']"),
    ],
)
def test_what_is_no_block_is_named_with_its_place(block: object, words: str) -> None:
    assert words in problem([block])


def test_a_block_id_is_there_once() -> None:
    twice = [{"type": "divider", "block_id": "a"}] * 2
    assert problem(twice) == "[ERROR] `block_id` a already exists [json-pointer:/blocks/1/block_id]"


def test_the_same_action_may_be_in_two_blocks() -> None:
    assert problem([actions(button("a")), actions(button("a"))]) == ""


def test_missing_ids_are_given() -> None:
    block = check_message_blocks([actions({"type": "button", "text": plain("x")})])[0]
    assert block["block_id"]
    assert block["elements"][0]["action_id"]


async def test_the_api_says_what_is_wrong_and_where(client: AsyncWebClient) -> None:
    call = client.chat_postMessage(channel="peer-networking", text="x", blocks=[section("x" * 3001)])
    assert await refused(call) == "invalid_blocks"
    assert await refused(client.chat_postMessage(channel="peer-networking", text="x", blocks="{")) == (
        "invalid_blocks_format"
    )


@settings(max_examples=50, deadline=None)
@given(st.lists(st.recursive(st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(
    st.sampled_from(["type", "text", "elements", "accessory", "block_id", "element"]), x), max_leaves=10)))  # fmt: skip
def test_nonsense_is_refused_and_never_crashes(blocks: list[object]) -> None:
    assert bool(problem(blocks)) == bool(blocks)


def view_problem(view: object, kind: str = "modal") -> str:
    """The first thing wrong with a view; empty when nothing is."""
    try:
        check_view(view, kind)
    except SlackError as error:
        messages = error.extra.get("response_metadata", {"messages": [error.name]})
        assert isinstance(messages, dict)
        return str(messages["messages"][0])
    return ""


@pytest.mark.parametrize(
    ("view", "most"),
    [
        (lambda n: modal(title=plain("x" * n)), 24),
        (lambda n: modal(submit=plain("x" * n)), 24),
        (lambda n: modal(close=plain("x" * n)), 24),
        (lambda n: modal(private_metadata="x" * n), 3000),
        (lambda n: modal(callback_id="x" * n), 255),
        (lambda n: modal(external_id="x" * n), 255),
        (lambda n: modal(*[{"type": "divider"}] * n), 100),
        (lambda n: modal(text_input(initial_value="x" * n)), 3000),
    ],
)
def test_views_have_limits_of_their_own(view, most: int) -> None:  # type: ignore[no-untyped-def]
    assert view_problem(view(most)) == ""
    assert view_problem(view(most + 1))


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (modal(title=None), "missing required field: title"),
        (modal(text_input(), submit=None), "a submit button is required"),
        (modal({"type": "markdown", "text": "x"}), "unsupported type: markdown"),
        (modal(type="home"), "must be modal"),
        (modal(color="red"), "invalid additional property: color"),
        (modal() | {"blocks": None}, "missing required field: blocks"),
        ([], "must be an object"),
    ],
)
def test_what_is_no_modal_is_named(view: object, words: str) -> None:
    assert words in view_problem(view)


def test_a_home_has_blocks_and_no_title() -> None:
    assert view_problem({"type": "home", "blocks": [section("x")]}, "home") == ""
    assert "title" in view_problem({"type": "home", "title": plain("x"), "blocks": []}, "home")


def test_a_view_of_a_quarter_megabyte_is_too_large() -> None:
    blocks = [{"type": "section", "fields": [plain("x" * 1500)] * 10}] * 20
    assert view_problem(modal(*blocks)) == "view_too_large"

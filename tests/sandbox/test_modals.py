"""Modals: how they open, what a submission carries, and what the app's answer does to them."""

import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.wire import JSON

from .conftest import button, modal, section, text_input
from .test_chat import refused

ACTIONS = {"type": "actions", "block_id": "row", "elements": [button(value="1")]}


async def test_a_trigger_opens_one_modal_within_three_seconds(
    client: AsyncWebClient, control: Control, bolt: AsyncApp
) -> None:
    @bolt.command("/rapport")
    async def acked(ack: AsyncAck) -> None:
        await ack()

    trigger = (await control.command("dana.whitfield", "peer-networking", "x"))["trigger_id"]
    late = (await control.command("dana.whitfield", "peer-networking", "x"))["trigger_id"]
    assert (await client.views_open(trigger_id=trigger, view=modal()))["view"]["type"] == "modal"
    assert await refused(client.views_open(trigger_id=trigger, view=modal())) == "exchanged_trigger_id"
    await control.turn_clock(3.1)
    assert await refused(client.views_open(trigger_id=late, view=modal())) == "expired_trigger_id"
    assert await refused(client.views_open(trigger_id="1.2.x", view=modal())) == "invalid_trigger_id"


@pytest.fixture
async def form(control: Control, bolt: AsyncApp) -> JSON:
    """A modal with one text input, opened by a command for Dana."""

    @bolt.command("/rapport")
    async def opened(ack: AsyncAck, body: JSON, client: AsyncWebClient) -> None:
        view = modal(text_input(max_length=5), external_id="one", notify_on_close=True)
        await client.views_open(trigger_id=body["trigger_id"], view=view)
        await ack()

    await control.command("dana.whitfield", "peer-networking", "x")
    return (await control.views("dana.whitfield"))[0]


async def test_a_submission_carries_what_was_typed_and_closes(control: Control, bolt: AsyncApp, form: JSON) -> None:
    typed: list[JSON] = []

    @bolt.view("form")
    async def done(ack: AsyncAck, view: JSON) -> None:
        typed.append(view["state"]["values"])
        await ack()

    got = await control.submit("dana.whitfield", form["id"], {"name": "Dana"})
    assert typed == [{"name": {"typed": {"type": "plain_text_input", "value": "Dana"}}}]
    assert (got["closed"], got["view"], got["errors"]) == (True, None, None)


async def test_errors_keep_the_modal_open(control: Control, bolt: AsyncApp, form: JSON) -> None:
    @bolt.view("form")
    async def wrong(ack: AsyncAck) -> None:
        await ack(response_action="errors", errors={"name": "Too short"})

    got = await control.submit("dana.whitfield", form["id"], {"name": "D"})
    assert (got["closed"], got["errors"]) == (False, {"name": "Too short"})


async def test_errors_for_no_input_are_trouble(control: Control, bolt: AsyncApp, form: JSON) -> None:
    @bolt.view("form")
    async def wrong(ack: AsyncAck) -> None:
        await ack(response_action="errors", errors={"elsewhere": "x"})

    got = await control.submit("dana.whitfield", form["id"], {"name": "D"})
    assert got["error"] is not None
    assert got["closed"] is False


@pytest.mark.parametrize("typed", [{}, {"name": ""}, {"name": "too long"}])
async def test_slack_itself_insists_on_required_inputs_and_lengths(control: Control, form: JSON, typed: JSON) -> None:
    got = await control.submit("dana.whitfield", form["id"], typed)
    assert got["status"] is None
    assert got["errors"] is not None
    assert "name" in got["errors"]
    kinds = [delivery["payload"].get("type") for delivery in (await control.state())["deliveries"]]
    assert "view_submission" not in kinds


async def test_an_answer_may_update_push_and_clear(control: Control, bolt: AsyncApp, form: JSON) -> None:
    @bolt.view("form")
    async def step(ack: AsyncAck, view: JSON) -> None:
        what = view["state"]["values"]["name"]["typed"]["value"]
        if what == "clear":
            await ack(response_action="clear")
        else:
            await ack(response_action=what, view=modal(section(what), text_input()))

    updated = await control.submit("dana.whitfield", form["id"], {"name": "push"})
    assert updated["view"] is not None
    assert updated["view"]["previous_view_id"] == form["id"]
    assert len(await control.views("dana.whitfield")) == 2
    changed = await control.submit("dana.whitfield", updated["view"]["id"], {"name": "update"})
    assert changed["view"] is not None
    assert changed["view"]["blocks"][0]["text"]["text"] == "update"
    cleared = await control.submit("dana.whitfield", changed["view"]["id"], {"name": "clear"})
    assert cleared["view"] is None


async def test_a_stack_is_three_views_high(
    control: Control, bolt: AsyncApp, client: AsyncWebClient, form: JSON
) -> None:
    triggers: list[str] = []

    @bolt.action("go")
    async def clicked(ack: AsyncAck, body: JSON) -> None:
        triggers.append(body["trigger_id"])
        await ack()

    top = (await client.views_update(view_id=form["id"], view=modal(ACTIONS)))["view"]
    for _ in range(2):
        await control.click_in_view("dana.whitfield", top["id"], "go")
        top = (await client.views_push(trigger_id=triggers[-1], view=modal(ACTIONS)))["view"]
    await control.click_in_view("dana.whitfield", top["id"], "go")
    push = client.views_push(trigger_id=triggers[-1], view=modal())
    assert await refused(push) == "push_limit_reached"


async def test_an_old_hash_is_a_conflict(client: AsyncWebClient, form: JSON) -> None:
    updated = await client.views_update(external_id="one", hash=form["hash"], view=modal(text_input()))
    again = client.views_update(view_id=form["id"], hash=form["hash"], view=modal())
    assert updated["view"]["hash"] != form["hash"]
    assert await refused(again) == "hash_conflict"
    assert await refused(client.views_update(view_id="V0NONE", view=modal())) == "not_found"


async def test_what_was_typed_outlives_an_update(
    control: Control, client: AsyncWebClient, bolt: AsyncApp, form: JSON
) -> None:
    @bolt.view("form")
    async def wrong(ack: AsyncAck) -> None:
        await ack(response_action="errors", errors={"name": "no"})

    await control.submit("dana.whitfield", form["id"], {"name": "Dana"})
    updated = await client.views_update(view_id=form["id"], view=modal(section("new"), text_input()))
    assert updated["view"]["state"]["values"]["name"]["typed"]["value"] == "Dana"


async def test_a_cancelled_modal_is_told_of_when_asked_for(control: Control, bolt: AsyncApp, form: JSON) -> None:
    closed: list[str] = []

    @bolt.view_closed("form")
    async def told(ack: AsyncAck, view: JSON) -> None:
        closed.append(view["id"])
        await ack()

    await control.close("dana.whitfield", form["id"])
    assert (closed, await control.views("dana.whitfield")) == ([form["id"]], [])
    with pytest.raises(ControlError, match="on top"):
        await control.submit("dana.whitfield", form["id"], {})


async def test_an_error_of_slacks_reaches_the_app(bolt: AsyncApp, control: Control) -> None:
    caught: list[str] = []

    @bolt.command("/rapport")
    async def open_badly(ack: AsyncAck, body: JSON, client: AsyncWebClient) -> None:
        try:
            await client.views_open(trigger_id=body["trigger_id"], view=modal(title=None))
        except SlackApiError as error:
            caught.append(error.response["response_metadata"]["messages"][0])
        await ack()

    await control.command("dana.whitfield", "peer-networking", "x")
    assert caught == ["[ERROR] missing required field: title [json-pointer:/view]"]

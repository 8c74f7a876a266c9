"""External selects: the app is asked for the options, and what it answers is offered or refused."""

import asyncio

import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.server import Sandbox
from sandbox.wire import JSON

from .conftest import Receiver, user

SELECT = {"type": "external_select", "action_id": "peer", "min_query_length": 1}
ROW = {"type": "actions", "block_id": "row", "elements": [SELECT]}


def option(value: str = "1", text: str = "Somebody") -> JSON:
    """An option."""
    return {"text": {"type": "plain_text", "text": text}, "value": value}


async def test_bolt_answers_what_is_typed_into_an_external_select(
    client: AsyncWebClient, control: Control, bolt: AsyncApp
) -> None:
    asked: list[JSON] = []
    chosen: asyncio.Queue[JSON] = asyncio.Queue()

    @bolt.options("peer")
    async def offer(ack: AsyncAck, payload: JSON) -> None:
        asked.append(payload)
        await ack(options=[option(text=f"{payload['value']} and others")])

    @bolt.action("peer")
    async def picked(ack: AsyncAck, action: JSON) -> None:
        await chosen.put(action)
        await ack()

    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[ROW])
    where = {"channel": "peer-networking", "ts": posted["ts"]}
    answer = await control.suggest("dana.whitfield", "peer", "ban", **where)
    assert [option["text"]["text"] for option in answer["options"]] == ["ban and others"]
    assert (asked[0]["type"], asked[0]["block_id"]) == ("block_suggestion", "row")
    await control.click("dana.whitfield", posted["channel"], posted["ts"], "peer", value=answer["options"][0])
    assert (await chosen.get())["selected_option"] == answer["options"][0]


@pytest.mark.parametrize(
    ("body", "offered", "error"),
    [
        ({"options": []}, [], None),
        ({"options": [option(str(number)) for number in range(100)]}, [str(number) for number in range(100)], None),
        ({"options": [option(str(number)) for number in range(101)]}, [], "invalid_options"),
        ({"options": [option(text="x" * 76)]}, [], "invalid_options"),
        ({"option_groups": [{"label": {"type": "plain_text", "text": "VPs"}, "options": [option("7")]}]}, ["7"], None),
        ({"options": [], "option_groups": []}, [], "invalid_options"),
        ({"options": "many"}, [], "invalid_options"),
        ([], [], "invalid_options"),
        ({}, [], "invalid_options"),
    ],
)
async def test_options_are_checked_before_anybody_sees_them(
    client: AsyncWebClient, control: Control, receiver: Receiver, body: object, offered: list[str], error: str | None
) -> None:
    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[ROW])
    await control.settled()
    receiver.answers = [web.json_response(body)]
    answer = await control.suggest("dana.whitfield", "peer", "b", channel=posted["channel"], ts=posted["ts"])
    assert [each["value"] for each in answer["options"]] == offered
    assert answer["error"] == error


async def test_a_select_in_a_home_says_so(
    client: AsyncWebClient, control: Control, sandbox: Sandbox, receiver: Receiver
) -> None:
    dana = user(sandbox, "dana.whitfield").id
    view = (await client.views_publish(user_id=dana, view={"type": "home", "blocks": [ROW]}))["view"]
    receiver.answers = [web.Response(status=500)]
    answer = await control.suggest("dana.whitfield", "peer", "b", view_id=view["id"])
    assert (answer["options"], answer["error"]) == ([], "dispatch_failed")
    asked = [delivery["payload"] for delivery in (await control.state())["deliveries"]][-1]
    assert (asked["type"], asked["view"]["id"], asked["value"]) == ("block_suggestion", view["id"], "b")
    assert asked["container"] == {"type": "view", "view_id": view["id"]}


async def test_too_few_letters_ask_nobody(client: AsyncWebClient, control: Control) -> None:
    picky = {"type": "external_select", "action_id": "peer"}
    row = {"type": "actions", "elements": [picky, {"type": "users_select", "action_id": "who"}]}
    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[row])
    where = {"channel": posted["channel"], "ts": posted["ts"]}
    with pytest.raises(ControlError, match="from 3 characters on"):
        await control.suggest("dana.whitfield", "peer", "ba", **where)
    with pytest.raises(ControlError, match="loads no options"):
        await control.suggest("dana.whitfield", "who", "ban", **where)
    with pytest.raises(ControlError, match="There is no nobody"):
        await control.suggest("dana.whitfield", "nobody", "ban", **where)
    with pytest.raises(ControlError, match="no view V0 open"):
        await control.suggest("dana.whitfield", "peer", "ban", view_id="V0")

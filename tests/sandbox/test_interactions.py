"""What people do with a real Bolt app over Socket Mode: commands, clicks, the Home, response URLs."""

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.server import Sandbox
from sandbox.wire import JSON

from .conftest import Receiver, button, user

ACTIONS = {"type": "actions", "block_id": "row", "elements": [button(value="1"), button("stop", value="2")]}
SELECT = {
    "type": "section",
    "block_id": "level",
    "text": {"type": "mrkdwn", "text": "Level"},
    "accessory": {
        "type": "static_select",
        "action_id": "pick",
        "options": [{"text": {"type": "plain_text", "text": name}, "value": name} for name in ("vp", "ic")],
    },
}


@pytest.fixture
def clicks(bolt: AsyncApp) -> list[JSON]:
    """The bodies of the clicks the app got; it acks them and does nothing."""
    heard: list[JSON] = []

    async def keep(ack: AsyncAck, body: JSON) -> None:
        heard.append(body)
        await ack()

    for action_id in ("go", "stop", "pick"):
        bolt.action(action_id)(keep)
    return heard


async def test_a_command_arrives_escaped_and_its_answer_is_ephemeral(
    bolt: AsyncApp, control: Control, sandbox: Sandbox
) -> None:
    @bolt.command("/rapport")
    async def answer(ack: AsyncAck, body: JSON) -> None:
        await ack(f"You said: {body['text']}")

    maya = user(sandbox, "maya.lindqvist").id
    got = await control.command("dana.whitfield", "peer-networking", "meet @maya.lindqvist @nobody")
    said = f"You said: meet <@{maya}|maya.lindqvist> @nobody"
    assert (got["status"], got["body"], got["error"]) == (200, {"text": said}, None)
    assert [message["text"] for message in await control.ephemerals("dana.whitfield")] == [said]
    assert await control.messages("peer-networking") == []


async def test_a_command_may_be_answered_to_all(bolt: AsyncApp, control: Control) -> None:
    @bolt.command("/rapport")
    async def answer(ack: AsyncAck) -> None:
        await ack(text="For all", response_type="in_channel")

    await control.command("dana.whitfield", "peer-networking", "x")
    assert [message["text"] for message in await control.messages("peer-networking")] == ["For all"]


async def test_an_answer_slack_could_not_show_is_an_error(bolt: AsyncApp, control: Control) -> None:
    @bolt.command("/rapport")
    async def answer(ack: AsyncAck) -> None:
        await ack(text="x", blocks=[{"type": "carousel"}])

    got = await control.command("dana.whitfield", "peer-networking", "x")
    assert got["error"] == "invalid_command_response"


async def test_a_click_names_the_button_and_the_message(
    client: AsyncWebClient, control: Control, clicks: list[JSON]
) -> None:
    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[ACTIONS])
    await control.click("dana.whitfield", "peer-networking", posted["ts"], "go")
    body = clicks[0]
    assert (body["type"], body["actions"][0]["value"]) == ("block_actions", "1")
    assert (body["actions"][0]["block_id"], body["user"]["username"]) == ("row", "dana.whitfield")
    assert body["container"]["message_ts"] == body["message"]["ts"] == posted["ts"]


async def test_a_selection_names_the_option(client: AsyncWebClient, control: Control, clicks: list[JSON]) -> None:
    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[SELECT])
    await control.click("dana.whitfield", "peer-networking", posted["ts"], "pick", value="vp")
    assert clicks[0]["actions"][0]["selected_option"]["value"] == "vp"
    with pytest.raises(ControlError, match="has no option 'cto'"):
        await control.click("dana.whitfield", "peer-networking", posted["ts"], "pick", value="cto")


async def test_the_state_of_other_inputs_comes_along(
    client: AsyncWebClient, control: Control, clicks: list[JSON]
) -> None:
    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[ACTIONS, SELECT])
    where = ("dana.whitfield", "peer-networking", posted["ts"], "go")
    await control.click(*where, state={"level": "ic"})
    assert clicks[0]["state"]["values"]["level"]["pick"]["selected_option"]["value"] == "ic"


async def test_an_ephemeral_message_is_clicked_by_its_reader_only(
    client: AsyncWebClient, control: Control, clicks: list[JSON], sandbox: Sandbox
) -> None:
    dana = user(sandbox, "dana.whitfield").id
    answer = await client.chat_postEphemeral(
        channel=sandbox.workspace.channel("peer-networking").id,  # type: ignore[union-attr]
        user=dana,
        text="x",
        blocks=[ACTIONS],
    )
    await control.click("dana.whitfield", "peer-networking", answer["message_ts"], "go")
    assert clicks[0]["container"]["is_ephemeral"] is True
    assert "message" not in clicks[0]
    with pytest.raises(ControlError, match="sees no message"):
        await control.click("noa.ben.ami", "peer-networking", answer["message_ts"], "go")


async def test_what_is_not_there_is_not_clicked(client: AsyncWebClient, control: Control) -> None:
    posted = await client.chat_postMessage(channel="program-team", text="x", blocks=[ACTIONS])
    with pytest.raises(ControlError, match="There is no shout"):
        await control.click("hanna.vogel", "program-team", posted["ts"], "shout")
    with pytest.raises(ControlError, match="sees no conversation"):
        await control.click("dana.whitfield", "program-team", posted["ts"], "go")


async def test_the_home_is_published_per_person(
    client: AsyncWebClient, control: Control, clicks: list[JSON], sandbox: Sandbox
) -> None:
    dana = user(sandbox, "dana.whitfield").id
    view = (await client.views_publish(user_id=dana, view={"type": "home", "blocks": [ACTIONS]}))["view"]
    shown = await control.home("dana.whitfield")
    assert shown is not None
    assert shown["id"] == view["id"]
    assert await control.home("noa.ben.ami") is None
    await control.click_in_view("dana.whitfield", view["id"], "go")
    assert clicks[0]["view"]["type"] == "home"


async def test_a_response_url_replaces_the_message_acted_on(
    client: AsyncWebClient, control: Control, bolt: AsyncApp
) -> None:
    @bolt.action("go")
    async def replace(ack: AsyncAck, respond: AsyncRespond) -> None:
        await respond(text="Thank you", replace_original=True)
        await ack()

    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[ACTIONS])
    await control.click("dana.whitfield", "peer-networking", posted["ts"], "go")
    assert [message["text"] for message in await control.messages("peer-networking")] == ["Thank you"]


async def test_a_response_url_works_five_times_within_thirty_minutes(control: Control, receiver: Receiver) -> None:
    for _ in range(2):
        await control.command("dana.whitfield", "peer-networking", "x")
    urls = [delivery["payload"]["response_url"] for delivery in (await control.state())["deliveries"]]
    async with aiohttp.ClientSession() as session:
        for number in range(5):
            async with session.post(urls[0], json={"text": str(number)}) as response:
                assert response.status == 200
        async with session.post(urls[0], json={"text": "6"}) as response:
            assert (response.status, (await response.json())["error"]) == (404, "used_url")
        await control.turn_clock(30 * 60 + 1)
        async with session.post(urls[1], json={"text": "late"}) as response:
            assert (response.status, (await response.json())["error"]) == (404, "expired_url")
    shown = [message["text"] for message in await control.ephemerals("dana.whitfield")]
    assert shown == ["0", "1", "2", "3", "4"]


async def test_a_response_url_can_delete_an_ephemeral_message(control: Control, bolt: AsyncApp) -> None:
    @bolt.command("/rapport")
    async def ask(ack: AsyncAck) -> None:
        await ack(text="Sure?", blocks=[ACTIONS])

    @bolt.action("stop")
    async def gone(ack: AsyncAck, respond: AsyncRespond) -> None:
        await respond(delete_original=True)
        await ack()

    await control.command("dana.whitfield", "peer-networking", "x")
    message = (await control.ephemerals("dana.whitfield"))[0]
    await control.click("dana.whitfield", "peer-networking", message["ts"], "stop")
    assert await control.ephemerals("dana.whitfield") == []


async def test_bolt_serves_the_same_over_http(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    app = AsyncApp(client=client, signing_secret=sandbox.signing_secret, process_before_response=True)

    @app.command("/rapport")
    async def answer(ack: AsyncAck) -> None:
        await ack("over HTTP")

    runner = web.AppRunner(app.web_app("/slack/events"))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    await control.set_app(request_url=f"http://127.0.0.1:{port}/slack/events")
    assert (await control.command("dana.whitfield", "peer-networking", "x"))["body"] == "over HTTP"
    await runner.cleanup()

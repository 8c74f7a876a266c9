"""What goes wrong on the way to the app: twice, late, overtaken, under another name, with spent keys."""

import json

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.server import Sandbox

from .conftest import Receiver, modal, user
from .test_chat import refused
from .test_delivery import ack, socket


async def heard(control: Control, receiver: Receiver) -> list[str]:
    """The texts the app got, in the order in which it got them."""
    await control.settled()
    return [json.loads(body)["event"]["text"] for _, body in receiver.requests]


async def test_an_event_may_be_overtaken(control: Control, receiver: Receiver) -> None:
    await control.fault(on="delivery", kind="reorder")
    for text in "abc":
        await control.post("dana.whitfield", "peer-networking", text)
    texts = await heard(control, receiver)
    assert texts.index("b") < texts.index("a")
    assert sorted(texts) == ["a", "b", "c"]


async def test_an_event_that_nothing_overtakes_comes_after_a_minute(control: Control, receiver: Receiver) -> None:
    await control.fault(on="delivery", kind="reorder")
    await control.post("dana.whitfield", "peer-networking", "alone")
    await control.turn_clock(59)
    assert receiver.requests == []
    await control.turn_clock(1)
    assert await heard(control, receiver) == ["alone"]


async def test_an_event_may_come_late(control: Control, receiver: Receiver) -> None:
    await control.fault(on="delivery", kind="delay", seconds=30)
    await control.post("dana.whitfield", "peer-networking", "late")
    await control.post("dana.whitfield", "peer-networking", "soon")
    await control.until(lambda state: receiver.requests, what="the event in time")
    assert len(receiver.requests) == 1
    await control.turn_clock(30)
    assert await heard(control, receiver) == ["soon", "late"]


async def test_a_fault_may_be_for_the_events_of_one_channel(control: Control, receiver: Receiver) -> None:
    await control.fault(on="delivery", kind="duplicate", channel="program-team", times=0)
    await control.post("maya.lindqvist", "peer-networking", "once")
    await control.post("maya.lindqvist", "program-team", "twice")
    assert sorted(await heard(control, receiver)) == ["once", "twice", "twice"]


async def test_a_shared_channels_message_may_come_under_two_team_ids(
    control: Control, receiver: Receiver, sandbox: Sandbox
) -> None:
    await control.fault(on="delivery", kind="two_teams")
    ts = await control.post("ines.quaglia", "peer-networking", "hello")
    await control.settled()
    payloads = [json.loads(body) for _, body in receiver.requests]
    theirs = user(sandbox, "ines.quaglia").team_id
    assert {payload["team_id"] for payload in payloads} == {sandbox.team_id, theirs}
    assert len({payload["event_id"] for payload in payloads}) == 2
    assert {payload["event"]["ts"] for payload in payloads} == {ts}
    assert {payload["authorizations"][0]["team_id"] for payload in payloads} == {sandbox.team_id}
    assert all(payload["is_ext_shared_channel"] for payload in payloads)


async def test_an_expired_trigger_opens_nothing(client: AsyncWebClient, control: Control, receiver: Receiver) -> None:
    await control.fault(on="delivery", kind="expired_trigger")
    spent = (await control.command("dana.whitfield", "peer-networking", "x"))["trigger_id"]
    good = (await control.command("dana.whitfield", "peer-networking", "x"))["trigger_id"]
    assert await refused(client.views_open(trigger_id=spent, view=modal())) == "expired_trigger_id"
    assert (await client.views_open(trigger_id=good, view=modal()))["ok"]


async def test_a_response_url_may_be_spent_on_arrival(control: Control, receiver: Receiver) -> None:
    await control.fault(on="delivery", kind="used_response_url")
    await control.command("dana.whitfield", "peer-networking", "x")
    url = (await control.state())["deliveries"][0]["payload"]["response_url"]
    async with aiohttp.ClientSession() as session, session.post(url, json={"text": "x"}) as response:
        assert (response.status, (await response.json())["error"]) == (404, "used_url")


@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
async def test_a_warned_socket_stays_open(
    control: Control, client: AsyncWebClient, sandbox: Sandbox, reason: str
) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        await control.fault(on="delivery", kind="disconnect", reason=reason)
        assert (await connection.receive_json(timeout=5))["reason"] == reason
        assert (await control.state())["app"]["sockets"] == 1


async def test_a_warned_socket_still_gets_events(control: Control, client: AsyncWebClient, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        await control.fault(on="delivery", kind="disconnect", reason="warning")
        await connection.receive_json(timeout=5)
        await control.post("dana.whitfield", "peer-networking", "x")
        assert (await ack(connection))["payload"]["event"]["text"] == "x"


async def test_a_disabled_link_closes_the_sockets(control: Control, client: AsyncWebClient, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        await control.fault(on="delivery", kind="disconnect", reason="link_disabled")
        assert (await connection.receive_json(timeout=5))["reason"] == "link_disabled"
        assert (await connection.receive(timeout=5)).type is aiohttp.WSMsgType.CLOSE
        await control.until(lambda state: state["app"]["sockets"] == 0, what="no socket")


async def test_a_request_url_proves_itself_by_the_challenge(control: Control, receiver: Receiver) -> None:
    assert await control.verify(receiver.url) == "The request URL did not repeat the challenge."
    assert json.loads(receiver.requests[0][1])["type"] == "url_verification"
    receiver.answers = [web.json_response({"challenge": "another"})]
    assert await control.verify(receiver.url) == "The request URL did not repeat the challenge."
    receiver.answers = [web.Response(status=500)]
    assert await control.verify(receiver.url) == "The request URL gave no answer: http_error."


@pytest.mark.parametrize("how", ["text", "json", "form"])
async def test_the_challenge_may_be_repeated_in_three_ways(control: Control, receiver: Receiver, how: str) -> None:
    def repeat(body: bytes) -> web.Response:
        challenge = json.loads(body)["challenge"]
        if how == "json":
            return web.json_response({"challenge": challenge})
        return web.Response(text=f"challenge={challenge}" if how == "form" else challenge)

    receiver.answer = repeat
    assert await control.verify(receiver.url) is None


async def test_bolt_repeats_the_challenge(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    app = AsyncApp(client=client, signing_secret=sandbox.signing_secret)
    runner = web.AppRunner(app.web_app("/slack/events"))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    assert await control.verify(f"http://127.0.0.1:{port}/slack/events") is None
    await runner.cleanup()

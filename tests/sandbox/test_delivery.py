"""How payloads reach the app over HTTP and over sockets, and come again when they do not."""

import asyncio
import json
from urllib.parse import parse_qs

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.server import Sandbox
from sandbox.wire import JSON

from .conftest import Receiver


async def socket(
    client: AsyncWebClient, sandbox: Sandbox, session: aiohttp.ClientSession
) -> aiohttp.ClientWebSocketResponse:
    """One raw socket, its hello read."""
    opened = await client.apps_connections_open(app_token=sandbox.app_token)
    connection = await session.ws_connect(opened["url"])
    assert (await connection.receive_json())["type"] == "hello"
    return connection


async def ack(connection: aiohttp.ClientWebSocketResponse, **more: object) -> JSON:
    """Receive an envelope and ack it."""
    envelope: JSON = await connection.receive_json(timeout=5)
    await connection.send_json({"envelope_id": envelope["envelope_id"], **more})
    return envelope


async def deliveries(control: Control) -> list[JSON]:
    """Every delivery so far."""
    found: list[JSON] = (await control.state())["deliveries"]
    return found


async def attempted(control: Control, times: int) -> list[JSON]:
    """The attempts of the first delivery, once there have been so many."""

    def enough(state: JSON) -> list[JSON] | None:
        attempts: list[JSON] = state["deliveries"][0]["attempts"] if state["deliveries"] else []
        return attempts if len(attempts) >= times else None

    return await control.until(enough, what=f"{times} attempts")


async def test_an_event_is_signed_and_enveloped(control: Control, receiver: Receiver, sandbox: Sandbox) -> None:
    await control.post("dana.whitfield", "peer-networking", "Grüße")
    await control.settled()
    headers, body = receiver.requests[0]
    assert SignatureVerifier(sandbox.signing_secret).is_valid_request(body, headers)
    payload = json.loads(body)
    assert (payload["type"], payload["event"]["text"]) == ("event_callback", "Grüße")
    assert (payload["team_id"], payload["api_app_id"]) == (sandbox.team_id, sandbox.app_id)
    assert payload["authorizations"][0]["user_id"] == sandbox.bot_user_id
    assert "x-slack-retry-num" not in headers


async def test_a_failed_event_comes_at_once_then_after_one_minute_then_after_five(
    control: Control, receiver: Receiver
) -> None:
    receiver.answers = [web.Response(status=500) for _ in range(4)]
    await control.post("dana.whitfield", "peer-networking", "x")
    await attempted(control, 2)
    await control.turn_clock(59)
    assert len(receiver.requests) == 2
    await control.turn_clock(1)
    await attempted(control, 3)
    await control.turn_clock(300)
    await control.settled()
    numbers = [headers.get("x-slack-retry-num") for headers, _ in receiver.requests]
    reasons = {headers.get("x-slack-retry-reason") for headers, _ in receiver.requests[1:]}
    assert (numbers, reasons) == ([None, "1", "2", "3"], {"http_error"})
    assert len({json.loads(body)["event_id"] for _, body in receiver.requests}) == 1
    assert (await deliveries(control))[0]["state"] == "failed"


async def test_a_success_ends_the_retries(control: Control, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=503)]
    await control.post("dana.whitfield", "peer-networking", "x")
    await control.settled()
    assert len(receiver.requests) == 2
    assert (await deliveries(control))[0]["state"] == "acked"


async def test_an_app_may_ask_for_no_retry(control: Control, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=500, headers={"x-slack-no-retry": "1"})]
    await control.post("dana.whitfield", "peer-networking", "x")
    await control.settled()
    assert len(receiver.requests) == 1


async def test_an_app_that_is_not_there_is_a_failed_connection(control: Control) -> None:
    await control.set_app(request_url="http://127.0.0.1:9/slack/events")
    await control.post("dana.whitfield", "peer-networking", "x")
    assert (await attempted(control, 1))[0]["failure"] == "connection_failed"
    with pytest.raises(ControlError, match="still outstanding: Ev"):
        await control.settled(0.01)


async def test_a_command_goes_out_as_a_form_and_once(control: Control, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=500)]
    answer = await control.command("dana.whitfield", "peer-networking", "find vp")
    assert (answer["status"], answer["error"]) == (500, "dispatch_failed")
    fields = {name: values[0] for name, values in parse_qs(receiver.requests[0][1].decode()).items()}
    assert (fields["command"], fields["text"]) == ("/rapport", "find vp")
    assert (await control.state())["mishaps"][0]["error"] == "dispatch_failed"
    assert len(receiver.requests) == 1


async def test_three_seconds_are_the_limit_of_a_command(
    control: Control, client: AsyncWebClient, sandbox: Sandbox
) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        asking = asyncio.create_task(control.command("dana.whitfield", "peer-networking", "find"))
        assert (await connection.receive_json())["type"] == "slash_commands"
        await control.turn_clock(3)
        assert (await asking)["error"] == "operation_timeout"


async def test_each_payload_goes_to_exactly_one_socket(
    control: Control, client: AsyncWebClient, sandbox: Sandbox
) -> None:
    async with aiohttp.ClientSession() as session:
        sockets = [await socket(client, sandbox, session) for _ in range(2)]
        for text in "ab":
            await control.post("dana.whitfield", "peer-networking", text)
        heard = [(await ack(connection))["payload"]["event"]["text"] for connection in sockets]
        await control.settled()
        assert sorted(heard) == ["a", "b"]
        assert (await control.state())["app"]["sockets"] == 2


async def test_a_ticket_works_once(client: AsyncWebClient, sandbox: Sandbox) -> None:
    url = (await client.apps_connections_open(app_token=sandbox.app_token))["url"]
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as connection:
            assert (await connection.receive_json())["type"] == "hello"
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)


async def test_an_envelope_without_ack_comes_again_with_its_reason(
    control: Control, client: AsyncWebClient, sandbox: Sandbox
) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        await control.post("dana.whitfield", "peer-networking", "x")
        first = await connection.receive_json()
        assert (first["retry_attempt"], first["accepts_response_payload"]) == (0, False)
        await control.turn_clock(3)
        second = await ack(connection)
        assert (second["retry_attempt"], second["retry_reason"]) == (1, "timeout")
        assert second["payload"]["event_id"] == first["payload"]["event_id"]
        assert second["envelope_id"] != first["envelope_id"]
        await control.settled()


async def test_a_closed_socket_fails_what_it_held(control: Control, client: AsyncWebClient, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        await control.post("dana.whitfield", "peer-networking", "x")
        await connection.receive_json()
        await connection.close()
        assert (await attempted(control, 1))[0]["failure"] == "connection_failed"


async def test_nonsense_on_a_socket_is_ignored(control: Control, client: AsyncWebClient, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        for nonsense in ("", "{", "[]", '{"envelope_id": 3}', '{"envelope_id": "none"}'):
            await connection.send_str(nonsense)
        await control.post("dana.whitfield", "peer-networking", "x")
        await ack(connection)
        await control.settled()


async def test_a_command_is_acked_with_its_answer(control: Control, client: AsyncWebClient, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        asking = asyncio.create_task(control.command("dana.whitfield", "peer-networking", "help"))
        envelope = await ack(connection, payload={"text": "Here is how"})
        assert envelope["accepts_response_payload"] is True
        assert (await asking)["body"] == {"text": "Here is how"}


async def test_without_any_socket_a_command_fails_at_once(control: Control) -> None:
    assert (await control.command("dana.whitfield", "peer-networking", "x"))["error"] == "dispatch_failed"


async def test_a_refreshed_socket_gets_nothing_more(control: Control, client: AsyncWebClient, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        old = await socket(client, sandbox, session)
        await control.fault(on="delivery", kind="disconnect", reason="refresh_requested")
        assert (await old.receive_json())["reason"] == "refresh_requested"
        await control.post("dana.whitfield", "peer-networking", "x")
        new = await socket(client, sandbox, session)
        envelope = await ack(new)
        assert (envelope["payload"]["event"]["text"], envelope["retry_attempt"]) == ("x", 0)
        await control.settled()


async def test_bolt_reconnects_after_a_disconnect_frame(control: Control, bolt: AsyncApp) -> None:
    heard: asyncio.Queue[str] = asyncio.Queue()

    @bolt.event("message")
    async def keep(event: JSON) -> None:
        await heard.put(event["text"])

    await control.fault(on="delivery", kind="disconnect", reason="refresh_requested")
    await control.post("dana.whitfield", "peer-networking", "still here?")
    assert await asyncio.wait_for(heard.get(), 5) == "still here?"
    await control.settled()


async def test_a_duplicate_has_the_same_event_id(control: Control, receiver: Receiver) -> None:
    await control.fault(on="delivery", kind="duplicate")
    await control.post("dana.whitfield", "peer-networking", "x")
    await control.settled()
    ids = [json.loads(body)["event_id"] for _, body in receiver.requests]
    assert len(ids) == 2
    assert len(set(ids)) == 1


async def test_a_silent_socket_swallows_an_envelope_and_stays_open(
    control: Control, client: AsyncWebClient, sandbox: Sandbox
) -> None:
    async with aiohttp.ClientSession() as session:
        connection = await socket(client, sandbox, session)
        await control.fault(on="delivery", kind="silence")
        await control.post("dana.whitfield", "peer-networking", "x")
        await control.turn_clock(3)
        assert (await ack(connection))["retry_attempt"] == 1
        await control.settled()


async def test_an_app_hears_only_what_it_subscribes_to(control: Control, receiver: Receiver) -> None:
    await control.set_app(events=["message.im"])
    await control.post("dana.whitfield", "peer-networking", "x")
    await control.post("dana.whitfield", "dm", "y")
    await control.settled()
    assert [json.loads(body)["event"]["text"] for _, body in receiver.requests] == ["y"]

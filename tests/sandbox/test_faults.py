"""What goes wrong on request: errors, limits, broken connections, before, after or long after the effect."""

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.server import Sandbox
from sandbox.wire import JSON

from .conftest import channel
from .test_chat import refused


async def texts(control: Control) -> list[str]:
    """What stands in the community channel."""
    return [message["text"] for message in await control.messages("peer-networking")]


async def test_an_error_happens_so_many_times(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="error", method="chat.postMessage", error="fatal_error", times=2)
    for _ in range(2):
        call = client.chat_postMessage(channel="peer-networking", text="x")
        assert await refused(call) == "fatal_error"
    await client.chat_postMessage(channel="peer-networking", text="y")
    assert await texts(control) == ["y"]


async def test_a_rate_limit_says_when_to_come_back(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="ratelimited", retry_after=7)
    with pytest.raises(SlackApiError) as caught:
        await client.auth_test()
    assert (caught.value.response.status_code, caught.value.response["error"]) == (429, "ratelimited")
    assert caught.value.response.headers["Retry-After"] == "7"


async def test_a_server_error_has_no_json(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="server_error", status=502)
    with pytest.raises(SlackApiError) as caught:
        await client.auth_test()
    assert caught.value.response.status_code == 502


@pytest.mark.parametrize(("kind", "left"), [("drop_before", []), ("drop_after", ["x"])])
async def test_a_connection_breaks_before_or_after_the_effect(
    client: AsyncWebClient, control: Control, kind: str, left: list[str]
) -> None:
    await control.fault(kind=kind, method="chat.postMessage")
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.chat_postMessage(channel="peer-networking", text="x")
    assert await texts(control) == left


async def test_a_late_effect_comes_when_nobody_waits_any_more(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="late", method="chat.postMessage", seconds=30)
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.chat_postMessage(channel="peer-networking", text="x")
    assert await texts(control) == []
    await control.turn_clock(30)
    await control.until(
        lambda state: [each for each in state["channels"].values() if each["messages"] and each["is_member"]],
        what="the late message",
    )
    assert await texts(control) == ["x"]


async def test_a_delayed_answer_follows_the_effect(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="delay", method="chat.postMessage", seconds=0.2)
    posting = asyncio.create_task(client.chat_postMessage(channel="peer-networking", text="x"))
    await control.until(
        lambda state: [each for each in state["channels"].values() if each["messages"] and each["is_member"]]
    )
    assert not posting.done()
    assert (await posting)["ok"]


async def test_a_fault_may_wait_for_certain_arguments(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="error", error="is_archived", where={"text": "b"})
    await client.chat_postMessage(channel="peer-networking", text="a")
    assert await refused(client.chat_postMessage(channel="peer-networking", text="b")) == "is_archived"


async def test_faults_can_be_taken_back(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="error")
    await control.clear_faults()
    assert (await client.auth_test())["ok"]


async def test_a_fault_may_be_for_one_channel_by_name_or_id(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where = channel(sandbox, "program-team").id
    for name in ("program-team", "#program-team", where):
        await control.fault(kind="error", channel=name)
        await client.chat_postMessage(channel="peer-networking", text="x")
        assert await refused(client.conversations_info(channel=where)) == "internal_error"


async def hits(client: AsyncWebClient, control: Control, **fault: object) -> list[bool]:
    """Which of forty calls a fault hits."""
    await control.fault(kind="error", method="auth.test", **fault)
    found = [not await accepted(client) for _ in range(40)]
    await control.clear_faults()
    return found


async def accepted(client: AsyncWebClient) -> bool:
    """Whether a call that nothing else hinders succeeds."""
    try:
        await client.auth_test()
    except SlackApiError:
        return False
    return True


async def test_a_share_of_calls_is_hit_the_same_in_every_run(client: AsyncWebClient, control: Control) -> None:
    first = await hits(client, control, share=0.5, seed=1)
    assert await hits(client, control, share=0.5, seed=1) == first
    assert await hits(client, control, share=0.5, seed=2) != first
    assert 10 < sum(first) < 30


async def test_times_bound_a_share_and_zero_is_without_end(client: AsyncWebClient, control: Control) -> None:
    assert sum(await hits(client, control, share=0.5, times=3)) == 3
    assert sum(await hits(client, control, times=0)) == 40
    assert sum(await hits(client, control)) == 1


async def test_what_waits_can_be_read_back(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="error", times=2)
    await control.fault(kind="tiers", method="users.list")
    assert not await accepted(client)
    waiting = [(fault["kind"], fault["times"]) for fault in (await control.state())["faults"]]
    assert waiting == [("error", 1), ("tiers", 0)]


@pytest.mark.parametrize(
    "fault",
    [
        {},
        {"kind": "meteor"},
        {"kind": "silence"},
        {"kind": "error", "colour": "red"},
        {"kind": "error", "share": 0},
        {"kind": "error", "share": "half"},
        {"kind": "error", "times": -1},
        {"kind": "error", "times": 0.5},
        {"kind": "error", "method": 3},
        {"kind": "error", "where": []},
        {"kind": "ceiling", "per_minute": 0},
        {"kind": "disconnect", "on": "delivery", "reason": "bored"},
    ],
)
async def test_a_fault_nobody_knows_is_refused(control: Control, fault: JSON) -> None:
    with pytest.raises(ControlError, match="fault"):
        await control.fault(**fault)

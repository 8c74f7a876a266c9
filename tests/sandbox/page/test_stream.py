"""The stream: a window says what it has, and hears exactly what differs."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import aiohttp
import pytest
import pytest_asyncio

from sandbox.client import Control
from sandbox.server import Sandbox
from sandbox.wire import JSON

pytestmark = pytest.mark.asyncio(loop_scope="session")

Follow = Callable[..., Awaitable[aiohttp.ClientWebSocketResponse]]


def id_of(sandbox: Sandbox, name: str) -> str:
    channel = sandbox.workspace.channel(name)
    assert channel is not None
    return channel.id


@pytest_asyncio.fixture(loop_scope="session")
async def follow(sandbox: Sandbox) -> AsyncIterator[Follow]:
    """Open a window's socket on a channel and take in all that is there."""
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession(sandbox.url))

        async def open_(handle: str, place: str, **said: object) -> aiohttp.ClientWebSocketResponse:
            socket = await stack.enter_async_context(session.ws_connect(f"/as/{handle}/stream"))
            hello = {"kind": "conversation", "place": id_of(sandbox, place), "visible": True, "has": {}, **said}
            await socket.send_json(hello)
            return socket

        yield open_


async def heard(socket: aiohttp.ClientWebSocketResponse) -> JSON:
    found: JSON = await socket.receive_json(timeout=5)
    return found


def put(changes: JSON, list_: str = "m") -> list[str]:
    return [each["html"] for each in changes.get("lists", {}).get(list_, {}).get("put", [])]


async def test_a_window_with_nothing_gets_everything_and_then_only_what_is_new(
    follow: Follow, control: Control
) -> None:
    socket = await follow("dana.whitfield", "general")
    first = await heard(socket)
    assert len(put(first)) == 2
    assert {"sidebar", "head", "composer", "clock", "tour", "modal"} <= set(first["regions"])
    await control.post("maya.lindqvist", "general", "news")
    second = await heard(socket)
    assert len(put(second)) == 1
    assert "news" in put(second)[0]
    assert "head" not in second.get("regions", {})


async def test_a_window_that_has_everything_hears_nothing_until_something_changes(
    follow: Follow, control: Control
) -> None:
    first = await heard(await follow("dana.whitfield", "general"))
    has = {name: region["fp"] for name, region in first["regions"].items()}
    for each in first["lists"]["m"]["put"]:
        has[each["id"]] = each["html"].partition('data-fp="')[2].partition('"')[0]
    again = await follow("dana.whitfield", "general", has=has)
    assert await heard(again) == {"title": first["title"]}
    await control.post("maya.lindqvist", "general", "news")
    assert len(put(await heard(again))) == 1


async def test_a_message_that_goes_is_named(follow: Follow, control: Control) -> None:
    ts = await control.post("maya.lindqvist", "general", "a slip")
    socket = await follow("dana.whitfield", "general")
    await heard(socket)
    await control.delete("maya.lindqvist", "general", ts)
    assert (await heard(socket))["lists"]["m"]["gone"] == [f"m-{ts}"]


async def test_nothing_of_a_private_channel_reaches_who_is_not_in_it(follow: Follow, control: Control) -> None:
    socket = await follow("dana.whitfield", "exec-circle")
    assert await heard(socket) == {"go": "/as/dana.whitfield"}
    elsewhere = await follow("dana.whitfield", "general")
    await heard(elsewhere)
    await control.post("maya.lindqvist", "exec-circle", "between us")
    await control.post("maya.lindqvist", "general", "for all")
    assert "between us" not in str(await heard(elsewhere))


async def test_a_window_leaves_when_its_person_is_taken_out(follow: Follow, control: Control) -> None:
    socket = await follow("maya.lindqvist", "exec-circle")
    await heard(socket)
    await control.leave("maya.lindqvist", "exec-circle")
    assert (await heard(socket)).get("go") == "/as/maya.lindqvist"


async def test_a_window_hears_of_the_thread_it_has_open_and_of_no_other(follow: Follow, control: Control) -> None:
    ts = await control.post("maya.lindqvist", "general", "Question")
    other = await control.post("maya.lindqvist", "general", "Other")
    socket = await follow("dana.whitfield", "general", thread=ts)
    await heard(socket)
    await control.post("hanna.vogel", "general", "elsewhere", thread_ts=other)
    assert put(await heard(socket), "t") == []
    await control.post("hanna.vogel", "general", "Answer", thread_ts=ts)
    assert "Answer" in put(await heard(socket), "t")[-1]


async def test_a_window_nobody_looks_at_reads_nothing(follow: Follow, control: Control, sandbox: Sandbox) -> None:
    socket = await follow("dana.whitfield", "general", visible=False)
    await heard(socket)
    await control.post("maya.lindqvist", "general", "news")
    await heard(socket)
    elsewhere = await follow("dana.whitfield", "random")
    assert "is-unread" in (await heard(elsewhere))["regions"]["sidebar"]["html"]


async def test_another_sites_page_cannot_listen(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession(sandbox.url, headers={"Origin": "https://elsewhere.example"}) as session:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect("/as/dana.whitfield/stream")


@pytest.mark.parametrize("said", ["{", "[]", "{}", '{"kind": 1, "has": []}'])
async def test_a_window_that_speaks_nonsense_is_let_go(sandbox: Sandbox, said: str) -> None:
    async with (
        aiohttp.ClientSession(sandbox.url) as session,
        session.ws_connect("/as/dana.whitfield/stream") as socket,
    ):
        await socket.send_str(said)
        assert (await socket.receive(timeout=5)).type is aiohttp.WSMsgType.CLOSE

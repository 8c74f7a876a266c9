"""What keeps the page quick in a large community: it draws the last messages only, and a post costs one message."""

import json

import aiohttp
import pytest

from sandbox.messages import Content, post
from sandbox.page.messages import draw_item
from sandbox.page.timeline import FIRST, MORE, Item
from sandbox.page.viewer import Viewer
from sandbox.server import Sandbox, serve
from sandbox.wire import JSON
from sandbox.workspace import Channel, Workspace
from tests.sandbox.page.crowd import CHANNEL, MESSAGES, crowded
from tests.sandbox.page.drawn import Drawn, read

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOST_BYTES_OF_A_POST = 2_500
PATH = f"/as/dana.whitfield/in/{CHANNEL}"


def write(workspace: Workspace, text: str) -> None:
    channel, author = workspace.channel(CHANNEL), workspace.user("kwabena.asante")
    assert channel is not None
    assert author is not None
    post(workspace, channel, author, Content(text))


async def opened(session: aiohttp.ClientSession) -> Drawn:
    async with session.get(PATH) as response:
        return read(await response.text())


def says(sandbox: Sandbox, page: Drawn) -> JSON:
    """What a window that drew this page tells the stream."""
    channel = sandbox.workspace.channel(CHANNEL)
    assert channel is not None
    shown = [attributes for _, attributes in page.elements if "data-fp" in attributes]
    has = {str(each.get("data-region") or each.get("id")): each["data-fp"] for each in shown}
    oldest = page.named("main")[0]["data-oldest"]
    return {"kind": "conversation", "place": channel.id, "oldest": oldest, "visible": True, "has": has}


def items(page: Drawn) -> int:
    return sum(each.get("class") == "item" for each in page.named("li"))


async def test_of_two_thousand_messages_a_page_holds_the_last_few() -> None:
    async with serve(seed=crowded()) as sandbox, aiohttp.ClientSession(sandbox.url) as session:
        page = await opened(session)
        assert items(page) == FIRST
        assert f"Message {MESSAGES - 1} with" in page.text


@pytest.mark.parametrize(("unread", "shown"), {10: FIRST, 80: 90, 250: FIRST + MORE}.items())
async def test_all_that_is_unread_is_there_unless_it_is_far_too_much(unread: int, shown: int) -> None:
    async with serve(seed=crowded(FIRST + MORE)) as sandbox, aiohttp.ClientSession(sandbox.url) as session:
        for number in range(unread):
            write(sandbox.workspace, f"Unread {number}.")
        page = await opened(session)
        assert items(page) == shown
        assert ("Unread 0." in page.text) is (unread < FIRST + MORE)


async def test_a_post_draws_and_sends_one_message_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []

    def counting(viewer: Viewer, channel: Channel, item: Item) -> str:
        drawn.append(item.key)
        return draw_item(viewer, channel, item)

    monkeypatch.setattr("sandbox.page.stream.draw_item", counting)
    async with (
        serve(seed=crowded()) as sandbox,
        sandbox.control() as control,
        aiohttp.ClientSession(sandbox.url) as session,
        session.ws_connect("/as/dana.whitfield/stream") as socket,
    ):
        await socket.send_json(says(sandbox, await opened(session)))
        assert "lists" not in await socket.receive_json(timeout=5), "what the page shows is not sent again"
        ts = await control.post("kwabena.asante", CHANNEL, "One more")
        change = await socket.receive_json(timeout=5)
        assert [each["id"] for each in change["lists"]["m"]["put"]] == [f"m-{ts}"]
        assert change["lists"]["m"]["gone"] == []
        assert set(change) == {"lists"}
        assert drawn == [f"m-{ts}"]
        assert len(json.dumps(change)) < MOST_BYTES_OF_A_POST

"""The guided tour: nine presses live through the whole product, whatever was done by hand in between."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.demo import sight, stage
from bot.demo.guide import DANA, IS_CONFIRMED, NOA
from bot.demo.script import COMMUNITY, MANAGER, REPLIES
from bot.demo.tour import steps
from bot.demo.town import Town, open_town
from tests.life import PATIENCE
from views.threads.profiles import LOOKS_RIGHT


@pytest_asyncio.fixture
async def town(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    """A town with the tour in it, where nobody has moved in yet."""
    monkeypatch.setattr(stage, "SOON_SECONDS", 0.5)
    async with open_town(guide=steps, patience=PATIENCE) as town:
        yield town


async def press(town: Town, verb: str = "tour", **given: str) -> dict[str, Any]:
    """Press a button of the bar as Dana, and return the page's answer."""
    async with (
        aiohttp.ClientSession(town.sandbox.url) as session,
        session.post(f"/play/{verb}", json={"as": DANA, **given}) as response,
    ):
        answer: dict[str, Any] = await response.json()
        return answer


async def shown(town: Town, path: str) -> str:
    """Return the page at an address."""
    async with aiohttp.ClientSession(town.sandbox.url) as session, session.get(path) as response:
        assert response.status == 200, path
        return await response.text()


async def test_nine_presses_live_through_the_whole_product(town: Town) -> None:
    seen = [
        "Rapport is set up",
        "Who else does your job?",
        "advisory boards",
        "This is how peers find you",
        "waits until one of you publishes it",
        "Someone you may like to meet",
        "You both said yes. It is",
        "To begin with:",
        "confirmed by both sides",
    ]
    begun = await press(town, to="start")
    assert begun["go"] == f"/as/{MANAGER}/in/{COMMUNITY}"
    for number, words in enumerate(seen, start=1):
        answer = await press(town, to="play")
        page = await shown(town, answer["go"])
        assert f"Step {number} of 9 · done" in page
        assert words in page


async def test_what_was_done_by_hand_is_not_played_again(town: Town) -> None:
    await press(town, to="start")
    for _ in range(2):
        await press(town, to="play")
    post = (await town.control.messages(COMMUNITY))[-1]
    await town.control.post(DANA, COMMUNITY, REPLIES[0].text, thread_ts=post["ts"])
    await town.stage().press("Dana's card", DANA, LOOKS_RIGHT)
    await press(town, to="next")
    assert "Step 3 of 9 · done" in await shown(town, f"/as/{DANA}/in/{COMMUNITY}")
    answer = await press(town, to="play")
    assert answer["go"] == f"/as/{DANA}/in/dm"
    replies = await town.control.messages(COMMUNITY, thread_ts=post["ts"])
    authors = [reply["user"] for reply in replies[1:]]
    assert len(authors) == len(set(authors)) == len(REPLIES)
    assert [name for name in (DANA, NOA) if sight.reads(town.sandbox.workspace, name, IS_CONFIRMED)] == [DANA, NOA]


async def test_a_step_that_cannot_be_played_says_so_in_a_sentence(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await press(town, to="start")
    await town.move_out()
    monkeypatch.setattr(stage, "PATIENCE_SECONDS", 0.2)
    assert (await press(town, to="play"))["error"].startswith("This did not show in time: ")

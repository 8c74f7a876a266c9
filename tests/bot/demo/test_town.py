"""The town is alive when a newcomer arrives, and a reset brings that very life back, in the bot's memory too."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo import sight
from bot.demo import town as towns
from bot.demo.guide import DANA
from bot.demo.scenes import joining
from bot.demo.script import COMMUNITY, MANAGER, REPLIES
from bot.demo.tour import steps
from bot.demo.town import Town, open_town
from tests.bot.demo.test_tour import press
from tests.life import PATIENCE

POST = "Who else does your job?"


@pytest_asyncio.fixture
async def town() -> AsyncIterator[Town]:
    """A town with the tour in it, where nobody has moved in yet."""
    async with open_town(guide=steps, patience=PATIENCE) as town:
        yield town


@pytest.fixture
def briefly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no more happen before a newcomer arrives than a set-up and a networking post."""
    monkeypatch.setattr(towns, "LIVED", (joining.set_up, joining.post_thread))


async def profile(town: Town, who: str) -> str:
    """Return what somebody reads about themselves."""
    return sight.shown((await town.control.command(who, COMMUNITY, "me"))["body"])


@pytest.mark.usefixtures("briefly")
async def test_after_a_reset_the_bot_knows_the_town_and_nothing_that_came_after(town: Town) -> None:
    await town.live()
    workspace = town.sandbox.workspace
    before = await profile(town, DANA)
    thread_ts = sight.thread(workspace, COMMUNITY, POST)
    await town.control.post(DANA, COMMUNITY, REPLIES[0].text, thread_ts=thread_ts)
    await town.stage().see_direct("the card", DANA, "Is it right?")
    assert await profile(town, DANA) != before
    assert await press(town, "reset") == {"go": "/"}
    assert await profile(town, DANA) == before
    assert sight.thread(workspace, COMMUNITY, POST) > thread_ts


@pytest.mark.usefixtures("briefly")
async def test_the_tour_begins_with_a_program_that_is_not_set_up(town: Town) -> None:
    await town.live()
    assert sight.reads(town.sandbox.workspace, MANAGER, "Rapport is set up")
    await press(town, to="start")
    assert not sight.reads(town.sandbox.workspace, MANAGER, "Rapport is set up")
    assert not sight.thread(town.sandbox.workspace, COMMUNITY, POST)


@pytest.mark.usefixtures("briefly")
async def test_the_bot_and_the_workspace_keep_one_time(town: Town) -> None:
    await town.live()
    for to in ("morning", "week"):
        await press(town, "turn", to=to)
        assert abs(town.clock().timestamp() - town.sandbox.workspace.clock.now()) < 1

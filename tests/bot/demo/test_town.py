"""The town is alive when a newcomer arrives, and a reset brings that very life back, in the bot's memory too."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from bot.demo import sight
from bot.demo import town as towns
from bot.demo.guide import DANA
from bot.demo.scenes import joining
from bot.demo.script import COMMUNITY, MANAGER, REPLIES
from bot.demo.tour import steps
from bot.demo.town import Town, open_town
from sandbox.seed import PEOPLE
from tests.bot.demo.test_tour import press
from tests.life import PATIENCE

EVERYBODY = [line.who for line in REPLIES]
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


@pytest.mark.usefixtures("briefly")
async def test_two_presses_on_next_week_at_once_are_two_weeks(town: Town) -> None:
    await town.live()
    before = town.clock()
    await asyncio.gather(*(press(town, "turn", to="week") for _ in range(2)))
    assert timedelta(weeks=2) <= town.clock() - before < timedelta(weeks=2, hours=1)


async def test_whoever_is_suggested_somebody_reads_of_it_in_their_own_hours(town: Town) -> None:
    await town.live()
    state = await town.control.state(logs=False)
    told = {who: sight.newest(sight.direct(state, who), "Someone you may like to meet") for who in EVERYBODY}
    hours = {
        who: datetime.fromtimestamp(float(message["ts"]), UTC).astimezone(ZoneInfo(PEOPLE[who].tz)).hour
        for who, message in told.items()
        if message
    }
    assert len(hours) > 4
    assert {who: hour for who, hour in hours.items() if not 9 <= hour < 17} == {}


def test_of_rows_written_one_after_the_other_the_ids_are_in_that_order_in_every_run() -> None:
    one, other = towns.counted(), towns.counted()
    ids = [one() for _ in range(300)]
    assert ids == sorted(set(ids)) == [other() for _ in range(300)]
    assert {len(each) for each in ids} == {32}

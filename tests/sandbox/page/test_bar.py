"""The bar: turning the clock for the app too, the guided tour, and the way back to the seed."""

import asyncio

import aiohttp
import pytest

from sandbox.errors import ControlError
from sandbox.page import Options, TourStep
from sandbox.server import Sandbox, serve
from sandbox.wire import JSON
from tests.sandbox.page.looks import look

pytestmark = pytest.mark.asyncio(loop_scope="session")

TOUR = (
    TourStep("Begin", "maya.lindqvist", "Type a command.", "general"),
    TourStep("Go on", "dana.whitfield", "Look at your Home.", "home"),
)


async def press(sandbox: Sandbox, verb: str, **given: str) -> JSON:
    async with (
        aiohttp.ClientSession(sandbox.url) as session,
        session.post(f"/play/{verb}", json={"as": "dana.whitfield", **given}) as response,
    ):
        answer: JSON = await response.json()
        return answer


async def shown(sandbox: Sandbox, path: str) -> str:
    async with aiohttp.ClientSession(sandbox.url) as session, session.get(path) as response:
        return await response.text()


async def test_every_turn_of_the_clock_is_made_by_whoever_keeps_another_in_step() -> None:
    turns: list[float] = []

    async def turner(seconds: float) -> None:
        turns.append(seconds)

    async with serve(turner=turner) as sandbox, sandbox.control() as control:
        before = sandbox.workspace.clock.now()
        await press(sandbox, "turn", to="week")
        await control.turn_clock(60)
        assert turns == [7 * 86_400, 60]
        assert sandbox.workspace.clock.now() - before < 86_400
        with pytest.raises(ControlError):
            await control.turn_clock(-1)


async def test_a_turn_of_the_clock_moves_it() -> None:
    async with serve() as sandbox:
        before = sandbox.workspace.clock.now()
        await press(sandbox, "turn", to="week")
        assert sandbox.workspace.clock.now() - before >= 7 * 86_400


async def test_next_morning_is_nine_o_clock_where_one_is() -> None:
    for handle in ("dana.whitfield", "yuki.tanabe", "priya.venkataraman"):
        viewer = look(handle)
        seconds = viewer.until_morning()
        viewer.workspace.clock.turn(seconds)
        assert 0 < seconds <= 86_400
        assert f"{viewer.now():%H:%M}" == "09:00"
        assert viewer.until_morning() > 23 * 3600


async def test_while_members_move_in_the_clock_stands_and_nothing_is_reset_again() -> None:
    begun, through = asyncio.Event(), asyncio.Event()

    async def move_in() -> None:
        begun.set()
        await through.wait()

    async with serve(options=Options(on_reset=move_in)) as sandbox:
        before = sandbox.workspace.clock.now()
        reset = asyncio.create_task(press(sandbox, "reset"))
        await begun.wait()
        assert "Members are moving in" in await shown(sandbox, "/as/dana.whitfield/in/general")
        assert "moving in" in str((await press(sandbox, "turn", to="week"))["error"])
        assert "moving in" in str((await press(sandbox, "reset"))["error"])
        assert sandbox.workspace.clock.now() - before < 86_400
        through.set()
        assert await reset == {"go": "/"}
        assert "moving in" not in await shown(sandbox, "/as/dana.whitfield/in/general")
        assert await press(sandbox, "turn", to="week") == {}


async def test_the_tour_leads_from_step_to_step_and_ends() -> None:
    async with serve(options=Options(tour=TOUR)) as sandbox:
        assert "Start the guided tour" in await shown(sandbox, "/")
        assert await press(sandbox, "tour", to="next") == {"go": "/as/maya.lindqvist/in/general"}
        text = await shown(sandbox, "/as/dana.whitfield/in/general")
        assert "Step 1 of 2" in text
        assert "Go on as Maya Lindqvist" in text
        assert await press(sandbox, "tour", to="next") == {"go": "/as/dana.whitfield/home"}
        assert await press(sandbox, "tour", to="next") == {}
        assert "Step" not in await shown(sandbox, "/as/dana.whitfield/in/general")


async def test_the_tour_can_be_ended_at_any_step() -> None:
    async with serve(options=Options(tour=TOUR)) as sandbox:
        await press(sandbox, "tour", to="next")
        await press(sandbox, "tour", to="stop")
        assert "Step 1 of 2" not in await shown(sandbox, "/as/maya.lindqvist/in/general")


def playable(did: list[str], name: str) -> TourStep:
    """A step that is done once it was played, and shows in the conversation with the app."""

    async def play() -> None:
        did.append(name)

    return TourStep(
        name,
        "dana.whitfield",
        "Do it.",
        "general",
        play,
        lambda: name in did,
        "It shows.",
        lambda: ("kwabena.asante", "dm"),
    )


async def test_one_press_plays_a_step_and_leads_to_where_it_shows() -> None:
    did: list[str] = []
    steps = tuple(playable(did, name) for name in ("One", "Two", "Three"))
    async with serve(options=Options(tour=steps)) as sandbox:
        assert await press(sandbox, "tour", to="start") == {"go": "/as/dana.whitfield/in/general"}
        assert await press(sandbox, "tour", to="play") == {"go": "/as/kwabena.asante/in/dm"}
        assert did == ["One"]
        text = await shown(sandbox, "/as/dana.whitfield/in/general")
        assert "Step 1 of 3 · done" in text
        assert "It shows." in text
        assert "Go on as Kwabena Asante" in text


async def test_a_press_on_a_done_step_plays_the_next_and_what_was_skipped_is_made_up_for() -> None:
    did: list[str] = ["One"]
    steps = tuple(playable(did, name) for name in ("One", "Two", "Three", "Four"))
    async with serve(options=Options(tour=steps)) as sandbox:
        await press(sandbox, "tour", to="start")
        await press(sandbox, "tour", to="play")
        assert did == ["One", "Two"]
        await press(sandbox, "tour", to="next")
        await press(sandbox, "tour", to="next")
        await press(sandbox, "tour", to="play")
        assert did == ["One", "Two", "Three", "Four"]


async def test_a_second_press_while_a_step_is_played_plays_nothing() -> None:
    begun, go_on, plays = asyncio.Event(), asyncio.Event(), []

    async def play() -> None:
        plays.append(1)
        begun.set()
        await go_on.wait()

    step = TourStep("One", "dana.whitfield", "Do it.", "general", play)
    async with serve(options=Options(tour=(step, step))) as sandbox:
        await press(sandbox, "tour", to="start")
        first = asyncio.create_task(press(sandbox, "tour", to="play"))
        await begun.wait()
        await press(sandbox, "tour", to="play")
        page = await shown(sandbox, "/as/dana.whitfield/in/general")
        assert "Step 1 of 2 · playing …" in page
        assert "Play this step" not in page
        go_on.set()
        await first
        assert plays == [1]


async def test_a_tour_may_begin_at_the_seed() -> None:
    told: list[tuple[str, int]] = []

    def said() -> int:
        return sum(len(channel.messages) for channel in sandbox.workspace.channels.values())

    async def before() -> None:
        told.append(("before", said()))

    async def begun() -> None:
        told.append(("begun", said()))

    options = Options(tour=TOUR, before_reset=before, on_tour=begun)
    async with serve(options=options) as sandbox, sandbox.control() as control:
        seeded = said()
        await control.post("dana.whitfield", "random", "gone soon")
        assert await press(sandbox, "tour", to="start") == {"go": "/as/maya.lindqvist/in/general"}
        assert told == [("before", seeded + 1), ("begun", seeded)]


async def test_without_a_tour_nothing_speaks_of_one(sandbox: Sandbox) -> None:
    assert "tour" not in (await shown(sandbox, "/")).lower()


async def test_a_reset_brings_the_seed_back_and_says_so() -> None:
    told: list[int] = []

    async def on_reset() -> None:
        told.append(len(sandbox.workspace.users))

    async with serve(options=Options(on_reset=on_reset)) as sandbox, sandbox.control() as control:
        before = await control.state()
        await control.post("dana.whitfield", "general", "gone soon")
        await control.rename("kwabena.asante", real_name="Somebody Else")
        await control.leave("hanna.vogel", "general")
        await control.deactivate("yuki.tanabe")
        assert await press(sandbox, "reset") == {"go": "/"}
        after = await control.state()
        assert told == [len(before["users"])]
        assert {id_: user["real_name"] for id_, user in after["users"].items()} == {
            id_: user["real_name"] for id_, user in before["users"].items()
        }
        assert after["channels"] == before["channels"]
        await control.post("dana.whitfield", "general", "again")
        await press(sandbox, "reset")
        assert (await control.state())["channels"] == before["channels"]


@pytest.mark.parametrize("verb", ["turn", "tour", "nothing"])
async def test_a_malformed_press_is_refused_in_words(sandbox: Sandbox, verb: str) -> None:
    async with (
        aiohttp.ClientSession(sandbox.url) as session,
        session.post(f"/play/{verb}", json={"as": "nobody"}) as response,
    ):
        assert response.status == 400
        assert (await response.json())["error"]

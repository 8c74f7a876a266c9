"""The wall around a circle: nothing of the executives' private channel shows anywhere outside it."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from domain.ids import TeamId
from storage import circles
from tests.handlers import forging
from tests.handlers.conftest import Scene, lived
from tests.handlers.home.at_home import on_home, open_home, publishes, values
from tests.life import COMMUNITY, DANA, MANAGER, PRIYA, Life

EXECS, THEIR_TEAM = "exec-circle", "exec-team"
OLUMIDE, INGRID, TOMAS = "olumide.adeyinka", "ingrid.halvorsen", "tomas.okafor"
SECRET = "Chief Telecom Officer | Telecommunications | Palmwine Secret"


async def _wall_in(life: Life) -> None:
    for channel in (EXECS, THEIR_TEAM):
        await life.control.join("rapport", channel, inviter=MANAGER)
    await life.drain()
    given = {"managers_channel": life.channel(THEIR_TEAM), "managers": [life.user(MANAGER)]}
    assert not await fill(life, "setup", EXECS, **given)
    await life.drain()
    assert not await fill(life, "settings", EXECS, circle_kind=["executive"])
    await life.command(MANAGER, "thread", channel=EXECS)
    await life.drain()
    post = (await life.control.messages(EXECS))[-1]
    await life.control.post(OLUMIDE, EXECS, SECRET, thread_ts=post["ts"])
    await life.drain()
    await life.press(OLUMIDE, "profile_looks_right")


@pytest.fixture(scope="session")
def walled_scene(opening_scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """The community, and the executives' circle beside it with one confirmed profile inside."""
    return lived(opening_scene, _wall_in, tmp_path_factory)


@pytest_asyncio.fixture
async def walled(walled_scene: Scene, tmp_path: Path) -> AsyncIterator[Life]:
    """The community with the executives' circle beside it."""
    async with AsyncExitStack() as stack:
        yield await walled_scene.play(stack, tmp_path / "walled.sqlite3")


async def fill(life: Life, form: str, where: str, **answers: object) -> Mapping[str, str]:
    """Open a form as the manager of a channel's circle and submit it; return what is said beside its inputs."""
    assert await life.command(MANAGER, form, channel=where) == ""
    view = (await life.control.views(MANAGER))[-1]
    return (await life.control.submit(MANAGER, view["id"], answers))["errors"] or {}


@pytest.mark.parametrize(
    ("room", "said"), [("program-team", "no other circle uses"), (COMMUNITY, "members would read")]
)
async def test_the_executives_managers_channel_is_theirs_alone(walled: Life, room: str, said: str) -> None:
    assert said in (await fill(walled, "setup", EXECS, managers_channel=walled.channel(room)))["managers_channel"]


async def test_no_other_circle_comes_into_the_executives_managers_channel(walled: Life) -> None:
    theirs = walled.channel(THEIR_TEAM)
    assert "no other circle" in (await fill(walled, "setup", COMMUNITY, managers_channel=theirs))["managers_channel"]
    elsewhere = {"channel": theirs, "managers_channel": walled.channel("program-team")}
    assert "managers' channel already" in (await fill(walled, "setup", "general", **elsewhere))["channel"]


async def test_a_circle_that_shares_its_managers_channel_cannot_become_one_of_executives(walled: Life) -> None:
    together = {"managers_channel": walled.channel("program-team"), "managers": [walled.user(MANAGER)]}
    assert not await fill(walled, "setup", "general", **together)
    for where in (COMMUNITY, "general"):
        assert "no other circle" in (await fill(walled, "settings", where, circle_kind=["executive"]))["circle_kind"]
        assert not await fill(walled, "settings", where)


async def test_inside_the_circle_its_members_find_each_other(walled: Life) -> None:
    assert "Palmwine Secret" in await walled.command(INGRID, "find telecom", channel=EXECS)


async def test_outside_nobody_finds_them_not_even_who_is_in_both(walled: Life) -> None:
    await walled.enter(DANA)
    for who in (DANA, INGRID, MANAGER):
        assert (await walled.command(who, "find telecom", channel=COMMUNITY)).startswith("Nobody for")
    await walled.enter(PRIYA)
    assert (await walled.command(DANA, "find", channel=COMMUNITY)).startswith("1 member")


async def test_an_unconfirmed_reply_inside_gives_no_link_outside(walled: Life) -> None:
    post = (await walled.control.messages(EXECS))[-1]
    await walled.control.post(INGRID, EXECS, "VP Marketing | Renewable energy | Fjellvind", thread_ts=post["ts"])
    await walled.drain()
    await walled.command(DANA, "find renewable energy", channel=COMMUNITY)
    answer = str((await walled.control.ephemerals(DANA))[-1]["blocks"])
    assert "archives" not in answer
    assert walled.channel(EXECS) not in answer


async def test_no_suggestion_crosses_the_wall(walled: Life) -> None:
    await walled.confirm(DANA, "Chief Telecom Officer | Telecommunications | Lanternfish Pay")
    await walled.pass_time(days=2)
    for who in (DANA, OLUMIDE):
        assert not any("may like to meet" in text for text in await walled.inbox(who))


async def test_me_shows_in_each_circle_what_is_kept_there(walled: Life) -> None:
    assert "Palmwine Secret" in await walled.command(OLUMIDE, "me", channel=EXECS)
    assert "Palmwine Secret" not in await walled.command(OLUMIDE, "me", channel=COMMUNITY)


async def test_where_it_could_be_either_circle_nothing_is_guessed(walled: Life) -> None:
    told = await walled.command(OLUMIDE, "find telecom", channel="general")
    assert "more than one circle" in told
    assert "Palmwine" not in told


async def test_counts_of_one_circle_are_not_in_the_ledger_of_another(walled: Life) -> None:
    await walled.introduce(DANA, PRIYA)
    assert "Introduced" in await walled.command(MANAGER, "outcomes", channel=COMMUNITY)
    assert "No outcomes yet" in await walled.command(MANAGER, "outcomes", channel=EXECS)


async def test_a_manager_of_the_community_alone_manages_nothing_inside(walled: Life) -> None:
    assert "more than one circle" not in await walled.command("tomas.okafor", "outcomes", channel=COMMUNITY)
    member = await walled.member(DANA)
    assert member is not None
    assert "Palmwine" not in await walled.command("tomas.okafor", "find telecom", channel="general")


async def test_forget_reaches_into_every_circle_of_the_person(walled: Life) -> None:
    await walled.command(OLUMIDE, "forget", channel=COMMUNITY)
    await walled.press_ephemeral(OLUMIDE, "forget_everything")
    assert "Palmwine" not in await walled.command(INGRID, "find telecom", channel=EXECS)


async def test_a_home_shows_each_circle_apart_and_the_executives_only_to_them(walled: Life) -> None:
    await walled.enter(DANA)
    for who in (INGRID, OLUMIDE):
        told = await open_home(walled, who)
        assert f"In <#{walled.channel(COMMUNITY)}>" in told
        assert f"In <#{walled.channel(EXECS)}>" in told
    assert "Palmwine Secret" in await on_home(walled, OLUMIDE)
    told = await open_home(walled, DANA)
    for secret in ("Palmwine", "Olumide", walled.channel(EXECS), "In <#"):
        assert secret not in told


async def test_a_manager_of_the_community_alone_sees_nothing_of_the_executives_on_home(walled: Life) -> None:
    told = await open_home(walled, TOMAS)
    assert told.count("Your program") == 1
    assert "0 members confirmed, 0 cards wait" in told
    assert walled.channel(EXECS) not in told
    both = await open_home(walled, MANAGER)
    assert both.count("Your program") == 2
    assert "1 member confirmed" in both


async def test_a_button_of_one_circle_does_nothing_in_the_other(walled: Life) -> None:
    await open_home(walled, TOMAS)
    [circle_tag] = await _exec_tag(walled)
    await forging.click(walled, TOMAS, "home_ledger", circle_tag)
    assert not await walled.control.views(TOMAS)


async def test_inside_a_change_reaches_no_home_outside(walled: Life) -> None:
    await open_home(walled, TOMAS)
    await open_home(walled, DANA)
    before = [await publishes(walled, who) for who in (TOMAS, DANA)]
    post = (await walled.control.messages(EXECS))[-1]
    await walled.control.post(INGRID, EXECS, "VP Marketing | Renewable energy | Fjellvind", thread_ts=post["ts"])
    await walled.drain()
    await walled.press(INGRID, "profile_looks_right")
    await walled.pass_time(minutes=2)
    assert [await publishes(walled, who) for who in (TOMAS, DANA)] == before


async def _exec_tag(walled: Life) -> list[str]:
    await open_home(walled, MANAGER)
    known = await walled.bot.database.run(lambda tx: circles.of_team(tx, TeamId(walled.sandbox.team_id)))
    execs = next(circle for circle in known if circle.channel_id == walled.channel(EXECS))
    return [tag for tag in await values(walled, MANAGER, "home_ledger") if tag.startswith(execs.id)]

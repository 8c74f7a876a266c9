"""Rounds stay within their circle."""

import pytest_asyncio

from tests.handlers import forging
from tests.handlers.rounds.scenes import (
    board,
    last_round,
    planned,
)
from tests.life import COMMUNITY, DANA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown

EXECS, ROOM = "exec-circle", "exec-team"
OLUMIDE, MEI = "olumide.adeyinka", "mei.ling.zhao"
CANARY = "Palmwine Canary"


@pytest_asyncio.fixture
async def walled(life: Life) -> Life:
    """The community, and the executives' circle beside it, each with a round of two planned."""
    await life.control.join("rapport", EXECS, inviter=MANAGER)
    await life.control.join("rapport", ROOM, inviter=MANAGER)
    await life.drain()
    await life.command(MANAGER, "setup", channel=EXECS)
    view = (await life.control.views(MANAGER))[-1]
    given = {"managers_channel": life.channel(ROOM), "managers": [life.user(MANAGER)]}
    assert (await life.control.submit(MANAGER, view["id"], given))["closed"]
    await life.drain()
    await life.command(MANAGER, "settings", channel=EXECS)
    view = (await life.control.views(MANAGER))[-1]
    rounds = {"rounds": "every week on thursday 10:00", "zone": "Europe/Berlin", "circle_kind": ["executive"]}
    await life.control.submit(MANAGER, view["id"], rounds)
    await life.command(MANAGER, "thread", channel=EXECS)
    await life.drain()
    post = (await life.control.messages(EXECS))[-1]
    for who, company in ((OLUMIDE, CANARY), (MEI, "Jadewharf Logistics")):
        text = f"VP Customer Marketing | Telecommunications | {company}"
        await life.control.post(who, EXECS, text, thread_ts=post["ts"])
        await life.drain()
        await life.press(who, "profile_looks_right")
    await planned(life, DANA, PRIYA)
    return life


async def test_each_circles_round_shows_in_its_own_managers_channel_alone(walled: Life) -> None:
    inside = [shown(post) for post in await walled.control.messages(ROOM) if "round of" in shown(post).lower()]
    outside = [shown(post) for post in await walled.control.messages(TEAM_CHANNEL)]
    assert len(inside) == 1
    assert CANARY in inside[0]
    assert "Lanternfish" not in inside[0]
    assert not any(CANARY in text or "Olumide" in text for text in outside)
    assert not any(CANARY in str(message) for message in await walled.control.messages(COMMUNITY))


async def test_nobody_of_another_circle_is_put_into_a_round(walled: Life) -> None:
    await walled.control.click(MANAGER, TEAM_CHANNEL, (await board(walled))["ts"], "round_pin")
    await walled.drain()
    view = (await walled.control.views(MANAGER))[-1]
    chosen = {"first": walled.user(DANA), "second": walled.user(OLUMIDE)}
    answer = await walled.control.submit(MANAGER, view["id"], chosen)
    assert "No suitable peer this time" in str(answer["errors"])


async def test_a_round_is_no_other_circles_to_decide(walled: Life) -> None:
    one = await last_round(walled)
    posts = [post for post in await walled.control.messages(ROOM) if "round of" in shown(post).lower()]
    execs = next(
        e["value"] for b in posts[0]["blocks"] for e in b.get("elements", ()) if e.get("action_id") == "round_pin"
    )
    await forging.click(walled, MANAGER, "round_cancel", f"{execs.partition('|')[0]}|{one.id}:")
    assert (await last_round(walled)).state == "in_review"
    await forging.click(walled, "tomas.okafor", "round_cancel", execs)
    assert "waits in" in await walled.command(MANAGER, "round", channel=EXECS)

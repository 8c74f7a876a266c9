"""Managers at the ledger, and a member who answers: what several tests of outcomes begin with."""

from itertools import pairwise
from typing import Any

from tests.life import DANA, MANAGER, TEAM_CHANNEL, Life, shown


async def form(life: Life, line: str, who: str = MANAGER) -> dict[str, Any]:
    """Type a command that opens a form, and return the form."""
    told = await life.command(who, line, channel=TEAM_CHANNEL if who == MANAGER else "peer-networking")
    assert not told, told
    return dict((await life.control.views(who))[-1])


async def fill(life: Life, line: str, **values: object) -> None:
    """Type a command as manager and submit the form it opens."""
    view = await form(life, line)
    answer = await life.control.submit(MANAGER, view["id"], values)
    assert not answer["errors"], answer
    await life.drain()


async def log(life: Life, who: str, words: str, **values: object) -> None:
    """Write down an act of somebody, as manager."""
    await fill(life, f"log <@{life.user(who)}> {words}", **values)


async def told(life: Life, line: str) -> str:
    """Return what a manager reads in answer to a command in their own channel."""
    return await life.command(MANAGER, line, channel=TEAM_CHANNEL)


async def answer_yes(life: Life, who: str, **given: object) -> None:
    """Answer [Yes], and fill in the form that opens."""
    await life.press(who, "check_in_yes")
    view = (await life.control.views(who))[-1]
    answer = await life.control.submit(who, view["id"], given)
    assert not answer["errors"], answer
    await life.drain()


async def everything_of(life: Life, who: str) -> tuple[str, str, str]:
    """What somebody reads of themselves: `/rapport me`, their record, and their Home."""
    # The first time somebody opens Home, it says hello.
    for _ in range(2):
        await life.control.open_home(who)
        await life.drain()
    home = await life.control.home(who)
    assert home
    return await life.command(who, "me"), await life.command(who, "impact"), shown(home)


async def button_of(life: Life, who: str) -> str:
    """What the buttons of somebody's check-in carry."""
    question = (await life.control.dm(who))[-1]
    return str(next(b["elements"][0]["value"] for b in question["blocks"] if b["type"] == "actions"))


async def in_her_name(life: Life) -> None:
    """Dana reports advice, and ticks that the team may see who she is and what she says."""
    await answer_yes(life, DANA, kind="advice", note="A new board", name=["yes"])


async def row_of(life: Life, who: str, kind: str) -> str:
    """The one row of a kind in `/rapport me`: what its buttons carry."""
    await life.command(who, "me")
    blocks = (await life.control.ephemerals(who))[-1]["blocks"]
    rows = [(above, below) for above, below in pairwise(blocks) if below["type"] == "actions"]
    return str(next(below["elements"][0]["value"] for above, below in rows if f"'{kind}'" in str(above)))

"""Managers at the ledger, and a member who answers: what several tests of outcomes begin with."""

from typing import Any

from tests.life import MANAGER, TEAM_CHANNEL, Life


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

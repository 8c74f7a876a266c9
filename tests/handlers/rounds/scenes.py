"""Communities in which a round is about to be, for tests: who replied what, and what the managers set."""

from typing import Any

import pytest

from domain.deliveries import Purpose
from domain.preferences import Preferences
from domain.rounds.states import CircleRound, Pair, RoundState
from storage import outbox, rounds
from storage.database import Transaction
from storage.members import preferences
from tests.life import DANA, KWABENA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown

MATTHIAS, NOA, AOIFE = "matthias.kroener", "noa.ben.ami", "aoife.brennan"
REPLIES = {
    DANA: "VP Customer Marketing | Fintech | Lanternfish Pay",
    PRIYA: "VP of Customer Marketing | Banking | Saffron Ledger",
    KWABENA: "Director of Customer Advocacy | Insurance | Greyfold Insurance",
    MATTHIAS: "Director Customer Advocacy | Insurance | Kröner Messtechnik",
    NOA: "Customer Marketing Lead | Cybersecurity | Sentrybloom",
    AOIFE: "Customer Marketing Manager | Cloud infrastructure | Skellig Cloud",
}
KWABENA_PAIR = (KWABENA, MATTHIAS)
NAMES = {DANA: "Dana Whitfield", PRIYA: "Priya Venkataraman", KWABENA: "Kwabena Asante", NOA: "Noa Ben-Ami"}
AHEAD = "one tap leaves you out of this one"
"""What word of a round to come says."""
EVERY_WEEK = "every week on thursday 10:00"
"""Tests begin on a Monday: the first of these is three days later, and planned on Tuesday."""


def in_review(*people: str) -> pytest.MarkDecorator:
    """Begin a test on Tuesday, with the round of Thursday, of these people, planned and shown."""
    return pytest.mark.parametrize("scene", [people], indirect=True, ids=["in_review"])


async def settle(life: Life, **answers: Any) -> None:
    """Fill in `/rapport settings` as a manager."""
    given = {"rounds": EVERY_WEEK, "zone": "Europe/Berlin", **answers}
    assert await life.command(MANAGER, "settings") == ""
    view = (await life.control.views(MANAGER))[-1]
    answer = await life.control.submit(MANAGER, view["id"], given)
    assert not answer["errors"], answer


async def gather(life: Life, *people: str) -> None:
    """Let people reply and confirm what was understood."""
    for who in people:
        await life.confirm(who, REPLIES[who])


async def planned(life: Life, *people: str, **answers: Any) -> None:
    """On Tuesday: the round of Thursday, of these people, planned and shown."""
    await settle(life, **answers)
    await gather(life, *people)
    await life.pass_time(days=1)


async def last_round(life: Life) -> CircleRound:
    """The circle's round that is due last."""
    viewer = await life.viewer()
    found = await life.bot.database.run(lambda tx: rounds.latest(tx, viewer))
    assert found is not None
    return found


async def pairs_of(life: Life) -> list[Pair]:
    """The pairs of that round, dropped ones too."""
    viewer, one = await life.viewer(), await last_round(life)

    def read(tx: Transaction) -> list[Pair]:
        return list(rounds.pairs(tx, viewer, one.id))

    return await life.bot.database.run(read)


async def couples(life: Life) -> set[frozenset[str]]:
    """The first names of those who are paired in that round and not dropped."""
    names = {(await life.member(who)).id: who for who in REPLIES if await life.member(who)}  # type: ignore[union-attr]
    standing = [pair for pair in await pairs_of(life) if pair.state not in ("dropped", "lost")]
    return {frozenset(names[member_id] for member_id in pair.people) for pair in standing}


async def board(life: Life) -> dict[str, Any]:
    """The message in the managers' channel that shows the round."""
    posts = await life.control.messages(TEAM_CHANNEL)
    return next(post for post in reversed(posts) if "round of" in shown(post).lower())


async def press(life: Life, action_id: str, who: str = MANAGER, value: object = None) -> None:
    """Press a button of the round's message."""
    post = await board(life)
    assert action_id in str(post["blocks"]), shown(post)
    answer = await life.control.click(who, TEAM_CHANNEL, post["ts"], action_id, value=value)
    assert answer["error"] is None, answer
    await life.drain()


def button_of(post: dict[str, Any], action_id: str, *names: str) -> str:
    """The value of a button beside the pair that holds all of these names."""
    blocks = post["blocks"]
    for at, block in enumerate(blocks):
        if all(name in shown({"blocks": [block]}) for name in names) and block["type"] == "rich_text":
            found = [e for e in blocks[at + 1]["elements"] if e["action_id"] == action_id]
            return str(found[0]["value"])
    raise AssertionError(names)


async def is_state(life: Life, state: RoundState) -> bool:
    """Whether that round is in a state."""
    return (await last_round(life)).state is state


def offers_in(texts: list[str]) -> int:
    """How many of these messages are suggestions."""
    return sum("may like to meet" in text for text in texts)


async def avoid(life: Life, who: str, whom: str) -> None:
    """Put somebody on a member's own list of people to avoid."""
    viewer, member, other = await life.viewer(), await life.member(who), await life.member(whom)
    assert member is not None
    assert other is not None
    chosen = Preferences(avoided_people=frozenset({other.id}))
    await life.bot.database.run(lambda tx: preferences.save(tx, viewer, member.id, chosen))


async def ahead(life: Life, who: str) -> int:
    """How often somebody was told of a round beforehand."""
    return sum(AHEAD in text for text in await life.inbox(who))


async def told_but_not_reached(life: Life) -> None:
    """On Wednesday morning in Berlin word of the round leaves: for Dana, in New York, it waits for her day."""
    await press(life, "round_publish")
    await life.pass_time(hours=23, minutes=45)
    assert await ahead(life, DANA) == 0
    viewer = await life.viewer()
    waiting = await life.bot.database.run(lambda tx: outbox.waiting(tx, viewer.circle_id))
    assert Purpose.ROUND_NOTICE in {one.purpose for one in waiting}


async def goes_out(life: Life) -> None:
    """From Tuesday to Thursday, its hour, and until Friday evening: Thursday is a holiday where Dana lives."""
    await life.pass_time(days=2)
    await life.pass_time(days=1, hours=8)


async def team_reads(life: Life) -> str:
    """Everything the managers' channel says."""
    return "\n".join(shown(post) for post in await life.control.messages(TEAM_CHANNEL))

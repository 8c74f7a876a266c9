"""Who may be in a round: who is here, wants it and is promised to nobody; and those who may not are not told apart."""

import pytest

from domain.rounds.states import RoundState
from tests.handlers.rounds.scenes import (
    MATTHIAS,
    avoid,
    board,
    couples,
    gather,
    in_review,
    last_round,
    offers_in,
    settle,
)
from tests.life import DANA, KWABENA, MANAGER, PRIYA, Life, shown


@in_review(DANA, PRIYA, KWABENA, MATTHIAS)
async def test_a_round_planned_before_the_last_one_is_sent_makes_none_of_its_pairs(life: Life) -> None:
    promised = await couples(life)
    await life.command(MANAGER, "round publish")
    await life.command(MANAGER, "round preview")
    await life.pass_time(minutes=1)
    assert (await last_round(life)).state is RoundState.IN_REVIEW
    after = await couples(life)
    assert len(after) == 2
    assert not after & promised


async def test_a_member_who_avoids_the_other_reads_like_anybody_without_a_peer(life: Life) -> None:
    await settle(life)
    await gather(life, DANA, PRIYA)
    await avoid(life, DANA, PRIYA)
    await life.pass_time(days=1)
    told = shown(await board(life))
    assert "Nobody has a peer" in told
    assert "no suitable peer this time" in told
    assert "avoid" not in told


async def test_a_round_by_hand_takes_nobody_who_was_just_suggested_a_peer(life: Life) -> None:
    await settle(life, rounds="")
    await gather(life, DANA, PRIYA)
    assert "I am planning it" in await life.command(MANAGER, "round preview")
    await life.pass_time(minutes=1)
    told = shown(await board(life))
    assert "Nobody to put together for Monday 23 November" in told
    assert "2 members are not in it: they had a suggestion within the last two weeks" in told
    assert "sit this one out" not in told, "they are told of once"
    assert "has nobody to put together" in await life.command(MANAGER, "round status")
    await life.pass_time(days=1)
    assert (await last_round(life)).state is RoundState.IN_REVIEW
    assert "nothing to publish" in await life.command(MANAGER, "round publish")
    await life.pass_time(hours=6)
    await life.pass_time(hours=16)
    assert offers_in(await life.inbox(DANA)) == offers_in(await life.inbox(PRIYA)) == 1


@pytest.mark.parametrize(("until", "pairs"), [("2026-11-25", 1), ("2026-11-27", 0)])
async def test_a_pause_counts_by_the_hour_of_the_round_and_not_of_its_planning(
    life: Life, until: str, pairs: int
) -> None:
    await settle(life)
    await gather(life, DANA, PRIYA)
    await life.command(DANA, f"pause until {until}")
    await life.pass_time(days=1)
    assert len(await couples(life)) == pairs
    assert ("1 member sits this one out" in shown(await board(life))) is (pairs == 0)

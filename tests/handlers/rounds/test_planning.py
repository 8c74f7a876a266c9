"""A round is planned two working days ahead, once, shown to its managers, and goes nowhere before they say so."""

import asyncio
import logging
from datetime import timedelta

import pytest

from bot.schedule import tick
from domain.ids import MemberId
from domain.rounds.pairing import Couple
from domain.rounds.states import RoundState
from handlers.rounds import planning
from storage.database import Database
from tests.handlers.rounds.scenes import (
    AOIFE,
    board,
    couples,
    gather,
    in_review,
    last_round,
    offers_in,
    planned,
    settle,
    team_reads,
)
from tests.life import DANA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown


def test_a_couple_without_a_reason_is_kept_with_a_sentence_that_says_so() -> None:
    kept = planning.pair_of(Couple(MemberId("a"), MemberId("b"), 0.4, ()))
    assert kept.reasons == ("No common ground is known yet.",)


@in_review(DANA, PRIYA)
async def test_nobody_but_the_managers_hears_of_it(life: Life) -> None:
    for who in (DANA, PRIYA):
        assert offers_in(await life.inbox(who)) == 0


async def test_it_is_planned_two_working_days_before_and_no_sooner(life: Life) -> None:
    await settle(life, rounds="every 2 weeks on friday 10:00")
    await gather(life, DANA, PRIYA)
    await life.pass_time(days=1)
    assert "There was no round yet" in await life.command(MANAGER, "round")
    await life.pass_time(days=1)
    assert (await last_round(life)).state is RoundState.IN_REVIEW


async def test_the_log_tells_which_round_and_its_seed_and_no_count(
    life: Life, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger=planning.__name__)
    await planned(life, DANA, PRIYA)
    one = await last_round(life)
    told = [record.getMessage() for record in caplog.records if record.name == planning.__name__]
    assert told == [f"round {one.id}: planned with seed {one.seed}"]


async def test_colleagues_alone_make_no_round_and_are_told_apart(life: Life) -> None:
    await settle(life)
    await life.confirm(DANA, "VP Customer Marketing | Fintech | Lanternfish Pay")
    await life.confirm(PRIYA, "VP Customer Marketing | Fintech | Lanternfish Pay")
    await life.pass_time(days=1)
    told = shown(await board(life))
    assert "Nobody has a peer" in told
    assert "everybody else here is from the same company" in told


async def test_two_processes_plan_it_once(life: Life) -> None:
    await settle(life)
    await gather(life, DANA, PRIYA)
    life.clock.turn(timedelta(days=1))
    second = Database(life.bot.database.url, life.clock)
    try:
        await asyncio.gather(tick(life.bot.database), tick(second))
    finally:
        second.close()
    await life.drain()
    posts = [post for post in await life.control.messages(TEAM_CHANNEL) if "round of" in shown(post).lower()]
    assert len(posts) == 1


async def test_without_a_cadence_none_comes_by_itself(life: Life) -> None:
    await gather(life, DANA)
    await life.pass_time(days=20)
    assert "There was no round yet" in await life.command(MANAGER, "round status")


async def test_where_rounds_come_the_daily_suggestions_rest(life: Life) -> None:
    await settle(life, rounds="every 4 weeks on friday 10:00")
    await gather(life, DANA, PRIYA)
    await life.pass_time(days=2)
    assert offers_in(await life.inbox(DANA)) == 0
    await settle(life, rounds="")
    await life.command(MANAGER, "round cancel")
    await life.pass_time(days=1)
    assert offers_in(await life.inbox(PRIYA)) == 1


async def test_a_plan_for_a_circle_that_changed_meanwhile_is_thrown_away(life: Life) -> None:
    await settle(life)
    await gather(life, DANA, PRIYA, AOIFE)
    life.clock.turn(timedelta(days=1))
    [task] = await life.bot.database.run(planning.read)
    thought = planning.think(task)
    await life.command(DANA, "pause 3 weeks")
    await life.bot.database.run(lambda tx: planning.write(tx, thought))
    assert (await last_round(life)).state is RoundState.DUE
    await life.pass_time(minutes=1)
    assert not any(DANA in pair for pair in await couples(life))
    assert (await last_round(life)).state is RoundState.IN_REVIEW


async def test_a_circle_of_two_is_one_pair_and_of_one_is_nobody(life: Life) -> None:
    await settle(life)
    await gather(life, DANA)
    await life.pass_time(days=1)
    assert "nobody else is in this circle yet" in shown(await board(life))
    await life.command(MANAGER, "round cancel")
    await gather(life, PRIYA)
    await life.command(MANAGER, "round preview")
    await life.pass_time(minutes=1)
    assert await couples(life) == {frozenset({DANA, PRIYA})}


async def test_it_waits_for_a_manager_and_is_given_up_in_the_end(life: Life) -> None:
    await planned(life, DANA, PRIYA, rounds="every 4 weeks on thursday 10:00")
    await life.pass_time(days=8)
    assert (await last_round(life)).state is RoundState.IN_REVIEW
    await life.pass_time(days=1)
    assert (await last_round(life)).state is RoundState.CANCELLED
    assert "waited for one of you and is cancelled now" in await team_reads(life)
    assert offers_in(await life.inbox(DANA)) + offers_in(await life.inbox(PRIYA)) == 0

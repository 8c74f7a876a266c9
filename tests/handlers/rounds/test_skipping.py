"""A member skips a round with one tap, the day before or on Home; nobody is told, and the other gets the next best."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlmodel import select

from domain.deliveries import Purpose
from domain.rounds.states import RoundState
from handlers.rounds import skipping
from storage.database import Transaction
from storage.tables import OutboxRow
from tests.handlers import forging
from tests.handlers.home.at_home import on_home, open_home
from tests.handlers.rounds.scenes import (
    AHEAD,
    NOA,
    ahead,
    board,
    couples,
    in_review,
    last_round,
    offers_in,
    press,
    settle,
)
from tests.life import DANA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown


@in_review(DANA, PRIYA)
async def test_the_working_day_before_those_in_it_are_told_once(life: Life) -> None:
    await press(life, "round_publish")
    assert await ahead(life, PRIYA) == 0
    await life.pass_time(hours=24)
    await life.pass_time(hours=6)
    for who in (DANA, PRIYA):
        assert await ahead(life, who) == 1
    told = next(text for text in await life.inbox(DANA) if AHEAD in text)
    assert "From Thursday 26 November, 10:00 (Berlin time) on" in told
    assert "Nobody is told who skips" in told
    await life.pass_time(minutes=30)
    assert await ahead(life, DANA) == 1


@in_review(DANA, PRIYA, NOA)
async def test_a_tap_takes_them_out_and_the_other_gets_the_next_best(life: Life) -> None:
    [pair] = await couples(life)
    [spare] = {DANA, PRIYA, NOA} - pair
    skips, stays = sorted(pair, reverse=True)
    await press(life, "round_publish")
    await life.pass_time(hours=23, minutes=45)
    await life.pass_time(hours=6)
    await life.press(skips, "round_skip")
    assert await couples(life) == {frozenset({stays, spare})}
    assert any("You skip this round" in text for text in await life.inbox(skips))
    await life.pass_time(days=1)
    await life.pass_time(days=1, hours=4)
    assert offers_in(await life.inbox(skips)) == 0


@in_review(DANA, PRIYA, NOA)
async def test_a_board_in_review_stays_as_it_is_when_somebody_skips_and_their_pair_falls_away(life: Life) -> None:
    await settle(life, review="by_itself")
    await life.command(MANAGER, "round preview")
    await life.drain()
    before, pair = shown(await board(life)), next(iter(await couples(life)))
    skips, stays = sorted(pair)
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await forging.click(life, skips, "round_skip", f"{circle}|{one.id}")
    await life.command(MANAGER, "round preview")
    await life.drain()
    assert shown(await board(life)) == before
    await life.pass_time(days=2)
    await life.pass_time(days=1, hours=8)
    assert [offers_in(await life.inbox(who)) for who in (skips, stays)] == [0, 1]


@in_review(DANA, PRIYA)
async def test_a_dropped_pair_of_which_one_skips_reads_as_if_nobody_did(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await forging.click(life, DANA, "round_skip", f"{circle}|{one.id}")
    await press(life, "round_drop")
    told = shown(await board(life))
    assert "Left out: 2" in told
    assert told.count("no suitable peer this time") == 2


@in_review(DANA, PRIYA)
async def test_who_skips_once_is_in_the_next_round_and_waits_for_nothing(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await forging.click(life, DANA, "round_skip", f"{circle}|{one.id}")
    await press(life, "round_cancel")
    await life.pass_time(days=7)
    assert await couples(life) == {frozenset({DANA, PRIYA})}


@in_review(DANA, PRIYA)
async def test_who_wants_to_hear_nothing_beforehand_hears_nothing(life: Life) -> None:
    await settle(life, review="by_itself")
    await life.pass_time(hours=23, minutes=45)
    await life.pass_time(hours=6)
    await life.press(PRIYA, "round_not_beforehand")
    await press(life, "round_cancel")
    await life.pass_time(days=6)
    await life.pass_time(days=1)
    assert await ahead(life, DANA) == 0, "a week later it is too soon for another word"
    await press(life, "round_cancel")
    await life.pass_time(days=6)
    await life.pass_time(days=1)
    assert (await ahead(life, DANA), await ahead(life, PRIYA)) == (1, 0)


@in_review(DANA, PRIYA)
async def test_home_says_that_a_round_comes_and_skips_it_too(life: Life) -> None:
    await open_home(life, DANA)
    assert "You are in the round" not in await on_home(life, DANA), "it may never come"
    await press(life, "round_publish")
    await open_home(life, DANA)
    assert "You are in the round of Thursday 26 November" in await on_home(life, DANA)
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await forging.click(life, DANA, "round_skip", f"{circle}|{one.id}")
    assert "You are in the round" not in await on_home(life, DANA)
    assert await couples(life) == set()


@in_review(DANA, PRIYA)
async def test_of_a_round_published_in_its_last_minutes_home_says_so_and_skips_it_until_it_goes_out(life: Life) -> None:
    one = await last_round(life)
    life.clock.turn(one.due_at - timedelta(minutes=5) - life.clock())
    await press(life, "round_publish")
    await open_home(life, DANA)
    assert "You are in the round of Thursday 26 November" in await on_home(life, DANA)
    await forging.click(life, DANA, "round_skip", f"{(await life.viewer()).circle_id}|{one.id}")
    await life.pass_time(hours=8)
    assert "may like to meet" not in "".join([*await life.inbox(DANA), *await life.inbox(PRIYA)])


@in_review(DANA, PRIYA)
async def test_a_question_of_the_program_waits_for_the_word_of_a_round_as_for_its_offer(life: Life) -> None:
    await press(life, "round_publish")
    await life.pass_time(hours=23, minutes=45)
    await life.pass_time(hours=6)
    assert await ahead(life, DANA) == 1
    asked = await life.command(MANAGER, f"ask <@{life.user(DANA)}> name")
    assert "is asked on 9 December 2026" in asked


@in_review(DANA, PRIYA)
async def test_a_tap_after_the_round_went_out_changes_nothing(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await press(life, "round_publish")
    await life.pass_time(days=2)
    await forging.click(life, DANA, "round_skip", f"{circle}|{one.id}")
    assert (await last_round(life)).state is RoundState.CLOSED
    assert await couples(life) == {frozenset({DANA, PRIYA})}


@in_review(DANA, PRIYA)
async def test_nobody_skips_for_another_and_two_taps_are_one(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await press(life, "round_publish")
    await forging.click(life, NOA, "round_skip", f"{circle}|{one.id}")
    assert len(await couples(life)) == 1
    for _ in range(2):
        await forging.click(life, DANA, "round_skip", f"{circle}|{one.id}")
    assert len(await couples(life)) == 0
    assert len([m for m in await life.control.messages(TEAM_CHANNEL) if "round of" in shown(m).lower()]) == 1


async def test_a_round_by_hand_tells_nobody_beforehand(life: Life) -> None:
    await settle(life, rounds="")
    await life.pass_time(hours=1)
    assert await ahead(life, DANA) == 0


@in_review(DANA, PRIYA, NOA)
async def test_a_published_board_stays_as_it_was_when_somebody_skips(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await press(life, "round_publish")
    before, pair = await board(life), next(iter(await couples(life)))
    await forging.click(life, sorted(pair)[0], "round_skip", f"{circle}|{one.id}")
    assert pair not in await couples(life)
    assert await board(life) == before
    await forging.click(life, MANAGER, "round_more", f"{circle}|{one.id}:0")
    assert await board(life) == before, "an old button turns no page of it either"


@in_review(DANA, PRIYA)
async def test_in_a_large_circle_some_are_told_at_a_time_and_everybody_once(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(skipping, "AT_ONCE", 1)
    planned = []
    await press(life, "round_publish")
    life.clock.turn(timedelta(hours=23, minutes=45))
    for _ in range(3):
        await life.bot.database.run(skipping.tell_ahead)
        planned.append(len(await life.bot.database.run(words_of_rounds)))
    assert planned == [1, 2, 2]
    await life.pass_time(hours=6)
    assert (await ahead(life, DANA), await ahead(life, PRIYA)) == (1, 1)


def words_of_rounds(tx: Transaction) -> Sequence[OutboxRow]:
    """Every word of a round to come, sent or not."""
    return tx.session.exec(select(OutboxRow).where(OutboxRow.purpose == Purpose.ROUND_NOTICE)).all()

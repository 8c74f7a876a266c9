"""A published round becomes blind offers at its hour; who is no longer free is dropped, and nobody is offered twice."""

import asyncio
from datetime import timedelta

from bot.schedule import tick
from domain.rounds.states import RoundState
from handlers.rounds import publishing
from storage import intros
from storage.database import Transaction
from storage.tables import IntroRow
from tests.handlers import forging
from tests.handlers.home.at_home import on_home, open_home
from tests.handlers.rounds.scenes import (
    MATTHIAS,
    NOA,
    avoid,
    board,
    couples,
    goes_out,
    in_review,
    is_state,
    last_round,
    offers_in,
    pairs_of,
    planned,
    press,
    settle,
    team_reads,
)
from tests.life import DANA, KWABENA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown

FOUR = (DANA, PRIYA, KWABENA, MATTHIAS)


@in_review(DANA, PRIYA)
async def test_each_pair_is_offered_blind_at_its_hour(life: Life) -> None:
    await press(life, "round_publish")
    assert offers_in(await life.inbox(PRIYA)) == 0
    await goes_out(life)
    for who, other in ((DANA, "Priya"), (PRIYA, "Dana")):
        assert offers_in(await life.inbox(who)) == 1
        assert other not in await life.last(who)
    assert (await last_round(life)).state is RoundState.CLOSED


@in_review(DANA, PRIYA)
async def test_its_intros_know_their_round(life: Life) -> None:
    await press(life, "round_publish")
    await goes_out(life)
    viewer, one, dana = await life.viewer(), await last_round(life), await life.member(DANA)
    assert dana is not None

    def origins(tx: Transaction) -> list[str]:
        kept = [tx.session.get(IntroRow, intro.id) for intro in intros.of_member(tx, viewer, dana.id)]
        return [row.round_id for row in kept if row]

    assert await life.bot.database.run(origins) == [one.id]


@in_review(DANA, PRIYA)
async def test_each_reads_it_in_their_own_working_hours(life: Life) -> None:
    await press(life, "round_publish")
    await life.pass_time(days=2)  # Thursday, half past nine in UTC: the afternoon for Priya, the night for Dana
    assert offers_in(await life.inbox(PRIYA)) == 1
    assert offers_in(await life.inbox(DANA)) == 0


@in_review(DANA, PRIYA)
async def test_the_next_round_takes_the_place_of_one_nobody_published(life: Life) -> None:
    first = await last_round(life)
    await life.pass_time(days=7)
    assert (await last_round(life)).due_at > first.due_at
    assert (await last_round(life)).state is RoundState.IN_REVIEW


async def test_by_setting_it_goes_at_its_hour(life: Life) -> None:
    await planned(life, DANA, PRIYA, review="by_itself")
    assert "It goes by itself on Thursday 26 November, 10:00" in shown(await board(life))
    await goes_out(life)
    assert offers_in(await life.inbox(DANA)) == 1


@in_review(DANA, PRIYA, NOA)
async def test_a_pair_of_which_one_left_is_dropped_and_the_other_gets_the_next_best(life: Life) -> None:
    [pair] = await couples(life)
    await press(life, "round_publish")
    gone, stays = sorted(pair)
    [spare] = {DANA, PRIYA, NOA} - pair
    await life.control.leave(gone, "peer-networking")
    await life.drain()
    await goes_out(life)
    assert frozenset({stays, spare}) in await couples(life)
    assert offers_in(await life.inbox(gone)) == 0
    assert offers_in(await life.inbox(stays)) == 1
    assert "no suitable peer" not in await team_reads(life), "one of one pair would tell which"


@in_review(*FOUR)
async def test_a_pause_and_a_farewell_drop_a_pair_and_are_told_alike(life: Life) -> None:
    await press(life, "round_publish")
    await life.command(DANA, "pause 3 weeks")
    await life.command(KWABENA, "forget")
    await life.press_ephemeral(KWABENA, "forget_everything")
    posts = len(await life.control.messages(TEAM_CHANNEL))
    await goes_out(life)
    assert offers_in(await life.inbox(DANA)) == 0
    assert await couples(life) == {frozenset({PRIYA, MATTHIAS})}
    assert offers_in(await life.inbox(MATTHIAS)) == 1
    told = await team_reads(life)
    assert len(await life.control.messages(TEAM_CHANNEL)) == posts
    assert "is on its way" in told
    assert not any(name in told.partition("is on its way")[2] for name in ("Dana", "Priya", "Kwabena", "Matthias"))


@in_review(DANA, PRIYA)
async def test_a_hush_holds_a_published_round(life: Life) -> None:
    await press(life, "round_publish")
    await life.command(MANAGER, "hush until 2026-12-10")
    await life.pass_time(days=9)
    assert offers_in(await life.inbox(DANA)) + offers_in(await life.inbox(PRIYA)) == 0
    await life.pass_time(days=8, hours=8)
    assert offers_in(await life.inbox(DANA)) + offers_in(await life.inbox(PRIYA)) == 2


@in_review(DANA, PRIYA)
async def test_nobody_is_offered_to_the_same_person_twice(life: Life) -> None:
    await press(life, "round_publish")
    await goes_out(life)
    for _ in range(4):
        await life.pass_time(days=7)
        if (await last_round(life)).state is RoundState.IN_REVIEW:
            assert await couples(life) == set()
    assert len(await pairs_of(life)) == 0


@in_review(DANA, PRIYA)
async def test_the_homes_of_those_in_it_follow_a_round_that_is_cancelled(life: Life) -> None:
    await press(life, "round_publish")
    assert "You are in the round" in await open_home(life, DANA)
    await press(life, "round_cancel")
    await life.pass_time(minutes=2)
    assert "You are in the round" not in await on_home(life, DANA)


@in_review(DANA, PRIYA)
async def test_the_homes_of_a_pair_that_is_dropped_follow(life: Life) -> None:
    await settle(life, review="by_itself")
    assert "You are in the round" in await open_home(life, DANA)
    await press(life, "round_drop")
    await life.pass_time(minutes=2)
    assert "You are in the round" not in await on_home(life, DANA)


@in_review(DANA, PRIYA, NOA)
async def test_the_homes_of_all_of_a_round_follow_once_it_is_out(life: Life) -> None:
    [left] = {DANA, PRIYA, NOA} - next(iter(await couples(life)))
    await press(life, "round_publish")
    homes = {who: await open_home(life, who) for who in (DANA, PRIYA, NOA)}
    assert [who for who, home in homes.items() if "You are in the round" not in home] == [left]
    await life.pass_time(days=2)
    await life.pass_time(minutes=2)
    for who in homes:
        assert "You are in the round" not in await on_home(life, who)
    assert "it was an odd number, and everybody who fits you was with somebody" in await on_home(life, left)


@in_review(DANA, PRIYA)
async def test_a_list_that_changes_while_a_round_goes_out_still_counts(life: Life) -> None:
    await press(life, "round_publish")
    life.clock.turn(timedelta(days=2))
    [task] = await life.bot.database.run(publishing.read)
    await avoid(life, DANA, PRIYA)
    await life.bot.database.run(lambda tx: publishing.write(tx, task))
    assert [pair.state for pair in await pairs_of(life)] == ["chosen"]
    await goes_out(life)
    assert [pair.state for pair in await pairs_of(life)] == ["lost"]
    assert offers_in(await life.inbox(DANA)) + offers_in(await life.inbox(PRIYA)) == 0


@in_review(DANA, PRIYA)
async def test_cancelled_between_two_steps_of_going_out_it_offers_nothing(life: Life) -> None:
    await press(life, "round_publish")
    life.clock.turn(timedelta(days=2))
    [task] = await life.bot.database.run(publishing.read)
    assert "is cancelled" in await life.command(MANAGER, "round cancel")
    await life.bot.database.run(lambda tx: publishing.write(tx, task))
    assert [pair.state for pair in await pairs_of(life)] == ["chosen"]
    assert await is_state(life, RoundState.CANCELLED)


@in_review(DANA, PRIYA)
async def test_once_the_first_offer_is_made_it_cannot_be_cancelled(life: Life) -> None:
    await press(life, "round_publish")
    life.clock.turn(timedelta(days=2))
    [task] = await life.bot.database.run(publishing.read)
    await life.bot.database.run(lambda tx: publishing.write(tx, task))
    assert "decided already" in await life.command(MANAGER, "round cancel")
    assert await is_state(life, RoundState.PUBLISHED)


@in_review(DANA, PRIYA)
async def test_of_a_manager_who_publishes_and_the_clock_at_its_hour_one_does(life: Life) -> None:
    await settle(life, review="by_itself")
    life.clock.turn(timedelta(days=2))
    told, _ = await asyncio.gather(life.command(MANAGER, "round publish"), tick(life.bot.database))
    await life.drain()
    assert told.startswith(("Published. Its suggestions go out", "There is no round to decide on"))
    assert [pair.state for pair in await pairs_of(life)] == ["offered"]


@in_review(DANA, PRIYA)
async def test_of_two_managers_at_once_one_decides(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    pressed = ((MANAGER, "round_publish"), ("tomas.okafor", "round_publish"))
    await asyncio.gather(*(forging.click(life, who, button, f"{circle}|{one.id}:") for who, button in pressed))
    assert await is_state(life, RoundState.PUBLISHED)
    assert (await last_round(life)).decided_by in {life.user(who) for who, _ in pressed}
    await goes_out(life)
    assert (offers_in(await life.inbox(DANA)), offers_in(await life.inbox(PRIYA))) == (1, 1)

"""Who is left out of a round is told kindly, once, and only where it costs them nothing; Home tells the others."""

from domain.rounds.states import RoundState
from tests.handlers.home.at_home import open_home
from tests.handlers.rounds.scenes import (
    MATTHIAS,
    NOA,
    board,
    couples,
    goes_out,
    in_review,
    last_round,
    planned,
    press,
    settle,
)
from tests.life import DANA, PRIYA, Life, shown


async def test_who_was_left_out_is_told_kindly_once(life: Life) -> None:
    await planned(life, DANA, PRIYA, NOA, rounds="every 2 weeks on thursday 10:00")
    [pair] = await couples(life)
    [left] = {DANA, PRIYA, NOA} - pair
    assert "an odd number, and everybody who fits is with somebody" in shown(await board(life))
    await press(life, "round_publish")
    await goes_out(life)
    assert "it was an odd number, and everybody who fits you was with somebody" in await life.last(left)
    assert "say in your profile what you would compare notes on and what others can ask you" in await life.last(left)
    for who in pair:
        assert not any("had nobody for you" in text for text in await life.inbox(who))


@in_review(DANA, PRIYA, NOA)
async def test_where_a_message_would_cost_them_the_next_round_home_says_it_and_they_come_first(life: Life) -> None:
    [pair] = await couples(life)
    [left] = {DANA, PRIYA, NOA} - pair
    await press(life, "round_publish")
    await goes_out(life)
    assert not any("had nobody for you" in text for text in await life.inbox(left))
    assert "it was an odd number, and everybody who fits you was with somebody" in await open_home(life, left)
    assert "it widens who fits" in await open_home(life, left)
    await life.confirm(MATTHIAS, "VP Customer Marketing | Fintech | Kröner Messtechnik")
    await life.pass_time(days=4)
    assert await couples(life) == {frozenset({left, MATTHIAS})}


async def test_left_out_again_they_are_not_written_to_again(life: Life) -> None:
    await settle(life, rounds="every 2 weeks on thursday 10:00", review="by_itself")
    for who in (DANA, PRIYA):
        await life.confirm(who, "VP Customer Marketing | Fintech | Lanternfish Pay")
    for _ in range(2):
        await life.pass_time(days=1)
        await life.pass_time(days=2, hours=1)
        await life.pass_time(days=11, hours=-1)
    assert (await last_round(life)).state is not RoundState.DUE
    assert sum("had nobody for you" in text for text in await life.inbox(PRIYA)) == 1


async def test_whoever_pauses_meanwhile_is_not_written_to(life: Life) -> None:
    await planned(life, DANA, PRIYA, NOA, rounds="every 2 weeks on thursday 10:00")
    [left] = {DANA, PRIYA, NOA} - next(iter(await couples(life)))
    await press(life, "round_publish")
    await life.command(left, "pause 3 weeks")
    await goes_out(life)
    await life.pass_time(days=28)
    assert not any("had nobody for you" in text for text in await life.inbox(left))

"""What managers are shown of a round: pairs with their reasons, who is left out and why, and no name once it is out."""

from contextlib import AsyncExitStack
from datetime import timedelta

from handlers.rounds import publishing
from tests.conftest import start_bot
from tests.handlers.rounds.scenes import AOIFE, MATTHIAS, board, couples, in_review, last_round, planned, press
from tests.life import DANA, KWABENA, PRIYA, Life, shown


@in_review(DANA, PRIYA, KWABENA, MATTHIAS)
async def test_it_shows_pairs_reasons_and_how_good_the_choice_is(life: Life) -> None:
    assert await couples(life) == {frozenset({DANA, PRIYA}), frozenset({KWABENA, MATTHIAS})}
    told = shown(await board(life))
    assert "planned for Thursday 26 November, 10:00 (Berlin time)" in told
    assert "Dana Whitfield" in told
    assert "Why: You are both at VP level in customer marketing. One of you is in" in told
    assert ", a neighbouring industry." in told
    assert "Planned as the best possible; everybody has a peer." in told
    assert f"Seed {(await last_round(life)).seed}" in told


async def test_it_shows_what_the_settings_have_count_more_or_less(life: Life) -> None:
    await planned(life, DANA, PRIYA, counts_more=["industry"], counts_less=["level", "hours"])
    told = shown(await board(life))
    assert "Counts more than usual: industry. Counts less: level, working hours." in told


@in_review(DANA, PRIYA, AOIFE)
async def test_who_is_left_out_is_shown_with_why_and_what_would_help(life: Life) -> None:
    told = shown(await board(life))
    assert "Left out: 1" in told
    assert "they come first next time" in told
    assert "One more member would help." in told
    assert "everybody but 1 has a peer" in told


@in_review(DANA, PRIYA, AOIFE)
async def test_after_it_went_out_the_managers_read_no_names(life: Life) -> None:
    await press(life, "round_publish")
    await life.pass_time(days=2)
    told = shown(await board(life))
    assert "its pairs read a suggestion of each other" in told
    for name in ("Dana", "Priya", "Aoife"):
        assert name not in told


async def test_one_that_went_by_itself_says_so_at_once_also_after_a_restart(life: Life) -> None:
    await planned(life, DANA, PRIYA, review="by_itself")
    life.clock.turn(timedelta(days=2))
    await life.bot.database.run(publishing.go_by_themselves)
    async with AsyncExitStack() as stack:
        life.bot = await start_bot(stack, life.sandbox, life.bot.database.url, life.clock)
        await life.drain()
    told = shown(await board(life))
    assert "Published at its hour, as you set it: each of them reads a suggestion" in told
    assert "planned for" not in told

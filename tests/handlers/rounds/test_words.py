"""Word of a round to come stands only while it is so: let go, taken back or changed where it was read."""

from datetime import timedelta

from storage import outbox
from tests.handlers import forging
from tests.handlers.rounds.scenes import (
    AHEAD,
    ahead,
    couples,
    in_review,
    last_round,
    press,
    told_but_not_reached,
)
from tests.life import DANA, MANAGER, PRIYA, Life

OFF = "The round of Thursday 26 November, 10:00 (Berlin time) is cancelled."


@in_review(DANA, PRIYA)
async def test_a_word_that_a_hush_kept_beyond_the_hour_is_let_go(life: Life) -> None:
    await told_but_not_reached(life)
    await life.command(MANAGER, "hush until 2026-11-28")
    await life.pass_time(days=7)
    assert await ahead(life, DANA) == 0


@in_review(DANA, PRIYA)
async def test_so_is_one_that_an_outage_kept(life: Life) -> None:
    await told_but_not_reached(life)
    life.clock.turn(timedelta(days=2))
    await life.drain()
    assert await ahead(life, DANA) == 0


@in_review(DANA, PRIYA)
async def test_so_is_one_whose_sender_was_lost_halfway(life: Life) -> None:
    await told_but_not_reached(life)
    life.clock.turn(timedelta(hours=8))
    assert await life.bot.database.run(outbox.claim)
    life.clock.turn(timedelta(days=1))
    await life.drain()
    assert await ahead(life, DANA) == 0


@in_review(DANA, PRIYA)
async def test_of_a_round_that_was_cancelled_nobody_hears_any_more(life: Life) -> None:
    await told_but_not_reached(life)
    await press(life, "round_cancel")
    await life.pass_time(hours=8)
    assert await ahead(life, DANA) == 0


@in_review(DANA, PRIYA)
async def test_who_left_a_round_before_the_word_came_reads_nothing_of_it(life: Life) -> None:
    await told_but_not_reached(life)
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await forging.click(life, DANA, "round_skip", f"{circle}|{one.id}")
    await life.pass_time(hours=8)
    assert await ahead(life, DANA) == 0


@in_review(DANA, PRIYA)
async def test_who_began_a_pause_before_the_word_came_reads_nothing_of_it(life: Life) -> None:
    await told_but_not_reached(life)
    await life.command(DANA, "pause 2 weeks")
    await life.pass_time(hours=8)
    assert await ahead(life, DANA) == 0


@in_review(DANA, PRIYA)
async def test_who_is_in_it_still_reads_it_in_their_own_hours(life: Life) -> None:
    await told_but_not_reached(life)
    await life.pass_time(hours=8)
    assert await ahead(life, DANA) == 1


@in_review(DANA, PRIYA)
async def test_of_a_round_that_nobody_published_members_read_nothing(life: Life) -> None:
    await life.pass_time(hours=23, minutes=45)
    await life.pass_time(hours=6)
    assert (await ahead(life, DANA), await ahead(life, PRIYA)) == (0, 0)


@in_review(DANA, PRIYA)
async def test_whoever_was_told_of_a_cancelled_round_reads_so_where_they_were_told(life: Life) -> None:
    await told_but_not_reached(life)
    before = len(await life.inbox(PRIYA))
    told = await life.command(MANAGER, "round cancel")
    assert "1 member had been told of it: their message now says it is cancelled." in told
    await life.drain()
    assert await life.last(PRIYA) == f"{OFF} You need not do anything."
    assert len(await life.inbox(PRIYA)) == before


@in_review(DANA, PRIYA)
async def test_of_a_round_planned_anew_nobody_hears_twice_and_the_old_message_skips_it(
    life: Life,
) -> None:
    await told_but_not_reached(life)
    assert await ahead(life, PRIYA) == 1
    await life.command(MANAGER, "round cancel")
    await life.command(MANAGER, "round preview")
    await life.pass_time(minutes=1)
    assert await ahead(life, PRIYA) == 0, "it waits for a manager again"
    await life.command(MANAGER, "round publish")
    await life.pass_time(minutes=30)
    await life.pass_time(hours=6)
    assert (await ahead(life, PRIYA), await ahead(life, DANA)) == (1, 1)
    await life.press(PRIYA, "round_skip")
    assert await couples(life) == set()


@in_review(DANA, PRIYA)
async def test_who_was_told_and_then_left_without_a_peer_reads_so_where_they_were_told(life: Life) -> None:
    await told_but_not_reached(life)
    await life.control.leave(DANA, "peer-networking")
    await life.drain()
    await life.pass_time(days=1)
    told = await life.inbox(PRIYA)
    assert not any(AHEAD in text for text in told)
    assert any("had nobody for you: nobody else is in this circle yet" in text for text in told)

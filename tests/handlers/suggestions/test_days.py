"""Days of a hush count against nobody: what waits for an answer ends later by them, in all that is read and done."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.intros import Intro, IntroState
from domain.preferences import Frequency
from handlers.intros import check_ins, follow_ups
from handlers.suggestions import endings
from storage import intros
from tests.handlers.intros.test_check_ins import questions
from tests.handlers.suggestions.test_pool import prefer
from tests.life import DANA, MANAGER, PRIYA, Life

A_MINUTE = timedelta(minutes=1)


async def enter(life: Life) -> None:
    """Bring Dana and Priya into the directory, who both want nothing unasked."""
    for who in (DANA, PRIYA):
        await life.enter(who)
        await prefer(life, who, frequency=Frequency.ON_REQUEST)


async def ask(life: Life) -> None:
    """Let Dana ask for Priya by name."""
    await life.command(DANA, "find saffron")
    await life.press_ephemeral(DANA, "find_introduce")


async def the_intro(life: Life) -> Intro:
    """The one intro of the circle."""
    viewer = await life.viewer()
    [intro] = await life.bot.database.run(lambda tx: intros.in_states(tx, viewer, frozenset(IntroState)))
    return intro


async def end_of(life: Life) -> datetime:
    """When its days are over."""
    end = (await the_intro(life)).expires_at
    assert end is not None
    return end


async def turn_to(life: Life, moment: datetime) -> None:
    """Let the clock show `moment`, and the bot end what is over."""
    life.clock.turn(moment - life.clock())
    await life.bot.database.run(endings.expire)
    await life.drain()


async def ends_at(life: Life, end: datetime) -> None:
    """What Dana reads of her request, what Priya reads of it and what the job does change at `end` and no sooner."""
    await turn_to(life, end - A_MINUTE)
    assert "Priya Venkataraman : you asked to meet" in await life.command(DANA, "me")
    assert "waiting for your answer" in await life.command(PRIYA, "me")
    assert (await the_intro(life)).state is IntroState.ACCEPTED
    await turn_to(life, end + A_MINUTE)
    assert "Priya Venkataraman : ran out" in await life.command(DANA, "me")
    assert "ran out" in await life.command(PRIYA, "me")
    assert "has run out" in await life.last(PRIYA)
    assert (await the_intro(life)).state is IntroState.EXPIRED


async def test_a_request_ends_later_by_the_days_of_a_hush_in_all_that_is_read_of_it(life: Life) -> None:
    await enter(life)
    await ask(life)
    end = await end_of(life)
    await life.pass_time(days=1)
    await life.command(MANAGER, "hush 2 weeks")
    await ends_at(life, end + timedelta(weeks=2))


async def test_a_request_made_in_a_hush_leaves_after_it_and_has_its_days_from_then(life: Life) -> None:
    await enter(life)
    await life.command(MANAGER, "hush 2 weeks")
    until = life.clock() + timedelta(weeks=2)
    await ask(life)
    await life.pass_time(days=13)
    assert not any("would like to meet you" in text for text in await life.inbox(PRIYA))
    await life.pass_time(days=2)
    assert "would like to meet you" in await life.last(PRIYA)
    await ends_at(life, until + timedelta(days=7))


async def test_a_request_that_reaches_nobody_reads_alike_through_a_hush(life: Life) -> None:
    """Priya is on a pause, which Dana may not learn."""
    await enter(life)
    await life.command(PRIYA, "pause 8 weeks")
    await ask(life)
    end = await end_of(life)
    await life.command(MANAGER, "hush 2 weeks")
    for moment, words in ((-A_MINUTE, "you asked to meet"), (A_MINUTE, "ran out")):
        await turn_to(life, end + timedelta(weeks=2) + moment)
        assert f"Priya Venkataraman : {words}" in await life.command(DANA, "me")


async def test_a_request_that_ran_out_stays_so_through_a_hush(life: Life) -> None:
    await enter(life)
    await ask(life)
    await turn_to(life, await end_of(life) + A_MINUTE)
    await life.command(MANAGER, "hush 2 weeks")
    assert "Priya Venkataraman : ran out" in await life.command(DANA, "me")


async def test_days_that_are_over_before_a_hush_stay_over(suggested: Life) -> None:
    """Whether or not the bot has come to ending them."""
    end = await end_of(suggested)
    suggested.clock.turn(end + A_MINUTE - suggested.clock())
    await suggested.command(MANAGER, "hush 2 weeks")
    assert await end_of(suggested) == end


async def test_what_is_left_after_a_hush_are_working_days_of_both(suggested: Life) -> None:
    """It ends on a Friday when the evening has come in Kolkata, before a Monday that is a holiday in New York."""
    friday = datetime(2026, 11, 27, 14, 5, tzinfo=UTC)
    suggested.clock.turn(friday - suggested.clock())
    await suggested.command(MANAGER, "hush 7 weeks")
    assert await end_of(suggested) == datetime(2027, 1, 20, 3, 30, tzinfo=UTC)


@pytest.mark.parametrize("word", ["off", "1 week"])
async def test_a_hush_that_ends_sooner_takes_its_days_back(suggested: Life, word: str) -> None:
    end, begin = await end_of(suggested), suggested.clock()
    await suggested.command(MANAGER, "hush 8 weeks")
    assert await end_of(suggested) >= end + timedelta(weeks=8)
    await suggested.pass_time(days=2)
    await suggested.command(MANAGER, f"hush {word}")
    hushed = suggested.clock() - begin + timedelta(weeks=word != "off")
    assert timedelta(seconds=-2) < await end_of(suggested) - end - hushed < timedelta(days=3)


async def test_the_day_that_a_name_step_tells_moves_to_and_fro_with_the_hush(suggested: Life) -> None:
    for who in (DANA, PRIYA):
        await suggested.press(who, "offer_yes")
    await suggested.pass_time(days=1)
    days = []
    for words in ("", "hush 1 week", "hush 2 weeks", "hush 1 week", "hush off"):
        if words:
            await suggested.command(MANAGER, words)
            await suggested.drain()
        days.append([text.partition("You have until ")[2][:20] for text in (await suggested.inbox(DANA))[-1:]])
    assert all(day != [""] for day in days)
    assert days[1] == days[3]
    assert len({str(days[at]) for at in (0, 1, 2)}) == 3
    assert days[4] not in (days[1], days[2])
    await suggested.press(DANA, "names_go_ahead")
    assert "You go ahead with" in await suggested.last(DANA)


async def test_a_name_that_a_hush_kept_tells_a_day_that_is_still_to_come(suggested: Life) -> None:
    await suggested.press(PRIYA, "offer_yes")
    suggested.clock.turn(timedelta(hours=12))
    await suggested.press(DANA, "offer_yes")
    await suggested.command(MANAGER, "hush 3 weeks")
    await suggested.pass_time(days=22)
    told = next(text for text in await suggested.inbox(PRIYA) if "You have until " in text)
    assert "December" in told.partition("You have until ")[2][:30]
    await suggested.press(PRIYA, "names_go_ahead")
    assert "You go ahead with" in await suggested.last(PRIYA)


async def test_a_check_in_due_in_a_hush_comes_once_after_it_and_tells_the_true_day(introduced: Life) -> None:
    await introduced.pass_time(days=6)
    await introduced.command(MANAGER, "hush 1 week")
    await introduced.pass_time(days=5)
    await introduced.command(MANAGER, "hush 2 weeks")
    await introduced.pass_time(days=13)
    assert await questions(introduced, DANA) == []
    await introduced.pass_time(days=4)
    await introduced.pass_time(days=4)
    [question] = await questions(introduced, DANA)
    assert "introduced on 24 November" in question


async def test_a_week_to_answer_a_check_in_begins_anew_after_a_hush(asked: Life) -> None:
    await asked.command(MANAGER, "hush 2 weeks")
    states = []
    for days in (13, 2, 7):
        asked.clock.turn(timedelta(days=days))
        for job in (check_ins.ask_all, follow_ups.settle):
            await asked.bot.database.run(job)
        states.append((await the_intro(asked)).state)
    assert states == [IntroState.INTRODUCED, IntroState.INTRODUCED, IntroState.GONE_QUIET]

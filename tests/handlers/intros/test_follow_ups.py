"""After an introduction: one fresh opener at most, one check-in, and one question after two that led nowhere."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.intros import IntroState, Origin
from domain.intros.drafting import Language
from domain.intros.shared_hours import suits_both
from domain.preferences import Frequency
from handlers.asking import tag
from handlers.intros import check_ins, follow_ups
from storage import intros, members
from storage.database import Transaction
from tests.handlers import forging
from tests.handlers.members.test_preferences import avoid, fill_in, kept
from tests.handlers.suggestions.test_pool import prefer
from tests.life import DANA, KWABENA, MANAGER, PRIYA, YUKI, Life, shown
from views.intros import follow_ups as views
from views.intros.drafts.questions import QUESTIONS
from views.intros.introduction import BOOKED, IN_TOUCH, PITCH

FRESH, BREAK, ASKED = "Another way to begin", "Would a break suit you", "worth your time"


async def openers(life: Life) -> int:
    """Count the fresh openers in the conversation of Dana and Priya."""
    return sum(FRESH in shown(message) for message in await life.group(DANA, PRIYA))


async def turn_to_hours(life: Life, *, days: float, suit: bool = True) -> None:
    """Turn the clock by some days, and on to the first hour that suits Dana and Priya, or does not."""
    life.clock.turn(timedelta(days=days))
    one, other = await life.member(DANA), await life.member(PRIYA)
    assert one
    assert other
    while suits_both(one.tz, other.tz, life.clock()) is not suit:
        life.clock.turn(timedelta(minutes=30))


async def follow_up(life: Life) -> None:
    """Let the bot look for introductions that want an opener."""
    await life.bot.database.run(follow_ups.open_again)
    await life.drain()


async def press_in_group(life: Life, who: str, action_id: str) -> None:
    """Press a button under the introduction of Dana and Priya, or choose the one thing of a menu."""
    [first, *_] = await life.group(DANA, PRIYA)
    channels = (await life.control.state())["channels"].items()
    place = next(name for name, c in channels if first in c["messages"])
    elements = [one for block in first["blocks"] for one in (*block.get("elements", ()), block.get("accessory", {}))]
    [choice] = next(one for one in elements if one.get("action_id") == action_id).get("options", [{}])
    answer = await life.control.click(who, place, first["ts"], action_id, value=choice.get("value"))
    assert answer["error"] is None, answer
    await life.drain()


async def in_touch(life: Life) -> None:
    await press_in_group(life, DANA, IN_TOUCH)


async def a_booking(life: Life) -> None:
    await press_in_group(life, DANA, BOOKED)
    view = (await life.control.views(DANA))[-1]
    answer = await life.control.submit(DANA, view["id"], {})
    assert answer["closed"], answer
    await life.drain()


async def a_pitch(life: Life) -> None:
    await press_in_group(life, PRIYA, PITCH)
    view = (await life.control.views(PRIYA))[-1]
    await life.control.submit(PRIYA, view["id"], {})


async def a_look_at_the_note(life: Life) -> None:
    await life.press(DANA, "note_longer")


async def a_pause(life: Life) -> None:
    await life.command(PRIYA, "pause 1 month")


async def an_avoid_list(life: Life) -> None:
    await avoid(life, PRIYA, DANA)


async def a_hush(life: Life) -> None:
    await life.command(MANAGER, "hush 2 weeks")


async def a_status_that_says_away(life: Life) -> None:
    viewer, priya = await life.viewer(), await life.member(PRIYA)
    assert priya
    until = life.clock() + timedelta(days=30)
    await life.bot.database.run(lambda tx: members.set_away(tx, viewer, priya.id, until))


async def test_on_the_third_day_there_is_one_fresh_opener_and_never_another(introduced: Life) -> None:
    await turn_to_hours(introduced, days=1)
    await follow_up(introduced)
    assert await openers(introduced) == 0
    await turn_to_hours(introduced, days=2)
    for _ in range(3):
        await follow_up(introduced)
        assert await openers(introduced) == 1
        await turn_to_hours(introduced, days=1)


async def test_two_who_share_a_language_begin_in_it_and_begin_anew_in_it(suggested: Life) -> None:
    for who in (DANA, PRIYA):
        await fill_in(suggested, who, languages=["de"])
    await suggested.agree(PRIYA, DANA)
    assert QUESTIONS[Language.GERMAN].begin.strip() in shown((await suggested.group(DANA, PRIYA))[0])
    await turn_to_hours(suggested, days=3)
    await follow_up(suggested)
    assert QUESTIONS[Language.GERMAN].again.strip() in shown((await suggested.group(DANA, PRIYA))[-1])


async def test_it_waits_for_hours_that_suit_both(introduced: Life) -> None:
    await turn_to_hours(introduced, days=3, suit=False)
    await follow_up(introduced)
    assert await openers(introduced) == 0
    await turn_to_hours(introduced, days=0)
    await follow_up(introduced)
    assert await openers(introduced) == 1


async def test_it_comes_too_late_once_the_check_in_is_due(introduced: Life) -> None:
    await turn_to_hours(introduced, days=10)
    await follow_up(introduced)
    assert await openers(introduced) == 0


@pytest.mark.parametrize(
    "happens",
    [in_touch, a_booking, a_pitch, a_look_at_the_note, a_pause, an_avoid_list, a_hush, a_status_that_says_away],
)
async def test_nobody_is_helped_along_after(introduced: Life, happens: Callable[[Life], Awaitable[None]]) -> None:
    await happens(introduced)
    await turn_to_hours(introduced, days=3)
    await follow_up(introduced)
    assert await openers(introduced) == 0


async def test_what_a_hush_kept_back_does_not_come_when_it_ends(introduced: Life) -> None:
    await a_hush(introduced)
    await turn_to_hours(introduced, days=3)
    await follow_up(introduced)
    await turn_to_hours(introduced, days=8)
    await introduced.command(MANAGER, "hush off")
    await follow_up(introduced)
    assert await openers(introduced) == 0


async def test_who_told_of_a_pitch_is_not_asked_how_it_was(introduced: Life) -> None:
    await a_pitch(introduced)
    introduced.clock.turn(timedelta(days=10))
    await introduced.bot.database.run(check_ins.ask_all)
    await introduced.pass_time(days=1)
    assert ASKED not in "".join(await introduced.inbox(PRIYA))
    assert ASKED in "".join(await introduced.inbox(DANA))


async def test_the_opener_has_the_button_that_ends_it(introduced: Life) -> None:
    await turn_to_hours(introduced, days=3)
    await follow_up(introduced)
    opener = (await introduced.group(DANA, PRIYA))[-1]
    assert IN_TOUCH in str(opener["blocks"])


async def settle(life: Life) -> None:
    """Let the bot see which introductions led nowhere."""
    await life.bot.database.run(follow_ups.settle)
    await life.drain()


async def state_of(life: Life) -> IntroState:
    """Return where the introduction of Dana and Priya stands."""
    viewer, one, other = await life.viewer(), await life.member(DANA), await life.member(PRIYA)
    assert one
    assert other
    intro = await life.bot.database.run(lambda tx: intros.of_pair(tx, viewer, one.id, other.id))
    assert intro
    return intro.state


async def test_an_introduction_nobody_tells_of_is_over_a_week_after_the_check_in(asked: Life) -> None:
    asked.clock.turn(timedelta(days=6))
    await settle(asked)
    assert await state_of(asked) is IntroState.INTRODUCED
    asked.clock.turn(timedelta(days=2))
    await settle(asked)
    assert await state_of(asked) is IntroState.GONE_QUIET
    assert "introduced" in await asked.command(DANA, "me")


async def test_one_who_told_of_it_keeps_it_open(asked: Life) -> None:
    await asked.press(DANA, "check_in_booked")
    asked.clock.turn(timedelta(days=30))
    await settle(asked)
    assert await state_of(asked) is IntroState.IN_TOUCH


async def test_both_are_looked_for_a_replacement_at_once(asked: Life) -> None:
    await asked.enter(KWABENA)
    for who in (DANA, PRIYA):
        await prefer(asked, who, frequency=Frequency.WEEKLY)
    asked.clock.turn(timedelta(days=8))
    await settle(asked)
    await asked.pass_time(days=3)
    assert "may like to meet" in await asked.last(KWABENA)


async def nowhere_before(life: Life) -> None:
    """Write an introduction of Dana's into her past that led nowhere."""
    viewer, dana, yuki = await life.viewer(), await life.member(DANA), await life.member(YUKI)
    assert dana
    assert yuki

    def write(tx: Transaction) -> None:
        past = replace_now(tx, -60)
        intro = intros.create(past, viewer, dana.id, yuki.id, Origin.SUGGESTED, past.now)
        intros.set_state(past, viewer, intro, IntroState.INTRODUCED)
        intros.set_state(past, viewer, intro, IntroState.GONE_QUIET)

    await life.bot.database.run(write)


def replace_now(tx: Transaction, days: int) -> Transaction:
    """Return the same unit of work, some days earlier or later."""
    return replace(tx, now=tx.now + timedelta(days=days))


async def break_questions(life: Life, who: str) -> int:
    """Count how often somebody was asked whether they would like a break."""
    return sum(BREAK in text for text in await life.inbox(who))


@pytest.fixture
async def twice(asked: Life) -> Life:
    """Dana's second introduction in a row has led nowhere, and she is asked about it."""
    await nowhere_before(asked)
    asked.clock.turn(timedelta(days=8))
    await settle(asked)
    await asked.pass_time(days=21)
    return asked


async def test_after_two_that_led_nowhere_the_member_is_asked_once_and_not_benched(twice: Life) -> None:
    assert await break_questions(twice, DANA) == 1
    assert await break_questions(twice, PRIYA) == 0
    for _ in range(3):
        twice.clock.turn(timedelta(days=20))
        await settle(twice)
    await twice.pass_time(days=1)
    assert await break_questions(twice, DANA) == 1
    member = await twice.member(DANA)
    assert member
    assert not member.is_paused(twice.clock())


async def test_a_run_that_goes_on_brings_no_second_question(twice: Life) -> None:
    viewer, dana = await twice.viewer(), await twice.member(DANA)
    twice.clock.turn(timedelta(days=40))
    await twice.bot.database.run(lambda tx: follow_ups.ask_about_a_break(tx, viewer, dana))
    await twice.pass_time(days=1)
    assert await break_questions(twice, DANA) == 1


async def test_a_break_of_a_month_is_one_tap(twice: Life) -> None:
    await twice.press(DANA, "follow_up_pause")
    member = await twice.member(DANA)
    assert member
    assert member.is_paused(twice.clock() + timedelta(days=29))
    assert "A break until" in await twice.last(DANA)


async def test_keeping_going_changes_nothing(twice: Life) -> None:
    before = await kept(twice, DANA)
    await twice.press(DANA, "follow_up_keep")
    assert await kept(twice, DANA) == before
    assert "Everything stays as it is" in await twice.last(DANA)


async def test_fewer_is_one_step_however_often_it_is_pressed(twice: Life) -> None:
    [question] = [m for m in await twice.control.dm(DANA) if BREAK in shown(m)]
    for _ in range(2):
        await twice.control.click(DANA, "dm", question["ts"], "follow_up_fewer")
    await twice.drain()
    assert (await kept(twice, DANA)).frequency is Frequency.MONTHLY


async def test_who_presses_for_none_unasked_is_not_reached_by_an_offer_that_waits(life: Life) -> None:
    await life.enter(DANA, PRIYA)  # the offer is with Priya by now, and waits for Dana's morning
    await prefer(life, DANA, frequency=Frequency.MONTHLY)
    viewer = await life.viewer()
    await forging.click(life, DANA, views.FEWER, tag(viewer.circle_id, Frequency.MONTHLY))
    await life.pass_time(days=3)
    assert (await kept(life, DANA)).frequency is Frequency.ON_REQUEST
    assert not any("may like to meet" in text for text in await life.inbox(DANA))


async def test_managers_read_of_none_of_it(twice: Life) -> None:
    for text in ("waiting", "outcomes"):
        assert "break" not in await twice.command(MANAGER, text)

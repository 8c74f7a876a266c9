"""The one check-in: asked of each alone, answered as they like, written down without a name they did not give."""

from datetime import timedelta

import pytest

from handlers.intros import follow_ups
from tests.handlers import forging
from tests.handlers.outcomes.entries import answer_yes, button_of, everything_of
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, Life, shown


async def questions(life: Life, who: str) -> list[str]:
    """Return the check-ins before somebody."""
    return [text for text in await life.inbox(who) if "Have you two met, and was it worth your time?" in text]


async def test_nobody_is_asked_before_the_tenth_day_and_who_is_at_work_then_is_asked_at_once(introduced: Life) -> None:
    await introduced.pass_time(days=10, minutes=-30)
    assert await questions(introduced, DANA) == []
    await introduced.pass_time(hours=1)
    [question] = await questions(introduced, DANA)
    assert "Priya Venkataraman and you were introduced on 24 November 2026." in question
    assert await questions(introduced, PRIYA) == [], "it is Friday evening where she is"


async def test_each_is_asked_alone_and_once(asked: Life) -> None:
    await asked.pass_time(days=9)
    for who, other in ((DANA, "Priya Venkataraman"), (PRIYA, "Dana Whitfield")):
        [question] = await questions(asked, who)
        assert f"{other} and you were introduced on 24 November 2026" in question
    assert len(await asked.group(DANA, PRIYA)) == 1


async def test_one_that_a_hush_holds_is_as_true_when_it_comes(introduced: Life) -> None:
    await introduced.pass_time(days=10)
    await introduced.command(MANAGER, "hush 3 weeks")
    await introduced.pass_time(days=21)
    await introduced.pass_time(days=7)
    [question] = await questions(introduced, PRIYA)
    assert "were introduced on 24 November 2026" in question
    assert "days ago" not in question


async def test_it_says_what_is_seen_of_the_answer_and_that_it_comes_once(asked: Life) -> None:
    question = await asked.last(DANA)
    assert "Totals reach Maya Lindqvist and Tomás Okafor, your answer does not" in question
    assert "silence is fine" in question
    assert "This is the only time I'll ask" in question
    assert all(label in question for label in ("Yes", "It's booked", "Not yet", "Not really"))


@pytest.mark.parametrize(
    ("action", "shown", "kept"),
    [
        ("check_in_booked", "you have it booked", "Conversation booked"),
        ("check_in_not_yet", "No hurry", "Not met yet"),
        ("check_in_not_really", "Nobody sees your answer", "Not worth the time"),
    ],
)
async def test_an_answer_is_kept_and_opens_no_further_question(asked: Life, action: str, shown: str, kept: str) -> None:
    await asked.press(DANA, action)
    assert shown in await asked.last(DANA)
    assert await asked.control.views(DANA) == []
    assert kept in await asked.command(DANA, "me")
    assert kept not in await asked.command(PRIYA, "me") or action == "check_in_booked"


async def test_answers_that_could_embarrass_are_not_shown_while_they_are_few(asked: Life) -> None:
    await asked.press(DANA, "check_in_not_really")
    told = await asked.command(MANAGER, "outcomes")
    assert "Not worth" not in told
    assert "Dana" not in told


async def test_yes_opens_one_more_question_that_can_be_left(asked: Life) -> None:
    await answer_yes(asked, DANA)
    assert "worth it" in await asked.last(DANA)
    told = await asked.command(MANAGER, "outcomes")
    assert "Met, and worth the time : 1 (1 reported by one side)" in told
    assert "Something else" not in told


async def test_a_meeting_can_be_told_later(asked: Life) -> None:
    await asked.press(DANA, "check_in_not_yet")
    await answer_yes(asked, DANA)
    assert "Met, and worth the time" in await asked.command(MANAGER, "outcomes")


async def test_pressing_an_answer_twice_writes_one_row(asked: Life) -> None:
    tag = await button_of(asked, DANA)
    for _ in range(2):
        await forging.click(asked, DANA, "check_in_booked", tag)
    assert "Conversation booked : 1 " in await asked.command(MANAGER, "outcomes")


async def test_nobody_answers_or_reports_for_others(asked: Life) -> None:
    await asked.enter(KWABENA)
    tag = await button_of(asked, DANA)
    await forging.click(asked, KWABENA, "check_in_yes", tag)
    kind = {"type": "static_select", "selected_option": {"value": "referral"}}
    answer = await forging.submit(asked, KWABENA, "came_of_it_form", tag, {"kind": kind})
    assert "could not find that" in answer
    told = await asked.command(MANAGER, "outcomes", channel=COMMUNITY)
    assert "Met" not in told
    assert "referral" not in told


async def test_an_answer_a_year_later_counts_like_any_other(asked: Life) -> None:
    tag = await button_of(asked, DANA)
    asked.clock.turn(timedelta(days=365))
    await asked.bot.database.run(follow_ups.settle)
    await asked.drain()
    await forging.click(asked, DANA, "check_in_yes", tag)
    assert "Met, and worth the time : 1 " in await asked.command(MANAGER, "outcomes")
    assert "you met" in await asked.command(DANA, "me")


@pytest.mark.parametrize(
    ("first", "late", "kept"),
    [
        ("check_in_yes", "check_in_not_really", "Met, and worth the time"),
        ("check_in_not_really", "check_in_yes", "Not worth the time"),
        ("check_in_yes", "check_in_not_yet", "Met, and worth the time"),
        ("check_in_booked", "check_in_not_yet", "Conversation booked"),
    ],
)
async def test_a_late_press_never_takes_back_what_was_said_and_says_how_to_correct_it(
    asked: Life, first: str, late: str, kept: str
) -> None:
    await asked.press(DANA, first, drain=False)
    views = len(await asked.control.views(DANA))
    await asked.press(DANA, late)
    assert "I already have your answer" in shown((await asked.control.ephemerals(DANA))[-1])
    assert len(await asked.control.views(DANA)) == views
    mine = await asked.command(DANA, "me")
    assert mine.count("reported by you") == 1
    assert kept in mine


async def test_a_booked_conversation_that_was_not_worth_it_can_be_told(asked: Life) -> None:
    tag = await button_of(asked, DANA)
    await asked.press(DANA, "check_in_booked")
    await forging.click(asked, DANA, "check_in_not_really", tag)
    assert "Nobody sees your answer" in await asked.last(DANA)


async def test_an_answer_of_somebody_who_left_is_refused_kindly_and_changes_nothing(asked: Life) -> None:
    await asked.control.leave(DANA, COMMUNITY)
    await asked.drain()
    await asked.press(DANA, "check_in_yes")
    assert "members of the community channel" in await told(asked, DANA)
    assert "Met" not in await asked.command(MANAGER, "outcomes")


async def test_a_question_about_somebody_who_was_erased_is_taken_back_and_not_asked_again(asked: Life) -> None:
    await asked.command(PRIYA, "forget")
    await asked.press_ephemeral(PRIYA, "forget_everything")
    await asked.drain()
    assert not any("worth your time" in text or "Priya" in text for text in await asked.inbox(DANA))
    assert "Met" not in await asked.command(MANAGER, "outcomes")
    await asked.bot.database.run(follow_ups.settle)
    await asked.pass_time(days=20)
    assert not any("worth your time" in text for text in await asked.inbox(DANA))


async def told(life: Life, who: str) -> str:
    """Return what somebody reads in answer to their last click."""
    seen = [*await life.control.ephemerals(who), *await life.control.views(who)]
    return shown(seen[-1]) if seen else ""


@pytest.mark.parametrize("answer", ["check_in_yes", "check_in_booked"])
async def test_an_answer_changes_nothing_on_the_other_side_before_they_answered(asked: Life, answer: str) -> None:
    before = await everything_of(asked, DANA)
    await asked.press(PRIYA, answer)
    if answer == "check_in_yes":
        view = (await asked.control.views(PRIYA))[-1]
        await asked.control.submit(PRIYA, view["id"], {"kind": "advice", "note": "Boards"})
    await asked.drain()
    assert await everything_of(asked, DANA) == before


async def test_who_denied_it_reads_of_no_meeting(asked: Life) -> None:
    await answer_yes(asked, PRIYA)
    await asked.press(DANA, "check_in_not_really")
    mine = await asked.command(DANA, "me")
    assert "Met, and worth the time" not in mine
    assert "you met" not in mine
    assert "Met, and worth the time : 1 (1 reported by one side)" in await asked.command(MANAGER, "outcomes")

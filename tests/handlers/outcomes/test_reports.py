"""What two report of one introduction: an act each, and one act of both where two can only do it together."""

from tests.handlers import forging
from tests.handlers.outcomes.entries import answer_yes, button_of, everything_of, row_of, told
from tests.life import DANA, MANAGER, PRIYA, Life


async def test_what_both_report_is_counted_once_as_confirmed_by_both(asked: Life) -> None:
    for who in (DANA, PRIYA):
        await answer_yes(asked, who, kind="advice")
    told = await asked.command(MANAGER, "outcomes")
    assert "Met, and worth the time : 1 (1 confirmed by both sides)" in told
    assert "Advice that helped : 2 (2 reported by one side)" in told


async def test_two_acts_of_one_kind_are_not_one_act_and_neither_side_hears_of_the_others(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="job_help", note="A new job, please keep it quiet")
    before = await everything_of(asked, DANA)
    await answer_yes(asked, PRIYA, kind="job_help", note="Reviewed my CV")
    assert (await everything_of(asked, DANA))[1:] == before[1:]
    for who in (DANA, PRIYA):
        [told] = [line for line in (await asked.command(who, "me")).splitlines() if "Help with a job" in line]
        assert "confirmed" not in told


async def test_a_meeting_that_both_tell_of_stands_with_both(asked: Life) -> None:
    for who in (PRIYA, DANA):
        await answer_yes(asked, who)
    for who in (PRIYA, DANA):
        mine = await asked.command(who, "me")
        assert "you met" in mine
        assert mine.count("Met, and worth the time") == 1
        assert "Met, and worth the time : reported by you, confirmed by both sides" in mine


async def test_what_came_of_it_told_twice_is_one_act_with_the_latest_words(asked: Life) -> None:
    tag = await button_of(asked, DANA)
    for note in ("Their board", "Our board", ""):
        given = {
            "kind": {"type": "static_select", "selected_option": {"value": "advice"}},
            "note": {"type": "plain_text_input", "value": note},
            "name": {"type": "checkboxes", "selected_options": [{"value": "yes"}]},
        }
        await forging.submit(asked, DANA, "came_of_it_form", tag, given)
    assert (await asked.command(DANA, "me")).count("Advice that helped") == 1
    told = await asked.command(MANAGER, "outcomes")
    assert "Advice that helped : 1 (1 reported by one side)" in told
    assert "“Our board”" in told


async def test_a_meeting_that_was_taken_back_confirms_no_other_and_can_be_told_again(asked: Life) -> None:
    await answer_yes(asked, DANA)
    row = await row_of(asked, DANA, "Met, and worth the time")
    await asked.press_ephemeral(DANA, "outcome_correct", value=row)
    await asked.control.submit(DANA, (await asked.control.views(DANA))[-1]["id"], {"kind": "did_not_happen"})
    await answer_yes(asked, PRIYA)
    assert "Met, and worth the time : 1 (1 reported by one side)" in await told(asked, "outcomes")

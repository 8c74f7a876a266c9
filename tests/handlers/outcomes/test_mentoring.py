"""A mentoring whose sides are told counts for both of its two: given by the mentor, received by the mentee, once."""

import pytest

from tests.handlers.outcomes.entries import answer_yes, row_of
from tests.life import DANA, MANAGER, PRIYA, Life

GAVE, GOT = "received 1, were asked 0 times and gave 1", "received 2, were asked 0 times and gave 0"
"""Both were introduced, which each of them received."""


@pytest.mark.parametrize(("side", "dana", "priya"), [("mentor", GAVE, GOT), ("mentee", GOT, GAVE)])
async def test_the_side_of_who_reports_it_says_who_gave(asked: Life, side: str, dana: str, priya: str) -> None:
    await answer_yes(asked, DANA, kind="mentoring", side=side)
    assert dana in await asked.command(DANA, "me")
    assert priya in await asked.command(PRIYA, "me")


async def test_each_reads_their_own_side_in_their_rows_and_their_record(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="mentoring", side="mentor", note="Every second Tuesday")
    assert "Mentoring, as the mentor : reported by you" in await asked.command(DANA, "me")
    theirs = await asked.command(PRIYA, "me")
    assert "Mentoring, as the mentee : about you both" in theirs
    assert "Tuesday" not in theirs
    assert "• mentoring: 1" in await asked.command(DANA, "impact")
    assert "• received, mentoring: 1" in await asked.command(PRIYA, "impact")


async def test_told_by_both_it_is_one_act_confirmed_by_both(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="mentoring", side="mentor")
    await answer_yes(asked, PRIYA, kind="mentoring", side="mentee")
    assert "Mentoring : 1 (1 confirmed by both sides)" in await asked.command(MANAGER, "outcomes")
    assert GAVE in await asked.command(DANA, "me")
    assert GOT in await asked.command(PRIYA, "me")
    assert "• mentoring: 1" in await asked.command(DANA, "impact")


async def test_two_who_both_say_that_they_were_the_mentor_confirm_nothing(asked: Life) -> None:
    for who in (DANA, PRIYA):
        await answer_yes(asked, who, kind="mentoring", side="mentor")
    assert "Mentoring : 2 (2 reported by one side)" in await asked.command(MANAGER, "outcomes")


async def test_a_side_that_is_left_open_counts_for_neither_until_it_is_told(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="mentoring")
    assert "received 1, were asked 0 times and gave 0" in await asked.command(DANA, "me")
    assert "Mentoring" not in await asked.command(PRIYA, "me")
    await asked.press(DANA, "something_came_of_it")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "mentoring", "side": "mentor"})
    assert GAVE in await asked.command(DANA, "me")
    assert GOT in await asked.command(PRIYA, "me")


async def test_taken_back_by_who_reported_it_it_counts_for_neither(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="mentoring", side="mentor")
    row = await row_of(asked, DANA, "Mentoring, as the mentor")
    await asked.press_ephemeral(DANA, "outcome_correct", value=row)
    await asked.control.submit(DANA, (await asked.control.views(DANA))[-1]["id"], {"kind": "did_not_happen"})
    for who in (DANA, PRIYA):
        assert "received 1, were asked 0 times and gave 0" in await asked.command(who, "me")


async def test_a_row_is_corrected_to_a_mentoring_with_its_side(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="advice")
    row = await row_of(asked, DANA, "Advice that helped")
    await asked.press_ephemeral(DANA, "outcome_correct", value=row)
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "mentoring", "side": "mentee"})
    assert GAVE in await asked.command(PRIYA, "me")

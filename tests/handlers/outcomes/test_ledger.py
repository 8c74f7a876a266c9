"""The ledger: counts for managers, and for each member the right to correct a row and to leave it."""

from tests.handlers import forging
from tests.handlers.outcomes.entries import answer_yes, in_her_name, row_of
from tests.life import DANA, KWABENA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown


async def test_the_ledger_is_for_managers(life: Life) -> None:
    assert "for the program managers" in await life.command(DANA, "outcomes")
    assert "No outcomes yet" in await life.command(MANAGER, "outcomes", channel=TEAM_CHANNEL)


async def test_a_member_sees_every_row_about_them_and_whether_their_name_is_in_it(asked: Life) -> None:
    await in_her_name(asked)
    mine = await asked.command(DANA, "me")
    assert "Advice that helped : reported by you, managers see your name with it" in mine
    assert "Introduced : about you both, managers see no name" in mine
    assert "Advice" not in await asked.command(PRIYA, "me")
    await asked.press(PRIYA, "check_in_yes")
    view = (await asked.control.views(PRIYA))[-1]
    await asked.control.submit(PRIYA, view["id"], {"kind": "advice"})
    theirs = await asked.command(PRIYA, "me")
    assert "Advice that helped : about you both" not in theirs
    assert "Advice that helped : reported by you, managers see no name" in theirs


async def test_remove_my_name_takes_name_and_words_and_leaves_the_count(asked: Life) -> None:
    await in_her_name(asked)
    await asked.press_ephemeral(DANA, "outcome_remove_name", value=await row_of(asked, DANA, "Advice that helped"))
    told = await asked.command(MANAGER, "outcomes")
    assert "Advice that helped : 1" in told
    assert "Dana" not in told
    assert "A new board" not in told
    assert "Advice that helped" not in await asked.command(DANA, "me")


async def test_correct_marks_the_old_row_as_withdrawn_and_writes_a_new_one(asked: Life) -> None:
    await in_her_name(asked)
    await asked.press_ephemeral(DANA, "outcome_correct", value=await row_of(asked, DANA, "Advice that helped"))
    view = (await asked.control.views(DANA))[-1]
    answer = await asked.control.submit(DANA, view["id"], {"kind": "mentoring"})
    assert "Corrected" in shown(answer["view"] or {})
    told = await asked.command(MANAGER, "outcomes")
    assert "Advice" not in told
    assert "Mentoring : 1" in told
    assert "withdrawn" in await asked.command(DANA, "me")


async def test_what_did_not_happen_can_be_said_so(asked: Life) -> None:
    await in_her_name(asked)
    await asked.press_ephemeral(DANA, "outcome_correct", value=await row_of(asked, DANA, "Advice that helped"))
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "did_not_happen"})
    assert "Advice" not in await asked.command(MANAGER, "outcomes")


async def test_nobody_corrects_or_leaves_a_row_that_is_not_about_them(asked: Life) -> None:
    await in_her_name(asked)
    await asked.enter(KWABENA)
    before = await asked.command(MANAGER, "outcomes")
    row = await row_of(asked, DANA, "Advice that helped")
    await forging.click(asked, KWABENA, "outcome_remove_name", row)
    kind = {"type": "static_select", "selected_option": {"value": "did_not_happen"}}
    answer = await forging.submit(asked, KWABENA, "outcome_correct_form", row, {"kind": kind})
    assert "could not find that" in answer
    assert await asked.command(MANAGER, "outcomes") == before


async def test_a_correction_to_an_interest_is_written_once_it_is_sent(asked: Life) -> None:
    await in_her_name(asked)
    row = await row_of(asked, DANA, "Advice that helped")
    await asked.press_ephemeral(DANA, "outcome_correct", value=row)
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "product_interest"})
    assert "Interest" not in await asked.command(MANAGER, "outcomes")
    preview = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, preview["id"], {"words": "Analytics"})
    await asked.drain()
    assert "Interest in a product : 1" in await asked.command(MANAGER, "outcomes")


async def test_who_leaves_a_row_confirmed_by_both_leaves_all_of_it(asked: Life) -> None:
    for who in (PRIYA, DANA):
        await answer_yes(asked, who)
    row = await row_of(asked, DANA, "Met, and worth the time")
    await forging.click(asked, DANA, "outcome_remove_name", row)
    assert "Met, and worth" not in await asked.command(DANA, "me")
    assert "Met, and worth the time : 1 (1 confirmed by both sides)" in await asked.command(MANAGER, "outcomes")


async def test_a_row_without_a_name_offers_no_removal_of_one(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="advice")
    assert "Remove my name" not in await asked.command(DANA, "me")
    await answer_yes(asked, PRIYA, kind="advice", name=["yes"])
    assert (await asked.command(PRIYA, "me")).count("Remove my name") == 1

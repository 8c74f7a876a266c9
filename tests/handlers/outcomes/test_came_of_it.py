"""What came of an introduction: told after a yes or when somebody likes, and named only where they agree."""

from tests.handlers.outcomes.entries import answer_yes
from tests.life import DANA, MANAGER, Life, shown


async def test_other_answers_are_not_asked_whether_the_vendor_should_know(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    answer = await asked.control.submit(DANA, view["id"], {"kind": "advice", "note": "Boards"})
    assert "Kept: advice that helped. Program managers see it in their totals" in shown(answer["view"] or {})
    assert "interested" not in shown(answer["view"] or {})


async def test_a_form_that_says_nothing_is_answered_so_and_leaves_no_row(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    before = await asked.command(MANAGER, "outcomes")
    answer = await asked.control.submit(DANA, (await asked.control.views(DANA))[-1]["id"], {})
    assert "nothing is kept" in shown(answer["view"] or {})
    assert await asked.command(MANAGER, "outcomes") == before


async def test_what_came_of_it_becomes_a_row_without_a_name(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="peer_reference", note="Spoke to their board")
    told = await asked.command(MANAGER, "outcomes")
    assert "Spoke as a reference to a peer" in told
    assert "Dana" not in told
    assert "their board" not in told


async def test_a_name_and_its_words_show_where_their_owner_agreed(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="peer_reference", note="Spoke to their board", name=["yes"])
    told = await asked.command(MANAGER, "outcomes")
    assert "Dana Whitfield" in told
    assert "Spoke to their board" in told
    assert "Priya" not in told


async def test_a_note_that_names_the_other_is_not_shown_on_ones_own_consent(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    given = {"kind": "advice", "note": "Priya was a great help", "name": ["yes"]}
    answer = await asked.control.submit(DANA, view["id"], given)
    assert answer["errors"] is not None
    assert "theirs to give" in answer["errors"]["note"]
    answer = await asked.control.submit(DANA, view["id"], {**given, "note": "A peer was a great help"})
    kept = shown(answer["view"] or {})
    assert "with your name and words, until " in kept
    assert "`/rapport consents` ends that sooner" in kept or "/rapport consents ends that sooner" in kept


async def test_the_tick_says_what_it_allows_for_how_long_and_where_it_is_taken_back(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    form = str((await asked.control.views(DANA))[-1])
    assert "They may name and quote you for a year then. /rapport consents shows it, and takes it back." in form


async def test_what_came_of_it_in_emoji_alone_is_kept_as_something_else_without_words(asked: Life) -> None:
    await answer_yes(asked, DANA, note="🎉🎉", name=["yes"])
    assert "🎉" not in await asked.command(MANAGER, "outcomes")
    assert "Something else : reported by you" in await asked.command(DANA, "me")
    assert "Something else : 1" in await asked.command(MANAGER, "outcomes")


async def test_what_comes_of_it_weeks_later_is_told_where_the_answer_was_given_or_among_ones_own_rows(
    asked: Life,
) -> None:
    await asked.press(DANA, "check_in_yes")
    await asked.control.close(DANA, (await asked.control.views(DANA))[-1]["id"])
    await asked.pass_time(days=40)
    await asked.press(DANA, "something_came_of_it")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "referral"})
    await asked.command(DANA, "me")
    await asked.press_ephemeral(DANA, "something_came_of_it")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "mentoring"})
    told = await asked.command(MANAGER, "outcomes")
    assert "A referral : 1" in told
    assert "Mentoring : 1" in told

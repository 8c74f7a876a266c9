"""What members allow: given and withdrawn by themselves, looked up when a name is shown, asked again after a move."""

from dataclasses import replace

import pytest

from domain.profiles import FieldValue, ProfileField, Source
from storage import profiles
from tests.handlers.outcomes.entries import in_her_name, log, told
from tests.life import DANA, MANAGER, PRIYA, Life, shown


def value(message: dict[str, object], action_id: str, use: str) -> str:
    """What the button of one use carries."""
    found = [
        element["value"]
        for block in message["blocks"]  # type: ignore[attr-defined]
        for element in block.get("elements", ())
        if element.get("action_id") == action_id and str(element.get("value", "")).endswith(f"|{use}")
    ]
    return str(found[0])


async def press(life: Life, who: str, action_id: str, use: str) -> None:
    """Press a button of one use in the member's own list."""
    await life.command(who, "consents")
    listing = (await life.control.ephemerals(who))[-1]
    await life.press_ephemeral(who, action_id, value=value(listing, action_id, use))


async def test_a_ticked_name_is_a_consent_with_an_end(asked: Life) -> None:
    assert "Naming you :  no" in await asked.command(DANA, "consents")
    await in_her_name(asked)
    assert "Naming you :  the program team only, until" in await asked.command(DANA, "consents")
    assert "Dana Whitfield" in await told(asked, "outcomes")


async def test_a_withdrawn_name_is_gone_from_every_row_at_once(asked: Life) -> None:
    await in_her_name(asked)
    await press(asked, DANA, "consent_withdraw", "name")
    report = await told(asked, "outcomes")
    assert "Dana" not in report
    assert "Advice that helped : 1" in report
    assert "withdrawn" in await asked.command(DANA, "consents")


async def test_withdrawn_words_leave_the_name(asked: Life) -> None:
    await in_her_name(asked)
    await press(asked, DANA, "consent_withdraw", "quote")
    report = await told(asked, "outcomes")
    assert "Dana Whitfield" in report
    assert "A new board" not in report


async def test_a_consent_runs_out(asked: Life) -> None:
    await in_her_name(asked)
    await asked.pass_time(days=366)
    assert "Dana" not in await told(asked, "outcomes")
    allowed = await asked.command(DANA, "consents")
    assert "run out" in allowed
    assert "Allow again" in allowed
    assert "Change" not in allowed


async def moves_to(life: Life, company: str) -> None:
    """Dana's profile says another company from now on."""
    viewer, profile = await life.viewer(), await life.profile(DANA)
    assert profile is not None
    fields = {**profile.fields, ProfileField.COMPANY: FieldValue(company, Source.OWNER)}
    await life.bot.database.run(lambda tx: profiles.save(tx, viewer, replace(profile, fields=fields)))


async def test_who_moved_on_is_named_no_more_and_asked_once(asked: Life) -> None:
    await in_her_name(asked)
    await asked.pass_time(days=20)
    await moves_to(asked, "Newstart")
    assert "Dana" not in await told(asked, "outcomes")
    assert "your title or company changed" in await asked.command(DANA, "consents")
    await told(asked, "outcomes")
    await asked.pass_time(days=40)
    [question] = [text for text in await asked.inbox(DANA) if "may we" in text]
    assert "may we name you" in question
    await asked.press(DANA, "consent_yes")
    assert "Dana" in await told(asked, "outcomes")


async def test_a_member_says_how_widely_and_for_how_long(asked: Life) -> None:
    await press(asked, DANA, "consent_change", "reference")
    view = (await asked.control.views(DANA))[-1]
    answer = await asked.control.submit(DANA, view["id"], {"scope": "program", "until": "90"})
    assert "Kept. Calling you for a reference: members of this program, until 7 March 2027" in shown(
        answer["view"] or {}
    )
    assert "Calling you for a reference :  members of this program, until" in await asked.command(DANA, "consents")


async def test_a_manager_can_have_a_member_asked_and_a_no_shows_nowhere(life: Life) -> None:
    await life.enter(DANA)
    answer = await told(life, f"ask <@{life.user(DANA)}> reference")
    assert "is asked on" in answer
    await life.pass_time(hours=5)
    question = await life.last(DANA)
    assert "may we ask you for a reference call" in question
    assert "A no, or no answer, is fine" in question
    before = await told(life, "outcomes")
    await life.press(DANA, "consent_no")
    assert await told(life, "outcomes") == before


async def test_a_question_that_could_not_be_delivered_was_none(life: Life) -> None:
    await life.enter(DANA)
    for _ in range(2):
        await life.control.fault(kind="error", method="chat.postMessage", error="restricted_action", times=1)
        assert "is asked on" in await told(life, f"ask <@{life.user(DANA)}> reference")
        await life.pass_time(hours=5)
        assert "may we ask you" not in await life.last(DANA)
    assert "is asked on" in await told(life, f"ask <@{life.user(DANA)}> reference")
    await life.pass_time(days=1)
    assert "may we ask you" in await life.last(DANA)
    assert "was asked on" in await told(life, f"ask <@{life.user(DANA)}> reference")


async def test_a_question_names_what_its_member_told_and_nothing_where_they_told_nothing(asked: Life) -> None:
    await in_her_name(asked)
    for who in (DANA, PRIYA):
        await told(asked, f"ask <@{asked.user(who)}> reference")
    await asked.pass_time(days=20)
    questions = [next(t for t in await asked.inbox(who) if "may we ask you" in t) for who in (DANA, PRIYA)]
    assert "Your list in /rapport me has: met, and worth the time; advice that helped. Others" in questions[0]
    assert "Your list" not in questions[1]
    assert "Others learn" not in questions[1]


async def test_who_gave_more_than_they_got_is_not_asked_and_the_manager_sees_why(life: Life) -> None:
    await life.enter(DANA)
    await log(life, DANA, "gave a reference to Globex")
    assert "received 0, were asked 0 times and gave 1. I ask you for nothing more" in await life.command(DANA, "me")
    assert "waits until you gave something" in await told(life, f"ask <@{life.user(DANA)}> quote")
    await life.pass_time(days=90)
    assert not any("may we" in text for text in await life.inbox(DANA))
    waiting = await told(life, "waiting")
    assert "1 question of yours" in waiting
    assert "they gave, or were asked, more than they got" in waiting
    assert "Dana Whitfield" in waiting


async def test_a_give_mends_it_and_the_question_leaves(life: Life) -> None:
    await life.enter(DANA)
    await log(life, DANA, "gave a reference to Globex")
    await told(life, f"ask <@{life.user(DANA)}> quote")
    view_line = f"gave <@{life.user(DANA)}> a spotlight"
    assert not await told(life, view_line)
    view = (await life.control.views(MANAGER))[-1]
    await life.control.submit(MANAGER, view["id"], {})
    await life.pass_time(days=1)
    assert "may we quote you" in await life.last(DANA)


@pytest.mark.parametrize("line", ["ask", "ask somebody name", "ask <@U0NOBODY> name", "ask <@U0NOBODY> quote name"])
async def test_an_ask_of_nobody_is_refused(life: Life, line: str) -> None:
    answer = await told(life, line)
    assert "Say whom" in answer or "do not know that person" in answer
    assert "Nothing is waiting" in await told(life, "waiting")


@pytest.mark.parametrize("answer", ["consent_yes", "consent_no", ""])
async def test_asking_again_tells_when_they_were_asked_whatever_they_answered(life: Life, answer: str) -> None:
    await life.enter(DANA)
    line = f"ask <@{life.user(DANA)}> reference"
    await told(life, line)
    assert "one at a time" in await told(life, f"ask <@{life.user(DANA)}> quote")
    await life.pass_time(hours=5)
    if answer:
        await life.press(DANA, answer)
    assert "was asked on" in await told(life, line)
    assert "at most once a month" in await told(life, line)


async def test_who_left_waits_for_no_question(life: Life) -> None:
    await life.enter(DANA)
    await log(life, DANA, "gave a reference to Globex")
    await told(life, f"ask <@{life.user(DANA)}> quote")
    assert "Dana" in await told(life, "waiting")
    await life.control.deactivate(DANA)
    await life.drain()
    assert "Dana" not in await told(life, "waiting")

"""`/rapport impact`: a member's own record, as text and as a picture, without anybody else's name."""

from tests.handlers.outcomes.entries import fill, in_her_name, row_of, told
from tests.life import COMMUNITY, DANA, Life


async def test_impact_begins_with_an_introduction(life: Life) -> None:
    assert "Nothing yet" in await life.command(DANA, "impact")
    assert not life.sandbox.workspace.files


async def test_impact_of_somebody_introduced_says_what_it_needs(asked: Life) -> None:
    record = await asked.command(DANA, "impact")
    assert "once you tell me that you met" in record
    assert "first introduction" not in record


async def test_impact_is_a_members_own_text_and_picture(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "advice", "note": "Boards"})
    record = await asked.command(DANA, "impact", channel=COMMUNITY)
    assert "peers met: 1" in record
    assert "received, advice that helped: 1" in record
    assert "Priya" not in record
    await asked.drain()
    [file] = [f for f in asked.sandbox.workspace.files.values() if f.name.endswith(".png")]
    assert bytes(file.content).startswith(b"\x89PNG")


async def test_a_record_holds_what_the_program_gave_and_no_gift(life: Life) -> None:
    for words in ("a spotlight in the newsletter", "a gift card"):
        await fill(life, f"gave <@{life.user(DANA)}> {words}")
    assert "gift" in await told(life, "outcomes")
    record = await life.command(DANA, "impact")
    assert "received, a spotlight: 1" in record
    assert "gift" not in record


async def test_what_was_taken_back_is_in_no_record(asked: Life) -> None:
    await in_her_name(asked)
    assert "advice that helped: 1" in await asked.command(DANA, "impact")
    await asked.press_ephemeral(DANA, "outcome_correct", value=await row_of(asked, DANA, "Advice that helped"))
    await asked.control.submit(DANA, (await asked.control.views(DANA))[-1]["id"], {"kind": "did_not_happen"})
    record = await asked.command(DANA, "impact")
    assert "peers met: 1" in record
    assert "advice" not in record

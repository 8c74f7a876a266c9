"""Answers to a suggestion: two yeses make one introduction, nobody else is told, and no press counts twice."""

import asyncio

import pytest

from domain.circles import Settings
from domain.preferences import Frequency
from storage import circles
from tests.handlers import forging
from tests.handlers.members.test_preferences import kept
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown


async def test_the_offer_gives_way_to_where_they_talk_now(introduced: Life) -> None:
    offers = [text for text in await introduced.inbox(DANA) if "You both said yes" in text]
    assert offers == ["You both said yes. Priya Venkataraman and you have a conversation of your own now."]


async def test_nobody_else_is_told(suggested: Life) -> None:
    async def seen() -> list[object]:
        others = [await suggested.inbox(who) for who in (MANAGER, KWABENA)]
        return [*others, await suggested.control.messages(COMMUNITY), await suggested.control.messages(TEAM_CHANNEL)]

    before = await seen()
    await suggested.agree(PRIYA, DANA)
    assert await seen() == before


async def test_one_yes_introduces_nobody(suggested: Life) -> None:
    await suggested.press(DANA, "offer_yes")
    await suggested.pass_time(days=9)
    assert await suggested.group(DANA, PRIYA) == []


async def test_a_second_press_makes_no_second_conversation_and_no_second_note(suggested: Life) -> None:
    offer = (await suggested.control.dm(DANA))[-1]
    tag = next(b["elements"][0]["value"] for b in offer["blocks"] if b["type"] == "actions")
    await suggested.press(PRIYA, "offer_yes")
    for action in ("offer_yes", "names_go_ahead"):
        for _ in range(2):
            await forging.click(suggested, DANA, action, tag)
    await suggested.drain()
    await suggested.go_ahead(PRIYA)
    for who in (DANA, PRIYA):
        await forging.click(suggested, who, "names_go_ahead", tag)
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1
    assert sum("A note for Priya" in text for text in await suggested.inbox(DANA)) == 1


async def test_two_who_press_at_the_same_moment_get_one_of_everything(suggested: Life) -> None:
    before = {who: len(await suggested.inbox(who)) for who in (DANA, PRIYA)}
    for action, days in (("offer_yes", 1), ("names_go_ahead", 1)):
        await asyncio.gather(*(suggested.press(who, action, drain=False) for who in (DANA, PRIYA)))
        await suggested.drain()
        await suggested.pass_time(days=days)
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1
    for who, other in ((DANA, "Priya"), (PRIYA, "Dana")):
        new = (await suggested.inbox(who))[before[who] - 1 :]
        assert [sum(words in text for text in new) for words in ("have a conversation", f"A note for {other}")] == [
            1,
            1,
        ]
        assert await suggested.control.ephemerals(who) == []


@pytest.mark.parametrize("action", ["offer_yes", "offer_no", "offer_fewer"])
async def test_a_triple_click_on_an_offer_counts_once_and_says_nothing_alarming(suggested: Life, action: str) -> None:
    for _ in range(3):
        await suggested.press(DANA, action, drain=False)
    await suggested.drain()
    assert await suggested.control.ephemerals(DANA) == []
    expected = {"offer_yes": "You said yes", "offer_no": "not this one", "offer_fewer": "one a month at most"}
    assert expected[action] in await suggested.last(DANA)


@pytest.mark.parametrize("action", ["names_go_ahead", "names_no"])
async def test_a_triple_click_under_a_name_counts_once_and_says_nothing_alarming(suggested: Life, action: str) -> None:
    await suggested.press(PRIYA, "offer_yes")
    await suggested.press(DANA, "offer_yes")
    for _ in range(3):
        await suggested.press(DANA, action, drain=False)
    await suggested.drain()
    assert await suggested.control.ephemerals(DANA) == []
    await suggested.go_ahead(PRIYA)
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == (action == "names_go_ahead")


async def test_fewer_is_fewer_for_an_executive_too_who_never_chose_and_has_a_month_already(suggested: Life) -> None:
    circle_id, settings = (await suggested.viewer()).circle_id, Settings(is_executive=True)
    await suggested.bot.database.run(lambda tx: circles.set_settings(tx, circle_id, settings))
    await suggested.press(DANA, "offer_fewer")
    assert "I suggest somebody only when you ask" in await suggested.last(DANA)
    assert (await kept(suggested, DANA)).frequency is Frequency.ON_REQUEST


async def test_a_no_after_ones_yes_comes_too_late_and_is_told_so(suggested: Life) -> None:
    await suggested.press(DANA, "offer_yes", drain=False)
    await suggested.press(DANA, "offer_no")
    assert "answered it already" in shown((await suggested.control.ephemerals(DANA))[-1])
    assert "You said yes" in await suggested.last(DANA)

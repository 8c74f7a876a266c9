"""The name step: both learn who it is, and are introduced if both go ahead; a no there looks like silence."""

from collections.abc import Awaitable, Callable

import pytest

from domain.calendar import working_days_after
from tests.handlers import forging
from tests.handlers.suggestions.test_next_best import seen_by_others
from tests.life import COMMUNITY, DANA, KWABENA, PRIYA, Life

GO_AHEAD, NOT_THIS_ONE = "names_go_ahead", "names_no"


async def both_say_yes(life: Life) -> str:
    """Both say yes, Dana last, who reads the name at once; return what the buttons carry."""
    await life.press(PRIYA, "offer_yes")
    await life.press(DANA, "offer_yes")
    named = (await life.control.dm(DANA))[-1]
    return str(next(b["elements"][0]["value"] for b in named["blocks"] if b["type"] == "actions"))


async def test_each_reads_name_and_company_in_private_and_nothing_more(suggested: Life) -> None:
    await both_say_yes(suggested)
    assert "Priya Venkataraman , Saffron Ledger ." in await suggested.last(DANA)
    for secret in ("VP of", "linkedin", "Banking"):
        assert secret not in await suggested.last(DANA)
    await suggested.pass_time(hours=20)
    assert "Dana Whitfield , Lanternfish Pay ." in await suggested.last(PRIYA)
    assert await suggested.group(DANA, PRIYA) == []


async def test_the_side_that_is_not_reading_gets_a_message_of_its_own_in_its_working_hours(suggested: Life) -> None:
    before = len(await suggested.inbox(PRIYA))
    await both_say_yes(suggested)
    assert "Who it is comes in a message of its own" in await suggested.last(PRIYA)
    assert len(await suggested.inbox(PRIYA)) == before
    await suggested.pass_time(hours=20)
    assert len(await suggested.inbox(PRIYA)) == before + 1


async def test_there_are_at_least_two_working_days_to_go_ahead(suggested: Life) -> None:
    await suggested.pass_time(days=5)
    tag = await both_say_yes(suggested)
    end = working_days_after(suggested.clock(), 2, "America/New_York", "Asia/Kolkata")
    while suggested.clock() < end:
        assert GO_AHEAD in str(await suggested.control.dm(DANA))
        await suggested.pass_time(hours=12)
    await forging.click(suggested, PRIYA, GO_AHEAD, tag)
    await suggested.drain()
    assert "next word is yours" in await suggested.command(DANA, "me")


async def says_nothing(life: Life, tag: str) -> None:
    """Priya lets it be."""


async def says_no(life: Life, tag: str) -> None:
    """Priya presses [Not this one] under the name."""
    await forging.click(life, PRIYA, NOT_THIS_ONE, tag)


async def leaves(life: Life, tag: str) -> None:
    """Priya takes herself out of the directory's intros by leaving the channel."""
    await life.control.leave(PRIYA, COMMUNITY)


@pytest.mark.parametrize("goes_first", [True, False], ids=["after the other went ahead", "before"])
async def test_a_no_to_the_name_looks_exactly_like_silence(suggested: Life, twin: Life, goes_first: bool) -> None:
    seen = []
    for life, answer in ((suggested, says_no), (twin, says_nothing)):
        tag = await both_say_yes(life)
        if goes_first:
            await life.press(DANA, GO_AHEAD)
        await answer(life, tag)
        await life.drain()
        told = [await seen_by_others(life)]
        if not goes_first:
            await life.press(DANA, GO_AHEAD)
        await life.pass_time(days=9)
        seen.append([*told, await seen_by_others(life)])
        assert await life.group(DANA, PRIYA) == []
    assert seen[0] == seen[1]
    assert "has run out" in str(seen[0])


@pytest.mark.parametrize("ends", [says_no, says_nothing])
async def test_who_went_ahead_alone_reads_that_it_ran_out(
    suggested: Life, ends: Callable[[Life, str], Awaitable[None]]
) -> None:
    tag = await both_say_yes(suggested)
    await ends(suggested, tag)
    await suggested.drain()
    await suggested.press(DANA, GO_AHEAD)
    assert "You go ahead with Priya" in await suggested.last(DANA)
    await suggested.pass_time(days=9)
    assert any("has run out" in text for text in await suggested.inbox(DANA))
    assert not any("Priya" in text for text in await suggested.inbox(DANA))


async def test_who_leaves_at_the_name_step_is_gone_and_the_other_reads_that_it_ran_out(suggested: Life) -> None:
    tag = await both_say_yes(suggested)
    await suggested.press(DANA, GO_AHEAD)
    await leaves(suggested, tag)
    await suggested.drain()
    await suggested.pass_time(minutes=15)
    assert "has run out" in await suggested.last(DANA)
    assert "Priya" not in await suggested.last(DANA)


async def test_buttons_of_a_step_that_is_over_do_nothing(suggested: Life) -> None:
    tag = await both_say_yes(suggested)
    for action in ("offer_yes", "offer_no", "offer_fewer", "names_try_again"):
        await forging.click(suggested, DANA, action, tag)
    await suggested.go_ahead(DANA, PRIYA)
    for action in ("offer_no", GO_AHEAD, NOT_THIS_ONE, "names_try_again"):
        for who in (DANA, PRIYA):
            await forging.click(suggested, who, action, tag)
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1
    assert "introduced" in await suggested.command(DANA, "me")


async def test_a_third_person_cannot_go_ahead_for_somebody(suggested: Life) -> None:
    await suggested.enter(KWABENA)
    tag = await both_say_yes(suggested)
    await suggested.press(DANA, GO_AHEAD)
    await forging.click(suggested, KWABENA, GO_AHEAD, tag)
    await suggested.drain()
    assert await suggested.group(DANA, PRIYA) == []


async def test_who_is_forgotten_at_the_name_step_is_gone_and_the_other_reads_silence(suggested: Life) -> None:
    tag = await both_say_yes(suggested)
    await suggested.command(PRIYA, "forget")
    await suggested.press_ephemeral(PRIYA, "forget_everything")
    await forging.click(suggested, DANA, GO_AHEAD, tag)
    await suggested.pass_time(days=9)
    assert await suggested.group(DANA, PRIYA) == []
    assert "has run out" in str(await suggested.inbox(DANA))
    assert not any("Priya" in text for text in await suggested.inbox(DANA))


async def test_fewer_of_these_passes_in_silence_and_asks_less_often(suggested: Life) -> None:
    await suggested.press(DANA, "offer_fewer")
    told = await suggested.last(DANA)
    assert "one a month at most" in told
    assert "/rapport preferences" in told
    await suggested.press(PRIYA, "offer_yes")
    assert "You said yes to this peer" in await suggested.last(PRIYA)
    await suggested.pass_time(days=9)
    assert "has run out" in await suggested.last(PRIYA)

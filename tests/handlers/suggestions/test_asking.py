"""[Introduce us] in `/rapport find`: a wish reaches the other side as blind as any suggestion."""

import pytest

from domain.preferences import Frequency
from tests.handlers import forging
from tests.handlers.members.test_preferences import avoid
from tests.life import COMMUNITY, DANA, KWABENA, PRIYA, SAYS, Life, shown
from views.members.preferences import HOW_OFTEN


async def test_a_wish_reaches_the_other_side_blind_and_a_yes_introduces(life: Life) -> None:
    await ask_for(life, PRIYA, DANA)
    assert "If you hear nothing, nothing is lost" in shown((await life.control.ephemerals(PRIYA))[-1])
    await life.pass_time(hours=8)
    offer = await life.last(DANA)
    assert "A member who read your profile would like to meet you" in offer
    assert "They found you by name in the directory" in offer
    assert "as little about you" not in offer
    for secret in ("Priya", "Saffron", "linkedin", "VP of Customer Marketing"):
        assert secret not in offer
    await life.press(DANA, "offer_yes")
    assert "Saffron Ledger" in await life.last(DANA)
    await life.press(DANA, "names_go_ahead")
    await life.until_they_talk()
    assert len(await life.group(DANA, PRIYA)) == 1


async def test_who_asked_by_name_is_not_asked_again(life: Life) -> None:
    await ask_for(life, PRIYA, DANA)
    await life.pass_time(hours=8)
    before = await life.inbox(PRIYA)
    await life.press(DANA, "offer_yes")
    assert await life.inbox(PRIYA) == before


async def ask_for(life: Life, who: str, other: str) -> None:
    """Press [Introduce us] on a result; a suggestion of somebody else waits, so that none of this pair came first."""
    await life.enter(who, KWABENA)
    await life.enter(other)
    await life.command(who, "find " + SAYS[other].split("|")[2])
    await life.press_ephemeral(who, "find_introduce")


async def test_a_second_wish_for_the_same_person_is_not_sent(life: Life) -> None:
    await ask_for(life, PRIYA, DANA)
    await life.pass_time(hours=8)
    before = len(await life.inbox(DANA))
    found = await life.command(PRIYA, "find lanternfish")
    assert "Introduce us" in found
    assert "You asked to meet on 23 November 2026." in found
    await life.press_ephemeral(PRIYA, "find_introduce")
    assert "If Dana Whitfield would like to meet" in shown((await life.control.ephemerals(PRIYA))[-1])
    await life.pass_time(hours=8)
    assert len(await life.inbox(DANA)) == before


@pytest.mark.parametrize(("words", "comes"), [("preferences", True), ("pause a month", False)])
async def test_a_wish_that_waits_still_comes_to_who_wants_nobody_unasked_but_not_into_a_pause(
    life: Life, words: str, comes: bool
) -> None:
    await ask_for(life, PRIYA, DANA)
    assert not any("would like to meet you" in text for text in await life.inbox(DANA))
    if await life.command(DANA, words) == "":
        form = (await life.control.views(DANA))[-1]
        await life.control.submit(DANA, form["id"], {HOW_OFTEN: Frequency.ON_REQUEST.value})
    await life.pass_time(hours=8)
    assert any("would like to meet you" in text for text in await life.inbox(DANA)) is comes


async def test_a_triple_click_is_answered_once_and_asks_once(life: Life) -> None:
    await life.enter(PRIYA, KWABENA)
    await life.enter(DANA)
    await life.command(PRIYA, "find lanternfish")
    result = (await life.control.ephemerals(PRIYA))[-1]
    for _ in range(3):
        await life.control.click(PRIYA, life.channel(COMMUNITY), result["ts"], "find_introduce")
        await life.drain()
    told = [shown(one) for one in await life.control.ephemerals(PRIYA)]
    assert sum("If Dana Whitfield would like to meet" in text for text in told) == 1
    await life.pass_time(hours=8)
    assert sum("would like to meet you" in text for text in await life.inbox(DANA)) == 1


async def test_a_second_wish_while_the_first_stands_does_not_move_its_days(life: Life) -> None:
    await ask_for(life, PRIYA, DANA)
    await life.pass_time(days=5)
    await life.command(PRIYA, "find lanternfish")
    await life.press_ephemeral(PRIYA, "find_introduce")
    await life.pass_time(days=4)
    assert "Dana Whitfield : ran out" in await life.command(PRIYA, "me")
    assert "You asked to meet" not in await life.command(PRIYA, "find lanternfish")


async def test_two_who_ask_for_each_other_have_both_said_yes(life: Life) -> None:
    await ask_for(life, PRIYA, DANA)
    await life.command(DANA, "find saffron")
    await life.press_ephemeral(DANA, "find_introduce")
    await life.until_they_talk()
    assert len(await life.group(DANA, PRIYA)) == 1
    assert not any("may like to meet" in text or "would like to meet" in text for text in await life.inbox(DANA))


async def test_asking_before_ones_own_profile_is_confirmed_says_what_comes_first(life: Life) -> None:
    await life.enter(DANA)
    await life.command(PRIYA, "find fintech")
    await life.press_ephemeral(PRIYA, "find_introduce")
    assert "Looks right" in shown((await life.control.ephemerals(PRIYA))[-1])


@pytest.mark.parametrize("how_long", ["2 days", "2 weeks"])
async def test_somebody_on_a_pause_is_not_asked_and_it_does_not_show(life: Life, how_long: str) -> None:
    await life.enter(PRIYA)
    await life.command(PRIYA, f"pause {how_long}")
    await life.enter(DANA)
    await life.command(DANA, "find saffron")
    await life.press_ephemeral(DANA, "find_introduce")
    assert "If Priya Venkataraman would like to meet" in shown((await life.control.ephemerals(DANA))[-1])
    await life.pass_time(days=3)
    assert len(await life.inbox(PRIYA)) == 1
    assert "you asked to meet" in await life.command(DANA, "me")
    assert "None yet" in await life.command(PRIYA, "me")


async def test_who_is_on_a_pause_themselves_is_reminded_of_it(life: Life) -> None:
    await life.enter(DANA, PRIYA)
    await life.command(DANA, "pause 2 weeks", channel=COMMUNITY)
    await life.command(DANA, "find saffron")
    await life.press_ephemeral(DANA, "find_introduce")
    assert "/rapport resume" in shown((await life.control.ephemerals(DANA))[-1])


async def test_who_is_asked_for_by_somebody_they_avoid_hears_nothing_and_it_looks_like_silence(life: Life) -> None:
    await life.enter(DANA)
    await avoid(life, DANA, PRIYA)
    await life.enter(PRIYA)
    told = await life.command(PRIYA, "find customer marketing")
    assert "Dana Whitfield" in told
    assert "Introduce us" in told
    await life.press_ephemeral(PRIYA, "find_introduce")
    await life.pass_time(days=1)
    assert "meet" not in "".join((await life.inbox(DANA))[1:])
    await life.pass_time(days=9)
    assert "ran out" in await life.command(PRIYA, "me")


async def test_whom_a_circle_keeps_apart_is_found_and_not_asked_for(life: Life) -> None:
    for who in (DANA, PRIYA):
        await life.confirm(who, "VP Customer Marketing | Fintech | Lanternfish Pay")
    told = await life.command(PRIYA, "find customer marketing")
    assert "Dana Whitfield" in told
    assert "Introduce us" not in told
    dana = await life.member(DANA)
    assert dana
    await forging.click(life, PRIYA, "find_introduce", f"{dana.circle_id}|{dana.id}")
    await life.pass_time(days=1)
    assert "meet" not in "".join((await life.inbox(DANA))[1:])

"""A suggestion: offered to both sides blind, once, with a reason; a no is seen by nobody."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from domain.ids import ChannelId
from storage import members, outcomes
from tests.handlers import forging
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, TEAM_CHANNEL, YUKI, Life, shown

MARKETERS = ("sofia.brandao", "noa.ben.ami", "katarzyna.wilk", "matthias.kroener", "rebecca.stern", KWABENA, YUKI, DANA)

SECRETS = {
    DANA: ("Dana", "Whitfield", "Lanternfish", "linkedin", "VP Customer Marketing"),
    PRIYA: ("Priya", "Venkataraman", "Saffron", "linkedin", "VP of Customer Marketing"),
}


async def test_both_sides_read_the_same_few_words_and_no_name(suggested: Life) -> None:
    for who, other in ((DANA, PRIYA), (PRIYA, DANA)):
        offer = (await suggested.control.dm(who))[-1]
        told = shown(offer) + offer["text"]
        assert "Someone you may like to meet:" in told
        assert "a peer at your level" in told
        for secret in (*SECRETS[other], suggested.user(other)):
            assert secret not in told
            assert secret not in json.dumps(offer["blocks"])


async def test_where_five_others_fit_an_offer_says_function_level_sector_and_why_in_our_words(life: Life) -> None:
    for number, who in enumerate(MARKETERS):
        await life.confirm(who, f"Title: Customer Mktg Mgr\nCompany: Firm{number}\nIndustry: Retail")
    await life.pass_time(hours=8)
    [offer, *_] = [offer for who in MARKETERS if "customer marketing" in (offer := await life.last(who))]
    assert "customer marketing, manager level, retail" in offer
    assert "You are both at manager level in customer marketing" in offer
    for word in ("Firm", "Mktg", "Mgr", "Retail"):
        assert word not in offer


async def test_who_is_at_another_level_is_not_said_to_be_at_the_readers(life: Life) -> None:
    await life.confirm(DANA, "Title: VP Customer Marketing\nCompany: Lanternfish Pay\nIndustry: Fintech")
    await life.confirm(PRIYA, "Title: Director, Customer Marketing\nCompany: Saffron Ledger\nIndustry: Banking")
    await life.pass_time(hours=8)
    for who in (DANA, PRIYA):
        offer = await life.last(who)
        assert "Someone you may like to meet:  a peer in this program ." in offer
        assert "level" not in offer


async def test_a_shared_level_is_said_in_a_circle_too_small_where_two_others_stand_at_it(life: Life) -> None:
    for who in (DANA, PRIYA):
        await life.command(who, "pause 1 week")
        await life.enter(who)
    await life.confirm(YUKI, "VP Sales | Retail | Kitsumi Robotics")
    for who in (DANA, PRIYA):
        await life.command(who, "resume")
    await life.pass_time(days=1)
    offers = [offer for who in (DANA, PRIYA, YUKI) if "may like to meet" in (offer := await life.last(who))]
    assert offers
    assert all("Someone you may like to meet:  a peer at your level ." in offer for offer in offers)


async def test_an_offer_keeps_its_words_when_the_directory_changes(suggested: Life) -> None:
    await suggested.enter(KWABENA, YUKI)
    assert "a peer at your level : waiting" in await suggested.command(DANA, "me")


async def test_it_says_what_is_seen_of_the_answer_and_who_is_behind_it(suggested: Life) -> None:
    offer = await suggested.last(DANA)
    assert "Nobody sees a no, and no answer is fine too" in offer
    assert "Maya" in offer


async def test_it_comes_in_the_readers_own_working_hours(life: Life) -> None:
    await life.enter(DANA, PRIYA)  # half past nine in UTC: the middle of the night for Dana, the afternoon for Priya
    assert "may like to meet" not in await life.last(DANA)
    assert "may like to meet" in await life.last(PRIYA)
    await life.pass_time(hours=5)
    assert "may like to meet" in await life.last(DANA)


async def test_a_pair_is_suggested_once_and_never_again(suggested: Life) -> None:
    for _ in range(2):
        await suggested.pass_time(days=8)
    assert sum("may like to meet" in text or "run out" in text for text in await suggested.inbox(DANA)) == 1


async def test_one_suggestion_at_a_time(life: Life) -> None:
    await life.enter(DANA, PRIYA, KWABENA)
    await life.pass_time(days=1)
    await life.pass_time(days=1)
    assert sum("may like to meet" in text for text in await life.inbox(DANA)) == 1


async def test_colleagues_are_not_suggested_to_each_other(life: Life) -> None:
    await life.confirm(DANA, "VP Customer Marketing | Fintech | Lanternfish Pay")
    await life.confirm(PRIYA, "VP Customer Marketing | Fintech | Lanternfish Pay, Inc.")
    await life.pass_time(days=2)
    assert not any("may like to meet" in text for text in await life.inbox(DANA))


async def test_a_yes_shows_its_giver_what_comes_next_and_the_other_side_nothing(suggested: Life) -> None:
    before = await suggested.inbox(PRIYA)
    await suggested.press(DANA, "offer_yes")
    assert "If they would like it too, you both hear from me" in await suggested.last(DANA)
    assert await suggested.inbox(PRIYA) == before


async def test_a_suggestion_nobody_answers_runs_out_for_both(suggested: Life) -> None:
    await suggested.pass_time(days=9)
    for who in (DANA, PRIYA):
        assert "has run out" in await suggested.last(who)
        assert "ran out" in await suggested.command(who, "me")


async def test_an_answer_after_it_ran_out_is_told_so(suggested: Life) -> None:
    tag = await button_of(suggested, DANA)
    await suggested.pass_time(days=9)
    await forging.click(suggested, DANA, "offer_yes", tag)
    await suggested.pass_time(hours=1)
    assert "ran out" in await suggested.command(DANA, "me")


async def button_of(life: Life, who: str) -> str:
    """What the buttons of somebody's offer carry."""
    offer = (await life.control.dm(who))[-1]
    return str(next(b["elements"][0]["value"] for b in offer["blocks"] if b["type"] == "actions"))


async def test_a_third_person_cannot_answer_for_somebody(suggested: Life) -> None:
    await suggested.enter(KWABENA)
    tag = await button_of(suggested, DANA)
    await forging.click(suggested, KWABENA, "offer_yes", tag)
    await suggested.press(PRIYA, "offer_yes")
    assert await suggested.group(DANA, PRIYA) == []
    assert "waiting for your answer" in await suggested.command(DANA, "me")


async def test_who_cannot_be_written_to_is_silence_to_the_other_and_holds_nothing_up(life: Life) -> None:
    await life.enter(DANA, PRIYA)
    viewer, dana = await life.viewer(), await life.member(DANA)
    assert dana
    await life.bot.database.run(lambda tx: members.set_dm_channel(tx, viewer, dana.id, ChannelId("")))
    await life.control.fault(kind="error", method="conversations.open", error="cannot_dm_bot", times=20)
    await life.pass_time(days=1)
    assert not any("may like to meet" in text for text in await life.inbox(DANA))
    await life.press(PRIYA, "offer_yes")
    await life.pass_time(days=9)
    assert "has run out" in await life.last(PRIYA)
    assert await life.group(DANA, PRIYA) == []


async def test_a_pause_keeps_suggestions_away_even_those_on_their_way(life: Life) -> None:
    await life.enter(DANA, PRIYA)
    await life.command(DANA, "pause 2 weeks")
    await life.pass_time(days=3)
    assert not any("may like to meet" in text for text in await life.inbox(DANA))
    assert "None yet" in await life.command(DANA, "me")


async def test_the_end_of_a_pause_is_the_end_of_it(life: Life) -> None:
    await life.enter(DANA)
    await life.command(DANA, "pause 2 weeks")
    await life.enter(PRIYA)
    await life.command(DANA, "resume")
    await life.pass_time(hours=8)
    assert "may like to meet" in await life.last(DANA)


async def test_who_takes_themselves_out_closes_their_side_and_the_others_has_run_out(suggested: Life) -> None:
    await suggested.press(DANA, "profile_do_not_use")
    assert "is closed" in await suggested.last(DANA)
    await suggested.pass_time(hours=1)
    assert "has run out" in await suggested.last(PRIYA)


# A no, and the silence it must be taken for.

Seen = dict[str, Any]
Answer = Callable[[Life], Awaitable[None]]
_MOMENTS = re.compile(r"T\d\d:\d\d:\d\d\.\d+|\d{10}\.\d{6}")
"""Times of day, and the ts of messages: two lives are lived a moment apart."""


async def seen_by_others(life: Life) -> Seen:
    """Everything that anybody but Priya can see: messages, answers, exports, the team's ledger."""
    views: Seen = {
        "dm": [(shown(m), m["text"]) for m in await life.control.dm(DANA)],
        "me": await life.command(DANA, "me"),
        "find": await life.command(DANA, "find banking"),
        "manager finds": await life.command(MANAGER, "find banking"),
        "outcomes": await life.command(MANAGER, "outcomes"),
        "help": await life.command(MANAGER, "help"),
        "team": [shown(m) for m in await life.control.messages(TEAM_CHANNEL)],
        "manager": await life.inbox(MANAGER),
        "community": [shown(m) for m in await life.control.messages(COMMUNITY)],
        "group": await life.group(DANA, PRIYA),
        "export": await exported(life, DANA),
    }
    viewer = await life.viewer()
    views["rows"] = len(await life.bot.database.run(lambda tx: outcomes.ledger(tx, viewer)))
    return views


async def exported(life: Life, who: str) -> Any:
    """What somebody's export holds."""
    before = set(life.sandbox.workspace.files)
    await life.command(who, "export")
    await life.drain()
    [new] = set(life.sandbox.workspace.files) - before
    content = life.sandbox.workspace.files[new].content.decode()
    return json.loads(_MOMENTS.sub("…", content))


async def says_no(life: Life) -> None:
    """Priya presses [Not this one]."""
    await life.press(PRIYA, "offer_no")
    assert "Nobody else sees that" in await life.last(PRIYA)


async def says_nothing(life: Life) -> None:
    """Priya does not answer."""


async def story(life: Life, answer: Answer, *, yes_first: bool) -> list[Seen]:
    """Play a suggestion to its end with Priya's `answer`; return what others saw along the way."""
    if yes_first:
        await life.press(DANA, "offer_yes")
    await answer(life)
    seen = [await seen_by_others(life)]
    await life.pass_time(days=2)
    if not yes_first:
        await life.press(DANA, "offer_yes")
    seen.append(await seen_by_others(life))
    await life.pass_time(days=9)
    seen.append(await seen_by_others(life))
    return seen


@pytest.mark.parametrize("yes_first", [True, False], ids=["after the other's yes", "before the other's answer"])
async def test_a_no_looks_to_everybody_else_exactly_like_silence(suggested: Life, twin: Life, yes_first: bool) -> None:
    with_no = await story(suggested, says_no, yes_first=yes_first)
    with_silence = await story(twin, says_nothing, yes_first=yes_first)
    assert with_no == with_silence
    assert "has run out" in str(with_no[-1]["dm"])

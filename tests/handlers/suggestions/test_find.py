"""`/rapport find`: the thread's search, for the asker's eyes only, with an introduction one click away."""

import pytest
from sqlmodel import select

from domain.deliveries import Kind
from storage.tables import OutboxRow
from tests.life import COMMUNITY, DANA, KWABENA, PRIYA, SAYS, YUKI, Life, shown

MARKETERS = ("noa.ben.ami", "emeka.nwosu", "diego.santillan", "aoife.brennan", "claire.delorme", "thabo.molefe",
             "katarzyna.wilk", "liam.oconnell", "ravi.pillai", "marcus.ellery")  # fmt: skip


async def test_the_best_fit_stands_first(life: Life) -> None:
    await life.enter(DANA, PRIYA, KWABENA)
    found = await life.command(YUKI, "find vp customer marketing banking")
    assert found.index("Saffron Ledger") < found.index("Lanternfish Pay")


@pytest.mark.parametrize(
    "words", ["cust mktg fintech", "VP custmer marketting", "lanternfsh", "vice president fintech"]
)
async def test_short_forms_and_slips_are_understood(life: Life, words: str) -> None:
    await life.enter(DANA)
    assert "Lanternfish Pay" in await life.command(PRIYA, f"find {words}")


@pytest.mark.parametrize(
    "words", ["dana", "Dana Whitfield", "whitf", "DANA whitfield", "<@{dana}>", "<@{dana}|dana.w>"]
)
async def test_a_name_finds_who_is_called_so_and_nobody_else(life: Life, words: str) -> None:
    await life.enter(DANA, PRIYA)
    found = await life.command(KWABENA, f"find {words.format(dana=life.user(DANA))}")
    assert found.startswith("1 member for")
    assert "Lanternfish Pay" in found
    assert life.user(DANA) not in found


@pytest.mark.parametrize("who", [KWABENA, PRIYA])
async def test_a_mention_of_who_is_not_shown_is_said_so_without_an_id(life: Life, who: str) -> None:
    await life.enter(DANA, PRIYA)
    found = await life.command(PRIYA, f"find <@{life.user(who)}>")
    assert "Nobody else by that name is in this directory" in found
    assert life.user(who) not in found


async def test_a_name_of_a_person_and_a_company_finds_both(life: Life) -> None:
    await life.enter(DANA)
    await life.confirm(PRIYA, "VP of Customer Marketing | Banking | Whitfield Holdings")
    found = await life.command(KWABENA, "find whitfield")
    assert found.startswith("2 members")
    assert found.index("Lanternfish") < found.index("Whitfield Holdings")


@pytest.mark.parametrize("words", ["\U0001f389", "?!", "\U0001f600 \u202e"])
async def test_what_has_no_letter_finds_nobody(life: Life, words: str) -> None:
    await life.enter(DANA)
    await life.reply(PRIYA, SAYS[PRIYA])
    assert (await life.command(KWABENA, f"find {words}")).startswith("Nobody")


async def test_nobody_finds_themselves(life: Life) -> None:
    await life.enter(DANA)
    assert "Lanternfish Pay" not in await life.command(DANA, "find fintech")


async def test_without_a_hit_it_says_what_to_try(life: Life) -> None:
    await life.enter(DANA)
    assert "Try fewer words" in await life.command(PRIYA, "find zebra husbandry")


HOSTILE = ('"*:^()', "NEAR(vp AND", "'; DROP TABLE profile; --", "\U0001f600 \u202e", "x" * 3_000)


@pytest.mark.parametrize("words", HOSTILE)
async def test_signs_that_a_database_reads_are_words_like_any_other(life: Life, words: str) -> None:
    await life.enter(DANA)
    assert "log" not in (await life.command(PRIYA, f"find {words}")).lower()
    assert "Lanternfish Pay" in await life.command(PRIYA, "find fintech")


async def test_an_unconfirmed_reply_is_found_as_a_link_to_its_post_and_nothing_more(life: Life) -> None:
    await life.enter(PRIYA)
    ts = await life.reply(DANA, SAYS[DANA])
    found = await life.command(PRIYA, "find fintech")
    assert "Lanternfish" not in found
    assert "Dana" not in found
    answer = (await life.control.ephemerals(PRIYA))[-1]
    assert f"/p{ts.replace('.', '')}" in str(answer["blocks"])
    assert "Introduce us" not in found


async def test_a_withdrawn_reply_is_found_neither_way(life: Life) -> None:
    await life.enter(PRIYA)
    ts = await life.reply(DANA, SAYS[DANA])
    await life.press(DANA, "profile_do_not_use")
    assert "Nobody" in await life.command(PRIYA, "find fintech")
    assert ts.replace(".", "") not in str(await life.control.ephemerals(PRIYA))


async def test_more_than_a_page_is_shown_page_by_page_in_one_place(life: Life) -> None:
    for number, who in enumerate(MARKETERS):
        await life.confirm(who, f"Title: Customer Marketing Manager\nCompany: Firm{number}\nIndustry: Retail")
    first = await life.command(DANA, "find customer marketing")
    assert first.startswith("10 members for “customer marketing”")
    assert first.count("Introduce us") == 8
    shown_before = len(await life.control.ephemerals(DANA))
    await life.press_ephemeral(DANA, "find_more")
    pages = await life.control.ephemerals(DANA)
    assert len(pages) == shown_before
    second = shown(pages[-1])
    assert second.count("Introduce us") == 2
    firms = {f"Firm{number}" for number in range(10)}
    assert {firm for firm in firms if firm in first + second} == firms
    assert not {firm for firm in firms if firm in first and firm in second}


async def test_what_is_found_stands_before_the_asker_alone(life: Life) -> None:
    await life.enter(DANA)
    before = len(await life.sent())
    await life.command(PRIYA, "find fintech")
    [answer] = (await life.sent())[before:]
    assert answer["only_for"] == life.user(PRIYA)


async def test_a_double_click_on_show_more_turns_one_page(life: Life) -> None:
    for number, who in enumerate(MARKETERS):
        await life.confirm(who, f"Title: Customer Marketing Manager\nCompany: Firm{number}\nIndustry: Retail")
    await life.command(DANA, "find customer marketing")
    first = (await life.control.ephemerals(DANA))[-1]
    for _ in range(2):
        await life.control.click(DANA, life.channel(COMMUNITY), first["ts"], "find_more")
    await life.drain()
    answers = select(OutboxRow.id).where(OutboxRow.kind == Kind.RESPOND)
    assert len(await life.bot.database.run(lambda tx: tx.session.exec(answers).all())) == 1

"""`/rapport find`: the thread's search, for the asker's eyes only, with an introduction one click away."""

import pytest
from sqlmodel import select

from domain.deliveries import Kind
from domain.preferences import Frequency
from handlers.suggestions import next_best
from storage import intros
from storage.tables import OutboxRow
from tests.handlers import forging
from tests.handlers.members.test_preferences import avoid
from tests.handlers.suggestions.test_pool import prefer
from tests.life import COMMUNITY, DANA, KWABENA, PRIYA, SAYS, YUKI, Life, shown
from views.members.preferences import HOW_OFTEN

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


async def test_a_wish_for_somebody_of_a_suggestion_that_is_over_reads_the_same_at_every_click(suggested: Life) -> None:
    await suggested.pass_time(days=9)
    await suggested.command(DANA, "find saffron")
    for _ in range(2):
        await suggested.press_ephemeral(DANA, "find_introduce")
        assert "If Priya Venkataraman would like to meet" in shown((await suggested.control.ephemerals(DANA))[-1])


async def test_the_directory_looks_alike_after_a_wish_of_ones_own_and_for_who_was_suggested(
    suggested: Life, twin: Life
) -> None:
    """Priya's blind suggestion to Dana is over; in another life there is none between Dana and Kwabena."""

    async def found_after_a_wish(life: Life, words: str) -> str:
        await life.pass_time(days=10)
        await life.enter(KWABENA)
        await life.command(DANA, f"find {words}")
        await life.press_ephemeral(DANA, "find_introduce")
        return await life.command(DANA, f"find {words}")

    for life, words in ((suggested, "saffron"), (twin, "greyfold")):
        assert "Introduce us" in await found_after_a_wish(life, words)


@pytest.mark.parametrize("answer", ["", "names_no"])
async def test_whose_name_was_told_stands_there_with_the_same_word_whatever_came_of_it(
    suggested: Life, answer: str
) -> None:
    await suggested.press(PRIYA, "offer_yes")
    await suggested.press(DANA, "offer_yes")
    if answer:
        await suggested.press(DANA, answer)
    await suggested.pass_time(days=10)
    found = await suggested.command(DANA, "find saffron")
    assert "Introduce us" not in found
    assert "You know of each other by name already" in found
    became = "you passed" if answer else "ran out"
    assert f"Priya Venkataraman : {became}" in await suggested.command(DANA, "me")


async def test_what_ran_out_says_the_day_it_did(suggested: Life) -> None:
    await suggested.pass_time(days=12)
    assert "ran out, 1 December 2026" in await suggested.command(DANA, "me")


async def test_a_second_wish_for_the_person_of_a_suggestion_reads_like_the_first(suggested: Life) -> None:
    told = []
    for _ in range(2):
        await suggested.command(DANA, "find saffron")
        await suggested.press_ephemeral(DANA, "find_introduce")
        told.append(shown((await suggested.control.ephemerals(DANA))[-1]))
    assert "If Priya Venkataraman would like to meet" in told[0]
    assert told[0] == told[1]


async def test_a_second_wish_while_the_first_stands_does_not_move_its_days(life: Life) -> None:
    await ask_for(life, PRIYA, DANA)
    await life.pass_time(days=5)
    await life.command(PRIYA, "find lanternfish")
    await life.press_ephemeral(PRIYA, "find_introduce")
    await life.pass_time(days=4)
    assert "Dana Whitfield : ran out" in await life.command(PRIYA, "me")
    assert "You asked to meet" not in await life.command(PRIYA, "find lanternfish")


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


async def test_two_who_are_introduced_are_told_so_when_an_old_button_is_pressed(suggested: Life) -> None:
    await suggested.command(DANA, "find saffron")
    await suggested.agree(PRIYA, DANA)
    await suggested.press_ephemeral(DANA, "find_introduce")
    assert "know each other by name already" in shown((await suggested.control.ephemerals(DANA))[-1])


async def test_a_blind_suggestion_does_not_show_in_the_directory(suggested: Life) -> None:
    await suggested.enter(KWABENA)
    for answer in ("", "offer_no"):
        if answer:
            await suggested.press(DANA, answer)
        found = await suggested.command(DANA, "find customer")
        assert found.count("Introduce us") == 2
        assert "Saffron" in found
        assert "Greyfold" in found


async def test_asking_by_name_for_the_person_of_a_suggestion_is_a_yes_to_it(suggested: Life) -> None:
    await suggested.press(PRIYA, "offer_yes")
    await suggested.command(DANA, "find saffron")
    before = await suggested.inbox(DANA)
    await suggested.press_ephemeral(DANA, "find_introduce")
    assert await suggested.inbox(DANA) == before
    await suggested.go_ahead(PRIYA)
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1


@pytest.mark.parametrize("first", ["the wish", "the yes"])
async def test_a_yes_and_a_wish_for_the_same_person_are_one_going_ahead_in_either_order(
    suggested: Life, first: str
) -> None:
    async def wish() -> None:
        await suggested.command(DANA, "find saffron")
        await suggested.press_ephemeral(DANA, "find_introduce")

    async def agree() -> None:
        await suggested.press(DANA, "offer_yes")

    for deed in (wish, agree) if first == "the wish" else (agree, wish):
        await deed()
    await suggested.press(PRIYA, "offer_yes")
    assert "It is" not in await suggested.last(DANA)
    await suggested.go_ahead(PRIYA)
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1


@pytest.mark.parametrize("answer", ["offer_no", "offer_fewer"])
@pytest.mark.parametrize("theirs_is_first", [True, False])
async def test_a_wish_after_a_no_meets_the_yes_of_the_other_and_shows_the_no_to_nobody(
    suggested: Life, answer: str, theirs_is_first: bool
) -> None:
    if theirs_is_first:
        await suggested.press(PRIYA, "offer_yes")
    await suggested.press(DANA, answer)
    before = await suggested.inbox(DANA)
    await suggested.command(DANA, "find saffron")
    await suggested.press_ephemeral(DANA, "find_introduce")
    if not theirs_is_first:
        await suggested.press(PRIYA, "offer_yes")
    await suggested.pass_time(hours=24)
    assert await suggested.inbox(DANA) == before
    told = await suggested.command(DANA, "me")
    assert "you passed" in told
    assert "Priya Venkataraman : you asked to meet" in told
    assert "It is  Dana Whitfield" in await suggested.last(PRIYA)
    await suggested.go_ahead(PRIYA)
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1
    assert "you passed" not in await suggested.command(DANA, "me")


@pytest.mark.parametrize("leaver", ["", DANA, PRIYA])
async def test_a_no_stands_as_it_did_before_whoever_asked_by_name_after_it(suggested: Life, leaver: str) -> None:
    await suggested.press(DANA, "offer_no")
    await suggested.command(DANA, "find saffron")
    await suggested.press_ephemeral(DANA, "find_introduce")
    before = await suggested.inbox(DANA)
    if leaver:
        await suggested.control.leave(leaver, COMMUNITY)
    await suggested.pass_time(days=12)
    assert (await suggested.inbox(DANA))[: len(before)] == before


async def test_two_who_ask_for_each_other_have_both_said_yes(life: Life) -> None:
    await ask_for(life, PRIYA, DANA)
    await life.command(DANA, "find saffron")
    await life.press_ephemeral(DANA, "find_introduce")
    await life.until_they_talk()
    assert len(await life.group(DANA, PRIYA)) == 1
    assert not any("may like to meet" in text or "would like to meet" in text for text in await life.inbox(DANA))


async def test_a_suggestion_that_was_never_sent_does_not_come_to_light_by_a_wish(life: Life) -> None:
    """Dana went on a pause before the suggestion of Priya reached her, and asks for Priya after it."""
    await life.enter(DANA, PRIYA)
    await life.command(DANA, "pause 2 weeks")
    await life.command(DANA, "resume")
    await life.command(DANA, "find saffron")
    await life.press_ephemeral(DANA, "find_introduce")
    told = await life.command(DANA, "me")
    assert "Priya Venkataraman : you asked to meet" in told
    assert "waiting for your answer" not in told


async def test_whom_somebody_asked_for_is_not_suggested_to_them_too(life: Life) -> None:
    """A round may have paired the two before; what is offered after all is nothing more than they have."""
    await ask_for(life, PRIYA, DANA)
    viewer, priya, dana = await life.viewer(), await life.member(PRIYA), await life.member(DANA)
    assert priya
    assert dana
    begun = await life.bot.database.run(lambda tx: intros.of_pair(tx, viewer, priya.id, dana.id))
    assert await life.bot.database.run(lambda tx: next_best.offer_both(tx, viewer, priya, dana)) == begun
    await life.pass_time(days=1)
    assert sum("meet you" in text or "may like" in text for text in await life.inbox(DANA)) == 1


async def test_asking_by_name_does_not_tell_whose_the_blind_suggestion_is(suggested: Life, twin: Life) -> None:
    """Dana asks for Priya, of whom she has a suggestion, and in another life for Kwabena, of whom she has none."""

    async def ask(life: Life, words: str, name: str) -> list[str]:
        await life.enter(KWABENA)
        await life.command(DANA, f"find {words}")
        await life.press_ephemeral(DANA, "find_introduce")
        seen = [*await life.inbox(DANA), await life.command(DANA, "me")]
        await life.press(DANA, "offer_yes")
        seen += [*await life.inbox(DANA), await life.command(DANA, "me")]
        return [text.replace(name, "them") for text in seen]

    by_chance = await ask(suggested, "saffron", "Priya Venkataraman")
    assert sorted(by_chance) == sorted(await ask(twin, "greyfold", "Kwabena Asante"))


@pytest.mark.parametrize("ending", ["silence", "their no", "my no"])
async def test_asking_for_the_person_of_a_suggestion_that_is_over_reads_like_any_request(
    suggested: Life, twin: Life, ending: str
) -> None:
    """Dana asks for Priya, with whom a suggestion is over, and in another life for Kwabena, with whom none ever was.

    In both she has asked for Yuki before.
    """

    async def ask(life: Life, words: str, name: str) -> list[str]:
        await life.enter(KWABENA, YUKI)
        if ending != "silence":
            await life.press(DANA if ending == "my no" else PRIYA, "offer_no")
        await prefer(life, DANA, frequency=Frequency.ON_REQUEST)
        await life.pass_time(days=12)
        for wanted in ("kitsumi", words):
            await life.command(DANA, f"find {wanted}")
            await life.press_ephemeral(DANA, "find_introduce")
        seen = [await life.command(DANA, "me")]
        for days in (3, 8):
            await life.pass_time(days=days)
            seen.append(await life.command(DANA, "me"))
        return [text.replace(name, "them") for text in seen]

    of_the_other = await ask(suggested, "saffron", "Priya Venkataraman")
    assert of_the_other == await ask(twin, "greyfold", "Kwabena Asante")
    assert "them : you asked to meet" in of_the_other[0]
    assert "them : ran out" in of_the_other[-1]


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

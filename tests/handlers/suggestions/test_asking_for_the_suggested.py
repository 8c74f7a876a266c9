"""[Introduce us] for the very person of a suggestion: it tells nothing of whose that is, nor of a no."""

import pytest

from domain.preferences import Frequency
from handlers.suggestions import next_best
from storage import intros
from tests.handlers.suggestions.test_asking import ask_for
from tests.handlers.suggestions.test_pool import prefer
from tests.life import COMMUNITY, DANA, KWABENA, PRIYA, YUKI, Life, shown


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

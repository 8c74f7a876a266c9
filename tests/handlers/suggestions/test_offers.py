"""The blind offer: in whose words, known to whom, taken back before it left, and ended for who still hoped."""

from collections.abc import Callable
from typing import TypeVar

from domain.ids import MemberId
from domain.intros import Intro, IntroState
from domain.members import Member
from domain.viewers import Viewer
from handlers.suggestions import offers
from storage import circles, intros, profiles
from storage.database import Transaction
from tests.life import DANA, MANAGER, PRIYA, Life

T = TypeVar("T")


async def of_dana(life: Life, work: Callable[[Transaction, Viewer, Member], T]) -> T:
    """Do something in Dana's name."""
    viewer, dana = await life.viewer(), await life.member(DANA)
    assert dana is not None
    return await life.bot.database.run(lambda tx: work(tx, viewer, dana))


async def known_by_name(life: Life) -> frozenset[MemberId]:
    """Whose name an intro told Dana."""
    return await of_dana(life, offers.known_by_name)


async def the_intro(life: Life) -> Intro:
    """The one intro that Dana is in."""
    [intro] = await of_dana(life, lambda tx, viewer, dana: intros.of_member(tx, viewer, dana.id))
    return intro


async def test_a_profile_is_described_without_a_word_of_its_own(life: Life) -> None:
    await life.confirm(DANA, "Title: V.P. Cust. Mktg\nCompany: Lanternfish Pay\nIndustry: FinTech & Payments")

    def described(tx: Transaction, viewer: Viewer, dana: Member) -> str:
        profile = profiles.of_member(tx, viewer, dana.id)
        assert profile is not None
        return offers.description(profile)

    told = await of_dana(life, described)
    assert told.startswith("customer marketing, VP level")
    assert not any(word in told for word in ("V.P.", "Mktg", "Lanternfish", "FinTech"))


async def test_an_offer_is_known_to_who_was_asked_and_the_name_to_who_was_told(suggested: Life) -> None:
    assert len(await of_dana(suggested, offers.known_to)) == 1
    assert await known_by_name(suggested) == frozenset()
    await suggested.press(PRIYA, "offer_yes")
    assert await known_by_name(suggested) == frozenset()
    await suggested.press(DANA, "offer_yes")
    priya = await suggested.member(PRIYA)
    assert priya
    assert await known_by_name(suggested) == {priya.id}


async def test_what_is_held_back_was_never_offered_and_what_was_read_stays(life: Life) -> None:
    await life.enter(DANA, PRIYA)  # the offer is with Priya by now, and not yet with Dana
    priya = await life.member(PRIYA)
    assert priya
    await of_dana(life, lambda tx, viewer, dana: offers.hold_back(tx, dana))
    await of_dana(life, lambda tx, viewer, dana: offers.hold_back(tx, priya))
    await life.pass_time(days=1)
    assert not any("may like to meet" in text for text in await life.inbox(DANA))
    assert await of_dana(life, offers.known_to) == []
    assert "may like to meet" in await life.last(PRIYA)


async def test_at_its_end_it_says_so_to_who_hoped_and_nothing_more_to_who_said_no(suggested: Life) -> None:
    await suggested.press(PRIYA, "offer_no")
    before = await suggested.last(PRIYA)
    intro = await the_intro(suggested)
    await of_dana(suggested, lambda tx, viewer, dana: offers.run_out(tx, viewer, intro))
    await suggested.drain()
    assert "has run out" in await suggested.last(DANA)
    assert await suggested.last(PRIYA) == before
    assert (await the_intro(suggested)).state is IntroState.EXPIRED


async def test_a_hush_says_nothing_of_whom_a_request_can_reach_and_a_pause_does(life: Life) -> None:
    await life.enter(DANA)
    await life.command(MANAGER, "hush 2 weeks")

    def can_reach(tx: Transaction, viewer: Viewer, dana: Member) -> bool:
        circle = circles.get(tx, dana.circle_id)
        assert circle is not None
        return offers.can_reach(tx, dana, circle.speaks_from(tx.now))

    assert await of_dana(life, can_reach)
    await life.command(DANA, "pause 2 weeks")
    assert not await of_dana(life, can_reach)

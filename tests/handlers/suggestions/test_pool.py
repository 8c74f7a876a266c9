"""A circle's members as the matching sees them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import delete

from domain.ids import MemberId
from domain.intros import IntroState, Origin, Stance
from domain.intros.drafting import Language
from domain.peers import Attribute, Rules
from domain.preferences import Frequency, Preferences
from domain.viewers import Role, Viewer
from handlers.suggestions.pool import Pool, pool, shown_to
from storage import circles, intros
from storage.database import Transaction
from storage.members import preferences
from storage.tables import IntroRow, IntroSideRow
from tests.life import COMMUNITY, DANA, KWABENA, PRIYA, YUKI, Life


async def look(life: Life) -> Pool:
    """Return the pool of the community's circle."""
    viewer = await life.viewer()
    return await life.bot.database.run(lambda tx: pool(tx, viewer))


async def prefer(life: Life, who: str, **chosen: object) -> None:
    """Keep what somebody prefers, as their form would."""
    viewer, member = await life.viewer(), await life.member(who)
    assert member
    await life.bot.database.run(lambda tx: preferences.save(tx, viewer, member.id, Preferences(**chosen)))  # type: ignore[arg-type]


async def id_of(life: Life, who: str) -> MemberId:
    """Return the id of somebody in the circle."""
    member = await life.member(who)
    assert member
    return member.id


async def best(life: Life, who: str) -> list[MemberId]:
    """Return whom the matching would bring somebody together with, best first."""
    return [other for other, _ in (await look(life)).best(await id_of(life, who))]


async def shown(life: Life, who: str) -> list[MemberId]:
    """Return whom somebody may read as their peers, best first."""
    viewer, member_id = await life.viewer(), await id_of(life, who)
    found = await life.bot.database.run(lambda tx: shown_to(tx, viewer, member_id, 9, ()))
    return [member.id for member, _, _ in found]


@pytest.fixture
async def entered(life: Life) -> Life:
    """A community with four in its directory, none of whom was ever suggested to another."""
    await life.enter(DANA, PRIYA, KWABENA, YUKI)
    await life.bot.database.run(forget_intros)
    return life


def forget_intros(tx: Transaction) -> None:
    """Delete every intro of every circle."""
    for rows in (IntroSideRow, IntroRow):
        tx.session.execute(delete(rows))


async def test_the_best_peer_of_two_who_do_the_same_is_the_other(entered: Life) -> None:
    assert (await best(entered, DANA))[0] == await id_of(entered, PRIYA)


async def test_whoever_one_of_two_avoids_is_suggested_to_neither(entered: Life) -> None:
    await prefer(entered, PRIYA, avoided_people=frozenset({await id_of(entered, DANA)}))
    assert await id_of(entered, PRIYA) not in await best(entered, DANA)
    assert await id_of(entered, DANA) not in await best(entered, PRIYA)


async def test_a_company_is_avoided_however_it_is_written(entered: Life) -> None:
    await prefer(entered, DANA, avoided_companies=("SAFFRON LEDGER, Inc.",))
    assert await id_of(entered, PRIYA) not in await best(entered, DANA)


async def test_whom_others_avoid_stays_where_names_are_shown_and_ones_own_list_counts(entered: Life) -> None:
    dana, priya = await id_of(entered, DANA), await id_of(entered, PRIYA)
    before = await shown(entered, DANA)
    await prefer(entered, PRIYA, avoided_people=frozenset({dana}), frequency=Frequency.ON_REQUEST)
    assert await shown(entered, DANA) == before
    assert dana not in await shown(entered, PRIYA)
    assert priya in before


async def test_languages_count_where_names_are_shown(entered: Life) -> None:
    def ask_for_one(tx: Transaction, viewer: Viewer) -> None:
        circle = circles.get(tx, viewer.circle_id)
        assert circle
        rules = Rules(must_match=frozenset({Attribute.LANGUAGE}))
        circles.set_settings(tx, circle.id, replace(circle.settings, rules=rules))

    viewer = await entered.viewer()
    await entered.bot.database.run(lambda tx: ask_for_one(tx, viewer))
    assert await shown(entered, DANA) == []
    for who in (DANA, PRIYA):
        await prefer(entered, who, languages=(Language.FRENCH,))
    assert await shown(entered, DANA) == [await id_of(entered, PRIYA)]


async def test_only_who_is_here_and_confirmed_is_shown_and_shows(entered: Life) -> None:
    dana, yuki = await id_of(entered, DANA), await id_of(entered, YUKI)
    assert yuki in await shown(entered, DANA)
    await entered.control.leave(YUKI, COMMUNITY)
    await entered.drain()
    assert await shown(entered, YUKI) == []
    assert not {dana, yuki} & {*await shown(entered, DANA)}


async def test_an_outsider_is_shown_nobody(entered: Life) -> None:
    dana = await id_of(entered, DANA)
    viewer = replace(await entered.viewer(), role=Role.OUTSIDER)
    assert await entered.bot.database.run(lambda tx: shown_to(tx, viewer, dana, 9, ())) == []


async def test_no_word_of_an_avoid_list_shows_where_a_pool_is_printed(entered: Life) -> None:
    dana = await id_of(entered, DANA)
    await prefer(entered, PRIYA, avoided_people=frozenset({dana}), avoided_companies=("Greyfold",))
    known = await look(entered)
    assert dana not in repr(known.peers[known.places[await id_of(entered, PRIYA)]])


async def test_members_who_want_nobody_unasked_are_brought_together_with_nobody(entered: Life) -> None:
    await prefer(entered, PRIYA, frequency=Frequency.ON_REQUEST)
    assert await best(entered, PRIYA) == []


async def test_the_rules_of_the_circle_hold(entered: Life) -> None:
    def wall(tx: Transaction, viewer: Viewer) -> None:
        circle = circles.get(tx, viewer.circle_id)
        assert circle
        rivals = Rules(competitors=(frozenset({"lanternfish pay", "saffron ledger"}),))
        circles.set_settings(tx, circle.id, replace(circle.settings, rules=rivals))

    viewer = await entered.viewer()
    await entered.bot.database.run(lambda tx: wall(tx, viewer))
    assert await id_of(entered, PRIYA) not in await best(entered, DANA)
    assert await id_of(entered, PRIYA) not in await shown(entered, DANA)


@pytest.mark.parametrize("ends", [Stance.NO, Stance.ASKED], ids=["a no", "silence"])
async def test_a_no_and_a_silence_keep_two_apart_as_an_avoid_list_does(entered: Life, ends: Stance) -> None:
    viewer, a, b = await entered.viewer(), await id_of(entered, DANA), await id_of(entered, PRIYA)

    def end(tx: Transaction) -> None:
        intro = intros.create(tx, viewer, a, b, Origin.SUGGESTED, tx.now + timedelta(days=5))
        intros.set_stance(tx, viewer, intro.id, b, ends)
        intros.set_state(tx, viewer, intro, IntroState.EXPIRED)

    before = await shown(entered, DANA)
    await entered.bot.database.run(end)
    known = await look(entered)
    assert b not in await best(entered, DANA)
    assert known.met == {}
    assert await shown(entered, DANA) == before


async def test_two_who_were_introduced_have_met(introduced: Life) -> None:
    await introduced.pass_time(days=3)
    known = await look(introduced)
    assert list(known.met.values()) == [3]
    assert await best(introduced, DANA) == []

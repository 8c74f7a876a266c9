"""What people do about a message is decided by its buttons, and only by buttons that the bot answers to."""

from dataclasses import replace
from random import Random
from typing import cast

import pytest

from bot.simulation import managers
from bot.simulation.behaviour import BEHAVIOURS, SAME_TOPIC, STRANGE, appeal, consider
from bot.simulation.cast import draw_cast
from bot.simulation.clock import SteppedClock
from bot.simulation.community import Community
from bot.simulation.hands import Done, Hands
from bot.simulation.sight import words
from bot.simulation.society import Fate, Mind, Society
from bot.simulation.weeks import RATES, change_jobs
from domain.preferences import Frequency
from handlers.contents import contents
from tests.bot.simulation.histories import ANA, BEN, NOON, dm, room
from views.intros import follow_ups
from views.suggestions import offers


def _mind(user: str = ANA) -> Mind:
    character = draw_cast(1, 0)[0]
    hands = cast(Hands, type("_Hands", (), {"who": user}))
    return Mind(character, hands, Random(0), [(NOON, character.title)])


@pytest.mark.parametrize("action_id", [*BEHAVIOURS, *managers.BEHAVIOURS])
def test_every_behaviour_is_for_a_button_of_the_bot(action_id: str) -> None:
    assert action_id in contents().clicks


def test_every_weekly_act_has_a_rate_in_a_temper() -> None:
    assert {rate for rate, _ in RATES} <= vars(draw_cast(1, 0)[0].temper).keys()


def test_a_suggestion_that_speaks_to_somebody_is_liked_more() -> None:
    mind = _mind()
    mind.titles.append((NOON, "Customer Marketing Manager"))
    far, near = appeal(mind, "law, director level"), appeal(mind, f"customer marketing; {mind.character.topic}")
    assert near - far > SAME_TOPIC - STRANGE - 0.3
    assert 0.02 <= far < near <= 0.97


def test_what_two_make_of_their_introduction_is_drawn_once_for_both() -> None:
    society = Society(cast(Community, None), seed=1)
    society.minds = {ANA: _mind(ANA), BEN: _mind(BEN)}
    first = society.fate_of(room(NOON), "circle|i1")
    assert isinstance(first, Fate)
    assert society.fate_of(room(NOON), "circle|i1") is first


def test_a_pause_by_button_is_as_long_as_one_that_is_typed() -> None:
    typed, pressed = Done(NOON, ANA, "pause", "a month"), Done(NOON, ANA, follow_ups.PAUSE, "circle|two_weekly")
    assert typed.pause == pressed.pause
    assert Done(NOON, ANA, "find", "a month").pause is None


@pytest.mark.parametrize("often", [Frequency.TWO_WEEKLY, Frequency.MONTHLY, Frequency.ON_REQUEST])
def test_who_asks_for_fewer_knows_how_often_from_what_they_read(often: Frequency) -> None:
    society = Society(cast(Community, type("_Town", (), {"clock": SteppedClock(NOON)})), seed=1)
    society.minds = {ANA: _mind(ANA), BEN: _mind(BEN)}
    for said in (offers.offer_fewer(often), follow_ups.fewer(often)):
        post = replace(dm(NOON), text=words(list(said.blocks)), buttons={}, is_change=True)
        consider(society, post)
    assert society.minds[ANA].chosen == [(NOON, often)] * 2
    assert not society.minds[BEN].chosen


async def test_who_changes_jobs_says_so_under_the_title_and_at_the_company_they_have_now() -> None:
    said: list[str] = []

    async def edit(ts: str, text: str) -> None:
        said.append(text)

    society = Society(cast(Community, type("_Town", (), {"clock": SteppedClock(NOON)})), seed=1)
    mind = _mind()
    mind.hands, mind.reply_ts = cast(Hands, type("_Hands", (), {"edit": staticmethod(edit)})), "100.1"
    companies = set()
    for _ in range(12):
        await change_jobs(society, mind)
        companies.add(mind.character.company)
        assert said[-1] == mind.character.reply(mind.title)
    assert 1 < len(companies) < 12

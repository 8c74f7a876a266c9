"""The end of a suggestion's days, or a farewell: the next best peer takes its place, within what each wished for."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from domain.calendar import working_days_after
from domain.ids import RoundId
from domain.intros import Intro, IntroState
from domain.preferences import Frequency, Preferences
from domain.rounds.states import RoundEvent
from handlers.suggestions import endings
from storage import intros, rounds
from storage.database import Transaction
from storage.members import preferences
from tests.handlers.rounds.scenes import settle
from tests.life import COMMUNITY, DANA, PRIYA, Life

SOFIA = "sofia.brandao"

Goes = Callable[[Life], Awaitable[None]]


async def third_comes(life: Life, *, weekly: bool = True) -> None:
    """Somebody joins who would suit both; all three take a suggestion a week, or never said how often."""
    await life.confirm(SOFIA, "VP Customer Marketing | Banking | Tidemark Bank")
    viewer, people = await life.viewer(), [await life.member(who) for who in (DANA, PRIYA, SOFIA)]

    def wish(tx: Transaction) -> None:
        for member in people:
            assert member is not None
            preferences.save(tx, viewer, member.id, Preferences(frequency=Frequency.WEEKLY))

    if weekly:
        await life.bot.database.run(wish)


async def suggested_so_far(life: Life) -> list[Intro]:
    """Every intro of the circle, oldest first."""
    viewer = await life.viewer()
    return [*await life.bot.database.run(lambda tx: intros.in_states(tx, viewer, frozenset(IntroState)))]


async def days_are_over(life: Life) -> None:
    """The days of the suggestion end, and nothing but that happens."""
    life.clock.turn(timedelta(days=8, hours=6))
    await life.bot.database.run(endings.expire)


async def test_a_suggestion_lives_for_five_working_days_of_both_sides(suggested: Life) -> None:
    both_can_read = datetime(2026, 11, 23, 14, tzinfo=UTC)  # Monday, nine in New York
    end = working_days_after(both_can_read, 5, "America/New_York", "Asia/Kolkata")
    assert end == both_can_read + timedelta(days=8), "Thanksgiving is among them, in New York"
    for moment, state in ((timedelta(minutes=-1), IntroState.OFFERED), (timedelta(), IntroState.EXPIRED)):
        suggested.clock.turn(end + moment - suggested.clock())
        await suggested.bot.database.run(endings.expire)
        assert (await suggested_so_far(suggested))[0].state is state


async def test_the_next_best_peer_takes_the_place_of_a_suggestion_at_once(suggested: Life) -> None:
    await third_comes(suggested)
    await days_are_over(suggested)
    former, new = await suggested_so_far(suggested)
    sofia = await suggested.member(SOFIA)
    assert sofia is not None
    assert former.state is IntroState.EXPIRED
    assert new.state is IntroState.OFFERED
    assert new.replaces == former.id
    assert sofia.id in {side.member_id for side in new.sides}


async def leaves(life: Life) -> None:
    """Dana leaves the channel."""
    await life.control.leave(DANA, COMMUNITY)


async def is_deactivated(life: Life) -> None:
    """Dana's account is closed."""
    await life.control.deactivate(DANA)


async def is_forgotten(life: Life) -> None:
    """Dana asks to be forgotten."""
    await life.command(DANA, "forget")
    await life.press_ephemeral(DANA, "forget_everything")


async def after_a_farewell(life: Life, goes: Goes, said: str) -> tuple[list[str], int]:
    """What Priya, who said yes, reads soon after Dana went, days before the end, and how many offers she has."""
    await third_comes(life)
    await life.press(PRIYA, "offer_yes")
    if said:
        await life.press(DANA, said)
    life.clock.turn(timedelta(days=5))
    await goes(life)
    await life.drain()
    await life.bot.database.run(endings.expire)
    await life.drain()
    priya = await life.member(PRIYA)
    assert priya is not None
    mine = [intro for intro in await suggested_so_far(life) if priya.id in {side.member_id for side in intro.sides}]
    return await life.inbox(PRIYA), sum(intro.state is IntroState.OFFERED for intro in mine)


@pytest.mark.parametrize("goes", [leaves, is_deactivated, is_forgotten])
async def test_who_waits_for_somebody_who_is_gone_is_free_at_once_as_after_any_end(
    suggested: Life, twin: Life, goes: Goes
) -> None:
    """Whether Dana had said no makes no difference, nor does the way she went."""
    told, offers = await after_a_farewell(suggested, goes, "")
    assert "This suggestion has run out" in told[-1]
    assert offers == 1
    assert (told, offers) == await after_a_farewell(twin, goes, "offer_no")


async def test_nobody_is_offered_the_same_again(suggested: Life) -> None:
    await third_comes(suggested)
    for _ in range(6):
        await suggested.pass_time(days=9)
    pairs = [frozenset(side.member_id for side in intro.sides) for intro in await suggested_so_far(suggested)]
    assert len(pairs) == len(set(pairs)) == 3


async def test_who_had_a_suggestion_within_their_budget_waits_for_the_next(suggested: Life) -> None:
    await third_comes(suggested, weekly=False)
    await days_are_over(suggested)
    assert len(await suggested_so_far(suggested)) == 1


async def test_where_rounds_come_by_themselves_a_suggestion_of_no_round_is_not_replaced(suggested: Life) -> None:
    await third_comes(suggested)
    await settle(suggested)
    await days_are_over(suggested)
    assert len(await suggested_so_far(suggested)) == 1


async def from_a_round(life: Life, *, next_is_planned: bool) -> None:
    """Say that the suggestion came from a round, and whether the next one is planned by now."""
    viewer, [former] = await life.viewer(), await suggested_so_far(life)
    due = life.clock() + timedelta(days=11)

    def remember(tx: Transaction) -> None:
        rounds.remember_intro(tx, viewer, former.id, RoundId("r1"))
        one = rounds.begin(tx, viewer, due, "by_the_book") if next_is_planned else None
        assert one is None or rounds.move(tx, viewer, one, RoundEvent.PLAN)

    await life.bot.database.run(remember)


async def test_one_of_a_round_is_replaced_before_the_next_round(suggested: Life) -> None:
    await third_comes(suggested)
    await settle(suggested)
    await from_a_round(suggested, next_is_planned=False)
    await days_are_over(suggested)
    former, new = await suggested_so_far(suggested)
    assert new.replaces == former.id


async def test_nobody_is_taken_out_of_a_round_that_is_planned(suggested: Life) -> None:
    await third_comes(suggested)
    await settle(suggested)
    await from_a_round(suggested, next_is_planned=True)
    await days_are_over(suggested)
    assert len(await suggested_so_far(suggested)) == 1

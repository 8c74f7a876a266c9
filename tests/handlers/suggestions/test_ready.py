"""Who can take a suggestion, by their own wish, by what is open with them, and by what they had."""

from datetime import timedelta

import pytest

from domain.intros import CheckIn
from domain.preferences import Frequency
from domain.viewers import Viewer
from handlers.intros import check_ins
from handlers.suggestions import next_best
from handlers.suggestions.pool import pool
from handlers.suggestions.ready import ready
from storage import intros
from storage.database import Transaction
from tests.handlers.rounds.scenes import MATTHIAS, gather
from tests.handlers.suggestions.test_pool import forget_intros, prefer
from tests.life import DANA, KWABENA, MANAGER, PRIYA, Life


async def free(life: Life, *people: str) -> list[str]:
    """Return who of some people can take a suggestion now."""
    viewer = await life.viewer()

    def look(tx: Transaction) -> list[str]:
        known = pool(tx, viewer).members.values()
        can_take = ready(tx, viewer, known, tx.now)
        return [who for who in people if any(one.user_id == life.user(who) and one.id in can_take for one in known)]

    return await life.bot.database.run(look)


async def test_somebody_new_is_free_and_somebody_with_an_offer_before_them_is_not(suggested: Life) -> None:
    await suggested.enter(KWABENA)
    assert await free(suggested, DANA, PRIYA, KWABENA) == [KWABENA]


@pytest.mark.parametrize(
    ("frequency", "days", "again"),
    [
        (Frequency.WEEKLY, 2, False),
        (Frequency.WEEKLY, 4, True),
        (Frequency.TWO_WEEKLY, 8, False),
        (Frequency.TWO_WEEKLY, 11, True),
        (Frequency.MONTHLY, 25, False),
        (Frequency.MONTHLY, 27, True),
        (Frequency.ON_REQUEST, 90, False),
    ],
)
async def test_the_next_one_comes_as_often_as_a_member_wishes(
    suggested: Life, frequency: Frequency, days: int, again: bool
) -> None:
    await prefer(suggested, DANA, frequency=frequency)
    await suggested.bot.database.run(forget_intros)
    suggested.clock.turn(timedelta(days=days))
    assert (DANA in await free(suggested, DANA)) is again


async def after_the_check_in(life: Life) -> None:
    """Let the check-in be asked, and the fortnight after it pass."""
    life.clock.turn(timedelta(days=10))
    await life.bot.database.run(check_ins.ask_all)
    life.clock.turn(timedelta(days=15))


@pytest.mark.parametrize(("most_open", "again"), [(1, False), (2, True)])
async def test_who_has_as_many_open_as_they_wish_is_left_alone(introduced: Life, most_open: int, again: bool) -> None:
    await prefer(introduced, DANA, most_open=most_open)
    await after_the_check_in(introduced)
    assert (DANA in await free(introduced, DANA)) is again


async def test_who_is_due_a_check_in_before_an_offer_could_be_there_is_planned_for_nothing(introduced: Life) -> None:
    viewer, dana = await introduced.viewer(), await introduced.member(DANA)
    assert dana

    def planned(tx: Transaction) -> bool:
        return dana.id in ready(tx, viewer, [dana], tx.now + timedelta(days=30))

    await prefer(introduced, DANA, most_open=3)
    assert not await introduced.bot.database.run(planned)
    introduced.clock.turn(timedelta(days=10))
    await introduced.bot.database.run(check_ins.ask_all)
    assert await introduced.bot.database.run(planned)


async def test_telling_how_it_went_makes_room_and_so_do_four_weeks(introduced: Life) -> None:
    for who in (DANA, PRIYA):
        await prefer(introduced, who, most_open=1)
    await after_the_check_in(introduced)
    viewer, dana = await introduced.viewer(), await introduced.member(DANA)
    assert dana

    def tell(tx: Transaction) -> None:
        [intro] = intros.of_member(tx, viewer, dana.id)
        intros.set_check_in(tx, viewer, intro.id, dana.id, answer=CheckIn.NOT_REALLY)

    await introduced.bot.database.run(tell)
    assert await free(introduced, DANA, PRIYA) == [DANA]
    introduced.clock.turn(timedelta(days=9))
    assert await free(introduced, DANA, PRIYA) == [DANA, PRIYA]


async def test_while_a_hush_would_hold_it_for_long_nobody_is_suggested_anybody(life: Life) -> None:
    await gather(life, KWABENA, MATTHIAS)
    await life.bot.database.run(forget_intros)
    life.clock.turn(timedelta(days=20))
    viewer, counts = await life.viewer(), []
    for word in ("2 weeks", "off"):
        await life.command(MANAGER, f"hush {word}")
        await life.bot.database.run(next_best.suggest_all)
        counts.append(await life.bot.database.run(lambda tx: _made(tx, viewer)))
    assert counts == [0, 1]


async def test_a_member_who_asks_reaches_somebody_who_wants_nobody_unasked(life: Life) -> None:
    await life.enter(DANA)
    await prefer(life, DANA, frequency=Frequency.ON_REQUEST)
    await life.enter(PRIYA)
    await life.pass_time(days=1)
    assert "may like to meet" not in "".join(await life.inbox(DANA) + await life.inbox(PRIYA))
    await life.command(PRIYA, "find customer marketing")
    await life.press_ephemeral(PRIYA, "find_introduce")
    await life.pass_time(days=1)
    assert "would like to meet you" in await life.last(DANA)


async def test_a_large_circle_has_its_suggestions_some_at_a_time(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    await gather(life, DANA, PRIYA, KWABENA, MATTHIAS)
    await life.bot.database.run(forget_intros)
    life.clock.turn(timedelta(days=20))
    monkeypatch.setattr(next_best, "MOST_AT_A_TIME", 1)
    viewer, counts = await life.viewer(), []
    for _ in range(3):
        await life.bot.database.run(next_best.suggest_all)
        counts.append(await life.bot.database.run(lambda tx: _made(tx, viewer)))
    assert counts == [1, 2, 2]


def _made(tx: Transaction, viewer: Viewer) -> int:
    everybody = pool(tx, viewer).members
    return len({intro.id for one in everybody for intro in intros.of_member(tx, viewer, one)})

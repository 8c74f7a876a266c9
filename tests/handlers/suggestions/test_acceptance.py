"""What managers read of suggestions: closed months, counted once, whatever happens afterwards."""

from dataclasses import replace
from datetime import timedelta

from domain.ids import MemberId, OutboxId
from domain.intros import Intro, IntroState, Origin, Stance
from domain.viewers import Role
from handlers.suggestions import acceptance
from storage import intros
from storage.database import Transaction
from storage.outcomes import acceptance as kept
from storage.tables import IntroRow
from tests.life import DANA, MANAGER, Life

HEADING = "What became of suggestions"


async def suggestions(life: Life, *, ran_out: int, met: int = 0, of: MemberId | None = None) -> list[Intro]:
    """Suggest so many pairs now, of whom some talk and meet and the rest say nothing; return all."""
    viewer, start = await life.viewer(), life.clock().timestamp()

    def write(tx: Transaction) -> list[Intro]:
        made = []
        for number in range(ran_out + met):
            a, b = of or MemberId(f"a{start}-{number}"), MemberId(f"b{start}-{number}")
            intro = intros.create(tx, viewer, a, b, Origin.SUGGESTED, tx.now)
            made.append(intro)
            row = tx.session.get(IntroRow, intro.id)
            assert row
            row.state = IntroState.MET if number >= ran_out else IntroState.EXPIRED
            row.group_channel = "G1" if number >= ran_out else ""
            tx.session.add(row)
        return made

    return await life.bot.database.run(write)


async def report(life: Life, *, days: float) -> str:
    """What managers read so many days later, once the daily look was there."""
    life.clock.turn(timedelta(days=days))
    await life.bot.database.run(acceptance.close_months)
    return await life.command(MANAGER, "outcomes")


async def test_a_month_is_told_when_the_next_is_over_too(life: Life) -> None:
    await suggestions(life, ran_out=6, met=7)
    assert HEADING not in await report(life, days=30)
    told = await report(life, days=10)
    line = "November 2026 : 13 suggested, a yes from both for 7 to 11, 7 conversations, 7 met; 6 ran out"
    assert line in told
    assert "so is everywhere who said no" in told


async def test_that_a_few_ran_out_cannot_be_told_from_none(life: Life) -> None:
    await suggestions(life, ran_out=2, met=6)
    told = await report(life, days=40)
    assert "6 to 10 suggested, a yes from both for 6 to 10, 6 conversations, 6 met; fewer than 5 ran out" in told


async def test_too_few_wait_for_the_months_after(life: Life) -> None:
    await suggestions(life, ran_out=3, met=1)
    assert HEADING not in await report(life, days=40)
    await suggestions(life, ran_out=4)
    told = await report(life, days=62)
    assert "November 2026 to January 2027 : 8 suggested" in told


async def test_nothing_that_happens_later_changes_a_closed_month(life: Life) -> None:
    dana = await life.member(DANA)
    assert dana
    made = await suggestions(life, ran_out=7, of=dana.id)
    told = await report(life, days=40)
    viewer = await life.viewer()
    await life.bot.database.run(lambda tx: intros.set_state(tx, viewer, made[0], IntroState.INTRODUCED))
    await life.command(DANA, "forget")
    await life.press_ephemeral(DANA, "forget_everything")
    assert await report(life, days=1) == told


async def test_a_yes_from_both_counts_by_what_each_said_and_by_who_was_told_a_name(life: Life) -> None:
    viewer, day = await life.viewer(), life.clock().date()
    made = await suggestions(life, ran_out=3)

    def answer(tx: Transaction) -> None:
        for side in made[0].sides:
            intros.set_stance(tx, viewer, made[0].id, side.member_id, Stance.YES)
        intros.set_stance(tx, viewer, made[1].id, made[1].sides[0].member_id, Stance.YES)
        intros.set_names(tx, viewer, made[2].id, made[2].sides[0].member_id, OutboxId("named"))

    await life.bot.database.run(answer)
    counts = await life.bot.database.run(lambda tx: kept.count(tx, viewer, day, day + timedelta(days=1)))
    assert (counts.offered, counts.agreed, counts.opened) == (3, 2, 0)


async def test_members_read_none_of_it(life: Life) -> None:
    await suggestions(life, ran_out=6, met=7)
    await report(life, days=40)
    viewer = replace(await life.viewer(), role=Role.MEMBER)
    assert await life.bot.database.run(lambda tx: kept.closed(tx, viewer)) == ()
    assert "managers" in await life.command(DANA, "outcomes")

"""`/rapport me`: everything kept about a member, for them alone."""

from datetime import datetime

from domain.intros import Progress
from domain.profiles import ProfileState
from tests.life import DANA, SAYS, Life, shown
from views.blocks import fallback
from views.members.introductions import IntroLine, intro_row
from views.moments import day


async def test_me_before_anything_says_how_to_begin(life: Life) -> None:
    told = await life.command(DANA, "me")
    assert "You are not in the directory" in told
    assert "Reply in the networking thread" in told


async def test_me_shows_profile_introductions_and_rows_to_the_asker_alone(introduced: Life) -> None:
    before = len(await introduced.sent())
    told = await introduced.command(DANA, "me")
    assert "Lanternfish Pay" in told
    assert "Priya Venkataraman : introduced" in told
    assert "Introduced : about you both" in told
    [answer] = (await introduced.sent())[before:]
    assert answer["only_for"] == introduced.user(DANA)


async def test_me_names_nobody_before_both_said_yes(suggested: Life) -> None:
    await suggested.press(DANA, "offer_yes")
    told = await suggested.command(DANA, "me")
    assert "a peer at your level" in told
    assert "you said yes" in told
    assert "Priya" not in told


async def test_a_profile_not_confirmed_yet_can_be_confirmed_from_me(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    assert "Not confirmed yet" in await life.command(DANA, "me")
    await life.press_ephemeral(DANA, "profile_looks_right")
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.state is ProfileState.CONFIRMED
    assert "You are in the directory" in shown((await life.control.ephemerals(DANA))[-1])


async def test_a_no_has_the_day_it_was_said(suggested: Life) -> None:
    offered = day(suggested.clock())
    await suggested.pass_time(days=1)
    await suggested.press(DANA, "offer_no")
    told = await suggested.command(DANA, "me")
    assert f"you passed, {day(suggested.clock())}" in told
    assert offered != day(suggested.clock())


def test_a_booked_conversation_has_its_day_and_hour() -> None:
    line = IntroLine("Priya", Progress.IN_TOUCH, None, meets_at=datetime(2026, 12, 15, 9))
    assert fallback(*intro_row(line)) == "Priya: booked for Tuesday 15 December, 09:00"

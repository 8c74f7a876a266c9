"""`/rapport pause` and `resume`: quiet until then, and nothing is lost meanwhile."""

import pytest

from domain.preferences import Frequency
from tests.handlers.suggestions.test_pool import prefer
from tests.life import DANA, Life


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("2 weeks", "7 December 2026"),
        ("a month", "23 December 2026"),
        ("for 10 days", "3 December 2026"),
        ("until tomorrow 9am", "24 November 2026"),
        ("until 2027-01-15", "15 January 2027"),
        ("until 15 January", "15 January 2027"),
        ("until friday", "27 November 2026"),
    ],
)
async def test_a_pause_is_taken_as_people_say_it(life: Life, words: str, until: str) -> None:
    assert f"Quiet until {until}" in await life.command(DANA, f"pause {words}")
    assert f"on a pause until {until}" in await life.command(DANA, "me")


async def test_a_pause_of_hours_says_the_hour(life: Life) -> None:
    assert "Quiet until 24 November 2026, 14:30:" in await life.command(DANA, "pause until tomorrow 2:30pm")


@pytest.mark.parametrize("words", ["", "a while", "-1 days", "100 years", "until 2020-01-01"])
async def test_a_pause_that_cannot_be_read_is_answered_with_how_it_goes(life: Life, words: str) -> None:
    assert "/rapport pause 2 weeks" in await life.command(DANA, f"pause {words}")
    assert "on a pause" not in await life.command(DANA, "me")


async def test_a_pause_holds_a_check_in_back_until_it_is_over(introduced: Life) -> None:
    await introduced.command(DANA, "pause 3 weeks")
    await introduced.pass_time(days=12)
    assert not any("worth your time" in text for text in await introduced.inbox(DANA))
    await introduced.pass_time(days=10)
    assert sum("worth your time" in text for text in await introduced.inbox(DANA)) == 1
    assert "introduced on 24 November" in await introduced.last(DANA)


@pytest.mark.parametrize("pauses", [True, False])
@pytest.mark.parametrize(
    ("frequency", "then"),
    [(None, "You are among those I suggest peers to"), (Frequency.ON_REQUEST, "only when you ask")],
)
async def test_resume_says_how_it_stands(life: Life, pauses: bool, frequency: Frequency | None, then: str) -> None:
    await life.enter(DANA)
    if frequency:
        await prefer(life, DANA, frequency=frequency)
    if pauses:
        await life.command(DANA, "pause 2 weeks")
    told = await life.command(DANA, "resume")
    assert told.startswith("Welcome back." if pauses else "You are not on a pause.")
    assert then in told


async def test_resume_says_so_to_who_is_not_in_the_directory(life: Life) -> None:
    assert "whose profile is in the directory" in await life.command(DANA, "resume")


async def test_resume_ends_a_pause(life: Life) -> None:
    await life.command(DANA, "pause 2 weeks")
    assert "Welcome back" in await life.command(DANA, "resume")
    assert "on a pause" not in await life.command(DANA, "me")

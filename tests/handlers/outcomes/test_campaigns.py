"""`/rapport campaign`: what an incentive bought is compared with the weeks without one, and names nobody."""

from datetime import timedelta

import pytest

from tests.handlers.outcomes.entries import log, told
from tests.life import DANA, Life


async def test_campaigns_are_written_down_and_compared_without_names(life: Life) -> None:
    assert "No campaigns yet" in await told(life, "campaign")
    added = await told(life, 'campaign "Spring gift" from 2026-11-01 to 2026-11-30')
    assert "Spring gift  is written down, from 1 November 2026 to 30 November 2026" in added
    await log(life, DANA, "gave a talk")
    report = await told(life, "campaign")
    assert "While it ran: fewer than 5 people" in report
    assert "Dana" not in report


@pytest.mark.parametrize("line", ["Spring gift", '"Gift" from 2026-11-30 to 2026-11-01', '"Gift" from now to then'])
async def test_a_campaign_without_two_days_is_answered_with_how_it_goes(life: Life, line: str) -> None:
    assert "Give it a name and two days" in await told(life, f"campaign {line}")
    assert "No campaigns yet" in await told(life, "campaign")


@pytest.mark.parametrize(
    ("days", "means"),
    [
        ("from 1 November to 30 November", "1 November 2026 to 30 November 2026"),
        ("from 1 dec until 15 january", "1 December 2026 to 15 January 2027"),
        ("from March 1st, 2027 to 31.03.2027", "1 March 2027 to 31 March 2027"),
        ("from next monday till 2026-12-24", "30 November 2026 to 24 December 2026"),
        ("from today to friday", "23 November 2026 to 27 November 2026"),
    ],
)
async def test_the_days_of_a_campaign_are_read_as_managers_type_them(life: Life, days: str, means: str) -> None:
    assert f"is written down, from {means}" in await told(life, f'campaign "Spring gift" {days}')


@pytest.mark.parametrize(
    "line", ["“Spring gift” from 2026-11-01 until 2026-11-30", "«Spring gift» FROM 2026-11-01 to 2026-11-30"]
)
async def test_a_campaign_is_understood_as_keyboards_quote_it(life: Life, line: str) -> None:
    assert "Spring gift  is written down, from 1 November 2026 to 30 November 2026" in await told(
        life, f"campaign {line}"
    )


async def test_an_act_of_before_the_circle_makes_no_weeks_without_a_campaign(life: Life) -> None:
    today = life.clock().date()
    await told(life, f'campaign "Spring gift" from {today} to {today}')
    await log(life, DANA, "gave a talk", day=(today - timedelta(days=300)).isoformat())
    assert "Around it, without one: no day yet" in await told(life, "campaign")

"""Some weeks of a small community: the real bot, its members in the sandbox, and nothing that must not happen."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.schedule import JOBS
from bot.simulation import year
from bot.simulation.community import SELDOM, SIMULATED_JOBS
from bot.simulation.history import History
from bot.simulation.invariants import Breach, breaches
from bot.simulation.year import START, TICK_HOURS, Plan, next_tick, run_year
from domain.calendar import last_due
from domain.peers.presets import Preset
from sandbox.workspace import Kind
from views.rounds import review
from views.suggestions import offers


async def test_three_weeks_of_twelve_members_break_no_promise(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    seen: list[History] = []

    def checked(history: History) -> list[Breach]:
        seen.append(history)
        return breaches(history)

    monkeypatch.setattr(year, "breaches", checked)
    weeks: list[int] = []
    result = await run_year(Plan(12, 3, 0, Preset.PEERS_LIKE_ME), tmp_path, lambda: weeks.append(1))

    assert len(weeks) == 3
    assert result.breaches == ()
    _has_lived(seen[0])
    assert result.rates.offers >= result.rates.yeses > 0


def _has_lived(history: History) -> None:
    """A community in which nothing happened would keep every promise, too."""
    acts = {act.what for act in history.acts}
    assert {"join", "reply", "profile_looks_right", review.PUBLISH, offers.YES} <= acts
    assert {post.kind for post in history.posts} >= {Kind.IM, Kind.PRIVATE, Kind.PUBLIC}
    assert history.places
    assert history.pairs
    assert all(len(pair.people) == 2 for pair in history.pairs)


def test_the_bot_is_given_its_time_on_weekdays() -> None:
    friday_evening = START.replace(day=8, hour=TICK_HOURS[-1])
    monday = START.replace(day=11, hour=TICK_HOURS[0])
    assert next_tick(START) == START.replace(hour=TICK_HOURS[0])
    assert next_tick(friday_evening) == monday


def test_what_falls_due_within_the_day_is_done_whenever_the_bot_is_given_its_time() -> None:
    morning, afternoon = (START.replace(hour=hour) for hour in TICK_HOURS)
    often = [job.name for job in JOBS if job.every < timedelta(days=1) and job.name not in SELDOM]
    simulated = {job.name: job.every for job in SIMULATED_JOBS}
    assert [name for name in often if last_due(simulated[name], afternoon) <= morning] == []
    assert [name for name in often if last_due(simulated[name], morning) <= morning - timedelta(hours=18)] == []

"""`python -m bot simulate`: how the members are parted, what is printed, and when it fails."""

import io
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.simulation import processes
from bot.simulation.command import Asked, plans_of, report, simulate
from bot.simulation.extent import Extent
from bot.simulation.invariants import Breach, Invariant
from bot.simulation.year import START, Plan, Result
from domain.peers.presets import Preset
from views.simulation import MOST_SHOWN, STOPPED, Rates, looked_at

RATES = Rates(members=10, offered=8, offers=40, yeses=20, introductions=8, asked=4, met=3, fruitful=1)
EXTENT = Extent(messages=1_200, unasked=300, introductions=8, rounds=26, farewells=3)
BREACH = Breach(Invariant.HOURS, "Ana", START + timedelta(hours=14), "at Monday 22:00 there: hello")


def test_without_a_preset_everybody_lives_in_one_of_four_circles() -> None:
    plans = plans_of(Asked(members=60, weeks=13, seed=1))
    assert [plan.preset for plan in plans] == list(Preset)
    assert {(plan.members, plan.weeks, plan.seed, plan.parts) for plan in plans} == {(60, 13, 1, 4)}
    assert [plan.part for plan in plans] == [0, 1, 2, 3]


def test_with_a_preset_everybody_lives_in_one_circle() -> None:
    plans = plans_of(Asked(60, 13, 1, Preset.SURPRISE_ME))
    assert plans == [Plan(60, 13, 1, Preset.SURPRISE_ME, 0, 1)]


def test_the_table_has_a_line_for_each_preset_and_every_promise_that_held() -> None:
    text = report(Asked(40, 52, 3), [Result(preset, RATES, EXTENT, ()) for preset in Preset])
    lines = text.splitlines()
    assert lines[0] == "40 invented members, 52 weeks, seed 3, parted over 4 circles with a preset each."
    assert lines[3].split("  ")[0] == "Peers like me"
    assert lines[3].split()[-7:] == ["50", "%", "8", "75", "%", "25", "%"]
    assert sum(line.startswith("  kept") and line.endswith(": 0 cases.") for line in lines) == len(Invariant)


def test_above_the_promises_stands_in_how_much_they_were_looked_for() -> None:
    text = report(Asked(40, 52, 3), [Result(preset, RATES, EXTENT, ()) for preset in Preset])
    assert "Looked at: 4,800 messages, 1,200 of them to members who had not asked for one;" in text
    assert "32 introductions; 104 rounds; 12 pauses, farewells and wishes to be forgotten." in text


def test_one_of_anything_is_told_as_one() -> None:
    told = looked_at(messages=1, unasked=0, introductions=1, rounds=1, farewells=1)
    assert told.startswith("Looked at: 1 message, 0 of them")
    assert told.endswith("1 introduction; 1 round; 1 pause, farewell or wish to be forgotten.")


def test_where_nothing_was_asked_no_share_is_made_up() -> None:
    text = report(Asked(4, 1, 0), [Result(Preset.PEERS_LIKE_ME, Rates(0, 0, 0, 0, 0, 0, 0, 0), EXTENT, ())])
    assert text.splitlines()[3].split()[-3:] == ["0", "–", "–"]


def test_a_breach_is_told_with_whom_when_and_what() -> None:
    text = report(Asked(4, 1, 0), [Result(Preset.PEERS_LIKE_ME, RATES, EXTENT, (BREACH,) * (MOST_SHOWN + 2))])
    assert "BREACHED  Nobody was written to outside their working hours: 7 cases." in text
    assert "2027-01-04 22:00 UTC, Ana: at Monday 22:00 there: hello" in text
    assert text.count("there: hello") == MOST_SHOWN
    assert "and 2 more" in text


@pytest.mark.parametrize(("breaches", "status"), [((), 0), ((BREACH,), 1)])
def test_the_exit_status_says_whether_every_promise_held(
    monkeypatch: pytest.MonkeyPatch, breaches: tuple[Breach, ...], status: int
) -> None:
    async def live(plan: Plan, folder: Path, on_week: Callable[[], object]) -> Result:
        on_week()
        return Result(plan.preset, RATES, EXTENT, breaches)

    monkeypatch.setattr(processes, "run_year", live)
    out, err = io.StringIO(), io.StringIO()
    assert simulate(Asked(4, 1, 0, Preset.PEERS_LIKE_ME), out, err) == status
    assert "Peers like me" in out.getvalue()
    assert "1/1" in err.getvalue()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("--members 7", "--members: 8 to 2000"),
        ("--members 1 --preset surprise-me", "--members: 2 to 2000"),
        ("--members 60 --weeks 0", "--weeks: 1 to 104"),
    ],
)
def test_what_cannot_be_simulated_is_said_in_one_sentence(
    capsys: pytest.CaptureFixture[str], words: str, told: str
) -> None:
    assert main(["simulate", *words.split()]) == 2
    assert capsys.readouterr().err == f"error: {told}\n"


def test_whoever_stops_it_is_told_that_nothing_runs_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def stopped(plan: Plan, folder: Path, on_week: Callable[[], object]) -> Result:
        raise KeyboardInterrupt

    monkeypatch.setattr(processes, "run_year", stopped)
    assert main(["simulate", "--members", "4", "--weeks", "1", "--preset", "surprise-me"]) == 130
    said = capsys.readouterr()
    assert said.err.splitlines(keepends=True)[-1] == STOPPED
    assert said.out == ""

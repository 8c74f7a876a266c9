"""The clock: each due moment of a job is acted on once, by whoever comes first, and none is lost."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.clock import TurnableClock
from bot.schedule import JOBS, tick
from domain.ids import TeamId
from handlers.registry import Job
from storage import inbox, occurrences
from storage.database import Database, Transaction
from storage.occurrences import OccurrenceState

HOUR = timedelta(hours=1)


@dataclass
class Work:
    """A job that counts itself, writes one row each time, and fails as often as it is told to."""

    done: int = 0
    failures: int = 0
    jobs: tuple[Job, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.jobs = (Job("count", HOUR, self.act),)

    def act(self, tx: Transaction) -> None:
        inbox.take(tx, f"act:{self.done}:{self.failures}", TeamId("T1"))
        if self.failures:
            self.failures -= 1
            raise KeyError("not yet")
        self.done += 1


@pytest.fixture
def work() -> Work:
    return Work()


def skipped(database: Database) -> int:
    return database.run_here(lambda tx: occurrences.count(tx, "count", OccurrenceState.SKIPPED))


async def test_a_job_is_done_once_however_often_the_alarm_rings(database: Database, work: Work) -> None:
    for _ in range(3):
        await tick(database, work.jobs)
    assert work.done == 1


async def test_a_job_is_done_again_when_it_is_due_again(database: Database, work: Work, clock: TurnableClock) -> None:
    for _ in range(4):
        await tick(database, work.jobs)
        clock.turn(HOUR)
    assert work.done == 4
    assert skipped(database) == 0


async def test_what_was_missed_is_written_down_as_skipped_and_the_newest_is_done(
    database: Database, work: Work, clock: TurnableClock
) -> None:
    await tick(database, work.jobs)
    clock.turn(5 * HOUR)
    await tick(database, work.jobs)
    await tick(database, work.jobs)
    assert work.done == 2
    assert skipped(database) == 4


async def test_months_of_silence_are_caught_up_with_in_one_go(
    database: Database, work: Work, clock: TurnableClock
) -> None:
    await tick(database, work.jobs)
    clock.turn(90 * 24 * HOUR)
    await tick(database, work.jobs)
    assert work.done == 2
    assert skipped(database) == 90 * 24 - 1


async def test_a_job_that_fails_keeps_nothing_and_is_tried_at_the_next_alarm(database: Database) -> None:
    work = Work(failures=2)
    for done in (0, 0, 1):
        await tick(database, work.jobs)
        assert work.done == done
    assert database.run_here(lambda tx: inbox.take(tx, "act:0:2", TeamId("T1"))), "its row was rolled back"


async def test_a_job_that_fails_holds_up_no_other(database: Database, work: Work) -> None:
    broken = Work(failures=9)
    await tick(database, (Job("broken", HOUR, broken.act), *work.jobs))
    assert work.done == 1


@pytest.fixture
def second(database: Database, clock: TurnableClock) -> Iterator[Database]:
    """Another process on the same database."""
    opened = Database(database.url, clock)
    yield opened
    opened.close()


async def test_of_two_processes_one_does_the_job(database: Database, second: Database, work: Work) -> None:
    for _ in range(5):
        await asyncio.gather(tick(database, work.jobs), tick(second, work.jobs))
    assert work.done == 1


async def test_a_clock_that_goes_back_does_nothing_twice(database: Database, work: Work, clock: TurnableClock) -> None:
    await tick(database, work.jobs)
    clock.turn(-3 * HOUR)
    await tick(database, work.jobs)
    assert work.done == 1


async def test_every_job_of_ours_runs_on_an_empty_database(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await tick(database)
    assert caplog.text == ""
    assert len({job.name for job in JOBS}) == len(JOBS)

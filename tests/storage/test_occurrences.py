"""Occurrences: whoever writes a due moment down does the job, and nobody else."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

from storage import occurrences
from storage.database import Database, Transaction
from storage.occurrences import OccurrenceState

DUE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def take(database: Database, due: datetime = DUE) -> bool:
    return database.run_here(lambda tx: occurrences.take(tx, "job", due, OccurrenceState.DONE))


def test_a_due_moment_is_taken_once(database: Database) -> None:
    assert take(database)
    assert not take(database)
    assert take(database, DUE + timedelta(hours=1))


def test_of_two_at_once_the_later_waits_and_does_nothing(database: Database) -> None:
    is_taken, may_end = Barrier(2), Barrier(2)

    def first(tx: Transaction) -> bool:
        took = occurrences.take(tx, "job", DUE, OccurrenceState.DONE)
        is_taken.wait(10)
        may_end.wait(10)
        return took

    with ThreadPoolExecutor(2) as threads:
        earlier = threads.submit(database.run_here, first)
        is_taken.wait(10)
        later = threads.submit(take, database)
        may_end.wait(10)
        assert (earlier.result(10), later.result(10)) == (True, False)


def test_what_was_skipped_is_not_done_afterwards_and_what_was_done_stays_done(database: Database) -> None:
    assert take(database)
    missed = [DUE, DUE + timedelta(hours=1), DUE + timedelta(hours=2)]
    database.run_here(lambda tx: occurrences.skip(tx, "job", missed))
    assert database.run_here(lambda tx: occurrences.count(tx, "job", OccurrenceState.SKIPPED)) == 2
    assert not take(database, missed[2])
    assert database.run_here(lambda tx: occurrences.last(tx, "job")) == missed[2]


def test_two_jobs_do_not_know_each_other(database: Database) -> None:
    assert take(database)
    assert database.run_here(lambda tx: occurrences.last(tx, "another")) is None
    assert database.run_here(lambda tx: occurrences.take(tx, "another", DUE, OccurrenceState.DONE))

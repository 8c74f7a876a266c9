"""The inbox: a key is taken once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from bot.clock import TurnableClock
from domain.ids import TeamId
from storage import inbox
from storage.database import Database, StorageUnavailable, Transaction

TEAM = TeamId("T1")


def take(database: Database, key: str) -> bool:
    return database.run_here(lambda tx: inbox.take(tx, key, TEAM))


def test_a_key_is_taken_once(database: Database) -> None:
    assert take(database, "event:1")
    assert not take(database, "event:1")
    assert take(database, "event:2")


def test_a_key_whose_work_failed_can_be_taken_again(database: Database) -> None:
    def fail(tx: Transaction) -> None:
        assert inbox.take(tx, "event:1", TEAM)
        raise KeyError

    with pytest.raises(KeyError):
        database.run_here(fail)
    assert take(database, "event:1")


def test_of_those_who_race_for_a_key_one_takes_it(database: Database) -> None:
    racers = 6
    start = Barrier(racers)

    def race(_: int) -> bool:
        start.wait(10)
        return take(database, "event:1")

    with ThreadPoolExecutor(racers) as threads:
        assert sum(threads.map(race, range(racers))) == 1


def test_the_later_of_two_waits_for_the_earlier_to_commit(database: Database) -> None:
    is_taken, may_end = Barrier(2), Barrier(2)

    def first(tx: Transaction) -> bool:
        took = inbox.take(tx, "event:1", TEAM)
        is_taken.wait(10)
        may_end.wait(10)
        return took

    with ThreadPoolExecutor(2) as threads:
        earlier = threads.submit(database.run_here, first)
        is_taken.wait(10)
        later = threads.submit(take, database, "event:1")
        assert not later.done()
        may_end.wait(10)
        assert (earlier.result(10), later.result(10)) == (True, False)


def test_old_keys_are_forgotten_and_young_ones_kept(database: Database, clock: TurnableClock) -> None:
    take(database, "old")
    clock.turn(timedelta(days=5))
    take(database, "young")
    clock.turn(timedelta(days=4))
    database.run_here(inbox.purge)
    assert take(database, "old")
    assert not take(database, "young")


def test_an_endless_key_is_taken_once_all_the_same(database: Database) -> None:
    assert take(database, "x" * 1000)
    assert not take(database, "x" * 1000)


def test_what_the_database_refuses_is_told_as_one_error(database: Database) -> None:
    with pytest.raises(StorageUnavailable) as refused:
        database.run_here(lambda tx: inbox.take(tx, "event:1", None))  # type: ignore[arg-type]
    assert "event:1" not in str(refused.value)

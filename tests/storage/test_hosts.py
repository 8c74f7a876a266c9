"""Which hosts work on a database: any number on PostgreSQL, one on SQLite."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

from bot.clock import TurnableClock
from storage import circles, hosts
from storage.database import Database, Transaction
from tests.storage.people import TEAM


def enter(database: Database, name: str) -> list[str]:
    return database.run_here(lambda tx: hosts.enter(tx, name))


def test_a_second_host_is_turned_away_on_sqlite_only(database: Database) -> None:
    assert enter(database, "one") == []
    assert enter(database, "two") == (["one"] if database.is_sqlite else [])


def test_several_processes_of_one_host_are_welcome(database: Database) -> None:
    assert enter(database, "one") == []
    assert enter(database, "one") == []


def test_a_host_that_left_or_fell_silent_is_in_nobodys_way(database: Database, clock: TurnableClock) -> None:
    enter(database, "one")
    database.run_here(lambda tx: hosts.leave(tx, "one"))
    assert enter(database, "two") == []
    clock.turn(hosts.SILENT_AFTER + timedelta(seconds=1))
    assert enter(database, "three") == []


def test_a_host_that_is_turned_away_leaves_no_trace(database: Database) -> None:
    enter(database, "one")
    enter(database, "two")
    if database.is_sqlite:
        assert database.run_here(lambda tx: hosts.others(tx, "one")) == []


def test_several_processes_may_start_at_the_same_moment(database: Database) -> None:
    starters = 5
    start = Barrier(starters)

    def begin(tx: Transaction) -> list[str]:
        circles.save_workspace(tx, TEAM, "Northlight", "https://northlight.example/", "UBOT", "BBOT")
        return hosts.enter(tx, "one")

    def race(_: int) -> list[str]:
        start.wait(10)
        return database.run_here(begin)

    with ThreadPoolExecutor(starters) as threads:
        assert list(threads.map(race, range(starters))) == [[]] * starters


def test_the_salt_of_a_workspace_is_made_once(database: Database) -> None:
    def salt(tx: Transaction) -> str:
        circles.save_workspace(tx, TEAM, "Northlight", "https://northlight.example/", "UBOT", "BBOT")
        found = circles.workspace(tx, TEAM)
        assert found is not None
        return found.salt

    assert database.run_here(salt) == database.run_here(salt) != ""


def test_a_heartbeat_keeps_a_host_in_place(database: Database, clock: TurnableClock) -> None:
    enter(database, "one")
    clock.turn(hosts.SILENT_AFTER - timedelta(seconds=10))
    database.run_here(lambda tx: hosts.beat(tx, "one"))
    clock.turn(timedelta(minutes=1))
    assert database.run_here(lambda tx: hosts.others(tx, "two")) == ["one"]

"""Who takes a row, and in what order: one after the other, under a lease."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from bot.clock import TurnableClock
from domain.ids import OutboxId
from storage import outbox
from storage.database import Database, Transaction
from storage.outbox import LATER, LEASE, URGENT, Delivery
from tests.storage.outbox.lines import claim, keys, plan, row
from tests.storage.people import Place


def test_rows_of_one_order_leave_one_after_the_other(database: Database, place: Place) -> None:
    planned = [plan(database, place, key, order_key="story") for key in "abc"]
    for expected in planned:
        [delivery] = claim(database)
        assert delivery.id == expected
        assert keys(database) == [], "the elder is being sent"
        database.run_here(lambda tx, sent=delivery: outbox.record_sent(tx, sent))  # type: ignore[misc]


def test_an_urgent_row_does_not_overtake_its_own_elder(database: Database, place: Place) -> None:
    elder = plan(database, place, "a", order_key="story", priority=LATER)
    plan(database, place, "b", order_key="story", priority=URGENT)
    assert keys(database) == [elder]


def test_a_row_waits_behind_an_elder_that_is_not_due_yet(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    plan(database, place, "a", order_key="story", not_before=clock() + timedelta(hours=1))
    plan(database, place, "b", order_key="story")
    assert keys(database) == []
    clock.turn(timedelta(hours=1))
    assert len(keys(database)) == 1


@pytest.mark.parametrize("end", [outbox.record_held, outbox.record_failed])
def test_a_held_or_failed_row_holds_nobody_up(
    database: Database, place: Place, end: Callable[[Transaction, Delivery, str], bool]
) -> None:
    plan(database, place, "a", order_key="story")
    younger = plan(database, place, "b", order_key="story")
    [delivery] = claim(database)
    assert database.run_here(lambda tx: end(tx, delivery, "missing_scope"))
    assert keys(database) == [younger]


def test_the_most_urgent_go_first_and_then_the_oldest(database: Database, place: Place) -> None:
    later = plan(database, place, "a", priority=LATER)
    soon = [plan(database, place, key) for key in "bc"]
    urgent = plan(database, place, "d", priority=URGENT)
    assert keys(database, 2) == [urgent, soon[0]]
    assert keys(database) == [soon[1], later]


def test_two_claimers_never_get_the_same_row(database: Database, place: Place) -> None:
    planned = {plan(database, place, f"{n}") for n in range(40)}
    claimers = 4
    start = Barrier(claimers)

    def take(_: int) -> list[OutboxId]:
        start.wait(10)
        return [id_ for _ in range(6) for id_ in keys(database, 3)]

    with ThreadPoolExecutor(claimers) as threads:
        taken = [id_ for ids in threads.map(take, range(claimers)) for id_ in ids]
    assert len(taken) == len(set(taken))
    assert set(taken) | set(keys(database)) == planned


def test_two_claimers_never_take_two_rows_of_one_order_at_once(database: Database, place: Place) -> None:
    for n in range(12):
        plan(database, place, f"{n}", order_key=f"story{n % 3}")
    start = Barrier(4)

    def take(_: int) -> list[OutboxId]:
        start.wait(10)
        return keys(database, 2)

    with ThreadPoolExecutor(4) as threads:
        taken = [id_ for ids in threads.map(take, range(4)) for id_ in ids]
    assert len({row(database, id_).order_key for id_ in taken}) == len(taken)


def test_a_lease_that_runs_out_is_taken_over_with_a_higher_fence_and_in_doubt(
    database: Database, place: Place, clock: TurnableClock
) -> None:
    plan(database, place, "a")
    [first] = claim(database)
    assert keys(database) == []
    clock.turn(LEASE + timedelta(seconds=1))
    [second] = claim(database)
    assert second.fence > first.fence
    assert (first.is_uncertain, second.is_uncertain) == (False, True)

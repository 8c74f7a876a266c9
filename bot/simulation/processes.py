"""Several runs at once, a process each; however it ends, no process and no file of it is left."""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.pool import AsyncResult
from multiprocessing.queues import Queue
from pathlib import Path
from queue import Empty
from tempfile import TemporaryDirectory
from types import FrameType

from bot.embedding import install
from bot.simulation.year import Plan, Result, run_year

REFRESH_SECONDS = 0.5
MEMORY, ENOUGH_BYTES = Path("/dev/shm"), 1 << 30
"""A folder that the machine keeps in memory, and how much room there must be: a year needs no disk."""


def run_all(plans: Sequence[Plan], on_weeks: Callable[[int], object]) -> list[Result]:
    """Live through every plan, as many at once as there are cores; `on_weeks` is told how many weeks went by.

    Raises what a run raised, KeyboardInterrupt, and SystemExit when told to end (SIGTERM).
    """
    with _ended_by_terms(), TemporaryDirectory(prefix="rapport-simulation-", dir=in_memory()) as folder:
        if len(plans) == 1:
            return [_run(plans[0], Path(folder), lambda: on_weeks(1))]
        return _run_apart(plans, Path(folder), on_weeks)


def in_memory() -> Path | None:
    """Return `MEMORY` where it can be written to and has room, else None."""
    is_there = MEMORY.is_dir() and os.access(MEMORY, os.W_OK)
    return MEMORY if is_there and shutil.disk_usage(MEMORY).free >= ENOUGH_BYTES else None


@contextmanager
def _ended_by_terms() -> Iterator[None]:
    def end(number: int, _frame: FrameType | None) -> None:
        sys.exit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _run_apart(plans: Sequence[Plan], folder: Path, on_weeks: Callable[[int], object]) -> list[Result]:
    context = get_context("spawn")
    weeks: Queue[int] = context.Queue()
    cores = min(len(plans), os.cpu_count() or 1)
    with deaf_to_ctrl_c():
        pool = context.Pool(cores, _begin_worker, (weeks,))
    # Leaving the block ends every process at once: where one run fails, nobody waits for the others.
    with pool:
        runs = [pool.apply_async(_run_in_worker, (plan, folder)) for plan in plans]
        follow(runs, weeks, on_weeks)
        return [run.get() for run in runs]


@contextmanager
def deaf_to_ctrl_c() -> Iterator[None]:
    """Let processes that are started meanwhile never hear Ctrl-C, which a terminal sends to them too.

    This process hears it when the block ends. To be entered once a queue of `multiprocessing` is made: the first one
    starts a process that lets signals through again.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def follow(runs: Sequence[AsyncResult[Result]], weeks: "Queue[int]", on_weeks: Callable[[int], object]) -> None:
    """Tell of each week until all runs have ended, or one has failed. Raises what a run raised."""
    while True:
        ended = [run for run in runs if run.ready()]
        for run in ended:
            run.get()
        is_over = len(ended) == len(runs)
        try:
            on_weeks(weeks.get(timeout=0 if is_over else REFRESH_SECONDS))
        except Empty:
            if is_over:
                return


_weeks: "Queue[int] | None" = None


def _begin_worker(weeks: "Queue[int]") -> None:
    global _weeks
    _weeks = weeks


def _run_in_worker(plan: Plan, folder: Path) -> Result:
    return _run(plan, folder, lambda: _weeks.put(1) if _weeks else None)


def _run(plan: Plan, folder: Path, on_week: Callable[[], object]) -> Result:
    install()
    return asyncio.run(run_year(plan, folder, on_week))

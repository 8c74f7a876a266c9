"""`python -m bot simulate`: a year for each preset, side by side, and a table of what came of it."""

import asyncio
import os
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from multiprocessing import get_context
from multiprocessing.pool import AsyncResult
from multiprocessing.queues import Queue
from queue import Empty
from typing import TextIO

from tqdm import tqdm

from bot.embedding import install
from bot.simulation.invariants import Breach, Invariant
from bot.simulation.year import Plan, Result, run_year
from domain.presets import Preset
from views import simulation as views

FEWEST_IN_CIRCLE, MOST_MEMBERS, MOST_WEEKS = 2, 2_000, 104
REFRESH_SECONDS = 0.5


@dataclass(frozen=True)
class Asked:
    """What is to be simulated; without a preset, the members are parted over one circle for each."""

    members: int
    weeks: int
    seed: int
    preset: Preset | None = None


def simulate(asked: Asked, out: TextIO, err: TextIO) -> int:
    """Live the year and write the table to `out`, the progress to `err`; return 0, or 1 when a promise was breached."""
    plans = plans_of(asked)
    with tqdm(total=asked.weeks * len(plans), unit="week", file=err) as bar:
        results = _run_all(plans, bar.update)
    out.write(report(asked, results))
    return 1 if any(result.breaches for result in results) else 0


def fewest_members(preset: Preset | None) -> int:
    """Return how many members there must be, so that there are two in every circle."""
    return FEWEST_IN_CIRCLE * (1 if preset else len(Preset))


def plans_of(asked: Asked) -> list[Plan]:
    """Return the runs that were asked for: one with everybody, or one for each preset with a part of them."""
    presets = [asked.preset] if asked.preset else list(Preset)
    return [
        Plan(asked.members, asked.weeks, asked.seed, preset, part, len(presets)) for part, preset in enumerate(presets)
    ]


def _run_all(plans: Sequence[Plan], on_weeks: Callable[[int], object]) -> list[Result]:
    if len(plans) == 1:
        return [_run(plans[0], lambda: on_weeks(1))]
    context = get_context("spawn")
    weeks: Queue[int] = context.Queue()
    cores = min(len(plans), os.cpu_count() or 1)
    # Leaving the block ends every process at once: where one run fails, nobody waits for the others.
    with context.Pool(cores, _begin_worker, (weeks,)) as pool:
        runs = [pool.apply_async(_run_in_worker, (plan,)) for plan in plans]
        _follow(runs, weeks, on_weeks)
        return [run.get() for run in runs]


def _follow(runs: Sequence[AsyncResult[Result]], weeks: "Queue[int]", on_weeks: Callable[[int], object]) -> None:
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


def _run_in_worker(plan: Plan) -> Result:
    return _run(plan, lambda: _weeks.put(1) if _weeks else None)


def _run(plan: Plan, on_week: Callable[[], object]) -> Result:
    install()
    return asyncio.run(run_year(plan, on_week))


def report(asked: Asked, results: Sequence[Result]) -> str:
    """Return everything that is printed at the end."""
    rows = [views.row(result.preset, views.Counted(*astuple(result.rates))) for result in results]
    found = [breach for result in results for breach in result.breaches]
    promises = [_promise(invariant, found) for invariant in Invariant]
    heading = views.heading(asked.members, asked.weeks, asked.seed, len(results))
    return "\n".join([heading, "", views.table(rows), "", views.LEGEND, "", *promises, ""])


def _promise(invariant: Invariant, found: Sequence[Breach]) -> str:
    told = [_told(breach) for breach in found if breach.invariant is invariant]
    return views.breached(invariant, told) if told else views.kept(invariant)


def _told(breach: Breach) -> str:
    when = f"{breach.at:%Y-%m-%d %H:%M} UTC, " if breach.at else ""
    return f"{when}{breach.who}: {breach.what}"

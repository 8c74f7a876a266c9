"""`python -m bot simulate`: a year for each preset, side by side, and a table of what came of it."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import TextIO

from tqdm import tqdm

from bot.simulation.extent import together
from bot.simulation.invariants import Breach, Invariant
from bot.simulation.processes import run_all
from bot.simulation.year import Plan, Result
from bot.terminal import size_of
from domain.peers.presets import Preset
from views import simulation as views

FEWEST_IN_CIRCLE, MOST_MEMBERS, MOST_WEEKS = 2, 2_000, 104


@dataclass(frozen=True)
class Asked:
    """What is to be simulated; without a preset, the members are parted over one circle for each."""

    members: int
    weeks: int
    seed: int
    preset: Preset | None = None


def simulate(asked: Asked, out: TextIO, err: TextIO) -> int:
    """Live the year and write the table to `out`, the progress to `err`; return 0, or 1 when a promise was breached.

    Raises KeyboardInterrupt or SystemExit when it is stopped, once `err` says so.
    """
    plans = plans_of(asked)
    try:
        columns, lines = size_of(err)
        total, told = asked.weeks * len(plans), views.progress(len(plans))
        with tqdm(desc=told, total=total, unit="week", file=err, ncols=columns, nrows=lines) as bar:
            results = run_all(plans, bar.update)
    except (KeyboardInterrupt, SystemExit):
        err.write(views.STOPPED)
        raise
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


def report(asked: Asked, results: Sequence[Result]) -> str:
    """Return everything that is printed at the end."""
    rows = [views.row(result.preset, result.rates) for result in results]
    found = [breach for result in results for breach in result.breaches]
    promises = [_promise(invariant, found) for invariant in Invariant]
    looked_at = views.looked_at(*astuple(together([result.extent for result in results])))
    heading = views.heading(asked.members, asked.weeks, asked.seed, len(results))
    return "\n".join([heading, "", views.table(rows), "", views.LEGEND, "", looked_at, *promises, ""])


def _promise(invariant: Invariant, found: Sequence[Breach]) -> str:
    told = [_told(breach) for breach in found if breach.invariant is invariant]
    return views.breached(invariant, told) if told else views.kept(invariant)


def _told(breach: Breach) -> str:
    when = f"{breach.at:%Y-%m-%d %H:%M} UTC, " if breach.at else ""
    return f"{when}{breach.who}: {breach.what}"

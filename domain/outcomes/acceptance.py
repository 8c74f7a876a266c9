"""What became of the suggestions of a circle: counted in closed months, and shown so that no number points at anybody.

A no or a silence is shown to nobody. Where fewer than five came to nothing, only that is told; and no difference of the
numbers shown, nor of two reports, tells how many they were.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from domain.outcomes.outcome import FEWEST_SHOWN

_A_FEW = FEWEST_SHOWN - 1


@dataclass(frozen=True)
class Counts:
    """How many pairs were suggested; of these, to how many both said yes, talked, and met. Each at most the last."""

    offered: int
    agreed: int
    opened: int
    met: int

    @property
    def ran_out(self) -> int:
        """How many came to nothing: by a no, by silence, or by somebody's leaving; these cannot be told apart."""
        return self.offered - self.opened


@dataclass(frozen=True)
class Period:
    """Some whole months (UTC), from their first to their last day, counted once and never again."""

    first: date
    last: date
    counts: Counts


@dataclass(frozen=True)
class Span:
    """A number that is told as it is, or as the least and the most it can be."""

    low: int
    high: int


@dataclass(frozen=True)
class Shown:
    """What is told of a period; `ran_out` is None for fewer than five."""

    offered: Span
    agreed: Span
    opened: int
    met: int
    ran_out: int | None


def is_enough(counts: Counts) -> bool:
    """Whether a period may be closed: what is hidden in it must be able to be anything from none to four."""
    return max(counts.opened, counts.ran_out) >= FEWEST_SHOWN


def shown(counts: Counts) -> Shown:
    """Return what is told of `counts`. Conversations and meetings stand in the ledger, and are told as they are."""
    is_told = counts.ran_out >= FEWEST_SHOWN
    most = counts.offered if is_told else counts.opened + _A_FEW
    offered = Span(most if is_told else counts.opened, most)
    return Shown(offered, _agreed(counts), counts.opened, counts.met, counts.ran_out if is_told else None)


def _agreed(counts: Counts) -> Span:
    before, after = counts.offered - counts.agreed, counts.agreed - counts.opened
    if after < FEWEST_SHOWN:
        return Span(counts.opened, counts.opened + _A_FEW)
    if before < FEWEST_SHOWN:
        return Span(counts.offered - _A_FEW, counts.offered)
    return Span(counts.agreed, counts.agreed)


def month_ends(begin: date, today: date) -> Iterator[date]:
    """Yield the day after each month since `begin`, up to those that have been over for a whole month `today`.

    What was suggested in a month is decided, talked about and asked about within the next.
    """
    newest = _first_day(_first_day(today) - timedelta(days=1))
    while (end := _first_day(_first_day(begin) + timedelta(days=31))) <= newest:
        yield end
        begin = end


def _first_day(day: date) -> date:
    return day.replace(day=1)

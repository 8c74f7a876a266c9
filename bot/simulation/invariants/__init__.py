"""What must never happen, looked for in what the workspace showed and in the bot's file."""

from collections.abc import Callable, Iterator

from bot.simulation.history import History
from bot.simulation.invariants.breach import Breach, Invariant
from bot.simulation.invariants.consent import in_peace, with_consent
from bot.simulation.invariants.left_out import with_reasons
from bot.simulation.invariants.reach import within_budget, within_hours
from bot.simulation.invariants.repeats import no_repeats
from bot.simulation.invariants.trouble import no_trouble

__all__ = ["Breach", "Invariant", "breaches"]

CHECKS: tuple[Callable[[History], Iterator[Breach]], ...] = (
    no_repeats,
    within_budget,
    within_hours,
    with_consent,
    in_peace,
    with_reasons,
    no_trouble,
)


def breaches(history: History) -> list[Breach]:
    """Return everything in a history that must not be in one. O(n log n) in its messages."""
    return [breach for check in CHECKS for breach in check(history)]

"""Nothing goes wrong that people would be told sorry for."""

from collections.abc import Iterator

from bot.simulation.history import History
from bot.simulation.invariants.breach import Breach, Invariant


def no_trouble(history: History) -> Iterator[Breach]:
    """Yield every error that the bot logged."""
    for sentence in history.troubles:
        yield Breach(Invariant.TROUBLE, "the bot", None, sentence)

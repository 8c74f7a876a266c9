"""How much the checks of a simulated year looked at: a promise that was never put to the test is no promise kept."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass

from bot.simulation.history import History
from bot.simulation.invariants.consent import ENDS
from bot.simulation.reading import INTRODUCTION, has, unrequested


@dataclass(frozen=True)
class Extent:
    """What there was in a year: messages of the bot (each once), those of them that nobody asked for, introductions,
    rounds that were planned, and how often somebody asked for peace.
    """

    messages: int
    unasked: int
    introductions: int
    rounds: int
    farewells: int


def extent_of(history: History) -> Extent:
    """Return what there was in a history."""
    return Extent(
        messages=sum(not post.is_change for post in history.posts),
        unasked=sum(map(len, unrequested(history).values())),
        introductions=sum(has(post, INTRODUCTION) for post in history.posts),
        rounds=len({(place.due_at, place.planned_at) for place in history.places}),
        farewells=sum(act.what in ENDS for act in history.acts),
    )


def together(extents: Sequence[Extent]) -> Extent:
    """Return what there was in all of them."""
    return Extent(*map(sum, zip(*map(astuple, extents), strict=True)))

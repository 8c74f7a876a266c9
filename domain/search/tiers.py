"""Plans what an index is asked for: the profiles that fit wholly first, then wider and wider."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, product

from domain.search.ranking import LEAST_SCORE
from domain.search.wishes import Wish

FIT = (1.0, 0.75, LEAST_SCORE)
"""How well the profiles of each tier but the last fit at least."""

FINE, COARSE = (1.0, 0.8, 0.6, 0.3, 0.0), (1.0, 0.6, 0.0)
"""The steps of how well a profile fulfils one wish: fine for a few wishes, coarse for many."""

MOST_FINE, MOST_WISHES, MOST_WAYS = 2, 6, 12


@dataclass(frozen=True)
class AllOf:
    """Profiles that meet every part: hold a term, or meet a condition."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """Profiles that meet one part or more: hold a term, or meet a condition."""

    parts: tuple["Condition", ...]


Condition = str | AllOf | AnyOf


def tiers(wishes: Sequence[Wish]) -> Iterator[Condition | None]:
    """Yield the conditions to ask an index for, narrow to wide; None, the only one without wishes, is every profile.

    A profile that a tier leaves out fits less well than the tier asks, but for the rounding of steps, for wishes
    beyond the weightiest six, and for combinations beyond the first twelve. The last holds every profile that fits
    at all: a mean is nowhere reached without one value that reaches it.
    """
    if not wishes:
        yield None
    counted = wishes[:MOST_WISHES]
    conditions = (AnyOf(tuple(islice(_ways(counted, least), MOST_WAYS))) for least in FIT)
    whatever = AnyOf(tuple(part for wish in wishes for part in _at_least(wish, LEAST_SCORE).parts))
    yield from dict.fromkeys(condition for condition in (*conditions, whatever) if condition.parts)


def _ways(wishes: Sequence[Wish], least: float) -> Iterator[AllOf]:
    """The loosest combinations of steps that together still score `least`, on the mean by weight."""
    steps = FINE if len(wishes) <= MOST_FINE else COARSE
    weights = [wish.weight / sum(wish.weight for wish in wishes) for wish in wishes]
    loss = {step: step - looser for step, looser in pairwise(steps)}
    for ways in product(steps, repeat=len(wishes)):
        score = sum(weight * step for weight, step in zip(weights, ways, strict=True)) + 1e-9
        if score >= least and all(
            score - weight * loss[step] < least for weight, step in zip(weights, ways, strict=True) if step
        ):
            conditions = [_at_least(wish, step) for wish, step in zip(wishes, ways, strict=True) if step]
            if all(condition.parts for condition in conditions):
                yield AllOf(tuple(conditions))


def _at_least(wish: Wish, value: float) -> AnyOf:
    alone = (one for one, fit in wish.alone.items() if fit >= value)
    return AnyOf((*alone, *(AllOf(words) for words, fit in wish.together.items() if fit >= value)))

"""Measures a table by what it was not trained on: do titles of one occupation find each other first?"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.training.sources import Occupation
from domain.embedding import Vectors
from domain.taxonomy.words import tokens

SHARE = 1 / 3
"""How much of an occupation's titles is held out where some of them stay."""

FEWEST, MOST = 3, 20
"""Of how few titles an occupation is asked about at all, and of how many at most."""

Encoder = Callable[[Sequence[str]], Vectors]


@dataclass(frozen=True)
class Split:
    """Occupations to learn from, and titles held out of them: of occupations seen, and of occupations never seen."""

    kept: tuple[Occupation, ...]
    titles_unseen: Mapping[str, tuple[str, ...]]
    occupations_unseen: Mapping[str, tuple[str, ...]]


def hold_out(occupations: Sequence[Occupation], rng: np.random.Generator, every: int = 12) -> Split:
    """Hold out a third of the titles of one occupation in `every`, and all of one in twice as many.

    A title whose words occur in a held-out title, in whatever order, is held out everywhere.
    """
    asked = [occupation for occupation in occupations if len(occupation.titles) >= 2 * FEWEST]
    order = rng.permutation(len(asked)).tolist()
    some, whole = order[: len(asked) // every], order[len(asked) // every :][: len(asked) // (2 * every)]
    unseen = {asked[place].name: _drawn(asked[place].titles, SHARE, rng) for place in some}
    never = {asked[place].name: _drawn(asked[place].titles, 1.0, rng) for place in whole}
    barred = {sameness(title) for held in (*unseen.values(), *never.values()) for title in held}
    kept = (
        replace(one, titles=tuple(title for title in one.titles if sameness(title) not in barred))
        for one in occupations
        if one.name not in never
    )
    return Split(tuple(one for one in kept if one.titles), unseen, never)


def sameness(title: str) -> str:
    """Return the words of `title` without case, marks and order: what two spellings of one title share."""
    return " ".join(sorted({token for token in tokens(title) if token[0].isalnum()}))


def mean_average_precision(groups: Mapping[str, Sequence[str]], encode: Encoder) -> float:
    """Return how well each title of `groups` ranks the others of its group among all, in [0, 1].

    A title of several groups seeks the titles of each. Quadratic in the number of distinct titles.
    """
    belongs: dict[str, set[str]] = defaultdict(set)
    spelled: dict[str, str] = {}
    for group, titles in groups.items():
        for title in titles:
            belongs[sameness(title)].add(group)
            spelled.setdefault(sameness(title), title)
    keys = list(spelled)
    vectors = encode([spelled[key] for key in keys])
    found = [
        _average_precision(vectors @ vectors[place], [bool(belongs[key] & belongs[other]) for other in keys], place)
        for place, key in enumerate(keys)
    ]
    told = [value for value in found if value is not None]
    return float(np.mean(told)) if told else 0.0


def _average_precision(scores: Vectors, relevant: Sequence[bool], itself: int) -> float | None:
    order = [place for place in np.argsort(-scores, kind="stable").tolist() if place != itself]
    hits = np.flatnonzero([relevant[place] for place in order]) + 1
    return float((np.arange(1, len(hits) + 1) / hits).mean()) if len(hits) else None


def _drawn(titles: Sequence[str], share: float, rng: np.random.Generator) -> tuple[str, ...]:
    number = min(MOST, max(FEWEST, int(len(titles) * share)))
    return tuple(titles[place] for place in rng.permutation(len(titles))[:number].tolist())

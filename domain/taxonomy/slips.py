"""Finds the word that a slip of the pen stands for among those it may be."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA


class Standing(NamedTuple):
    """How a choice stands among others that are as near: the lowest is taken."""

    is_no_job: bool
    is_foreign: bool
    uses: int
    """How many phrases of the tables it stands in, less than zero."""


_UNKNOWN = Standing(is_no_job=True, is_foreign=False, uses=0)


@dataclass(frozen=True, eq=False)
class Choices:
    """Words that slips of the pen are mended to, by their first letter, each list in order; some with a standing."""

    by_initial: Mapping[str, Sequence[str]]
    standings: Mapping[str, Standing]

    @classmethod
    def of(cls, words: Iterable[str], standing: Callable[[str], Standing] | None = None) -> "Choices":
        """Return `words` as choices; n log n."""
        ordered = sorted(words)
        by_initial = {initial: tuple(group) for initial, group in groupby(ordered, key=lambda word: word[:1])}
        return cls(by_initial, {word: standing(word) for word in ordered} if standing else {})

    def preference(self, choice: str, word: str) -> tuple[bool, bool, bool, int]:
        """Return by what, of choices as near to `word`, the lowest is taken: first jobs, then English words, then
        those that end alike, then the commonest."""
        is_no_job, is_foreign, uses = self.standings.get(choice, _UNKNOWN)
        return is_no_job, is_foreign, choice[-1] != word[-1], uses


@lru_cache(maxsize=10_000)
def _of_length(choices: Choices, initial: str, length: int, slips: int) -> Sequence[str]:
    return [word for word in choices.by_initial.get(initial, ()) if abs(len(word) - length) <= slips]


def nearest(word: str, choices: Choices) -> str:
    """Return the choice one slip away from `word` (two from nine letters on) that begins alike, or an empty text.

    A slip is a letter too many, too few, wrong, or two swapped. Of choices as near the preferred one is returned.
    """
    slips = 1 if len(word) < 9 else 2
    first, second = word[:1], word[1:2]
    found = _within(slips, word, first, choices)
    swapped = _within(slips, word, second, choices) if second != first else []
    found += [one for one in swapped if one[1].startswith(word[1::-1])]
    return min(found, key=lambda one: (one[0], choices.preference(one[1], word), one[1]), default=(0, ""))[1]


def _within(slips: int, word: str, initial: str, choices: Choices) -> list[tuple[int, str]]:
    near = _of_length(choices, initial, len(word), slips)
    found = process.extract(word, near, scorer=OSA.distance, score_cutoff=slips, limit=None)
    return [(distance, choice) for choice, distance, _ in found]

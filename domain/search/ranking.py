"""Searches a directory by meaning and by words: `cust mktg fintech vp` finds VPs of customer marketing."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from domain.search.queries import understand_query
from domain.search.terms import COMPANY, Entry, terms_of, words_in
from domain.search.wishes import SHADING, About, Wish, wishes_of

__all__ = ["Entry", "Hit", "rank", "search"]

LEAST_SCORE = 0.45
LEAST_FUNCTION = 0.3


@dataclass(frozen=True)
class Hit:
    """A profile that fits, with how well, from 0 to 1."""

    key: str
    score: float


def search(query: str, entries: Sequence[Entry]) -> list[Hit]:
    """Return the entries that fit `query`, best first; equal ones stand in the order of their keys.

    Levels, functions and industries in the query match by meaning, all else by words; abbreviations and slips
    are understood on both sides. A query without words returns every entry with score 1. Linear in `entries`:
    this is what an index of the same entries has to find.
    """
    terms = {entry.key: terms_of(entry) for entry in sorted(entries, key=lambda entry: entry.key)}
    return rank(wishes_of(understand_query(query, _Words(terms))), terms.items())


def rank(wishes: Sequence[Wish], profiles: Iterable[tuple[str, frozenset[str]]]) -> list[Hit]:
    """Return those of `profiles`, as (key, terms), that fit, best first; equal ones stay in the order they came in."""
    whole = sum(wish.weight for wish in wishes)
    hits = [Hit(key, score) for key, terms in profiles if (score := _score(wishes, whole, terms))]
    return sorted(hits, key=lambda hit: -hit.score)


def _score(wishes: Sequence[Wish], whole: float, terms: frozenset[str]) -> float:
    """How well a profile fits, from 0 to 1, of wishes that weigh `whole` together; 0 leaves it out."""
    if not wishes:
        return 1.0
    best: dict[About, float] = {}
    total = 0.0
    for wish in wishes:
        value = wish.value(terms)
        total += wish.weight * value
        if value >= best.get(wish.about, 0.0):
            best[wish.about] = value
    mean = total / whole
    return round(mean, 6) if mean >= LEAST_SCORE and not _lacks_what_counts(best) else 0.0


def _lacks_what_counts(best: Mapping[About, float]) -> bool:
    """Whether only the level fits, or neither the work asked for nor a word of it."""
    others = best.keys() - SHADING
    if others and len(others) < len(best) and not any(best[about] for about in others):
        return True
    return best.get(About.FUNCTION, 1.0) < LEAST_FUNCTION and best.get(About.WORD, 0.0) < 1.0


class _Words:
    """The vocabulary of profiles at hand."""

    def __init__(self, profiles: Mapping[str, frozenset[str]]) -> None:
        self._terms: frozenset[str] = frozenset().union(*profiles.values())

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(word for _, word in words_in(self._terms))

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(word for kind, word in words_in(self._terms) if kind == COMPANY)

    def names(self, words: Collection[str]) -> frozenset[str]:
        return self._names.intersection(words)

    def first_held(self, words: Sequence[str]) -> str:
        return next((word for word in words if word in self._all), "")

    def beginning(self, word: str) -> str:
        return min((other for other in self._all if other.startswith(word)), default="")

    def alike(self, word: str) -> Sequence[str]:
        return tuple(self._all)

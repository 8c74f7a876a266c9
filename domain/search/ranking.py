"""Searches a directory by meaning and by words: `cust mktg fintech vp` finds VPs of customer marketing."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from domain.search.queries import understand_query
from domain.search.terms import COMPANY, Entry, term, terms_of, words_in
from domain.search.wishes import SHADING, About, Wish, Wishes, wishes_of

__all__ = ["Entry", "Hit", "rank", "search"]

LEAST_SCORE = 0.45
LEAST_FUNCTION = 0.3


@dataclass(frozen=True)
class Hit:
    """A profile that fits: how well, and how much of it in the very words asked for, each from 0 to 1."""

    key: str
    score: float
    said: float = 0.0


def search(query: str, entries: Sequence[Entry]) -> list[Hit]:
    """Return the entries that fit `query`, best first; equal ones stand in the order of their keys.

    Levels, functions and industries in the query match by meaning, all else by words; abbreviations and slips
    are understood on both sides. A query that wants nothing returns, with score 1, every entry it does not leave out.
    Linear in `entries`: this is what an index of the same entries has to find.
    """
    terms = {entry.key: terms_of(entry) for entry in sorted(entries, key=lambda entry: entry.key)}
    return rank(wishes_of(understand_query(query, _Words(terms))), terms.items())


def rank(wishes: Wishes, profiles: Iterable[tuple[str, Iterable[str]]]) -> list[Hit]:
    """Return those of `profiles`, as (key, terms), that fit, best first.

    Of those that fit alike, who wrote the very words comes first; equal ones stay in the order they came in.
    """
    fits: dict[frozenset[str], tuple[float, float]] = {}
    hits: list[Hit] = []
    asked = wishes.terms
    for key, terms in profiles:
        held = asked.intersection(terms)
        if held not in fits:
            fits[held] = _fit(wishes, held)
        score, said = fits[held]
        if score:
            hits.append(Hit(key, score, said))
    return sorted(hits, key=lambda hit: (-hit.score, -hit.said))


def _fit(wishes: Wishes, terms: frozenset[str]) -> tuple[float, float]:
    """How well a profile fits, and how much of it in the very words, from 0 to 1; a score of 0 leaves it out."""
    if wishes.leave_out(terms):
        return 0.0, 0.0
    if not wishes.wanted:
        return 1.0, 0.0
    values = [(wish, wish.value(terms)) for wish in wishes.wanted]
    whole = sum(wish.weight for wish in wishes.wanted)
    mean = sum(wish.weight * value for wish, value in values) / whole
    if mean < LEAST_SCORE or _lacks_what_counts(values):
        return 0.0, 0.0
    return round(mean, 6), round(sum(wish.weight * wish.said(terms) for wish in wishes.wanted) / whole, 6)


def _lacks_what_counts(values: Sequence[tuple[Wish, float]]) -> bool:
    """Whether only the level fits, or neither the work asked for nor a word of it."""
    best: dict[About, float] = {}
    for wish, value in values:
        best[wish.about] = max(value, best.get(wish.about, 0.0))
    others = best.keys() - SHADING
    if others and len(others) < len(best) and not any(best[about] for about in others):
        return True
    return best.get(About.FUNCTION, 1.0) < LEAST_FUNCTION and best.get(About.WORD, 0.0) < 1.0


class _Words:
    """The vocabulary of profiles at hand."""

    def __init__(self, profiles: Mapping[str, frozenset[str]]) -> None:
        self._profiles = tuple(profiles.values())
        self._terms: frozenset[str] = frozenset().union(*profiles.values())

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(word for _, word in words_in(self._terms))

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(word for kind, word in words_in(self._terms) if kind == COMPANY)

    def names(self, words: Collection[str]) -> frozenset[str]:
        return self._names.intersection(words)

    def share_name(self, words: Collection[str]) -> bool:
        return any(terms.issuperset(term(COMPANY, word) for word in words) for terms in self._profiles)

    def first_held(self, words: Sequence[str]) -> str:
        return next((word for word in words if word in self._all), "")

    def beginning(self, word: str) -> str:
        return min((other for other in self._all if other.startswith(word)), default="")

    def alike(self, word: str) -> Sequence[str]:
        return tuple(self._all)

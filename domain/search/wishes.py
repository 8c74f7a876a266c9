"""Turns a query into wishes: for each thing asked for, how well every term of a profile fulfils it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import chain
from typing import TypeVar

from domain.industries import Place, nearness
from domain.roles import function_nearness, seniority_nearness
from domain.search.queries import FunctionTerm, LevelTerm, PlaceTerm, Query
from domain.search.terms import (
    COMPANY,
    FUNCTION,
    INDUSTRY,
    LEVEL,
    PLACES,
    TITLE,
    TOPIC,
    is_word,
    place_term,
    term,
    work_term,
)
from domain.taxonomy.kinds import Function, Seniority

TITLE_WORDS, TOPIC_WORDS, NEAR_LEVEL, NEAR_FUNCTION, NEAR_PLACE = 0.95, 0.85, 0.5, 0.6, 0.9
A_STEP = 0.7
"""Two levels nearer than this are less than a step apart, as an owner and the C level."""

OTHER_SPECIALTY, UNSAID_SPECIALTY, PART_OF_MARKETING = 0.7, 0.85, 0.85


class About(StrEnum):
    """What a wish is about."""

    FUNCTION = "function"
    PLACE = "place"
    WORD = "word"
    LEVEL = "level"
    SHADE = "shade"


SHADING = frozenset((About.LEVEL, About.SHADE))
"""What nobody is found by who has nothing else of what was asked for."""

WEIGHTS: Mapping[About, float] = {
    About.FUNCTION: 3.0,
    About.PLACE: 2.0,
    About.WORD: 2.0,
    About.LEVEL: 1.5,
    About.SHADE: 0.5,
}
"""How much each wish counts."""

_Terms = TypeVar("_Terms", str, tuple[str, ...])
_Values = dict[tuple[str, ...], float]
"""Terms that one profile has to hold together, and how well it then fulfils a wish, from 0 to 1."""


@dataclass(frozen=True)
class Wish:
    """One thing asked for: the terms that fulfil it, each alone or several together, and how well, from 0 to 1."""

    about: About
    alone: Mapping[str, float]
    together: Mapping[tuple[str, ...], float]

    @property
    def weight(self) -> float:
        """How much it counts beside the others."""
        return WEIGHTS[self.about]

    @cached_property
    def terms(self) -> frozenset[str]:
        """Every term that can fulfil it, alone or with others."""
        return frozenset(self.alone).union(*self.together)

    def value(self, terms: frozenset[str]) -> float:
        """Return how well a profile of these terms fulfils it, from 0 to 1. Linear in the terms."""
        return max((fit for fit, _ in self._fulfilled(terms)), default=0.0)

    def said(self, terms: frozenset[str]) -> float:
        """Return how well a profile fulfils it by the very words that were asked for: 1 as well as can be, or less."""
        return max((fit for fit, is_said in self._fulfilled(terms) if is_said), default=0.0) / self._best_said

    @cached_property
    def _best_said(self) -> float:
        return max((*(fit for one, fit in self.alone.items() if is_word(one)), *self.together.values()), default=1.0)

    def _fulfilled(self, terms: frozenset[str]) -> Iterator[tuple[float, bool]]:
        yield from ((self.alone[one], is_word(one)) for one in terms if one in self.alone)
        yield from ((fit, True) for words, fit in self.together.items() if terms.issuperset(words))


@dataclass(frozen=True)
class Wishes:
    """What a query asks for, the weightiest first, and what nobody is to be who is found: all of one of `unwanted`."""

    wanted: tuple[Wish, ...] = ()
    unwanted: tuple[tuple[Wish, ...], ...] = ()

    @cached_property
    def terms(self) -> frozenset[str]:
        """Every term that says how well a profile fits."""
        return frozenset().union(*(wish.terms for wish in chain(self.wanted, *self.unwanted)))

    def leave_out(self, terms: frozenset[str]) -> bool:
        """Whether a profile of these terms is of what is unwanted."""
        return any(all(wish.value(terms) == 1.0 for wish in name) for name in self.unwanted)


def wishes_of(query: Query) -> Wishes:
    """Return what `query` asks for; nothing for a query without words."""
    unwanted = (tuple(_wishes(name)) for name in query.unwanted)
    return Wishes(tuple(sorted(_wishes(query), key=lambda wish: -wish.weight)), tuple(filter(None, unwanted)))


def _wishes(query: Query) -> Iterator[Wish]:
    functions, places = map(_function_wish, query.functions), map(_place_wish, query.places)
    yield from _any_of(functions) if query.any_function else functions
    yield from _any_of(places) if query.any_place else places
    for asked in query.words:
        about = About.SHADE if asked.is_slight else About.WORD
        yield _wish(about, _words((asked.word,), {TITLE: 1.0, COMPANY: 1.0, INDUSTRY: 1.0, TOPIC: TOPIC_WORDS}))
    yield from _any_of(map(_level_wish, query.levels))


def _any_of(wishes: Iterable[Wish]) -> Iterator[Wish]:
    """One wish about the same that any of `wishes` fulfils, as well as the best; nothing for nothing."""
    if several := tuple(wishes):
        alone, together = _best(wish.alone for wish in several), _best(wish.together for wish in several)
        yield Wish(several[0].about, alone, together)


def _best(values: Iterable[Mapping[_Terms, float]]) -> dict[_Terms, float]:
    """For each key the highest of its values."""
    best: dict[_Terms, float] = {}
    for key, value in chain.from_iterable(one.items() for one in values):
        best[key] = max(value, best.get(key, 0.0))
    return best


def _wish(about: About, values: _Values) -> Wish:
    alone = {terms[0]: value for terms, value in values.items() if len(terms) == 1 and value}
    return Wish(about, alone, {terms: value for terms, value in values.items() if len(terms) > 1})


def _words(words: Collection[str], kinds: Mapping[str, float]) -> _Values:
    return {tuple(term(kind, word) for word in sorted(words)): value for kind, value in kinds.items()}


@lru_cache(maxsize=1_000)
def _function_wish(asked: FunctionTerm) -> Wish:
    values = {(term(FUNCTION, other),): _function_value(asked, other) for other in Function}
    if asked.specialty:
        values[(work_term(asked.function, None),)] = UNSAID_SPECIALTY
        values[(work_term(asked.function, asked.specialty),)] = 1.0
    places = {(place_term(asked.place),): NEAR_PLACE} if asked.place else {}
    kinds = {TITLE: TITLE_WORDS, INDUSTRY: NEAR_FUNCTION, TOPIC: 1.0 if asked.is_subject else TOPIC_WORDS}
    return _wish(About.FUNCTION, values | places | _words(asked.words, kinds))


def _function_value(asked: FunctionTerm, other: Function) -> float:
    """How well work of a function fits, from 0 to 1, whatever its specialty."""
    if asked.function is other:
        return OTHER_SPECIALTY if asked.specialty else 1.0
    near = function_nearness(asked.function, other)
    if Function.MARKETING in (asked.function, other) and near > 0.5:
        return PART_OF_MARKETING if asked.function is Function.MARKETING else NEAR_FUNCTION
    return NEAR_FUNCTION * near


@lru_cache(maxsize=1_000)
def _place_wish(asked: PlaceTerm) -> Wish:
    kinds = {INDUSTRY: 1.0, TITLE: 1.0, COMPANY: TOPIC_WORDS, TOPIC: TOPIC_WORDS}
    work = {(term(FUNCTION, asked.function),): NEAR_PLACE} if asked.function else {}
    return _wish(About.PLACE, _near_places(asked.place, 1.0) | work | _words(asked.words, kinds))


def _near_places(place: Place, factor: float) -> _Values:
    return {(place_term(other),): factor * nearness(place, other) for other in PLACES}


@lru_cache(maxsize=1_000)
def _level_wish(asked: LevelTerm) -> Wish:
    near = {level: seniority_nearness(asked.seniority, level) or 0.0 for level in Seniority}
    values = {(term(LEVEL, level),): value * (1.0 if value > A_STEP else NEAR_LEVEL) for level, value in near.items()}
    return _wish(About.LEVEL, values | (_words(asked.words, {TITLE: 1.0}) if asked.words else {}))

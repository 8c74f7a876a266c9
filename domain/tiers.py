"""Plans which rows an index is asked for: those that fit wholly first, then wider and wider, before they are ranked."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise, product

from domain.industries import Place, nearness
from domain.queries import FunctionTerm, LevelTerm, PlaceTerm, Query, WordTerm
from domain.roles import seniority_nearness
from domain.search import (
    FUNCTION_WEIGHT,
    LEAST_SCORE,
    LEVEL_WEIGHT,
    NEAR_LEVEL,
    NEAR_PLACE,
    PLACE_WEIGHT,
    TOPIC_WORDS,
    WORD_WEIGHT,
    work_score,
)
from domain.taxonomy.kinds import Function, Seniority
from domain.terms import (
    COMPANY,
    FUNCTION,
    INDUSTRY,
    LEVEL,
    PLACES,
    TITLE,
    TOPIC,
    place_term,
    term,
    work_term,
)
from domain.titles import Role

FIT = (1.0, 0.9, 0.75, 0.6, 0.5, LEAST_SCORE - 0.1)
"""How well the rows of each tier fit at least; the last lies lower, for the steps round down."""

FINE, COARSE = (1.0, 0.8, 0.6, 0.3), (1.0, 0.6)
"""The steps of how well a row fits one term: fine for a few terms, coarse for many."""

MOST_FINE, MOST_TERMS, MOST_WAYS = 3, 6, 12


@dataclass(frozen=True)
class AllOf:
    """Rows that fit every part: a term, or a condition."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """Rows that fit one part or more: a term, or a condition."""

    parts: tuple["Condition", ...]


Condition = str | AllOf | AnyOf


@dataclass(frozen=True)
class _Wish:
    """One term of a query: how much it counts, and how well each term of a row fits it."""

    weight: float
    values: tuple[tuple[float, Condition], ...]

    def at_least(self, value: float) -> AnyOf:
        return AnyOf(tuple(dict.fromkeys(met for fit, met in self.values if fit >= value)))


def tiers(query: Query) -> Iterator[Condition | None]:
    """Yield the conditions to ask an index for, narrow to wide, each holding the rows of those before it.

    Their rows, ranked, are the best: none that a tier leaves out scores higher than those it holds, but for the
    rounding of steps. None stands for every row: a query without words has no other tier.
    """
    wishes = sorted(_wishes(query), key=lambda wish: -wish.weight)[:MOST_TERMS]
    if not wishes:
        yield None
        return
    steps = (*(FINE if len(wishes) <= MOST_FINE else COARSE), 0.0)
    asked: set[Condition] = set()
    for least in FIT:
        tier = AnyOf(tuple(islice(_ways(wishes, steps, least), MOST_WAYS)))
        if tier.parts and tier not in asked:
            asked.add(tier)
            yield tier


def _ways(wishes: list[_Wish], steps: tuple[float, ...], least: float) -> Iterator[AllOf]:
    """The loosest combinations of steps that together still score `least`, on the mean by weight."""
    whole = sum(wish.weight for wish in wishes)
    looser = dict(pairwise(steps))

    def scores(ways: Iterable[float]) -> float:
        return sum(wish.weight * value for wish, value in zip(wishes, ways, strict=True)) / whole

    for ways in product(steps, repeat=len(wishes)):
        loosened = ((*ways[:at], looser[value], *ways[at + 1 :]) for at, value in enumerate(ways) if value)
        if scores(ways) >= least > max(map(scores, loosened), default=0.0):
            met = tuple(wish.at_least(value) for wish, value in zip(wishes, ways, strict=True) if value)
            if all(condition.parts for condition in met):
                yield AllOf(met)


def _wishes(query: Query) -> Iterator[_Wish]:
    yield from (_Wish(FUNCTION_WEIGHT, _function_values(term)) for term in query.functions)
    yield from (_Wish(PLACE_WEIGHT, _place_values(term)) for term in query.places)
    yield from (_Wish(WORD_WEIGHT, _word_values(term)) for term in query.words)
    if query.level:
        yield _Wish(LEVEL_WEIGHT, _level_values(query.level))


def _holding(kind: str, words: Collection[str]) -> AllOf:
    return AllOf(tuple(term(kind, word) for word in sorted(words)))


@lru_cache(maxsize=1_000)
def _function_values(asked: FunctionTerm) -> tuple[tuple[float, Condition], ...]:
    exact, unsaid = work_term(asked.function, asked.specialty), work_term(asked.function, None)
    return (
        (1.0, _holding(TITLE, asked.words)),
        (TOPIC_WORDS, _holding(TOPIC, asked.words)),
        (1.0, exact),
        (work_score(asked, Role(asked.function, None, Seniority.OTHER)), unsaid),
        *((_work_value(asked, function), term(FUNCTION, function)) for function in Function),
        *(_near_places(asked.place, NEAR_PLACE) if asked.place else ()),
    )


def _work_value(asked: FunctionTerm, function: Function) -> float:
    """How well a function fits whatever its specialty; `-` is a specialty that nobody asks for."""
    return work_score(asked, Role(function, "-", Seniority.OTHER))


@lru_cache(maxsize=1_000)
def _place_values(asked: PlaceTerm) -> tuple[tuple[float, Condition], ...]:
    return (
        (1.0, _holding(INDUSTRY, asked.words)),
        (1.0, _holding(TITLE, asked.words)),
        (TOPIC_WORDS, _holding(COMPANY, asked.words)),
        (TOPIC_WORDS, _holding(TOPIC, asked.words)),
        *_near_places(asked.place, 1.0),
        *([(NEAR_PLACE, term(FUNCTION, asked.function))] if asked.function else []),
    )


@lru_cache(maxsize=1_000)
def _near_places(place: Place, factor: float) -> tuple[tuple[float, str], ...]:
    return tuple((factor * near, place_term(other)) for other in PLACES if (near := nearness(place, other)))


def _level_values(asked: LevelTerm) -> tuple[tuple[float, Condition], ...]:
    near = [(seniority_nearness(asked.seniority, level) or 0.0, term(LEVEL, level)) for level in Seniority]
    by_level = tuple((value if value == 1.0 else NEAR_LEVEL * value, level) for value, level in near)
    return (*by_level, *([(1.0, _holding(TITLE, asked.words))] if asked.words else []))


def _word_values(asked: WordTerm) -> tuple[tuple[float, Condition], ...]:
    kinds = ((1.0, TITLE), (1.0, COMPANY), (1.0, INDUSTRY), (TOPIC_WORDS, TOPIC))
    return tuple((value, term(kind, asked.word)) for value, kind in kinds)

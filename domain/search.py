"""Searches a directory by meaning and by words: `cust mktg fintech vp` finds VPs of customer marketing."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from domain.industries import nearness
from domain.queries import FunctionTerm, LevelTerm, PlaceTerm, Query, WordTerm, understand_query
from domain.roles import function_nearness, seniority_nearness
from domain.taxonomy.kinds import Function
from domain.terms import Entry, Row, row_of, terms_of
from domain.titles import Role

__all__ = ["Entry", "Hit", "rank", "search"]

LEAST_SCORE = 0.45
LEAST_FUNCTION = 0.3
FUNCTION_WEIGHT, PLACE_WEIGHT, LEVEL_WEIGHT, WORD_WEIGHT = 3.0, 2.0, 2.0, 2.0
TOPIC_WORDS, NEAR_LEVEL, NEAR_FUNCTION, NEAR_PLACE = 0.85, 0.5, 0.6, 0.9
OTHER_SPECIALTY, UNSAID_SPECIALTY, PART_OF_MARKETING = 0.7, 0.85, 0.85


@dataclass(frozen=True)
class Hit:
    """A row that fits, with how well, from 0 to 1."""

    key: str
    score: float


def search(query: str, entries: Sequence[Entry]) -> list[Hit]:
    """Return the entries that fit `query`, best first; equal ones stand in the order of their keys.

    Levels, functions and industries in the query match by meaning, all else by words; abbreviations and slips
    are understood on both sides. A query without words returns every entry with score 1. Linear in `entries`:
    this is what an index of the same entries has to find.
    """
    rows = sorted((row_of(entry.key, terms_of(entry)) for entry in entries), key=lambda row: row.key)
    return rank(understand_query(query, _Words(rows)), rows)


def rank(asked: Query, rows: Iterable[Row]) -> list[Hit]:
    """Return those of `rows` that fit what is asked, best first; equal ones stay in the order they came in."""
    hits = [Hit(row.key, score) for row in rows if (score := _score(asked, row))]
    return sorted(hits, key=lambda hit: -hit.score)


class _Words:
    """The vocabulary of rows at hand."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset().union(*(row.words for row in self._rows))

    def names(self, words: Collection[str]) -> frozenset[str]:
        return frozenset(word for word in words if any(word in row.company for row in self._rows))

    def first_held(self, words: Sequence[str]) -> str:
        return next((word for word in words if word in self._all), "")

    def beginning(self, word: str) -> str:
        return min((other for other in self._all if other.startswith(word)), default="")

    def alike(self, word: str) -> Sequence[str]:
        return tuple(self._all)


def _score(query: Query, row: Row) -> float:
    """How well one row fits, from 0 to 1; 0 leaves it out."""
    functions = [_function_score(term, row) for term in query.functions]
    words = [_word_score(term, row) for term in query.words]
    parts = [(FUNCTION_WEIGHT, value) for value in functions] + [(WORD_WEIGHT, value) for value in words]
    parts += [(PLACE_WEIGHT, _place_score(term, row)) for term in query.places]
    if query.level:
        if not any(value for _, value in parts) and parts:
            return 0.0
        parts.append((LEVEL_WEIGHT, _level_score(query.level, row)))
    if not parts:
        return 1.0
    if functions and max(functions) < LEAST_FUNCTION and max(words, default=0.0) < 1.0:
        return 0.0
    mean = sum(weight * value for weight, value in parts) / sum(weight for weight, _ in parts)
    return round(mean, 6) if mean >= LEAST_SCORE else 0.0


def _function_score(term: FunctionTerm, row: Row) -> float:
    if term.words <= row.title:
        return 1.0
    near = work_score(term, row.role)
    if term.place and row.place:
        near = max(near, NEAR_PLACE * nearness(term.place, row.place))
    return max(near, TOPIC_WORDS if term.words <= row.topic else 0.0)


def work_score(term: FunctionTerm, role: Role) -> float:
    """Return how near a role's work is to the work asked for, from 0 to 1."""
    if term.function is role.function:
        if term.specialty in (None, role.specialty):
            return 1.0
        return OTHER_SPECIALTY if role.specialty else UNSAID_SPECIALTY
    if Function.MARKETING in (term.function, role.function) and function_nearness(term.function, role.function) > 0.5:
        return PART_OF_MARKETING if term.function is Function.MARKETING else NEAR_FUNCTION
    return NEAR_FUNCTION * function_nearness(term.function, role.function)


def _level_score(term: LevelTerm, row: Row) -> float:
    near = seniority_nearness(term.seniority, row.role.seniority) or 0.0
    if near == 1.0 or (term.words and term.words <= row.title):
        return 1.0
    return NEAR_LEVEL * near


def _place_score(term: PlaceTerm, row: Row) -> float:
    if term.words <= row.industry or term.words <= row.title:
        return 1.0
    by_place = nearness(term.place, row.place) if row.place else 0.0
    if term.words <= row.company or term.words <= row.topic:
        return max(by_place, TOPIC_WORDS)
    return max(by_place, NEAR_PLACE if term.function and term.function is row.role.function else 0.0)


def _word_score(term: WordTerm, row: Row) -> float:
    if term.word in row.company or term.word in row.title or term.word in row.industry:
        return 1.0
    if term.word in row.topic:
        return TOPIC_WORDS
    return 0.0

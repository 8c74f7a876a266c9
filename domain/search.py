"""Searches a directory by meaning and by words: `cust mktg fintech vp` finds VPs of customer marketing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.industries import Place, nearness, understand_industry
from domain.queries import FunctionTerm, LevelTerm, PlaceTerm, Query, WordTerm, understand_query
from domain.roles import function_nearness, seniority_nearness
from domain.taxonomy.kinds import Function
from domain.taxonomy.words import expand, title_words, tokens
from domain.titles import Role, understand_title

LEAST_SCORE = 0.45
LEAST_FUNCTION = 0.3
FUNCTION_WEIGHT, PLACE_WEIGHT, LEVEL_WEIGHT, WORD_WEIGHT = 3.0, 2.0, 2.0, 2.0
TOPIC_WORDS, NEAR_LEVEL, NEAR_FUNCTION = 0.85, 0.5, 0.6
OTHER_SPECIALTY, UNSAID_SPECIALTY, PART_OF_MARKETING = 0.7, 0.85, 0.85


@dataclass(frozen=True)
class Entry:
    """One row of the directory; `key` is the caller's own, and any text may be empty."""

    key: str
    title: str
    company: str
    industry: str
    topic: str = ""


@dataclass(frozen=True)
class Hit:
    """A row that fits, with how well, from 0 to 1."""

    key: str
    score: float


@dataclass(frozen=True, slots=True)
class _Row:
    """An entry understood: its meaning, and the words of each of its texts."""

    key: str
    role: Role
    place: Place | None
    title: frozenset[str]
    company: frozenset[str]
    industry: frozenset[str]
    topic: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        return self.title | self.company | self.industry | self.topic


def search(query: str, entries: Sequence[Entry]) -> list[Hit]:
    """Return the entries that fit `query`, best first; equal ones stand in the order of their keys.

    Levels, functions and industries in the query match by meaning, all else by words; abbreviations and slips
    are understood on both sides. A query without words returns every entry with score 1. Linear in `entries`.
    """
    rows = [_row(entry) for entry in entries]
    companies: frozenset[str] = frozenset().union(*(row.company for row in rows))
    asked = understand_query(query, companies, lambda: _all_words(rows))
    hits = [Hit(row.key, score) for row in rows if (score := _score(asked, row))]
    return sorted(hits, key=lambda hit: (-hit.score, hit.key))


def _all_words(rows: Iterable[_Row]) -> frozenset[str]:
    return frozenset().union(*(row.words for row in rows))


@lru_cache(maxsize=20_000)
def _row(entry: Entry) -> _Row:
    return _Row(
        entry.key,
        understand_title(entry.title, entry.industry),
        understand_industry(entry.industry),
        _spelled_out(entry.title),
        frozenset(tokens(entry.company)),
        _spelled_out(entry.industry),
        frozenset(full for word in tokens(entry.topic) for full in (word, *expand(word))),
    )


@lru_cache(maxsize=20_000)
def _spelled_out(text: str) -> frozenset[str]:
    return frozenset((*title_words(text), *tokens(text)))


def _score(query: Query, row: _Row) -> float:
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


def _function_score(term: FunctionTerm, row: _Row) -> float:
    if term.words <= row.title:
        return 1.0
    near = _work_score(term, row.role)
    if term.place and row.place:
        near = max(near, 0.9 * nearness(term.place, row.place))
    return max(near, TOPIC_WORDS if term.words <= row.topic else 0.0)


def _work_score(term: FunctionTerm, role: Role) -> float:
    if term.function is role.function:
        if term.specialty in (None, role.specialty):
            return 1.0
        return OTHER_SPECIALTY if role.specialty else UNSAID_SPECIALTY
    if Function.MARKETING in (term.function, role.function) and function_nearness(term.function, role.function) > 0.5:
        return PART_OF_MARKETING if term.function is Function.MARKETING else NEAR_FUNCTION
    return NEAR_FUNCTION * function_nearness(term.function, role.function)


def _level_score(term: LevelTerm, row: _Row) -> float:
    near = seniority_nearness(term.seniority, row.role.seniority) or 0.0
    if near == 1.0 or (term.words and term.words <= row.title):
        return 1.0
    return NEAR_LEVEL * near


def _place_score(term: PlaceTerm, row: _Row) -> float:
    if term.words <= row.industry or term.words <= row.title:
        return 1.0
    by_place = nearness(term.place, row.place) if row.place else 0.0
    if term.words <= row.company or term.words <= row.topic:
        return max(by_place, TOPIC_WORDS)
    return max(by_place, 0.9 if term.function and term.function is row.role.function else 0.0)


def _word_score(term: WordTerm, row: _Row) -> float:
    if term.word in row.company or term.word in row.title or term.word in row.industry:
        return 1.0
    if term.word in row.topic:
        return TOPIC_WORDS
    return 0.0

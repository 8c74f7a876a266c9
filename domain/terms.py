"""Writes a profile as the terms of an index, words and meaning, and reads it back from them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from domain.industries import INDUSTRIES, Place, understand_industry
from domain.taxonomy.acronyms import ACRONYMS
from domain.taxonomy.kinds import Function, Sector, Seniority
from domain.taxonomy.lexicon import LEXICON, SHORT
from domain.taxonomy.words import expand, title_words, tokens
from domain.titles import Role, understand_title

TITLE, COMPANY, INDUSTRY, TOPIC, FUNCTION, WORK, LEVEL, PLACE = "tciofwlp"
"""What each term begins with, before a `_`: whose word it is, or what kind of meaning."""

LONGEST_WORD = 100
"""How many letters of a word are kept."""

REVISION = 1
"""To be raised with a change of the code that makes other terms of the same profile."""

PLACES = (*(Place(sector) for sector in Sector), *(Place(s, name) for s in Sector for name in INDUSTRIES[s] if name))
"""Every place there is."""


@dataclass(frozen=True)
class Entry:
    """One row of the directory; `key` is the caller's own, and any text may be empty."""

    key: str
    title: str
    company: str
    industry: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Row:
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
        """Every word of its texts."""
        return self.title | self.company | self.industry | self.topic


def term(kind: str, word: str) -> str:
    """Return the term for a word or a meaning; it holds no white space."""
    return f"{kind}_{word.replace(' ', '_')}"


def work_term(function: Function, specialty: str | None) -> str:
    """Return the term for a function with this specialty, or with none said."""
    return term(WORK, f"{function}.{specialty or ''}")


def place_term(place: Place) -> str:
    """Return the term for a sector's industry, or for a sector that is all we know."""
    return term(PLACE, f"{place.sector}.{place.industry or ''}")


def terms_of(entry: Entry) -> frozenset[str]:
    """Return the terms under which `entry` is kept: its words spelled out, and what they mean."""
    role, place = understand_title(entry.title, entry.industry), understand_industry(entry.industry)
    topics = (full for word in tokens(entry.topic) for full in (word, *expand(word)))
    return frozenset(
        (
            *_words(TITLE, _spelled_out(entry.title)),
            *_words(COMPANY, tokens(entry.company)),
            *_words(INDUSTRY, _spelled_out(entry.industry)),
            *_words(TOPIC, topics),
            term(FUNCTION, role.function),
            work_term(role.function, role.specialty),
            term(LEVEL, role.seniority),
            *([place_term(place)] if place else ()),
        )
    )


def _spelled_out(text: str) -> tuple[str, ...]:
    return (*title_words(text), *tokens(text))


def _words(kind: str, words: Iterable[str]) -> list[str]:
    return [term(kind, word[:LONGEST_WORD]) for word in words if word[:1].isalnum()]


def row_of(key: str, terms: Iterable[str]) -> Row:
    """Return the row that `terms` were made from; the inverse of `terms_of` for what ranking looks at."""
    said: dict[str, list[str]] = {kind: [] for kind in (TITLE, COMPANY, INDUSTRY, TOPIC, FUNCTION, WORK, LEVEL, PLACE)}
    for one in terms:
        said[one[0]].append(one[2:])
    title, company, industry, topic = (frozenset(said[kind]) for kind in (TITLE, COMPANY, INDUSTRY, TOPIC))
    place = _place(said[PLACE][0]) if said[PLACE] else None
    return Row(key, _role(said[WORK][0], said[LEVEL][0]), place, title, company, industry, topic)


@lru_cache(maxsize=1)
def understanding() -> str:
    """Return a mark of the tables and the code that terms are made by: another mark, other terms."""
    tables = (
        sorted(SHORT.items()),
        sorted(map(repr, LEXICON.items())),
        sorted(map(repr, ACRONYMS.items())),
        INDUSTRIES,
    )
    return sha256(repr((REVISION, *tables)).encode()).hexdigest()[:16]


@lru_cache(maxsize=2_000)
def _role(work: str, level: str) -> Role:
    function, _, specialty = work.partition(".")
    return Role(Function(function), specialty.replace("_", " ") or None, Seniority(level))


@lru_cache(maxsize=2_000)
def _place(said: str) -> Place:
    sector, _, industry = said.partition(".")
    return Place(Sector(sector), industry.replace("_", " ") or None)

"""Writes a profile as the terms of an index, words and meaning."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from domain.industries import INDUSTRIES, Place, understand_industry
from domain.search.small_words import SUBJECTS
from domain.taxonomy.fingerprint import fingerprint
from domain.taxonomy.kinds import Function, Sector
from domain.taxonomy.words import expand, title_words, tokens
from domain.titles import learned_mark, understand_title

TITLE, COMPANY, INDUSTRY, TOPIC, FUNCTION, WORK, LEVEL, PLACE = "tciofwlp"
"""What each term begins with, before a `_`: whose word it is, or what kind of meaning."""

_TEXTS = frozenset((TITLE, COMPANY, INDUSTRY, TOPIC))
MEANINGS = frozenset((FUNCTION, WORK, LEVEL, PLACE))
"""The kinds of meaning: a profile has one of each at most."""

LONGEST_WORD = 100
"""How many letters of a word are kept."""

PROBES = (
    ("Sr. Mgr, Cust. Mktg @ Lanternfish", "Lanternfish Pay, Inc.", "FinServ & payments", "advisory boards, refs"),
    ("Vice President", "Œuvre Société Générale", "bank", "hiring in Q3"),
    ("Leiter:in Vertrieb / Prokurist", "Müller GmbH & Co. KG", "Maschinenbau", "CRM"),
    ("Chief of Staff to the CEO; ex-CRO", "x" * (LONGEST_WORD + 1), "health-care SaaS", "e-commerce, GDPR"),
    ("Directora de Atención al Cliente (EMEA)", "Peñalara", "retial", "l'onboarding"),
    ("Beekeeper & mead maker", "", "unheard of", ""),
    ("CMO", "St. Brigid's Hospital", "hospitals", "R&D", "running a P&L"),
)
"""A title, a company, an industry, a topic and an offer each: what reads them otherwise makes other terms."""

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
    offer: str = ""


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
    told = (*tokens(entry.topic), *tokens(entry.offer))
    topics = (full for word in told for full in (word, *expand(word), *_subject(word)))
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
    told = tokens(text)
    return (*title_words(text), *told, *(subject for word in told for subject in _subject(word)))


def _subject(word: str) -> tuple[str, ...]:
    return (SUBJECTS[word],) if word in SUBJECTS else ()


def _words(kind: str, words: Iterable[str]) -> list[str]:
    return [term(kind, word[:LONGEST_WORD]) for word in words if word[:1].isalnum()]


def meaning_of(terms: Iterable[str]) -> str:
    """Return what `terms` say without their words, as one text: function, level, place and specialty."""
    return " ".join(sorted(one for one in terms if one[0] in MEANINGS))


def is_word(one: str) -> bool:
    """Whether a term is a word that somebody wrote, and no meaning."""
    return one[0] in _TEXTS


def words_in(terms: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the words among `terms`, each with whose word it is: TITLE, COMPANY, INDUSTRY or TOPIC."""
    return ((one[0], one[2:]) for one in terms if is_word(one))


def understanding() -> str:
    """Return a mark of all that terms are made by, tables, vectors and code: another mark, other terms.

    Of the code it sees what changes the terms of PROBES.
    """
    return _understanding(learned_mark())


@lru_cache(maxsize=2)
def _understanding(learned: str) -> str:
    made = [sorted(terms_of(Entry("", *probe))) for probe in PROBES]
    return sha256(repr((fingerprint(), learned, made)).encode()).hexdigest()[:16]

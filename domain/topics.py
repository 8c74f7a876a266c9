"""Finds what two members' asks and offers have in common, and how much of their working day."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from domain.calendar import zone
from domain.companies import fold_company
from domain.taxonomy.words import expand, fold

MOST_PHRASES = 2
LONGEST_PHRASE = 4
MAX_CHARACTERS = 1_000
WORKING_HOURS = 8.0
_REFERENCE = datetime(2026, 1, 15, 12, tzinfo=UTC)
_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON_WORDS = """
about advice against also and any anyone approach are ask been best better building can compare could customer
customers did does doing done every experience experiences for from get getting good great have hear help
helping how ideas into interested just keep learn learned learning lessons like looking love made make making
manage managing many marketing more most need new not notes off others our out over own people peers practices
program programs run running scale scaling setting share some someone start started starting strategies team
teams than that the their them there they things this tips tools use used using very want was way ways well were
what when where which who why will with work worked working works would year years you your
nothing none idea unsure unknown tbd applicable nada ninguno ninguna nichts keine rien aucun aucune nenhum
und der die das mit wie fur para con des les una que como sur avec pour comment
"""
_COMMON = frozenset(_COMMON_WORDS.split())


class SharedWords(NamedTuple):
    """What two members have in common: whether an ask meets an offer or another ask, and phrases that say it."""

    has_met: bool = False
    has_asked: bool = False
    met: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topics:
    """The words that tell what one member asks for and what they offer, none of them part of their company."""

    asks: frozenset[str]
    offers: frozenset[str]


@lru_cache(maxsize=20_000)
def topics_of(asks: str, offers: str, company: str = "") -> Topics:
    """Return the telling words of a member, as the tables spell them; linear in the texts."""
    if not (asks or offers):
        return _NO_TOPICS
    name = fold_company(company)
    return Topics(_free(asks, name), _free(offers, name))


_NO_TOPICS = Topics(frozenset(), frozenset())


def _free(text: str, name: str) -> frozenset[str]:
    words, told = _folded_words(text), _all_told(text)
    if not name or not any(word in name for word in (*words, *told)):
        return told
    free = (meanings for word, meanings in zip(words, _telling(text), strict=True) if word not in name)
    return frozenset(full for meanings in free for full in meanings if full not in name)


@lru_cache(maxsize=20_000)
def _folded_words(text: str) -> tuple[str, ...]:
    return tuple(map(fold, _WORD.findall(text[:MAX_CHARACTERS])))


@lru_cache(maxsize=20_000)
def _all_told(text: str) -> frozenset[str]:
    return frozenset().union(*_telling(text))


def shared_words(
    asks_a: str, offers_a: str, asks_b: str, offers_b: str, barred: tuple[str, str] = ("", "")
) -> SharedWords:
    """Return what the asks and offers of two members share, with at most two short phrases each. Symmetric.

    Phrases are only letters, only words that both wrote, in lower case, and none that is part of a company of the
    two, which are `barred`. What is met is what one of them asks and the other offers, never both ways at once.
    """
    a, b = topics_of(asks_a, offers_a, barred[0]), topics_of(asks_b, offers_b, barred[1])
    one_way, other_way, asked = a.asks & b.offers, b.asks & a.offers, a.asks & b.asks
    if not (one_way or other_way or asked):
        return SharedWords()
    names = tuple(name for name in map(fold_company, barred) if name)
    ways = (_phrases(min(asks_a, offers_b), one_way, names), _phrases(min(asks_b, offers_a), other_way, names))
    met = min(map(sorted, map(set, ways)), key=lambda phrases: (-len(phrases), phrases))
    same = sorted(set(_phrases(min(asks_a, asks_b), asked, names)))
    return SharedWords(bool(one_way or other_way), bool(asked), tuple(met)[:MOST_PHRASES], tuple(same)[:MOST_PHRASES])


def _is_named(word: str, names: Sequence[str]) -> bool:
    return any(word in name for name in names)


def _phrases(text: str, shared: frozenset[str], names: Sequence[str]) -> Iterator[str]:
    """Words of `text` that are in `shared`, those that stand together joined: `advisory boards`."""
    if not shared:
        return
    together: list[str] = []
    words = _WORD.findall(text[:MAX_CHARACTERS])
    for word, meanings in zip((*words, ""), (*_telling(text), frozenset()), strict=True):
        if meanings & shared and len(together) < LONGEST_PHRASE and not _is_named(fold(word), names):
            together.append(word.lower())
        elif together:
            yield " ".join(together)
            together = []


@lru_cache(maxsize=20_000)
def _telling(text: str) -> tuple[frozenset[str], ...]:
    """For each word of `text`, what it stands for; nothing for words that everybody uses."""
    return tuple(map(_stands_for, _folded_words(text)))


def _stands_for(word: str) -> frozenset[str]:
    if word in _COMMON or not word.isalpha():
        return frozenset()
    return frozenset(full for full in expand(word) if len(full) >= 3 and full not in _COMMON)


def shared_hours(tz_a: str, tz_b: str) -> float | None:
    """Return the share of a nine-to-five day that two time zones have in common, or None where one is not said.

    Counted in winter time of the northern half: an hour more or less does not change who fits whom.
    """
    return common_hours(offset_of(tz_a), offset_of(tz_b))


def common_hours(offset_a: float | None, offset_b: float | None) -> float | None:
    """Return the share of a nine-to-five day that two offsets, in hours, have in common, or None without both."""
    if offset_a is None or offset_b is None:
        return None
    apart = abs(offset_a - offset_b)
    return max(0.0, WORKING_HOURS - min(apart, 24.0 - apart)) / WORKING_HOURS


@lru_cache(maxsize=1_000)
def offset_of(tz: str) -> float | None:
    """Return how many hours a time zone is ahead of UTC in January, or None where none is said."""
    if not tz.strip():
        return None
    offset = zone(tz).utcoffset(_REFERENCE)
    return offset.total_seconds() / 3600 if offset else 0.0

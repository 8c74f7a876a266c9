"""Finds what two members' asks and offers have in common, and how much of their working day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from domain.calendar import zone
from domain.companies import fold_company
from domain.taxonomy.words import fold
from domain.topic_words import Word, is_part, words_of

MOST_PHRASES = 2
LONGEST_PHRASE = 4
WORKING_HOURS = 8.0
_REFERENCE = datetime(2026, 1, 15, 12, tzinfo=UTC)


class SharedWords(NamedTuple):
    """What two members have in common: whether an ask meets an offer or another ask, and phrases that say it."""

    has_met: bool = False
    has_asked: bool = False
    met: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


class _Run(NamedTuple):
    """A phrase as its author wrote it; it is torn where the word that it tells more of comes next."""

    phrase: str
    is_torn: bool


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
    if not name or not any(is_part(part, name) for part in _all_parts(text)):
        return _all_keys(text)
    free = frozenset().union(*(word.keys for word in words_of(text) if not word.is_named((name,))))
    return frozenset(key for key in free if not any(is_part(part, name) for part in key.split()))


@lru_cache(maxsize=20_000)
def _all_parts(text: str) -> frozenset[str]:
    """Every word of `text` and every one that its words stand for."""
    written = (piece for word in words_of(text) for piece in word.pieces)
    return frozenset((*written, *(part for key in _all_keys(text) for part in key.split())))


@lru_cache(maxsize=20_000)
def _all_keys(text: str) -> frozenset[str]:
    return frozenset().union(*(word.keys for word in words_of(text)))


def shared_words(
    asks_a: str, offers_a: str, asks_b: str, offers_b: str, barred: tuple[str, str] = ("", "")
) -> SharedWords:
    """Return what the asks and offers of two members share, with at most two short phrases each. Symmetric.

    A phrase is what one of them wrote, of the words that both have in mind and the slight ones around them. None is
    part of a company of the two, which are `barred`. What is met is what one of them asks and the other offers, never
    both ways at once.
    """
    a, b = topics_of(asks_a, offers_a, barred[0]), topics_of(asks_b, offers_b, barred[1])
    one_way, other_way, asked = a.asks & b.offers, b.asks & a.offers, a.asks & b.asks
    if not (one_way or other_way or asked):
        return SharedWords()
    names = tuple(name for name in map(fold_company, barred) if name)
    ways = (_phrases(asks_a, offers_b, one_way, names), _phrases(asks_b, offers_a, other_way, names))
    met = min(ways, key=lambda phrases: (-len(phrases), phrases))
    same = _phrases(min(asks_a, asks_b), max(asks_a, asks_b), asked, names)
    return SharedWords(bool(one_way or other_way), bool(asked), met, same)


def _phrases(text: str, other: str, shared: frozenset[str], names: Sequence[str]) -> tuple[str, ...]:
    """Return at most two phrases about what is `shared`: of `text`, unless `other` has it less torn."""
    if not shared:
        return ()
    told = [list(_runs(words_of(one), shared, names)) for one in (text, other)]
    chosen = min(told, key=lambda runs: (not runs, sum(run.is_torn for run in runs)))
    phrases = {fold(run.phrase): run.phrase for run in chosen}
    return tuple(phrases[key] for key in sorted(phrases)[:MOST_PHRASES])


def _runs(words: Sequence[Word], shared: frozenset[str], names: Sequence[str]) -> Iterator[_Run]:
    """Yield the words that stand together and are shared or slight, where one of them is shared."""
    together: list[Word] = []
    for word in words:
        is_part_of_it = bool(word.keys & shared or word.is_slight) and word.is_plain and not word.is_named(names)
        if together and not (is_part_of_it and word.follows):
            yield from _cut(together, shared, is_torn=word.follows and bool(word.keys))
            together = []
        if is_part_of_it:
            together.append(word)
    yield from _cut(together, shared, is_torn=False)


def _cut(together: Sequence[Word], shared: frozenset[str], is_torn: bool) -> Iterator[_Run]:
    """Yield at most four words with the first that is shared, if one is."""
    first = next((at for at, word in enumerate(together) if word.keys & shared), None)
    if first is not None:
        start = max(0, min(first, len(together) - LONGEST_PHRASE))
        end = start + LONGEST_PHRASE
        yield _Run(" ".join(word.text for word in together[start:end]), is_torn and end >= len(together))


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

"""Understands an industry as people write it: its sector, its industry, and which ones are near."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.taxonomy.business_industries import BUSINESS_INDUSTRIES
from domain.taxonomy.compounds import COMPOUNDS, SHORT_WORDS
from domain.taxonomy.kinds import Sector
from domain.taxonomy.neighbours import (
    FILLERS,
    GENERIC,
    NEIGHBOURS,
    SECTOR_NEIGHBOURS,
    TECHNOLOGY_OF,
    TECHNOLOGY_WORDS,
)
from domain.taxonomy.physical_industries import PHYSICAL_INDUSTRIES
from domain.taxonomy.public_industries import PUBLIC_INDUSTRIES
from domain.taxonomy.short_forms import SHORT_FORMS
from domain.taxonomy.words import by_initial, fold, nearest

__all__ = ["INDUSTRIES", "Place", "Sector", "find_places", "nearness", "understand_industry"]

MAX_CHARACTERS = 300
_WORD = re.compile(r"[^\W_]+")
_SHORT_NAMES = frozenset({"hr", "it", "ai", "tv", "pe", "vc", "ev", "pr", "fs"})
_LONGEST_NAME = 6

INDUSTRIES: Mapping[Sector, Mapping[str, str]] = {
    **BUSINESS_INDUSTRIES,
    **PUBLIC_INDUSTRIES,
    **PHYSICAL_INDUSTRIES,
}
"""Every sector, its industries and their other names."""


@dataclass(frozen=True)
class Place:
    """Where a company stands: a sector, and an industry in it unless only the sector is known."""

    sector: Sector
    industry: str | None = None

    @property
    def neighbours(self) -> frozenset[str]:
        """The industries whose people would have much to say to this one's; a sector's own where it is all."""
        if self.industry is None:
            return frozenset(name for name in INDUSTRIES[self.sector] if name)
        return _NEIGHBOURS.get(self.industry, frozenset())


def _full_words() -> Mapping[str, str]:
    """Return what short words stand for: the same as in titles, unless the names themselves are written with them."""
    own = dict(line.split(": ") for line in SHORT_WORDS.split("\n") if line)
    listed = " ".join(name for names in INDUSTRIES.values() for pair in names.items() for name in pair)
    written = frozenset(_WORD.findall(fold(listed)))
    shared = ((short, full) for full in SHORT_FORMS for short in SHORT_FORMS[full].split())
    return {short: full for short, full in shared if full in written and short not in written} | own


_FULL_WORDS = _full_words()


def _words(text: str) -> list[str]:
    words = _WORD.findall(fold(text[:MAX_CHARACTERS]).replace("&", " and ").replace("'", " "))
    return [_FULL_WORDS.get(word, word) for word in words]


def _key(words: list[str]) -> str:
    """Names are compared without their spaces: `health tech`, `health-tech` and `healthtech` are one."""
    return "".join(words)


def _names() -> Iterator[tuple[str, Place]]:
    for sector, industries in INDUSTRIES.items():
        for industry, others in industries.items():
            for name in (industry, *others.split(";")):
                if key := _key(_words(name)):
                    yield key, Place(sector, industry or None)


def _compounds() -> Iterator[tuple[str, Place]]:
    sectors = {industry: sector for sector, industries in INDUSTRIES.items() for industry in industries if industry}
    for line in filter(None, COMPOUNDS.splitlines()):
        industry, names = line.split(": ")
        for name in names.split(", "):
            yield _key(_words(name)), Place(sectors[industry], industry)


def _pairs(listing: str) -> Mapping[str, frozenset[str]]:
    near: dict[str, set[str]] = {}
    for line in filter(None, listing.splitlines()):
        one, others = line.split(": ")
        for other in others.split(", "):
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
    return {name: frozenset(others) for name, others in near.items()}


_PLACES: Mapping[str, Place] = {**dict(_names()), **dict(_compounds())}
_BY_INDUSTRY = {place.industry: place for place in _PLACES.values() if place.industry}
_NEIGHBOURS = _pairs(NEIGHBOURS)
_NEAR_SECTORS = _pairs(SECTOR_NEIGHBOURS)
_FILLERS = frozenset(FILLERS.split())
_TECHNOLOGY_WORDS = frozenset(TECHNOLOGY_WORDS.split())
_LONG_NAMES = by_initial(key for key in _PLACES if len(key) >= 5)
_LONG_WORDS = by_initial(
    {
        word
        for industries in INDUSTRIES.values()
        for names in industries.values()
        for word in _words(names)
        if len(word) >= 5
    }
)


def _long_names() -> Mapping[str, Sequence[tuple[list[str], Place]]]:
    """Return the names of several words, by their first letter."""
    listed: dict[str, list[tuple[list[str], Place]]] = {}
    for sector, industries in INDUSTRIES.items():
        for industry, others in industries.items():
            for name in (industry, *others.split(";")):
                words = _words(name)
                if len(words) > 1:
                    listed.setdefault(words[0][0], []).append((words, Place(sector, industry or None)))
    return listed


_NAMES_OF_WORDS = _long_names()
_WRITTEN = frozenset(word for names in _NAMES_OF_WORDS.values() for words, _ in names for word in words)


@lru_cache(maxsize=20_000)
def understand_industry(text: str) -> Place | None:
    """Return where `text` places a company, or None where it names no industry we know.

    Other names, abbreviations, five languages and slips of the pen are understood. A technology word beside a
    sector is that sector's technology (`healthcare SaaS` is health tech). Linear in the words of `text`.
    """
    words = _words(text)
    key = _key(words)
    if key in _PLACES:
        return _PLACES[key]
    told = [word for word in words if word not in _FILLERS]
    shortened = _PLACES.get(_key(told)) or _shortened(words)
    named = shortened or _in_words(told) or _whole_mended(key) or _in_words(_mended(told)) or _glued(words)
    return named or _shortened(words, _begins_whatever)


def _begins(short: str, full: str) -> bool:
    """Whether `short` is `full`, or its beginning; a word that some name is written with stays as it is."""
    return short == full or (len(short) >= 3 and short not in _WRITTEN and full.startswith(short))


def _begins_whatever(short: str, full: str) -> bool:
    """The same for words that are written in full elsewhere, and mean nothing here as they stand: `con goods`."""
    return short == full or (len(short) >= 3 and full.startswith(short))


def _shortened(words: Sequence[str], begins: Callable[[str, str], bool] = _begins) -> Place | None:
    """The only place whose name begins as each of `words` does: `priv equity`. Linear in the number of names."""
    if len(words) < 2:
        return None
    names = _NAMES_OF_WORDS.get(words[0][0], ())
    found = {place for name, place in names if len(name) == len(words) and all(map(begins, words, name))}
    return found.pop() if len(found) == 1 else None


def _glued(words: Sequence[str]) -> Place | None:
    """The same for one word made of the beginnings of two: `finsvcs`."""
    if len(words) != 1:
        return None
    word = words[0]
    parts = ([word[:cut], _FULL_WORDS.get(word[cut:], word[cut:])] for cut in range(3, len(word) - 2))
    return next((place for part in parts if (place := _PLACES.get(_key(part)) or _shortened(part))), None)


def find_places(words: list[str]) -> list[tuple[int, int, Place]]:
    """Return every industry named in `words` as (start, end, place), longest names first at each word."""
    found: list[tuple[int, int, Place]] = []
    start = 0
    while start < len(words):
        end, place = _longest_name(words, start)
        if place:
            found.append((start, end, place))
        start = end
    return found


def _longest_name(words: list[str], start: int) -> tuple[int, Place | None]:
    for end in range(min(start + _LONGEST_NAME, len(words)), start, -1):
        key = _key(words[start:end])
        place = _PLACES.get(key)
        if place and (len(key) > 2 or key in _SHORT_NAMES):
            return end, place
    return start + 1, None


def _in_words(words: list[str]) -> Place | None:
    found = find_places(words)
    places = [place for _, _, place in found]
    for_whom = [place for place in places if place.sector is not Sector.SOFTWARE or place.industry not in GENERIC]
    for_whom = [place for place in for_whom if place != Place(Sector.SOFTWARE)]
    if not for_whom:
        return next((place for place in places if place.industry), places[0] if places else None)
    named = {at for start, end, place in found if place in for_whom for at in range(start, end)}
    rest = {word for at, word in enumerate(words) if at not in named}
    if rest & _TECHNOLOGY_WORDS and (technology := _technology(for_whom[0])):
        return technology
    return next((place for place in for_whom if place.industry), for_whom[0])


def _technology(place: Place) -> Place | None:
    name = TECHNOLOGY_OF.get(place.industry or "") or TECHNOLOGY_OF.get(place.sector)
    return _BY_INDUSTRY[name] if name else None


def _whole_mended(key: str) -> Place | None:
    return _PLACES.get(nearest(key, _LONG_NAMES)) if len(key) >= 5 else None


def _mended(words: Sequence[str]) -> list[str]:
    return [(nearest(word, _LONG_WORDS) or word) if len(word) >= 5 else word for word in words]


@lru_cache(maxsize=20_000)
def nearness(one: Place, other: Place) -> float:
    """Return how near two places are, from 0 (nothing in common) to 1 (the same); symmetric."""
    if one == other:
        return 1.0
    same_sector = one.sector is other.sector
    if same_sector and None in (one.industry, other.industry):
        return 0.8
    if one.industry and other.industry:
        if other.industry in one.neighbours:
            return 0.75
        if same_sector:
            return 0.6
        return 0.3 if one.neighbours & other.neighbours else _sectors_near(one, other, 0.25)
    return 0.45 if _touches(one, other) else _sectors_near(one, other, 0.35)


def _touches(one: Place, other: Place) -> bool:
    """Whether the industry of one has a neighbour in the sector that is all we know of the other."""
    industry, wide = (one, other) if one.industry else (other, one)
    return industry.industry is not None and bool(industry.neighbours & wide.neighbours)


def _sectors_near(one: Place, other: Place, value: float) -> float:
    return value if other.sector in _NEAR_SECTORS.get(one.sector, frozenset()) else 0.0

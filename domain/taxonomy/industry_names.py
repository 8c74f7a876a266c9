"""Compiles the tables of industries into one index from a name, written without its spaces, to its place."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.taxonomy.business_industries import BUSINESS_INDUSTRIES
from domain.taxonomy.compounds import AGENTS, COMPOUNDS, SHORT_WORDS
from domain.taxonomy.consumer_industries import CONSUMER_INDUSTRIES
from domain.taxonomy.finance_industries import FINANCE_INDUSTRIES
from domain.taxonomy.health_industries import HEALTH_INDUSTRIES
from domain.taxonomy.kinds import Sector
from domain.taxonomy.making_industries import MAKING_INDUSTRIES
from domain.taxonomy.neighbours import NEIGHBOURS, SECTOR_NEIGHBOURS
from domain.taxonomy.network_industries import NETWORK_INDUSTRIES
from domain.taxonomy.property_industries import PROPERTY_INDUSTRIES
from domain.taxonomy.public_industries import PUBLIC_INDUSTRIES
from domain.taxonomy.short_forms import SHORT_FORMS
from domain.taxonomy.slips import Choices
from domain.taxonomy.technology_industries import TECHNOLOGY_INDUSTRIES
from domain.taxonomy.words import fold

MAX_CHARACTERS = 300
_WORD = re.compile(r"[^\W_]+")
_JOINING = re.compile(r"[&,;/|+()]")

INDUSTRIES: Mapping[Sector, Mapping[str, str]] = {
    **TECHNOLOGY_INDUSTRIES,
    **BUSINESS_INDUSTRIES,
    **FINANCE_INDUSTRIES,
    **HEALTH_INDUSTRIES,
    **PUBLIC_INDUSTRIES,
    **CONSUMER_INDUSTRIES,
    **PROPERTY_INDUSTRIES,
    **MAKING_INDUSTRIES,
    **NETWORK_INDUSTRIES,
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

    def is_of_near_sector(self, other: "Place") -> bool:
        """Whether the two sectors are near each other as wholes."""
        return other.sector in _NEAR_SECTORS.get(self.sector, frozenset())


def _pairs(listing: str) -> Mapping[str, frozenset[str]]:
    near: dict[str, set[str]] = {}
    for line in filter(None, listing.splitlines()):
        one, others = line.split(": ")
        for other in others.split(", "):
            near.setdefault(one, set()).add(other)
            near.setdefault(other, set()).add(one)
    return {name: frozenset(others) for name, others in near.items()}


_NEIGHBOURS = _pairs(NEIGHBOURS)
_NEAR_SECTORS = _pairs(SECTOR_NEIGHBOURS)


def _full_words() -> Mapping[str, str]:
    """Return what short words stand for: the same as in titles, unless the names themselves are written with them."""
    own = dict(line.split(": ") for line in SHORT_WORDS.split("\n") if line)
    listed = " ".join(name for names in INDUSTRIES.values() for pair in names.items() for name in pair)
    written = frozenset(_WORD.findall(fold(listed)))
    shared = ((short, full) for full in SHORT_FORMS for short in SHORT_FORMS[full].split())
    return {short: full for short, full in shared if full in written and short not in written} | own


FULL_WORDS = _full_words()
"""What short words stand for in an industry's name."""


def industry_words(text: str) -> list[str]:
    """Return the words of `text` in full, folded; `&`, a comma and their like are `and`. 300 characters count."""
    return [FULL_WORDS.get(word, word) for word in _plain_words(text[:MAX_CHARACTERS])]


def _plain_words(text: str) -> list[str]:
    if text.isascii() and text.replace(" ", "").isalnum():
        return text.lower().split()
    return _WORD.findall(_JOINING.sub(" and ", fold(text).replace("'", " ")))


def key(words: Iterable[str]) -> str:
    """Names are compared without their spaces: `health tech`, `health-tech` and `healthtech` are one."""
    return "".join(words)


_ACTIVITY = {agent: line.split(": ")[0] for line in filter(None, AGENTS.splitlines()) for agent in line.split()[1:]}


@lru_cache(maxsize=20_000)
def base(word: str) -> str:
    """Return the form by which a word is compared in any number, and whoever does the thing: `mines`, `retailer`."""
    one = _singular(word)
    return _ACTIVITY.get(one, one)


def _singular(word: str) -> str:
    if len(word) < 5 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word.removesuffix("s")


def place_named(words: Sequence[str]) -> Place | None:
    """Return the place that `words` as a whole are a name of: `brewery`, `breweries`, `car maker`."""
    return PLACES.get(key(words)) or _BY_BASE.get(key(map(base, words)))


def _names() -> Iterator[tuple[list[str], Place]]:
    for sector, industries in INDUSTRIES.items():
        for industry, others in industries.items():
            place = Place(sector, industry or None)
            for name in (industry, *others.split(";")):
                if words := industry_words(name):
                    yield words, place


def _compounds() -> Iterator[tuple[list[str], Place]]:
    sectors = {industry: sector for sector, industries in INDUSTRIES.items() for industry in industries if industry}
    for line in filter(None, COMPOUNDS.splitlines()):
        industry, names = line.split(": ")
        for name in names.split(", "):
            yield industry_words(name), Place(sectors[industry], industry)


_LISTED = list(_names())
NAMES: Sequence[tuple[list[str], Place]] = [*_LISTED, *_compounds()]
"""Every name in words, and its place; where two places share a name, the later one has it."""

PLACES: Mapping[str, Place] = {key(words): place for words, place in NAMES}
"""The place of every name, by its key."""

_BY_BASE: Mapping[str, Place] = {key(map(base, words)): place for words, place in NAMES}
BY_INDUSTRY: Mapping[str, Place] = {place.industry: place for place in PLACES.values() if place.industry}
"""The place of each industry."""

LONG_NAMES = Choices.of(name for name in PLACES if len(name) >= 5)
LONG_WORDS = Choices.of({word for words, _ in _LISTED for word in words if len(word) >= 5})
"""What slips of the pen are mended to: whole names, and words of names."""


def _of_words() -> Mapping[str, Sequence[tuple[list[str], Place]]]:
    listed: dict[str, list[tuple[list[str], Place]]] = {}
    for words, place in _LISTED:
        if len(words) > 1:
            listed.setdefault(words[0][0], []).append((words, place))
    return listed


NAMES_OF_WORDS = _of_words()
"""The names of several words, by their first letter."""

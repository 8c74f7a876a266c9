"""Tells in the light of which industry a title is read: the one beside it, or the employer that it names."""

from functools import lru_cache

from domain.industries import Place as Named
from domain.industries import find_places, understand_industry, words_beside
from domain.taxonomy.ambiguous import Place
from domain.taxonomy.industry_names import industry_words
from domain.taxonomy.ranks import BANKS
from domain.taxonomy.words import STOPS, title_words, tokens

LAW = "legal services"
"""The industry whose partners are lawyers."""

_NAMED_BY_TITLES = BANKS | {LAW}
"""The industries that a title tells by itself where it names the employer."""


def place_of(title: str, industry: str) -> Place | None:
    """Return the industry in whose light `title` is read: the one given, or the bank or law firm that it names."""
    if industry:
        return _context(industry)
    place = _house(_employer(title))
    return Place(place.sector, place.industry) if place else None


@lru_cache(maxsize=20_000)
def _context(industry: str) -> Place:
    """The industry that is written beside a title, with its words, which may say more of the work than of a trade."""
    place = understand_industry(industry)
    told = tuple(title_words(industry))
    beside, written = frozenset(words_beside(industry)), frozenset((*tokens(industry), *told))
    sector, name = (place.sector, place.industry) if place else (None, None)
    return Place(sector, name, beside, written, told)


@lru_cache(maxsize=2_000)
def _house(employer: str) -> Named | None:
    """The bank or law firm that `employer` names in words of the tables; slips are left, which keeps this quick."""
    named = find_places(industry_words(employer))
    return named[-1][2] if named and named[-1][2].industry in _NAMED_BY_TITLES else None


def _employer(title: str) -> str:
    """Where a title says that somebody works: `Partner at a law firm`, `VP, Goldman Sachs`."""
    words = [token for token in tokens(title) if token != ")"]
    if STOPS.isdisjoint(words) and "".join(words).isalnum():
        return ""
    stop = next((at for at, word in enumerate(words) if word in STOPS), len(words))
    if named := words[stop + 1 :]:
        return " ".join(named)
    marks = (at for at in range(len(words), 0, -1) if not words[at - 1][0].isalnum() and words[at - 1] != "&")
    last = next(marks, 0)
    return " ".join(words[last:]) if last else ""

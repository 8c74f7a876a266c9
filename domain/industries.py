"""Understands an industry as people write it: its sector, its industry, and which ones are near."""

from collections.abc import Callable, Sequence, Set
from functools import lru_cache
from itertools import accumulate

from domain.taxonomy.compounds import GERMAN_HEADS, GERMAN_TAILS, LENDERS, LENDING_NAMES
from domain.taxonomy.industry_names import (
    BY_INDUSTRY,
    FULL_WORDS,
    INDUSTRIES,
    LONG_NAMES,
    LONG_WORDS,
    NAMES_OF_WORDS,
    PLACES,
    Place,
    base,
    industry_words,
    key,
    place_named,
)
from domain.taxonomy.kinds import Sector
from domain.taxonomy.neighbours import (
    FILLERS,
    GENERIC,
    JOINERS,
    SOFTWARE_FOR_WORK,
    SOFTWARE_WORDS,
    TECHNOLOGY_OF,
    TECHNOLOGY_WORDS,
    TOOLS,
    WIDE_SECTORS,
)
from domain.taxonomy.slips import nearest

__all__ = ["INDUSTRIES", "Place", "Sector", "find_places", "nearness", "understand_industry"]

_SHORT_NAMES = frozenset({"hr", "it", "ai", "tv", "pe", "vc", "ev", "pr", "fs"})
_LONGEST_NAME = 6

_FILLERS = frozenset(FILLERS.split())
_JOINERS = frozenset(JOINERS.split())
_LENDERS = frozenset(map(base, LENDERS.split()))
_TECHNOLOGY_WORDS = frozenset(TECHNOLOGY_WORDS.split())
_TOOLS = frozenset(TOOLS.split())
_GERMAN_HEADS = tuple(sorted(GERMAN_HEADS.split(), key=len, reverse=True))
_FOR_WORK = {
    base(word): industry
    for industry, listed in (line.split(": ") for line in filter(None, SOFTWARE_FOR_WORK.splitlines()))
    for word in listed.split()
}
_WRITTEN = frozenset(word for names in NAMES_OF_WORDS.values() for words, _ in names for word in words)

Found = tuple[int, int, Place]
"""Where a name starts and ends in a list of words, and its place."""


@lru_cache(maxsize=20_000)
def understand_industry(text: str) -> Place | None:
    """Return where `text` places a company, or None where it names no industry we know.

    Other names, abbreviations, five languages and slips of the pen are understood. A technology word beside a
    sector is that sector's technology (`healthcare SaaS` is health tech). Of a phrase its last name counts, its head
    (`airline catering` is catering); of several phrases the first. Linear in the words of `text`.
    """
    words = industry_words(text)
    if place := place_named(words):
        return place
    named_so = _in_longer_names(words)
    told = [at for at, word in enumerate(words) if word not in _FILLERS or at in named_so]
    joined = list(accumulate(word in _JOINERS for word in words))
    plain, phrases = [words[at] for at in told], [joined[at] for at in told]
    named = place_named(plain) or _shortened(words) or _in_words(plain, phrases)
    named = named or PLACES.get(nearest(key(words), LONG_NAMES)) if len(key(words)) >= 5 else named
    named = named or _in_words(_mended(plain), phrases) or _glued(words) or _compounded(words)
    return named or _shortened(words, _begins_whatever)


def is_slip(word: str) -> bool:
    """Return whether a folded word names an industry only by a slip of the pen."""
    return len(word) >= 5 and not place_named([word]) and bool(nearest(word, LONG_NAMES) or nearest(word, LONG_WORDS))


def _in_longer_names(words: list[str]) -> Set[int]:
    """Where the words of names of several words stand: `sector` tells nothing but in `public sector`."""
    return {at for start, end, _ in find_places(words) if end > start + 1 for at in range(start, end)}


def words_beside(text: str) -> list[str]:
    """Return the words of `text` that name no industry, folded: of `Manufacturing, sourcing` the latter.

    Of several phrases those after the first that names one say what is done there, and count whole.
    """
    words = industry_words(text)
    phrases = list(accumulate(word in _JOINERS for word in words))
    if place_named(words):
        return []
    named = find_places(words)
    first = phrases[named[0][0]] if named else -1
    taken = {at for start, end, _ in named for at in range(start, end) if phrases[at] == first}
    return [word for at, word in enumerate(words) if at not in taken and word not in _JOINERS]


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
    names = NAMES_OF_WORDS.get(words[0][0], ())
    found = {place for name, place in names if len(name) == len(words) and all(map(begins, words, name))}
    return found.pop() if len(found) == 1 else None


def _glued(words: Sequence[str]) -> Place | None:
    """The same for one word made of the beginnings of two: `finsvcs`."""
    if len(words) != 1:
        return None
    word = words[0]
    parts = ([word[:cut], FULL_WORDS.get(word[cut:], word[cut:])] for cut in range(3, len(word) - 2))
    return next((place for part in parts if (place := place_named(part) or _shortened(part))), None)


def _compounded(words: Sequence[str]) -> Place | None:
    """The place of a German word by what stands before `-industrie` and its like, or else by its last part:
    `Musikindustrie`, `Möbelhersteller`, `Rechtsschutzversicherung`."""
    if len(words) != 1:
        return None
    word = words[0]
    stem = next((word.removesuffix(tail) for tail in GERMAN_TAILS if word.endswith(tail)), "")
    stems = (stem, stem.removesuffix("s"), stem.removesuffix("n"), f"{stem}e") if len(stem) >= 3 else ()
    heads = (head for head in _GERMAN_HEADS if word.endswith(head) and len(word) > len(head) + 2)
    return next((place for one in (*stems, *heads) if (place := place_named([one]))), None)


def find_places(words: list[str]) -> list[Found]:
    """Return every industry named in `words` as (start, end, place), longest names first at each word."""
    found: list[Found] = []
    start = 0
    while start < len(words):
        end, place = _longest_name(words, start)
        if place:
            found.append((start, end, place))
        start = end
    return found


def _longest_name(words: list[str], start: int) -> tuple[int, Place | None]:
    for end in range(min(start + _LONGEST_NAME, len(words)), start, -1):
        place = place_named(words[start:end])
        if place and (end > start + 1 or len(words[start]) > 2 or words[start] in _SHORT_NAMES):
            return end, place
    return start + 1, None


def _in_words(words: list[str], phrases: Sequence[int]) -> Place | None:
    """What the names among `words` say together; `phrases` numbers the phrase that each word stands in."""
    named = find_places(words)
    found = [name for name in named if not _only_lends(name, words, phrases)]
    for_whom = [name for name in found if not _says_how(name[2])]
    if all(_is_tool(name, words) for name in for_whom):
        if place := _technology_for_work(words):
            return place
        for_whom = for_whom if len(for_whom) == len(found) else []
    if not for_whom:
        places = [place for _, _, place in found]
        return next((place for place in places if place.industry), places[0] if places else None)
    head = _head(for_whom, words, phrases)
    taken = {at for start, end, _ in for_whom for at in range(start, end)}
    rest = {word for at, word in enumerate(words) if at not in taken}
    return (_technology(head, rest) if rest & _TECHNOLOGY_WORDS else None) or head


def _is_lender(name: Found, words: Sequence[str]) -> bool:
    """Whether a name means many things, most often one word: `cloud`, `power`."""
    is_one_word = name[1] == name[0] + 1
    return base(words[name[0]]) in _LENDERS if is_one_word else " ".join(words[name[0] : name[1]]) in LENDING_NAMES


def _is_tool(name: Found, words: Sequence[str]) -> bool:
    """Whether a name is one word for what is worked with, which may be software: `tools`."""
    return name[1] == name[0] + 1 and words[name[0]] in _TOOLS


def _technology_for_work(words: Sequence[str]) -> Place | None:
    """What software is that is named by the work it is for: `hiring platform`, `sales tools`."""
    if not any(word in _TECHNOLOGY_WORDS or word in _TOOLS for word in words):
        return None
    return next((BY_INDUSTRY[_FOR_WORK[base(word)]] for word in words if base(word) in _FOR_WORK), None)


def _only_lends(name: Found, words: Sequence[str], phrases: Sequence[int]) -> bool:
    """Whether a lender stands before a word that no name tells: `cloud seeding`."""
    start, end, _ = name
    follows = end < len(words) and phrases[end] == phrases[start]
    return follows and _is_lender(name, words) and words[end] not in _TECHNOLOGY_WORDS and not find_places([words[end]])


def _says_how(place: Place) -> bool:
    return place.sector is Sector.SOFTWARE and (place.industry is None or place.industry in GENERIC)


def _head(found: Sequence[Found], words: Sequence[str], phrases: Sequence[int]) -> Place:
    """The last name of the first phrase that names an industry; one that may mean anything gives way to another."""
    telling = [name for name in found if name[2].industry] or found
    phrase = [name for name in found if phrases[name[0]] == phrases[telling[0][0]]]
    heads = [name for name in phrase if not _is_wide(name[2])] or phrase
    firm = [name for name in phrase if not (_is_lender(name, words) or _is_wide(name[2]))]
    return (firm if firm and _is_lender(heads[-1], words) else heads)[-1][2]


def _is_wide(place: Place) -> bool:
    return place.industry is None and place.sector in WIDE_SECTORS


def _technology(place: Place, words: Set[str]) -> Place | None:
    """What technology for `place` is, beside `words`; software for an industry that has none of its own is software."""
    name = TECHNOLOGY_OF.get(place.industry or "") or TECHNOLOGY_OF.get(place.sector)
    if name is None and place.sector is not Sector.SOFTWARE:
        name = next((industry for word, industry in SOFTWARE_WORDS.items() if word in words), None)
    return BY_INDUSTRY[name] if name else None


def _mended(words: Sequence[str]) -> list[str]:
    return [(nearest(word, LONG_WORDS) or word) if len(word) >= 5 else word for word in words]


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
    return value if one.is_of_near_sector(other) else 0.0

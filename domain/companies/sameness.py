"""Tells whether two names are one employer's: forms of law, joints, umlauts, lands and units of known houses aside."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from domain.companies.folding import telling_words
from domain.companies.houses import ALIASES, HOUSES, JOINTS, LANDS, OF
from domain.companies.legal_forms import FIRST, LAST
from domain.industries import find_places
from domain.taxonomy.lexicon import SHORT, WORDS

_Words = tuple[str, ...]


def _phrases(listing: str) -> frozenset[_Words]:
    return frozenset(tuple(phrase.split()) for phrase in re.split(r"[;\n]", listing) if phrase.strip())


def _by_last(listing: str) -> Mapping[str, Sequence[_Words]]:
    """Phrases by their last word, the longest first."""
    longest_first = sorted(_phrases(listing), key=lambda phrase: (-len(phrase), phrase))
    return {last: [one for one in longest_first if one[-1] == last] for last in {one[-1] for one in longest_first}}


_FIRST = frozenset(first for (first,) in _phrases(FIRST))
_LAST, _LANDS = _by_last(LAST), _by_last(LANDS)
_JOINTS = frozenset(JOINTS.split())
_OF = frozenset(OF.split())
_HOUSES = frozenset(HOUSES.split())
_SPELLED_UMLAUT = re.compile(r"(?<![aeiouq])([aou])e(?=[^\W\d_aeiou])")
_LIGATURES = str.maketrans({"æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


def _aliases() -> Mapping[str, str]:
    rows = (["".join(name.split()) for name in line.split(";")] for line in ALIASES.strip().splitlines())
    return {name: row[0] for row in rows for name in row}


_ALIASES = _aliases()


def is_same_company(one: str, other: str) -> bool:
    """Return whether both names are given and are one employer's."""
    key = company_key(one)
    return bool(key) and key == company_key(other)


@lru_cache(maxsize=20_000)
def company_key(name: str) -> str:
    """Return what all names of one employer share; empty where `name` names none.

    `Müller & Söhne GmbH` and `Mueller und Soehne`, `Globex` and `Globex Deutschland`, `IBM` and what it is short for.
    Names that only begin alike are two employers', but for houses whose name is nobody else's.
    """
    words = telling_words(name.casefold().translate(_LIGATURES))
    words = _without(_LAST, words[1:] if len(words) > 1 and words[0] in _FIRST else words)
    words = [word for at, word in enumerate(words) if not (0 < at < len(words) - 1 and word in _JOINTS)]
    if "".join(words) not in _ALIASES:
        words = _without_land(words)
    if house := _house(words):
        return house
    return _ALIASES.get("".join(words)) or _SPELLED_UMLAUT.sub(r"\1", " ".join(words)).replace(" ", "")


def _house(words: Sequence[str]) -> str:
    """The house whose name `words` begin with, be it in several words: `Robert Bosch`; empty for none."""
    spelled = (_ALIASES.get("".join(words[:end]), "") for end in range(2, len(words) + 1))
    return next((house for house in (*words[:1], *spelled) if house in _HOUSES), "")


def _without(last: Mapping[str, Sequence[_Words]], words: list[str]) -> list[str]:
    """`words` without any of the phrases in `last` at their end; something always stays."""
    while len(words) > 1 and (found := next(_ending(last, words), None)):
        words = words[: -len(found)]
    return words


def _ending(last: Mapping[str, Sequence[_Words]], words: Sequence[str]) -> Iterator[_Words]:
    phrases = last.get(words[-1], ())
    return (one for one in phrases if len(one) < len(words) and tuple(words[-len(one) :]) == one)


def _without_land(words: list[str]) -> list[str]:
    """`words` without the land they end in, unless it belongs to the name: `Air France`, `Bank of America`."""
    left = _without(_LANDS, words)
    if "".join(left) in _ALIASES:
        return left
    return words if not left or left[-1] in _OF or all(map(_is_common, left)) else left


def _is_common(word: str) -> bool:
    """Whether the tables know a word, so that by itself it is nobody's name: `air`, `bank`, `telecom`."""
    return len(word) < 3 or word in WORDS or word in SHORT or bool(find_places([word]))

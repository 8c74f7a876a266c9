"""Mends the words of a query that nobody knows: slips of the pen, and words that are only begun."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.industries import INDUSTRIES, find_places, understand_industry
from domain.industries import is_slip as is_slip_of_industry
from domain.taxonomy.acronyms import ACRONYMS
from domain.taxonomy.lexicon import SHORT, WORDS
from domain.taxonomy.words import expand, tokens
from domain.taxonomy.words import is_slip as is_slip_of_title

SHORTEST_BEGUN, SHORTEST_MENDED, SHORTEST_SURE, LONG = 3, 4, 5, 9
MOST_BEGUN = 30


class Vocabulary(Protocol):
    """The words there are to find in one directory, and in no other."""

    def names(self, words: Collection[str]) -> frozenset[str]:
        """Return those of `words` that are part of a company's name."""

    def share_name(self, words: Collection[str]) -> bool:
        """Return whether all of `words` stand in the name of one company."""

    def first_held(self, words: Sequence[str]) -> str:
        """Return the first of `words` that somebody can be found by, of the many who hold one, or an empty text."""

    def beginning(self, word: str) -> str:
        """Return the first word, in order, that begins with `word`, or an empty text; `word` itself comes first."""

    def alike(self, word: str) -> Sequence[str]:
        """Return, among others, the words that are `slips_of(word)` slips away from `word`: for one slip, all."""


def slips_of(word: str) -> int:
    """Return how many slips are forgiven: a letter too many, too few, wrong, or two neighbours swapped."""
    return 0 if len(word) < SHORTEST_MENDED else 1 if len(word) < LONG else 2


def is_known(token: str) -> bool:
    """Whether the tables know a folded word as it stands."""
    return token in SHORT or token in WORDS or token in ACRONYMS or bool(find_places([token]))


@lru_cache(maxsize=20_000)
def is_understood(token: str) -> bool:
    """Whether the tables understand a word, as it stands or by its parts."""
    return is_known(token) or expand(token) != (token,) or understand_industry(token) is not None


@lru_cache(maxsize=20_000)
def _is_slip(token: str) -> bool:
    """Whether the tables understand a word only by mending it."""
    if is_known(token):
        return False
    return is_slip_of_title(token) or (expand(token) == (token,) and is_slip_of_industry(token))


def repaired(token: str, vocabulary: Vocabulary) -> str:
    """Return `token` where the tables understand it, else the word it most likely stands for, else `token`.

    That is a word it begins, or the nearest one within `slips_of`; of equally near ones a word that begins alike, then
    one of the directory, then the one that the tables mend it to, then the first in order. A word of the tables counts
    only where somebody can be found by it.
    """
    shortest = SHORTEST_BEGUN if token.isascii() else 2
    is_read = is_understood(token) and not _is_slip(token)
    if not token.isalpha() or len(token) < shortest or is_read:
        return token
    return vocabulary.beginning(token) or vocabulary.first_held(_begun(token)) or _nearest(token, vocabulary) or token


@lru_cache(maxsize=2_000)
def _begun(token: str) -> tuple[str, ...]:
    """The words of the tables that begin with `token`."""
    start = bisect_left(_KNOWN, token)
    return tuple(takewhile(lambda word: word.startswith(token), _KNOWN[start : start + MOST_BEGUN]))


def _nearest(token: str, vocabulary: Vocabulary) -> str:
    usual = _usual(token)
    known = next(iter(usual), "") if len(token) >= SHORTEST_SURE else vocabulary.first_held(usual)
    near = _near(token, (*vocabulary.alike(token), *filter(None, [known])))
    return min(near, key=lambda word: (*_distance(token, word), word == known), default="")


@lru_cache(maxsize=2_000)
def _usual(token: str) -> tuple[str, ...]:
    """The words of the tables that `token` may be a slip of, the nearest first; two slips leave its first letter."""
    begun_alike = (word for word in _KNOWN if word[0] == token[0])
    near = _near(token, _KNOWN, most=1) or _near(token, tuple(begun_alike))
    meant = expand(token)
    return tuple(sorted(near, key=lambda word: (*_distance(token, word), expand(word) != meant)))


def _near(token: str, words: Sequence[str], most: int = 2) -> tuple[str, ...]:
    """Those of `words` that `token` may be a slip of, `most` slips away, the nearest first."""
    found = process.extract(token, words, scorer=OSA.distance, score_cutoff=min(most, slips_of(token)), limit=None)
    mended = (word for word, _, _ in found if len(word) >= SHORTEST_MENDED or token.startswith(word))
    return tuple(sorted(mended, key=lambda word: (*_distance(token, word), word)))


def _distance(token: str, word: str) -> tuple[float, bool]:
    """How far a word is from a slip of it: by slips, then by whether it begins otherwise."""
    return OSA.distance(token, word), word[0] != token[0]


def _known() -> tuple[str, ...]:
    named = (name for industries in INDUSTRIES.values() for names in industries.items() for name in names)
    industries = {word for name in named for word in tokens(name.replace(";", " "))}
    return tuple(sorted(word for word in WORDS | SHORT.keys() | industries if word.isalpha()))


_KNOWN = _known()

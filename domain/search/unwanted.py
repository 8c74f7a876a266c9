"""Parts what a query asks for from what it asks to leave out: `marketing not in fintech`, `except sales or legal`."""

from collections.abc import Sequence, Set

from domain.industries import find_places
from domain.search.small_words import AND_SO_ON, NOISE, UNWANTED, WHERE
from domain.taxonomy.lexicon import LEXICON, Meaning
from domain.taxonomy.words import title_words

Words = Sequence[str]

LONGEST_NAME = 5

_SIGNS = tuple(tuple(sign.split()) for sign in UNWANTED.replace("\n", " ").split(";"))
_AND_SO_ON = frozenset(AND_SO_ON.split())
_BETWEEN = frozenset(f"{NOISE} {WHERE}".split())
KEPT_AS_TYPED = _BETWEEN.union(_AND_SO_ON, *_SIGNS)
"""Words that are no slip of any other."""

_FIRST = frozenset(sign[0] for sign in _SIGNS)


def parted(words: Words, joined: Set[str] = frozenset()) -> tuple[list[str], list[Words]]:
    """Return which of `words` are asked for, and each name that is to be left out, as its words.

    A name is an industry, some work with its level, or else one word; a sign that is part of a name is none: `not for
    profit`. Words `joined` to a company's name stay with it. Linear in the number of words.
    """
    if _FIRST.isdisjoint(words):
        return list(words), []
    wanted: list[str] = []
    unwanted: list[Words] = []
    at = 0
    while at < len(words):
        if start := _after_sign(words, at):
            at = _end_of_unwanted(words, start, joined)
            unwanted.append(words[start:at])
            while at < len(words) and words[at] in _AND_SO_ON:
                start = _after_small_words(words, at + 1)
                at = _end_of_unwanted(words, start, joined)
                unwanted.append(words[start:at])
        else:
            end = _name(words, at)[0] if words[at] in _FIRST else at + 1
            wanted += words[at:end]
            at = end
    return wanted, [name for name in unwanted if name]


def _after_sign(words: Words, at: int) -> int:
    """Where the name begins that is to be left out by the sign at `at`; 0 where none stands there."""
    sign = next((sign for sign in _SIGNS if tuple(words[at : at + len(sign)]) == sign), ())
    return _after_small_words(words, at + len(sign)) if sign and _name(words, at)[0] == at + 1 else 0


def _after_small_words(words: Words, at: int) -> int:
    while at < len(words) and words[at] in _BETWEEN:
        at += 1
    return at


def _end_of_unwanted(words: Words, at: int, joined: Set[str]) -> int:
    """The end of the one name at `at`, with the levels before and after it: `vp of sales`."""
    is_named = False
    while at < len(words) and words[at].isalnum() and words[at] not in _AND_SO_ON and not _after_sign(words, at):
        end, meaning = _name(words, at)
        is_level = meaning is not None and meaning.rank is not None and meaning.function is None
        if is_named and not is_level and words[at] not in joined:
            break
        is_named |= not is_level
        at = at + 1 if words[at] in joined else end
    return at


def _name(words: Words, at: int) -> tuple[int, Meaning | None]:
    """The end of the longest name at `at`, of an industry or of work, with what a name of work means."""
    for end in range(min(at + LONGEST_NAME, len(words)), at, -1):
        name = list(words[at:end])
        if meaning := LEXICON.get(" ".join(title_words(" ".join(name)))):
            return end, meaning
        if find_places(name)[:1] and find_places(name)[0][:2] == (0, len(name)):
            return end, None
    return at + 1, None

"""Plans what an index of terms is asked for: who fits wholly, who is named, and who says a word of it at all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.search.terms import is_word
from domain.search.wishes import About, Wish

NEAR = 0.6
"""How well a wish is fulfilled at least by those who are looked for by a word together with it."""


@dataclass(frozen=True)
class AllOf:
    """Profiles that meet every part: hold a term, or meet a condition."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """Profiles that meet one part or more: hold a term, or meet a condition."""

    parts: tuple["Condition", ...]


Condition = str | AllOf | AnyOf


def whole(wishes: Sequence[Wish]) -> Condition | None:
    """Return the condition for profiles that fulfil every wish wholly; None, for no wishes, is every profile."""
    return AllOf(tuple(_at_least(wish, 1.0) for wish in wishes)) if wishes else None


def named(wishes: Sequence[Wish]) -> Iterator[Condition]:
    """Yield the conditions for profiles that hold the words asked for as words, wide to narrow.

    Whoever meets a narrow one meets the wide ones: it is of use only where those hold too many.
    """
    words = [_at_least(wish, NEAR) for wish in wishes if wish.about is About.WORD]
    others = [_at_least(wish, NEAR) for wish in wishes if wish.about is not About.WORD]
    if words:
        yield AnyOf(tuple(part for word in words for part in word.parts))
    if words and others:
        yield AllOf((*words, AnyOf(tuple(part for other in others for part in other.parts))))


def spoken(wishes: Sequence[Wish]) -> Condition:
    """Return the condition for profiles that hold a word of any wish, however little that may count.

    Whoever fits at all and does not meet it fits by what the profile means alone.
    """
    alone = dict.fromkeys(one for wish in wishes for one in wish.alone if is_word(one))
    together = dict.fromkeys(AllOf(words) for wish in wishes for words in wish.together)
    return AnyOf((*alone, *together))


def _at_least(wish: Wish, value: float) -> AnyOf:
    alone = (one for one, fit in wish.alone.items() if fit >= value)
    return AnyOf((*alone, *(AllOf(words) for words, fit in wish.together.items() if fit >= value)))

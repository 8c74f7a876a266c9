"""Plans what an index of terms is asked for: who fits wholly, who is named, and who says a word of it at all."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.search.terms import is_word
from domain.search.wishes import SHADING, About, Wish, Wishes


@dataclass(frozen=True)
class AllOf:
    """Profiles that meet every part: hold a term, or meet a condition."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """Profiles that meet one part or more: hold a term, or meet a condition."""

    parts: tuple["Condition", ...]


Condition = str | AllOf | AnyOf


def whole(wishes: Sequence[Wish]) -> Condition:
    """Return the condition for profiles that fulfil every wish wholly, or hold the word that it asks for."""
    return _all(_said(wish) if wish.about is About.WORD else _wholly(wish) for wish in wishes)


def literal(wishes: Sequence[Wish]) -> Condition:
    """Return the condition for profiles that hold the very words of every wish that was said in words."""
    return _all(said for wish in wishes if (said := _said(wish)).parts)


def named(wishes: Sequence[Wish]) -> Iterator[Condition]:
    """Yield a condition for each word asked for as a word, and one for all of them beside something else."""
    words = [_said(wish) for wish in wishes if wish.about is About.WORD]
    others = [_wholly(wish) for wish in wishes if wish.about is not About.WORD]
    yield from words
    if words and others:
        yield _all((*words, _any(others)))


def spoken(wishes: Sequence[Wish]) -> Condition:
    """Return the condition for profiles that hold a word of any wish that counts, however little it may count.

    Whoever fits at all and does not meet it fits by what the profile means alone.
    """
    counting = [wish for wish in wishes if wish.about not in SHADING]
    return _any(_said(wish) for wish in counting or wishes)


def left_out(wishes: Wishes) -> AnyOf:
    """Return the condition for profiles of what is unwanted."""
    return AnyOf(tuple(_all(map(_wholly, name)) for name in wishes.unwanted))


def _wholly(wish: Wish) -> AnyOf:
    alone = (one for one, fit in wish.alone.items() if fit == 1.0)
    return AnyOf((*alone, *(AllOf(words) for words, fit in wish.together.items() if fit == 1.0)))


def _said(wish: Wish) -> AnyOf:
    return AnyOf((*filter(is_word, wish.alone), *map(AllOf, wish.together)))


def _all(conditions: Iterable[Condition]) -> Condition:
    parts = tuple(conditions)
    return parts[0] if len(parts) == 1 else AllOf(parts)


def _any(conditions: Iterable[Condition]) -> Condition:
    parts = tuple(conditions)
    return parts[0] if len(parts) == 1 else AnyOf(parts)

"""Asks whether each number and each negation still belongs to the word it belongs to in the note."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from domain.editing.grammar_words import SUBJECTS
from domain.editing.small_words import NEGATIONS
from domain.editing.words import Sort, Token, sentences_of
from domain.intros.drafting import Language

DENIED = "not"
Mark = Callable[[Token], str]


@dataclass(frozen=True)
class Bond:
    """A number or a negation, the words after it that it is said of, as stems, and the word or person before it."""

    mark: str
    said_of: Sequence[str]
    before: str
    is_close: bool
    """Whether no small word stands between the two."""


def numbers_stay(edit: str, text: str, language: Language) -> bool:
    """Whether each number is said of what the note says it of."""

    def mark(token: Token) -> str:
        return token.word if token.sort is Sort.NUMBER else ""

    return _stay(_bonds(edit, language, mark), _bonds(text, language, mark))


def negations_stay(edit: str, text: str, language: Language) -> bool:
    """Whether an edit denies as much as the note, and the same; which word denies it is open."""

    def mark(token: Token) -> str:
        return DENIED if token.word in NEGATIONS[language] else ""

    told, known = _bonds(edit, language, mark), _bonds(text, language, mark)
    return len(told) == len(known) and _stay(told, known)


def _stay(told: Iterable[Bond], known: Sequence[Bond]) -> bool:
    return all(_is_known(bond, known) for bond in told)


def _is_known(bond: Bond, known: Sequence[Bond]) -> bool:
    """Whether the note has a bond; where it says two numbers of one word, the word before tells them apart."""
    of_the_same = [other for other in known if _are_said_of_one(bond, other)]
    is_told_apart = len({other.mark for other in of_the_same}) > 1
    alike = [other for other in of_the_same if other.mark == bond.mark]
    return any(not is_told_apart or other.before == bond.before for other in alike)


def _are_said_of_one(bond: Bond, other: Bond) -> bool:
    """Whether two bonds hold one word; where one of them names none, as in `I run 2 of them`, the word before does."""
    if bond.said_of and other.said_of and bond.said_of[0] in other.said_of:
        return True
    names_none = not bond.said_of or not other.said_of
    return names_none and not bond.is_close and bond.before == other.before


def _bonds(text: str, language: Language, mark: Mark) -> list[Bond]:
    return [
        _bond(mark(token), sentence[:at][::-1], sentence[at + 1 :], language)
        for sentence in sentences_of(text, language)
        for at, token in enumerate(sentence)
        if mark(token)
    ]


def _bond(mark: str, before: Sequence[Token], after: Sequence[Token], language: Language) -> Bond:
    said_of = tuple(_near(after, language))
    return Bond(mark, said_of, _before(before, language), bool(after) and after[0].sort is Sort.CONTENT)


def _before(tokens: Sequence[Token], language: Language) -> str:
    """Return the next word back that says something, or the person, in the same clause."""
    for token in tokens:
        if token.sort in (Sort.CONTENT, Sort.COMMA, Sort.NUMBER):
            return token.stem if token.sort is Sort.CONTENT else ""
        if person := SUBJECTS[language].get(token.word):
            return person
    return ""


def _near(tokens: Sequence[Token], language: Language) -> Iterator[str]:
    """Yield the first words side by side that say something, before a stop, a number or somebody else."""
    found = False
    for token in tokens:
        if token.sort is Sort.CONTENT:
            found = True
            yield token.stem
        elif found or token.sort is not Sort.SMALL or token.word in SUBJECTS[language]:
            return

"""Reads a text as the guard compares it: words in one form, numbers, stops, and which of them are one side's value."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from domain.editing.contractions import spelled_out
from domain.editing.grammar_words import NUMERALS
from domain.editing.small_words import SMALL
from domain.intros.drafting import Language

_WORD = r"[^\W_]+(?:['\u2010\u2011-][^\W_]+)*"
_TOKEN = re.compile(rf"\d+(?:[.,:/]\d+)*%?(?![\w-])|{_WORD}|[.!?…]|[,;:–—-]|[()\"“”„«»&/+%']")
_ABBREVIATIONS = re.compile(
    r"[sj]r|dir|mgr|mgmt|asst|assoc|[es]?vp|dra?|mrs?|ms|prof|dept|st|inc|ltd|co|corp|approx|ca|bzw|abt|stellv|sra|mme"
)
"""What a full stop may follow within a sentence, as it may follow any single letter."""


class Sort(Enum):
    """What a token is: a word that says something or a small one, a number, a sign, a stop in or after a sentence."""

    CONTENT = "content"
    SMALL = "small"
    NUMBER = "number"
    SIGN = "sign"
    COMMA = "comma"
    END = "end"


@dataclass(frozen=True)
class Token:
    """One word, number or stop as compared, whether it was written large, and whether it is part of a value.

    `goes_on` where the token before belongs to the same value, so that the two stand and fall together.
    """

    word: str
    sort: Sort
    is_large: bool = False
    is_value: bool = False
    goes_on: bool = False


@dataclass(frozen=True)
class Sentence:
    """The tokens of a sentence, without the stop that ends it, and whether it asks."""

    tokens: Sequence[Token]
    asks: bool


def words_of(text: str, language: Language) -> list[str]:
    """Return the words and numbers of a text as they are compared: one form of each letter, contractions as words."""
    return [token.word for token in tokens_of(text, language) if token.word[0].isalnum()]


def tokens_of(text: str, language: Language) -> list[Token]:
    """Return the words, numbers and stops of a text in their order."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'")
    return [_token(found, language) for found in _TOKEN.findall(spelled_out(plain, language))]


def sentences_of(text: str, language: Language, values: Iterable[str] = ()) -> list[Sentence]:
    """Return the sentences of a text; a stop within a value (`Dir. Marketing`) or an abbreviation ends none."""
    return list(_sentences(_marked(tokens_of(text, language), [words_of(value, language) for value in values])))


def _sentences(tokens: Sequence[Token]) -> Iterator[Sentence]:
    sentence: list[Token] = []
    for at, token in enumerate(tokens):
        if token.sort is not Sort.END:
            sentence.append(token)
        elif not (token.goes_on or (token.word == "." and at and _is_abbreviation(tokens[at - 1]))):
            yield Sentence(sentence, token.word == "?")
            sentence = []
    yield Sentence(sentence, asks=False)


def _is_abbreviation(token: Token) -> bool:
    return _ABBREVIATIONS.fullmatch(token.word) is not None or (len(token.word) == 1 and token.sort is not Sort.NUMBER)


def _marked(tokens: Sequence[Token], values: Iterable[Sequence[str]]) -> list[Token]:
    """Return the tokens with those of each value marked, stops within it too. O(tokens times the words of values)."""
    found = list(tokens)
    told = [at for at, token in enumerate(tokens) if token.word[0].isalnum()]
    words = [tokens[at].word for at in told]
    for value in filter(None, values):
        for first in range(len(words) - len(value) + 1):
            if words[first : first + len(value)] == list(value):
                start, end = told[first], told[first + len(value) - 1]
                for at in range(start, end + 1):
                    found[at] = replace(found[at], is_value=True, goes_on=found[at].goes_on or at > start)
    return found


def _token(found: str, language: Language) -> Token:
    word = found.casefold()
    return Token(word, _sort(word, language), is_large=not found.islower())


def _sort(word: str, language: Language) -> Sort:
    if word in ".!?…":
        return Sort.END
    if word in ",;:–—-":
        return Sort.COMMA
    if word[0].isdigit() or word in NUMERALS[language]:
        return Sort.NUMBER
    if not word[0].isalnum():
        return Sort.SIGN
    return Sort.SMALL if word in SMALL[language] else Sort.CONTENT

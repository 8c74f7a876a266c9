"""Reads a text as the guard compares it: words in one form, numbers, stops, and which words say something."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from domain.editing.grammar_words import AUXILIARIES, NUMERALS
from domain.editing.small_words import NEGATIONS, SMOOTHING
from domain.editing.stems import stem
from domain.intros.drafting import Language

WORD = r"[^\W_]+(?:['’][^\W_]+)*"
_WORD = re.compile(WORD)
_TOKEN = re.compile(rf"\d+(?:[.,:/]\d+)*%?|{WORD}|[.!?…]|[,;:()\"“”–—]")


class Sort(Enum):
    """What a token is: a word that says something or a small one, a number, or a stop within or after a sentence."""

    CONTENT = "content"
    SMALL = "small"
    NUMBER = "number"
    COMMA = "comma"
    END = "end"


@dataclass(frozen=True)
class Token:
    """One word, number or stop: as compared, its stem, and whether it was written large."""

    word: str
    stem: str
    sort: Sort
    is_large: bool


def folded(text: str, language: Language) -> str:
    """Return a text with one form of each letter and apostrophe; French elisions stand apart, as two words."""
    plain = unicodedata.normalize("NFKC", text).replace("’", "'")
    return plain.replace("'", " ") if language is Language.FRENCH else plain


def words_of(text: str, language: Language) -> list[str]:
    """Return the words of a text as they are compared: one form of each letter, small, apostrophes alike."""
    return _WORD.findall(folded(text, language).casefold())


def tokens_of(text: str, language: Language) -> list[Token]:
    """Return the words, numbers and stops of a text in their order."""
    return [_token(found, language) for found in _TOKEN.findall(folded(text, language))]


def sentences_of(text: str, language: Language) -> Iterator[list[Token]]:
    """Yield the tokens of each sentence, without the stop that ends it."""
    sentence: list[Token] = []
    for token in tokens_of(text, language):
        if token.sort is Sort.END:
            yield sentence
            sentence = []
        else:
            sentence.append(token)
    yield sentence


def _token(found: str, language: Language) -> Token:
    word = found.casefold()
    return Token(word, stem(word, language), _sort(word, language), not found.islower())


def _sort(word: str, language: Language) -> Sort:
    if word in ".!?…":
        return Sort.END
    if word[0].isdigit() or word in NUMERALS[language]:
        return Sort.NUMBER
    if not word[0].isalnum():
        return Sort.COMMA
    is_small = any(word in known[language] for known in (SMOOTHING, NEGATIONS, AUXILIARIES))
    return Sort.SMALL if is_small else Sort.CONTENT

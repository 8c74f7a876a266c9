"""Asks whether an edit speaks to the one the note speaks to: the name after the greeting."""

from collections.abc import Sequence

from domain.editing.grammar_words import GREETINGS, SUBJECTS
from domain.editing.words import Sort, Token, sentences_of
from domain.intros.drafting import Language

LONGEST_NAME = 3


def is_the_same_reader(edit: str, text: str, language: Language) -> bool:
    """Whether everybody an edit speaks to is so spoken to in the note, or by the first part of their name there."""
    known = _names(text, language)
    return all(any(name == other[: len(name)] for other in known) for name in _names(edit, language))


def after_address(sentence: Sequence[Token], language: Language, is_first: bool) -> Sequence[Token]:
    """Return a sentence without the greeting and the name it begins with."""
    return sentence[address(sentence, language, is_first)[1] :]


def _names(text: str, language: Language) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for number, sentence in enumerate(sentences_of(text, language)):
        start, end = address(sentence.tokens, language, is_first=number == 0)
        found |= {tuple(token.word for token in sentence.tokens[start:end])} if end > start else set()
    return found


def address(sentence: Sequence[Token], language: Language, is_first: bool) -> tuple[int, int]:
    """Return where the name begins and ends that a sentence speaks to; (0, 0) for none."""
    if sentence and sentence[0].word in GREETINGS[language]:
        start, end = _run(sentence, _past_greeting(sentence, language))
        return (start, end) if _is_name(sentence, start, end, language) else (0, 0)
    start, end = _run(sentence, 0)
    is_name = end <= LONGEST_NAME and all(token.is_large for token in sentence[:end])
    is_called = is_first and is_name and end < len(sentence) and sentence[end].sort is Sort.COMMA
    return (start, end) if is_called else (0, 0)


def _past_greeting(sentence: Sequence[Token], language: Language) -> int:
    """Skip `hi there` and `hallo lieber`."""
    known = GREETINGS[language] | {"there"}
    return next((at for at, token in enumerate(sentence) if token.word not in known), len(sentence))


def _is_name(sentence: Sequence[Token], start: int, end: int, language: Language) -> bool:
    """Whether words behind a greeting are a name: a comma closes them, or somebody acts, or all are written large."""
    is_closed = end == len(sentence) or sentence[end].sort is Sort.COMMA or sentence[end].word in SUBJECTS[language]
    return end - start <= LONGEST_NAME and (is_closed or all(token.is_large for token in sentence[start:end]))


def _run(sentence: Sequence[Token], start: int) -> tuple[int, int]:
    end = start
    while end < len(sentence) and sentence[end].sort is Sort.CONTENT:
        end += 1
    return start, end

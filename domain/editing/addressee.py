"""Asks whether an edit speaks to the one the note speaks to: the name after the greeting."""

from collections.abc import Sequence

from domain.editing.grammar_words import GREETINGS, POSSESSIVES, SUBJECTS
from domain.editing.words import Sort, Token, sentences_of
from domain.intros.drafting import Language

LONGEST_NAME = 3


def is_the_same_reader(edit: str, text: str, language: Language) -> bool:
    """Whether everybody an edit speaks to is so spoken to in the note, or by the first part of their name there."""
    known = _names(text, language)
    return all(any(name == other[: len(name)] for other in known) for name in _names(edit, language))


def after_address(sentence: Sequence[Token], language: Language, is_first: bool) -> Sequence[Token]:
    """Return a sentence without the greeting and the name it begins with."""
    return sentence[_address(sentence, language, is_first)[1] :]


def _names(text: str, language: Language) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for number, sentence in enumerate(sentences_of(text, language)):
        start, end = _address(sentence, language, number == 0)
        found |= {tuple(token.word for token in sentence[start:end])} if end > start else set()
    return found


def _address(sentence: Sequence[Token], language: Language, is_first: bool) -> tuple[int, int]:
    """Return where the name begins and ends that a sentence speaks to; (0, 0) for none."""
    for at, token in enumerate(sentence):
        if token.word in GREETINGS[language]:
            return _run(sentence, _past_small(sentence, at + 1, language))
    start, end = _run(sentence, 0)
    is_name = end <= LONGEST_NAME and all(token.is_large for token in sentence[:end])
    is_called = is_first and is_name and end < len(sentence) and sentence[end].sort is Sort.COMMA
    return (start, end) if is_called else (0, 0)


def _past_small(sentence: Sequence[Token], at: int, language: Language) -> int:
    """Skip `there` and `to` after a greeting, and stop where somebody begins to speak of somebody."""
    people = {**SUBJECTS[language], **POSSESSIVES[language]}
    while at < len(sentence) and sentence[at].sort is Sort.SMALL and sentence[at].word not in people:
        at += 1
    return at


def _run(sentence: Sequence[Token], start: int) -> tuple[int, int]:
    end = start
    while end < len(sentence) and sentence[end].sort is Sort.CONTENT:
        end += 1
    return start, end

"""Asks whether an edit claims no more than the note: what might be stays so, and what is asked stays a question."""

from collections.abc import Iterator

from domain.editing.grammar_words import DOUBTS
from domain.editing.words import Sort, Token, sentences_of, tokens_of
from domain.intros.drafting import Language


def doubts_stay(edit: str, text: str, language: Language) -> bool:
    """Whether an edit has as many words of doubt as the note, and asserts no word that the note only asks about.

    What a question doubts is its courtesy, and free. Where a doubt stands is asked with the order of the words.
    """
    claimed, held = _asserted(edit, language), _asserted(text, language)
    only_asked = _said(tokens_of(text, language)) - _said(held)
    return _count(claimed, language) == _count(held, language) and only_asked.isdisjoint(_said(claimed))


def asked(text: str, language: Language) -> Iterator[bool]:
    """Yield for each sentence of a text whether it is a question."""
    yield from (token.word == "?" for token in tokens_of(text, language) if token.sort is Sort.END)
    yield False


def _asserted(text: str, language: Language) -> list[Token]:
    sentences = zip(sentences_of(text, language), asked(text, language), strict=True)
    return [token for sentence, is_question in sentences if not is_question for token in sentence]


def _count(tokens: list[Token], language: Language) -> int:
    return sum(token.word in DOUBTS[language] for token in tokens)


def _said(tokens: list[Token]) -> set[str]:
    return {token.stem for token in tokens if token.sort is Sort.CONTENT}

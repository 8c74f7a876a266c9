"""Asks whether enough of the note remains in an edit for it to be the same note."""

from domain.editing.words import Sort, tokens_of
from domain.intros.drafting import Language

LEAST_SHARE = 0.4
"""A note said in half its words keeps more; one that leaves out who writes, or why, keeps less."""


def remains(edit: str, text: str, language: Language) -> bool:
    """Whether an edit keeps LEAST_SHARE of the words and numbers of the note that say something."""
    known = _substance(text, language)
    return len(_substance(edit, language) & known) >= LEAST_SHARE * len(known)


def _substance(text: str, language: Language) -> set[str]:
    return {token.word for token in tokens_of(text, language) if token.sort in (Sort.CONTENT, Sort.NUMBER)}

"""Tells which of the five languages a text is in, by its small words."""

from domain.editing.small_words import SMALL
from domain.editing.words import words_of
from domain.intros.drafting import Language

FEWEST = 3
"""Small words in a language before a text is said to be in it."""


def language_of(text: str) -> Language | None:
    """Return the language most of a text's small words are of, or None where they are few or of two alike."""
    counts = {one: sum(word in SMALL[one] for word in words_of(text, one)) for one in Language}
    most = max(counts, key=lambda one: counts[one])
    is_clear = list(counts.values()).count(counts[most]) == 1
    return most if is_clear and counts[most] >= FEWEST else None

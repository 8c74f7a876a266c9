"""Finds what a title is about within its function: the loans of a banker, the children of a nurse."""

from collections.abc import Sequence

from domain.taxonomy.kinds import Function
from domain.taxonomy.lexicon import SUBJECTS

MOST = 3
"""So many subjects of a title count, the first ones."""


def read_subjects(function: Function, words: Sequence[str]) -> tuple[str, ...]:
    """Return what `words` say a title of `function` is about, in order; linear in their number."""
    begun = SUBJECTS.get(function)
    if begun is None:
        return ()
    firm: dict[str, None] = {}
    general: dict[str, None] = {}
    for at, word in enumerate(words):
        length = 0
        for subject in begun.get(word, ()):
            if len(subject.rest) < length:
                break
            if not subject.rest or tuple(words[at + 1 : at + 1 + len(subject.rest)]) == subject.rest:
                (general if subject.is_general else firm)[subject.name] = None
                length = len(subject.rest)
    return tuple(firm or general)[:MOST]

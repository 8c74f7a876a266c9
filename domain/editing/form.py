"""Asks whether a text is plain: no address, no markup, no sign that the note has not, nothing said to a model."""

import re

_ADDRESS = re.compile(r"[@\\<>{}\[\]|`*_~#^=$]|://|\bwww\b|\b[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_PUNCTUATION = frozenset(" .,;:?'’\"“”„«»¿¡()-–—&/+%…\u202f\u00a0")
_TO_A_MODEL = re.compile(
    r"\b(?:as an ai|language model|system prompt|ignor\w+ (?:all|any|previous|prior|the|alle|todas?|toutes?|les)"
    r"|(?:previous|prior|these|following) (?:instructions?|prompts?)|instructions?|anweisung(?:en)?|instruccion(?:es)?"
    r"|instru(?:ção|ções)|i (?:cannot|can't) (?:help|assist))\b",
    re.IGNORECASE,
)


def is_plain(edit: str, text: str) -> bool:
    """Whether every sign is a letter, a digit, plain punctuation, or one the note has, and no link is made of them."""
    has_known_signs = all(c.isalpha() or c.isdigit() or c in _PUNCTUATION or c in text for c in edit)
    return has_known_signs and "\n" not in edit and not _ADDRESS.search(edit)


def speaks_to_a_model(edit: str) -> bool:
    """Whether something in a text is what one says to a model, or a model of itself."""
    return _TO_A_MODEL.search(edit) is not None

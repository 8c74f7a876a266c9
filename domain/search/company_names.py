"""Tells which words of a query are part of a company's name."""

from collections.abc import Sequence

from domain.search.repairs import Vocabulary, is_known
from domain.search.small_words import HOUSES

_HOUSES = frozenset(HOUSES.split())
_JOINING = frozenset({"&", "+", "and", "of"})
"""What may stand within a name: `kestrel health & care`."""


def named_in(asked: Sequence[str], vocabulary: Vocabulary, *, is_whole: bool) -> frozenset[str]:
    """Return the words of `asked` that are part of a company's name: unknown ones, and those that join these.

    A word of the tables joins the name before it where one company's holds both; where `is_whole`, and one holds all
    that is asked, it may also stand before. Linear in the number of words.
    """
    named = set(vocabulary.names([token for token in asked if not is_known(token)]))
    named |= {token for token in asked if _is_initials(token)}
    if named and is_whole and vocabulary.share_name(asked):
        return frozenset(asked)
    name: list[str] = []
    for token in asked:
        if token in named:
            name.append(token)
        elif name and token not in _JOINING:
            is_part = token in _HOUSES or (token.isalnum() and vocabulary.share_name([*name, token]))
            named |= {token} if is_part else set()
            name = [*name, token] if is_part else []
    return frozenset(named)


def _is_initials(token: str) -> bool:
    """Whether letters around an `&` are a name and not two words: `B&Q`, not `R&D` or `sales&marketing`."""
    return "&" in token and not is_known(token) and not all(map(is_known, token.split("&")))

"""Counts the words of titles that no table lists, so that the tables can grow where many members write them."""

from collections import Counter
from collections.abc import Iterable

from domain.titles import unread_words

FEWEST_MEMBERS = 5
"""A word of fewer members than this could single one of them out, and stays untold."""


def commonly_unread(titles: Iterable[str]) -> list[tuple[str, int]]:
    """Return the words that no table lists and at least five of `titles` hold, with how many do, the most first.

    `titles` holds one title a member. Single words are all that is told of them.
    """
    counts = Counter(word for title in titles for word in set(unread_words(title)))
    told = [(word, count) for word, count in counts.items() if count >= FEWEST_MEMBERS]
    return sorted(told, key=lambda item: (-item[1], item[0]))

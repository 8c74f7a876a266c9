"""Whether a value that a model proposes stands in a member's text."""

from domain.replies.cleaning import CleanText, clean_reply
from domain.replies.reading import Span
from domain.replies.words import fold

_LONGEST_TEXT = 40_000


def stands_in(text: str, value: str) -> Span | None:
    """Return where `value` stands in `text`, whole words only, or None.

    Slack's escapes are undone and white space and case folded on both sides. A value without a letter or a
    digit stands nowhere.
    """
    clean = clean_reply(text[:_LONGEST_TEXT])
    sought = _key(clean_reply(value).text)
    if not any(c.isalnum() for c in sought):
        return None
    haystack, places = _squeezed(clean)
    at = haystack.find(sought)
    while at >= 0:
        end = at + len(sought)
        if _is_whole(haystack, at, end):
            return clean.span(places[at], places[end - 1] + 1)
        at = haystack.find(sought, at + 1)
    return None


def _key(text: str) -> str:
    return " ".join(fold(text).split())


def _squeezed(clean: CleanText) -> tuple[str, list[int]]:
    """Return the folded text with single blanks, and where each of its characters stands in the clean text."""
    letters: list[str] = []
    places: list[int] = []
    for i, letter in enumerate(clean.folded):
        blank = letter.isspace()
        if blank and (not letters or letters[-1] == " "):
            continue
        letters.append(" " if blank else letter)
        places.append(i)
    return "".join(letters), places


def _is_whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() and text[start].isalnum()) and not (after.isalnum() and text[end - 1].isalnum())

"""Where a value really starts and ends: without the punctuation, markup and trailing remarks around it."""

import re

from domain.replies.cleaning import MARKS, CleanText
from domain.replies.reading import LONGEST, Field, Found
from domain.replies.vocabulary.companies import DOTTED

_EDGE = " \t\n\x00,;:|/\\<>=~•·●▪►‣◦–—―-_*\"'“”„«»‹›‘’`´!?…→⇒#^" + MARKS
_LEFT_EDGE = _EDGE + ".)]}&+@"
_RIGHT_EDGE = _EDGE + "([{&@"
_READ_CLOSELY = 2_000
_PAIRS = {")": "(", "]": "[", "}": "{"}
_LAST_WORD = re.compile(r"[\w.]{1,12}\.$")


def trim(clean: CleanText, start: int, end: int) -> tuple[int, int]:
    """Return clean [start, end) without what surrounds the value; empty where nothing is left.

    Brackets stay in pairs; the full stop of an abbreviation (`Inc.`, `Sr.`) stays.
    """
    text = clean.text
    while start < end and text[start] in _LEFT_EDGE + "([{":
        if text[start] in "([{" and _closes_inside(text, start, end):
            break
        start += 1
    while start < end:
        last = text[end - 1]
        unpaired = last in _PAIRS and _PAIRS[last] not in text[start:end]
        if last in _RIGHT_EDGE or unpaired or (last == "." and not _keeps_stop(text, start, end)):
            end -= 1
        else:
            break
    return _unwrap(text, start, end)


def _closes_inside(text: str, start: int, end: int) -> bool:
    closing = {"(": ")", "[": "]", "{": "}"}[text[start]]
    return 0 < text.find(closing, start, end) < end - 1


def _unwrap(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop a pair of brackets that holds the whole value."""
    if end - start > 2 and text[end - 1] in _PAIRS and text[start] == _PAIRS[text[end - 1]]:
        return start + 1, end - 1
    return start, end


def _keeps_stop(text: str, start: int, end: int) -> bool:
    match = _LAST_WORD.search(text[max(start, end - 13) : end])
    if match is None:
        return False
    word = match.group()[:-1].lower()
    return word in DOTTED or bool(re.fullmatch(r"(?:\w\.)+\w", word))


def found(clean: CleanText, field: Field, start: int, end: int) -> Found | None:
    """Return the trimmed value in clean [start, end), cut at a word to the longest allowed, or None."""
    start, end = trim(clean, start, min(end, start + _READ_CLOSELY))
    if field is Field.COMPANY and clean.text[end : end + 1] == "." and _keeps_stop(clean.text, start, end + 1):
        end += 1
    limit = LONGEST[field]
    if end - start > limit:
        shorter = clean.text.rfind(" ", start, start + limit)
        start, end = trim(clean, start, shorter if shorter > start else start + limit)
    value = clean.value(start, end)
    if not any(c.isalnum() for c in value):
        return None
    return Found(value, clean.span(start, end))

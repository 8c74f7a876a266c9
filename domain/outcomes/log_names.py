"""Finds for whom an act was done in a manager's line: the company or event it names."""

import re

_TOP = r"c[a-z]o|officer|president|(?:co-?)?founder|chair(?:man|woman|person)?|owner"
_ROLE = rf"{_TOP}|[se]?vp|head|director|manager|lead|partner"
_TITLE = re.compile(
    r"(?:(?:senior|global|deputy|regional|associate|group|new|former|vice|interim|acting|managing|chief) )*"
    rf"(?:(?:\w+ )?officer|{_ROLE})(?:(?: [\w&/-]+){{0,3}}? (?:of|at|from)\b|[,.;]|$)",
    re.IGNORECASE,
)
"""Somebody's title, after which their company may be named."""
_TOWARDS = re.compile(
    rf"\b(?:to|for|with|at|from|(?i:{_TOP}) of|(?i:{_ROLE})(?: (?!(?:of|at|from)\b)\w+){{1,3}} of)\s+(?:the\s+)?(?=\S)"
)
_WORD = re.compile(r"[^\s,;:!?()]+")
_SMALL = frozenset({"and", "&", "of", "de", "the", "und"})
_CALENDAR = """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
"""
_DAYS = frozenset(_CALENDAR.split())
MOST_NAME_WORDS = 5


def _whom(words: str) -> str:
    """Return the first name that something was done to, for or with: words that begin with a capital or a digit.

    A number, a month or a day of the week alone is none, nor is somebody's title: the company after it is.
    """
    for towards in _TOWARDS.finditer(words):
        rest = words[towards.end() :]
        name = "" if _TITLE.match(rest) else _name(rest)
        if name:
            return name
    return ""


def _name(text: str) -> str:
    taken: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        if gap.strip() or len(taken) == MOST_NAME_WORDS or not _belongs(match[0], taken):
            break
        taken.append(match[0])
        end = match.end()
    while taken and taken[-1] in _SMALL:
        taken.pop()
    name = " ".join(taken).rstrip(".")
    return name if any(map(str.isupper, name)) and name.casefold() not in _DAYS else ""


def _belongs(word: str, before: list[str]) -> bool:
    return word[0].isupper() or word[0].isdigit() or bool(before and word in _SMALL)

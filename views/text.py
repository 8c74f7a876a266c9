"""Text from people, made safe to show: no control characters, no mention, no link of its own."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import dropwhile

_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
_JOINERS = {"\u200c", "\u200d"}
MOST_MANAGERS = 3
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
_FOLLOWS_A_NAME = re.compile(r"[Jj]r|[Ss]r|[IVX]+|Esq|Ph\.?D|[A-Z][A-Za-z.]?[A-Z]+\S*")
"""What follows a comma after a whole name: a generation or a degree."""
_TITLES = """
    dr prof professor mr mrs ms mx sir herr hr frau dipl ing dipl-ing dipl.-ing mme mlle monsieur madame sr sra srta
    señor señora senhor senhora dra profa doña eng lic rev
"""
_PARTICLES = "van von der den ter de del della di da do dos das du le la los las y e"


def clean(text: str, limit: int = 300) -> str:
    """Return `text` on one line without control, bidi or zero-width characters, at most `limit` long.

    Joiners stay, since Indic and Persian words and many emoji need them.
    """
    read = text[: limit * 20]
    folded = re.sub(r"\s+", " ", read if read.isprintable() else _seen(read)).strip()
    return folded if len(folded) <= limit else folded[: limit - 1].rstrip() + "…"


def _seen(text: str) -> str:
    kept = (" " if c in "\n\r\t\u2028\u2029" else c for c in text)
    return "".join(c for c in kept if c in _JOINERS or unicodedata.category(c) not in _UNSEEN)


def escape(text: str) -> str:
    """Return `text` with the three characters escaped that Slack reads as markup in mrkdwn."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """Undo Slack's escaping of text that people typed."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def shown_name(name: str) -> str:
    """Return a name as it is shown: cleaned, at most 80 characters, never empty."""
    return clean(name, 80) or "a member"


def first_name(name: str, otherwise: str = "there") -> str:
    """Return how to address somebody: the first word of their name that is no title; `otherwise` where none is.

    `Surname, Name` is turned round, and what stands in brackets is left out.
    """
    family, _, given = _IN_BRACKETS.sub(" ", clean(name, 80)).partition(",")
    before, after = _name_words(family), _name_words(given)
    is_turned = len(_surname(before)) == 1 and bool(after) and not _FOLLOWS_A_NAME.fullmatch(after[0])
    return next(iter((after if is_turned else before) or after), otherwise)


def _surname(words: Sequence[str]) -> list[str]:
    return [word for word in words if word.casefold() not in _PARTICLES.split()]


def _name_words(text: str) -> list[str]:
    """Return the words of a name without titles, signs around them and pictures."""
    words = (_without_signs(word) for word in text.split() if not _is_title(word))
    return [word for word in words if any(map(str.isalpha, word))]


def _is_title(word: str) -> bool:
    return word == "M." or word.casefold().strip(".") in _TITLES.split()


def _without_signs(word: str) -> str:
    """Return a word from its first letter to its last; the dot of an initial stays."""
    begun = list(dropwhile(_is_sign, word))
    ended = "".join(dropwhile(_is_sign, reversed(begun)))[::-1]
    return f"{ended}." if len(ended) == 1 and begun[1:2] == ["."] else ended


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] not in "LMN"


def listed(words: Sequence[str]) -> str:
    """Return words as a sentence lists them: `a`, `a and b`, `a, b and c`; empty for none."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def team_name(managers: Sequence[str]) -> str:
    """Return the people who run the program, by name, or in general where no name is known."""
    names = [clean(name, 80) for name in managers[:MOST_MANAGERS]]
    others = ["others"] if len(managers) > MOST_MANAGERS else []
    return listed([name for name in names if name] + others) or "the program team"


def plural(number: int, one: str, many: str = "") -> str:
    """Return `number` with its noun: `1 reply`, `2,000 replies`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"

"""Text from people, made safe to show: no control characters, no mention, no link of its own."""

import re
import unicodedata
from collections.abc import Sequence

_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
_JOINERS = {"\u200c", "\u200d"}
MOST_MANAGERS = 3


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


def first_name(name: str) -> str:
    """Return how to address somebody: the first word of their name, cleaned."""
    return clean(name, 80).split(" ")[0] or "there"


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

"""The text a reply shows its readers, without Slack's markup, each character knowing where it came from."""

import re
import unicodedata
from dataclasses import dataclass, field

from domain.replies.linkedin import normalize_linkedin_url
from domain.replies.reading import Span
from domain.replies.words import fold, squeeze

PROFILE, LINK, MENTION, EMAIL, EMOJI = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004"
"""Each stands in the clean text for one thing that is no prose."""
MARKS = PROFILE + LINK + MENTION + EMAIL + EMOJI

_NO_MARKS = {ord(mark): None for mark in MARKS}
_ESCAPES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_ENTITY = r"(?P<entity><(?=[@#!]|https?:|mailto:|tel:)[^<>\n]{1,4000}>)"
_MAILBOX = r"(?P<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
_ADDRESS = (
    r"(?P<url>(?<![\w@.-])(?i:https?://|www\.)[^\s<>|\"]+"
    r"|(?<![\w@./-])(?i:(?:[a-z]{1,6}\.)?linkedin\.com)/[^\s<>|\"]+)"
)
_ESCAPE = r"(?P<escape>&(?:amp|lt|gt);)"
_SHORTCODE = r"(?<!\w):(?=[\d_+-]*[a-z])[a-z0-9_+'-]{2,60}:(?::skin-tone-\d:)?(?!\w)"
_PICTURE = r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\u20E3\uFE0F\u200D\U000E0020-\U000E007F]+"
_STRUCK = r"(?P<struck>(?<![\w~])~{1,2}(?=[^\s~])[^~\n]{1,300}(?<=[^\s~])~{1,2}(?![\w~]))"
_MARKUP = r"[\x00-\x08\x0e-\x1f\x7f*`]|(?<![^\W_])_+|_+(?![^\W_])"
_NOT_WITHIN = r"(?!(?<=\w)[A-Za-z0-9 ])"
"""Not inside a plain word nor right after one: nothing special starts there, and most of a text is that."""
_INVISIBLE = r"[\xad\u061c\u200b-\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ue000-\ue004]"
_PLAIN_SPECIAL = re.compile(
    f"{_NOT_WITHIN}(?:{_ENTITY}|{_ADDRESS}|{_ESCAPE}|(?P<emoji>{_SHORTCODE})|{_STRUCK}"
    f"|(?P<drop>{_MARKUP})|(?P<line>\\r\\n?|[\\x0b\\x0c]))"
)
"""What is special in a text of ASCII without an `@`, as most are; the other pattern takes longer."""

_SPECIAL = re.compile(
    f"{_NOT_WITHIN}(?:{_ENTITY}|{_MAILBOX}|{_ADDRESS}|{_ESCAPE}|(?P<emoji>{_SHORTCODE}|{_PICTURE})|{_STRUCK}"
    f"|(?P<drop>{_MARKUP}|{_INVISIBLE})|(?P<line>\\r\\n?|[\\u2028\\u2029\\x85\\x0b\\x0c])"
    "|(?P<blank>[\\xa0\\u2000-\\u200a\\u202f\\u205f\\u3000]))|(?P<composed>\\w[\\u0300-\\u036f]+)"
)
_AFTER_ADDRESS = re.compile(r"[,;)\]]")
_PLAIN_ADDRESS = re.compile(r"(?:https?:|www\.)|[\w.-]+/", re.I)


@dataclass(frozen=True, slots=True)
class CleanText:
    """A reply as people see it, `text`, the same `folded`, and `raw` as Slack delivered it.

    `starts[i]` and `ends[i]` are where character i of the text stood in the raw one. `profiles` are canonical
    LinkedIn addresses by the place of their mark; `domains` are the names in the reply's e-mail and web
    addresses, `mailboxes` what stands before an `@`; `emoji` gives each emoji as written, by its place.
    """

    raw: str
    text: str
    folded: str
    starts: list[int]
    ends: list[int]
    profiles: dict[int, str] = field(default_factory=dict)
    domains: frozenset[str] = frozenset()
    emoji: dict[int, str] = field(default_factory=dict)
    mailboxes: tuple[str, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Return the raw stretch that clean [start, end) was made of; `start` < `end`."""
        return Span(self.starts[start], self.ends[end - 1])

    def value(self, start: int, end: int) -> str:
        """Return clean [start, end) as people would write it: no marks, white space folded."""
        text = self.text[start:end]
        return squeeze(text if text.isascii() else text.translate(_NO_MARKS))


class _Cleaner:
    """Builds a CleanText in one pass over the raw text."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.special = _PLAIN_SPECIAL if raw.isascii() and "@" not in raw else _SPECIAL
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.profiles: dict[int, str] = {}
        self.domains: set[str] = set()
        self.emoji: dict[int, str] = {}
        self.mailboxes: list[str] = []

    def clean(self) -> CleanText:
        self._stretch(0, len(self.raw))
        text = "".join(self.pieces)
        return CleanText(
            self.raw,
            text,
            fold(text),
            self.starts,
            self.ends,
            self.profiles,
            frozenset(self.domains),
            self.emoji,
            tuple(self.mailboxes),
        )

    def _stretch(self, start: int, end: int) -> None:
        """Clean raw[start:end], which holds no link this method was called from."""
        done = start
        for match in self.special.finditer(self.raw, start, end):
            self._keep(done, match.start())
            self._special(match)
            done = match.end()
        self._keep(done, end)

    def _keep(self, start: int, end: int) -> None:
        if start < end:
            self.pieces.append(self.raw[start:end])
            self.starts.extend(range(start, end))
            self.ends.extend(range(start + 1, end + 1))

    def _put(self, character: str, start: int, end: int) -> None:
        self.pieces.append(character)
        self.starts.append(start)
        self.ends.append(end)

    def _special(self, match: re.Match[str]) -> None:
        kind, (start, end) = match.lastgroup, match.span()
        if kind == "entity":
            self._entity(start, end)
        elif kind == "url":
            self._address(match.group(), start, end)
        elif kind == "email":
            self._email(match.group(), start, end)
        elif kind == "emoji":
            self.emoji[len(self.starts)] = match.group()
            self._put(EMOJI, start, end)
        elif kind == "composed":
            self._composed(match.group(), start, end)
        elif kind != "drop":
            self._put(_replacement(kind, match.group()), start, end)

    def _composed(self, letters: str, start: int, end: int) -> None:
        composed = unicodedata.normalize("NFC", letters)
        if len(composed) == 1:
            self._put(composed, start, end)
        else:
            self._keep(start, end)

    def _entity(self, start: int, end: int) -> None:
        address, bar, label = self.raw[start + 1 : end - 1].partition("|")
        if address[:1] in "@#!":
            self._put(MENTION, start, end)
        elif address.startswith("mailto:"):
            self._email(address[7:], start, end)
        elif address.startswith("tel:"):
            self._put(LINK, start, end)
        elif normalize_linkedin_url(address) or not bar or _PLAIN_ADDRESS.match(label):
            self._address(address, start, end)
        else:
            self._domain(address)
            self._stretch(end - 1 - len(label), end - 1)

    def _address(self, address: str, start: int, end: int) -> None:
        """Put a mark for an address; punctuation that ends a sentence stays text."""
        kept = address.rstrip(".,;:!?)'\"]}*_~")
        profile = normalize_linkedin_url(kept)
        if profile and self.raw[start] != "<":
            kept = _AFTER_ADDRESS.split(kept, maxsplit=1)[0]
        if profile:
            self.profiles[len(self.starts)] = profile
        else:
            self._domain(kept)
        tail = 0 if self.raw[start] == "<" else len(address) - len(kept)
        self._put(PROFILE if profile else LINK, start, end - tail)
        self._stretch(end - tail, end)

    def _email(self, address: str, start: int, end: int) -> None:
        local, _, host = address.partition("@")
        self.mailboxes.append(fold(local))
        self._domain(host)
        self._put(EMAIL, start, end)

    def _domain(self, address: str) -> None:
        """Note the name in a host: `acme` for https://www.acme.co.uk/about."""
        host = fold(address).partition("://")[2] or fold(address)
        labels = re.split(r"[/?#:|]", host, maxsplit=1)[0].removeprefix("www.").split(".")
        if len(labels) > 1 and labels[0] not in _MAIL_HOSTS:
            self.domains.add(labels[0])


_MAIL_HOSTS = frozenset(
    [
        "gmail",
        "googlemail",
        "outlook",
        "hotmail",
        "yahoo",
        "icloud",
        "proton",
        "gmx",
        "web",
        "linkedin",
        "lnkd",
    ]
)


def _replacement(kind: str | None, written: str) -> str:
    if kind == "escape":
        return _ESCAPES[written.lower()]
    return "\n" if kind == "line" else " "


def clean_reply(raw: str) -> CleanText:
    """Return what `raw` shows its readers. Linear in its length."""
    return _Cleaner(raw).clean()

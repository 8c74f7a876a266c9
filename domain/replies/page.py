"""A reply cut into words once, and stretches of it to read."""

from bisect import bisect_left
from functools import reduce
from itertools import pairwise
from operator import or_

from domain.replies.cleaning import CleanText
from domain.replies.lexicon import FIRST_NAME, RANK, ROLE, TITLE_WORD, kinds
from domain.replies.lines import Stretch
from domain.replies.vocabulary.speech import LANGUAGE_WORDS
from domain.replies.words import Word, words_of

SOFT, COMMA, HARD = 0, 1, 2
"""How strongly the text between two words parts them."""

_SOFT_CHARACTERS = frozenset(" \t'\"./-,")
_READ_CLOSELY = 4_000
_MANY_WORDS = 600


def _gap(between: str) -> int:
    if " - " in between or " / " in between or not set(between) <= _SOFT_CHARACTERS:
        return HARD
    return COMMA if "," in between else SOFT


class Page:
    """What every reader of a reply needs: its clean text, its words, its language.

    `folded` is the clean text's folded form with what must not be read hidden; `shouted` says that the
    reply's capitals mean nothing, because nearly all its letters are capitals, or none is.
    """

    def __init__(self, clean: CleanText, folded: str) -> None:
        self.clean = clean
        self.folded = folded
        self.words = words_of(folded)
        self.starts = [word.start for word in self.words]
        self.gaps = _gaps_of(folded, self.words)
        self.capitals = _capitals_of(clean.text, self.words)
        self.kinds = _kinds_of(clean.text, self.words)
        self.language = _language_of(self.words[:_MANY_WORDS], "en")
        self._languages: dict[int, str] = {}
        self.shouted = _is_shouted(clean.text[:_READ_CLOSELY])
        self.slugs = [*clean.mailboxes, *(address.rpartition("/")[2] for address in clean.profiles.values())]

    def language_at(self, position: int) -> str:
        """Return the language of the line that holds `position`, the reply's where the line does not tell."""
        start = self.folded.rfind("\n", 0, position) + 1
        if start not in self._languages:
            end = self.folded.find("\n", start)
            low = bisect_left(self.starts, start)
            high = bisect_left(self.starts, end if end >= 0 else len(self.folded))
            if high - low == len(self.words):
                return self.language
            self._languages[start] = _language_of(self.words[low : min(high, low + _MANY_WORDS)], self.language)
        return self._languages[start]

    def scan(self, start: int, end: int) -> "Scan":
        """Return the stretch [start, end) ready to read."""
        return Scan(self, Stretch(start, end))


class Scan:
    """A stretch of a page, its words counted from 0.

    `words`, `kinds`, `gaps` and `capitals` run in step: kinds[i] are the kinds of word i (see lexicon), gaps[i]
    is how it is parted from the word before (the first gap is HARD), capitals[i] whether it is written the way
    names are. `folded` is the whole page's folded text.
    """

    __slots__ = ("_language", "_some", "capitals", "folded", "gaps", "kinds", "page", "stretch", "words")

    def __init__(self, page: Page, stretch: Stretch) -> None:
        self.page = page
        self.folded = page.folded
        self.stretch = stretch
        start, end = stretch
        words = page.words
        low = bisect_left(page.starts, start)
        high = bisect_left(page.starts, end, low)
        if (low and words[low - 1].end > start) or (high > low and words[high - 1].end > end):
            self._cut_anew()
        else:
            self.words, self.kinds = words[low:high], page.kinds[low:high]
            self.gaps, self.capitals = page.gaps[low:high], page.capitals[low:high]
        if self.gaps:
            self.gaps[0] = HARD
        self._language = ""
        self._some = -1

    def _cut_anew(self) -> None:
        """Take the words of a stretch that starts or ends inside one of the page's."""
        self.words = words_of(self.folded, *self.stretch)
        self.gaps = _gaps_of(self.folded, self.words)
        self.capitals = _capitals_of(self.page.clean.text, self.words)
        self.kinds = _kinds_of(self.page.clean.text, self.words)

    @property
    def language(self) -> str:
        """The language of the line the stretch starts in."""
        if not self._language:
            self._language = self.page.language_at(self.stretch.start)
        return self._language

    @property
    def shouted(self) -> bool:
        """Whether capitals mean nothing here."""
        return self.page.shouted

    @property
    def some(self) -> int:
        """All the kinds any of the words is of."""
        if self._some < 0:
            self._some = reduce(or_, self.kinds, 0)
        return self._some

    def within(self, start: int, end: int) -> "Scan":
        """Return another stretch of the same page."""
        return Scan(self.page, Stretch(start, end))

    def written(self, i: int) -> str:
        """Return word i as its author wrote it."""
        return self.page.clean.text[self.words[i].start : self.words[i].end]

    def index_at(self, position: int) -> int:
        """Return the index of the first word that starts at or after `position`."""
        for i, word in enumerate(self.words):
            if word.start >= position:
                return i
        return len(self.words)


def _gaps_of(folded: str, words: list[Word]) -> list[int]:
    between = [folded[before.end : after.start] for before, after in pairwise(words)]
    return [HARD, *[SOFT if gap == " " else _gap(gap) for gap in between]] if words else []


def _kinds_of(text: str, words: list[Word]) -> list[int]:
    """Return the kinds of each word; in `I'm Caio, Head of Sales` and `I'm Dean. VP Sales` the first is no title."""
    found = [kinds(word.text) for word in words]
    for i, kind in enumerate(found[:-1]):
        if kind & FIRST_NAME and kind & TITLE_WORD and found[i + 1] & (ROLE | RANK):
            word, after = words[i], words[i + 1]
            parted = not text[word.end - 1 : after.start].strip(" \t").isalpha()
            if parted and text[word.start : word.end].strip(".").istitle():
                found[i] &= ~TITLE_WORD
    return found


def _capitals_of(text: str, words: list[Word]) -> list[bool]:
    return [_is_name_like(text[word.start : word.end]) for word in words]


def _is_name_like(written: str) -> bool:
    return written[0].isdigit() or (written[0].isalpha() and not written.islower())


def _language_of(words: list[Word], default: str) -> str:
    """Return the likeliest of the five languages by its frequent words, the default in doubt."""
    seen = {word.text for word in words}
    counts = {language: len(seen & table) for language, table in LANGUAGE_WORDS.items()}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] > counts[default] else default


def _is_shouted(head: str) -> bool:
    letters = "".join(filter(str.isalpha, head))
    if len(letters) <= 12:
        return False
    return letters.islower() or sum(map(str.isupper, letters)) > 0.7 * len(letters)

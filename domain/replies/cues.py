"""The words that announce a fact in a sentence: `I run`, `bin`, `mi cargo es`, `je travaille chez`."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from domain.replies.lines import Stretch
from domain.replies.patterns import any_phrase
from domain.replies.vocabulary import speech
from domain.replies.words import phrases


class Cue(StrEnum):
    """What the words before a fact announce."""

    AM = "am"
    AS = "as"
    RUN = "run"
    AT = "at"
    SECTOR = "sector"
    TRADE = "trade"


class Heard(NamedTuple):
    """A cue's phrase, all it may announce, and its half-open place [start, end) with the adverbs after it."""

    phrase: str
    cues: frozenset[Cue]
    start: int
    end: int


_TABLES = (
    (Cue.AM, speech.AM),
    (Cue.AS, speech.AS),
    (Cue.RUN, speech.RUN),
    (Cue.AT, speech.AT),
    (Cue.SECTOR, speech.SECTOR),
    (Cue.TRADE, speech.TRADES),
)


def _announcements() -> dict[str, frozenset[Cue]]:
    found: dict[str, frozenset[Cue]] = {}
    for cue, table in _TABLES:
        for phrase in phrases(table):
            found[phrase] = found.get(phrase, frozenset()) | {cue}
    return found


_CUES = _announcements()


_CUE = re.compile(
    rf"(?<![\w'])({any_phrase(_CUES)})(?![\w'])"
    rf"(?:\s+(?:{any_phrase(phrases(speech.ADVERBS))}|(?:seit|desde|depuis) \w+)(?!\w))*\s*:?"
)


def cues_in(folded: str, stretch: Stretch) -> Iterator[Heard]:
    """Yield the cues of a stretch in order; they do not overlap."""
    for match in _CUE.finditer(folded, stretch.start, stretch.end):
        yield Heard(match.group(1), _CUES[match.group(1)], match.start(), match.end())

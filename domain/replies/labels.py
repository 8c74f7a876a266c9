"""Labelled values: `Title: …`, `Branche – …`, `*Empresa* …`, in any order, one or several to a line."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from domain.replies.cleaning import MARKS, CleanText
from domain.replies.lines import Stretch
from domain.replies.reading import Field
from domain.replies.vocabulary.labels import EVENT_LABELS, IGNORED_LABELS, LABELS, QUALIFIERS
from domain.replies.words import squeeze


class Other(StrEnum):
    """A label that is none of the fields."""

    IGNORED = "ignored"
    EVENT = "event"


Named = Field | Other
_FIELDS = {phrase: field for field, phrases in reversed(LABELS.items()) for phrase in phrases}
_SEPARATOR = re.compile(
    r"(?!\w)(?:\]\s*:?\s*|\?\s+|\s*\.{2,}\s*|\s*[»›▸►▶~]+\s*|\s*[:=]+(?!//)[>\s]*|\s*>{1,3}\s+"
    r"|\s+(?:-+>?|–|—|→|>|\ue004|\|)\s+|\s*(?:–|—|→|->)\s*|(?<=\w)-\s+|\t+)"
)
_MAY_SEPARATE = re.compile(r"[]:=?>»›▸►▶~–—→|\t\ue004-]|\.\.")
_BOUNDARY = re.compile(r"[,;|•·—–\t([]|\s/\s|\s-\s|[.!?]\s|[" + MARKS + "]")
_AND = re.compile(r"\s*(?:[/&,+|;•·]|\s-\s|\band\b|\bund\b|\by\b|\bet\b|\be\b)\s*")
_WRAPPING = " …|\t\"'“”„«»()[]{}.,;:#*_•·-–—>?" + MARKS
_LONGEST_LABEL = 60
_MOST_WORDS = 9
_MOST_SEPARATORS = 80


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label, what it names (several for `Title / Company:`), and the stretch its value may stand in."""

    names: tuple[Named, ...]
    start: int
    value: Stretch


@lru_cache(maxsize=4_000)
def label_names(phrase: str) -> tuple[Named, ...]:
    """Return what a folded phrase names as a label, () if it is none."""
    phrase = squeeze(
        re.sub(r"\((?:s|es|ies|in|current|optional|url|if any|aktuell|actual|actuel|atual)\)", "", phrase).strip(
            _WRAPPING
        )
    )
    one = _single(phrase)
    if one:
        return (one,)
    parts = [part for part in _AND.split(phrase) if part]
    names = [_single(part.strip(_WRAPPING)) for part in parts]
    if len(names) < 2 or not all(names):
        return ()
    return tuple(dict.fromkeys(name for name in names if name))


def _single(phrase: str) -> Named | None:
    while phrase:
        if phrase in _FIELDS:
            return _FIELDS[phrase]
        if phrase in IGNORED_LABELS:
            return Other.IGNORED
        if phrase in EVENT_LABELS:
            return Other.EVENT
        first, _, rest = phrase.partition(" ")
        if first not in QUALIFIERS:
            return None
        phrase = rest
    return None


def labels_of(clean: CleanText, line: Stretch, *, bare: bool = False) -> list[Labelled]:
    """Return the labels of a line in order, each with the stretch up to the next.

    With `bare`, words of labels that nothing parts from their values count too (see `has_bare_labels`).
    """
    marks = _label_marks(clean, line, bare=bare)
    return [
        Labelled(names, start, Stretch(value, marks[i + 1][1] if i + 1 < len(marks) else line.end))
        for i, (names, start, value) in enumerate(marks)
    ]


def _label_marks(clean: CleanText, line: Stretch, *, bare: bool) -> list[tuple[tuple[Named, ...], int, int]]:
    """Return (names, start of label, start of value) for each label of a line."""
    marks: list[tuple[tuple[Named, ...], int, int]] = []
    begin = line.start
    if not _MAY_SEPARATE.search(clean.folded, line.start, line.end):
        return _bold_label(clean, line) or (_bare_labels(clean, line) if bare else [])
    for match in islice(_SEPARATOR.finditer(clean.folded, line.start, line.end), _MOST_SEPARATORS):
        if match.start() < begin:
            continue
        mark = _mark_before(clean.folded, begin, match, first=begin == line.start, follows=bool(marks))
        if mark:
            marks.append(mark)
            begin = match.end()
    return marks or _bold_label(clean, line) or (_bare_labels(clean, line) if bare else [])


def _mark_before(
    folded: str, begin: int, separator: re.Match[str], *, first: bool, follows: bool
) -> tuple[tuple[Named, ...], int, int] | None:
    """Return the label that ends where `separator` starts, if one does."""
    end, colon = separator.start(), bool(set(separator.group()) & set(":="))
    low = max(begin, end - _LONGEST_LABEL)
    if first and low == begin:
        names = label_names(folded[begin:end])
        if names and (colon or not isinstance(names[0], Other)):
            return names, begin, separator.end()
    for start in _starts(folded, low, end):
        names = label_names(folded[start:end])
        if names and (colon or (follows and separator.group().strip()) or _after_boundary(folded, begin, start)):
            if isinstance(names[0], Other) and not (colon and _after_boundary(folded, begin, start)):
                continue
            return names, start, separator.end()
    return None


def _starts(folded: str, low: int, end: int) -> list[int]:
    """Return where a label that ends at `end` may start, the longest first, no boundary inside."""
    last = low
    for boundary in _BOUNDARY.finditer(folded, low, end):
        last = boundary.end()
    starts = [m.start() for m in re.finditer(r"(?<![^\s\"'(\[{,;|*])\S", folded[last:end])]
    return [last + s for s in starts[-_MOST_WORDS:]]


def _after_boundary(folded: str, begin: int, start: int) -> bool:
    before = folded[begin:start].rstrip(" \"'")
    return not before or before[-1] in ",;|•·—–\t([{/-.!?" + MARKS


def _bold_label(clean: CleanText, line: Stretch) -> list[tuple[tuple[Named, ...], int, int]]:
    """Return the label of a line that sets it off by bold type alone: `*Title* VP Sales`."""
    opened = clean.raw.find("*", max(0, clean.starts[line.start] - 2), clean.starts[line.start] + 1)
    closed = clean.raw.find("*", clean.starts[line.start] + 1, clean.ends[line.end - 1])
    if opened < 0 or closed < 0:
        return []
    end = line.start
    while end < line.end and clean.starts[end] < closed:
        end += 1
    names = label_names(clean.folded[line.start : end])
    return [(names, line.start, end)] if names else []


_BARE_WORDS = (
    "job title|title|role|position|company|employer|organization|industry|sector|linkedin|titel|firma|unternehmen"
    "|branche|cargo|puesto|empresa|industria|poste|entreprise|societe|secteur|setor"
)
_NO_VALUE = "is|de|der|es|ist|est|e|and|or|in|at|for|to|page|profile|of|as|was"
_BARE = re.compile(
    rf"(?:^|[,;|.\n]\s*|\band\s+)(?:my\s+)?({_BARE_WORDS})\s+(?!(?:{_NO_VALUE})\b|d')(?=[\w\ue000\"'])", re.M
)


def has_bare_labels(folded: str) -> bool:
    """Say whether a reply writes at least two fields as `title Buyer, company Acme, industry retail`."""
    return len({label_names(match.group(1)) for match in _BARE.finditer(folded[:2_000])}) > 1


def _bare_labels(clean: CleanText, line: Stretch) -> list[tuple[tuple[Named, ...], int, int]]:
    return [
        (label_names(match.group(1)), match.start(1), match.end())
        for match in _BARE.finditer(clean.folded, line.start, line.end)
    ]

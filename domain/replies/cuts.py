"""Cutting a stretch into the parts between its delimiters."""

import re

from domain.replies.cleaning import MARKS
from domain.replies.job_titles import comma_continues_title
from domain.replies.lexicon import FUNCTION, GRADE, INDUSTRY, JOINT, LEGAL, RANK, ROLE, SPEECH, TITLE_WORD, WORK_WORD
from domain.replies.lines import Stretch
from domain.replies.page import SOFT, Scan
from domain.replies.vocabulary.companies import NAME_JOINTS
from domain.replies.vocabulary.industries import MARKET_NOUNS
from domain.replies.vocabulary.speech import JOINING, NAME_OPENERS, PLAIN_ARTICLES
from domain.replies.words import vocabulary

_CLOSERS = (
    r"happy to|glad to|keen to|looking forward|would love|i'd love|feel free|let's|nice to|thanks|thank you"
    r"|cheers|please"
)
_DELIMITER = re.compile(
    rf"(?!\w)(?:(?P<d0>[|•·●▪;\t\n{MARKS}\x00]+|\s//\s|\s\(?[b-e]\)\s|\s[2-5][.)]\s|::|→|⇒|->|=>|\s>+\s|>>|~"
    r"|\s{3,}|\s_\s)"
    r"|(?P<d1>:\s|\s[-–—]+\s|\s?[—–]\s?|\s/\s|\s\\\s|\s\+\+\s|(?<=\w)-\s+"
    rf"|\s(?=(?:{_CLOSERS})(?!\w)))"
    r"|(?P<d2>,\s*|[()\[\]])"
    r"|(?P<d3>/))"
)
"""Delimiters are of four strengths: 0 always parts, 1 dashes and spaced slashes, 2 commas, 3 tight slashes."""


_MARKET_OPENERS = vocabulary("""bereich branche sektor secteur sector setor rubro segmento ramo industria""")
"""Market nouns that stand before their industry: `Bereich Medizintechnik`."""


def cuts_of(scan: Scan) -> list[list[Stretch]]:
    """Return the ways to cut a stretch, from the strongest delimiters alone to all of them.

    A way that cuts no finer than the one before is left out. Parts that go on across their delimiter
    (`VP, Sales`, `Acme, Inc.`) stay together.
    """
    found = [
        (int((m.lastgroup or "d0")[1]), m.start(), m.end())
        for m in _DELIMITER.finditer(scan.folded, scan.stretch.start, scan.stretch.end)
    ]
    strengths = {0} | {strength for strength, _, _ in found}
    ways: list[list[Stretch]] = []
    for level in sorted(strengths):
        way = _joined(scan, _cut(scan, [d for d in found if d[0] <= level]))
        if not ways or len(way) > len(ways[-1]):
            ways.append(way)
    return ways


def _cut(scan: Scan, delimiters: list[tuple[int, int, int]]) -> list[Stretch]:
    cuts = []
    start = scan.stretch.start
    for _, low, high in delimiters:
        cuts.append(Stretch(start, low))
        start = high
    cuts.append(Stretch(start, scan.stretch.end))
    return [cut for cut in cuts if any(map(str.isalnum, scan.folded[cut.start : cut.end]))]


def _joined(scan: Scan, cuts: list[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for cut in cuts:
        if joined and _belongs(scan, joined[-1], cut):
            joined[-1] = Stretch(joined[-1].start, cut.end)
        else:
            joined.append(cut)
    return joined


def _belongs(scan: Scan, before: Stretch, after: Stretch) -> bool:
    """Say whether a part goes on after the delimiter: `VP, Sales`, `Acme, Inc.`, `Sales, Director`."""
    between = scan.folded[before.end : after.start].strip()
    if between not in (",", "-", "–", "—"):
        return False
    both = scan.within(before.start, after.end)
    j = both.index_at(after.start)
    if j == 0 or j >= len(both.words):
        return False
    if between == "," and len(both.words) - j == 1 and both.kinds[j] & LEGAL and not both.kinds[j] & ROLE:
        return True
    return comma_continues_title(both, 0, j) or _rank_follows(both.kinds[:j], both.kinds[j:])


def _rank_follows(before: list[int], after: list[int]) -> bool:
    """Say whether a bare rank follows a bare function: `Customer Marketing, Senior Manager`."""
    functions = all(k & (FUNCTION | JOINT) and not k & ROLE for k in before)
    return functions and all(k & (RANK | GRADE) for k in after) and any(k & RANK for k in after)


def without_joints(scan: Scan) -> Scan:
    """Return the scan without small words at its ends that join it to its sentence: `in fintech and`."""
    words = scan.words
    first, last = 0, len(words)
    while first < last and _joins(scan, first):
        first += 1
    while last > first and (_joins(scan, last - 1) or _is_market_noun(scan, first, last - 1)):
        last -= 1
    if (first, last) == (0, len(words)):
        return scan
    if first == last:
        return scan.within(scan.stretch.start, scan.stretch.start)
    return scan.within(words[first].start, words[last - 1].end if last < len(words) else scan.stretch.end)


def _is_market_noun(scan: Scan, first: int, i: int) -> bool:
    """Say whether word i is the `industry` after an industry."""
    noun = scan.words[i].text in MARKET_NOUNS and not scan.capitals[i]
    return noun and i > first and bool(scan.kinds[i - 1] & INDUSTRY)


def _joins(scan: Scan, i: int) -> bool:
    word = scan.words[i].text
    if word.endswith("-based") and len(scan.words) > 1:
        return True
    if i + 1 < len(scan.words) and word in _MARKET_OPENERS and not scan.kinds[i + 1] & JOINT:
        return True
    if word not in PLAIN_ARTICLES and word not in NAME_JOINTS and word not in JOINING:
        return False
    return not (scan.capitals[i] and (i > 0 or word in NAME_OPENERS))


def cut_at_blanks(scan: Scan) -> list[Stretch]:
    """Cut a title from the name after it, and the name from an industry in small letters: `CMO Acme Corp fintech`."""
    if not scan.some & ROLE or scan.some & SPEECH:
        return [scan.stretch]
    cuts: list[Stretch] = []
    start = scan.stretch.start
    for i in range(1, len(scan.words)):
        if scan.gaps[i] == SOFT and _changes(scan, i):
            cuts.append(Stretch(start, scan.words[i - 1].end))
            start = scan.words[i].start
    return [*cuts, Stretch(start, scan.stretch.end)]


def _changes(scan: Scan, i: int) -> bool:
    """Say whether a name starts at word i after a title, or an industry after a name."""
    before, after = scan.kinds[i - 1], scan.kinds[i]
    if any(k & ROLE for k in scan.kinds[i:]):
        return False
    if (
        before & TITLE_WORD
        and not before & JOINT
        and (scan.capitals[i] or scan.shouted)
        and not after & (WORK_WORD | JOINT)
    ):
        return not any(not k & (TITLE_WORD | JOINT) for k in scan.kinds[:i])
    named = scan.shouted or (scan.capitals[i - 1] and not scan.capitals[i])
    after_name = any(not k & (WORK_WORD | JOINT) for k in scan.kinds[:i])
    return named and after_name and bool(after & INDUSTRY) and not after & FUNCTION

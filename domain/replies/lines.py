"""A reply's lines and sentences, as stretches of its clean text."""

import re
from typing import NamedTuple


class Stretch(NamedTuple):
    """A half-open stretch [start, end) of the clean text."""

    start: int
    end: int


class Line(NamedTuple):
    """A line's half-open stretch without its bullet, and whether it quotes another message."""

    start: int
    end: int
    quoted: bool

    @property
    def stretch(self) -> Stretch:
        """The stretch alone."""
        return Stretch(self.start, self.end)


_BULLET = re.compile(
    r"(?:[ \t]*(?:[-–—•·●▪►‣◦>*#]|\(?\d{1,2}[.)](?!\d)|\(?[a-e][.)](?=\s)|\[[ x]?\])"
    r"(?=[\s\w])[ \t]*){1,3}"
)
_SENTENCE_END = re.compile(r"(?=[.!?…])(?<![.!?…])(?:[.!?…]+[)\"']*(?=\s)|[!?…]+(?=\w)|[.](?=[\ue000-\ue003]))")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(/,&-])(?:[a-z]|inc|ltd|corp|co|st|ste|dr|mr|mrs|ms|prof|sr|sra|jr|vs|no|dept|approx|ca|mme|dir|mgr|mktg"
    r"|mkt|mgmt|ops|eng|assoc|asst|exec|acct|cust|comm|comms|dev|prod|tech|int|intl|bzw|inkl|u|mio|resp|gral|ger|ing"
    r"|lic|bros|vp|svp|rr|hh|ee|uu|fa|e\.g|i\.e|z\.b|p\.s|(?:[a-z]\.)+[a-z])$"
)


_OWN_QUOTE = re.compile(
    r"(?<!\w)(?:my (?:intro|introduction|answer|info|details|reply|post|earlier|signature|sig)|copy(?:ing)?"
    r"|past(?:e|ing)|re-?post(?:ing)?|from #|forwarding my|as i said|here's me|about me|meine? \w+ (?:von|aus)"
    r"|forwarded|fwd|wrote:|schrieb:|escribio:|a ecrit|escreveu:|weitergeleitet|reenviado|transfere|encaminhad[oa]"
    r"|mi (?:presentacion|respuesta)|ma (?:presentation|reponse)|minha (?:apresentacao|resposta))(?!\w)"
)


def own_lines_of(folded: str) -> list[Stretch]:
    """Return the lines the author speaks in: quoted ones only where there is no other, or they are called own.

    A quoted line that is a question of one or two words stays, for the answer under it.
    """
    lines = lines_of(folded)
    spoken = [line for line in lines if not line.quoted]
    if (
        not spoken
        or len(spoken) == len(lines)
        or any(_OWN_QUOTE.search(folded, line.start, line.end) for line in spoken)
    ):
        return [line.stretch for line in lines]
    return [line.stretch for line in lines if not line.quoted or _is_asked(folded[line.start : line.end])]


def _is_asked(line: str) -> bool:
    """Say whether a quoted line is a label without its value."""
    return len(line.split()) < 3 and not re.search(r"[:=]\s*\S", line)


def lines_of(folded: str) -> list[Line]:
    """Return the lines that hold anything, without bullets and numbers before them."""
    lines = []
    start = 0
    while start <= len(folded):
        end = folded.find("\n", start)
        end = len(folded) if end < 0 else end
        bullet = _BULLET.match(folded, start, end)
        first = bullet.end() if bullet else start
        if folded[first:end].strip():
            lines.append(Line(first, end, folded[start:first].lstrip().startswith(">")))
        start = end + 1
    return lines


def sentences_of(folded: str, line: Stretch) -> list[Stretch]:
    """Cut a line after full stops, marks of exclamation and of question, but not after abbreviations."""
    sentences = []
    start = line.start
    for match in _SENTENCE_END.finditer(folded, line.start, line.end):
        if folded[match.start()] == "." and _abbreviates(folded, start, match):
            continue
        sentences.append(Stretch(start, match.end()))
        start = match.end()
    if folded[start : line.end].strip():
        sentences.append(Stretch(start, line.end))
    return sentences


def _abbreviates(folded: str, start: int, stop: re.Match[str]) -> bool:
    return _ABBREVIATION.search(folded[max(start, stop.start() - 12) : stop.start()]) is not None

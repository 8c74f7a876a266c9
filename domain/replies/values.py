"""From the stretch after a label to the value in it: remarks, employers and further fields cut away."""

import re

from domain.replies.claims import LABELLED, Claim
from domain.replies.cleaning import PROFILE, CleanText
from domain.replies.labels import Labelled, Other
from domain.replies.lexicon import ROLE
from domain.replies.lines import Stretch, sentences_of
from domain.replies.linkedin import profile_address
from domain.replies.page import Scan
from domain.replies.prose import said_claims
from domain.replies.reading import Field
from domain.replies.rows import parts_of, share_out
from domain.replies.sectors import sector_claims
from domain.replies.standins import stand_in_claims
from domain.replies.vocabulary.labels import NOTHING
from domain.replies.words import squeeze

_STRONG = re.compile(r"[|\t•·;\n\x00]|\s//\s|\s{3,}|[\ue000-\ue004]")
_REMARK = re.compile(
    r"\s*[(\[](?:since|she|he|they|ex\b|formerly|previously|was|but|for now|interim until|yes|i |we |it|don't|new"
    r"|started|lol|just|seit|desde|depuis|acting since|basically|aka|a\.k\.a|based|or |so |though|if |my |not|as of"
    r"|promoted|soon|currently)[^)\]]*[)\]]?|\s*[(\[]\s*[)\]]"
)
_LEGAL_TAIL = (
    r"(?:&|and|inc|llc|l\.l\.c|ltd|gmbh|ag|s\.?a|s\.?l|corp|co|plc|lp|llp|pc|n\.?v|b\.?v|ltda|sas|sarl|se|kg|pty|pvt"
    r"|pte)\b"
)
_COMPANY_END = re.compile(
    rf"\s+[-–—]+\s+|\s*[—–]\s*|\s*[(\[]|,\s+(?!{_LEGAL_TAIL})"
    r"|\s+(?:which|where|who|that|we're|we are|it's|based in|wo|donde|onde|ou)\s|:\s|\s/\s"
)
_LIST_NAME = re.compile(r",[^,]{1,40}(?:,| &| and| und| y| et| e)\s*[^,]*\s?(?:&|and|und|y|et|e)\s")
_SLUG = re.compile(r"\s*@?(?:/?in/)([\w%-]{3,100})/?\s*$")
_MOST_DIGITS = 6
_SURE_COMPANY = 1.9
_COLUMNS = (Field.TITLE, Field.COMPANY, Field.INDUSTRY)


def is_nothing(clean: CleanText, stretch: Stretch) -> bool:
    """Say whether a value says that there is none: `n/a`, `keine`, `-`."""
    text = squeeze(re.split(r"[(,;]|\s-", clean.folded[stretch.start : stretch.end], maxsplit=1)[0]).strip(
        " .,;:!*_\"'|"
    )
    if sum(map(str.isdigit, text)) > _MOST_DIGITS:
        return True
    return (not any(c.isalnum() for c in text) and PROFILE not in text) or text in NOTHING


_DOCUMENT = re.compile(
    r"(?:guide|report|survey|e-?book|white ?paper|webinar|playbook|checklist|toolkit|handbook|masterclass|summit"
    r"|benchmarks?|leitfaden|guia|informe|relatorio|livre blanc|umfrage)(?!\w)(?=\s*$|\s+(?:to|for|of|on|20)|\s*[:!(-])"
)


def names_document(scan: Scan, label: Labelled) -> bool:
    """Say whether what is labelled a title is one of a publication: `Title: The Ultimate Guide to Events`."""
    if label.names[0] is not Field.TITLE or not _DOCUMENT.search(scan.folded, *label.value):
        return False
    return not scan.some & ROLE


def labelled_claims(scan: Scan, label: Labelled, named: frozenset[Field]) -> list[Claim]:
    """Return the claims of one label's value; `named` are the fields labelled anywhere in the reply."""
    own = scan.within(*label.value)
    fields = [name for name in label.names if isinstance(name, Field)]
    if not fields:
        return []
    if len(label.names) > 1:
        return column_claims(own, list(label.names))
    field = fields[0]
    if field is Field.LINKEDIN_URL:
        return _address_claims(own)
    if is_nothing(scan.page.clean, label.value):
        return []
    if field is Field.TITLE:
        return _title_claims(own, named)
    if field is Field.COMPANY:
        return _company_claims(own, named)
    if field is Field.INDUSTRY:
        return _industry_claims(own)
    return [Claim(field, *label.value, LABELLED)]


def column_claims(scan: Scan, names: list[Field | Other]) -> list[Claim]:
    """Return the claims of a value whose parts stand in the order of a label's names."""
    _, parts = parts_of(scan)
    wanted = [name for name in names if name is not Field.LINKEDIN_URL]
    if len(parts) == len(wanted):
        return [
            Claim(n, *p.scan.stretch, LABELLED - 1) for n, p in zip(wanted, parts, strict=True) if isinstance(n, Field)
        ]
    chosen, _ = share_out(parts, tuple(f for f in _COLUMNS if f in names))
    return [Claim(f, *parts[i].scan.stretch, LABELLED - 2) for f, i in chosen.items()]


def _address_claims(scan: Scan) -> list[Claim]:
    for position in scan.page.clean.profiles:
        if scan.stretch.start <= position < scan.stretch.end:
            return [Claim(Field.LINKEDIN_URL, position, position + 1, LABELLED)]
    match = _SLUG.match(scan.folded, scan.stretch.start, scan.stretch.end)
    if match and (address := profile_address(match.group(1))):
        scan.page.clean.profiles[match.start(1)] = address
        return [Claim(Field.LINKEDIN_URL, match.start(1), match.end(1), LABELLED)]
    return []


def _first_sentence(scan: Scan) -> Scan:
    """Return the scan of the value's first sentence, up to the first strong delimiter."""
    start, end = scan.stretch
    while start < end and not (scan.folded[start].isalnum() or scan.folded[start] in "([&@"):
        start += 1
    strong = _STRONG.search(scan.folded, start, end)
    end = strong.start() if strong else end
    sentences = sentences_of(scan.folded, Stretch(start, end))
    return scan.within(start, sentences[0].end if sentences else end)


def _title_claims(scan: Scan, named: frozenset[Field]) -> list[Claim]:
    said = [c for c in said_claims(scan) if c.field in _COLUMNS]
    if any(c.field is Field.TITLE for c in said):
        return [c._replace(weight=LABELLED - (c.field is not Field.TITLE)) for c in said]
    scan = _first_sentence(scan)
    pair = stand_in_claims(scan, sure=True)
    if pair and pair[0].start <= scan.stretch.start + 4:
        return [c._replace(weight=LABELLED - (c.field is not Field.TITLE)) for c in pair]
    remark = _REMARK.search(scan.folded, *scan.stretch)
    end = remark.start() if remark else scan.stretch.end
    scan = scan.within(scan.stretch.start, end)
    if Field.COMPANY not in named:
        shared = _shared(scan)
        if shared:
            return shared
    return [Claim(Field.TITLE, *scan.stretch, LABELLED)]


def _shared(scan: Scan) -> list[Claim]:
    """Return title and employer where a title's label holds both: `Role: CMO, Acme Inc.`"""
    _, parts = parts_of(scan)
    chosen, _ = share_out(parts)
    if chosen.get(Field.TITLE) != 0 or Field.COMPANY not in chosen:
        return []
    if parts[chosen[Field.COMPANY]].weights.company < _SURE_COMPANY:
        return []
    return [Claim(f, *parts[i].scan.stretch, LABELLED - (f is not Field.TITLE)) for f, i in chosen.items()]


def _company_claims(scan: Scan, named: frozenset[Field]) -> list[Claim]:
    said = [c for c in said_claims(scan) if c.field is Field.COMPANY]
    if said:
        return [said[0]._replace(weight=LABELLED)]
    scan = _first_sentence(scan)
    start, end = scan.stretch
    cut = None if _LIST_NAME.search(scan.folded, start, end) else _COMPANY_END.search(scan.folded, start, end)
    stop = cut.start() if cut and cut.start() > start else end
    claims = [Claim(Field.COMPANY, start, stop, LABELLED)]
    if cut and Field.INDUSTRY not in named and stop < end:
        claims += _rest_industry(scan.within(stop, end))
    return claims


def _rest_industry(scan: Scan) -> list[Claim]:
    """Return the industry said in the remark after an employer's name: `Acme (fintech)`."""
    found = sector_claims(scan, [])
    if found:
        return found[:1]
    _, parts = parts_of(scan)
    chosen, _ = share_out(parts, (Field.INDUSTRY,))
    return [Claim(Field.INDUSTRY, *parts[i].scan.stretch, LABELLED - 4) for i in chosen.values()]


def _industry_claims(scan: Scan) -> list[Claim]:
    scan = _first_sentence(scan)
    first = scan.words[0].text if scan.words else ""
    if first in ("we're", "we", "i", "i'm", "wir", "somos", "nous", "in", "it's") or len(scan.words) > 9:
        found = sector_claims(scan, [])
        if found:
            return [found[0]._replace(weight=LABELLED)]
    remark = _REMARK.search(scan.folded, *scan.stretch)
    end = remark.start() if remark else scan.stretch.end
    return [Claim(Field.INDUSTRY, scan.stretch.start, end, LABELLED)]

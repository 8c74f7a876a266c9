"""Rows: parts between delimiters, each weighed, and the likeliest sharing-out of fields among them."""

from itertools import product

from domain.replies.claims import INFERRED, Claim
from domain.replies.cuts import cut_at_blanks, cuts_of, without_joints
from domain.replies.job_titles import reads_as_title, title_end
from domain.replies.lexicon import COMPANY_NOUN, FIRST_NAME, LEGAL, PLACE, ROLE, SPEECH, WORK_WORD
from domain.replies.lines import Stretch
from domain.replies.page import SOFT, Scan
from domain.replies.parts import NOTHING, Weights, weigh
from domain.replies.reading import Field
from domain.replies.vocabulary.speech import POINTING, TITLE_ENDS

ROW_FIELDS = (Field.TITLE, Field.COMPANY, Field.INDUSTRY)
_THRESHOLD = 1.25
_THRESHOLD_IN_FULL_ROW = 0.55
_LEAST_IN_PROSE = 1.9
_LEAST_INDUSTRY_IN_PROSE = 1.45
_MOST_PARTS = 14
_MOST_CANDIDATES = 4
_LEAST_CANDIDATE = 0.45
_FINER_MUST_GAIN = 0.6
_POINTING_COSTS = 1.0

Sharing = tuple[dict[Field, int], float]
"""Which part holds which field, and the score of that."""


def _counts_in_prose(weights: Weights) -> bool:
    return max(weights) >= _LEAST_IN_PROSE or weights.industry >= _LEAST_INDUSTRY_IN_PROSE


class Part:
    """One part of a row and its weights; a part left over by prose must weigh more to count."""

    __slots__ = ("in_prose", "scan", "speaks", "weights")

    def __init__(self, scan: Scan, weights: Weights, *, in_prose: bool) -> None:
        self.speaks = weights is not NOTHING
        self.weights = NOTHING if in_prose and not _counts_in_prose(weights) else weights
        self.in_prose = in_prose
        self.scan = scan


def parts_of(scan: Scan, *, in_prose: bool = False) -> tuple[list[Part], list[Part]]:
    """Cut a stretch into parts: at its strong delimiters alone, and the way that shares its fields out best.

    Ties go to the stronger delimiters.
    """
    known: dict[Stretch, Part] = {}
    ways = [[_part(scan, s, known, in_prose=in_prose) for s in way] for way in cuts_of(scan) if len(way) <= _MOST_PARTS]
    if not ways:
        return [], []
    coarse = ways[0]
    if not in_prose and (spaced := spaced_cuts(ways[-1])):
        ways.append([_part(scan, s, known, in_prose=False) for s in spaced])
    best = ways[0]
    if len(ways) > 1:
        best_score = _score_of(best)
        for way in ways[1:]:
            score = _score_of(way)
            if score > best_score + _FINER_MUST_GAIN:
                best, best_score = way, score
    return coarse, best


def spaced_cuts(parts: list[Part]) -> list[Stretch]:
    """Cut title, employer and industry apart where blanks alone part them: `CMO Acme Corp fintech`; [] if none do."""
    cuts: list[Stretch] = []
    for part in parts:
        cuts += cut_at_blanks(part.scan)
    return cuts if len(cuts) > len(parts) else []


def _score_of(parts: list[Part]) -> float:
    return share_out(parts)[1] - 0.1 * sum(1 for part in parts if part.speaks)


def _part(scan: Scan, stretch: Stretch, known: dict[Stretch, Part], *, in_prose: bool) -> Part:
    part = known.get(stretch)
    if part is None:
        whole = Scan(scan.page, stretch)
        own = without_joints(whole)
        weights = NOTHING if _is_author(own) else weigh(own)
        if whole.words and whole.words[0].text in POINTING:
            weights = weights._replace(title=max(weights.title - _POINTING_COSTS, 0.0))
        part = Part(own, weights, in_prose=in_prose)
        known[stretch] = part
    return part


def _is_author(scan: Scan) -> bool:
    """Say whether a part is the author's own name: its words stand in the LinkedIn address, or it is a first name."""
    words = scan.words
    if not 0 < len(words) < 5 or scan.some & (ROLE | LEGAL):
        return False
    if len(words) == 1:
        signed = any(len(words[0].text) > 2 and slug.startswith(words[0].text) for slug in scan.page.slugs)
        return (bool(scan.kinds[0] & FIRST_NAME) or signed) and not scan.kinds[0] & WORK_WORD
    return any(all(len(w.text) > 1 and w.text in slug for w in words) for slug in scan.page.slugs)


def share_out(parts: list[Part], missing: tuple[Field, ...] = ROW_FIELDS) -> Sharing:
    """Return which part holds which of the `missing` fields, and the score of that sharing-out.

    The order asked for (title, industry, company) breaks ties. At most 125 sharings are tried.
    """
    if not any(part.speaks for part in parts):
        return {}, 0.0
    options = [_candidates(parts, column) if f in missing else [None] for column, f in enumerate(ROW_FIELDS)]
    spoken = sum(1 for part in parts if part.speaks)
    best: tuple[int | None, ...] = (None, None, None)
    best_score = 0.0
    for choice in product(*options):
        title, company, industry = choice
        if (title is not None and title in (company, industry)) or (company is not None and company == industry):
            continue
        score = _score(parts, title, company, industry, spoken)
        if score > best_score + 1e-9:
            best_score, best = score, choice
    return {f: i for f, i in zip(ROW_FIELDS, best, strict=True) if i is not None}, best_score


def _candidates(parts: list[Part], column: int) -> list[int | None]:
    weighed = [(part.weights[column], -i) for i, part in enumerate(parts) if part.weights[column] > _LEAST_CANDIDATE]
    return [-i for _, i in sorted(weighed, reverse=True)[:_MOST_CANDIDATES]] + [None]


def _score(parts: list[Part], title: int | None, company: int | None, industry: int | None, spoken: int) -> float:
    """Score one sharing-out: what each part weighs above the threshold, and whether the order is usual."""
    score, threshold = 0.0, _THRESHOLD
    if title is not None:
        score += parts[title].weights.title - _THRESHOLD
        score += 0.1 * ((company is not None and title < company) + (industry is not None and title < industry))
        if spoken == 3 and company is not None and industry is not None and parts[title].weights.title > 1.2:
            threshold = _THRESHOLD_IN_FULL_ROW
    if company is not None:
        score += parts[company].weights.company - threshold
        if title is not None and company < title:
            score -= _name_before_title(parts, company, spoken)
    if industry is not None:
        score += parts[industry].weights.industry - threshold
        if title is not None and industry < title:
            score -= _name_before_title(parts, industry, spoken)
        if company is not None and industry < company:
            score += 0.15
    return score


def _name_before_title(parts: list[Part], i: int, spoken: int) -> float:
    """Return what it costs to take for something else what may be the author's name before the title."""
    scan = parts[i].scan
    cost = 0.2 if i == 0 and spoken > 3 else 0.0
    person = len(scan.words) in (2, 3) and all(scan.capitals)
    if person and spoken > 2 and not scan.some & (WORK_WORD | LEGAL | COMPANY_NOUN):
        cost += 0.9
    return cost


def row_claims(parts: list[Part], chosen: dict[Field, int]) -> list[Claim]:
    """Return the claims of the parts that were chosen for fields."""
    return [
        Claim(field, *(_title_stretch(parts[i].scan) if field is Field.TITLE else parts[i].scan.stretch), INFERRED)
        for field, i in chosen.items()
    ]


def _title_stretch(scan: Scan) -> Stretch:
    """Return where the title in a part ends, before what a sentence adds: `Buyer *for a small winery*`."""
    end = title_end(scan, 0)
    if not 0 < end < len(scan.words) or scan.gaps[end] != SOFT or scan.words[end].text not in TITLE_ENDS:
        return scan.stretch
    return Stretch(scan.stretch.start, scan.words[end - 1].end) if reads_as_title(scan, 0, end) else scan.stretch


def leftover_claim(parts: list[Part], claims: list[Claim]) -> list[Claim]:
    """Return the industry by elimination: the one short part after title and employer that nothing explains."""
    title = next((claim for claim in claims if claim.field is Field.TITLE), None)
    if title is None or not any(claim.field is Field.COMPANY for claim in claims):
        return []
    rest = [
        part
        for part in parts
        if part.speaks
        and part.scan.stretch.start > title.start
        and not any(c.start < part.scan.stretch.end and part.scan.stretch.start < c.end for c in claims)
    ]
    if len(rest) != 1 or not _is_plain_noun(rest[0]):
        return []
    return [Claim(Field.INDUSTRY, *rest[0].scan.stretch, INFERRED - 1)]


def _is_plain_noun(part: Part) -> bool:
    """Say whether a part is a short phrase that names no person, place or role."""
    scan = part.scan
    if not 0 < len(scan.words) <= 4 or scan.some & (SPEECH | ROLE | PLACE | FIRST_NAME):
        return False
    if scan.some & WORK_WORD:
        return True
    return not part.in_prose and len(scan.words) > 1 and not scan.capitals[-1]

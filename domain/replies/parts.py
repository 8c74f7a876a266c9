"""Weighing a bare part of a row: how much it reads like a title, an employer, an industry, or none of them."""

from typing import NamedTuple

from domain.replies.cleaning import MARKS
from domain.replies.job_titles import reads_as_title, title_end
from domain.replies.labels import label_names
from domain.replies.lexicon import (
    COMPANY_NOUN,
    FIRST_NAME,
    FUNCTION,
    GRADE,
    INDUSTRY,
    INDUSTRY_JOINT,
    JOINT,
    LEGAL,
    PLACE,
    QUALIFIER,
    REGION,
    ROLE,
    SPEECH,
    TITLE_WORD,
)
from domain.replies.page import Scan
from domain.replies.reading import Field
from domain.replies.vocabulary.industries import BUSINESS_NOUNS, INDUSTRY_PHRASES, MARKET_NOUNS
from domain.replies.vocabulary.people import CREDENTIALS
from domain.replies.vocabulary.places import PLACES
from domain.replies.vocabulary.speech import PERSONS, TITLE_ENDS
from domain.replies.words import squeeze


class Weights(NamedTuple):
    """How much a part reads like each field, about 0 (not at all) to 4 (surely)."""

    title: float = 0.0
    company: float = 0.0
    industry: float = 0.0


NOTHING = Weights()
_LONGEST_PART = 14
_MOST_DIGITS = 5
_EDGES = " ….,;:!()[]\"'" + MARKS


def weigh(scan: Scan) -> Weights:
    """Weigh one part. Greetings, places, sentences, labels and people's names weigh nothing, or little."""
    if not scan.words or len(scan.words) > _LONGEST_PART:
        return NOTHING
    text = squeeze(scan.folded[scan.stretch.start : scan.stretch.end].strip(_EDGES))
    if sum(map(str.isdigit, text)) > _MOST_DIGITS or not any(map(str.isalpha, text)):
        return NOTHING
    if _is_no_value(scan, text):
        return NOTHING
    return Weights(_title(scan), _company(scan, text), _industry(scan, text))


def _is_no_value(scan: Scan, text: str) -> bool:
    each = scan.kinds
    if text in PLACES or all(k & JOINT and not k & (TITLE_WORD | INDUSTRY) for k in each):
        return True
    if scan.some & PLACE and all(k & (PLACE | JOINT | REGION) and not k & INDUSTRY for k in each):
        return True
    if any(isinstance(name, Field) for name in label_names(text)):
        return True
    if scan.words[0].text in PERSONS and len(scan.words) > 1 and scan.words[1].text in ("for", "at", "with", "in"):
        return True
    return _is_credentialed(scan) or _is_speech(scan) or _tells_a_deed(scan)


def _is_credentialed(scan: Scan) -> bool:
    """Say whether a part is a person's name with what they passed after it: `Ida Moss, CPA`."""
    if scan.words[-1].text not in CREDENTIALS or len(scan.words) > 5:
        return False
    return not any(k & TITLE_WORD for k in scan.kinds[:-1])


def _tells_a_deed(scan: Scan) -> bool:
    """Say whether the part opens with a verb: `Applied for …`, `Interviewing at …`."""
    first = scan.words[0].text
    return len(scan.words) > 2 and not scan.kinds[0] and first.endswith(("ed", "ing")) and scan.kinds[1] & JOINT != 0


def _is_speech(scan: Scan) -> bool:
    """Say whether the part is of a sentence: a word of speech, of no other kind, not written like a name."""
    if not scan.some & SPEECH:
        return False
    other = TITLE_WORD | INDUSTRY | QUALIFIER | JOINT | INDUSTRY_JOINT
    spoken = [
        i
        for i, k in enumerate(scan.kinds)
        if k & SPEECH and not k & other and not (k & (COMPANY_NOUN | LEGAL) and scan.capitals[i])
    ]
    if not spoken:
        return False
    if len(spoken) == len(scan.kinds) or scan.shouted:
        return True
    return any(not scan.capitals[i] or i == 0 for i in spoken)


def _title(scan: Scan) -> float:
    each = _title_kinds(scan) if scan.some & ROLE else scan.kinds
    known = TITLE_WORD | JOINT | INDUSTRY | QUALIFIER | COMPANY_NOUN
    strange = sum(1 for k in each if not k & known)
    if scan.some & ROLE and any(k & ROLE for k in each):
        if each[-1] & LEGAL and not each[-1] & TITLE_WORD and len(each) > 1:
            return 0.4
        mixed = any(scan.capitals) and not scan.shouted
        small = sum(1 for k, c in zip(each, scan.capitals, strict=False) if not k & known and not c) if mixed else 0
        return max(3.2 - 0.7 * strange - 0.4 * small, 0.2)
    if scan.some & FUNCTION and all(k & (FUNCTION | GRADE | JOINT | REGION) for k in each):
        return 1.9 if not all(k & (INDUSTRY | JOINT) for k in each) else 1.3
    if sum(1 for k in each if k & FUNCTION) * 2 > len(each) and strange <= 1:
        return 1.3
    return 0.2 if strange else 0.5


def _title_kinds(scan: Scan) -> list[int]:
    """Return the kinds of the words up to where a title ends: before the `for a small winery` of a buyer."""
    end = title_end(scan, 0)
    if 0 < end < len(scan.words) and scan.words[end].text in TITLE_ENDS and reads_as_title(scan, 0, end):
        return scan.kinds[:end]
    return scan.kinds


def _industry(scan: Scan, text: str) -> float:
    each, last = scan.kinds, scan.kinds[-1]
    if each[0] & FIRST_NAME and len(each) in (2, 3) and not scan.some & (INDUSTRY | QUALIFIER):
        return 0.1
    if text in INDUSTRY_PHRASES:
        return 3.2
    if last & LEGAL and not last & INDUSTRY and len(each) > 1 and scan.capitals[-1]:
        return 0.2
    if scan.some & ROLE and any(k & ROLE and not k & (INDUSTRY | QUALIFIER) for k in each):
        return 0.1
    core = bool(scan.some & INDUSTRY)
    strange = sum(1 for i in range(len(each)) if not _may_name_industry(scan, i))
    if strange == 0:
        if not core:
            return 1.4
        return 3.0 if not all(k & (FUNCTION | JOINT) for k in each) else 2.2
    if core and strange * 2 < len(each):
        return 1.5 if scan.shouted or not all(scan.capitals) else 1.2
    return 0.9 if core else (0.7 if not scan.capitals[-1] else 0.5)


def _may_name_industry(scan: Scan, i: int) -> bool:
    if scan.kinds[i] & (INDUSTRY | QUALIFIER | INDUSTRY_JOINT):
        return True
    return scan.words[i].text in MARKET_NOUNS or scan.words[i].text in BUSINESS_NOUNS


def _company(scan: Scan, text: str) -> float:
    each, last = scan.kinds, scan.kinds[-1]
    if text.replace(" ", "").replace("-", "") in scan.page.clean.domains:
        return 3.6
    if len(each) > 1 and last & LEGAL and not (last & ROLE and not scan.capitals[-1]):
        return 4.0
    known = TITLE_WORD | INDUSTRY | QUALIFIER | JOINT | INDUSTRY_JOINT | PLACE | COMPANY_NOUN
    strange = sum(1 for k in each if not k & known)
    if scan.some & ROLE and (not strange or "," in text):
        return 0.5
    if each[0] & FIRST_NAME and len(each) in (2, 3) and not scan.some & (COMPANY_NOUN | LEGAL):
        return 0.8
    capitals = all(c or k & (JOINT | INDUSTRY_JOINT) for c, k in zip(scan.capitals, each, strict=True))
    if strange == 0:
        if not capitals and not scan.shouted:
            return 0.4
        return 1.3 if last & COMPANY_NOUN and len(each) > 1 else 0.7
    if not capitals and len(each) > 1 and not scan.shouted:
        return 1.2 if last & COMPANY_NOUN else 0.9
    return _named(scan, strange)


def _named(scan: Scan, strange: int) -> float:
    """Weigh a part written like a name that holds words nobody knows."""
    each = scan.kinds
    if len(each) > 6:
        return 0.6
    if len(each) > 1 and each[-1] & COMPANY_NOUN:
        return 2.8
    if strange == len(each):
        return 2.3 if scan.capitals[0] or scan.shouted else 1.6
    return 1.2 if scan.some & ROLE else 1.9

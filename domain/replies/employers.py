"""Where an employer's name starts and ends among the words of a sentence."""

from domain.replies.lexicon import (
    COMPANY_NOUN,
    INDUSTRY,
    JOINT,
    LEGAL,
    PLACE,
    QUALIFIER,
    REGION,
    ROLE,
    SPEECH,
    TITLE_WORD,
)
from domain.replies.page import HARD, SOFT, Scan
from domain.replies.vocabulary.companies import EMPLOYER_NOUNS, HOUSE_PARTNERS, NAME_JOINTS, NEVER_EMPLOYERS, PARTING
from domain.replies.vocabulary.industries import BUSINESS_NOUNS, MARKET_NOUNS
from domain.replies.vocabulary.speech import AND_WORDS, ARTICLES, AT_WORDS, COMPANY_STOPS, TIMES

_LONGEST_NAME = 8
_CALLED = frozenset({"called", "named", "namens"})


def names_employer(scan: Scan, i: int, *, after_rank: bool = False) -> bool:
    """Say whether an employer's name seems to start at word i: `of Acme`, `for the Foo Group`.

    After a bare rank and its `of`, one unknown word is a function nobody listed rather than an employer.
    """
    first = i
    while i < len(scan.words) - 1 and scan.words[i].text in ARTICLES and scan.gaps[i + 1] == SOFT:
        i += 1
    if i >= len(scan.words) or scan.gaps[i] != SOFT:
        return False
    if scan.words[i].text in EMPLOYER_NOUNS and i + 1 < len(scan.words) and not scan.capitals[i]:
        return scan.capitals[i + 1]
    if _ends_in_legal_form(scan, i) or scan.words[i].text in scan.page.clean.domains:
        return True
    if scan.shouted:
        return _is_unknown(scan, i) and not after_rank
    if not scan.capitals[i]:
        return False
    works = after_rank and bool(scan.kinds[i] & TITLE_WORD)
    if not works and _names_house(scan, i, given=first < i and scan.capitals[first]):
        return True
    return not after_rank and _is_unknown(scan, i) and not _is_abbreviation(scan, i)


def _is_unknown(scan: Scan, i: int) -> bool:
    return not scan.kinds[i] & (TITLE_WORD | INDUSTRY | QUALIFIER | SPEECH | PLACE | REGION | JOINT)


def _is_abbreviation(scan: Scan, i: int) -> bool:
    """Say whether word i is a short row of capitals before an `at`: the QX of `Head of QX at Acme`."""
    if not scan.written(i).isupper() or len(scan.words[i].text) > 4 or i + 1 >= len(scan.words):
        return False
    return scan.words[i + 1].text in AT_WORDS[scan.language] | AT_WORDS["en"]


def _ends_in_legal_form(scan: Scan, i: int) -> bool:
    for j in range(i, min(i + _LONGEST_NAME, len(scan.words))):
        if j > i and (scan.gaps[j] != SOFT or scan.words[j].text in PARTING):
            return False
        if j > i and scan.kinds[j] & LEGAL and scan.words[j].text != "co" and scan.capitals[j]:
            return True
    return False


def _names_house(scan: Scan, i: int, *, given: bool) -> bool:
    """Say whether capitalised words from i on hold one nobody knows and a noun of employers' names.

    `given`: a capital The stands before them, so that known words will do (`The Insurance Group`).
    """
    j, unknown, noun = i, given, False
    while j < len(scan.words) and j - i < 6 and (j == i or scan.gaps[j] == SOFT):
        if scan.words[j].text in PARTING or (not scan.capitals[j] and scan.words[j].text not in NAME_JOINTS):
            break
        unknown = unknown or (scan.capitals[j] and _is_unknown(scan, j))
        noun = noun or bool(scan.kinds[j] & COMPANY_NOUN)
        j += 1
    return unknown and noun and j - i > 1


def employer_start(scan: Scan, i: int) -> int | None:
    """Return the index of the first word of the employer's name after a preposition at i - 1, or None."""
    i = _past_lead(scan, i)
    if i >= len(scan.words) or scan.gaps[i] != SOFT or scan.words[i].text in NEVER_EMPLOYERS:
        return None
    if i + 1 < len(scan.words) and scan.words[i + 1].text in TIMES:
        return None
    if not scan.capitals[i] and _is_described(scan, i):
        return None
    kind = scan.kinds[i]
    if scan.capitals[i] and not scan.shouted:
        return i
    if (
        i
        and scan.words[i - 1].text in ("the", "my", "our", "der", "dem")
        and not _ends_in_legal_form(scan, i)
        and not scan.shouted
    ):
        return None
    if kind & (SPEECH | PLACE) or scan.words[i].text in MARKET_NOUNS:
        return None
    if kind & (INDUSTRY | QUALIFIER | ROLE) and not _ends_in_legal_form(scan, i) and not scan.shouted:
        return None
    return i


def _is_described(scan: Scan, i: int) -> bool:
    """Say whether words in small letters describe an employer instead of naming it: `a small logistics firm`."""
    for j in range(i, min(i + 3, len(scan.words))):
        if j > i and scan.gaps[j] != SOFT:
            return False
        if scan.words[j].text in BUSINESS_NOUNS:
            return True
    return False


def _past_lead(scan: Scan, i: int) -> int:
    """Skip what introduces a name: an article in small letters, `the company`, `a startup called`."""
    start = i
    while start < len(scan.words) and scan.words[start].text in ARTICLES:
        if scan.capitals[start] and not scan.shouted:
            break
        start += 1
    for j in range(start, min(start + 5, len(scan.words) - 1)):
        if scan.words[j].text in _CALLED:
            return j + 1
    return start + 1 if _is_kind_of_employer(scan, start) else start


def _is_kind_of_employer(scan: Scan, i: int) -> bool:
    """Say whether word i only says what kind of employer the name after it is: `der Firma Acme`."""
    if i + 1 >= len(scan.words) or scan.words[i].text not in EMPLOYER_NOUNS or scan.gaps[i + 1] != SOFT:
        return False
    return scan.capitals[i + 1] and (scan.language == "de" or not scan.capitals[i])


def name_end(scan: Scan, i: int) -> int:
    """Return the index after the last word of the employer's name that starts at word i."""
    lower = scan.shouted or not scan.capitals[i]
    j = i + 1
    while j < len(scan.words) and j - i < _LONGEST_NAME and not _ends_name(scan, j, lower=lower):
        j += 1
    while j > i + 1 and scan.words[j - 1].text in NAME_JOINTS:
        j -= 1
    return j


def _ends_name(scan: Scan, j: int, *, lower: bool) -> bool:
    word, kind = scan.words[j].text, scan.kinds[j]
    if scan.gaps[j] != SOFT:
        return scan.gaps[j] == HARD or not (kind & LEGAL and scan.capitals[j])
    if kind & LEGAL and ((scan.capitals[j] and not scan.shouted) or word not in COMPANY_STOPS):
        return False
    if lower and word in AND_WORDS and j + 1 < len(scan.words):
        return bool(scan.kinds[j + 1] & (ROLE | SPEECH | TITLE_WORD)) and scan.words[j + 1].text not in HOUSE_PARTNERS
    if word in MARKET_NOUNS and not scan.capitals[j]:
        return True
    if word in NAME_JOINTS and not lower:
        return not _name_goes_on(scan, j)
    if word in COMPANY_STOPS:
        return True
    return bool(kind & ROLE) if lower else not scan.capitals[j]


def _name_goes_on(scan: Scan, j: int) -> bool:
    """Say whether a capitalised word that may be part of a name follows the small word j."""
    k = j + 1
    while k < len(scan.words) and scan.gaps[k] == SOFT and scan.words[k].text in NAME_JOINTS and k - j < 3:
        k += 1
    if k >= len(scan.words) or scan.gaps[k] != SOFT or not scan.capitals[k]:
        return False
    if scan.words[j].text in AND_WORDS and scan.words[k].text in HOUSE_PARTNERS:
        return True
    if scan.words[j].text in ("for", "fur", "in", "para") and scan.kinds[k] & TITLE_WORD:
        return False
    return scan.words[k].text not in COMPANY_STOPS and not (scan.words[j].text in AND_WORDS and scan.kinds[k] & ROLE)

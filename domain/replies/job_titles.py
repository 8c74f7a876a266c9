"""Where a job title ends among the words of a sentence, and whether words read like one."""

from domain.replies.employers import names_employer
from domain.replies.lexicon import (
    COMPANY_NOUN,
    FUNCTION,
    GRADE,
    INDUSTRY,
    JOINT,
    LEGAL,
    QUALIFIER,
    RANK,
    REGION,
    ROLE,
    SPEECH,
    TITLE_WORD,
)
from domain.replies.page import COMMA, HARD, SOFT, Scan
from domain.replies.vocabulary.speech import AND_WORDS, ARTICLES, AT_ANYWHERE, AT_WORDS, OF_WORDS, TIMES, TITLE_STOPS
from domain.replies.vocabulary.titles import HALF_REGIONS, SECOND_JOBS, TEAM_NOUNS

_LONGEST_TITLE = 14
_KNOWN = TITLE_WORD | JOINT | INDUSTRY | QUALIFIER | COMPANY_NOUN


def skip_articles(scan: Scan, i: int) -> int:
    """Return the index of the first word from i on that is no article or adverb of time."""
    while i < len(scan.words) - 1 and scan.words[i].text in ARTICLES and scan.gaps[i + 1] == SOFT:
        i += 1
    return i


def title_end(scan: Scan, i: int) -> int:
    """Return the index after the last word of the title that starts at word i (i itself if none does)."""
    j = i
    while j < len(scan.words) and j - i < _LONGEST_TITLE and not _ends_title(scan, i, j):
        j += 1
    while j > i and _dangles(scan, i, j - 1):
        j -= 1
    return j


def _ends_title(scan: Scan, i: int, j: int) -> bool:
    if j > i and scan.gaps[j] == HARD:
        return True
    if j > i and scan.gaps[j] == COMMA and not comma_continues_title(scan, i, j):
        return True
    word = scan.words[j].text
    if word in AT_WORDS[scan.language] or word in AT_ANYWHERE:
        return not (word == "@" and j == i) and not _leads_to_function(scan, i, j)
    if j > i and word == "for" and j + 1 < len(scan.words) and scan.words[j + 1].text in ("a", "an", "our", "their"):
        return True
    if j > i and word == "for" and any(after.text in TIMES for after in scan.words[j + 2 : j + 5]):
        return True
    if word in AND_WORDS:
        return j == i or not _goes_on_after_and(scan, j)
    if (
        j > i
        and word in OF_WORDS
        and names_employer(scan, j + 1, after_rank=_takes_function(scan, j) or scan.language == "de")
    ):
        return True
    if (
        word == "in"
        and j + 1 < len(scan.words)
        and scan.kinds[j + 1] & REGION
        and (scan.capitals[j + 1] or scan.shouted)
    ):
        return False
    return word in TITLE_STOPS


def _leads_to_function(scan: Scan, i: int, j: int) -> bool:
    """Say whether the `en` or `em` at word j leads to a function, not to an employer: `especialista en datos`."""
    if scan.words[j].text not in ("en", "em") or j == i or j + 1 >= len(scan.words):
        return False
    return bool(scan.kinds[j + 1] & FUNCTION) and not names_employer(scan, j + 1)


def _goes_on_after_and(scan: Scan, j: int) -> bool:
    """Say whether the title goes on after `and` at word j, and no second job starts there."""
    if j + 1 >= len(scan.words) or scan.words[j + 1].text in SECOND_JOBS:
        return False
    return bool(scan.kinds[j + 1] & (TITLE_WORD | INDUSTRY))


def _takes_function(scan: Scan, j: int) -> bool:
    """Say whether `of` at word j leads to a function more than to an employer: Head of, VP of."""
    return scan.words[j].text in ("of", "de", "da", "do", "du") and bool(scan.kinds[j - 1] & RANK)


def comma_continues_title(scan: Scan, i: int, j: int) -> bool:
    """Say whether the words after a comma belong to the title in words [i, j): `VP, Customer Marketing`."""
    before, after = scan.kinds[i:j], scan.kinds[j]
    if after & REGION and before[-1] & TITLE_WORD:
        return True
    if scan.words[j].text in HALF_REGIONS and j + 1 < len(scan.words) and scan.kinds[j + 1] & REGION:
        return True
    only_rank = all(k & (RANK | GRADE | JOINT) for k in before) and any(k & RANK for k in before)
    if not only_rank or (before[-1] & FUNCTION and not before[-1] & RANK):
        return _list_goes_on(scan, j, before)
    return bool(after & FUNCTION) and not (scan.capitals[j] and _legal_form_follows(scan, j))


def _list_goes_on(scan: Scan, j: int, before: list[int]) -> bool:
    """Say whether a list of functions ends after this comma: `Head of Sales, Marketing and Support`."""
    if not any(k & ROLE for k in before) or not before[-1] & FUNCTION:
        return False
    for k in range(j, min(j + 6, len(scan.words) - 1)):
        if k > j and scan.gaps[k] == HARD:
            return False
        if scan.words[k].text in AND_WORDS:
            return bool(scan.kinds[k + 1] & FUNCTION) and not scan.kinds[k + 1] & LEGAL
        if not scan.kinds[k] & FUNCTION:
            return False
    return False


def _legal_form_follows(scan: Scan, j: int) -> bool:
    """Say whether the part from word j on ends like an employer's name."""
    k = j
    while k + 1 < len(scan.words) and scan.gaps[k + 1] == SOFT and not leads_to_employer(scan, k + 1):
        k += 1
    return k > j and bool(scan.kinds[k] & LEGAL)


def _dangles(scan: Scan, i: int, j: int) -> bool:
    """Say whether word j may not end a title that starts at word i."""
    word, kind = scan.words[j].text, scan.kinds[j]
    if word in AND_WORDS or word in ARTICLES or (kind & JOINT and not kind & (ROLE | FUNCTION)):
        return True
    return j > i and word in TEAM_NOUNS and bool(scan.kinds[j - 1] & TITLE_WORD) and not kind & RANK


def reads_as_title(scan: Scan, start: int, end: int, *, sure: bool = False) -> bool:
    """Say whether words [start, end) read like a title; `sure` where a cue promised one."""
    each = scan.kinds[start:end]
    if sure:
        return not each[0] & SPEECH or bool(each[0] & TITLE_WORD)
    if any(word.text.endswith("'s") for word in scan.words[start : end - 1]):
        return False
    strange = sum(1 for k in each if not k & _KNOWN)
    if any(k & ROLE for k in each):
        spoken = any(k & SPEECH and not k & (TITLE_WORD | JOINT) for k in each)
        framed = len(each) > 3 and each[0] & TITLE_WORD and each[-1] & ROLE
        return not spoken and strange <= max(1, len(each) // (2 if framed else 3))
    return strange == 0 and any(k & FUNCTION for k in each)


def reads_as_function(scan: Scan, start: int, end: int) -> bool:
    """Say whether words [start, end) name a function somebody may run, and not an industry."""
    each = scan.kinds[start:end]
    if any(k & SPEECH and not k & (TITLE_WORD | JOINT) for k in each):
        return False
    worked = any(k & (FUNCTION | ROLE) for k in each)
    if all(k & (INDUSTRY | QUALIFIER | JOINT) for k in each) and any(k & INDUSTRY for k in each):
        return worked and end < len(scan.words) and leads_to_employer(scan, end)
    strange = sum(1 for k in each if not k & _KNOWN)
    return worked and strange <= max(1, len(each) // 2)


def leads_to_employer(scan: Scan, i: int) -> bool:
    """Say whether word i is a preposition that always leads to an employer after a title."""
    return scan.words[i].text in AT_WORDS[scan.language] or scan.words[i].text in AT_ANYWHERE

"""Title and employer side by side without a verb: `CMO @ Acme`, `Acme's head of marketing`."""

import re

from domain.replies.claims import AT, SAID, Claim, claim_words
from domain.replies.employers import employer_start, name_end, names_employer
from domain.replies.job_titles import leads_to_employer, reads_as_title, skip_articles, title_end
from domain.replies.lexicon import FIRST_NAME, FUNCTION, INDUSTRY, QUALIFIER, ROLE, SPEECH
from domain.replies.page import SOFT, Scan
from domain.replies.reading import Field
from domain.replies.vocabulary.speech import (
    ALSO,
    ARTICLES,
    DEFINITE,
    INDEFINITE,
    NOT_YET,
    OF_WORDS,
    OPENERS,
    PERSONS,
    REMARKS,
    SENT,
    TOLD_OF,
    TRADES_BY,
)
from domain.replies.vocabulary.titles import TEAM_NOUNS

_MANY_REMARKS = 4
_LONGEST_MADE_UP = 6
_SELF = re.compile(r"(?<!\w)(?:i'm|i am|im|as|me|here)(?!\w)")


def employer_claim(scan: Scan, i: int) -> Claim | None:
    """Return the employer after a title that ended before word i, if a preposition leads to one."""
    i = _past_remarks(scan, i)
    if i + 1 >= len(scan.words):
        return None
    word = scan.words[i].text
    if not leads_to_employer(scan, i) and not (word in OF_WORDS and names_employer(scan, i + 1)):
        return None
    start = employer_start(scan, i + 1)
    if start is None or (word in ("en", "em", "no", "na", "in") and not names_employer(scan, start)):
        return None
    return claim_words(scan, Field.COMPANY, start, name_end(scan, start), SAID - 0.5)


def _past_remarks(scan: Scan, i: int) -> int:
    """Skip `here`, `team` and the like between a title and its `at`."""
    limit = min(i + _MANY_REMARKS, len(scan.words))
    while (
        i < limit
        and not leads_to_employer(scan, i)
        and (scan.words[i].text in REMARKS or scan.words[i].text in TEAM_NOUNS)
    ):
        i += 1
    return i


def stand_in_claims(scan: Scan, *, sure: bool = False) -> list[Claim]:
    """Return title and employer where a stretch is `title at employer` with no verb, else nothing.

    With `sure`, only prepositions that always lead to an employer count (at, bei, chez), not `of`.
    """
    done = 0
    if not scan.some & (ROLE | FUNCTION):
        return []
    for i in range(len(scan.words)):
        if i < done or not _may_open(scan, i) or scan.words[i].text in DEFINITE:
            continue
        start = skip_articles(scan, i)
        end = title_end(scan, start)
        second = any(word.text in ALSO for word in scan.words[i:start])
        if end > start and not second and reads_as_title(scan, start, end):
            claims = _title_and_employer(scan, start, end, sure=sure)
            if claims:
                return claims
            done = end
    return []


def _title_and_employer(scan: Scan, start: int, end: int, *, sure: bool) -> list[Claim]:
    """Return the title in words [start, end) and the employer after it; the title alone before `at a startup`."""
    if any(word.text in NOT_YET for word in scan.words[start : end + 1]):
        return []
    title = claim_words(scan, Field.TITLE, start, end, AT)
    if _does_for(scan, end):
        return [title]
    end = _past_remarks(scan, end)
    leads = end < len(scan.words) and leads_to_employer(scan, end)
    employer = employer_claim(scan, end) if leads or not sure else None
    if employer is None:
        if end + 1 < len(scan.words) and scan.words[end].text == "by" and scan.words[end + 1].text in TRADES_BY:
            return [title]
        unnamed = leads and end + 1 < len(scan.words) and scan.words[end + 1].text in INDEFINITE
        return [title] if unnamed else []
    after = scan.index_at(employer.end)
    if after < len(scan.words) and scan.gaps[after] == SOFT and scan.words[after].text in TOLD_OF:
        return []
    return [title, employer._replace(weight=AT)]


def _does_for(scan: Scan, i: int) -> bool:
    """Say whether word i makes a function its doer for an employer without a name: `events *person for a* bank`."""
    if i + 2 >= len(scan.words) or scan.words[i].text not in PERSONS:
        return False
    return scan.words[i + 1].text in ("for", "at", "with", "in") and scan.words[i + 2].text in INDEFINITE


def _speaks(scan: Scan, end: int) -> bool:
    """Say whether words of speech in small letters stand before word `end`."""
    return any(k & SPEECH and not c for k, c in zip(scan.kinds[:end], scan.capitals[:end], strict=True))


def made_up_claims(scan: Scan) -> list[Claim]:
    """Return a title nobody listed and its employer before an industry: `Keeper of the Flame @ Acme, logistics`."""
    if scan.folded.find("@", *scan.stretch) < 0:
        return []
    at = next((i for i, word in enumerate(scan.words[: _LONGEST_MADE_UP + 1]) if word.text == "@"), 0)
    if not at or any(gap != SOFT for gap in scan.gaps[1:at]) or _speaks(scan, at):
        return []
    start = employer_start(scan, at + 1)
    end = name_end(scan, start) if start is not None else 0
    if (
        start is None
        or end >= len(scan.words)
        or scan.gaps[end] == SOFT
        or not scan.kinds[end] & (INDUSTRY | QUALIFIER)
    ):
        return []
    title = claim_words(scan, Field.TITLE, 0, at, AT)
    return [title, claim_words(scan, Field.COMPANY, start, end, AT)]


def _may_open(scan: Scan, i: int) -> bool:
    """Say whether a title may start at word i: a part starts there, or a greeting or the like ends before it."""
    if scan.gaps[i] != SOFT:
        return True
    before = scan.words[i - 1].text
    if before in OPENERS or (i < 4 and scan.capitals[i - 1] and scan.kinds[i - 1] & FIRST_NAME):
        return True
    return before in ARTICLES and i > 1 and scan.words[i - 2].text in OPENERS


def from_claims(scan: Scan) -> list[Claim]:
    """Return the employer of a clause that says no more than `Greta from Acme`."""
    if scan.folded.find("from", *scan.stretch) < 0:
        return []
    for i in range(1, len(scan.words) - 1):
        if scan.words[i].text != "from" or not scan.capitals[i - 1] or scan.kinds[i - 1] & (SPEECH | ROLE):
            continue
        if scan.words[i - 1].text in SENT:
            continue
        if i > 1 and scan.gaps[i - 1] == SOFT and not scan.capitals[i - 2]:
            continue
        start = employer_start(scan, i + 1)
        if start is not None and scan.capitals[start] and names_employer(scan, start):
            end = name_end(scan, start)
            if end == len(scan.words) or scan.gaps[end] != SOFT or scan.words[end].text == "here":
                return [claim_words(scan, Field.COMPANY, start, end, AT - 1)]
    return []


def possessive_claims(scan: Scan) -> list[Claim]:
    """Return employer and title where the author is `Acme's head of marketing`."""
    if not scan.some & ROLE or scan.folded.find("'s", *scan.stretch) < 0:
        return []
    for i, word in enumerate(scan.words[:-1]):
        if not word.text.endswith("'s") or not scan.capitals[i] or scan.gaps[i + 1] != SOFT:
            continue
        if not _SELF.search(scan.folded, max(scan.stretch.start, word.start - 40), word.start):
            continue
        end = title_end(scan, i + 1)
        if end > i + 1 and reads_as_title(scan, i + 1, end) and any(k & ROLE for k in scan.kinds[i + 1 : end]):
            start = scan.words[_name_start(scan, i)].start
            title = claim_words(scan, Field.TITLE, i + 1, end, AT)
            return [Claim(Field.COMPANY, start, word.end - 2, AT), title]
    return []


def _name_start(scan: Scan, i: int) -> int:
    while i > 0 and scan.gaps[i] == SOFT and scan.capitals[i - 1] and not scan.kinds[i - 1] & SPEECH:
        i -= 1
    return i

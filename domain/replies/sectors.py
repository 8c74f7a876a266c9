"""Industries said in sentences: `in fintech`, `a healthcare SaaS company`, `en el sector de seguros`."""

import re

from domain.replies.claims import SAID, Claim, claim_words
from domain.replies.lexicon import COMPANY_NOUN, INDUSTRY, INDUSTRY_JOINT, LEGAL, QUALIFIER, ROLE, SPEECH, kinds
from domain.replies.page import SOFT, Scan
from domain.replies.reading import Field
from domain.replies.vocabulary.industries import (
    BUSINESS_NOUNS,
    INDUSTRY_PHRASES,
    MARKET_NOUNS,
    SECTOR_ARTICLES,
    SECTOR_LEADS,
    SECTOR_OF,
    SIZE_WORDS,
    VAGUE_WORDS,
)
from domain.replies.vocabulary.speech import ARTICLES

_NOUNS = BUSINESS_NOUNS | MARKET_NOUNS
_ALL_LEADS = frozenset().union(*SECTOR_LEADS.values()) | SECTOR_OF | SECTOR_ARTICLES | ARTICLES
_LONGEST = 7
_MOST_WIDENING = 3

_BY_MARKET_NOUN = re.compile(
    r"(?<!\w)(?:in|within|from|for|across)\s+(?:the\s+)?"
    r"((?:[\w&/-]+\s+){1,4})(?:industry|sector|vertical|space|market)(?!\w)"
    r"|(?:(?<!\w)(?:en|del|al|no|do|na|da|dans|du)\s+|[,(;:]\s*|^)(?:el\s+|la\s+|le\s+)?"
    r"(?:sector|settore|rubro|mundo|industria|secteur|domaine|milieu|setor|ramo|segmento|mercado)\s+"
    r"(?:de\s+la\s+|de\s+los\s+|de\s+las\s+|de\s+l'|del\s+|des\s+|du\s+|de\s+|da\s+|do\s+|d')?"
    r"([\w-]+(?:\s+(?:y|de|et|e)?\s?[\w-]+){0,2}?)(?=\s*(?:[,.;!?)\n|]|$|[\ue000-\ue004]))"
    r"|[,(;:]\s*(?:bereich|branche|sektor|sector)\s+([\w-]+(?:\s+und\s+[\w-]+)?)"
    r"|(?<!\w)(?:aus|in)\s+der\s+([\w-]+(?:branche|industrie|wirtschaft))(?!\w)"
)
_MARKETS = (
    *("industr", "sector", "vertical", "space", "market", "settore", "rubro", "mundo", "secteur", "domaine", "milieu"),
    *("setor", "ramo", "segmento", "mercado", "bereich", "branche", "sektor", "wirtschaft"),
)
"""What every match of the pattern above holds."""
_BY_COMPOUND = re.compile(
    r"(?<![\w-])([a-z0-9][\w/&-]{1,30})-(?:unternehmen|startup|start-up|scale-up|firma|agentur|anbieter|konzern|"
    r"company|branche|hersteller)(?![\w-])"
)

Taken = list[tuple[int, int]]
"""Stretches of the clean text that hold other values."""


def sector_claims(scan: Scan, taken: Taken) -> list[Claim]:
    """Return the industries a sentence states outside the `taken` stretches of the clean text."""
    claims = []
    i = 0
    while i < len(scan.words):
        if not scan.kinds[i] & (INDUSTRY | QUALIFIER) and scan.words[i].text not in INDUSTRY_PHRASES:
            i += 1
            continue
        end = _phrase_end(scan, i, taken)
        if end > i + 1 and scan.language != "en" and scan.words[i].text in MARKET_NOUNS:
            i += 1
        if end > i and _is_stated(scan, i, end):
            claims.append(claim_words(scan, Field.INDUSTRY, _widened(scan, i, end, taken), end, SAID))
        i = max(end, i + 1)
    return claims + _unlisted(scan, taken)


def _is_free(start: int, end: int, taken: Taken) -> bool:
    return not any(low < end and start < high for low, high in taken)


def _phrase_end(scan: Scan, i: int, taken: Taken) -> int:
    """Return the index after the longest industry phrase that starts at word i, or i if none does."""
    if not scan.kinds[i] & INDUSTRY and (scan.words[i].text in SIZE_WORDS or scan.words[i].text in _NOUNS):
        return i
    end, core, phrase = i, False, ""
    for j in range(i, min(i + _LONGEST, len(scan.words))):
        word, kind = scan.words[j], scan.kinds[j]
        if not _is_free(word.start, word.end, taken) or (j > i and scan.gaps[j] != SOFT):
            break
        phrase = f"{phrase} {word.text}" if phrase else word.text
        if kind & INDUSTRY or phrase in INDUSTRY_PHRASES:
            core, end = True, j + 1
        elif kind & QUALIFIER and word.text not in _NOUNS:
            end = j + 1
        elif not (kind & INDUSTRY_JOINT and j > i):
            break
    while end - 1 > i and _only_a_noun(scan, i, end - 1):
        end -= 1
    return end if core else i


def _only_a_noun(scan: Scan, start: int, i: int) -> bool:
    """Say whether word i is the `industry` or `space` after an industry."""
    return scan.words[i].text in MARKET_NOUNS and any(k & INDUSTRY for k in scan.kinds[start:i])


def _word_before(scan: Scan, i: int, by: int = 1) -> str:
    """Return the word `by` places before word i in the same breath, or the empty string."""
    if i < by or any(scan.gaps[k] != SOFT for k in range(i - by + 1, i + 1)):
        return ""
    return scan.words[i - by].text


def _noun_after(scan: Scan, end: int) -> bool:
    """Say whether a business or market noun follows: `a fintech company`, `a fintech called Foo`."""
    if end >= len(scan.words) or scan.gaps[end] != SOFT:
        return False
    if scan.words[end].text in ("called", "named"):
        return True
    return scan.words[end].text in _NOUNS and (scan.shouted or scan.language == "de" or not scan.capitals[end])


def _is_stated(scan: Scan, start: int, end: int) -> bool:
    """Say whether the words around an industry phrase say that it is the author's."""
    before, second = _word_before(scan, start), _word_before(scan, start, 2)
    if _goes_on_from_a_name(scan, start, before) or _goes_on_into_a_name(scan, end):
        return False
    if _noun_after(scan, end):
        return True
    if before in SECTOR_ARTICLES and second:
        before, second = second, _word_before(scan, start, 3)
    if second in _NOUNS and before in SECTOR_OF:
        return True
    if scan.language != "en" and before in _NOUNS:
        return True
    if end < len(scan.words) and scan.gaps[end] == SOFT and scan.kinds[end] & (ROLE | COMPANY_NOUN | LEGAL):
        return False
    return before in SECTOR_LEADS[scan.language] or (before == "are" and second == "we")


def _goes_on_from_a_name(scan: Scan, start: int, before: str) -> bool:
    """Say whether the phrase is the end of a name with capitals: `Acme Insurance`."""
    if not before or scan.shouted or not scan.capitals[start] or not scan.capitals[start - 1]:
        return False
    return before not in _ALL_LEADS and before not in _NOUNS and not scan.kinds[start - 1] & SPEECH


def _goes_on_into_a_name(scan: Scan, end: int) -> bool:
    """Say whether the phrase is the start of a name with capitals: `Hotel Group Maren`."""
    if end >= len(scan.words) or scan.gaps[end] != SOFT or scan.shouted or scan.language == "de":
        return False
    return scan.capitals[end - 1] and scan.capitals[end]


def _widened(scan: Scan, start: int, end: int, taken: Taken) -> int:
    """Return where the phrase before a noun starts, unlisted words included: `a *pet toy retail* company`."""
    if not _noun_after(scan, end):
        return start
    first = start
    while first > 0 and start - first < _MOST_WIDENING and _widens(scan, first, taken):
        first -= 1
    return first


def _widens(scan: Scan, i: int, taken: Taken) -> bool:
    """Say whether the word before word i belongs to the industry phrase that starts there."""
    word, kind = scan.words[i - 1], scan.kinds[i - 1]
    if scan.gaps[i] != SOFT or not _is_free(word.start, word.end, taken) or kind & (SPEECH | INDUSTRY_JOINT | ROLE):
        return False
    if scan.capitals[i - 1] and not scan.shouted:
        return False
    return (
        word.text not in _ALL_LEADS
        and word.text not in SIZE_WORDS
        and not word.text.endswith(
            ("-based", "'s", "-stage", "-person", "-people", "-backed", "-owned", "-led", "-year-old")
        )
    )


def _unlisted(scan: Scan, taken: Taken) -> list[Claim]:
    """Return industries nobody listed, said so by the words around: `in the pet food industry`."""
    first = scan.stretch.start
    text = scan.folded[first : scan.stretch.end]
    claims: list[Claim] = []
    if "-" in text:
        matches = _BY_COMPOUND.finditer(scan.folded, *scan.stretch)
        claims += [Claim(Field.INDUSTRY, *m.span(1), SAID) for m in matches if kinds(m.group(1)) & INDUSTRY]
    if not any(map(text.__contains__, _MARKETS)):
        return claims
    for match in _BY_MARKET_NOUN.finditer(text):
        start, end = (first + place for place in match.span(match.lastindex or 1))
        words = scan.folded[start:end].split()
        if words and _is_free(start, end, taken) and not any(_is_vague(word) for word in words):
            claims.append(Claim(Field.INDUSTRY, start, end, SAID - 0.5))
    return claims


def _is_vague(word: str) -> bool:
    return bool(kinds(word) & SPEECH) or word in VAGUE_WORDS or word in SIZE_WORDS

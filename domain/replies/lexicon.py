"""What kinds of word a word can be, looked up in the vocabulary of five languages."""

import re
from functools import lru_cache

from domain.industries import find_places
from domain.replies.vocabulary import companies, industries, people, places, speech, titles

ROLE, RANK, GRADE, FUNCTION, REGION, JOINT = 1, 2, 4, 8, 16, 32
INDUSTRY, QUALIFIER, INDUSTRY_JOINT = 64, 128, 256
LEGAL, COMPANY_NOUN = 512, 1024
PLACE, FIRST_NAME, SPEECH = 2048, 4096, 8192
TITLE_WORD = ROLE | RANK | GRADE | FUNCTION | REGION
WORK_WORD = TITLE_WORD | INDUSTRY | QUALIFIER
"""Kinds are bits; a word can be of several."""

_TABLES: tuple[tuple[int, frozenset[str]], ...] = (
    (ROLE, titles.ROLES),
    (RANK, titles.RANKS),
    (GRADE, titles.GRADES),
    (FUNCTION, titles.FUNCTIONS),
    (REGION, titles.REGIONS),
    (JOINT, titles.JOINTS),
    (INDUSTRY, industries.INDUSTRY_WORDS),
    (QUALIFIER, industries.INDUSTRY_QUALIFIERS),
    (INDUSTRY_JOINT, industries.INDUSTRY_JOINTS),
    (LEGAL, companies.LEGAL_FORMS),
    (COMPANY_NOUN, companies.COMPANY_NOUNS),
    (PLACE, places.PLACES),
    (FIRST_NAME, people.FIRST_NAMES),
    (SPEECH, speech.SPEECH),
)
_KINDS: dict[str, int] = {}
for _kind, _table in _TABLES:
    for _word in _table:
        _KINDS[_word] = _KINDS.get(_word, 0) | _kind
_INNER = re.compile(r"[-/&+.']")
_ROLE_ENDINGS = tuple(titles.ROLE_ENDINGS)
_FUNCTION_ENDINGS = tuple(titles.FUNCTION_ENDINGS)
_INDUSTRY_ENDINGS = tuple(industries.INDUSTRY_ENDINGS)
_SHORTEST_COMPOUND = 7
_SHORTEST_PLURAL = 4


@lru_cache(maxsize=20_000)
def kinds(word: str) -> int:
    """Return the kinds a folded word can be of, 0 for a word nobody listed."""
    found = _listed(word)
    if not found & WORK_WORD and len(word) >= _SHORTEST_COMPOUND:
        found |= _compound(word)
    if not found and word.endswith("s") and len(word) > _SHORTEST_PLURAL:
        found = _listed(word[:-1]) & (WORK_WORD | COMPANY_NOUN)
    if not found & (WORK_WORD | SPEECH) and _INNER.search(word):
        found |= _joined(word)
    return found


def _listed(word: str) -> int:
    return _KINDS.get(word.rstrip("."), 0)


def _compound(word: str) -> int:
    """Return what the end of a compound tells: `marketingleiterin`, `automobilindustrie`, `fintech`."""
    found = ROLE if word.endswith(_ROLE_ENDINGS) else 0
    found |= FUNCTION if word.endswith(_FUNCTION_ENDINGS) else 0
    return found | (INDUSTRY if word.endswith(_INDUSTRY_ENDINGS) and not _is_coined(word) else 0)


def _is_coined(word: str) -> bool:
    """Whether a word ends in `tech` as employers' names do, and names no industry that is known: `Initech`."""
    return word.endswith("tech") and not find_places([word])


def _joined(word: str) -> int:
    """Return what the parts of `customer-marketing` or `vp/gm` have in common, the last part leading."""
    parts = [part for part in _INNER.split(word) if part]
    each = [kinds(part) if part != word else 0 for part in parts]
    if not each:
        return 0
    found = 0
    if all(k & (TITLE_WORD | JOINT) for k in each):
        found |= each[-1] & TITLE_WORD | (ROLE if any(k & ROLE for k in each) else 0)
    if any(k & INDUSTRY for k in each) and all(k & (INDUSTRY | QUALIFIER | INDUSTRY_JOINT) for k in each):
        found |= INDUSTRY
    return found

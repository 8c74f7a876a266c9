"""Tells whether two names are one company's: legal forms, case, accents and punctuation aside."""

import re
from functools import lru_cache

from domain.taxonomy.words import fold

_LEGAL_FORM_WORDS = """
inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ohg ug mbh se ev eg
sa sas sarl sasu eurl sl slu srl spa bv nv ab as asa oy oyj aps pty pte sdn bhd pvt private kk lda ltda
eireli group gruppe groupe grupo holding holdings the
"""
_LEGAL_FORMS = frozenset(_LEGAL_FORM_WORDS.split())
_WORD = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}")
_SITE = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+)\.(?:com|io|ai|net|org|co|de|fr|es|eu|app|dev)\b.*$")
_ASIDE = re.compile(r"\([^()]*\)")


@lru_cache(maxsize=20_000)
def fold_company(name: str) -> str:
    """Return what two spellings of one company's name share; empty for an empty name.

    `Northwind Traders, Inc.`, `NORTHWIND TRADERS` and `northwind-traders` are all `northwindtraders`.
    """
    folded = fold(name[:300]).strip()
    site = _SITE.match(folded)
    plain = site[1] if site else _ASIDE.sub(" ", folded) or folded
    joined = _INITIALS.sub(lambda found: found[0].replace(".", "").replace(" ", "") + " ", plain)
    words = _WORD.findall(joined.replace("&", " and ").replace("'", "").replace("’", ""))
    telling = [word for word in words if word not in _LEGAL_FORMS]
    while telling[-1:] == ["and"]:
        telling.pop()
    return "".join(telling or words)


def is_same_company(one: str, other: str) -> bool:
    """Return whether both names are given and are one company's."""
    folded = fold_company(one)
    return bool(folded) and folded == fold_company(other)

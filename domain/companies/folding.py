"""Folds the names of companies: legal forms, case, accents and punctuation aside."""

import re
from functools import lru_cache

from domain.companies.legal_forms import ANYWHERE, UNSPACED
from domain.companies.nobody import NO_COMPANY
from domain.taxonomy.words import fold

_WORD = re.compile(r"[^\W_]+")
_LEGAL_FORMS = frozenset(ANYWHERE.split())
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}")
_SITE = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+)\.(?:com|io|ai|net|org|co|de|fr|es|eu|app|dev)\b.*$")
_UNSPACED_LEGAL_FORM = re.compile("|".join(re.escape(fold(form)) for form in UNSPACED.split()))
"""Forms that stand before or after a name without a space; each is tried before a shorter one that it ends in."""

_ASIDE = re.compile(r"\([^()]*\)")


def _joined(folded: str) -> str:
    return "".join(_WORD.findall(folded.replace("'", "").replace("’", "")))


_NO_COMPANY = frozenset(_joined(fold(name)) for name in re.split(r"[;\n]", NO_COMPANY)).difference([""])


def names_nothing(text: str) -> bool:
    """Whether `text` is what people write who have nothing to name: `n/a`, `none`, `confidential`, `keine Angabe`."""
    return _joined(fold(text)) in _NO_COMPANY


@lru_cache(maxsize=20_000)
def fold_company(name: str) -> str:
    """Return what two spellings of one company's name share; empty for an empty name.

    `Northwind Traders, Inc.`, `NORTHWIND TRADERS` and `northwind-traders` are all `northwindtraders`. What people
    write who have no company to name (`n/a`, `freelance`, `selbstständig`) is empty too, unless a legal form or a
    web address makes it one: two freelancers are nobody's colleagues.
    """
    return "".join(telling_words(name))


def telling_words(name: str) -> list[str]:
    """Return the folded words of a company's name without legal forms; all words where they are nothing else."""
    whole = fold(name[:300]).strip()
    folded = _UNSPACED_LEGAL_FORM.sub(" ", whole).strip() or whole
    site = _SITE.match(folded)
    plain = site[1] if site else _ASIDE.sub(" ", folded) or folded
    joined = _INITIALS.sub(lambda found: found[0].replace(".", "").replace(" ", "") + " ", plain)
    words = _WORD.findall(joined.replace("&", " and ").replace("'", "").replace("’", ""))
    if not site and "".join(words) in _NO_COMPANY:
        return []
    telling = [word for word in words if word not in _LEGAL_FORMS]
    while telling[-1:] == ["and"]:
        telling.pop()
    return telling or words

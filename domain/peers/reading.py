"""What matching understands of a title and an industry, worked out once for each text."""

import re
from dataclasses import dataclass
from functools import lru_cache

from domain.companies import names_nothing
from domain.industries import Place, understand_industry
from domain.taxonomy.words import fold, title_words
from domain.titles import (
    Function,
    Role,
    Seniority,
    has_learned,
    seeks_work,
    understand_title,
    unread_words,
    work_text,
)

_ALPHANUMERIC = re.compile(r"[^\W_]+")
_LEVEL_WORD_LIST = """
founder cofounder owner entrepreneur partner chief c level president chairman chairwoman chair chairperson vice
director head manager supervisor lead leader team senior junior deputy assistant associate executive managing general
group global regional international principal staff officer corporate business i ii iii iv v co interim acting
fractional jr sr member board emea apac americas europe north south east west area
"""
_LEVEL_WORDS = frozenset(_LEVEL_WORD_LIST.split())
"""Words that by themselves, whatever their order, say how far up somebody stands and nothing of the work."""

_NO_INDUSTRY_LIST = """
other others misc miscellaneous various several multiple mixed different diverse general any all nothing anything
be determined decided undecided specified unspecified specify please to not yet industry industries sector sectors
and or n a na tbd tba none unknown unsure
andere anderes sonstige sonstiges verschiedene diverses diverse nichts noch offen branche branchen
autre autres divers diverses plusieurs rien secteur secteurs
otro otra otros otras varios varias nada sector industria industrias
outro outra outros outras diversos diversas vario setor setores
"""
_NO_INDUSTRY = frozenset(_NO_INDUSTRY_LIST.split())
"""Words that alone, or with one another, name no industry: `Other`, `misc.`, `various industries`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A title and an industry understood, and both texts folded, which tells apart what nobody understands.

    `work` is the folded title, its short forms as the industry means them, and empty where it says nothing of the work;
    `is_bare` tells a title that is but a level from none at all. `trade` is what a title says beside its level where
    some word of it is in no table: all that tells the same work from other work there. `industry` is empty where it
    names none.
    """

    role: Role
    place: Place | None
    work: str
    industry: str
    is_bare: bool = False
    trade: str = ""


def read(title: str, industry: str) -> Reading:
    """Return what `title` and `industry` say; linear in their length."""
    return _read(title, industry, has_learned())


@lru_cache(maxsize=50_000)
def _read(title: str, industry: str, _learned: bool) -> Reading:
    """What was read before a table of titles was learned is read again."""
    role = understand_title(title, industry)
    work = work_text(title, industry) if _says_work(role, title) else ""
    is_bare = not work and any(map(str.isalnum, title)) and not names_nothing(title)
    place = understand_industry(industry)
    named = "" if place is None and names_no_industry(industry) else _folded(industry)
    return Reading(role, place, work, named, is_bare, _trade(title) if work else "")


def _says_work(role: Role, title: str) -> bool:
    """Whether a title is more than a level: a director is not, a director of beekeeping is; nor is `Open to work`."""
    if seeks_work(title):
        return False
    if role.function is not Function.OTHER:
        return True
    if role.seniority is Seniority.OTHER:
        return any(map(str.isalnum, title)) and not names_nothing(title)
    return any(word.isalpha() and word not in _LEVEL_WORDS for word in title_words(title))


def _trade(title: str) -> str:
    """What `title` says beside its level, or nothing where every word is in the tables: these tell it by function."""
    if not unread_words(title):
        return ""
    return " ".join(word for word in title_words(title) if word.isalnum() and word not in _LEVEL_WORDS)


def names_no_industry(text: str) -> bool:
    """Whether a text is no industry, which two who write it do not share: `n/a`, `???`, `Other`."""
    return names_nothing(text) or _NO_INDUSTRY.issuperset(_ALPHANUMERIC.findall(fold(text)))


def _folded(text: str) -> str:
    return " ".join(fold(text).split())

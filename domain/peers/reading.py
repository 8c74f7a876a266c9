"""What matching understands of a title and an industry, worked out once for each text."""

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

_LEVEL_WORD_LIST = """
founder cofounder owner entrepreneur partner chief c level president chairman chairwoman chair chairperson vice
director head manager supervisor lead leader team senior junior deputy assistant associate executive managing general
group global regional international principal staff officer corporate business i ii iii iv v co interim acting
fractional jr sr member board emea apac americas europe north south east west area
"""
_LEVEL_WORDS = frozenset(_LEVEL_WORD_LIST.split())
"""Words that by themselves, whatever their order, say how far up somebody stands and nothing of the work."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A title and an industry understood, and both texts folded, which tells apart what nobody understands.

    `work` is the folded title, its short forms as the industry means them, and empty where it says nothing of the work;
    `is_bare` tells a title that is but a level from none at all. `trade` is what a title says beside its level where
    some word of it is in no table: all that tells the same work from other work there.
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
    return Reading(role, understand_industry(industry), work, _folded(industry), is_bare, _trade(title) if work else "")


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


def _folded(text: str) -> str:
    return " ".join(fold(text).split())

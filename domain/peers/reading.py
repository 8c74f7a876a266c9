"""What matching understands of a title and an industry, worked out once for each text."""

from dataclasses import dataclass
from functools import lru_cache

from domain.industries import Place, understand_industry
from domain.taxonomy.words import fold
from domain.titles import Function, Role, Seniority, understand_title, unread_words


@dataclass(frozen=True, slots=True)
class Reading:
    """A title and an industry understood, and both texts folded, which tells apart what nobody understands.

    `work` is the folded title, empty where it says nothing of the work.
    """

    role: Role
    place: Place | None
    work: str
    industry: str


@lru_cache(maxsize=50_000)
def read(title: str, industry: str) -> Reading:
    """Return what `title` and `industry` say; linear in their length."""
    role = understand_title(title, industry)
    work = _folded(title) if _says_work(role, title) else ""
    return Reading(role, understand_industry(industry), work, _folded(industry))


def _says_work(role: Role, title: str) -> bool:
    """Whether a title is more than a level: a director is not, a director of beekeeping is."""
    if role.function is Function.OTHER and role.seniority is not Seniority.OTHER:
        return bool(unread_words(title))
    return any(map(str.isalnum, title))


def _folded(text: str) -> str:
    return " ".join(fold(text).split())

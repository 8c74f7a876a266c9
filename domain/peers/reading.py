"""What matching understands of a title and an industry, worked out once for each text."""

from dataclasses import dataclass
from functools import lru_cache

from domain.industries import Place, understand_industry
from domain.taxonomy.words import fold, title_words
from domain.titles import Function, Role, Seniority, understand_title


@dataclass(frozen=True, slots=True)
class Reading:
    """A title and an industry understood. `words` is the title spelled out, empty where it says no work;
    `industry` is the folded text, which tells apart industries that nobody knows."""

    role: Role
    place: Place | None
    words: str
    industry: str


@lru_cache(maxsize=50_000)
def read(title: str, industry: str) -> Reading:
    """Return what `title` and `industry` say; linear in their length."""
    role = understand_title(title, industry)
    words = "" if _says_level_only(role) else " ".join(word for word in title_words(title) if word.isalnum())
    return Reading(role, understand_industry(industry), words, " ".join(fold(industry).split()))


def _says_level_only(role: Role) -> bool:
    return role.function is Function.OTHER and role.seniority is not Seniority.OTHER

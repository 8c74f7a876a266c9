"""Understands a job title: what its holder works on, and how far up the ladder."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from domain.industries import understand_industry
from domain.taxonomy.kinds import Function, Sector, Seniority
from domain.taxonomy.levels import level
from domain.taxonomy.lexicon import PLAIN, WEAK
from domain.taxonomy.ranks import BANKS
from domain.taxonomy.senses import Sense, read_senses
from domain.taxonomy.words import title_words

__all__ = ["Function", "Role", "Seniority", "understand_title"]

_MARKETING_BRANCHES = frozenset(
    {
        Function.CUSTOMER_MARKETING,
        Function.PRODUCT_MARKETING,
        Function.DEMAND_GENERATION,
        Function.BRAND_COMMUNICATIONS,
    }
)
_BRANCHES: dict[Function, frozenset[Function]] = {
    Function.MARKETING: _MARKETING_BRANCHES,
    Function.IT: frozenset({Function.SECURITY}),
    Function.OPERATIONS: frozenset({Function.SUPPLY_CHAIN, Function.MANUFACTURING}),
}
"""Functions whose parts are functions of their own: `marketing, demand generation` is the latter."""


@dataclass(frozen=True)
class Role:
    """What a title means. `specialty` is a part of the function in our own words, where the title says it."""

    function: Function
    specialty: str | None
    seniority: Seniority


def understand_title(title: str, industry: str = "") -> Role:
    """Return the role that `title` names, read in the light of `industry` where one is given.

    Abbreviations, slips of the pen and German, Spanish, French and Portuguese are understood. Any text is
    accepted; what is not understood is OTHER. Linear in the length of `title`, of which 300 characters count.
    """
    place = understand_industry(industry) if industry else None
    return _role(title, place.sector if place else None, place.industry in BANKS if place else None)


@lru_cache(maxsize=20_000)
def _role(title: str, sector: Sector | None, is_bank: bool | None) -> Role:
    words = title_words(title, sector)
    senses = read_senses(words)
    function, specialty = _work(senses)
    on_bank_ladder = _says_bank(function, specialty) if is_bank is None else is_bank
    return Role(function, specialty, level(words, senses, function, on_bank_ladder))


def _says_bank(function: Function, specialty: str | None) -> bool:
    """A title can say by itself that it is a bank's: `Vice President, Investment Banking`."""
    return function is Function.FINANCIAL_SERVICES and specialty in (None, "investments", "lending")


def _work(senses: Sequence[Sense]) -> tuple[Function, str | None]:
    current = [sense for sense in senses if sense.meaning.function is not None and not sense.is_aside]
    best = _main(current)
    if best is None or best.meaning.function is None:
        return Function.OTHER, None
    return _refined(best, best.meaning.function, current)


def _main(senses: Sequence[Sense]) -> Sense | None:
    """The last of the strongest words of each part (English names the job last), then the first part."""
    heads = [_head(list(part)) for _, part in groupby(senses, key=lambda sense: sense.part)]
    firm = [head for head in heads if head.meaning.weight > WEAK]
    return next(iter(firm or heads), None)


def _head(part: Sequence[Sense]) -> Sense:
    return max(part, key=lambda sense: (sense.meaning.weight, sense.start))


def _refined(best: Sense, function: Function, senses: Sequence[Sense]) -> tuple[Function, str | None]:
    """Take the specialty, or the branch of the function, that another part of the title names."""
    if best.meaning.specialty:
        return function, best.meaning.specialty
    for other in senses:
        meaning = other.meaning
        is_equal = other.clause == best.clause and other.part != best.part
        if not is_equal and meaning.function in _BRANCHES.get(function, frozenset()) and meaning.weight >= PLAIN:
            return meaning.function or function, meaning.specialty
        if meaning.function is function and meaning.specialty:
            return function, meaning.specialty
        if function is Function.MARKETING and other.text in ("customer", "client"):
            return Function.CUSTOMER_MARKETING, None
    return function, None

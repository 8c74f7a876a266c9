"""The facts for which two people fit, the same seen from either side."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.industries import Place, nearness
from domain.peers.presets import Aim, Weights
from domain.peers.reading import Reading
from domain.peers.refusals import on_one_rung
from domain.roles import CLOSE_FUNCTIONS, function_nearness, steps_between
from domain.titles import Function, Role, Seniority
from domain.topics import SharedWords

WIDE_NAMES = frozenset({"software", "SaaS"})
"""Industries that name their whole sector once more: beside another of it, the two share the sector."""

FAR_INDUSTRIES = 0.5
"""Two industries less near than this are worlds apart, which some circles look for."""


class ReasonKind(StrEnum):
    """The facts for which two people fit."""

    SAME_TITLE = "same_title"
    SAME_TRADE = "same_trade"
    SAME_ROLE = "same_role"
    SAME_FUNCTION = "same_function"
    NEAR_FUNCTIONS = "near_functions"
    OTHER_FUNCTIONS = "other_functions"
    SAME_LEVEL = "same_level"
    STEPS_APART = "steps_apart"
    SAME_INDUSTRY = "same_industry"
    SAME_UNLISTED_INDUSTRY = "same_unlisted_industry"
    SAME_SECTOR = "same_sector"
    NEIGHBOUR_INDUSTRIES = "neighbour_industries"
    OTHER_INDUSTRIES = "other_industries"
    ASK_MEETS_OFFER = "ask_meets_offer"
    SHARED_ASK = "shared_ask"


@dataclass(frozen=True)
class Reason:
    """One fact for which two people fit, the same seen from either side.

    `functions`, `places` and `levels` hold one where both share it and two where they differ, in all reasons of a pair
    the same person's first: who stands lower, or else comes first by function and industry. `words` are
    phrases that one of them wrote, of what both have in mind.
    """

    kind: ReasonKind
    functions: tuple[Function, ...] = ()
    specialty: str | None = None
    seniority: Seniority | None = None
    places: tuple[Place, ...] = ()
    words: tuple[str, ...] = ()
    levels: tuple[Seniority, ...] = ()


def reasons(a: Reading, b: Reading, topics: SharedWords, weights: Weights) -> tuple[Reason, ...]:
    """Return what speaks for a pair in a circle with these weights; symmetric, the most telling first.

    What counts nothing in the circle speaks for nobody there. A level that the own house calls otherwise is not named:
    nobody tells a bank's vice president `manager level`.
    """
    is_counted = bool(weights.level or weights.seeks_mentor)
    names_levels = is_counted and not (a.role.is_translated or b.role.is_translated)
    one, other = _in_order(a, b)
    return (
        *(_of_titles(one, other) if weights.work else ()),
        *_of_roles(_counted(one.role, weights), _counted(other.role, weights), names_levels, weights),
        *(_of_industries(one, other, weights) if weights.industry else ()),
        *(_of_topics(topics) if weights.topics else ()),
    )


def _in_order(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    steps = steps_between(a.role.seniority, b.role.seniority)
    if steps:
        return (a, b) if steps > 0 else (b, a)
    one, other = sorted((a, b), key=lambda said: (_firm(said.role).function, *_place_key(said.place)))
    return one, other


def _place_key(place: Place | None) -> tuple[str, str]:
    return (place.sector, place.industry or "") if place else ("", "")


def _firm(role: Role) -> Role:
    """The role without a function that is but a guess: it counts, and is not stated."""
    return replace(role, function=Function.OTHER, specialty=None) if role.is_guessed else role


def _counted(role: Role, weights: Weights) -> Role:
    """The role as far as it may be stated where these weights count."""
    return _firm(role) if weights.work else replace(role, function=Function.OTHER, specialty=None)


def _of_titles(a: Reading, b: Reading) -> Iterator[Reason]:
    """What two titles share whose work no table tells; which words it is stays unsaid."""
    if Function.OTHER not in (_firm(a.role).function, _firm(b.role).function):
        return
    if a.work and a.work == b.work:
        yield Reason(ReasonKind.SAME_TITLE)
    elif a.trade and a.trade == b.trade:
        yield Reason(ReasonKind.SAME_TRADE)


def _of_roles(a: Role, b: Role, names_levels: bool, weights: Weights) -> Iterator[Reason]:
    same_level = names_levels and a.seniority is b.seniority and a.seniority is not Seniority.OTHER
    if a.function is b.function and a.function is not Function.OTHER:
        kind = ReasonKind.SAME_ROLE if same_level else ReasonKind.SAME_FUNCTION
        specialty = a.specialty if a.specialty == b.specialty else None
        level = a.seniority if same_level else None
        yield Reason(kind, (a.function,), specialty, level, levels=_of_heads(a, b) if names_levels else ())
    else:
        if same_level and a.seniority is not Seniority.IC:
            yield Reason(ReasonKind.SAME_LEVEL, seniority=a.seniority)
        yield from _of_functions(a.function, b.function, weights)
    if weights.seeks_mentor and names_levels:
        yield from _of_steps(a.seniority, b.seniority)


def _of_heads(a: Role, b: Role) -> tuple[Seniority, ...]:
    """The two levels from which companies are led, where one of two general managers stands on each."""
    levels = (a.seniority, b.seniority)
    leads = a.function is Function.GENERAL_MANAGEMENT and a.seniority is not b.seniority and on_one_rung(*levels)
    return levels if leads else ()


def _of_functions(one: Function, other: Function, weights: Weights) -> Iterator[Reason]:
    if one is other or Function.OTHER in (one, other):
        return
    if function_nearness(one, other) >= CLOSE_FUNCTIONS:
        yield Reason(ReasonKind.NEAR_FUNCTIONS, (one, other))
    elif weights.work_aim is Aim.APART:
        yield Reason(ReasonKind.OTHER_FUNCTIONS, (one, other))


def _of_steps(lower: Seniority, higher: Seniority) -> Iterator[Reason]:
    if steps_between(lower, higher):
        yield Reason(ReasonKind.STEPS_APART, levels=(lower, higher))


def _of_industries(a: Reading, b: Reading, weights: Weights) -> Iterator[Reason]:
    """What two industries share; of two that no table tells, that both wrote the same, and not what."""
    if a.place is None and a.industry and a.industry == b.industry and weights.industry_aim is Aim.ALIKE:
        yield Reason(ReasonKind.SAME_UNLISTED_INDUSTRY)
    yield from _of_places(a.place, b.place, weights)


def _of_places(one: Place | None, other: Place | None, weights: Weights) -> Iterator[Reason]:
    if one is None or other is None:
        return
    if weights.industry_aim is Aim.APART:
        if nearness(one, other) < FAR_INDUSTRIES:
            yield Reason(ReasonKind.OTHER_INDUSTRIES, places=(one, other))
    elif one == other:
        yield Reason(ReasonKind.SAME_INDUSTRY, places=(one,))
    elif one.industry and other.industry and other.industry in one.neighbours and not _is_wide(one, other):
        yield Reason(ReasonKind.NEIGHBOUR_INDUSTRIES, places=(one, other))
    elif one.sector is other.sector:
        yield Reason(ReasonKind.SAME_SECTOR, places=(Place(one.sector),))


def _is_wide(one: Place, other: Place) -> bool:
    return one.sector is other.sector and bool({one.industry, other.industry} & WIDE_NAMES)


def _of_topics(topics: SharedWords) -> Iterator[Reason]:
    if topics.met:
        yield Reason(ReasonKind.ASK_MEETS_OFFER, words=topics.met)
    elif topics.asked and not topics.has_met:
        yield Reason(ReasonKind.SHARED_ASK, words=topics.asked)

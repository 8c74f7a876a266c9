"""The facts for which two people fit, the same seen from either side."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.industries import Place, nearness
from domain.peers.reading import Reading
from domain.presets import Aim, Weights
from domain.roles import CLOSE_FUNCTIONS, function_nearness, steps_between
from domain.titles import Function, Role, Seniority
from domain.topics import SharedWords

FAR_INDUSTRIES = 0.5
"""Two industries less near than this are worlds apart, which some circles look for."""


class ReasonKind(StrEnum):
    """The facts for which two people fit."""

    SAME_ROLE = "same_role"
    SAME_FUNCTION = "same_function"
    NEAR_FUNCTIONS = "near_functions"
    OTHER_FUNCTIONS = "other_functions"
    SAME_LEVEL = "same_level"
    STEPS_APART = "steps_apart"
    SAME_INDUSTRY = "same_industry"
    SAME_SECTOR = "same_sector"
    NEIGHBOUR_INDUSTRIES = "neighbour_industries"
    OTHER_INDUSTRIES = "other_industries"
    ASK_MEETS_OFFER = "ask_meets_offer"
    SHARED_ASK = "shared_ask"


@dataclass(frozen=True)
class Reason:
    """One fact for which two people fit, the same seen from either side.

    `functions` and `places` hold one where both share it and two, in a stable order, where they differ; `levels`
    holds two, the lower first; `words` are words that both wrote themselves.
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

    A level that the own house calls otherwise is not named: nobody tells a bank's vice president `manager level`.
    """
    names_levels = not (a.role.is_translated or b.role.is_translated)
    return (
        *_of_roles(_firm(a.role), _firm(b.role), names_levels, weights),
        *_of_places(a.place, b.place, weights),
        *_of_topics(topics),
    )


def _firm(role: Role) -> Role:
    """The role without a function that is but a guess: it counts, and is not stated."""
    return replace(role, function=Function.OTHER, specialty=None) if role.is_guessed else role


def _of_roles(a: Role, b: Role, names_levels: bool, weights: Weights) -> Iterator[Reason]:
    same_level = names_levels and a.seniority is b.seniority and a.seniority is not Seniority.OTHER
    if a.function is b.function and a.function is not Function.OTHER:
        kind = ReasonKind.SAME_ROLE if same_level else ReasonKind.SAME_FUNCTION
        specialty = a.specialty if a.specialty == b.specialty else None
        yield Reason(kind, (a.function,), specialty, a.seniority if same_level else None)
    else:
        if same_level and a.seniority is not Seniority.IC:
            yield Reason(ReasonKind.SAME_LEVEL, seniority=a.seniority)
        yield from _of_functions(a.function, b.function, weights)
    if weights.seeks_mentor and names_levels:
        yield from _of_steps(a.seniority, b.seniority)


def _of_functions(a: Function, b: Function, weights: Weights) -> Iterator[Reason]:
    if a is b or Function.OTHER in (a, b):
        return
    both = tuple(sorted((a, b)))
    if function_nearness(a, b) >= CLOSE_FUNCTIONS:
        yield Reason(ReasonKind.NEAR_FUNCTIONS, both)
    elif weights.work_aim is Aim.APART:
        yield Reason(ReasonKind.OTHER_FUNCTIONS, both)


def _of_steps(a: Seniority, b: Seniority) -> Iterator[Reason]:
    steps = steps_between(a, b)
    if steps:
        yield Reason(ReasonKind.STEPS_APART, levels=(a, b) if steps > 0 else (b, a))


def _of_places(a: Place | None, b: Place | None, weights: Weights) -> Iterator[Reason]:
    if a is None or b is None:
        return
    one, other = sorted((a, b), key=lambda place: (place.sector, place.industry or ""))
    if weights.industry_aim is Aim.APART:
        if nearness(a, b) < FAR_INDUSTRIES:
            yield Reason(ReasonKind.OTHER_INDUSTRIES, places=(one, other))
    elif a == b:
        yield Reason(ReasonKind.SAME_INDUSTRY, places=(a,))
    elif a.industry and b.industry and b.industry in a.neighbours:
        yield Reason(ReasonKind.NEIGHBOUR_INDUSTRIES, places=(one, other))
    elif a.sector is b.sector:
        yield Reason(ReasonKind.SAME_SECTOR, places=(Place(a.sector),))


def _of_topics(topics: SharedWords) -> Iterator[Reason]:
    if topics.met:
        yield Reason(ReasonKind.ASK_MEETS_OFFER, words=topics.met)
    elif topics.asked and not topics.has_met:
        yield Reason(ReasonKind.SHARED_ASK, words=topics.asked)

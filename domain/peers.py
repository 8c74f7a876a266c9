"""Compares two members: how well they fit as peers and the facts that say why, or why they may not meet."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz

from domain.companies import is_same_company
from domain.ids import MemberId
from domain.industries import Place, nearness, understand_industry
from domain.members import Kind
from domain.roles import CLOSE_FUNCTIONS, function_nearness, seniority_nearness, work_nearness
from domain.taxonomy.ranks import BANKS
from domain.taxonomy.words import fold, title_words
from domain.titles import Function, Role, Seniority, understand_title
from domain.topics import shared_hours, shared_words

WORK, LEVEL, INDUSTRY, TOPIC, HOURS = 0.5, 0.2, 0.25, 0.1, 0.05
"""How much each part counts; a part that one of the two leaves open does not count at all."""

ALL_SAID = WORK + LEVEL + INDUSTRY
LEAST_SURE = 0.85
"""What a perfect score is worth when next to nothing is known: knowing more is a little better."""

WORDS_OF_TITLE = 0.15
"""The part of the work's score that hangs on the titles' words rather than on their meaning."""


@dataclass(frozen=True)
class Peer:
    """A member as matching sees them; any text may be empty. `tz` is an IANA name such as `Europe/Berlin`."""

    member_id: MemberId
    title: str = ""
    company: str = ""
    industry: str = ""
    asks: str = ""
    offers: str = ""
    tz: str = ""
    kind: Kind = Kind.CUSTOMER


class ReasonKind(StrEnum):
    """The facts for which two people fit."""

    SAME_ROLE = "same_role"
    SAME_FUNCTION = "same_function"
    NEAR_FUNCTIONS = "near_functions"
    SAME_LEVEL = "same_level"
    SAME_INDUSTRY = "same_industry"
    SAME_SECTOR = "same_sector"
    NEIGHBOUR_INDUSTRIES = "neighbour_industries"
    ASK_MEETS_OFFER = "ask_meets_offer"
    SHARED_ASK = "shared_ask"


@dataclass(frozen=True)
class Reason:
    """One fact for which two people fit, the same seen from either side.

    `functions` and `places` hold one where both share it and two, in a stable order, where they differ;
    `words` are words that both wrote themselves.
    """

    kind: ReasonKind
    functions: tuple[Function, ...] = ()
    specialty: str | None = None
    seniority: Seniority | None = None
    places: tuple[Place, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Match:
    """How well two people fit, from 0 to 1, and why; without reasons nothing is known that speaks for it."""

    score: float
    reasons: tuple[Reason, ...]


class RefusalReason(StrEnum):
    """Why two people are never introduced to each other."""

    SAME_PERSON = "same_person"
    NOT_A_CUSTOMER = "not_a_customer"
    SAME_COMPANY = "same_company"


@dataclass(frozen=True)
class Refusal:
    """Two people who may not be introduced to each other."""

    reason: RefusalReason


def compare(a: Peer, b: Peer) -> Match | Refusal:
    """Return how well `a` and `b` fit, or why they may not meet. Symmetric and deterministic."""
    refused = _refused(a, b)
    if refused:
        return Refusal(refused)
    (role_a, place_a), (role_b, place_b) = _read(a), _read(b)
    topics = shared_words(a.asks, a.offers, b.asks, b.offers, barred=(a.company, b.company))
    parts = [
        (WORK, _work(a, role_a, b, role_b)),
        (LEVEL, seniority_nearness(role_a.seniority, role_b.seniority)),
        (INDUSTRY, _industry(a, place_a, b, place_b)),
        (TOPIC, 1.0 if topics.met or topics.asked else None),
        (HOURS, shared_hours(a.tz, b.tz)),
    ]
    reasons = (
        *_role_reasons(role_a, role_b, names_levels=not (_is_bank(place_a) or _is_bank(place_b))),
        *_place_reasons(place_a, place_b),
        *([Reason(ReasonKind.ASK_MEETS_OFFER, words=topics.met)] if topics.met else ()),
        *([Reason(ReasonKind.SHARED_ASK, words=topics.asked)] if topics.asked and not topics.met else ()),
    )
    return Match(_score(parts), reasons)


def best_peers(me: Peer, others: Sequence[Peer], limit: int) -> list[tuple[Peer, Match]]:
    """Return at most `limit` of `others` who may meet `me` and have a reason to, best first.

    Equal scores stand in the order of their ids, whatever the order of `others`. One comparison each.
    """
    matches = ((other, compare(me, other)) for other in others)
    fitting = [(other, match) for other, match in matches if isinstance(match, Match) and match.reasons]
    fitting.sort(key=lambda pair: (-pair[1].score, pair[0].member_id))
    return fitting[: max(limit, 0)]


def _refused(a: Peer, b: Peer) -> RefusalReason | None:
    if a.member_id == b.member_id:
        return RefusalReason.SAME_PERSON
    if {a.kind, b.kind} != {Kind.CUSTOMER}:
        return RefusalReason.NOT_A_CUSTOMER
    return RefusalReason.SAME_COMPANY if is_same_company(a.company, b.company) else None


def _read(peer: Peer) -> tuple[Role, Place | None]:
    return understand_title(peer.title, peer.industry), understand_industry(peer.industry)


def _score(parts: Sequence[tuple[float, float | None]]) -> float:
    known = [(weight, value) for weight, value in parts if value is not None]
    core = [(weight, value) for weight, value in parts[:3] if value is not None]
    if not core:
        return 0.0
    mean = sum(weight * value for weight, value in known) / sum(weight for weight, _ in known)
    said = sum(weight for weight, _ in core) / ALL_SAID
    return round(min(1.0, mean * (LEAST_SURE + (1 - LEAST_SURE) * said)), 6)


def _work(a: Peer, role_a: Role, b: Peer, role_b: Role) -> float | None:
    """How near the work is, from 0 to 1: mostly by meaning; by words alone where neither is understood."""
    if not (a.title.strip() and b.title.strip()) or _says_level_only(role_a) or _says_level_only(role_b):
        return None
    alike = fuzz.token_set_ratio(*sorted((_spelled_out(a.title), _spelled_out(b.title)))) / 100
    if Function.OTHER in (role_a.function, role_b.function):
        return 0.9 * alike if role_a.function is role_b.function else 0.4 * alike
    return (1 - WORDS_OF_TITLE) * work_nearness(role_a, role_b) + WORDS_OF_TITLE * alike


def _says_level_only(role: Role) -> bool:
    return role.function is Function.OTHER and role.seniority is not Seniority.OTHER


@lru_cache(maxsize=20_000)
def _spelled_out(title: str) -> str:
    return " ".join(word for word in title_words(title) if word.isalnum())


def _industry(a: Peer, place_a: Place | None, b: Peer, place_b: Place | None) -> float | None:
    if place_a and place_b:
        return nearness(place_a, place_b)
    same = a.industry.strip() and fold(a.industry).split() == fold(b.industry).split()
    return 1.0 if same else None


def _is_bank(place: Place | None) -> bool:
    return place is not None and place.industry in BANKS


def _role_reasons(a: Role, b: Role, names_levels: bool) -> list[Reason]:
    """What two roles share. A bank's levels are not named: nobody tells a vice president `manager level`."""
    same_level = names_levels and a.seniority is b.seniority and a.seniority is not Seniority.OTHER
    if a.function is b.function and a.function is not Function.OTHER:
        kind = ReasonKind.SAME_ROLE if same_level else ReasonKind.SAME_FUNCTION
        specialty = a.specialty if a.specialty == b.specialty else None
        return [Reason(kind, (a.function,), specialty, a.seniority if same_level else None)]
    reasons = []
    if same_level and a.seniority is not Seniority.IC:
        reasons.append(Reason(ReasonKind.SAME_LEVEL, seniority=a.seniority))
    if function_nearness(a.function, b.function) >= CLOSE_FUNCTIONS and a.function is not b.function:
        reasons.append(Reason(ReasonKind.NEAR_FUNCTIONS, tuple(sorted((a.function, b.function)))))
    return reasons


def _place_reasons(a: Place | None, b: Place | None) -> list[Reason]:
    if a is None or b is None:
        return []
    if a == b:
        return [Reason(ReasonKind.SAME_INDUSTRY, places=(a,))]
    both = tuple(sorted((a, b), key=lambda place: (place.sector, place.industry or "")))
    if a.industry and b.industry and b.industry in a.neighbours:
        return [Reason(ReasonKind.NEIGHBOUR_INDUSTRIES, places=both)]
    return [Reason(ReasonKind.SAME_SECTOR, places=(Place(a.sector),))] if a.sector is b.sector else []

"""Says in our own words who a peer is, without singling anybody out, and why two people fit."""

from collections.abc import Iterable, Mapping, Sequence

from domain.industries import Place, Sector
from domain.intros.coarsening import Band, Family, Shown
from domain.peers import Reason, ReasonKind
from domain.titles import Function, Role, Seniority

MOST_FACTS = 3
NO_REASON = "No common ground is known yet."
"""What stands in the place of the reasons of two who have none, whoever reads it."""

_UNKNOWN = "a peer in this program"

_FUNCTIONS: Mapping[Function, str] = {
    Function.BRAND_COMMUNICATIONS: "brand and communications",
    Function.DATA: "data and analytics",
    Function.IT: "IT",
    Function.FINANCIAL_SERVICES: "banking and investments",
    Function.RISK_COMPLIANCE: "risk and compliance",
    Function.ADMINISTRATION: "office and administration",
    Function.CONSTRUCTION_PROPERTY: "construction and property",
    Function.NONPROFIT: "nonprofit work",
    Function.PUBLIC_SECTOR: "public service",
    Function.RETAIL_HOSPITALITY: "retail and hospitality",
    Function.OTHER: "",
}
"""Functions whose own name would read badly in a sentence."""

_LEVELS: Mapping[Seniority, str] = {
    Seniority.C_LEVEL: "C-level",
    Seniority.VP: "VP level",
    Seniority.DIRECTOR: "director level",
    Seniority.MANAGER: "manager level",
    Seniority.IC: "specialist level",
    Seniority.OWNER_FOUNDER: "founder or owner",
    Seniority.OTHER: "",
}

_BANDS: Mapping[Band, str] = {Band.LEADERS: "senior level", Band.MIDDLE: "manager or director level"}

_FAMILIES: Mapping[Family, str] = {
    Family.CUSTOMERS: "marketing, sales or customer work",
    Family.TECHNOLOGY: "product, data or technology",
    Family.FINANCE: "finance, risk or legal work",
    Family.ORGANIZATION: "operations, strategy or people work",
}

_SPECIALTIES: Mapping[str, str] = {
    "creative": "creative work",
    "platform": "platform engineering",
    "quality": "quality management",
    "community": "community work",
    "service desk": "service desk work",
}
"""Specialties whose own name would read badly in a sentence."""

_JOBS: Mapping[str, str] = {"chief of staff": "chiefs of staff"}
"""Specialties that are a job rather than a field, and its holders."""

_SHARED_FIELDS = frozenset({ReasonKind.SAME_INDUSTRY, ReasonKind.SAME_SECTOR})

_LEADS = "you both lead a company"

_SAID_BY_DESCRIPTION: Mapping[ReasonKind, str] = {
    ReasonKind.SAME_FUNCTION: "You do the same work.",
    ReasonKind.SAME_LEVEL: "You are at the same level.",
    ReasonKind.SAME_INDUSTRY: "You are in the same line of business.",
}
"""Reasons that alone repeat a description of one part, without what it has named."""

_BUT: Mapping[ReasonKind, str] = {ReasonKind.SAME_TITLE: "", ReasonKind.SAME_TRADE: " but for the level"}
"""What two titles do not share that otherwise are the same."""

_RUNGS: Mapping[Seniority, str] = {
    Seniority.IC: "a specialist",
    Seniority.OWNER_FOUNDER: "a founder or owner",
}
"""How somebody stands on a rung, where `at … level` would read badly."""

_SECTORS: Mapping[Sector, str] = {
    Sector.SOFTWARE: "software and technology",
    Sector.TELECOM: "telecommunications",
    Sector.MEDIA: "media and entertainment",
    Sector.STAFFING: "HR services",
    Sector.NONPROFIT: "the nonprofit sector",
    Sector.GOVERNMENT: "the public sector",
    Sector.AEROSPACE_DEFENSE: "aerospace and defense",
    Sector.TRANSPORT: "transport and logistics",
    Sector.MATERIALS: "raw materials",
    Sector.AUTOMOTIVE: "the automotive industry",
}

_INDUSTRIES: Mapping[str, str] = {
    "digital agency": "digital agencies",
    "military": "the military",
    "satellite": "satellites",
    "space": "the space industry",
}
"""Industries whose own name would read badly in a sentence."""


def function_name(function: Function) -> str:
    """Return how a function is called in a sentence; empty for OTHER."""
    return _FUNCTIONS.get(function, function.value.replace("_", " "))


def place_name(place: Place) -> str:
    """Return how an industry, or the sector where only that is known, is called in a sentence."""
    if place.industry:
        return _INDUSTRIES.get(place.industry, place.industry)
    return _SECTORS.get(place.sector, place.sector.value.replace("_", " "))


def describe(role: Role, place: Place | None) -> str:
    """Return `customer marketing, VP level, fintech`: function, level and industry, never the posted words.

    Works with whatever is known: `a peer at VP level`, `a peer in fintech`, `a peer in this program`.
    """
    function, level = function_name(role.function), _LEVELS[role.seniority]
    industry = place_name(place) if place else ""
    if function:
        return ", ".join(part for part in (function, level, industry) if part)
    return f"a peer{_at(role.seniority)}{f' in {industry}' if industry else ''}" if level or industry else _UNKNOWN


def describe_shown(shown: Shown, otherwise: str) -> str:
    """Return a coarsened description in a few words, and `otherwise` where it tells nothing.

    `customer marketing, VP level, fintech`, `a peer in marketing, sales or customer work, senior level`.
    """
    level = _LEVELS[shown.level] if shown.level else _BANDS[shown.band] if shown.band else ""
    place = place_name(shown.place) if shown.place else ""
    if shown.function and (level or place):
        return ", ".join(filter(None, (function_name(shown.function), level, place)))
    if shown.function:
        return f"a peer in {function_name(shown.function)}"
    if not (shown.family or level or place):
        return otherwise
    work = f" in {_FAMILIES[shown.family]}" if shown.family else ""
    return ", ".join(filter(None, (f"a peer{work}", level, place)))


def wish_sentence(shown: Shown, told: Sequence[Reason]) -> str:
    """Return what the other asks or offers, in a sentence of ours; empty where nothing is, or a reason says it."""
    if any(reason.words for reason in told):
        return ""
    if shown.asks:
        return f"They would like to compare notes on {shown.asks}."
    return f"They can share how they go about {shown.offers}." if shown.offers else ""


def _at(seniority: Seniority) -> str:
    if seniority is Seniority.OTHER:
        return ""
    if seniority is Seniority.OWNER_FOUNDER:
        return " who founded or owns the business"
    return f" at {_LEVELS[seniority]}"


def reasons_sentence(reasons: Sequence[Reason]) -> str:
    """Return the first reasons as one sentence to both of the pair, or an empty text for none.

    `You are both at VP level in customer marketing, and both of you are in fintech.`
    """
    facts = [_fact(reason) for reason in _said_once(reasons)[:MOST_FACTS]]
    if not facts:
        return ""
    joined = facts[0] if len(facts) == 1 else f"{', '.join(facts[:-1])}, and {facts[-1]}"
    return f"{joined[0].upper()}{joined[1:]}."


def why_sentence(shown: Shown, told: Sequence[Reason]) -> str:
    """Return the reasons as one sentence, which names nothing where the description of `shown` has just named it.

    `a peer in customer marketing. You both work in customer marketing.` would say one thing twice.
    """
    parts = [part for part in (shown.function, shown.family, shown.level or shown.band, shown.place) if part]
    if len(parts) == 1 and len(told) == 1 and told[0].kind in _SAID_BY_DESCRIPTION:
        return _SAID_BY_DESCRIPTION[told[0].kind]
    return reasons_sentence(told)


def reason_sentences(reasons: Sequence[Reason]) -> list[str]:
    """Return every reason as a sentence of its own, in order."""
    return [reasons_sentence([reason]) for reason in _said_once(reasons)]


def _said_once(reasons: Sequence[Reason]) -> Sequence[Reason]:
    """Return `reasons` without a shared field that the shared work has named: who works in insurance is in it."""
    shared = [reason for reason in reasons if reason.kind in (ReasonKind.SAME_ROLE, ReasonKind.SAME_FUNCTION)]
    named = {field for reason in shared for field in _fields(_work(reason))}
    return [reason for reason in reasons if not (reason.kind in _SHARED_FIELDS and _field(reason) in named)]


def _fields(work: str) -> Iterable[str]:
    """The fields that a line of work names: `construction and property` are two, and public service is public."""
    return (field.removesuffix(" work").removesuffix(" service") for field in (work, *work.split(" and ")))


def _field(reason: Reason) -> str:
    return place_name(reason.places[0]).removeprefix("the ").removesuffix(" sector")


def _fact(reason: Reason) -> str:
    match reason.kind:
        case ReasonKind.SAME_TITLE | ReasonKind.SAME_TRADE:
            return f"you both have the same job title{_BUT[reason.kind]}"
        case ReasonKind.SAME_ROLE:
            return _role_fact(reason)
        case ReasonKind.SAME_FUNCTION:
            return _job_fact(reason) or (_LEADS if reason.levels else f"you both work in {_work(reason)}")
        case ReasonKind.NEAR_FUNCTIONS:
            return f"{_works_fact(reason.functions)}, and the two have much in common"
        case ReasonKind.OTHER_FUNCTIONS:
            return _works_fact(reason.functions)
        case ReasonKind.STEPS_APART:
            return _steps_fact(reason.levels)
        case ReasonKind.SAME_LEVEL:
            return _level_fact(reason.seniority)
        case ReasonKind.ASK_MEETS_OFFER:
            return f"one of you would like to hear about {_both(reason.words)}, and the other is happy to share"
        case ReasonKind.SHARED_ASK:
            return f"you both would like to compare notes on {_both(reason.words)}"
        case _:
            return _place_fact(reason)


def _place_fact(reason: Reason) -> str:
    """Two names are never joined by `and`: many have one in them, such as `data and AI`.

    An industry that no table tells is not named: its words are people's own.
    """
    if reason.kind is ReasonKind.SAME_UNLISTED_INDUSTRY:
        return "you both named the same industry"
    names = list(map(place_name, reason.places))
    if reason.kind is ReasonKind.NEIGHBOUR_INDUSTRIES:
        return f"one of you is in {', the other in '.join(names)}, a neighbouring industry"
    if reason.kind is ReasonKind.OTHER_INDUSTRIES:
        return f"one of you knows {', the other '.join(names)}"
    return f"both of you are in {names[0]}"


def _works_fact(functions: Iterable[Function]) -> str:
    return f"one of you works in {', the other in '.join(map(function_name, functions))}"


def _role_fact(reason: Reason) -> str:
    if fact := _job_fact(reason):
        return fact
    if Function.GENERAL_MANAGEMENT not in reason.functions:
        return f"{_level_fact(reason.seniority)} in {_work(reason)}"
    leads = reason.seniority is Seniority.C_LEVEL
    return _LEADS if leads else _level_fact(reason.seniority)


def _job_fact(reason: Reason) -> str:
    holders = _JOBS.get(reason.specialty or "", "")
    return holders and f"you are both {holders}"


def _level_fact(seniority: Seniority | None) -> str:
    if seniority is Seniority.IC:
        return "you are both specialists"
    if seniority is Seniority.OWNER_FOUNDER:
        return "you both founded or own a business"
    return f"you are both at {_LEVELS[seniority or Seniority.OTHER]}"


def _steps_fact(levels: Sequence[Seniority]) -> str:
    lower, higher = (_RUNGS.get(level, f"at {_LEVELS[level]}") for level in levels)
    return f"one of you is {lower} and the other {higher}"


def _work(reason: Reason) -> str:
    if reason.specialty:
        return _SPECIALTIES.get(reason.specialty, reason.specialty)
    return function_name(reason.functions[0])


def _both(names: Iterable[str]) -> str:
    return " and ".join(names)

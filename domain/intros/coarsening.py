"""Describes a member so that five at least are described alike; where there are no five, by a level that two share."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.ids import MemberId
from domain.industries import Place
from domain.intros.parting import part
from domain.intros.subjects import SUBJECTS, subjects_of
from domain.peers.presets import Weights
from domain.peers.reading import Reading, read
from domain.peers.reasons import Reason, reasons
from domain.titles import Function, Role, Seniority
from domain.topics import SharedWords

FEWEST = 5
"""So many of the directory, without its reader, are described by the very same words."""

FEWEST_AT_A_LEVEL = 2
"""So many others stand at the reader's level where that is told in a circle too small for five: one would be named."""


class Family(StrEnum):
    """Functions that belong together, for where a function alone would tell too much."""

    CUSTOMERS = "customers"
    TECHNOLOGY = "technology"
    FINANCE = "finance"
    ORGANIZATION = "organization"


class Band(StrEnum):
    """Levels that belong together."""

    LEADERS = "leaders"
    MIDDLE = "middle"


_FAMILIES = {
    Family.CUSTOMERS: (
        "customer_marketing product_marketing demand_generation brand_communications marketing sales partnerships "
        "revenue_operations customer_success customer_support customer_experience"
    ),
    Family.TECHNOLOGY: "product design engineering data it security",
    Family.FINANCE: "finance financial_services risk_compliance legal",
    Family.ORGANIZATION: "human_resources operations strategy project_management administration general_management",
}
FAMILY_OF: Mapping[Function, Family] = {
    Function(name): family for family, names in _FAMILIES.items() for name in names.split()
}
BAND_OF: Mapping[Seniority, Band] = {
    Seniority.C_LEVEL: Band.LEADERS,
    Seniority.VP: Band.LEADERS,
    Seniority.OWNER_FOUNDER: Band.LEADERS,
    Seniority.DIRECTOR: Band.MIDDLE,
    Seniority.MANAGER: Band.MIDDLE,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What one member says of themselves, in our words alone."""

    role: Role
    place: Place | None
    asks: frozenset[str]
    offers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Shown:
    """What of a member is shown; nothing at all stands for `a peer in this program`, or `a peer at your level`.

    A family stands where the function would tell too much, a band where the level would. `place` may be a sector
    alone. At most one of `asks` and `offers` is given.
    """

    function: Function | None = None
    family: Family | None = None
    level: Seniority | None = None
    band: Band | None = None
    place: Place | None = None
    specialty: str | None = None
    asks: str = ""
    offers: str = ""


def said(title: str, industry: str, asks: str, offers: str) -> Said:
    """Return what four texts of a member say."""
    reading = read(title, industry)
    return Said(reading.role, reading.place, subjects_of(asks), subjects_of(offers))


Everybody = Mapping[MemberId, Said]
"""What each of a circle's directory says, in a lasting order."""

Detail = tuple[str, object]
"""One part of a description: its field in `Shown`, and what stands there."""

Finer = Callable[[Said], Sequence[Detail]]
"""What could be told of somebody next."""


def coarsen(member_id: MemberId, reader_id: MemberId, everybody: Everybody) -> Shown:
    """Return as much of a member as may be told to a reader, who are two of `everybody`.

    Whoever knows the directory and this rule finds at least `FEWEST` of whom this reader would be told exactly the
    same: all but the reader are parted, step by step, by what may be told next, and no part is smaller. First comes the
    family and the function, the level or its band, the industry or its sector; then a specialty that the two share, and
    what the member asks or offers, unless that would be all. Who has to be told of less, so that those left over are
    five too, is who is least like the reader, and so least likely to be suggested to them. O(members log members).
    """
    reader, shown = everybody[reader_id], Shown()
    others = ((one, it) for one, it in everybody.items() if one != reader_id)
    alike: Everybody = dict(sorted(others, key=lambda other: -_likeness(other[1], reader)))
    for finer in (_family, _function, _level, _place):
        shown, alike = _narrowed(shown, alike, member_id, finer, _coarseness)
    if shown == Shown():
        return shown
    if shown.function is reader.role.function:
        shown, alike = _narrowed(shown, alike, member_id, _specialty_of(reader), _coarseness)
    return _narrowed(shown, alike, member_id, _wishes, _distance_from(reader))[0]


def is_at_ones_level(member_id: MemberId, reader_id: MemberId, everybody: Everybody) -> bool:
    """Whether a member may be told to be at the reader's level: they are, and the circle is too small for any five.

    It takes a second one at that level, unless there is nobody else. In a larger circle their level is told like
    everything else, or would single them out.
    """
    levels = {one: it.role.seniority for one, it in everybody.items() if one != reader_id}
    level = everybody[reader_id].role.seniority
    if level is Seniority.OTHER or levels[member_id] is not level or len(levels) >= FEWEST:
        return False
    return list(levels.values()).count(level) >= min(FEWEST_AT_A_LEVEL, len(levels))


def shown_reasons(reader: Said, shown: Shown, weights: Weights) -> tuple[Reason, ...]:
    """Return why a member and the reader fit, as far as `shown` and what the reader knows of themselves tell it.

    They tell nothing more of the member than the description does.
    """
    role = Role(shown.function or Function.OTHER, shown.specialty, shown.level or Seniority.OTHER)
    met = {shown.offers} & reader.asks | {shown.asks} & reader.offers
    asked = {shown.asks} & reader.asks
    topics = SharedWords(bool(met), bool(asked), tuple(met), tuple(asked))
    return reasons(Reading(reader.role, reader.place, "", ""), Reading(role, shown.place, "", ""), topics, weights)


def _likeness(one: Said, reader: Said) -> int:
    """How much of what may be told one member has in common with another; more for what is told first."""
    mine, theirs = reader.role, one.role
    return (
        4 * (theirs.function is mine.function)
        + 2 * (FAMILY_OF.get(theirs.function) is FAMILY_OF.get(mine.function))
        + (theirs.seniority is mine.seniority)
        + (BAND_OF.get(theirs.seniority) is BAND_OF.get(mine.seniority))
        + (theirs.specialty == mine.specialty)
        + (one.place == reader.place)
        + bool(one.offers & reader.asks)
        + bool(one.asks & reader.offers)
    )


def _narrowed(
    shown: Shown, alike: Everybody, member_id: MemberId, finer: Finer, rank: Callable[[Detail], int]
) -> tuple[Shown, Everybody]:
    """Return what is told of a member once more is told of all who so far are told of alike, and who then still are."""
    parts = part(alike, lambda one: finer(alike[one]), FEWEST, rank)
    told, people = next(one for one in parts if member_id in one[1])
    return _telling(shown, told) if told else shown, {one: alike[one] for one in people}


def _telling(shown: Shown, told: Detail) -> Shown:
    """Return a description that tells one thing more; a function stands in the place of its family."""
    name, value = told
    more: Shown = replace(shown, **{name: value})  # type: ignore[arg-type]
    return replace(more, family=None) if more.function else more


def _family(one: Said) -> Sequence[Detail]:
    family = FAMILY_OF.get(one.role.function)
    return [("family", family)] if family else []


def _function(one: Said) -> Sequence[Detail]:
    return [("function", one.role.function)] if one.role.function is not Function.OTHER else []


def _level(one: Said) -> Sequence[Detail]:
    level, band = one.role.seniority, BAND_OF.get(one.role.seniority)
    if level is Seniority.OTHER:
        return []
    return [("level", level), ("band", band)] if band else [("level", level)]


def _place(one: Said) -> Sequence[Detail]:
    return [("place", one.place), ("place", Place(one.place.sector))] if one.place else []


def _wishes(one: Said) -> Sequence[Detail]:
    return [*(("asks", subject) for subject in one.asks), *(("offers", subject) for subject in one.offers)]


def _specialty_of(reader: Said) -> Finer:
    mine = reader.role.specialty
    return lambda one: [("specialty", mine)] if mine and one.role.specialty == mine else []


def _coarseness(told: Detail) -> int:
    """A band comes after a level, a sector after an industry."""
    name, value = told
    return name == "band" or (isinstance(value, Place) and value.industry is None)


def _distance_from(reader: Said) -> Callable[[Detail], int]:
    """Rank what the reader looks for first, then what they could help with, and then what they ask themselves."""
    wanted = (("offers", reader.asks), ("asks", reader.offers), ("asks", reader.asks))
    common: list[Detail] = [(part, subject) for part, mine in wanted for subject in SUBJECTS if subject in mine]
    other: list[Detail] = [(part, subject) for part in ("asks", "offers") for subject in SUBJECTS]
    return {told: at for at, told in enumerate(dict.fromkeys(common + other))}.__getitem__

"""Describes a member as far as five others fit it; where there are no five, by the level two share with the reader."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from domain.industries import Place
from domain.intros.subjects import SUBJECTS, subjects_of
from domain.peers.presets import Weights
from domain.peers.reading import Reading, read
from domain.peers.reasons import Reason, reasons
from domain.titles import Function, Role, Seniority
from domain.topics import SharedWords

FEWEST = 5
"""So many of the directory, without its reader, fit a description as it is shown."""

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

    def fits(self, said: Said) -> bool:
        """Whether this description, every part of it, is true of a member."""
        return self.facts <= facts_of(said)

    @property
    def facts(self) -> frozenset[tuple[str, object]]:
        """The facts that this description tells."""
        return frozenset((name, value) for name, value in self._named() if value)

    def _named(self) -> Iterator[tuple[str, object]]:
        yield "function", self.function
        yield "family", self.family
        yield "level", self.level
        yield "band", self.band
        yield "sector", self.place.sector if self.place else None
        yield "industry", self.place.industry if self.place else None
        yield "specialty", (self.function, self.specialty) if self.specialty else None
        yield "asks", self.asks
        yield "offers", self.offers


def said(title: str, industry: str, asks: str, offers: str) -> Said:
    """Return what four texts of a member say."""
    reading = read(title, industry)
    return Said(reading.role, reading.place, subjects_of(asks), subjects_of(offers))


@lru_cache(maxsize=20_000)
def facts_of(one: Said) -> frozenset[tuple[str, object]]:
    """Return every fact that a description could tell of a member."""
    function = one.role.function if one.role.function is not Function.OTHER else None
    level = one.role.seniority if one.role.seniority is not Seniority.OTHER else None
    family, band = FAMILY_OF.get(one.role.function), BAND_OF.get(one.role.seniority)
    whole = Shown(function, family, level, band, one.place, one.role.specialty if function else None)
    wishes = [("asks", subject) for subject in one.asks] + [("offers", subject) for subject in one.offers]
    return whole.facts | frozenset(wishes)


class Directory:
    """Everybody of a circle's directory by what they say: how many fit a description is counted at once."""

    def __init__(self, everybody: Sequence[Said]) -> None:
        """Take the members in any order. O(members)."""
        self.everybody = everybody
        rows: dict[tuple[str, object], bytearray] = {}
        for at, one in enumerate(everybody):
            for fact in facts_of(one):
                rows.setdefault(fact, bytearray(len(everybody) // 8 + 1))[at >> 3] |= 1 << (at & 7)
        self._fitting = {fact: int.from_bytes(row, "little") for fact, row in rows.items()}

    def count(self, shown: Shown, without: Said | None = None) -> int:
        """Return how many fit `shown`, less one like its reader `without`, who knows that it is not they."""
        fitting = (1 << len(self.everybody)) - 1
        for fact in shown.facts:
            fitting &= self._fitting.get(fact, 0)
        return fitting.bit_count() - (without is not None and shown.fits(without))


def coarsen(one: Said, reader: Said, directory: Directory) -> Shown:
    """Return as much of a member as fits at least `FEWEST` of the directory besides its reader.

    The most telling is kept first: the function (or its family), the level (or its band), the sector and the industry,
    a specialty that the reader shares, and what the member asks or offers. A part that would single out is left out.
    """
    shown = Shown()
    for step in (_work(one), _level(one), _place(one), _specialty(one, reader), _wish(one, reader)):
        shown = _finest(shown, step, reader, directory)
    return shown if shown.facts - {("asks", shown.asks), ("offers", shown.offers)} else Shown()


def is_at_ones_level(one: Said, reader: Said, directory: Directory) -> bool:
    """Whether a member may be told to be at the reader's level: they are, and the circle is too small for any five.

    It takes a second one at that level, unless there is nobody else. In a larger circle their level is told like
    everything else, or would single them out.
    """
    level = reader.role.seniority
    if level is Seniority.OTHER or one.role.seniority is not level or directory.count(Shown(), reader) >= FEWEST:
        return False
    return directory.count(Shown(level=level), reader) >= min(FEWEST_AT_A_LEVEL, directory.count(Shown(), reader))


def shown_reasons(reader: Said, shown: Shown, weights: Weights) -> tuple[Reason, ...]:
    """Return why a member and the reader fit, as far as `shown` and what the reader knows of themselves tell it.

    They tell nothing more of the member than the description does.
    """
    role = Role(shown.function or Function.OTHER, shown.specialty, shown.level or Seniority.OTHER)
    met = {shown.offers} & reader.asks | {shown.asks} & reader.offers
    asked = {shown.asks} & reader.asks
    topics = SharedWords(bool(met), bool(asked), tuple(met), tuple(asked))
    return reasons(Reading(reader.role, reader.place, "", ""), Reading(role, shown.place, "", ""), topics, weights)


def _finest(shown: Shown, step: Iterable[Mapping[str, object]], reader: Said, directory: Directory) -> Shown:
    for parts in step:
        finer: Shown = replace(shown, **parts)  # type: ignore[arg-type]
        if finer.facts - shown.facts and directory.count(finer, reader) >= FEWEST:
            return finer
    return shown


def _work(one: Said) -> Iterator[Mapping[str, object]]:
    if one.role.function is not Function.OTHER:
        yield {"function": one.role.function}
    yield {"family": FAMILY_OF.get(one.role.function)}


def _level(one: Said) -> Iterator[Mapping[str, object]]:
    if one.role.seniority is not Seniority.OTHER:
        yield {"level": one.role.seniority}
    yield {"band": BAND_OF.get(one.role.seniority)}


def _place(one: Said) -> Iterator[Mapping[str, object]]:
    if one.place:
        yield {"place": one.place}
        yield {"place": Place(one.place.sector)}


def _specialty(one: Said, reader: Said) -> Iterator[Mapping[str, object]]:
    same = one.role.function is reader.role.function and one.role.specialty == reader.role.specialty
    if same and one.role.specialty:
        yield {"specialty": one.role.specialty}


def _wish(one: Said, reader: Said) -> Iterator[Mapping[str, object]]:
    """What both have in common first, and then whatever else this one asks or offers, as our list has it."""
    common = (
        (one.offers & reader.asks, "offers"),
        (one.asks & reader.offers, "asks"),
        (one.asks & reader.asks, "asks"),
    )
    for subjects, part in (*common, (one.asks, "asks"), (one.offers, "offers")):
        for subject in sorted(subjects, key=SUBJECTS.index):
            yield {part: subject}

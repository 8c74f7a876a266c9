"""Codes what each member of a crowd says of themselves, one column a fact."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.companies import company_key
from domain.crowds.codes import NOT_SAID, Bits, Codes, Flags, bit_sets, coded
from domain.industries import Place
from domain.members import Kind
from domain.peers.parts import folded_languages
from domain.peers.peer import Peer
from domain.peers.reading import Reading, read
from domain.taxonomy.kinds import Function, Sector, Seniority
from domain.titles import Role
from domain.topics import offset_of

LADDER = (
    Seniority.IC,
    Seniority.MANAGER,
    Seniority.DIRECTOR,
    Seniority.VP,
    Seniority.C_LEVEL,
    Seniority.OWNER_FOUNDER,
    Seniority.OTHER,
)
"""Levels by their codes; the last stands where none is said, and is coded `NOT_SAID`."""

CUSTOMER, HOST, NEITHER = 0, 1, 2
_FUNCTIONS, _SECTORS = sorted(Function), sorted(Sector)


@dataclass(frozen=True)
class Columns:
    """What every member says, int32[n] each unless another type is given; `NOT_SAID` where they say nothing.

    `roles`, `offsets` and `known_places` are what the codes in `works`, `zones` and `places` stand for; a place
    beyond the known ones is an industry that nobody knows, told apart by its words alone. `titles` and `industries` are
    codes of `distinct_titles` and `distinct_industries`.
    """

    persons: Codes
    circles: Codes
    companies: Codes
    standings: Codes
    works: Codes
    functions: Codes
    levels: Codes
    places: Codes
    sectors: Codes
    titles: Codes
    industries: Codes
    is_bare: Flags
    zones: Codes
    languages: Bits
    speaks: Flags
    roles: Sequence[Role]
    known_places: Sequence[Place]
    distinct_titles: Sequence[str]
    distinct_industries: Sequence[str]
    offsets: Sequence[float]
    company_names: Sequence[str]
    person_ids: Sequence[str]

    @classmethod
    def of(cls, peers: Sequence[Peer]) -> "Columns":
        """Return the columns of `peers`; every distinct text is read once. O(n log n)."""
        texts, distinct = coded([(peer.title, peer.industry) for peer in peers])
        said = [read(*text) for text in distinct]
        works, roles = _works(said)
        places, known_places = _places(said)
        titles, distinct_titles = coded([reading.work or None for reading in said])
        industries, distinct_industries = coded([reading.industry or None for reading in said])
        persons, person_ids = coded([str(peer.member_id) for peer in peers])
        companies, company_names = coded([company_key(peer.company) or None for peer in peers])
        zones, offsets = _zones(peers)
        return cls(
            persons=persons,
            circles=coded([str(peer.circle) for peer in peers])[0],
            companies=companies,
            standings=np.array([_standing(peer) for peer in peers], np.int32),
            works=works[texts],
            functions=_column([_function(reading.role) for reading in said])[texts],
            levels=_column([level_code(reading.role.seniority) for reading in said])[texts],
            places=places[texts],
            sectors=_column([_SECTORS.index(r.place.sector) if r.place else NOT_SAID for r in said])[texts],
            titles=titles[texts],
            industries=industries[texts],
            is_bare=np.array([reading.is_bare for reading in said], np.bool_)[texts],
            zones=zones,
            languages=_languages(peers),
            speaks=np.array([bool(peer.languages) for peer in peers], np.bool_),
            roles=roles,
            known_places=known_places,
            distinct_titles=distinct_titles,
            distinct_industries=distinct_industries,
            offsets=offsets,
            company_names=company_names,
            person_ids=person_ids,
        )

    def cells(self) -> Codes:
        """Return one dense code for each distinct work, level and place, int32[n]."""
        facts = np.stack([self.works, self.levels, self.places, self.titles == NOT_SAID, self.is_bare], axis=1)
        return np.unique(facts, axis=0, return_inverse=True)[1].reshape(-1).astype(np.int32)


def level_code(seniority: Seniority) -> int:
    """Return the code of a level: higher up the ladder is more, `NOT_SAID` for OTHER."""
    return NOT_SAID if seniority is Seniority.OTHER else LADDER.index(seniority)


def _column(codes: Sequence[int]) -> Codes:
    return np.array(codes, np.int32)


def _function(role: Role) -> int:
    return NOT_SAID if role.function is Function.OTHER else _FUNCTIONS.index(role.function)


def _standing(peer: Peer) -> int:
    return CUSTOMER if peer.kind is Kind.CUSTOMER else HOST if peer.hosts else NEITHER


def _works(said: Sequence[Reading]) -> tuple[Codes, list[Role]]:
    works, distinct = coded([_work_key(reading.role) for reading in said])
    roles = [
        Role(Function(function), specialty or None, Seniority.OTHER, subjects=tuple(subjects))
        for function, specialty, *subjects in distinct
    ]
    return works, roles


def _work_key(role: Role) -> tuple[str, ...]:
    return role.function.value, role.specialty or "", *sorted(role.subjects)


def _places(said: Sequence[Reading]) -> tuple[Codes, list[Place]]:
    """Known places first, then the industries nobody knows."""
    codes, distinct = coded([_place_key(reading) for reading in said])
    known = [Place(Sector(sector), industry or None) for kind, sector, industry in distinct if kind == "known"]
    return codes, known


def _place_key(reading: Reading) -> tuple[str, str, str] | None:
    if reading.place:
        return "known", reading.place.sector.value, reading.place.industry or ""
    return ("unknown", reading.industry, "") if reading.industry else None


def _zones(peers: Sequence[Peer]) -> tuple[Codes, list[float]]:
    codes, names = coded([peer.tz for peer in peers])
    offsets = [offset_of(name) for name in names]
    distinct = sorted({offset for offset in offsets if offset is not None})
    column = [NOT_SAID if offset is None else distinct.index(offset) for offset in offsets]
    return np.array(column, np.int32)[codes], distinct


def _languages(peers: Sequence[Peer]) -> Bits:
    codes, distinct = coded([tuple(sorted(folded_languages(peer))) for peer in peers])
    numbers = {name: number for number, name in enumerate(sorted({name for names in distinct for name in names}))}
    return bit_sets([[numbers[name] for name in names] for names in distinct], len(numbers))[codes]

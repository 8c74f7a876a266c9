"""Scores pairs of a whole circle by the million, each as `compare` scores it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.ids import MemberId
from domain.peers import DEFAULT_RULES, Match, Peer, Refusal, Rules, compare, may_ever_meet
from domain.peers.reading import read
from domain.taxonomy.kinds import Function, Sector, Seniority

REFUSED = -1.0

_RUNGS = (
    Seniority.IC,
    Seniority.MANAGER,
    Seniority.DIRECTOR,
    Seniority.VP,
    Seniority.C_LEVEL,
    Seniority.OWNER_FOUNDER,
)

Codes = NDArray[np.int32]
Scores = NDArray[np.float32]


@dataclass(frozen=True)
class Crowd:
    """Many peers under one circle's rules, as columns of equal length."""

    peers: Sequence[Peer]
    rules: Rules
    met: Mapping[tuple[MemberId, MemberId], int]
    is_eligible: NDArray[np.bool_]
    cells: Codes
    functions: Codes
    levels: Codes
    sectors: Codes
    places: Codes
    companies: Codes
    circles: Codes

    @classmethod
    def of(
        cls,
        peers: Sequence[Peer],
        rules: Rules = DEFAULT_RULES,
        met: Mapping[tuple[MemberId, MemberId], int] | None = None,
    ) -> "Crowd":
        from domain.companies import fold_company

        said = [read(p.title, p.industry) for p in peers]
        functions = _codes([str(s.role.function) if s.role.function is not Function.OTHER else "" for s in said])
        levels = np.array(
            [_RUNGS.index(s.role.seniority) if s.role.seniority in _RUNGS else -1 for s in said], np.int32
        )
        sectors = np.array([list(Sector).index(s.place.sector) if s.place else -1 for s in said], np.int32)
        places = _codes([f"{s.place.sector}/{s.place.industry or ''}" if s.place else s.industry for s in said])
        cells = _codes(
            [f"{s.role.function}|{s.role.specialty}|{s.role.seniority}|{p}" for s, p in zip(said, places, strict=True)]
        )
        return cls(
            peers,
            rules,
            met or {},
            np.array([may_ever_meet(p) for p in peers], bool),
            cells,
            functions,
            levels,
            sectors,
            places,
            _codes([fold_company(p.company) for p in peers]),
            _codes([f".{p.circle}" for p in peers]),
        )

    def compare(self, i: int, j: int) -> Match | Refusal:
        a, b = self.peers[i], self.peers[j]
        days = self.met.get((a.member_id, b.member_id), self.met.get((b.member_id, a.member_id)))
        return compare(a, b, self.rules, days)

    def scores(self, a: Codes, b: Codes) -> Scores:
        matches = (self.compare(int(i), int(j)) for i, j in zip(a, b, strict=True))
        return np.array([m.score if isinstance(m, Match) else REFUSED for m in matches], np.float32)


def _codes(texts: Sequence[str]) -> Codes:
    """Dense codes of the distinct texts in sorted order, -1 for an empty one."""
    order = {text: code for code, text in enumerate(sorted(set(texts) - {""}))}
    return np.array([order.get(text, -1) for text in texts], np.int32)

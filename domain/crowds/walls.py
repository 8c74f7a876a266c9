"""Which pairs of a crowd may not meet, by the million: the same refusals as for two people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.companies import company_key
from domain.crowds.codes import NOT_SAID, Bits, Codes, Flags, Scores, bit_sets, meet, pair_keys, positions
from domain.crowds.columns import HOST, LADDER, Columns
from domain.ids import MemberId
from domain.peers.peer import Attribute, Peer, Rules
from domain.peers.refusals import ENOUGH_HOURS, may_ever_meet, on_one_rung

Met = Mapping[tuple[MemberId, MemberId], int]


@dataclass(frozen=True)
class Pairs:
    """Some pairs of persons as sorted numbers, with a number of days for each."""

    keys: NDArray[np.int64]
    days: NDArray[np.int64]

    @classmethod
    def of(cls, days: Met, columns: Columns) -> "Pairs":
        """Return the pairs of `days` of which both are in the crowd; the fewest days where a pair is there twice."""
        code_of = {person: code for code, person in enumerate(columns.person_ids)}
        known = sorted(
            (*sorted((code_of[one], code_of[other])), count)
            for (one, other), count in days.items()
            if one in code_of and other in code_of
        )
        rows = np.array(known, np.int64).reshape(-1, 3)
        keys, first = np.unique(rows[:, 0] * len(code_of) + rows[:, 1], return_index=True)
        return cls(keys, rows[first, 2])


@dataclass(frozen=True)
class Walls:
    """What stands between the members of one crowd."""

    columns: Columns
    rules: Rules
    met: Pairs
    avoided: Pairs
    rivals: Bits
    is_eligible: Flags
    on_one_rung: Flags
    hours: Scores

    @classmethod
    def of(cls, peers: Sequence[Peer], columns: Columns, rules: Rules, met: Met, hours: Scores) -> "Walls":
        """Return the walls of a crowd; `hours` is the table of working hours that two zones share."""
        avoided = {(peer.member_id, other): 0 for peer in peers for other in peer.avoids}
        return cls(
            columns,
            rules,
            Pairs.of(met, columns),
            Pairs.of(avoided, columns),
            _rivals(columns, rules),
            np.array([may_ever_meet(peer) for peer in peers], np.bool_),
            np.array([[on_one_rung(one, other) for other in LADDER] for one in LADDER], np.bool_),
            hours,
        )

    def refused(self, a: Codes, b: Codes) -> Flags:
        """Return which pairs may not meet, bool[n], but for wishes that do not fit."""
        columns = self.columns
        company = columns.companies[a]
        refused: Flags = ~(self.is_eligible[a] & self.is_eligible[b])
        refused |= columns.persons[a] == columns.persons[b]
        refused |= columns.circles[a] != columns.circles[b]
        refused |= columns.standings[a] + columns.standings[b] > HOST
        refused |= (company == columns.companies[b]) & (company != NOT_SAID)
        if self.rules.competitors:
            refused |= meet(self.rivals, a, self.rivals, b)
        if len(self.avoided.keys):
            refused |= self._found(self.avoided, a, b) >= 0
        if len(self.met.keys):
            days = self.days_since_met(a, b)
            refused |= (days >= 0) & (days < self.rules.window_days)
        refused |= self._unfit(a, b) & (columns.standings[a] + columns.standings[b] != HOST)
        return refused

    def days_since_met(self, a: Codes, b: Codes) -> NDArray[np.int64]:
        """Return how long ago each pair met, in days, int64[n]; -1 for never."""
        found = self._found(self.met, a, b)
        return np.where(found >= 0, self.met.days[found], -1) if len(self.met.keys) else found

    def _found(self, pairs: Pairs, a: Codes, b: Codes) -> NDArray[np.int64]:
        persons = self.columns.persons
        return positions(pair_keys(persons[a], persons[b], len(self.columns.person_ids)), pairs.keys)

    def _unfit(self, a: Codes, b: Codes) -> Flags:
        unfit = np.zeros(len(a), np.bool_)
        if self.rules.level_lock:
            unfit |= ~self.on_one_rung[self.columns.levels[a], self.columns.levels[b]]
        for attribute in self.rules.must_match:
            unfit |= ~self._shares(attribute, a, b)
        for attribute in self.rules.must_differ:
            unfit |= self._shares(attribute, a, b)
        return unfit

    def _shares(self, attribute: Attribute, a: Codes, b: Codes) -> Flags:
        columns = self.columns
        if attribute is Attribute.LANGUAGE:
            return meet(columns.languages, a, columns.languages, b)
        if attribute is Attribute.WORKING_HOURS:
            enough: Flags = self.hours[columns.zones[a], columns.zones[b]] >= ENOUGH_HOURS
            return enough
        column = {
            Attribute.FUNCTION: columns.functions,
            Attribute.SENIORITY: columns.levels,
            Attribute.SECTOR: columns.sectors,
            Attribute.INDUSTRY: columns.places,
        }[attribute]
        same: Flags = (column[a] == column[b]) & (column[a] != NOT_SAID)
        return same


def _rivals(columns: Columns, rules: Rules) -> Bits:
    """For each member, the groups of competitors that their company is in."""
    groups = [frozenset(map(company_key, group)) for group in rules.competitors]
    of_company = [[number for number, group in enumerate(groups) if name in group] for name in columns.company_names]
    return bit_sets([*of_company, []], len(groups))[columns.companies]

"""A whole circle under its rules, whose pairs are scored by the million."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.crowds.codes import NOT_SAID, Codes, Flags, Scores, meet, table
from domain.crowds.columns import LADDER, Columns
from domain.crowds.interests import Interests
from domain.crowds.walls import Walls
from domain.crowds.wording import Wording
from domain.ids import MemberId
from domain.industries import nearness
from domain.peers.comparing import Match, compare
from domain.peers.parts import WORDING_OF_INDUSTRIES, in_trade, unsaid_work, wish, work_by_meaning
from domain.peers.peer import DEFAULT_RULES, Peer, Rules, Wish
from domain.peers.refusals import Refusal
from domain.peers.scoring import MILLION, Part, Parts, score
from domain.roles import seniority_nearness
from domain.topics import common_hours

REFUSED = -1.0
"""The score of a pair that may not meet."""

_CHUNK = 65_536
_WISHES = tuple(Wish)


@dataclass(frozen=True)
class Crowd:
    """Peers under one circle's rules; a member is named by the position in `peers`. Made by `of`, and never changed."""

    peers: Sequence[Peer]
    rules: Rules
    met: Mapping[tuple[MemberId, MemberId], int]
    columns: Columns
    walls: Walls
    interests: Interests
    wording: Wording
    industry_wording: Wording
    works: Scores
    shares: Scores
    trades: Scores
    levels_near: Scores
    places_near: Scores
    hours: Scores
    wishes: Codes
    wishes_met: Scores
    cells: Codes

    @classmethod
    def of(
        cls,
        peers: Sequence[Peer],
        rules: Rules = DEFAULT_RULES,
        met: Mapping[tuple[MemberId, MemberId], int] | None = None,
    ) -> "Crowd":
        """Return the crowd of `peers`. `met` says how many days ago two met, its keys in either order.

        What members share is worked out once: linear in the members, quadratic in the few hundred distinct functions
        and industries.
        """
        columns = Columns.of(peers)
        hours = table([*columns.offsets, None], common_hours)
        return cls(
            peers=peers,
            rules=rules,
            met=met or {},
            columns=columns,
            walls=Walls.of(peers, columns, rules, met or {}, hours),
            interests=Interests.of(peers),
            wording=Wording.of(columns.distinct_titles),
            industry_wording=Wording.of(columns.distinct_industries),
            works=table(columns.roles, lambda a, b: work_by_meaning(a, b)[0]),
            shares=table(columns.roles, lambda a, b: work_by_meaning(a, b)[1]),
            trades=table(columns.roles, in_trade),
            levels_near=table(LADDER, seniority_nearness),
            places_near=table([*columns.known_places, None], lambda a, b: nearness(a, b) if a and b else None),
            hours=hours,
            wishes=_wish_codes(peers, columns.levels),
            wishes_met=_wish_table(),
            cells=columns.cells(),
        )

    @property
    def is_eligible(self) -> Flags:
        """Whether each member may be introduced to anybody at all, bool[n]."""
        return self.walls.is_eligible

    @property
    def functions(self) -> Codes:
        """A code for each member's function, int32[n]; -1 where it is not known, as in all that follow."""
        return self.columns.functions

    @property
    def levels(self) -> Codes:
        """A code for each member's level, int32[n], rising from specialists to owners."""
        return self.columns.levels

    @property
    def places(self) -> Codes:
        """A code for each member's industry, int32[n]; industries that nobody knows are told apart by their words."""
        return self.columns.places

    @property
    def sectors(self) -> Codes:
        """A code for each member's sector, int32[n]."""
        return self.columns.sectors

    @property
    def companies(self) -> Codes:
        """A code for each member's company, int32[n]."""
        return self.columns.companies

    @property
    def circles(self) -> Codes:
        """A code for each member's circle, int32[n]."""
        return self.columns.circles

    def compare(self, i: int, j: int) -> Match | Refusal:
        """Return how well members `i` and `j` fit, with the reasons, or why they may not meet."""
        a, b = self.peers[i], self.peers[j]
        days = [self.met[pair] for pair in self._both_ways(a.member_id, b.member_id) if pair in self.met]
        return compare(a, b, self.rules, min(days, default=None))

    def scores(self, a: Codes, b: Codes) -> Scores:
        """Return the scores of the pairs of members `a` and `b`, float64[n] in [0, 1], `REFUSED` for refused ones.

        Each is what `compare` says, to the last digit. Some million pairs a second; memory does not grow with n but
        for the answer.
        """
        return self.millionths(a, b) / MILLION

    def millionths(self, a: Codes, b: Codes) -> NDArray[np.int64]:
        """Return the scores of the pairs of members `a` and `b` in millionths, int64[n]; below 0 for refused ones."""
        made = np.empty(len(a), np.int64)
        for start in range(0, len(a), _CHUNK):
            part = slice(start, start + _CHUNK)
            made[part] = np.rint(self._scores(a[part], b[part]) * MILLION)
        return made

    @staticmethod
    def _both_ways(one: MemberId, other: MemberId) -> tuple[tuple[MemberId, MemberId], ...]:
        return (one, other), (other, one)

    def _scores(self, a: Codes, b: Codes) -> Scores:
        parts = self._parts(a, b)
        refused = self.walls.refused(a, b)
        if self.rules.weighing.seeks_mentor:
            refused |= parts.wish == 0
        return np.where(refused, REFUSED, np.clip(score(parts, self.rules.weighing), 0.0, 1.0))

    def _parts(self, a: Codes, b: Codes) -> Parts[Scores]:
        columns, one = self.columns, np.ones(1, np.float64)
        industry = self._industry(a, b)
        return Parts(
            work=self._work(a, b, industry),
            level=_part(self.levels_near[columns.levels[a], columns.levels[b]]),
            industry=industry,
            hours=_part(self.hours[columns.zones[a], columns.zones[b]]),
            language=self._language(a, b),
            topics=self.interests.shared(a, b),
            wish=self.wishes_met[self.wishes[a], self.wishes[b]] if self.rules.weighing.seeks_mentor else one,
            staleness=self._staleness(a, b),
        )

    def _work(self, a: Codes, b: Codes, industry: Part[Scores]) -> Part[Scores]:
        titles_a, titles_b = self.columns.titles[a], self.columns.titles[b]
        works = self.columns.works[a], self.columns.works[b]
        known_a, known_b = titles_a != NOT_SAID, titles_b != NOT_SAID
        known = known_a & known_b
        value = np.zeros(len(a), np.float64)
        value[known] = self.wording.alike(titles_a[known], titles_b[known])
        kept = 1 - self.trades[works] * (industry.known - industry.value)
        earned = (self.works[works] + self.shares[works] * value) * kept * known
        is_unsaid = (known_a & self.columns.is_bare[b]) | (known_b & self.columns.is_bare[a])
        earned[is_unsaid] = unsaid_work(self.rules.weighing)
        return Part(earned, (known | is_unsaid).astype(np.float64))

    def _industry(self, a: Codes, b: Codes) -> Part[Scores]:
        texts_a, texts_b = self.columns.industries[a], self.columns.industries[b]
        beyond = len(self.columns.known_places)
        near = self.places_near[_within(self.columns.places[a], beyond), _within(self.columns.places[b], beyond)]
        placed = ~np.isnan(near)
        alike = self.industry_wording.alike(texts_a[placed], texts_b[placed])
        near[placed] = (1 - WORDING_OF_INDUSTRIES) * near[placed] + WORDING_OF_INDUSTRIES * alike
        near[(texts_a == texts_b) & (texts_a != NOT_SAID)] = 1.0
        return _part(near)

    def _language(self, a: Codes, b: Codes) -> Part[Scores]:
        languages, known = self.columns.languages, self.columns.speaks[a] & self.columns.speaks[b]
        if not known.any():
            return Part(np.zeros(1, np.float64), np.zeros(1, np.float64))
        return Part(meet(languages, a, languages, b).astype(np.float64), known.astype(np.float64))

    def _staleness(self, a: Codes, b: Codes) -> Scores:
        if not len(self.walls.met.keys):
            return np.zeros(1, np.float64)
        window = max(self.rules.window_days, 1)
        days = self.walls.days_since_met(a, b)
        halvings, rest = np.divmod(np.maximum(days - window, 0), window)
        fresh = np.ldexp(1 - rest / (2 * window), -halvings)
        return np.where(days < 0, 0.0, fresh)


def _part(values: Scores) -> Part[Scores]:
    known = ~np.isnan(values)
    return Part(np.where(known, values, 0.0), known.astype(np.float64))


def _within(places: Codes, beyond: int) -> Codes:
    """Known places as they are, all others as one."""
    return np.where((places < 0) | (places > beyond), np.int32(beyond), places)


def _wish_codes(peers: Sequence[Peer], levels: Codes) -> Codes:
    wishes = np.array([_WISHES.index(peer.wish) for peer in peers], np.int32)
    return wishes * len(LADDER) + np.where(levels == NOT_SAID, len(LADDER) - 1, levels)


def _wish_table() -> Scores:
    hopes = [(hope, level) for hope in _WISHES for level in LADDER]
    return table(hopes, lambda one, other: wish(*one, *other))

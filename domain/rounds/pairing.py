"""Chooses the pairs of a round, all of them at once or around those that stand, and says how good the choice is."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from domain.crowds import REFUSED, Crowd
from domain.crowds.codes import Codes
from domain.ids import MemberId
from domain.peers import Match, Peer, Reason, Rules, compare
from domain.peers.scoring import MILLION
from domain.rounds.certificate import Certificate
from domain.rounds.history import Met
from domain.rounds.leftover import Why, reasons_alone
from domain.rounds.round import Wanted, plan

GOOD_ENOUGH = 0.5
"""The least score, in [0, 1], at which two are put together unasked: better none than a poor one."""


@dataclass(frozen=True)
class Pool:
    """Who may be in a round, under which rules, who met whom, and who was left out for how many rounds in a row.

    `beside` are the others of the circle: nobody is paired with them, but why somebody is alone counts them.
    """

    peers: tuple[Peer, ...]
    rules: Rules
    met: Met
    missed: Mapping[MemberId, int]
    beside: tuple[Peer, ...] = ()

    def among(self, chosen: Iterable[MemberId]) -> "Pool":
        """Return the same of some members alone."""
        wanted = frozenset(chosen)
        return replace(self, peers=tuple(peer for peer in self.peers if peer.member_id in wanted))

    def apart(self, kept_apart: Iterable[frozenset[MemberId]]) -> "Pool":
        """Return the same with pairs that are not to be made; it reads like any other pair that does not suit."""
        avoids: dict[MemberId, frozenset[MemberId]] = {}
        for people in kept_apart:
            for member_id in people:
                avoids[member_id] = avoids.get(member_id, frozenset()) | (people - {member_id})
        peers = (replace(p, avoids=p.avoids | avoids.get(p.member_id, frozenset())) for p in self.peers)
        return replace(self, peers=tuple(peers))


@dataclass(frozen=True)
class Couple:
    """Two who would meet, `a` before `b`, how well they fit, and why."""

    a: MemberId
    b: MemberId
    score: float
    reasons: tuple[Reason, ...]

    @property
    def is_good_enough(self) -> bool:
        """Whether they may be put together without anybody's wish."""
        return self.score >= GOOD_ENOUGH


@dataclass(frozen=True)
class Pairing:
    """The couples of a round, best first, who meets nobody and why, and how good the choice is."""

    couples: tuple[Couple, ...]
    alone: Mapping[MemberId, Why]
    certificate: Certificate


class _GoodEnough(Crowd):
    """A crowd in which nobody meets whom they fit less than `GOOD_ENOUGH`."""

    def millionths(self, a: Codes, b: Codes) -> NDArray[np.int64]:
        made = super().millionths(a, b)
        return np.where(made < GOOD_ENOUGH * MILLION, np.int64(REFUSED * MILLION), made)


def pair_up(pool: Pool, seed: int) -> Pairing:
    """Return the pairs for everybody in `pool`: the same for the same pool and seed.

    Nobody is paired with whom they fit less than `GOOD_ENOUGH`, however long they wait, and nobody joins a pair as a
    third: each offer is between two. Some seconds for 1,000 members.
    """
    crowd = _GoodEnough.of(pool.peers, pool.rules, pool.met)
    ids = [peer.member_id for peer in pool.peers]
    missed = np.array([pool.missed.get(member_id, 0) for member_id in ids], np.int32)
    made = plan(crowd, missed, Wanted(seed=seed, somebody_may_join=False))
    couples = [_couple(crowd, *sorted(table, key=lambda at: ids[at])) for table in made.tables]
    couples.sort(key=lambda couple: (-couple.score, couple.a, couple.b))
    alone = {ids[at]: why for at, why in made.alone.items()}
    return Pairing(tuple(couples), _whys(pool, alone) if pool.beside else alone, made.certificate)


def pair_around(pool: Pool, free: Collection[MemberId], seed: int) -> Pairing:
    """Return the pairs among `free` alone, all others of `pool` being with somebody already.

    Why somebody of them meets nobody is told from the whole circle, as in a round that is chosen at once.
    """
    made = pair_up(replace(pool.among(free), beside=()), seed)
    return replace(made, alone=_whys(pool, made.alone))


def _whys(pool: Pool, alone: Collection[MemberId]) -> dict[MemberId, Why]:
    """Return why members meet nobody, counting everybody of their circle; a peer for them is in the round itself."""
    if not alone:
        return {}
    crowd = _GoodEnough.of((*pool.peers, *pool.beside), pool.rules, pool.met)
    ids = [peer.member_id for peer in crowd.peers]
    in_round = np.arange(len(pool.peers), dtype=np.int32)
    fits = np.zeros(len(ids), np.bool_)
    for at in (at for at, member_id in enumerate(ids) if member_id in alone):
        fits[at] = bool((crowd.scores(np.full(len(in_round), at, np.int32), in_round) > REFUSED).any())
    told = reasons_alone(crowd, np.array([member_id not in alone for member_id in ids]), fits)
    return {ids[at]: why for at, why in told.items()}


def couple_of(pool: Pool, a: MemberId, b: MemberId) -> Couple | None:
    """Return two by a manager's wish, however little they fit, or None where anything keeps them apart.

    Which of the reasons it is, is not said.
    """
    both = pool.among((a, b)).peers
    if len(both) != 2:
        return None
    one, other = sorted(both, key=lambda peer: peer.member_id)
    pair = one.member_id, other.member_id
    match = compare(one, other, pool.rules, pool.met.get(pair))
    return Couple(*pair, match.score, match.reasons) if isinstance(match, Match) else None


def _couple(crowd: Crowd, one: int, other: int) -> Couple:
    match = crowd.compare(one, other)
    assert isinstance(match, Match)
    return Couple(crowd.peers[one].member_id, crowd.peers[other].member_id, match.score, match.reasons)

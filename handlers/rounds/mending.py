"""Fits a round to what changed: pairs that can no longer be go, and their people are matched anew around the rest."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from domain.circles import Circle
from domain.ids import MemberId
from domain.rounds.leftover import Why
from domain.rounds.pairing import Couple, Pool, couple_of, pair_around
from domain.rounds.states import OPEN_PAIRS, REVIEWED, STANDING_PAIRS, CircleRound, Pair, Place, Standing
from domain.viewers import Viewer, system
from handlers.rounds.eligible import Gathered
from handlers.rounds.planning import pair_of, places_of
from storage import rounds
from storage.database import Transaction

MOST_AT_ONCE = 150
"""So many people are matched anew within one transaction: some tens of milliseconds."""


def lost_of(found: Gathered, pairs: Iterable[Pair]) -> list[Pair]:
    """Return those of the pairs still to be offered whose two may not, or cannot, be offered each other any more."""
    return [pair for pair in pairs if pair.state in OPEN_PAIRS and couple_of(found.pool, pair.a, pair.b) is None]


def without_peer(tx: Transaction, viewer: Viewer, one: CircleRound) -> frozenset[MemberId]:
    """Return who was paired in a round and is not any more, and write down that they are left out.

    Their pair is lost, or their peer was forgotten.
    """
    standing = [pair for pair in rounds.pairs(tx, viewer, one.id) if pair.state in STANDING_PAIRS]
    paired = {member_id for pair in standing for member_id in pair.people}
    stand = rounds.places(tx, viewer, one.id).values()
    alone = frozenset(p.member_id for p in stand if p.standing is Standing.PAIRED and p.member_id not in paired)
    rounds.set_places(tx, viewer, one.id, _left(sorted(alone)))
    return alone


def rearrange(
    tx: Transaction,
    circle: Circle,
    one: CircleRound,
    found: Gathered,
    first: Collection[MemberId] = (),
    only: Collection[MemberId] | None = None,
) -> list[Pair]:
    """Match those who have no peer in a round with each other, leave all standing pairs alone, and return the new ones.

    Where they are too many for one transaction, `first` come first, then those who waited longest. `only` bars
    everybody else. While managers look on, those of `first` whom only something private leaves alone are shown with
    somebody all the same: who is left over would tell it. Such a pair falls away once the round goes out.
    """
    viewer = system(circle.team_id, circle.id)
    pairs = rounds.pairs(tx, viewer, one.id)
    standing = [pair for pair in pairs if pair.state in STANDING_PAIRS]
    taken = {member_id for pair in standing for member_id in pair.people}
    apart = [pair.people for pair in pairs if pair.state not in STANDING_PAIRS]
    free = [m for m in _in_turn(found.pool, first) if m not in taken and (only is None or m in only)]
    made = pair_around(found.pool.apart(apart), free[:MOST_AT_ONCE], one.seed)
    # Who is paused or skips is on the board all the same, while managers may change it.
    absent = set(first) - {peer.member_id for peer in found.pool.peers} - taken if one.state in REVIEWED else set()
    openly = found.in_the_open(absent).apart([*apart, *rounds.published_together(tx, viewer)])
    shown = for_show(openly, {*made.alone, *absent}, first) if one.state in REVIEWED else []
    new = [pair_of(couple) for couple in (*made.couples, *shown)]
    rounds.add_pairs(tx, viewer, one.id, new)
    stand = [*standing, *new]
    rounds.set_places(tx, viewer, one.id, [*places_of(made), *_left(absent), *_paired(stand)])
    if one.state in REVIEWED:
        _recount(tx, viewer, one, stand)
    return new


def _in_turn(pool: Pool, first: Collection[MemberId]) -> list[MemberId]:
    """Return everybody of `pool`: those of `first`, then those who waited longest."""
    ids = [peer.member_id for peer in pool.peers]
    return sorted(ids, key=lambda member_id: (member_id not in first, -pool.missed.get(member_id, 0), member_id))


def _left(alone: Iterable[MemberId]) -> list[Place]:
    return [Place(member_id, Standing.LEFT_OUT, Why.NO_SUITABLE_PEER) for member_id in alone]


def _paired(pairs: Iterable[Pair]) -> list[Place]:
    return [Place(member_id, Standing.PAIRED) for pair in pairs for member_id in pair.people]


def for_show(openly: Pool, alone: Collection[MemberId], first: Collection[MemberId]) -> list[Couple]:
    """Return couples of those who are alone, with one of `first` in each, that look to managers as if they could meet.

    Two who were alone before are not among them: their sudden pair would tell as much as their being left out.
    """
    left, made = set(alone), list[Couple]()
    for member_id in sorted(left.intersection(first)):
        others = sorted(left - {member_id}) if member_id in left else []
        fits = [couple for other in others if (couple := couple_of(openly, member_id, other)) and couple.is_good_enough]
        if fits:
            made.append(max(fits, key=lambda couple: couple.score))
            left -= {made[-1].a, made[-1].b}
    return made


def _recount(tx: Transaction, viewer: Viewer, one: CircleRound, standing: list[Pair]) -> None:
    """Let the certificate say of the round as it is now whom it reaches and what it weighs, beside the plan's bound."""
    current = rounds.get(tx, viewer, one.id)
    if current is None or current.certificate is None:
        return
    members = sum(place.is_on_board for place in rounds.places(tx, viewer, one.id).values())
    weight = round(sum(pair.score for pair in standing), 6)
    told = replace(current.certificate, weight=weight, members=members, placed=2 * len(standing))
    rounds.set_certificate(tx, viewer, one.id, told)

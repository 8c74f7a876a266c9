"""Who may be in a round of a circle: who is here, wants it, and has room for another suggestion by then."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from domain.circles import Circle
from domain.ids import MemberId
from domain.members import Kind, Member
from domain.peers import Peer, may_ever_meet
from domain.rounds.pairing import Pool
from domain.rounds.states import OPEN_PAIRS, CircleRound, RoundState, Standing, rounds_missed
from domain.viewers import Viewer, system
from handlers.suggestions import pool as whole
from handlers.suggestions.ready import ready
from storage import rounds
from storage.database import Transaction


@dataclass(frozen=True)
class Gathered:
    """Those who may be in a round, and beside them all of the circle's directory."""

    pool: Pool
    members: Mapping[MemberId, Member]

    def in_the_open(self, beside: Collection[MemberId] = ()) -> Pool:
        """Return the pool by what managers may know: for what they do by hand, and never for an offer.

        Who avoids whom, who shared a suggestion or met, a pause and a wish count for nothing here. `beside` are members
        who stand in the round, whatever became of them since.
        """
        stay = (peer for peer in self.pool.beside if peer.member_id in beside)
        return Pool(tuple(map(_in_the_open, (*self.pool.peers, *stay))), self.pool.rules, {}, {})


def gather(tx: Transaction, circle: Circle, one: CircleRound) -> Gathered:
    """Return who may be in a round, as things stand now for the hour it is due. A few queries, O(members + intros)."""
    viewer = system(circle.team_id, circle.id)
    moment = max(one.due_at, tx.now)
    known = whole.pool(tx, viewer)
    stood = rounds.standings(tx, viewer)
    skipping = {p.member_id for p in rounds.places(tx, viewer, one.id).values() if p.standing is Standing.SKIPS}
    can_read = ready(tx, viewer, known.members.values(), moment)
    by_then = (replace(peer, is_paused=known.members[peer.member_id].is_paused(moment)) for peer in known.peers)
    peers = tuple(p for p in by_then if may_ever_meet(p) and p.member_id in can_read and p.member_id not in skipping)
    missed = {peer.member_id: rounds_missed(stood.get(peer.member_id, ())) for peer in peers}
    beside = tuple(p for p in known.peers if p.kind is Kind.CUSTOMER and p.member_id not in missed)
    pool = Pool(peers, known.rules, known.met, missed, beside).apart(_promised(tx, viewer, one))
    return Gathered(pool, known.members)


def _in_the_open(peer: Peer) -> Peer:
    return replace(peer, avoids=frozenset(), is_paused=False, has_opted_out=False, wish=Peer.wish)


def _promised(tx: Transaction, viewer: Viewer, one: CircleRound) -> Iterable[frozenset[MemberId]]:
    """Return the pairs of other rounds that are published and not sent yet: no round makes them again."""
    others = (o for o in rounds.in_states(tx, viewer, [RoundState.PUBLISHED]) if o.id != one.id)
    return [pair.people for o in others for pair in rounds.pairs(tx, viewer, o.id) if pair.state in OPEN_PAIRS]

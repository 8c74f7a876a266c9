"""Who may be in a round of a circle: who is here, wants it, and has room for another suggestion by then."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.circles import Circle
from domain.contact import not_before
from domain.deliveries import Purpose
from domain.ids import MemberId
from domain.intros import MOST_WAITING
from domain.members import Member
from domain.pairing import Pool
from domain.peers import may_ever_meet
from domain.preferences import Preferences
from domain.profiles import Profile
from domain.round_states import CircleRound, Standing, rounds_missed
from domain.viewers import Viewer, system
from handlers import pool as whole
from handlers.offers import REACH
from storage import open_intros, preferences, rounds
from storage.database import Transaction
from storage.outbox import recipients_of


@dataclass(frozen=True)
class Gathered:
    """Those who may be in a round, and all of the circle's directory beside them, by name and profile."""

    pool: Pool
    members: Mapping[MemberId, Member]
    profiles: Mapping[MemberId, Profile]

    def __contains__(self, member_id: MemberId) -> bool:
        """Whether a member may be in the round."""
        return any(peer.member_id == member_id for peer in self.pool.peers)


def gather(tx: Transaction, circle: Circle, one: CircleRound) -> Gathered:
    """Return who may be in a round, as things stand now for the hour it is due. A few queries, O(members + intros)."""
    viewer = system(circle.team_id, circle.id)
    moment = max(one.due_at, tx.now)
    known = whole.pool(tx, viewer)
    stood = rounds.standings(tx, viewer)
    skipping = {p.member_id for p in rounds.places(tx, viewer, one.id).values() if p.standing is Standing.SKIPS}
    ready = _ready(tx, viewer, known.members, moment)
    by_then = (replace(peer, is_paused=known.members[peer.member_id].is_paused(moment)) for peer in known.peers)
    peers = tuple(p for p in by_then if may_ever_meet(p) and p.member_id in ready and p.member_id not in skipping)
    missed = {peer.member_id: rounds_missed(stood.get(peer.member_id, ())) for peer in peers}
    return Gathered(Pool(peers, known.rules, known.met, missed), known.members, known.profiles)


def _ready(tx: Transaction, viewer: Viewer, known: Mapping[MemberId, Member], moment: datetime) -> frozenset[MemberId]:
    """Return who is here and could read an offer soon after `moment`: by their wish, their budget and what is open."""
    present = [member for member in known.values() if member.is_present]
    chosen, recipients = preferences.of_circle(tx, viewer), recipients_of(tx, present)
    waiting, under_way = open_intros.waiting(tx, viewer, moment), open_intros.under_way(tx, viewer, moment)
    return frozenset(
        member.id
        for member in present
        if waiting[member.id] < MOST_WAITING
        and waiting[member.id] + under_way[member.id] < chosen.get(member.id, Preferences()).most_open
        and not_before(Purpose.OFFER, recipients[member.id], None, moment) <= moment + REACH
    )

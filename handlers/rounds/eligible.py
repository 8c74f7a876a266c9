"""Who may be in a round of a circle: who is here, wants it, and has room for another suggestion by then."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.circles import Circle
from domain.contact import FORTNIGHT, MONTH
from domain.ids import MemberId
from domain.members import Member
from domain.pairing import Pool
from domain.peers import may_ever_meet
from domain.preferences import DAYS_BETWEEN, Preferences
from domain.profiles import Profile
from domain.round_states import CircleRound, Standing, rounds_missed
from domain.viewers import system
from handlers import pool as whole
from handlers.offers import REACH
from storage import preferences, readiness, rounds
from storage.database import Transaction
from storage.readiness import Lately


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
    chosen, had = preferences.of_circle(tx, viewer), readiness.lately(tx, viewer, moment)
    stood = rounds.standings(tx, viewer)
    skipping = {p.member_id for p in rounds.places(tx, viewer, one.id).values() if p.standing is Standing.SKIPS}
    by_then = (replace(peer, is_paused=known.members[peer.member_id].is_paused(moment)) for peer in known.peers)
    peers = tuple(
        peer
        for peer in by_then
        if may_ever_meet(peer)
        and peer.member_id not in skipping
        and known.members[peer.member_id].is_present
        and has_room(had[peer.member_id], chosen.get(peer.member_id, Preferences()), moment)
    )
    missed = {peer.member_id: rounds_missed(stood.get(peer.member_id, ())) for peer in peers}
    return Gathered(Pool(peers, known.rules, known.met, missed), known.members, known.profiles)


def has_room(had: Lately, chosen: Preferences, moment: datetime) -> bool:
    """Whether an offer at `moment` is within somebody's own frequency, their open intros and their contact budget."""
    between = DAYS_BETWEEN.get(chosen.frequency)
    if between is None or had.open >= chosen.most_open:
        return False
    soon = moment + REACH
    rested = had.unrequested is None or had.unrequested + (MONTH if had.is_executive else FORTNIGHT) <= soon
    return rested and (had.offered is None or had.offered + timedelta(days=between) <= soon)

"""A circle's members as the matching sees them: their peers, the circle's rules, and who met whom."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from domain.companies import company_key
from domain.crowds import Crowd
from domain.ids import CircleId, MemberId
from domain.members import Kind, Member
from domain.peers import DEFAULT_RULES, Match, Peer, Rules, best_peers, compare
from domain.preferences import Frequency, Preferences
from domain.profiles import Profile, ProfileField
from domain.rounds.history import Meeting, Met, days_since
from domain.viewers import Viewer, system
from storage import circles, members, profiles
from storage.database import Transaction
from storage.intros import history
from storage.intros.history import Pairing
from storage.members import preferences


@dataclass(frozen=True)
class Pool:
    """Those of a circle's directory, `peers` in the order they joined. What `peers` avoid is never to be shown.

    A peer avoids whom their member avoids, and everybody they ever shared an intro with: what a no, a silence and an
    avoid list keep apart reads alike. `met` holds how many days ago two were introduced.
    """

    members: Mapping[MemberId, Member]
    profiles: Mapping[MemberId, Profile]
    peers: tuple[Peer, ...]
    rules: Rules
    met: Met

    @cached_property
    def crowd(self) -> Crowd:
        """The pool as the array scorer takes it; its members are named by their places in `peers`."""
        return Crowd.of(self.peers, self.rules, self.met)

    @cached_property
    def places(self) -> Mapping[MemberId, int]:
        """Where each member stands in `peers`."""
        return {peer.member_id: place for place, peer in enumerate(self.peers)}

    def best(
        self, member_id: MemberId, least: float = 0.0, among: Collection[MemberId] | None = None
    ) -> Iterator[tuple[MemberId, Match]]:
        """Yield those whom a member may meet with a reason and a score of at least `least`, best first.

        Equal scores come in the order of their ids. `among` leaves out everybody else; None leaves out nobody. Nobody
        for somebody outside the pool. O(those looked at) in NumPy.
        """
        me = self.places.get(member_id)
        if me is None:
            return
        wanted = self.places.values() if among is None else (self.places[one] for one in among if one in self.places)
        others = np.fromiter(wanted, np.int32)
        scores = self.crowd.scores(np.full(len(others), me, np.int32), others)
        good = np.flatnonzero(scores >= max(least, 0.0))
        for place in others[sorted(good, key=lambda at: (-scores[at], self.peers[others[at]].member_id))]:
            match = self.crowd.compare(me, int(place))
            if isinstance(match, Match) and match.reasons:
                yield self.peers[place].member_id, match


def pool(tx: Transaction, viewer: Viewer) -> Pool:
    """Return the pool of the viewer's circle; an outsider's is empty. A few queries, O(members + intros)."""
    everybody = {member.id: member for member in members.every(tx, viewer)}
    known = {profile.member_id: profile for profile in profiles.directory(tx, viewer)}
    present = {member_id: member for member_id, member in everybody.items() if member_id in known}
    bot = system(viewer.team_id, viewer.circle_id)
    chosen = preferences.of_circle(tx, bot)
    pairings = history.pairings(tx, bot)
    own_lists = _own_lists(chosen, known)
    shared = _ever_shared(pairings)
    peers = tuple(
        replace(
            _preferring(as_peer(member, known[member.id]), chosen.get(member.id, Preferences())),
            avoids=own_lists.get(member.id, frozenset()) | shared[member.id],
            is_paused=member.is_paused(tx.now),
        )
        for member in present.values()
    )
    meetings = (Meeting(one.a, one.b, one.introduced_at.date()) for one in pairings if one.introduced_at)
    met = days_since(meetings, tx.now.date())
    return Pool(present, known, peers, rules_of(tx, viewer), met)


def shown_to(
    tx: Transaction, viewer: Viewer, member_id: MemberId, limit: int, known: Collection[MemberId]
) -> list[tuple[Member, Profile, Match]]:
    """Return at most `limit` whom a member may read as their peers by name, best first, without those `known`.

    Their own avoid list counts. That of others, a pause, a wish and an earlier no change nothing here: a name
    that came or went would tell. Nobody for somebody outside the directory. A few queries, O(members): whatever was
    between two is not read, and only those found are read whole.
    """
    peers = _in_public(tx, viewer)
    if member_id not in peers:
        return []
    left_out = {member_id, *known, *avoided_by(tx, viewer, member_id)}
    others = [peer for peer in peers.values() if peer.member_id not in left_out]
    found = {peer.member_id: match for peer, match in best_peers(peers[member_id], others, limit, rules_of(tx, viewer))}
    whole = {profile.member_id: profile for profile in profiles.shown(tx, viewer, list(found))}
    known_as = members.get_each(tx, viewer, list(found))
    return [(known_as[one], whole[one], match) for one, match in found.items() if one in known_as and one in whole]


def _in_public(tx: Transaction, viewer: Viewer) -> Mapping[MemberId, Peer]:
    """Return the directory without what only its people and the rules may know."""
    languages = preferences.languages(tx, system(viewer.team_id, viewer.circle_id))
    found = {}
    for one in profiles.entries(tx, viewer):
        peer = _posted(one.member_id, one.kind, one.tz, viewer.circle_id, one.value)
        spoken = languages.get(one.member_id)
        found[one.member_id] = replace(peer, languages=spoken) if spoken else peer
    return found


def rules_of(tx: Transaction, viewer: Viewer) -> Rules:
    """Return what the viewer's circle asks of a pair."""
    circle = circles.get(tx, viewer.circle_id)
    return circle.settings.rules if circle else DEFAULT_RULES


def as_peer(member: Member, profile: Profile) -> Peer:
    """Return a member as everybody may compare them: by what they posted, without anything they prefer."""
    return _posted(member.id, member.kind, member.tz, member.circle_id, profile.value)


def _posted(member_id: MemberId, kind: Kind, tz: str, circle_id: CircleId, said: Callable[[ProfileField], str]) -> Peer:
    return Peer(
        member_id,
        title=said(ProfileField.TITLE),
        company=said(ProfileField.COMPANY),
        industry=said(ProfileField.INDUSTRY),
        asks=said(ProfileField.ASKS),
        offers=said(ProfileField.OFFERS),
        tz=tz,
        kind=kind,
        circle=circle_id,
    )


def fit(tx: Transaction, member: Member, mine: Profile, other: Member, theirs: Profile) -> Match | None:
    """Return how two people fit by what they posted and their circle's rules, or None where it keeps them apart.

    What either prefers changes nothing: whoever reads this could tell.
    """
    rules = rules_of(tx, system(member.team_id, member.circle_id))
    match = compare(as_peer(member, mine), as_peer(other, theirs), rules)
    return match if isinstance(match, Match) else None


def avoided_by(tx: Transaction, viewer: Viewer, member_id: MemberId) -> frozenset[MemberId]:
    """Return whom a member avoids by their own list, companies included; for the rules alone, never to be shown."""
    bot = system(viewer.team_id, viewer.circle_id)
    chosen = preferences.of_member(tx, bot, member_id)
    known = profiles.directory(tx, bot) if chosen.avoided_companies else ()
    return _own_lists({member_id: chosen}, {profile.member_id: profile for profile in known})[member_id]


def _preferring(peer: Peer, chosen: Preferences) -> Peer:
    return replace(
        peer,
        languages=frozenset(language.value for language in chosen.languages),
        wish=chosen.wish,
        has_opted_out=chosen.frequency is Frequency.ON_REQUEST,
    )


def _own_lists(
    chosen: Mapping[MemberId, Preferences], known: Mapping[MemberId, Profile]
) -> Mapping[MemberId, frozenset[MemberId]]:
    """Return whom members avoid: the people they named, and whoever works for a company they named."""
    staff_of = _by_company(known)
    return {
        member_id: one.avoided_people.union(*(staff_of[company_key(name)] for name in one.avoided_companies))
        for member_id, one in chosen.items()
    }


def _ever_shared(pairings: Iterable[Pairing]) -> defaultdict[MemberId, frozenset[MemberId]]:
    """Return with whom each ever shared an intro; one of the two sides is enough to keep a pair apart."""
    found: defaultdict[MemberId, frozenset[MemberId]] = defaultdict(frozenset)
    for pairing in pairings:
        found[pairing.a] |= {pairing.b}
    return found


def _by_company(known: Mapping[MemberId, Profile]) -> defaultdict[str, frozenset[MemberId]]:
    found: defaultdict[str, frozenset[MemberId]] = defaultdict(frozenset)
    for member_id, profile in known.items():
        company = company_key(profile.value(ProfileField.COMPANY))
        if company:
            found[company] |= {member_id}
    return found

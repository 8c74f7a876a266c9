"""What stands on somebody's Home: for each circle they are in, and nothing of any other, read as they may read it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.errors import Refused
from domain.ids import TeamId, UserId
from domain.intros import Intro, Progress, is_known_by_name, is_waiting, progress
from domain.members import Member
from domain.outcomes import counts, fold
from domain.peers import Match
from domain.profiles import Profile, ProfileState
from domain.viewers import Viewer, system
from handlers.asking import OUTSIDERS, asker_in, tag
from handlers.members import introductions
from handlers.permalinks import permalink
from handlers.registry import Asker, Call
from handlers.rounds import left_out, skipping
from handlers.suggestions import names, offers, pool
from storage import circles, erasure, members, outbox, outcomes, profiles, threads
from storage.database import Transaction
from views import home as views
from views.blocks import Block, Message
from views.home.member import Own, PeerLine
from views.home.program import Program
from views.outcomes.ledger import written_down
from views.suggestions.peers import reasons_sentence

MOST_PEERS = 3
TO_ANSWER = frozenset({Progress.YOUR_TURN, Progress.NAMED})


@dataclass(frozen=True)
class Home:
    """One person's Home; `is_somebody` is False for those who are in no circle and manage none."""

    view: Block
    is_somebody: bool


def home_of(tx: Transaction, team_id: TeamId, user_id: UserId, *, is_first: bool) -> Home:
    """Return a person's Home as it is at this moment. O(members of their circles)."""
    known = circles.of_team(tx, team_id)
    askers = list(_askers(tx, team_id, user_id))
    sections = [_circle(tx, asker) for asker in askers]
    if sections:
        return Home(views.home(sections, tx.now, is_first=is_first), is_somebody=True)
    workspace = circles.workspace(tx, team_id)
    is_admin = workspace is not None and user_id in (workspace.admins or ())
    gone = any(erasure.is_forgotten(tx, team_id, circle.id, user_id) for circle in known)
    return Home(views.nobody(has_circles=bool(known), is_admin=is_admin, is_forgotten=gone), is_somebody=False)


def is_somebody(tx: Transaction, team_id: TeamId, user_id: UserId) -> bool:
    """Whether a person is in any circle, or manages one."""
    return any(True for _ in _askers(tx, team_id, user_id))


def _askers(tx: Transaction, team_id: TeamId, user_id: UserId) -> Iterator[Asker]:
    """Yield the person as they are in each circle that is theirs, in a lasting order."""
    for circle in sorted(circles.of_team(tx, team_id), key=lambda circle: circle.channel_id):
        try:
            yield asker_in(tx, Call("", team_id, user_id), circle)
        except Refused:
            continue


def _circle(tx: Transaction, asker: Asker) -> views.CircleSection:
    return views.CircleSection(
        asker.circle.channel_id,
        _program(tx, asker) if asker.viewer.manages else None,
        _own(tx, asker, asker.member) if asker.member else None,
    )


def _thread_url(tx: Transaction, viewer: Viewer) -> str:
    posted = threads.posted(tx, viewer)
    return permalink(tx, viewer, posted[0]) if posted else ""


def _program(tx: Transaction, asker: Asker) -> Program:
    """Return what managers see of their circle: numbers only, and none of them about a yes or a no."""
    viewer = asker.viewer
    posted = threads.posted(tx, viewer)
    replies = [reply for thread in posted for reply in threads.replies_of_thread(tx, viewer, thread.id)]
    standings = fold(outcomes.ledger(tx, viewer))
    return Program(
        asker.circle.channel_id,
        tag(asker.circle),
        _thread_url(tx, viewer),
        replies=len(replies),
        read_as_profiles=sum(reply.is_profile for reply in replies),
        confirmed=len(profiles.directory(tx, viewer)),
        unconfirmed=len(profiles.unconfirmed(tx, viewer)),
        held=outbox.held(tx, viewer.circle_id),
        ledger=counts(standings),
        by_team=written_down(standings),
    )


def _own(tx: Transaction, asker: Asker, member: Member) -> Own:
    profile = profiles.of_member(tx, asker.viewer, member.id)
    is_confirmed = profile is not None and profile.state is ProfileState.CONFIRMED
    known = offers.known_to(tx, asker.viewer, member)
    members.get_each(tx, asker.viewer, [intro.other(member.id).member_id for intro in known])
    to_answer = [intro for intro in known if progress(intro, member.id, tx.now) in TO_ANSWER]
    return Own(
        member,
        tag(asker.circle),
        _thread_url(tx, asker.viewer),
        profile,
        offers.description(profile) if profile and profile.fields else "",
        [offer for intro in to_answer if (offer := _offer(tx, member, intro))],
        introductions.lines(tx, member, known, but=to_answer),
        _peers(tx, asker.viewer, member, known) if is_confirmed else [],
        skipping.to_skip(tx, asker.circle, member) or left_out.on_home(tx, asker.circle, member),
        # On one page with a blind suggestion, peers in whatever words would say who it is.
        names_peers=not any(_is_blind_and_waiting(tx, intro, member) for intro in known),
        is_outsider=member.kind in OUTSIDERS and not asker.viewer.manages,
    )


def _offer(tx: Transaction, member: Member, intro: Intro) -> Message | None:
    """Return the offer, or the name, that waits for `member`, word for word as it came in its own message."""
    viewer = system(member.team_id, member.circle_id)
    if progress(intro, member.id, tx.now) is Progress.NAMED:
        return names.named(tx, viewer, intro, member)
    return offers.blind(tx, viewer, intro, intro.side(member.id))


def _peers(tx: Transaction, viewer: Viewer, member: Member, intros: Iterable[Intro]) -> list[PeerLine]:
    """Return the best of the directory, by name as search shows them.

    Left out are those whom the member knows to be introduced or asked. A blind suggestion, an answer to one and
    a pause of the other side change nothing here: a name that came or went would tell who it is.
    """
    known = {intro.other(member.id).member_id for intro in intros if is_known_by_name(intro, member.id)}
    return [_peer_line(*found) for found in pool.shown_to(tx, viewer, member.id, MOST_PEERS, known)]


def _peer_line(member: Member, profile: Profile, match: Match) -> PeerLine:
    return PeerLine(member.id, member.name, profile, reasons_sentence(match.reasons))


def _is_blind_and_waiting(tx: Transaction, intro: Intro, member: Member) -> bool:
    return bool(intro.side(member.id).offer_id) and is_waiting(intro, member.id, tx.now)

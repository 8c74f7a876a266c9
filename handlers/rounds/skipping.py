"""A member skips a round with one tap: on the working day before, or on Home; nobody is told who does."""

from domain.circles import Circle
from domain.deliveries import DeliveryState, Purpose
from domain.errors import Code, Refused
from domain.ids import RoundId
from domain.members import Member
from domain.rounds.leftover import Why
from domain.rounds.states import (
    OPEN_PAIRS,
    STANDING_PAIRS,
    TO_COME,
    CircleRound,
    PairState,
    Place,
    RoundState,
    Standing,
    skips_from,
)
from domain.viewers import Viewer, system
from handlers.asking import asking_member, tag
from handlers.registry import Answer, Asker, Call, Nothing, Registry
from handlers.rounds import words
from handlers.rounds.eligible import gather
from handlers.rounds.mending import rearrange
from handlers.sending import respond, to_member
from handlers.signatures import team_of
from storage import circles, members, outbox, rounds
from storage.database import Transaction
from storage.members import preferences
from views.blocks import Message
from views.rounds import skipping as views

AT_ONCE = 100
"""So many are told in one transaction: whoever clicks meanwhile waits for half a second."""


def register(registry: Registry) -> None:
    """Answer the two buttons."""
    registry.click(views.SKIP, skip)
    registry.click(views.NOT_BEFOREHAND, not_beforehand)


def tell_ahead(tx: Transaction) -> None:
    """Tell those who are in a round that it comes, the working day before, once; some at a time.

    Of a round that waits for a manager nobody hears: it may never come.
    """
    for circle in circles.every(tx):
        for one in rounds.in_states(tx, system(circle.team_id, circle.id), TO_COME):
            is_near = skips_from(one.due_at, circle.settings.tz) <= tx.now < one.due_at
            if is_near and words.may_be_told(circle, one):
                words.restore(tx, circle, one)
                _tell_some(tx, circle, one)


def _tell_some(tx: Transaction, circle: Circle, one: CircleRound) -> None:
    """Tell those whom it reaches before the round does; it and its offer are one message of the budget."""
    viewer, story = system(circle.team_id, circle.id), words.story(one)
    message = views.ahead(one.due_at, circle.settings.tz, team_of(tx, viewer), tag(circle, one.id))
    for member in _untold(tx, viewer, one)[:AT_ONCE]:
        if outbox.earliest(tx, Purpose.ROUND_NOTICE, circle.id, member) < one.due_at:
            about = {"round": one.id}
            sent = to_member(tx, member, Purpose.ROUND_NOTICE, message, story, about=about, version=one.id)
            rounds.set_word(tx, viewer, one.id, member.id, sent)


def _untold(tx: Transaction, viewer: Viewer, one: CircleRound) -> list[Member]:
    """Return who is in a round, wants to hear of it, and was not told of its moment yet."""
    stand, unasked = rounds.places(tx, viewer, one.id), preferences.not_told_beforehand(tx, viewer)
    paired = {p.member_id for p in stand.values() if p.standing is Standing.PAIRED} - unasked
    said = rounds.words(tx, viewer, one.due_at)
    told = {who for who, word in said.items() if word.state is not DeliveryState.FAILED or word.round_id == one.id}
    return [
        member
        for member in members.every(tx, viewer)
        if member.id in paired and member.is_peer(tx.now) and member.id not in told
    ]


def to_skip(tx: Transaction, circle: Circle, member: Member) -> Message | None:
    """Return the line of Home for who is in a round that members may hear of, else None."""
    viewer = system(circle.team_id, circle.id)
    one = rounds.of_member(tx, viewer, member.id)
    place = rounds.place_of(tx, viewer, one.id, member.id) if one else None
    skips = place is not None and place.standing is Standing.SKIPS
    if one is None or skips or not words.may_be_told(circle, one):
        return None
    return views.on_home(one.due_at, circle.settings.tz, tag(circle, one.id))


def skip(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Skip this round]: once it is published, the other of their pair is matched anew, where somebody suits."""
    member, viewer = asking_member(asker), system(asker.viewer.team_id, asker.circle.id)
    one = _of_its_moment(tx, viewer, rounds.get(tx, viewer, RoundId(call.subject)))
    place = rounds.place_of(tx, asker.viewer, one.id, member.id) if one else None
    if one is None or place is None or one.state not in TO_COME or not rounds.hold(tx, viewer, one):
        raise Refused(Code.NO_LONGER_OPEN)
    if place.standing is not Standing.SKIPS:
        _leave_out(tx, asker.circle, viewer, one, place)
    respond(tx, asker.viewer, call, views.skipped(), replace=True)
    return Nothing()


def _of_its_moment(tx: Transaction, viewer: Viewer, told: CircleRound | None) -> CircleRound | None:
    """Return the round that a member was told of, or the one that was planned in its place."""
    if told is None or told.state is not RoundState.CANCELLED:
        return told
    return next((one for one in rounds.in_states(tx, viewer, TO_COME) if one.due_at == told.due_at), told)


def _leave_out(tx: Transaction, circle: Circle, viewer: Viewer, one: CircleRound, place: Place) -> None:
    """Take somebody out of a round. What managers look at stays as it is: a board that changed would tell who skips.

    While it is in review their pair stays on it, and falls away when the round goes out, as others do.
    """
    member_id = place.member_id
    theirs = [p for p in rounds.pairs(tx, viewer, one.id) if member_id in p.people and p.state in STANDING_PAIRS]
    if any(pair.state not in OPEN_PAIRS for pair in theirs):
        raise Refused(Code.NO_LONGER_OPEN)
    rounds.set_places(tx, viewer, one.id, [Place(member_id, Standing.SKIPS, place.why or Why.NO_SUITABLE_PEER)])
    if one.state is not RoundState.PUBLISHED:
        return
    for pair in theirs:
        rounds.set_pair(tx, viewer, one.id, pair, PairState.LOST)
    freed = {other for pair in theirs for other in pair.people} - {member_id}
    rearrange(tx, circle, one, gather(tx, circle, one), first=freed)


def not_beforehand(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Don't tell me beforehand]: kept from now on, in this circle."""
    preferences.stop_telling_beforehand(tx, asker.viewer, asking_member(asker).id)
    respond(tx, asker.viewer, call, views.not_beforehand(), replace=True)
    return Nothing()

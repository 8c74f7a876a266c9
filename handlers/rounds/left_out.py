"""Tells members kindly that a round had nobody for them, and what would help: once, not each round."""

from domain.circles import Circle
from domain.deliveries import Purpose
from domain.members import Member
from domain.profiles import ProfileField
from domain.rounds.states import CircleRound, RoundState, Standing, rounds_missed
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.sending import to_member
from handlers.signatures import team_of
from handlers.suggestions.ready import REACH
from storage import members, outbox, profiles, rounds
from storage.database import Transaction
from storage.outbox import recipients_of
from views.blocks import Message
from views.rounds import left_out as views


def tell(tx: Transaction, circle: Circle, one: CircleRound) -> None:
    """Write to those whom a round left out and the one before did not.

    Only where their contact budget has room for it and for the offer of the next round: Home tells it to the others.
    """
    viewer = system(circle.team_id, circle.id)
    stood, team = rounds.standings(tx, viewer), team_of(tx, viewer)
    for place in rounds.places(tx, viewer, one.id).values():
        if place.standing is not Standing.LEFT_OUT or rounds_missed(stood.get(place.member_id, ())) > 1:
            continue
        member = members.get(tx, viewer, place.member_id)
        if member is None or not member.is_peer(tx.now):
            continue
        if _has_room(tx, circle, one, member):
            message = views.left_out(team, tag(circle), _unsaid(tx, viewer, member), place.why)
            to_member(tx, member, Purpose.LEFT_OUT, message, f"left-out:{one.id}")


def _has_room(tx: Transaction, circle: Circle, one: CircleRound, member: Member) -> bool:
    leaves = outbox.earliest(tx, Purpose.LEFT_OUT, circle.id, member)
    following = circle.settings.next_round(one.due_at)
    rested = leaves + recipients_of(tx, [member])[member.id].every
    return leaves <= tx.now + REACH and (following is None or rested <= following + REACH)


def on_home(tx: Transaction, circle: Circle, member: Member) -> Message | None:
    """Return the line of Home for whom the last round left out, else None."""
    viewer = system(circle.team_id, circle.id)
    over = rounds.last_in_states(tx, viewer, [RoundState.CLOSED], 1)
    place = rounds.place_of(tx, viewer, over[0].id, member.id) if over else None
    if place is None or place.standing is not Standing.LEFT_OUT:
        return None
    return views.on_home(_unsaid(tx, viewer, member), place.why)


def _unsaid(tx: Transaction, viewer: Viewer, member: Member) -> list[ProfileField]:
    profile = profiles.of_member(tx, viewer, member.id)
    return [field for field in views.HELPFUL if profile is None or not profile.value(field)]

"""Tells members kindly that a round had nobody for them, and what would help: once, not each round."""

from domain.circles import Circle
from domain.deliveries import Purpose
from domain.round_states import CircleRound, Standing, rounds_missed
from domain.viewers import system
from handlers.asking import tag
from handlers.offers import REACH
from handlers.sending import to_member
from handlers.signatures import team_of
from storage import members, outbox, rounds
from storage.database import Transaction
from views import left_out as views


def tell(tx: Transaction, circle: Circle, one: CircleRound) -> None:
    """Write to those whom a round left out and the one before did not, where their contact budget has room."""
    viewer = system(circle.team_id, circle.id)
    stood, team = rounds.standings(tx, viewer), team_of(tx, viewer)
    for place in rounds.places(tx, viewer, one.id).values():
        if place.standing is not Standing.LEFT_OUT or rounds_missed(stood.get(place.member_id, ())) > 1:
            continue
        member = members.get(tx, viewer, place.member_id)
        if member is None or not member.is_peer(tx.now):
            continue
        if outbox.earliest(tx, Purpose.LEFT_OUT, circle.id, member) <= tx.now + REACH:
            to_member(tx, member, Purpose.LEFT_OUT, views.left_out(team, tag(circle)), f"left-out:{one.id}")

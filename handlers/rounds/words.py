"""The word of a round to come that stands in members' messages: changed in place once it is not so any more."""

from domain.circles import Circle
from domain.deliveries import DeliveryState, Purpose
from domain.ids import MemberId
from domain.rounds.states import REVIEWED, CircleRound, RoundState, Standing
from domain.viewers import system
from handlers.asking import tag
from handlers.sending import change
from handlers.signatures import team_of
from storage import members, outbox, rounds
from storage.database import Transaction
from views.blocks import Message
from views.rounds import skipping as views


def may_be_told(circle: Circle, one: CircleRound) -> bool:
    """Whether members may hear of a round: a manager published it, or it goes by itself as the circle wants."""
    return one.state is RoundState.PUBLISHED or (one.state in REVIEWED and circle.settings.rounds_go_by_themselves)


def story(one: CircleRound) -> str:
    """Return what word of a round is about: its moment, since it may be cancelled and planned again for that."""
    return f"round-ahead:{one.due_at.isoformat()}"


def take_back(tx: Transaction, circle: Circle, one: CircleRound) -> int:
    """Let everybody who was told of a round read that it does not come, and return how many they are.

    What is not sent yet is let go. Who skips it has read that it is not for them.
    """
    said = rounds.words(tx, system(circle.team_id, circle.id), one.due_at)
    for word in said.values():
        if word.state in outbox.UNSENT:
            outbox.let_go(tx, word.id)
    gone = {who: word for who, word in said.items() if word.state in (DeliveryState.SENT, DeliveryState.SENDING)}
    _change(tx, circle, one, gone, "off", views.taken_back(one.due_at, circle.settings.tz))
    return len(gone)


def restore(tx: Transaction, circle: Circle, one: CircleRound) -> None:
    """Let those whose word of an earlier round of this moment was taken back read that they are in this one."""
    viewer = system(circle.team_id, circle.id)
    cancelled = [o for o in rounds.in_states(tx, viewer, [RoundState.CANCELLED]) if o.due_at == one.due_at]
    if not cancelled:
        return
    stand = rounds.places(tx, viewer, one.id)
    paired = {place.member_id for place in stand.values() if place.standing is Standing.PAIRED}
    said = rounds.words(tx, viewer, one.due_at)
    back = {who: word for who, word in said.items() if who in paired and word.round_id != one.id}
    message = views.ahead(one.due_at, circle.settings.tz, team_of(tx, viewer), tag(circle, one.id))
    _change(tx, circle, one, back, "on", message)


def tell_left_out(tx: Transaction, circle: Circle, one: CircleRound) -> None:
    """Let those who were told of a round, and whom it left without a peer, read so where they were told."""
    viewer = system(circle.team_id, circle.id)
    stand = rounds.places(tx, viewer, one.id)
    left = {place.member_id: place.why for place in stand.values() if place.standing is Standing.LEFT_OUT}
    for who, word in rounds.words(tx, viewer, one.due_at).items():
        if who in left:
            message = views.nobody_suited(one.due_at, circle.settings.tz, left[who])
            _change(tx, circle, one, {who: word}, "alone", message)


def _change(
    tx: Transaction,
    circle: Circle,
    one: CircleRound,
    said: dict[MemberId, rounds.Word],
    version: str,
    message: Message,
) -> None:
    """Change the words that were sent, in place: that notifies nobody and draws on no budget."""
    viewer = system(circle.team_id, circle.id)
    stand = rounds.places(tx, viewer, one.id)
    for member_id, word in said.items():
        skips = member_id in stand and stand[member_id].standing is Standing.SKIPS
        member = members.get(tx, viewer, member_id)
        if member and member.is_peer(tx.now) and not skips and word.state is not DeliveryState.FAILED:
            change(tx, member, word.id, Purpose.ROUND_CHANGE, message, story(one), f"{version}:{one.id}")

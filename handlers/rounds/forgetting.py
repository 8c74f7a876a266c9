"""After somebody was forgotten: the rounds to come name them no more, and their peer is matched anew."""

from domain.ids import CircleId
from domain.rounds.states import TO_COME, RoundState
from domain.viewers import system
from handlers.rounds import board
from handlers.rounds.eligible import gather
from handlers.rounds.mending import rearrange, without_peer
from storage import circles, rounds
from storage.database import Transaction


def after_farewell(tx: Transaction, circle_id: CircleId) -> None:
    """Fit a circle's rounds to come to somebody having been forgotten, and change what stands of them."""
    circle = circles.get(tx, circle_id)
    if circle is None:
        return
    viewer = system(circle.team_id, circle.id)
    for one in rounds.in_states(tx, viewer, TO_COME):
        freed = without_peer(tx, viewer, one)
        if freed:
            rearrange(tx, circle, one, gather(tx, circle, one), first=freed)
        if one.state is RoundState.PUBLISHED:
            board.unname(tx, circle, one.id)
        else:
            board.show(tx, circle, one.id)

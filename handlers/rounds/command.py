"""`/rapport round`: how a circle's rounds stand, and planning, publishing or cancelling one, for managers."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from domain.errors import Code, Refused
from domain.rounds.states import UNDECIDED, CircleRound, RoundState
from handlers.registry import Answer, Asker, Call, Registry, Say, Where
from handlers.rounds import board, review
from handlers.rounds.planning import begin_by_hand, next_due
from storage import rounds
from storage.database import Transaction
from views.rounds import status as views


def register(registry: Registry) -> None:
    """Answer the command."""
    registry.command("round", answer, managers_only=True, where=Where.IN_CIRCLE)


def answer(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport round preview`, `publish`, `cancel` and `status`; alone it says how things stand."""
    work = _WORDS.get(" ".join(call.text.lower().split()))
    if work is None:
        raise Refused(Code.BAD_ROUND)
    return work(tx, asker)


def status(tx: Transaction, asker: Asker) -> Answer:
    """How the last round stands, and any other that is not sent yet, and when the next one comes."""
    one, coming = rounds.latest(tx, asker.viewer), next_due(tx, asker.circle)
    waiting = rounds.in_states(tx, asker.viewer, UNDECIDED | {RoundState.PUBLISHED})
    shown = [*(other for other in waiting if one and other.id != one.id), *([one] if one else [])]
    return _standing(tx, asker, shown, coming)


def _standing(tx: Transaction, asker: Asker, shown: Sequence[CircleRound], coming: datetime | None) -> Answer:
    told = [_told(tx, asker, each) for each in shown]
    return Say(views.status(told, coming, asker.circle.settings.tz, asker.circle.hushed_until(tx.now)))


def _told(tx: Transaction, asker: Asker, one: CircleRound) -> views.Last:
    held = asker.circle.hushed_until(max(tx.now, one.due_at))
    is_changed = rounds.is_changed(tx, asker.viewer, one.id)
    return views.Last(one.state, one.due_at, asker.circle.managers_channel_id, one.certificate, held, is_changed)


def preview(tx: Transaction, asker: Asker) -> Answer:
    """Plan the next round now, or show again the one that is planned."""
    one = rounds.undecided(tx, asker.viewer)
    if one and one.state is not RoundState.DUE:
        board.show(tx, asker.circle, one.id)
    elif one is None:
        begin_by_hand(tx, asker.circle)
    return Say(views.planning(asker.circle.managers_channel_id, is_planned=one is not None and one.state != "due"))


def publish(tx: Transaction, asker: Asker) -> Answer:
    """Publish the round that is in review; say so where it is still being planned, or published already."""
    one = _undecided(tx, asker, UNDECIDED | {RoundState.PUBLISHED})
    if one.state in (RoundState.DUE, RoundState.PUBLISHED):
        return _standing(tx, asker, [one], next_due(tx, asker.circle))
    if not review.publish_round(tx, asker, one):
        return Say(views.nothing_to_publish(one.due_at, asker.circle.settings.tz))
    held, tz = asker.circle.hushed_until(tx.now), asker.circle.settings.tz
    return Say(views.published(max(one.due_at, tx.now), tz, is_now=one.due_at <= tx.now, hushed_until=held))


def cancel(tx: Transaction, asker: Asker) -> Answer:
    """Cancel the round that is in review, or published and not out yet."""
    one = _undecided(tx, asker, UNDECIDED | {RoundState.PUBLISHED})
    told = review.cancel_round(tx, asker, one)
    return Say(views.answer_to_cancelling(one.due_at, asker.circle.settings.tz, told))


def _undecided(tx: Transaction, asker: Asker, states: frozenset[RoundState]) -> CircleRound:
    found = sorted(rounds.in_states(tx, asker.viewer, states), key=lambda one: one.state in UNDECIDED)
    if not found:
        raise Refused(Code.NO_ROUND)
    return found[-1]


_WORDS: Mapping[str, Callable[[Transaction, Asker], Answer]] = {
    "": status,
    "status": status,
    "preview": preview,
    "publish": publish,
    "cancel": cancel,
}

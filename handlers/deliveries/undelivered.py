"""A message that could not be delivered is shown to the managers of its circle, who decide."""

from collections.abc import Mapping
from functools import partial

from domain.deliveries import Kind, Purpose
from domain.errors import Code, Refused
from domain.ids import OutboxId
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, FailureWork, Nothing, Registry
from handlers.reporting import to_managers
from handlers.sending import respond
from storage import circles, outbox
from storage.database import Transaction
from storage.outbox import Delivery
from views.deliveries import undelivered as views

AWAITED = frozenset({Purpose.GROUP})
"""Purposes somebody waits for: what follows when they fail also follows when they are let go."""


def register(registry: Registry) -> None:
    """Answer the two buttons under a held message."""
    registry.click(views.SEND, send_again, managers_only=True)
    registry.click(views.DROP, partial(let_go, registry.failures), managers_only=True)


def show_held(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell the managers' channel of a message that waits for a hand; what it says stays untold."""
    circle = circles.get(tx, delivery.circle_id)
    if circle is None or not circle.managers_channel_id or delivery.purpose is Purpose.STUCK:
        return
    if delivery.kind not in (Kind.POST, Kind.FILE, Kind.UPDATE, Kind.OPEN_DM, Kind.OPEN_GROUP):
        return
    message = views.held(delivery.purpose, error, tag(circle, delivery.id))
    to_managers(tx, circle, Purpose.STUCK, message, f"stuck:{delivery.id}:{delivery.fence}")


def show_failed(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell the managers' channel that two could not be brought together; who they are stays untold."""
    circle = circles.get(tx, delivery.circle_id)
    if circle is None or not circle.managers_channel_id:
        return
    to_managers(tx, circle, Purpose.STUCK, views.failed(error), f"stuck:{delivery.id}:{delivery.fence}")


def send_again(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Send it]: back into the queue, for the hours of whoever reads it."""
    return _decide(tx, call, asker, send=True)


def let_go(failures: Mapping[Purpose, FailureWork], tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Let it go]: never sent; whoever waits for it learns that it failed."""
    delivery = outbox.held_delivery(tx, OutboxId(call.subject), asker.circle.id)
    answer = _decide(tx, call, asker, send=False)
    if delivery and delivery.purpose in AWAITED:
        failures[delivery.purpose](tx, delivery, outbox.LET_GO)
    return answer


def _decide(tx: Transaction, call: Call, asker: Asker, *, send: bool) -> Answer:
    leaves = outbox.release(tx, OutboxId(call.subject), asker.circle.id, send)
    if leaves is None:
        raise Refused(Code.NO_LONGER_OPEN)
    message = views.sent(leaves, asker.circle.settings.tz) if send else views.let_go()
    respond(tx, asker.viewer, call, message, replace=True)
    return Nothing()

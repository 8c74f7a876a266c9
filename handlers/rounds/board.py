"""The message in the managers' channel that shows a round, and is changed whenever the round changes."""

from collections.abc import Mapping

from domain.circles import Circle
from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, RoundId
from domain.rounds.states import REVIEWED, TO_COME, CircleRound, RoundEvent, RoundState
from domain.viewers import system
from handlers.registry import Registry, Result
from handlers.reporting import named, to_managers
from handlers.rounds import overview
from handlers.sending import to_channel
from storage import circles, outbox, rounds
from storage.database import Transaction
from storage.outbox import Delivery, Outgoing, enqueue
from views.blocks import Message
from views.rounds import decided
from views.rounds import review as views


def register(registry: Registry) -> None:
    """Follow the message of a round."""
    registry.result(Purpose.ROUND, shown)
    registry.failure(Purpose.ROUND, not_shown)


def show(tx: Transaction, circle: Circle, round_id: RoundId, page: int = 0, made: views.Instead | None = None) -> None:
    """Post a round to its managers' channel, or change what stands there to how the round is now.

    `made` is what came of a pair that was just dropped.
    """
    viewer = system(circle.team_id, circle.id)
    one = rounds.get(tx, viewer, round_id)
    if one is None or (one.certificate is None and not one.message_id):
        return
    message = named(tx, circle, overview.of(tx, circle, viewer, one, page, made))
    about = {"round": one.id, "people": overview.people_of(tx, viewer, one)}
    # A message that was not out yet when somebody on it was forgotten is gone: then another takes its place.
    if one.message_id and outbox.state_of(tx, one.message_id):
        _change(tx, circle, one, message, about)
        return
    sent = to_managers(tx, circle, Purpose.ROUND, message, _story(one), **about)
    rounds.set_message(tx, viewer, one.id, sent)


def show_anew(tx: Transaction, circle: Circle) -> None:
    """Change the messages of the circle's rounds to come, after something that is said there changed."""
    viewer = system(circle.team_id, circle.id)
    for one in rounds.in_states(tx, viewer, TO_COME):
        if one.state in REVIEWED:
            show(tx, circle, one.id)
        elif one.message_id and outbox.state_of(tx, one.message_id):
            message = named(tx, circle, overview.as_published(tx, circle, viewer, one))
            _change(tx, circle, one, message, {"round": one.id, "people": overview.people_of(tx, viewer, one)})


def unname(tx: Transaction, circle: Circle, round_id: RoundId) -> None:
    """Take the names off a published round: shown anew with names, it would tell who skips it."""
    one = rounds.get(tx, system(circle.team_id, circle.id), round_id)
    if one and one.message_id and outbox.state_of(tx, one.message_id):
        _change(tx, circle, one, named(tx, circle, overview.without_names(tx, circle, one)), {"round": one.id})


def _story(one: CircleRound) -> str:
    return f"round:{one.id}"


def _change(tx: Transaction, circle: Circle, one: CircleRound, message: Message, about: Mapping[str, str]) -> None:
    enqueue(
        tx,
        Outgoing(
            Kind.UPDATE,
            Purpose.ROUND_CHANGE,
            circle.team_id,
            circle.id,
            dedupe_key=f"{Purpose.ROUND_CHANGE}:{one.id}:{tx.new_id()}",
            order_key=_story(one),
            payload={"of": one.message_id, **message.payload()},
            about=about,
        ),
    )


def shown(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """The managers see the round now: from here on it is in review."""
    viewer = system(delivery.team_id, delivery.circle_id)
    one = rounds.get(tx, viewer, RoundId(delivery.about.get("round", "")))
    if one and one.state is RoundState.PLANNED:
        rounds.move(tx, viewer, one, RoundEvent.SHOW)


def not_shown(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell each manager that a round waits for them where I cannot write."""
    circle = circles.get(tx, delivery.circle_id)
    if circle is None or "round" not in delivery.about:
        return
    viewer = system(circle.team_id, circle.id)
    for manager in sorted(circle.managers):
        story = f"round-unseen:{delivery.id}:{manager}"
        message = decided.not_shown(circle.managers_channel_id)
        to_channel(tx, viewer, ChannelId(manager), Purpose.NOTICE, message, story)


def tell_given_up(tx: Transaction, circle: Circle, one: CircleRound) -> None:
    """Tell the managers that a round waited for them too long."""
    to_managers(tx, circle, Purpose.ROUND, decided.given_up(one.due_at, circle.settings.tz), f"given-up:{one.id}")

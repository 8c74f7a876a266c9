"""What a set-up has to ask Slack: the time zone of who sets it up, and whether the managers' channel is private."""

from dataclasses import replace

from domain.circles import Circle, Settings
from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, UserId
from domain.viewers import system
from handlers.registry import Registry, Result
from handlers.sending import to_channel
from storage import circles
from storage.database import Transaction
from storage.outbox import URGENT, Delivery, Outgoing, enqueue
from views.circles import setup as views


def register(registry: Registry) -> None:
    """Follow both looks, also where Slack lets us see nothing."""
    registry.result(Purpose.SETUP, seen)
    registry.failure(Purpose.SETUP, not_seen)


def look(tx: Transaction, circle: Circle, user_id: UserId, key: str, *, before: ChannelId = ChannelId("")) -> None:
    """Plan both looks; `user_id` set the circle up, and `before` was its managers' channel until then, if any."""
    about = {"set_up_by": user_id, "key": key}
    _ask(tx, circle, Kind.PERSON, about, payload={"user": user_id})
    look_at_room(tx, circle, user_id, key, before=before)


def look_at_room(
    tx: Transaction, circle: Circle, user_id: UserId, key: str, *, before: ChannelId = ChannelId("")
) -> None:
    """Plan a look at the managers' channel, which goes back to `before` where it is public."""
    if circle.managers_channel_id:
        about = {"set_up_by": user_id, "key": key, "before": before}
        _ask(tx, circle, Kind.CHANNEL, about, channel_id=circle.managers_channel_id)


def _ask(
    tx: Transaction,
    circle: Circle,
    kind: Kind,
    about: dict[str, str],
    payload: dict[str, str] | None = None,
    channel_id: ChannelId = ChannelId(""),
) -> None:
    enqueue(
        tx,
        Outgoing(
            kind,
            Purpose.SETUP,
            circle.team_id,
            circle.id,
            dedupe_key=f"setup:{circle.id}:{kind}:{about['key']}",
            order_key=f"setup:{circle.id}:{kind}",
            payload=payload or {},
            channel_id=channel_id,
            about=about,
            priority=URGENT,
        ),
    )


def seen(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Take what Slack said: the zone for a circle that has no settings yet, and no public channel for its managers."""
    circle = circles.get(tx, delivery.circle_id)
    if circle is None:
        return
    if delivery.kind is Kind.PERSON:
        _tell_set_up(tx, _in_zone(tx, circle, str(result.data["people"][0]["tz"])), delivery)
    elif result.data.get("is_private"):
        _say_hello(tx, circle, delivery)
    else:
        _refuse_room(tx, circle, delivery)


def not_seen(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Go on without: a channel that Slack does not show us is private, and who is not found has no zone to take."""
    circle = circles.get(tx, delivery.circle_id)
    if circle is None:
        return
    if delivery.kind is Kind.PERSON:
        _tell_set_up(tx, circle, delivery)
    else:
        _say_hello(tx, circle, delivery)


def _in_zone(tx: Transaction, circle: Circle, tz: str) -> Circle:
    if circle.settings != Settings() or not tz:
        return circle
    settings = replace(circle.settings, tz=tz)
    circles.set_settings(tx, circle.id, settings)
    return replace(circle, settings=settings)


def _tell_set_up(tx: Transaction, circle: Circle, delivery: Delivery) -> None:
    viewer, user = system(circle.team_id, circle.id), ChannelId(delivery.about["set_up_by"])
    to_channel(tx, viewer, user, Purpose.NOTICE, views.saved(circle), f"setup:{delivery.about['key']}")


def _say_hello(tx: Transaction, circle: Circle, delivery: Delivery) -> None:
    """Post the first line in a managers' channel that is new; it shows that I can write there."""
    room, about = circle.managers_channel_id, delivery.about
    if room == delivery.channel_id and room != about["before"]:
        viewer, story = system(circle.team_id, circle.id), f"hello:{about['key']}"
        to_channel(tx, viewer, room, Purpose.NOTICE, views.hello(circle), story, set_up_by=about["set_up_by"])


def _refuse_room(tx: Transaction, circle: Circle, delivery: Delivery) -> None:
    room, before = delivery.channel_id, ChannelId(delivery.about["before"])
    if circle.managers_channel_id != room:
        return
    circles.save(tx, replace(circle, managers_channel_id=before if before != room else ChannelId("")))
    viewer, user = system(circle.team_id, circle.id), ChannelId(delivery.about["set_up_by"])
    story = f"public:{delivery.about['key']}"
    to_channel(tx, viewer, user, Purpose.NOTICE, views.public_room(room, circle.channel_id), story)

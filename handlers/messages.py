"""The one listener for messages: a table from where and what they are to who deals with them.

Slack delivers every kind of message as one event type, and only the first listener that matches runs.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from domain.ids import ChannelId, TeamId
from domain.threads import Thread
from handlers import help
from handlers.registry import Registry
from handlers.threads import replies
from storage import threads
from storage.database import Transaction

Event = Mapping[str, Any]


class Place(StrEnum):
    """Where a message stands, as far as the bot cares."""

    THREAD = "thread"
    DIRECT = "direct"
    ELSEWHERE = "elsewhere"


class Change(StrEnum):
    """What happened to it."""

    POSTED = "posted"
    EDITED = "edited"
    DELETED = "deleted"
    OTHER = "other"


_SUBTYPES: Mapping[str, Change] = {
    "": Change.POSTED,
    "file_share": Change.POSTED,
    "thread_broadcast": Change.POSTED,
    "me_message": Change.POSTED,
    "message_changed": Change.EDITED,
    "message_deleted": Change.DELETED,
}


def register(registry: Registry) -> None:
    """Listen to messages of every kind."""
    registry.event("message", route)


def route(tx: Transaction, team_id: TeamId, event: Event) -> None:
    """Hand a message event to the behaviour the table names, or to nobody."""
    change = change_of(event)
    message = _message(event, change)
    if change is Change.OTHER or message.get("bot_id") or message.get("user") == "USLACKBOT":
        return
    thread = _thread(tx, team_id, event, message)
    place = Place.THREAD if thread else Place.DIRECT if event.get("channel_type") == "im" else Place.ELSEWHERE
    behaviour = _TABLE.get((place, change))
    if behaviour:
        behaviour(tx, team_id, thread, event, message)


def change_of(event: Event) -> Change:
    """Return what happened: a tombstone is a deletion, and an edit without `edited` (an unfurl) is nothing."""
    change = _SUBTYPES.get(str(event.get("subtype") or ""), Change.OTHER)
    if change is not Change.EDITED:
        return change
    message = event.get("message") or {}
    if message.get("subtype") == "tombstone" or message.get("hidden"):
        return Change.DELETED
    return Change.EDITED if message.get("edited") else Change.OTHER


def _message(event: Event, change: Change) -> Event:
    if change is Change.EDITED:
        return dict(event.get("message") or {})
    if change is Change.DELETED:
        return dict(event.get("previous_message") or event.get("message") or {})
    return event


def _thread(tx: Transaction, team_id: TeamId, event: Event, message: Event) -> Thread | None:
    parent, ts = str(message.get("thread_ts") or ""), str(message.get("ts") or event.get("deleted_ts") or "")
    if not parent or parent == ts:
        return None
    return threads.at(tx, team_id, ChannelId(str(event.get("channel") or "")), parent)


def _posted(tx: Transaction, team_id: TeamId, thread: Thread | None, event: Event, message: Event) -> None:
    if thread:
        replies.take(tx, thread, replies.seen(message), is_new_post=True)


def _edited(tx: Transaction, team_id: TeamId, thread: Thread | None, event: Event, message: Event) -> None:
    if thread:
        replies.take(tx, thread, replies.seen(message), is_new_post=False)


def _deleted(tx: Transaction, team_id: TeamId, thread: Thread | None, event: Event, message: Event) -> None:
    if thread:
        replies.drop(tx, thread, str(event.get("deleted_ts") or message.get("ts") or ""))


def _direct(tx: Transaction, team_id: TeamId, thread: Thread | None, event: Event, message: Event) -> None:
    if message.get("user"):
        help.explain(tx, team_id, ChannelId(str(event.get("channel"))))


_Behaviour = Callable[[Transaction, TeamId, Thread | None, Event, Event], None]
_TABLE: Mapping[tuple[Place, Change], _Behaviour] = {
    (Place.THREAD, Change.POSTED): _posted,
    (Place.THREAD, Change.EDITED): _edited,
    (Place.THREAD, Change.DELETED): _deleted,
    (Place.DIRECT, Change.POSTED): _direct,
}

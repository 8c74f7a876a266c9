"""Reconcile: reads threads and rosters as they are, and feeds the differences to the same behaviours.

Slack gives an event up after some six minutes, so whatever happened while the bot was away is found here.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from domain.deliveries import Kind, Purpose
from domain.ids import ThreadId
from domain.members import Person
from domain.threads import Thread, is_newer
from domain.viewers import system
from handlers.circles import people, setup
from handlers.messages import Change, change_of
from handlers.registry import Registry, Result
from handlers.threads import replies
from storage import circles, members, threads
from storage.database import Transaction
from storage.outbox import LATER, Delivery, Outgoing, enqueue


def register(registry: Registry) -> None:
    """Follow what was read."""
    registry.result(Purpose.ROSTER, compare_roster)
    registry.result(Purpose.RECONCILE, compare_thread)


def everything(tx: Transaction) -> None:
    """Plan a reading of every circle's roster and of every open thread."""
    key = f"{tx.now:%Y-%m-%dT%H:%M:%S}"
    known = circles.every(tx)
    for team_id in circles.team_ids(tx):
        people.ask_admins(tx, team_id, key)
    for circle in known:
        people.ask_roster(tx, circle, key)
        for thread in threads.posted(tx, system(circle.team_id, circle.id)):
            _ask_thread(tx, thread, key)


def _ask_thread(tx: Transaction, thread: Thread, key: str) -> None:
    enqueue(
        tx,
        Outgoing(
            Kind.REPLIES,
            Purpose.RECONCILE,
            thread.team_id,
            thread.circle_id,
            dedupe_key=f"reconcile:{thread.id}:{key}",
            order_key=f"reconcile:{thread.id}",
            payload={"ts": thread.ts},
            channel_id=thread.channel_id,
            about={"thread": thread.id},
            priority=LATER,
        ),
    )


def compare_thread(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Take every reply that is new or newer than known, and drop those that are gone."""
    viewer = system(delivery.team_id, delivery.circle_id)
    thread = threads.get(tx, viewer, ThreadId(delivery.about["thread"]))
    if thread is None or "messages" not in result.data:
        return
    found = [message for message in result.data["messages"] if message.get("ts") != thread.ts]
    _take_news(tx, thread, found)
    present = {str(message.get("ts")) for message in found}
    for reply in threads.replies_of_thread(tx, viewer, thread.id):
        # A reply younger than the reading may not have been in it.
        if reply.ts not in present and float(reply.ts) < delivery.created_at.timestamp():
            replies.drop(tx, thread, reply.ts)


def _take_news(tx: Transaction, thread: Thread, found: Iterable[Mapping[str, Any]]) -> None:
    known = threads.known_replies(tx, thread.id)
    for message in found:
        version = replies.seen(message)
        is_own = bool(message.get("bot_id"))
        is_news = not is_own and is_newer(known.get(version.ts), version.edited_ts)
        if is_news and change_of({**message, "edited": None}) is Change.POSTED:
            replies.take(tx, thread, version, is_new_post=False)


def compare_roster(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Write what Slack says of the people in a circle: new ones in, those who left out."""
    if "admins" in result.data:
        circles.set_admins(tx, delivery.team_id, list(result.data["admins"]))
    circle = circles.get(tx, delivery.circle_id)
    if circle is None:
        return
    viewer = system(circle.team_id, circle.id)
    found = [Person(**facts) for facts in result.data.get("people", [])]
    known = {member.user_id: member for member in members.every(tx, viewer)}
    here = {user_id for user_id, member in known.items() if member.is_present}
    for person in found:
        member = people.meet(tx, viewer, circle, person, known.get(person.user_id))
        if member and person.user_id not in here:
            replies.read_waiting(tx, viewer, member)
    if delivery.kind is Kind.PEOPLE:
        present = frozenset(person.user_id for person in found)
        people.miss(tx, viewer, present)
        workspace = circles.workspace(tx, circle.team_id)
        if workspace and workspace.bot_user_id not in present:
            setup.cannot_read(tx, delivery, "not_in_channel")

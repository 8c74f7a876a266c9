"""Who is in a circle: the roster as Slack has it, people who join and leave, and how to reach them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.away import away_until
from domain.circles import Circle
from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, CircleId, TeamId, UserId
from domain.members import Member, Person, classify
from domain.viewers import Viewer, system
from handlers.registry import Registry, Result
from handlers.suggestions import offers
from storage import circles, erasure, members, outbox
from storage.database import Transaction
from storage.outbox import LATER, URGENT, Delivery, Outgoing, enqueue
from views.text import clean

LONGEST_NAME = 80


def register(registry: Registry) -> None:
    """Listen for who comes, goes and changes."""
    registry.event("member_joined_channel", joined)
    registry.event("member_left_channel", left)
    registry.event("user_change", changed)
    registry.result(Purpose.ADDRESS, note_address)
    registry.result(Purpose.ACCOUNT, note_account)


def ask_roster(tx: Transaction, circle: Circle, key: str, *, urgent: bool = False) -> None:
    """Plan a reading of who is in a circle's channel; `key` tells one reading from the next.

    An urgent one, after a set-up, also tells the managers if the bot is not in that channel.
    """
    enqueue(
        tx,
        Outgoing(
            Kind.PEOPLE,
            Purpose.ROSTER,
            circle.team_id,
            circle.id,
            dedupe_key=f"roster:{circle.id}:{key}",
            order_key=f"roster:{circle.id}",
            channel_id=circle.channel_id,
            about={"says": "whether_i_am_in"} if urgent else {},
            priority=URGENT if urgent else LATER,
        ),
    )


def ask_admins(tx: Transaction, team_id: TeamId, key: str) -> None:
    """Plan a reading of who administers a workspace, before any circle is set up."""
    enqueue(
        tx,
        Outgoing(
            Kind.PEOPLE,
            Purpose.ROSTER,
            team_id,
            CircleId(""),
            dedupe_key=f"admins:{team_id}:{key}",
            order_key=f"roster:{team_id}",
            priority=URGENT,
        ),
    )


def ask_person(tx: Transaction, viewer: Viewer, user_id: UserId, key: str) -> None:
    """Plan a look at one account that is not known in the viewer's circle yet; `key` is the event's own ts."""
    enqueue(
        tx,
        Outgoing(
            Kind.PERSON,
            Purpose.ROSTER,
            viewer.team_id,
            viewer.circle_id,
            dedupe_key=f"person:{viewer.circle_id}:{key}",
            order_key=f"roster:{viewer.circle_id}",
            payload={"user": user_id},
            priority=URGENT,
        ),
    )


def meet(tx: Transaction, viewer: Viewer, circle: Circle, person: Person, before: Member | None) -> Member | None:
    """Write one person into a circle, unless they asked to be forgotten and have not come back.

    `before` is who they are there so far, or None.
    """
    if before is None and erasure.is_forgotten(tx, viewer.team_id, circle.id, person.user_id):
        return None
    kind = classify(person, circle.team_id, circle.staff_domains, circle.partner_domains)
    met = members.upsert(tx, viewer, replace(person, name=clean(person.name, LONGEST_NAME)), kind, before)
    until = away_until(person.status, person.status_emoji, person.status_expires, tx.now)
    if until != met.away_until:
        members.set_away(tx, viewer, met.id, until)
    if before and before.tz != met.tz:
        outbox.move_to_zone(tx, met.id, met.tz)
    if before and (before.kind, before.is_present) != (met.kind, met.is_present) and not met.is_peer(tx.now):
        offers.withdraw_from(tx, met)
    return met


def miss(tx: Transaction, viewer: Viewer, present: frozenset[UserId]) -> None:
    """Take everybody out who is not among those `present` in the channel."""
    for member in members.every(tx, viewer):
        if member.is_present and member.user_id not in present:
            _take_out(tx, viewer, member)


def _take_out(tx: Transaction, viewer: Viewer, member: Member) -> None:
    members.set_presence(tx, viewer, member.id, False)
    offers.withdraw_from(tx, member)


def joined(tx: Transaction, team_id: TeamId, event: Mapping[str, Any]) -> None:
    """Meet somebody who joined a circle's channel."""
    circle = circles.in_channel(tx, team_id, ChannelId(str(event.get("channel", ""))))
    user_id = UserId(str(event.get("user", "")))
    if circle is None or not user_id:
        return
    viewer = system(team_id, circle.id)
    workspace = circles.workspace(tx, team_id)
    if workspace and workspace.bot_user_id == user_id:
        ask_roster(tx, circle, str(event.get("event_ts", "")), urgent=True)
        return
    erasure.remember_again(tx, team_id, circle.id, user_id)
    ask_person(tx, viewer, user_id, str(event.get("event_ts", "")))


def left(tx: Transaction, team_id: TeamId, event: Mapping[str, Any]) -> None:
    """Take somebody who left a circle's channel out of its directory and of what waits for them."""
    circle = circles.in_channel(tx, team_id, ChannelId(str(event.get("channel", ""))))
    if circle is None:
        return
    viewer = system(team_id, circle.id)
    member = members.in_circle(tx, viewer, UserId(str(event.get("user", ""))))
    if member:
        _take_out(tx, viewer, member)


def changed(tx: Transaction, team_id: TeamId, event: Mapping[str, Any]) -> None:
    """Look at the account of a member who changed: their name, zone, status, or that it is closed.

    What Slack tells of everybody else in the workspace is left alone.
    """
    for member in members.of_user(tx, team_id, UserId(str(event.get("user") or ""))):
        if member.is_present:
            _ask_account(tx, member)


def _ask_account(tx: Transaction, member: Member) -> None:
    """Plan a look at a member's account; one that waits already will do for several changes."""
    outbox.enqueue_latest(
        tx,
        Outgoing(
            Kind.PERSON,
            Purpose.ACCOUNT,
            member.team_id,
            member.circle_id,
            dedupe_key="",
            order_key=f"account:{member.id}",
            payload={"user": member.user_id},
            member=member,
        ),
    )


def note_account(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Write down what a member's account says now, unless they left meanwhile."""
    viewer = system(delivery.team_id, delivery.circle_id)
    circle, member = circles.get(tx, delivery.circle_id), members.get(tx, viewer, delivery.member_id)
    if circle and member and member.is_present:
        for facts in result.data.get("people", []):
            meet(tx, viewer, circle, Person(**facts), member)


def note_address(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Remember where a member can be written to."""
    viewer = system(delivery.team_id, delivery.circle_id)
    members.set_dm_channel(tx, viewer, delivery.member_id, result.channel_id)

"""Keeps App Homes true: who has opened theirs, which are stale, and one publish for many changes.

A Home is made at the moment it leaves, so the last of several always shows everything; two of one person leave in
order, one behind the other. That is why `views.publish` carries no `hash`: it would only refuse the newer of the two.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, CircleId, TeamId, UserId
from domain.viewers import system
from storage import circles, members, outbox
from storage.changes import Change, Reach
from storage.database import Transaction
from storage.outbox import LATER, URGENT, Outgoing

REST = timedelta(minutes=1)
"""How long the Homes of a whole circle wait for further changes before they are published again."""

FIRST, FORGOTTEN = "first", "forgotten"
"""What a publish may be about: the first Home somebody sees, and the last one after they were forgotten."""


def plan(tx: Transaction, team_id: TeamId, user_id: UserId, about: str = "", *, soon: bool = True) -> None:
    """Plan one publish of a person's Home, now or after a short rest; one that waits already will do."""
    outbox.enqueue_latest(
        tx,
        Outgoing(
            Kind.PUBLISH,
            Purpose.HOME,
            team_id,
            CircleId(""),
            dedupe_key=_key(team_id, user_id),
            order_key=_key(team_id, user_id),
            channel_id=ChannelId(user_id),
            about={about: "yes"} if about else {},
            priority=URGENT if soon else LATER,
            not_before=tx.now if soon else tx.now + REST,
        ),
    )


def was_opened(tx: Transaction, team_id: TeamId, user_id: UserId) -> bool:
    """Whether this person has opened their Home: nobody else's is ever published."""
    return bool(_opened_of(tx, team_id, [user_id]))


def drop(tx: Transaction, team_id: TeamId, user_id: UserId) -> None:
    """Forget that this person ever opened their Home."""
    outbox.drop_latest(tx, _key(team_id, user_id))


def refresh(tx: Transaction) -> None:
    """Plan the Homes that the changes of this transaction made stale; the last part of every transaction."""
    for team_id in sorted({change.team_id for change in tx.changes}):
        changes = [change for change in tx.changes if change.team_id == team_id]
        themselves, managers = set(_members_of(tx, changes)), set(_managers_of(tx, changes))
        opened = _opened_of(tx, team_id, themselves | managers)
        soon = opened & themselves
        later = (opened & managers) | _everybody_of(tx, team_id, changes)
        for user_id in sorted(soon):
            plan(tx, team_id, user_id)
        for user_id in sorted(later - soon):
            plan(tx, team_id, user_id, soon=False)


def _members_of(tx: Transaction, changes: Iterable[Change]) -> Iterator[UserId]:
    for change in changes:
        if change.reach is Reach.MEMBER:
            member = members.get(tx, system(change.team_id, change.circle_id), change.member_id)
            if member:
                yield member.user_id


def _managers_of(tx: Transaction, changes: Iterable[Change]) -> Iterator[UserId]:
    for circle_id in {change.circle_id for change in changes if change.reach is not Reach.MEMBER}:
        circle = circles.get(tx, circle_id)
        yield from circle.managers if circle else ()


def _everybody_of(tx: Transaction, team_id: TeamId, changes: Iterable[Change]) -> frozenset[UserId]:
    wide = {change.circle_id for change in changes if change.reach is Reach.EVERYBODY}
    return frozenset(user for circle in wide for user in outbox.latest_in_circle(tx, _key(team_id, ""), circle))


def _opened_of(tx: Transaction, team_id: TeamId, user_ids: Iterable[UserId]) -> frozenset[UserId]:
    by_key = {_key(team_id, user_id): user_id for user_id in user_ids}
    return frozenset(by_key[key] for key in outbox.latest_known(tx, by_key))


def _key(team_id: TeamId, user_id: UserId | str) -> str:
    return f"home:{team_id}:{user_id}"

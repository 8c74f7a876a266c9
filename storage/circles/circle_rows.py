"""The rows of circles: how each is set up, what its settings are, and until when it is hushed."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import bindparam
from sqlmodel import col, select

from domain.circles import Circle, Settings
from domain.ids import ChannelId, CircleId, TeamId, UserId
from storage.circles.settings import read, written
from storage.database import Transaction
from storage.tables import CircleRow

_EVERY = select(CircleRow).order_by(col(CircleRow.circle_id))
_OF_TEAM = _EVERY.where(col(CircleRow.team_id) == bindparam("team"))
_IN_CHANNEL = _OF_TEAM.where(col(CircleRow.channel_id) == bindparam("channel"))


def of_team(tx: Transaction, team_id: TeamId) -> tuple[Circle, ...]:
    """Return every circle of a workspace: for routing, never for showing."""
    rows = tx.session.exec(_OF_TEAM, params={"team": team_id})
    return tuple(_circle(row) for row in rows)


def every(tx: Transaction) -> tuple[Circle, ...]:
    """Return the circles of all workspaces, for timed work."""
    rows = tx.session.exec(_EVERY)
    return tuple(_circle(row) for row in rows)


def speaking(tx: Transaction) -> tuple[Circle, ...]:
    """Return the circles that no hush holds now, for timed work that writes to members."""
    return tuple(circle for circle in every(tx) if circle.hushed_until(tx.now) is None)


def get(tx: Transaction, circle_id: CircleId) -> Circle | None:
    """Return one circle, or None."""
    row = tx.session.get(CircleRow, circle_id)
    return _circle(row) if row else None


def set_up_on(tx: Transaction, circle_id: CircleId) -> date:
    """Return the day (UTC) a circle was set up; today for one that is not there."""
    row = tx.session.get(CircleRow, circle_id)
    return (row.created_at if row else tx.now).date()


def in_channel(tx: Transaction, team_id: TeamId, channel_id: ChannelId) -> Circle | None:
    """Return the circle whose community channel this is, or None."""
    row = tx.session.exec(_IN_CHANNEL, params={"team": team_id, "channel": channel_id}).first()
    return _circle(row) if row else None


def save(tx: Transaction, circle: Circle) -> Circle:
    """Write a circle as set up; one without an id takes the id of its channel's circle, or a new one.

    Its settings and its hush stay as they are: they have forms of their own.
    """
    known = in_channel(tx, circle.team_id, circle.channel_id)
    circle_id = circle.id or (known.id if known else CircleId(tx.new_id()))
    row = tx.session.get(CircleRow, circle_id) or CircleRow(
        circle_id=circle_id, team_id=circle.team_id, channel_id=circle.channel_id, created_at=tx.now
    )
    row.channel_id = circle.channel_id
    row.managers_channel_id = circle.managers_channel_id
    row.purpose = circle.purpose
    row.managers = sorted(circle.managers)
    row.staff_domains = sorted(circle.staff_domains)
    row.partner_domains = sorted(circle.partner_domains)
    tx.session.add(row)
    tx.session.flush()
    return replace(circle, id=circle_id)


def set_hush(tx: Transaction, circle_id: CircleId, until: datetime) -> None:
    """Write down until when a circle is hushed, or that its hush ends now."""
    row = tx.session.get(CircleRow, circle_id)
    if row:
        row.hush_until = until
        tx.session.add(row)
        tx.session.flush()


def set_settings(tx: Transaction, circle_id: CircleId, settings: Settings) -> None:
    """Write down how a circle's threads and rounds go."""
    row = tx.session.get(CircleRow, circle_id)
    if row:
        row.settings = written(settings)
        tx.session.add(row)
        tx.session.flush()


def _circle(row: CircleRow) -> Circle:
    return Circle(
        CircleId(row.circle_id),
        TeamId(row.team_id),
        ChannelId(row.channel_id),
        ChannelId(row.managers_channel_id),
        row.purpose,
        frozenset(UserId(user) for user in row.managers),
        frozenset(row.staff_domains),
        frozenset(row.partner_domains),
        row.hush_until,
        read(row.settings or {}),
    )

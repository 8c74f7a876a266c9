"""Workspaces, their circles, their members, and who asked to be forgotten."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from storage.tables.columns import Base, json, moment, text, when


class Workspace(Base, table=True):
    """A Slack workspace the app is installed in, and who administers it; no token is kept here."""

    __tablename__ = "workspace"
    team_id: str = Field(primary_key=True, max_length=32)
    name: str = ""
    url: str = ""
    bot_user_id: str = ""
    bot_id: str = ""
    salt: str = ""
    admins: list[str] | None = json()


class CircleRow(Base, table=True):
    """A circle as its managers set it up."""

    __tablename__ = "circle"
    __table_args__ = (UniqueConstraint("team_id", "channel_id"),)
    circle_id: str = Field(primary_key=True, max_length=32)
    channel_id: str
    managers_channel_id: str = ""
    purpose: str = text()
    managers: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    staff_domains: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    partner_domains: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    hush_until: datetime | None = when()
    settings: dict[str, Any] | None = json()
    created_at: datetime = moment()


class MemberRow(Base, table=True):
    """One person in one circle."""

    __tablename__ = "member"
    __table_args__ = (UniqueConstraint("circle_id", "user_id"), Index("ix_member_user", "team_id", "user_id"))
    id: str = Field(primary_key=True, max_length=32)
    user_id: str
    name: str = text()
    kind: str
    kind_by_hand: bool = False
    tz: str = "UTC"
    dm_channel: str = ""
    paused_until: datetime | None = when()
    away_until: datetime | None = when()
    joined_at: datetime = moment()
    is_present: bool = True


class PreferenceRow(Base, table=True):
    """What one member prefers; whom they avoid is read by the matching and by themselves alone."""

    __tablename__ = "preference"
    __table_args__ = (Index("ix_preference_circle", "circle_id"),)
    member_id: str = Field(primary_key=True, max_length=32)
    frequency: str
    most_open: int
    wish: str
    booking_url: str = text()
    languages: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    avoided_people: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    avoided_companies: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    asked_to_pause_at: datetime | None = when()
    is_told_beforehand: bool = True


class ForgottenRow(Base, table=True):
    """A salted hash of somebody who asked to be forgotten, so that their old replies are not read again."""

    __tablename__ = "forgotten"
    person_hash: str = Field(primary_key=True, max_length=64)
    circle_id: str = Field(primary_key=True, max_length=32)
    at: datetime = moment()

"""Intros with their two sides, the notes drafted for them, and what was reported as a pitch."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from storage.tables.columns import Base, moment, text, when


class IntroRow(Base, table=True):
    """One pair; `pair` is both member ids in order, so that nobody is introduced to the same person twice."""

    __tablename__ = "intro"
    __table_args__ = (UniqueConstraint("circle_id", "pair"), Index("ix_intro_state", "circle_id", "state"))
    id: str = Field(primary_key=True, max_length=32)
    pair: str
    state: str
    origin: str
    created_at: datetime = moment()
    expires_at: datetime | None = when()
    introduced_at: datetime | None = when()
    meets_at: datetime | None = when()
    group_channel: str = ""
    round_id: str = ""
    replaces: str = ""
    message_id: str = ""
    opener_id: str = ""


class IntroSideRow(Base, table=True):
    """What one side of an intro said; deleted with the person."""

    __tablename__ = "intro_side"
    __table_args__ = (Index("ix_intro_side_member", "circle_id", "member_id"),)
    intro_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    stance: str
    offer_id: str = ""
    names_id: str = ""
    shown: str = text()
    why: str = text()
    check_in_id: str = ""
    check_in: str = ""
    answered_at: datetime | None = when()
    asked_at: datetime | None = when()
    asked_until: datetime | None = when()


class AcceptanceRow(Base, table=True):
    """What became of a circle's suggestions in some months (days as YYYY-MM-DD), counted once; nobody is in it."""

    __tablename__ = "acceptance"
    circle_id: str = Field(primary_key=True, max_length=32)
    first_day: str = Field(primary_key=True, max_length=10)
    last_day: str
    offered: int
    agreed: int
    opened: int
    met: int


class DraftRow(Base, table=True):
    """What one side of an intro was given to send, and what they made of it; deleted with either person."""

    __tablename__ = "draft"
    intro_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    message_id: str = ""
    language: str = "en"
    longest: int = 200
    own: str = text()
    polished: str = text()
    shows: str = "first"


class PitchRow(Base, table=True):
    """That one side of an intro was pitched to; never in what words, and deleted with either person."""

    __tablename__ = "pitch"
    intro_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    at: datetime = moment()

"""Networking threads, the replies under them, the profiles read from these, and the index that finds them."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from storage.tables.columns import Base, moment, term, text, when


class ThreadRow(Base, table=True):
    """One networking post; `ts` is empty until Slack has taken it."""

    __tablename__ = "thread"
    __table_args__ = (Index("ix_thread_place", "team_id", "channel_id", "ts"),)
    id: str = Field(primary_key=True, max_length=32)
    channel_id: str
    ts: str = ""
    outbox_id: str = ""
    opened_by: str = ""
    opened_at: datetime = moment()
    is_open: bool = True


class ReplyRow(Base, table=True):
    """What somebody answered in a thread, as it stands now; a deleted one keeps its place and no text."""

    __tablename__ = "reply"
    __table_args__ = (UniqueConstraint("thread_id", "ts"), Index("ix_reply_member", "member_id"))
    id: str = Field(primary_key=True, max_length=32)
    thread_id: str
    user_id: str = ""
    member_id: str = ""
    ts: str
    edited_ts: str = ""
    text: str = text()
    is_profile: bool = False
    is_live: bool = True


class ProfileRow(Base, table=True):
    """What a member is read as. `fields` holds, by field, the value, its source and its span."""

    __tablename__ = "profile"
    __table_args__ = (
        UniqueConstraint("circle_id", "member_id"),
        Index("ix_profile_state", "circle_id", "state"),
    )
    id: str = Field(primary_key=True, max_length=32)
    member_id: str
    state: str
    fields: dict[str, dict[str, Any]] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    reply_id: str = ""
    card_id: str = ""
    confirmed_at: datetime | None = when()
    updated_at: datetime = moment()


class DirectoryRow(Base, table=True):
    """A profile as search finds it: its `terms`, their `meaning`, and the `understanding` that made them."""

    __tablename__ = "directory"
    __table_args__ = (
        UniqueConstraint("member_id"),
        Index("ix_directory_circle", "circle_id", "state", "seq"),
        Index("ix_directory_meaning", "circle_id", "state", "meaning", "seq"),
    )
    seq: int | None = Field(default=None, primary_key=True)
    member_id: str = Field(max_length=32)
    state: str
    terms: str = text()
    meaning: str = ""
    understanding: str


class DirectoryMeaningRow(Base, table=True):
    """A meaning that profiles of a circle have or had. It names nobody, and stays: two may need it at once."""

    __tablename__ = "directory_meaning"
    circle_id: str = Field(primary_key=True, max_length=32)
    state: str = Field(primary_key=True)
    meaning: str = Field(primary_key=True)


class DirectoryWordRow(Base, table=True):
    """A word of a profile that no table of ours knows: what a query's slips are mended by, in its circle alone."""

    __tablename__ = "directory_word"
    __table_args__ = (
        Index("ix_directory_word_word", "team_id", "circle_id", "state", "word", "is_company"),
        Index("ix_directory_word_backwards", "team_id", "circle_id", "state", "backwards"),
    )
    member_id: str = Field(primary_key=True, max_length=32)
    word: str = term(is_key=True)
    backwards: str = term()
    state: str
    is_company: bool


class DirectoryNameRow(Base, table=True):
    """A word of the name of somebody whose profile is shown: it finds them, and mends slips in its circle alone."""

    __tablename__ = "directory_name"
    __table_args__ = (
        Index("ix_directory_name_word", "team_id", "circle_id", "word", "member_id"),
        Index("ix_directory_name_backwards", "team_id", "circle_id", "backwards"),
    )
    member_id: str = Field(primary_key=True, max_length=32)
    word: str = term(is_key=True)
    backwards: str = term()

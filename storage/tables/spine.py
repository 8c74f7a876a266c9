"""The spine: keys of events seen, messages to send, occurrences taken, hosts alive."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, UniqueConstraint
from sqlmodel import Field

from storage.tables.columns import Base, UtcDateTime, json, moment, when


class InboxRow(Base, table=True):
    """The key of something Slack delivered; whoever inserts it does the work, once."""

    __tablename__ = "inbox"
    key: str = Field(primary_key=True, max_length=255)
    seen_at: datetime = Field(sa_column=Column(UtcDateTime(), nullable=False, index=True))


class OutboxRow(Base, table=True):
    """One thing to send; `payload` is emptied once it is sent. `seq` gives the order within `order_key`."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("dedupe_key"),
        Index("ix_outbox_order", "order_key", "state", "seq"),
        Index("ix_outbox_due", "state", "priority", "not_before"),
        Index("ix_outbox_member", "member_id"),
        {"sqlite_autoincrement": True},
    )
    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True, max_length=32)
    kind: str
    purpose: str
    member_id: str = ""
    channel_id: str = ""
    dedupe_key: str = Field(max_length=255)
    order_key: str = Field(default="", max_length=255)
    priority: int = 5
    payload: dict[str, Any] | None = json()
    about: dict[str, str] | None = json()
    state: str
    not_before: datetime = moment()
    lease_until: datetime | None = when()
    fence: int = 0
    attempts: int = 0
    is_uncertain: bool = False
    error: str = ""
    result_channel: str = ""
    result_ts: str = ""
    created_at: datetime = moment()
    sent_at: datetime | None = when()


class OccurrenceRow(Base, table=True):
    """One due moment of one timed job; whoever inserts it does the job."""

    __tablename__ = "occurrence"
    job: str = Field(primary_key=True, max_length=64)
    due_at: datetime = Field(sa_column=Column(UtcDateTime(), primary_key=True))
    state: str
    acted_at: datetime = moment()


class HostRow(Base, table=True):
    """A host that works on this database, and when it was last heard: SQLite serves only one."""

    __tablename__ = "host"
    name: str = Field(primary_key=True, max_length=255)
    seen_at: datetime = moment()

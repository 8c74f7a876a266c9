"""Every table: names, columns and the constraints that the spine leans on.

Every row names its workspace and its circle; a circle of '' means the workspace as a whole.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Dialect, Index, MetaData, String, Text, TypeDecorator, UniqueConstraint
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(SQLModel):
    """The root of all tables: one metadata, one naming convention, and where each row belongs."""

    metadata = MetaData(naming_convention=NAMING)

    team_id: str = Field(default="", max_length=32)
    circle_id: str = Field(default="", max_length=32)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored in UTC and always given back aware: SQLite alone would forget the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware moment into UTC; a naive one is a fault."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime has no place in the database")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _when(*, nullable: bool = True, index: bool = False) -> Any:
    return Field(default=None, sa_column=Column(UtcDateTime(), nullable=nullable, index=index))


def _moment() -> Any:
    return Field(sa_column=Column(UtcDateTime(), nullable=False))


def _text() -> Any:
    return Field(default="", sa_column=Column(Text(), nullable=False))


def _word(*, is_key: bool = False) -> Any:
    # Looked up by how it begins, which PostgreSQL's index serves in the order of the letters' codes alone.
    kind = String(100).with_variant(String(100, collation="C"), "postgresql")
    return Field(sa_column=Column(kind, nullable=False, primary_key=is_key))


def _json() -> Any:
    return Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))


class Workspace(Base, table=True):
    """A Slack workspace the app is installed in, and who administers it; no token is kept here."""

    __tablename__ = "workspace"
    team_id: str = Field(primary_key=True, max_length=32)
    name: str = ""
    url: str = ""
    bot_user_id: str = ""
    bot_id: str = ""
    salt: str = ""
    admins: list[str] | None = _json()


class CircleRow(Base, table=True):
    """A circle as its managers set it up."""

    __tablename__ = "circle"
    __table_args__ = (UniqueConstraint("team_id", "channel_id"),)
    circle_id: str = Field(primary_key=True, max_length=32)
    channel_id: str
    managers_channel_id: str = ""
    purpose: str = _text()
    managers: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    staff_domains: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    partner_domains: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    hush_until: datetime | None = _when()
    created_at: datetime = _moment()


class MemberRow(Base, table=True):
    """One person in one circle."""

    __tablename__ = "member"
    __table_args__ = (UniqueConstraint("circle_id", "user_id"), Index("ix_member_user", "team_id", "user_id"))
    id: str = Field(primary_key=True, max_length=32)
    user_id: str
    name: str = _text()
    kind: str
    kind_by_hand: bool = False
    tz: str = "UTC"
    dm_channel: str = ""
    paused_until: datetime | None = _when()
    joined_at: datetime = _moment()
    is_present: bool = True


class ThreadRow(Base, table=True):
    """One networking post; `ts` is empty until Slack has taken it."""

    __tablename__ = "thread"
    __table_args__ = (Index("ix_thread_place", "team_id", "channel_id", "ts"),)
    id: str = Field(primary_key=True, max_length=32)
    channel_id: str
    ts: str = ""
    outbox_id: str = ""
    opened_by: str = ""
    opened_at: datetime = _moment()
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
    text: str = _text()
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
    confirmed_at: datetime | None = _when()
    updated_at: datetime = _moment()


class DirectoryRow(Base, table=True):
    """A profile as search finds it: its `terms`, and the `understanding` that made them. Made from the profile."""

    __tablename__ = "directory"
    __table_args__ = (UniqueConstraint("member_id"), Index("ix_directory_circle", "circle_id", "state", "seq"))
    seq: int | None = Field(default=None, primary_key=True)
    member_id: str = Field(max_length=32)
    state: str
    terms: str = _text()
    understanding: str


class DirectoryWordRow(Base, table=True):
    """A word of a profile that no table of ours knows: what a query's slips are mended by, in its circle alone."""

    __tablename__ = "directory_word"
    __table_args__ = (
        Index("ix_directory_word_word", "team_id", "circle_id", "state", "word", "is_company"),
        Index("ix_directory_word_backwards", "team_id", "circle_id", "state", "backwards"),
    )
    member_id: str = Field(primary_key=True, max_length=32)
    word: str = _word(is_key=True)
    backwards: str = _word()
    state: str
    is_company: bool


class IntroRow(Base, table=True):
    """One pair; `pair` is both member ids in order, so that nobody is introduced to the same person twice."""

    __tablename__ = "intro"
    __table_args__ = (UniqueConstraint("circle_id", "pair"), Index("ix_intro_state", "circle_id", "state"))
    id: str = Field(primary_key=True, max_length=32)
    pair: str
    state: str
    origin: str
    created_at: datetime = _moment()
    expires_at: datetime | None = _when()
    introduced_at: datetime | None = _when()
    group_channel: str = ""


class IntroSideRow(Base, table=True):
    """What one side of an intro said; deleted with the person."""

    __tablename__ = "intro_side"
    __table_args__ = (Index("ix_intro_side_member", "circle_id", "member_id"),)
    intro_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    stance: str
    offer_id: str = ""
    check_in_id: str = ""
    check_in: str = ""
    answered_at: datetime | None = _when()


class DraftRow(Base, table=True):
    """What one side of an intro was given to send, and what they made of it; deleted with either person."""

    __tablename__ = "draft"
    intro_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    message_id: str = ""
    language: str = "en"
    longest: int = 200
    own: str = _text()
    polished: str = _text()
    shows: str = "first"


class PitchRow(Base, table=True):
    """That one side of an intro was pitched to; never in what words, and deleted with either person."""

    __tablename__ = "pitch"
    intro_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    at: datetime = _moment()


class OutcomeRow(Base, table=True):
    """One act of advocacy; a trigger in the database refuses to change or delete a row. No names here."""

    __tablename__ = "outcome"
    __table_args__ = (Index("ix_outcome_circle", "circle_id", "at"),)
    id: str = Field(primary_key=True, max_length=32)
    intro_id: str = ""
    kind: str
    evidence: str
    about: str = ""
    at: datetime = _moment()


class OutcomePartyRow(Base, table=True):
    """Who an outcome is about, in what words, and whether managers may see the name; this can be erased."""

    __tablename__ = "outcome_party"
    __table_args__ = (Index("ix_outcome_party_member", "circle_id", "member_id"),)
    outcome_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    is_reporter: bool = False
    shows_name: bool = False
    note: str = _text()


class OutcomeSourceRow(Base, table=True):
    """What a manager wrote with a row of the ledger, and the record outside that it points to; this can be erased."""

    __tablename__ = "outcome_source"
    outcome_id: str = Field(primary_key=True, max_length=32)
    written_by: str = ""
    words: str = _text()
    record: str = _text()
    relation: str


class ConsentRow(Base, table=True):
    """What a member allows, how widely and until when; `given_as` marks the position they held then."""

    __tablename__ = "consent"
    __table_args__ = (Index("ix_consent_member", "circle_id", "member_id"),)
    id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(max_length=32)
    use: str
    scope: str
    given_as: str = ""
    given_at: datetime = _moment()
    expires_at: datetime = _moment()
    withdrawn_at: datetime | None = _when()


class WorthRow(Base, table=True):
    """A manager's rule for what one act of a kind is worth, with its source."""

    __tablename__ = "worth"
    circle_id: str = Field(primary_key=True, max_length=32)
    kind: str = Field(primary_key=True, max_length=32)
    low: int
    high: int
    unit: str
    source: str = _text()


class CampaignRow(Base, table=True):
    """A reward or campaign, from its first to its last day (both written as YYYY-MM-DD)."""

    __tablename__ = "campaign"
    __table_args__ = (Index("ix_campaign_circle", "circle_id"),)
    id: str = Field(primary_key=True, max_length=32)
    name: str = _text()
    first_day: str
    last_day: str


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
    payload: dict[str, Any] | None = _json()
    about: dict[str, str] | None = _json()
    state: str
    not_before: datetime = _moment()
    lease_until: datetime | None = _when()
    fence: int = 0
    attempts: int = 0
    is_uncertain: bool = False
    error: str = ""
    result_channel: str = ""
    result_ts: str = ""
    created_at: datetime = _moment()
    sent_at: datetime | None = _when()


class OccurrenceRow(Base, table=True):
    """One due moment of one timed job; whoever inserts it does the job."""

    __tablename__ = "occurrence"
    job: str = Field(primary_key=True, max_length=64)
    due_at: datetime = Field(sa_column=Column(UtcDateTime(), primary_key=True))
    state: str
    acted_at: datetime = _moment()


class ForgottenRow(Base, table=True):
    """A salted hash of somebody who asked to be forgotten, so that their old replies are not read again."""

    __tablename__ = "forgotten"
    person_hash: str = Field(primary_key=True, max_length=64)
    circle_id: str = Field(primary_key=True, max_length=32)
    at: datetime = _moment()


class HostRow(Base, table=True):
    """A host that works on this database, and when it was last heard: SQLite serves only one."""

    __tablename__ = "host"
    name: str = Field(primary_key=True, max_length=255)
    seen_at: datetime = _moment()

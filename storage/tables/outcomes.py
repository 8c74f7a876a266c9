"""The ledger of outcomes, what members consent to, and what an outcome is worth."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from storage.tables.columns import Base, moment, text, when


class OutcomeRow(Base, table=True):
    """One act of advocacy; a trigger in the database refuses to change or delete a row. No names here."""

    __tablename__ = "outcome"
    __table_args__ = (Index("ix_outcome_circle", "circle_id", "at"),)
    id: str = Field(primary_key=True, max_length=32)
    intro_id: str = ""
    kind: str
    evidence: str
    about: str = ""
    at: datetime = moment()


class OutcomePartyRow(Base, table=True):
    """Who an outcome is about, in what words, and whether managers may see the name; this can be erased.

    `side` is which of the two in a mentoring they were, or empty.
    """

    __tablename__ = "outcome_party"
    __table_args__ = (Index("ix_outcome_party_member", "circle_id", "member_id"),)
    outcome_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    is_reporter: bool = False
    shows_name: bool = False
    note: str = text()
    side: str = ""


class OutcomeSourceRow(Base, table=True):
    """What a manager wrote with a row of the ledger, and the record outside that it points to; this can be erased."""

    __tablename__ = "outcome_source"
    outcome_id: str = Field(primary_key=True, max_length=32)
    written_by: str = ""
    words: str = text()
    record: str = text()
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
    given_at: datetime = moment()
    expires_at: datetime = moment()
    withdrawn_at: datetime | None = when()


class WorthRow(Base, table=True):
    """A manager's rule for what one act of a kind is worth, with its source."""

    __tablename__ = "worth"
    circle_id: str = Field(primary_key=True, max_length=32)
    kind: str = Field(primary_key=True, max_length=32)
    low: int
    high: int
    unit: str
    source: str = text()


class CampaignRow(Base, table=True):
    """A reward or campaign, from its first to its last day (both written as YYYY-MM-DD)."""

    __tablename__ = "campaign"
    __table_args__ = (Index("ix_campaign_circle", "circle_id"),)
    id: str = Field(primary_key=True, max_length=32)
    name: str = text()
    first_day: str
    last_day: str

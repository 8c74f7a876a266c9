"""Rounds: when they are due, their pairs, and where each member stood in them."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Index, text
from sqlmodel import Field

from storage.tables.columns import Base, json, moment, when

_STANDS = text("state <> 'cancelled'")


class RoundRow(Base, table=True):
    """One round of one circle, with the seed it was made from and the certificate of how good it is.

    `changed_at` is when its pairs were last changed by hand, or by a farewell, while they were reviewed.
    """

    __tablename__ = "round"
    __table_args__ = (
        Index("ix_round_moment", "circle_id", "due_at", unique=True, sqlite_where=_STANDS, postgresql_where=_STANDS),
    )
    id: str = Field(primary_key=True, max_length=32)
    state: str
    due_at: datetime = moment()
    planned_at: datetime = moment()
    decided_at: datetime | None = when()
    decided_by: str = ""
    seed: int = Field(sa_column=Column(BigInteger(), nullable=False))
    preset: str
    certificate: dict[str, Any] | None = json()
    message_id: str = ""
    changed_at: datetime | None = when()


class RoundPairRow(Base, table=True):
    """Two members a round would introduce, by score and reasons; `a` comes before `b`.

    `is_published` says that managers read of them as a pair of a round they, or its hour, published.
    """

    __tablename__ = "round_pair"
    round_id: str = Field(primary_key=True, max_length=32)
    a: str = Field(primary_key=True, max_length=32)
    b: str = Field(primary_key=True, max_length=32)
    score: float
    reasons: list[Any] | None = json()
    state: str
    is_published: bool = False


class RoundPlaceRow(Base, table=True):
    """Where one member stood in a round: paired, left out and why, or skipping; deleted with the person.

    `word_id` is the message that told them of the round beforehand.
    """

    __tablename__ = "round_place"
    __table_args__ = (Index("ix_round_place_member", "circle_id", "member_id"),)
    round_id: str = Field(primary_key=True, max_length=32)
    member_id: str = Field(primary_key=True, max_length=32)
    standing: str
    why: str = ""
    word_id: str = ""

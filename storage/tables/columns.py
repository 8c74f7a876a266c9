"""What every table shares: the root with where a row belongs, and the kinds of columns."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Dialect, MetaData, String, Text, TypeDecorator
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


def when(*, nullable: bool = True, index: bool = False) -> Any:
    """A moment that may be missing."""
    return Field(default=None, sa_column=Column(UtcDateTime(), nullable=nullable, index=index))


def moment() -> Any:
    """A moment that is always there."""
    return Field(sa_column=Column(UtcDateTime(), nullable=False))


def text() -> Any:
    """A text of any length, empty unless told."""
    return Field(default="", sa_column=Column(Text(), nullable=False))


def term(*, is_key: bool = False) -> Any:
    """A word of the directory, of at most 100 letters."""
    # Looked up by how it begins, which PostgreSQL's index serves in the order of the letters' codes alone.
    kind = String(100).with_variant(String(100, collation="C"), "postgresql")
    return Field(sa_column=Column(kind, nullable=False, primary_key=is_key))


def json() -> Any:
    """A JSON value that may be missing."""
    return Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))

"""Puts people into a circle's directory, and asks it."""

from dataclasses import replace

from sqlalchemy import text

from domain.ids import MemberId, UserId
from domain.members import Kind
from domain.profiles import FieldValue, ProfileField, ProfileState, Source
from domain.viewers import Role
from storage import directory, members, profiles
from storage.database import Database, Transaction
from tests.storage.people import Place, person

FIELDS = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY, ProfileField.ASKS, ProfileField.OFFERS)


def add(tx: Transaction, place: Place, name: str, *values: str, state: str = ProfileState.CONFIRMED) -> MemberId:
    """Add a member of `place` with a profile of these values: title, company, industry, topic, offer."""
    member = members.upsert(tx, place.system, person(UserId(f"U{name}"), name), Kind.CUSTOMER)
    made = profiles.new(tx, place.system, member.id)
    profiles.save(tx, place.system, replace(made, state=ProfileState(state), fields=fields(*values)))
    return member.id


def fields(*values: str) -> dict[ProfileField, FieldValue]:
    return {field: FieldValue(value, Source.OWNER) for field, value in zip(FIELDS, values, strict=False) if value}


def called(database: Database, place: Place, query: str, role: Role = Role.MEMBER) -> list[str]:
    """Return the names of those who are called so, in order."""

    def ask(tx: Transaction) -> list[str]:
        hits = directory.called(tx, place.viewer(role), query)
        return [member.name for one in hits if (member := members.get(tx, place.system, one))]

    return database.run_here(ask)


def found(database: Database, place: Place, query: str, state: ProfileState = ProfileState.CONFIRMED) -> list[str]:
    """Return the names of those who are found, in order."""
    viewer = place.viewer(Role.MEMBER)

    def ask(tx: Transaction) -> list[str]:
        hits = directory.search(tx, viewer, query, state).members
        return [member.name for one in hits if (member := members.get(tx, viewer, one))]

    return database.run_here(ask)


def everything(database: Database) -> str:
    """Return what the index's tables hold, FTS5's own too, as one text."""

    def read(tx: Transaction) -> str:
        tables = [
            "directory",
            "directory_word",
            "directory_name",
            *([] if tx.is_postgres else ["directory_terms_data"]),
        ]
        connection = tx.session.connection()
        rows = [connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables]
        return repr(rows).lower()

    return database.run_here(read)

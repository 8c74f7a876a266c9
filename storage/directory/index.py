"""The directory's index: kept in step with profiles as they are written, filled where it is not, and forgetting wholly.

Slips are mended from a table of the circle's own words, by one rule on every database: `pg_trgm` would need a right to
install it, and would not promise to find every word one slip away.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, text
from sqlmodel import col, or_, select

from domain.profiles import ProfileField, ProfileState
from domain.search.terms import Entry, meaning_of, terms_of, understanding
from storage.database import Database, Transaction
from storage.directory import meanings, vocabulary
from storage.directory.conditions import scope
from storage.directory.vocabulary import name_rows, word_rows
from storage.tables import DirectoryNameRow, DirectoryRow, DirectoryWordRow, MemberRow, ProfileRow

BATCH = 500

MERGE = text("INSERT INTO directory_terms(directory_terms) VALUES ('optimize')")

KEPT = (ProfileState.CONFIRMED, ProfileState.UNDERSTOOD)
"""Confirmed profiles are shown; one not yet confirmed is found as its public post alone."""

# Built once: building a statement anew for every reply costs more than running it.
_HELD = select(DirectoryRow.member_id, DirectoryRow.state, DirectoryRow.terms, DirectoryRow.understanding).where(
    col(DirectoryRow.member_id).in_(bindparam("members", expanding=True))
)
_REMOVALS = tuple(
    delete(table).where(col(table.member_id) == bindparam("member"))
    for table in (DirectoryRow, DirectoryWordRow, DirectoryNameRow)
)
_ENTRY, _WORDS, _NAMES = insert(DirectoryRow), insert(DirectoryWordRow), insert(DirectoryNameRow)
_CALLED = select(MemberRow).where(col(MemberRow.id).in_(bindparam("members", expanding=True)))
_IS_SHOWN = select(DirectoryRow.seq).where(
    col(DirectoryRow.member_id) == bindparam("member"), col(DirectoryRow.state) == ProfileState.CONFIRMED
)


def keep(tx: Transaction, profiles: Iterable[ProfileRow]) -> None:
    """Bring the index in step with profiles that were written, in the same transaction."""
    rows = {row.member_id: row for row in profiles}
    found = tx.session.connection().execute(_HELD, {"members": list(rows)})
    before = {member_id: (state, terms, mark) for member_id, state, terms, mark in found}
    after = {row.member_id: (row.state, _terms(row), understanding()) for row in rows.values() if row.state in KEPT}
    changed = [member_id for member_id in rows if before.get(member_id) != after.get(member_id)]
    remove(tx, [member_id for member_id in changed if member_id in before])
    vocabulary.forget(tx)
    added = [rows[member_id] for member_id in changed if member_id in after]
    if added:
        connection = tx.session.connection()
        made = [_row(row, *after[row.member_id]) for row in added]
        connection.execute(_ENTRY, made)
        meanings.add(tx, made)
        if words := [word for row in added for word in word_rows(row, after[row.member_id][1].split()[1:])]:
            connection.execute(_WORDS, words)
        if shown := [row.member_id for row in added if row.state == ProfileState.CONFIRMED]:
            _add_names(tx, tx.session.exec(_CALLED, params={"members": shown}))


def rename(tx: Transaction, member: MemberRow) -> None:
    """Bring the index in step with a name that was changed; who is not shown has none in it."""
    connection = tx.session.connection()
    if connection.execute(_IS_SHOWN, {"member": member.id}).first():
        connection.execute(_REMOVALS[-1], {"member": member.id})
        vocabulary.forget(tx)
        _add_names(tx, [member])


def remove(tx: Transaction, member_ids: Sequence[str]) -> None:
    """Take members out of the index."""
    if member_ids:
        for removal in _REMOVALS:
            tx.session.connection().execute(removal, [{"member": member_id} for member_id in member_ids])


def erase(tx: Transaction, member_id: str) -> None:
    """Take a member out of the index so that no word of theirs stays in it.

    FTS5 only marks what was deleted, and keeps its words until it merges: here it merges at once, which takes some
    0.1 seconds at 100,000 profiles.
    """
    remove(tx, [member_id])
    if not tx.is_postgres:
        tx.session.connection().execute(MERGE)


def _add_names(tx: Transaction, members: Iterable[MemberRow]) -> None:
    if words := [word for member in members for word in name_rows(member)]:
        tx.session.connection().execute(_NAMES, words)


def _row(row: ProfileRow, state: str, terms: str, mark: str) -> dict[str, Any]:
    place = {"team_id": row.team_id, "circle_id": row.circle_id, "member_id": row.member_id}
    return {**place, "state": state, "terms": terms, "meaning": meaning_of(terms.split()), "understanding": mark}


def _terms(row: ProfileRow) -> str:
    fields = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY, ProfileField.ASKS, ProfileField.OFFERS)
    texts = (str(row.fields.get(field, {}).get("value", "")) for field in fields)
    return " ".join((scope(row.circle_id, row.state), *sorted(terms_of(Entry("", *texts)))))


def refresh(database: Database) -> None:
    """Index every profile that is not, or was by another understanding; in short transactions, so that others work.

    Several processes may do it at once. Raises `StorageUnavailable`.
    """
    if database.run_here(_refresh_some):
        while database.run_here(_refresh_some):
            pass
        # Until it counts again by itself, PostgreSQL would plan for the empty tables it knew.
        settle = (
            MERGE if database.is_sqlite else text("ANALYZE directory, directory_word, directory_name, member, profile")
        )
        database.run_here(lambda tx: tx.session.connection().execute(settle))


def _refresh_some(tx: Transaction) -> bool:
    stale = tx.session.exec(
        select(ProfileRow)
        .outerjoin(DirectoryRow, col(DirectoryRow.member_id) == col(ProfileRow.member_id))
        .where(col(ProfileRow.state).in_(KEPT))
        .where(or_(col(DirectoryRow.seq).is_(None), col(DirectoryRow.understanding) != understanding()))
        .limit(BATCH)
        .with_for_update(skip_locked=True, of=ProfileRow)
    ).all()
    keep(tx, stale)
    return bool(stale)

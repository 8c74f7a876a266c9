"""Profiles: what members are read as, and the directory of those they confirmed."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, bindparam
from sqlmodel import col, select

from domain.ids import CircleId, MemberId, OutboxId, ProfileId, ReplyId
from domain.members import Kind
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source
from domain.viewers import Viewer
from storage.database import Transaction
from storage.directory import keep
from storage.tables import MemberRow, ProfileRow

_POSTED, _NEW = "posted", "new_profile"
_COMPARED = (ProfileField.TITLE, ProfileField.INDUSTRY, ProfileField.ASKS, ProfileField.OFFERS)

_OF_MEMBER = select(ProfileRow).where(
    col(ProfileRow.team_id) == bindparam("team"),
    col(ProfileRow.circle_id) == bindparam("circle"),
    col(ProfileRow.member_id) == bindparam("member"),
)


_ENTRIES = (
    select(MemberRow.id, MemberRow.kind, MemberRow.tz, ProfileRow.fields)
    .join(ProfileRow, col(ProfileRow.member_id) == col(MemberRow.id))
    .where(col(ProfileRow.team_id) == bindparam("team"), col(ProfileRow.circle_id) == bindparam("circle"))
    .where(col(MemberRow.is_present).is_(True), col(ProfileRow.state) == ProfileState.CONFIRMED)
)


class Entry(NamedTuple):
    """Somebody in the directory, as far as it is needed to compare them with another."""

    member_id: MemberId
    kind: Kind
    tz: str
    texts: Mapping[str, str]

    def value(self, field: ProfileField) -> str:
        """Return what they said of a field, else an empty text."""
        return self.texts.get(field, "")


class Posted(NamedTuple):
    """The texts of a profile that say what somebody does and looks for; never a name, a company or an address."""

    title: str
    industry: str
    asks: str
    offers: str


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> Profile | None:
    """Return a member's profile, or None.

    Its owner and the bot see it in any state; everybody else in the circle only once it is confirmed.
    """
    row = _row(tx, viewer, member_id)
    if row is None:
        return None
    is_own = viewer.is_system or viewer.member_id == member_id
    is_shown = viewer.sees_directory and row.state == ProfileState.CONFIRMED
    return _profile(row) if is_own or is_shown else None


def directory(tx: Transaction, viewer: Viewer) -> tuple[Profile, ...]:
    """Return the confirmed profiles of those who are in the viewer's circle now; outsiders see none."""
    return _in_state(tx, viewer, ProfileState.CONFIRMED)


def entries(tx: Transaction, viewer: Viewer) -> tuple[Entry, ...]:
    """Return those of the directory, in no order: a fraction of the work of `directory`; outsiders see none."""
    if not viewer.sees_directory:
        return ()
    rows = tx.session.exec(_ENTRIES, params={"team": viewer.team_id, "circle": viewer.circle_id})
    return tuple(
        Entry(MemberId(id_), Kind(kind), tz, {name: kept["value"] for name, kept in fields.items()})
        for id_, kind, tz, fields in rows
    )


def posted(tx: Transaction, viewer: Viewer) -> Mapping[MemberId, Posted]:
    """Return what those of the directory posted of themselves, read once in a transaction. O(members) the first time.

    In the order of the profiles' ids; a profile that is saved meanwhile is read anew.
    """
    return _read_once(tx, viewer)[0]


def employers(tx: Transaction, viewer: Viewer) -> Mapping[MemberId, str]:
    """Return for whom those of `posted` work, as they wrote it, empty for unknown: to tell who is a colleague of whom.

    It is no part of what a stranger may be told.
    """
    return _read_once(tx, viewer)[1]


def _read_once(tx: Transaction, viewer: Viewer) -> tuple[Mapping[MemberId, Posted], Mapping[MemberId, str]]:
    key = (_POSTED, viewer.team_id, viewer.circle_id, viewer.sees_directory)
    if key not in tx.session.info:
        known = directory(tx, viewer)
        texts = {one.member_id: Posted(*map(one.value, _COMPARED)) for one in known}
        tx.session.info[key] = texts, {one.member_id: one.value(ProfileField.COMPANY) for one in known}
    found: tuple[Mapping[MemberId, Posted], Mapping[MemberId, str]] = tx.session.info[key]
    return found


def unconfirmed(tx: Transaction, viewer: Viewer) -> tuple[Profile, ...]:
    """Return profiles not yet confirmed: to find the public post they came from, never to show a field."""
    return _in_state(tx, viewer, ProfileState.UNDERSTOOD)


def shown(tx: Transaction, viewer: Viewer, member_ids: Sequence[MemberId]) -> tuple[Profile, ...]:
    """Return those of the directory who are in `member_ids`, in that order."""
    return _of_members(tx, viewer, ProfileState.CONFIRMED, member_ids)


def unconfirmed_of(tx: Transaction, viewer: Viewer, member_ids: Sequence[MemberId]) -> tuple[Profile, ...]:
    """Return those of `unconfirmed` who are in `member_ids`, in that order: never to show a field."""
    return _of_members(tx, viewer, ProfileState.UNDERSTOOD, member_ids)


def _of_members(
    tx: Transaction, viewer: Viewer, state: ProfileState, member_ids: Sequence[MemberId]
) -> tuple[Profile, ...]:
    found = {profile.member_id: profile for profile in _present(tx, viewer, col(ProfileRow.member_id).in_(member_ids))}
    # Whose state is asked for in SQL, SQLite may look up by the state alone.
    return tuple(found[one] for one in member_ids if one in found and found[one].state is state)


def _in_state(tx: Transaction, viewer: Viewer, state: ProfileState) -> tuple[Profile, ...]:
    return _present(tx, viewer, col(ProfileRow.state) == state)


def _present(tx: Transaction, viewer: Viewer, which: ColumnElement[bool]) -> tuple[Profile, ...]:
    """Return profiles of those who are in the viewer's circle now, in the order of their ids."""
    if not viewer.sees_directory:
        return ()
    rows = tx.session.exec(
        select(ProfileRow)
        .join(MemberRow, col(MemberRow.id) == col(ProfileRow.member_id))
        .where(ProfileRow.team_id == viewer.team_id, ProfileRow.circle_id == viewer.circle_id)
        .where(col(MemberRow.is_present).is_(True), which)
        .order_by(ProfileRow.id)
    )
    return tuple(_profile(row) for row in rows)


def new(tx: Transaction, viewer: Viewer, member_id: MemberId) -> Profile:
    """Return an empty profile for a member who has none; it is kept once it is saved."""
    profile = Profile(ProfileId(tx.new_id()), viewer.circle_id, member_id, ProfileState.UNSEEN, {})
    tx.session.info[_NEW, profile.id] = True
    return profile


def save(tx: Transaction, viewer: Viewer, profile: Profile) -> None:
    """Write a profile of the viewer's circle, and what finds it in the directory."""
    if profile.circle_id != viewer.circle_id:
        raise LookupError("a profile of another circle")
    is_new = tx.session.info.pop((_NEW, profile.id), False)
    row = (None if is_new else tx.session.get(ProfileRow, profile.id)) or ProfileRow(
        id=profile.id,
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        member_id=profile.member_id,
        state=profile.state,
        updated_at=tx.now,
    )
    row.state, row.updated_at = profile.state, tx.now
    row.fields = {field.value: _to_json(value) for field, value in profile.fields.items()}
    row.reply_id, row.card_id, row.confirmed_at = profile.reply_id, profile.card_id, profile.confirmed_at
    tx.session.add(row)
    tx.session.flush()
    for key in [key for key in tx.session.info if key[0] == _POSTED]:
        del tx.session.info[key]
    keep(tx, [row])


def _row(tx: Transaction, viewer: Viewer, member_id: MemberId) -> ProfileRow | None:
    wanted = {"team": viewer.team_id, "circle": viewer.circle_id, "member": member_id}
    return tx.session.exec(_OF_MEMBER, params=wanted).first()


def _to_json(value: FieldValue) -> dict[str, Any]:
    return {"value": value.value, "source": value.source.value, "start": value.start, "end": value.end}


def _profile(row: ProfileRow) -> Profile:
    fields = {
        ProfileField(name): FieldValue(kept["value"], Source(kept["source"]), kept["start"], kept["end"])
        for name, kept in row.fields.items()
    }
    return Profile(
        ProfileId(row.id),
        CircleId(row.circle_id),
        MemberId(row.member_id),
        ProfileState(row.state),
        fields,
        ReplyId(row.reply_id),
        OutboxId(row.card_id),
        row.confirmed_at,
    )

"""What members prefer: read by themselves and by the bot's own rules, never by a manager."""

from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import col, select

from domain.ids import MemberId
from domain.intros.drafting import Language
from domain.peers import Wish
from domain.preferences import Frequency, Preferences
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import PreferenceRow

_NEVER_SAID = ""

_LANGUAGES = select(PreferenceRow.member_id, PreferenceRow.languages).where(
    col(PreferenceRow.team_id) == bindparam("team"), col(PreferenceRow.circle_id) == bindparam("circle")
)


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> Preferences:
    """Return what a member of the viewer's circle prefers; the defaults to anybody but them and the bot."""
    row = _row(tx, viewer, member_id)
    return _preferences(row) if row and _may_read(viewer, member_id) else Preferences()


def of_circle(tx: Transaction, viewer: Viewer) -> dict[MemberId, Preferences]:
    """Return what the members of a circle prefer who ever said so; for the bot alone. O(members)."""
    if not viewer.is_system:
        return {}
    rows = tx.session.exec(
        select(PreferenceRow).where(
            PreferenceRow.team_id == viewer.team_id, PreferenceRow.circle_id == viewer.circle_id
        )
    )
    return {MemberId(row.member_id): _preferences(row) for row in rows}


def languages(tx: Transaction, viewer: Viewer) -> dict[MemberId, frozenset[str]]:
    """Return in which languages the members of a circle like an intro who ever said so; for the bot alone."""
    if not viewer.is_system:
        return {}
    rows = tx.session.exec(_LANGUAGES, params={"team": viewer.team_id, "circle": viewer.circle_id})
    return {MemberId(member_id): frozenset(chosen) for member_id, chosen in rows if chosen}


def has_chosen(tx: Transaction, viewer: Viewer, member_id: MemberId) -> bool:
    """Whether a member ever said how often they like to be offered somebody; to anybody but them and the bot, no."""
    row = _row(tx, viewer, member_id)
    return row is not None and row.frequency != _NEVER_SAID and _may_read(viewer, member_id)


def save(tx: Transaction, viewer: Viewer, member_id: MemberId, preferences: Preferences) -> None:
    """Write down what a member prefers."""
    row = _row(tx, viewer, member_id) or _new_row(viewer, member_id)
    row.frequency, row.most_open, row.wish = preferences.frequency, preferences.most_open, preferences.wish
    row.booking_url = preferences.booking_url
    row.languages = [language.value for language in preferences.languages]
    row.avoided_people = sorted(preferences.avoided_people)
    row.avoided_companies = list(preferences.avoided_companies)
    tx.session.add(row)
    tx.session.flush()


def asked_to_pause(tx: Transaction, viewer: Viewer, member_id: MemberId) -> datetime | None:
    """Return when a member was last asked whether to pause, or None."""
    row = _row(tx, viewer, member_id)
    return row.asked_to_pause_at if row and _may_read(viewer, member_id) else None


def ask_to_pause(tx: Transaction, viewer: Viewer, member_id: MemberId) -> None:
    """Write down that a member is asked now whether to pause."""
    row = _row(tx, viewer, member_id) or _new_row(viewer, member_id)
    row.asked_to_pause_at = tx.now
    tx.session.add(row)
    tx.session.flush()


def not_told_beforehand(tx: Transaction, viewer: Viewer) -> frozenset[MemberId]:
    """Return who of a circle does not want to hear of a round before it comes; for the bot alone."""
    rows = tx.session.exec(
        select(PreferenceRow.member_id).where(
            PreferenceRow.team_id == viewer.team_id,
            PreferenceRow.circle_id == viewer.circle_id,
            col(PreferenceRow.is_told_beforehand).is_(False),
        )
    )
    return frozenset(MemberId(member_id) for member_id in rows) if viewer.is_system else frozenset()


def stop_telling_beforehand(tx: Transaction, viewer: Viewer, member_id: MemberId) -> None:
    """Write down that a member does not want to hear of a round before it comes."""
    row = _row(tx, viewer, member_id) or _new_row(viewer, member_id)
    row.is_told_beforehand = False
    tx.session.add(row)
    tx.session.flush()


def _row(tx: Transaction, viewer: Viewer, member_id: MemberId) -> PreferenceRow | None:
    row = tx.session.get(PreferenceRow, member_id)
    return row if row and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id) else None


def _new_row(viewer: Viewer, member_id: MemberId) -> PreferenceRow:
    """Return what is kept of somebody who never said how often: everything as usual."""
    usual = Preferences()
    return PreferenceRow(
        member_id=member_id,
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        frequency=_NEVER_SAID,
        most_open=usual.most_open,
        wish=usual.wish,
    )


def _may_read(viewer: Viewer, member_id: MemberId) -> bool:
    return viewer.is_system or viewer.member_id == member_id


def _preferences(row: PreferenceRow) -> Preferences:
    return Preferences(
        Frequency(row.frequency) if row.frequency != _NEVER_SAID else Frequency.TWO_WEEKLY,
        row.most_open,
        Wish(row.wish),
        row.booking_url,
        tuple(Language(language) for language in row.languages),
        frozenset(MemberId(other) for other in row.avoided_people),
        tuple(row.avoided_companies),
    )

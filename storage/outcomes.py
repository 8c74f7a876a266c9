"""The ledger: one row per act, never changed; names and notes stand apart, where they can be erased."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import col, select

from domain.ids import CircleId, IntroId, MemberId, OutcomeId
from domain.outcomes import Evidence, Origin, OutcomeKind, Relation, Row
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import MemberRow, OutcomePartyRow, OutcomeRow, OutcomeSourceRow


@dataclass(frozen=True)
class Act:
    """What is written down: what happened in which intro, how it stands, which row it is about, and when (now)."""

    intro_id: IntroId
    kind: OutcomeKind
    evidence: Evidence = Evidence.REPORTED
    about: OutcomeId = OutcomeId("")
    at: datetime | None = None


@dataclass(frozen=True)
class Party:
    """Somebody an act is about; their name is shown to managers only where they agreed."""

    member_id: MemberId
    is_reporter: bool = False
    shows_name: bool = False
    note: str = ""


def append(
    tx: Transaction, viewer: Viewer, act: Act, parties: tuple[Party, ...], source: Origin | None = None
) -> OutcomeId:
    """Write one row and who it is about; return its id. `source` is there for a row that a manager writes."""
    row = OutcomeRow(
        id=tx.new_id(),
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        intro_id=act.intro_id,
        kind=act.kind,
        evidence=act.evidence,
        about=act.about,
        at=act.at or tx.now,
    )
    tx.session.add(row)
    tx.session.flush()
    for party in parties:
        tx.session.add(
            OutcomePartyRow(
                outcome_id=row.id,
                member_id=party.member_id,
                team_id=viewer.team_id,
                circle_id=viewer.circle_id,
                is_reporter=party.is_reporter,
                shows_name=party.shows_name,
                note=party.note,
            )
        )
    if source is not None:
        tx.session.add(
            OutcomeSourceRow(
                outcome_id=row.id,
                team_id=viewer.team_id,
                circle_id=viewer.circle_id,
                written_by=viewer.user_id,
                words=source.words,
                record=source.record,
                relation=source.relation,
            )
        )
    tx.session.flush()
    return OutcomeId(row.id)


def stand_by(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId, member_id: MemberId) -> None:
    """Make a row of the viewer's circle about `member_id` too, who says the same; nothing where it is already."""
    row = tx.session.get(OutcomeRow, outcome_id)
    is_there = row is not None and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id)
    if is_there and tx.session.get(OutcomePartyRow, (outcome_id, member_id)) is None:
        tx.session.add(
            OutcomePartyRow(
                outcome_id=outcome_id, member_id=member_id, team_id=viewer.team_id, circle_id=viewer.circle_id
            )
        )
        tx.session.flush()


def ledger(tx: Transaction, viewer: Viewer) -> tuple[Row, ...]:
    """Return every row of the viewer's circle, oldest first, for managers; nobody else gets any.

    A reporter's name and note are there only where its owner agreed.
    """
    if not viewer.manages:
        return ()
    rows = tx.session.exec(
        select(OutcomeRow)
        .where(OutcomeRow.team_id == viewer.team_id, OutcomeRow.circle_id == viewer.circle_id)
        .order_by(col(OutcomeRow.at), col(OutcomeRow.id))
    ).all()
    shown, sources = _shown_reporters(tx, viewer), _sources(tx, viewer)
    return tuple(_row(row, shown.get(row.id), sources.get(row.id)) for row in rows)


def of_member(tx: Transaction, viewer: Viewer, member_id: MemberId) -> tuple[Row, ...]:
    """Return the rows about a member, oldest first; only they themselves and the bot get any."""
    if not (viewer.is_system or viewer.member_id == member_id):
        return ()
    pairs = tx.session.exec(
        select(OutcomeRow, OutcomePartyRow)
        .join(OutcomePartyRow, col(OutcomePartyRow.outcome_id) == col(OutcomeRow.id))
        .where(OutcomePartyRow.member_id == member_id)
        .where(OutcomeRow.team_id == viewer.team_id, OutcomeRow.circle_id == viewer.circle_id)
        .order_by(col(OutcomeRow.at), col(OutcomeRow.id))
    ).all()
    # What the other side reported of their own experience is theirs: it is no row about this member.
    sources = _sources(tx, viewer, [row.id for row, _ in pairs])
    return tuple(
        replace(_row(row, source=sources.get(row.id)), note=party.note, mine=party.is_reporter, shown=party.shows_name)
        for row, party in pairs
    )


def of_intro(tx: Transaction, viewer: Viewer, intro_id: IntroId) -> tuple[Row, ...]:
    """Return the rows of one intro, oldest first; only the bot gets any. Who said what is not in them."""
    if not viewer.is_system:
        return ()
    rows = tx.session.exec(
        select(OutcomeRow)
        .where(OutcomeRow.team_id == viewer.team_id, OutcomeRow.circle_id == viewer.circle_id)
        .where(OutcomeRow.intro_id == intro_id)
        .order_by(col(OutcomeRow.at), col(OutcomeRow.id))
    )
    return tuple(_row(row) for row in rows)


def reporter_of(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId) -> MemberId | None:
    """Return who reported a row, or None when nobody did or they removed their name; only the bot may know."""
    if not viewer.is_system:
        return None
    return tx.session.exec(
        select(OutcomePartyRow.member_id).where(
            OutcomePartyRow.outcome_id == outcome_id,
            OutcomePartyRow.team_id == viewer.team_id,
            OutcomePartyRow.circle_id == viewer.circle_id,
            col(OutcomePartyRow.is_reporter).is_(True),
        )
    ).first()  # type: ignore[return-value]


def parties_of(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId) -> tuple[Party, ...]:
    """Return whom a row is about, without names or words shown; only the bot may know."""
    if not viewer.is_system:
        return ()
    found = tx.session.exec(
        select(OutcomePartyRow.member_id).where(
            OutcomePartyRow.outcome_id == outcome_id,
            OutcomePartyRow.team_id == viewer.team_id,
            OutcomePartyRow.circle_id == viewer.circle_id,
        )
    )
    return tuple(Party(MemberId(member_id)) for member_id in found)


def get(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId) -> Row | None:
    """Return one row of the viewer's circle that is about the viewer, or None."""
    rows = of_member(tx, viewer, viewer.member_id)
    return next((row for row in rows if row.id == outcome_id), None)


def set_note(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId, note: str, shows_name: bool) -> None:
    """Write the reporter's own note, and whether managers may see it with their name."""
    row = tx.session.get(OutcomePartyRow, (outcome_id, viewer.member_id))
    if row and row.circle_id == viewer.circle_id:
        row.note, row.shows_name = note, shows_name
        tx.session.add(row)


def remove_name(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId) -> bool:
    """Take the viewer's name and note, and what a manager wrote of them, off an act for good; its rows stay.

    What later rows say of the same act goes with it. False when it was not theirs.
    """
    rows = of_member(tx, viewer, viewer.member_id)
    act = next((row.about or row.id for row in rows if row.id == outcome_id), None)
    for row in rows:
        if act in (row.id, row.about):
            _leave(tx, row.id, viewer.member_id)
    tx.session.flush()
    return act is not None


def _leave(tx: Transaction, outcome_id: OutcomeId, member_id: MemberId) -> None:
    tx.session.delete(tx.session.get_one(OutcomePartyRow, (outcome_id, member_id)))
    source = tx.session.get(OutcomeSourceRow, outcome_id)
    if source:
        source.words = ""
        tx.session.add(source)


def _shown_reporters(tx: Transaction, viewer: Viewer) -> dict[str, tuple[str, str, str]]:
    found = tx.session.exec(
        select(OutcomePartyRow.outcome_id, MemberRow.id, MemberRow.name, OutcomePartyRow.note)
        .join(MemberRow, col(MemberRow.id) == col(OutcomePartyRow.member_id))
        .where(OutcomePartyRow.team_id == viewer.team_id, OutcomePartyRow.circle_id == viewer.circle_id)
        .where(col(OutcomePartyRow.shows_name).is_(True))
    )
    return {outcome_id: (member_id, name, note) for outcome_id, member_id, name, note in found}


def _sources(tx: Transaction, viewer: Viewer, of: Sequence[str] | None = None) -> dict[str, Origin]:
    query = select(OutcomeSourceRow).where(
        OutcomeSourceRow.team_id == viewer.team_id, OutcomeSourceRow.circle_id == viewer.circle_id
    )
    if of is not None:
        query = query.where(col(OutcomeSourceRow.outcome_id).in_(of))
    return {
        row.outcome_id: Origin(row.words, row.record, Relation(row.relation)) for row in tx.session.exec(query).all()
    }


def _row(row: OutcomeRow, shown: tuple[str, str, str] | None = None, source: Origin | None = None) -> Row:
    reporter_id, reporter, note = shown or ("", "", "")
    return Row(
        OutcomeId(row.id),
        CircleId(row.circle_id),
        IntroId(row.intro_id),
        OutcomeKind(row.kind),
        Evidence(row.evidence),
        row.at,
        OutcomeId(row.about),
        reporter,
        note,
        reporter_id=MemberId(reporter_id),
        source=source,
    )

"""What is written into the ledger: a row of its own for each act, and whom it is about."""

from dataclasses import dataclass
from datetime import datetime

from domain.ids import IntroId, MemberId, OutcomeId
from domain.outcomes import Evidence, Origin, OutcomeKind, Side
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import OutcomePartyRow, OutcomeRow, OutcomeSourceRow


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
    """Somebody an act is about; their name is shown to managers only where they agreed. `side` is of a mentoring."""

    member_id: MemberId
    is_reporter: bool = False
    shows_name: bool = False
    note: str = ""
    side: Side | None = None


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
    outcome_id = OutcomeId(row.id)
    tx.session.add_all([_party(viewer, outcome_id, party) for party in parties])
    if source is not None:
        tx.session.add(_source(viewer, outcome_id, source))
    tx.session.flush()
    return outcome_id


def stand_by(tx: Transaction, viewer: Viewer, outcome_id: OutcomeId, party: Party) -> None:
    """Make a row of the viewer's circle about `party` too; where it is already, only their side is added."""
    row = tx.session.get(OutcomeRow, outcome_id)
    if row is None or (row.team_id, row.circle_id) != (viewer.team_id, viewer.circle_id):
        return
    known = tx.session.get(OutcomePartyRow, (outcome_id, party.member_id)) or _party(viewer, outcome_id, party)
    known.side = party.side or known.side
    tx.session.add(known)
    tx.session.flush()


def _party(viewer: Viewer, outcome_id: OutcomeId, party: Party) -> OutcomePartyRow:
    return OutcomePartyRow(
        outcome_id=outcome_id,
        member_id=party.member_id,
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        is_reporter=party.is_reporter,
        shows_name=party.shows_name,
        note=party.note,
        side=party.side or "",
    )


def _source(viewer: Viewer, outcome_id: OutcomeId, source: Origin) -> OutcomeSourceRow:
    return OutcomeSourceRow(
        outcome_id=outcome_id,
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        written_by=viewer.user_id,
        words=source.words,
        record=source.record,
        relation=source.relation,
    )

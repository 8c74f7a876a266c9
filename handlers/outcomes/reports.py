"""What one side of an introduction reports of it, as rows of the ledger."""

from dataclasses import replace

from domain.ids import MemberId, OutcomeId
from domain.intros import Intro
from domain.intros.notes import names
from domain.members import Member
from domain.outcomes import SHARED, Evidence, OutcomeKind, Row
from domain.viewers import Viewer
from storage import members, outcomes
from storage.database import Transaction

_TOLD = frozenset({Evidence.REPORTED, Evidence.CORROBORATED})


def report(
    tx: Transaction,
    viewer: Viewer,
    intro: Intro,
    member_id: MemberId,
    kind: OutcomeKind,
    note: str = "",
    *,
    named: bool = False,
) -> None:
    """Write what one side reports: of what two can only do together, it corroborates the other side's report.

    A row is about its reporter alone until the other side says the same of a shared act: then both rows are about
    both. What somebody reports twice of one introduction is one act, with their latest words.
    """
    told = _reporters(tx, viewer, intro, kind)
    if member_id in told:
        if note:
            outcomes.set_note(tx, replace(viewer, member_id=member_id), told[member_id].id, note, named)
        return
    theirs = told.get(intro.other(member_id).member_id) if kind in SHARED else None
    earlier = (theirs.about or theirs.id) if theirs else None
    evidence = Evidence.CORROBORATED if earlier else Evidence.REPORTED
    about = earlier or OutcomeId("")
    parties = [outcomes.Party(member_id, is_reporter=True, shows_name=named, note=note)]
    if earlier:
        outcomes.stand_by(tx, viewer, earlier, member_id)
        parties.append(outcomes.Party(intro.other(member_id).member_id))
    outcomes.append(tx, viewer, outcomes.Act(intro.id, kind, evidence, about), tuple(parties))


def names_peer(tx: Transaction, viewer: Viewer, intro: Intro, member: Member, note: str) -> bool:
    """Whether a note of `member` names the other side of their introduction."""
    other = members.get(tx, viewer, intro.other(member.id).member_id)
    return other is not None and names(note, other.name)


def _reporters(tx: Transaction, viewer: Viewer, intro: Intro, kind: OutcomeKind) -> dict[MemberId, Row]:
    """Return by whom the kind was reported of an introduction, without what was taken back since."""
    rows = [row for row in outcomes.of_intro(tx, viewer, intro.id) if row.kind is kind]
    withdrawn = {row.about for row in rows if row.evidence is Evidence.DISPUTED}
    standing = [row for row in rows if row.evidence in _TOLD and not {row.id, row.about} & withdrawn]
    found = [(outcomes.reporter_of(tx, viewer, row.id), row) for row in standing]
    return {reporter: row for reporter, row in found if reporter}

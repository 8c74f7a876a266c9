"""What one side of an introduction reports of it, as rows of the ledger."""

from dataclasses import replace

from domain.ids import MemberId
from domain.intros import Intro
from domain.intros.notes import names
from domain.members import Member
from domain.outcomes import SHARED, Evidence, OutcomeKind, Row, Side
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
    side: Side | None = None,
) -> None:
    """Write what one side reports: of what two can only do together, it corroborates the other side's report.

    A row is about its reporter alone until the other side says the same of a shared act: then both rows are about
    both. So is a mentoring or a peer's help from the start, once its reporter says which `side` they were.
    What somebody reports twice of one introduction is one act, with their latest words.
    """
    told, other_id = _reporters(tx, viewer, intro, kind), intro.other(member_id).member_id
    me, other = outcomes.Party(member_id, True, named, note, side), outcomes.Party(other_id, side=_opposite(side))
    if member_id in told:
        _add_to(tx, viewer, told[member_id], me, other)
        return
    theirs = told.get(other_id)
    if theirs is None or not _say_the_same(tx, viewer, theirs, other):
        outcomes.append(tx, viewer, outcomes.Act(intro.id, kind), (me, other) if side else (me,))
        return
    earlier = theirs.about or theirs.id
    outcomes.stand_by(tx, viewer, earlier, outcomes.Party(member_id, side=side))
    outcomes.append(tx, viewer, outcomes.Act(intro.id, kind, Evidence.CORROBORATED, earlier), (me, other))


def _add_to(tx: Transaction, viewer: Viewer, row: Row, me: outcomes.Party, other: outcomes.Party) -> None:
    """Put somebody's latest words to what they told already, and which side they were where they did not say so yet."""
    if me.note:
        outcomes.set_note(tx, replace(viewer, member_id=me.member_id), row.id, me.note, me.shows_name)
    known = outcomes.parties_of(tx, viewer, row.about or row.id)
    if me.side and not any(one.side for one in known):
        for party in (me, other):
            outcomes.stand_by(tx, viewer, row.about or row.id, party)


def _opposite(side: Side | None) -> Side | None:
    return side.opposite if side else None


def _say_the_same(tx: Transaction, viewer: Viewer, theirs: Row, other: outcomes.Party) -> bool:
    """Whether the other side's report means the same act: of what has two sides, that it names the same giver."""
    if theirs.kind in SHARED:
        return True
    found = outcomes.parties_of(tx, viewer, theirs.about or theirs.id)
    return other.side is not None and any((one.member_id, one.side) == (other.member_id, other.side) for one in found)


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

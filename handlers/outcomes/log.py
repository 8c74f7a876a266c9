"""What managers write in the ledger themselves: `/rapport log`, `/rapport gave` and `/rapport link`."""

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any

from domain.errors import Code, Refused
from domain.ids import IntroId, OutcomeId, UserId
from domain.members import Member
from domain.outcomes import GIVEN, QUIET, Evidence, Origin, OutcomeKind, Relation, Row, fold, links
from domain.outcomes.consents import Allowed, Use
from domain.outcomes.log_kinds import HAPPENED, WAS_GIVEN
from domain.outcomes.log_lines import read_log_line
from domain.outcomes.log_people import without_names
from domain.outcomes.records import names_record, record_key
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, OpenModal, Registry, Rejected
from storage import circles, members, outbox, outcomes
from storage.database import Transaction
from storage.outcomes import consents
from views.errors import field_problem, notice
from views.outcomes import forms as views
from views.outcomes.ledger import TAKE_BACK
from views.text import clean

_LOOKS_BACK = timedelta(days=365)
"""How long before a circle was set up an act may have happened."""


def register(registry: Registry) -> None:
    """Answer the three commands and their forms, for managers."""
    registry.command("log", partial(open_log, False), managers_only=True)
    registry.command("gave", partial(open_log, True), managers_only=True)
    registry.command("link", open_link, managers_only=True)
    registry.submission(views.LOG_FORM, partial(write, False), managers_only=True)
    registry.submission(views.GAVE_FORM, partial(write, True), managers_only=True)
    registry.submission(views.LINK_FORM, link, managers_only=True)
    registry.click(views.LINK, open_link, managers_only=True)
    registry.click(TAKE_BACK, open_taking_back, managers_only=True)
    registry.submission(views.TAKE_BACK_FORM, take_back, managers_only=True)


def open_log(is_given: bool, tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport log @member gave a reference to Globex, renewal` with what was understood, to be confirmed."""
    line = read_log_line(call.text, WAS_GIVEN if is_given else HAPPENED, _names(tx, asker))
    member = members.in_circle(tx, asker.viewer, line.user_id) if line.user_id else None
    is_known = (
        member is not None
        and line.kind is not None
        and _is_known(tx, asker, member, outcomes.Act(IntroId(""), line.kind), clean(line.words, views.LONGEST_WORDS))
    )
    return OpenModal(views.log_form(line, is_given, tx.now.date(), tag(asker.circle), is_known=is_known))


def write(is_given: bool, tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: one row, reported by a manager, that its member can correct or leave."""
    member = _member(tx, call, asker)
    kind = _one_of(call.values, views.KIND, GIVEN if is_given else views.LOGGED)
    whom = clean(str(call.values.get(views.WHOM) or ""), views.LONGEST_WHOM)
    typed = clean(str(call.values.get(views.WORDS) or ""), views.LONGEST_WORDS)
    words = without_names(typed, (name for user_id, name in _names(tx, asker).items() if user_id != member.user_id))
    told = words if not whom or whom in words else f"{whom}: {words}".rstrip(": ")
    act = outcomes.Act(IntroId(""), OutcomeKind(kind), at=_when(tx, call, asker))
    if _is_known(tx, asker, member, act, told):
        raise Rejected({views.WORDS: views.KNOWN})
    row_id = outcomes.append(tx, asker.viewer, act, (outcomes.Party(member.id),), Origin(told))
    outbox.mend(tx, member)
    return OpenModal(notice(views.saved(member.name, tag(asker.circle, row_id), can_link=not is_given)))


def _names(tx: Transaction, asker: Asker) -> dict[UserId, str]:
    return {member.user_id: member.name for member in members.every(tx, asker.viewer)}


def _is_known(tx: Transaction, asker: Asker, member: Member, act: outcomes.Act, told: str) -> bool:
    """Whether a manager wrote the same of a member already: the kind, the words and the day, not withdrawn since."""
    found = fold(outcomes.of_member(tx, system(member.team_id, asker.circle.id), member.id))
    same = (act.kind, told, (act.at or tx.now).date())
    return any(
        (s.row.kind, s.row.source.words, s.row.at.date()) == same
        for s in found
        if s.row.source and s.evidence is not Evidence.DISPUTED
    )


def _when(tx: Transaction, call: Call, asker: Asker) -> datetime:
    """Return when it happened: now where that was today, else noon (UTC) of a day that the ledger takes."""
    try:
        day = date.fromisoformat(str(call.values.get(views.DAY) or f"{tx.now:%Y-%m-%d}"))
    except ValueError:
        raise Rejected({views.DAY: field_problem(Code.FIELD_EMPTY)}) from None
    # Where the day begins first, it is tomorrow already.
    if day > tx.now.date() + timedelta(days=1):
        raise Rejected({views.DAY: field_problem(Code.NOT_YET_HAPPENED)})
    if day < circles.set_up_on(tx, asker.circle.id) - _LOOKS_BACK:
        raise Rejected({views.DAY: views.TOO_LONG_AGO})
    return tx.now if day >= tx.now.date() else datetime.combine(day, time(12), UTC)


def _member(tx: Transaction, call: Call, asker: Asker) -> Member:
    user_id = UserId(str(call.values.get(views.WHO) or ""))
    member = members.in_circle(tx, asker.viewer, user_id)
    if member is None:
        raise Rejected({views.WHO: field_problem(Code.UNKNOWN_PERSON if user_id else Code.FIELD_EMPTY)})
    if member.kind in views.NO_ROW:
        raise Rejected({views.WHO: views.NO_ROW[member.kind]})
    return member


def _one_of(values: Mapping[str, Any], block_id: str, allowed: Collection[str]) -> str:
    chosen = str(values.get(block_id) or "")
    if chosen not in allowed:
        raise Rejected({block_id: field_problem(Code.FIELD_EMPTY)})
    return chosen


def open_link(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport link` with the acts that can be linked, the newest first; named is whom the team wrote of."""
    acts = [_shown(tx, asker, row) for row in _linkable(tx, asker)]
    if not acts:
        raise Refused(Code.NOTHING_TO_LINK)
    return OpenModal(views.link_form(acts, tag(asker.circle)))


def _shown(tx: Transaction, asker: Asker, row: Row) -> views.Act:
    return views.Act(row.id, row.kind, row.at, row.source.words if row.source else None, _written_of(tx, asker, row))


def _written_of(tx: Transaction, asker: Asker, row: Row) -> str:
    """Return the name of the member a row of the team is about, empty for any other and once they left it."""
    parties = outcomes.parties_of(tx, _bot(asker), row.id) if row.source else ()
    found = [members.get(tx, asker.viewer, one.member_id) for one in parties]
    return next((member.name for member in found if member), "")


def _bot(asker: Asker) -> Viewer:
    return system(asker.circle.team_id, asker.circle.id)


def open_taking_back(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Take it back]: ask which row, of those the team wrote, beginning with the one that was just written."""
    acts = [_shown(tx, asker, row) for row in _written_by_team(tx, asker)]
    if not acts:
        raise Refused(Code.NOT_FOUND)
    return OpenModal(views.take_back_form(acts, call.subject, tag(asker.circle)))


def _written_by_team(tx: Transaction, asker: Asker) -> list[Row]:
    found = fold(outcomes.ledger(tx, asker.viewer))
    return [s.row for s in reversed(found) if s.row.source and s.evidence is not Evidence.DISPUTED]


def take_back(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: a new row withdraws one that the team wrote, for everybody it is about."""
    rows = {row.id: row for row in _written_by_team(tx, asker)}
    row = rows[OutcomeId(_one_of(call.values, views.ACT, rows))]
    withdrawn = outcomes.Act(row.intro_id, row.kind, Evidence.DISPUTED, row.id)
    outcomes.append(tx, asker.viewer, withdrawn, outcomes.parties_of(tx, _bot(asker), row.id))
    return OpenModal(notice(views.taken_back()))


def _linkable(tx: Transaction, asker: Asker) -> list[Row]:
    none = {*QUIET, *GIVEN, OutcomeKind.INTRODUCED}
    found, allowed = fold(outcomes.ledger(tx, asker.viewer)), consents.holding(tx, asker.viewer)
    stand = [s.row for s in reversed(found) if s.row.kind not in none and s.evidence is not Evidence.DISPUTED]
    return [row for row in stand if row.source or _is_passed_on(row, allowed)]


def _is_passed_on(row: Row, allowed: Allowed) -> bool:
    """Whether the team may know of one act of a member: by their consent, or because they sent it to the team."""
    is_sent = row.kind is OutcomeKind.PRODUCT_INTEREST and bool(row.reporter_id)
    return is_sent or allowed.may(row.reporter_id, Use.NAME)


def link(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: a new row says which record outside stands behind the act."""
    acts = {row.id: row for row in _linkable(tx, asker)}
    act = acts[OutcomeId(_one_of(call.values, views.ACT, acts))]
    relation = Relation(_one_of(call.values, views.RELATION, tuple(Relation)))
    origin = Origin(record=_record(call), relation=relation)
    before = _latest(tx, asker, act.id, origin.record)
    if before and before.relation is relation:
        raise Rejected({views.RECORD: views.LINKED_ALREADY})
    parties = outcomes.parties_of(tx, system(call.team_id, asker.circle.id), act.id)
    linked = outcomes.Act(act.intro_id, act.kind, Evidence.LINKED, act.id)
    outcomes.append(tx, asker.viewer, linked, parties, origin)
    return OpenModal(notice(views.linked_anew(before, relation) if before else views.linked()))


def _record(call: Call) -> str:
    record = clean(str(call.values.get(views.RECORD) or ""), views.LONGEST_RECORD)
    if not names_record(record):
        raise Rejected({views.RECORD: views.NO_RECORD})
    return record


def _latest(tx: Transaction, asker: Asker, act: OutcomeId, record: str) -> Origin | None:
    """Return the latest link of an act to a record, however that was typed, or None."""
    return links(outcomes.ledger(tx, asker.viewer)).get(act, {}).get(record_key(record))

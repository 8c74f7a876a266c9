"""The ledger: `/rapport outcomes` for managers, and each member's right to correct a row or leave it."""

from domain.errors import Code, Refused
from domain.ids import OutcomeId
from domain.outcomes import CAME_OF_IT, Evidence, OutcomeKind, Row, Side, fold
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.outcomes import came_of_it
from handlers.outcomes.consents import ask_again
from handlers.outcomes.reports import report
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Say
from handlers.sending import respond
from handlers.signatures import team_of
from storage import intros, outcomes
from storage.database import Transaction
from storage.outcomes import acceptance, consents
from views.errors import notice
from views.members import me
from views.outcomes import interest
from views.outcomes import ledger as views


def register(registry: Registry) -> None:
    """Answer the managers' command and the members' two buttons."""
    registry.command("outcomes", show, managers_only=True)
    registry.click(me.CORRECT, open_correction)
    registry.click(me.REMOVE_NAME, remove_name)
    registry.submission(views.CORRECT_FORM, correct)


def show(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport outcomes` with counts by kind and evidence, and what became of suggestions."""
    ask_again(tx, asker.circle)
    standings, allowed = fold(outcomes.ledger(tx, asker.viewer)), consents.holding(tx, asker.viewer)
    return Say(views.report(standings, allowed, acceptance.closed(tx, asker.viewer), tag(asker.circle)))


def open_correction(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Correct]: ask what the row should say."""
    row = _own(tx, call, asker)
    return OpenModal(views.correct_form(row.kind, tag(asker.circle, row.id)))


def correct(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: the old row is disputed by a new one, and a second new one says what is so."""
    row = _own(tx, call, asker)
    chosen = str(call.values.get(views.KIND) or "")
    allowed = {views.DID_NOT_HAPPEN, OutcomeKind.MET.value, *(kind.value for kind in CAME_OF_IT)}
    if chosen not in allowed:
        raise Refused(Code.FIELD_EMPTY, field=views.KIND)
    viewer = system(call.team_id, asker.circle.id)
    _withdraw(tx, viewer, asker, row)
    if chosen == OutcomeKind.PRODUCT_INTEREST and asker.member:
        # As after a check-in, nothing is written of it before they send it.
        subject = tag(asker.circle, row.intro_id)
        return OpenModal(interest.form(team_of(tx, viewer), asker.member.name, row.note, subject))
    if chosen != views.DID_NOT_HAPPEN:
        _write(tx, viewer, asker, row, OutcomeKind(chosen), came_of_it.side_of(call, OutcomeKind(chosen)))
    return OpenModal(notice(views.corrected()))


def _withdraw(tx: Transaction, viewer: Viewer, asker: Asker, row: Row) -> None:
    """Dispute a row for whoever corrects it, and for its other side where they never said the same themselves."""
    about, me = row.about or row.id, asker.viewer.member_id
    is_confirmed = any(one.about == about for one in outcomes.of_intro(tx, viewer, row.intro_id) if row.intro_id)
    is_theirs_alone = row.mine and row.side and not is_confirmed
    others = [one for one in outcomes.parties_of(tx, viewer, about) if is_theirs_alone and one.member_id != me]
    parties = (outcomes.Party(me, is_reporter=True), *others)
    outcomes.append(tx, viewer, outcomes.Act(row.intro_id, row.kind, Evidence.DISPUTED, about), parties)


def _write(tx: Transaction, viewer: Viewer, asker: Asker, row: Row, kind: OutcomeKind, side: Side | None) -> None:
    me = outcomes.Party(asker.viewer.member_id, is_reporter=True)
    intro = intros.get(tx, asker.viewer, row.intro_id) if row.intro_id else None
    if side and intro:
        report(tx, viewer, intro, me.member_id, kind, side=side)
    else:
        outcomes.append(tx, viewer, outcomes.Act(row.intro_id, kind), (me,))


def remove_name(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Remove my name]: the row stays, without its name and words."""
    if not outcomes.remove_name(tx, asker.viewer, OutcomeId(call.subject)):
        raise Refused(Code.NOT_FOUND)
    respond(tx, asker.viewer, call, views.name_removed())
    return Nothing()


def _own(tx: Transaction, call: Call, asker: Asker) -> Row:
    row = outcomes.get(tx, asker.viewer, OutcomeId(call.subject)) if asker.member else None
    if row is None:
        raise Refused(Code.NOT_FOUND)
    return row

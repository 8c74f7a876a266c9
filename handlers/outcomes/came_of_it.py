"""What came of an introduction: asked after a yes, and told whenever somebody likes."""

from domain.errors import Code
from domain.intros.notes import has_words
from domain.outcomes import CAME_OF_IT, OutcomeKind, Side
from domain.outcomes.balance import HELP
from domain.viewers import system
from handlers.asking import own_intro, tag
from handlers.outcomes import consents
from handlers.outcomes.reports import names_peer, report
from handlers.registry import Answer, Asker, Call, OpenModal, Registry, Rejected
from handlers.signatures import team_of
from storage.database import Transaction
from views.errors import field_problem, notice
from views.outcomes import interest
from views.outcomes import ledger as views
from views.text import clean


def register(registry: Registry) -> None:
    """Answer the button, which stays, and the form."""
    registry.click(views.TELL_MORE, open_form)
    registry.submission(views.CAME_OF_IT_FORM, tell)


def open_form(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Something came of it]: the question after a yes once more, for as long as the introduction is remembered."""
    intro, member = own_intro(tx, call, asker)
    return OpenModal(views.came_of_it_form(tag(member.circle_id, intro.id)))


def tell(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: what came of it, in the member's words, with their name if they agree."""
    intro, member = own_intro(tx, call, asker)
    told = clean(str(call.values.get(views.NOTE) or ""), views.LONGEST_NOTE)
    chosen = str(call.values.get(views.KIND) or "")
    if chosen not in CAME_OF_IT and not told:
        return OpenModal(notice(views.nothing_kept()))
    kind = OutcomeKind(chosen) if chosen in CAME_OF_IT else OutcomeKind.OTHER
    note = told if has_words(told) else ""
    named = bool(call.values.get(views.NAME))
    viewer = system(member.team_id, member.circle_id)
    if named and names_peer(tx, viewer, intro, member, note):
        raise Rejected({views.NOTE: field_problem(Code.NAMES_PEER)})
    if kind is OutcomeKind.PRODUCT_INTEREST:
        # Nothing is written before they send it: a total of one would tell of it.
        return OpenModal(interest.form(team_of(tx, viewer), member.name, note, tag(asker.circle, intro.id)))
    side = side_of(call, kind)
    report(tx, viewer, intro, member.id, kind, note, named=named, side=side)
    named_until = consents.agree_to_name(tx, member, asker.viewer) if named else None
    return OpenModal(notice(views.kept(kind, named_until, is_credited=kind in HELP and side is not None)))


def side_of(call: Call, kind: OutcomeKind) -> Side | None:
    """Return which of the two in a mentoring its reporter says they were; None where they leave it open.

    Whoever was helped received it, and has a side only where they let their peer have it in their record.
    """
    if kind in HELP:
        return Side.MENTEE if call.values.get(views.CREDIT) else None
    if kind is not OutcomeKind.MENTORING:
        return None
    return next((one for one in Side if one == call.values.get(views.SIDE)), None)

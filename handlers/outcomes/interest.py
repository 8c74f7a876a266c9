"""Telling the vendor of an interest: asked only of who raised it, and passed on only as they approve it."""

from domain.deliveries import Purpose
from domain.errors import Code, Refused
from domain.ids import IntroId
from domain.members import Member
from domain.outcomes import OutcomeKind
from domain.viewers import system
from handlers.asking import own_intro
from handlers.outcomes.reports import names_peer, report
from handlers.registry import Answer, Asker, Call, OpenModal, Registry, Rejected
from handlers.reporting import to_managers
from storage import circles, outcomes
from storage.database import Transaction
from views.errors import field_problem, notice
from views.outcomes import interest as views
from views.text import clean


def register(registry: Registry) -> None:
    """Answer the form that shows exactly what would be read."""
    registry.submission(views.FORM, pass_on)


def pass_on(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Send it]: the approved words go to the managers' channel, and only now into the ledger; nothing else does."""
    circle = circles.get(tx, asker.circle.id)
    if asker.member is None or circle is None or not circle.managers_channel_id:
        raise Refused(Code.NOT_FOUND)
    words = clean(str(call.values.get(views.WORDS) or ""), views.LONGEST)
    if not words:
        raise Rejected({views.WORDS: field_problem(Code.FIELD_EMPTY)})
    _write_down(tx, call, asker, asker.member, words)
    message, about = views.passed_on(asker.member.name, words), {"member": asker.member.id}
    to_managers(tx, circle, Purpose.NOTICE, message, f"interest:{call.key}", **about)
    return OpenModal(notice(views.thanks()))


def _write_down(tx: Transaction, call: Call, asker: Asker, member: Member, words: str) -> None:
    viewer = system(call.team_id, asker.circle.id)
    if not call.subject:
        party = outcomes.Party(member.id, is_reporter=True, shows_name=True, note=words)
        outcomes.append(tx, viewer, outcomes.Act(IntroId(""), OutcomeKind.PRODUCT_INTEREST), (party,))
        return
    intro, _ = own_intro(tx, call, asker)
    if names_peer(tx, viewer, intro, member, words):
        raise Rejected({views.WORDS: field_problem(Code.NAMES_PEER)})
    report(tx, viewer, intro, member.id, OutcomeKind.PRODUCT_INTEREST, words, named=True)

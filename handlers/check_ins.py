"""The one check-in after an introduction, its four answers, and the optional question after a yes."""

import re
from dataclasses import replace
from datetime import timedelta
from functools import partial

from domain.deliveries import Purpose
from domain.errors import Code, Refused
from domain.ids import IntroId, MemberId, OutcomeId
from domain.intros import DAYS_TO_CHECK_IN, CheckIn, Intro, IntroState, checked_in, is_opening, is_talking, says_more
from domain.members import Member
from domain.outcomes import ANSWER_KIND, CAME_OF_IT, QUIET, Evidence, OutcomeKind, Row
from domain.viewers import Viewer, system
from handlers import consents
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Rejected
from handlers.sending import change, to_member
from handlers.signatures import team_of
from storage import circles, follow_ups, intros, members, outbox, outcomes
from storage.database import Transaction
from views import interest
from views import intros as views
from views import outcomes as outcome_views
from views.errors import field_problem
from views.text import clean

_TOLD = frozenset({Evidence.REPORTED, Evidence.CORROBORATED})


def register(registry: Registry) -> None:
    """Answer the four buttons and the form behind the first."""
    for answer, action_id in views.CHECK_IN_ACTIONS.items():
        registry.click(action_id, partial(_answer, answer))
    registry.submission(outcome_views.CAME_OF_IT_FORM, came_of_it)


def ask_all(tx: Transaction) -> None:
    """Ask both sides of every introduction that is ten days old, each alone and once."""
    for circle in circles.every(tx):
        viewer = system(circle.team_id, circle.id)
        for intro in intros.in_states(tx, viewer, frozenset({IntroState.INTRODUCED, IntroState.IN_TOUCH})):
            is_due = intro.introduced_at and intro.introduced_at + timedelta(days=DAYS_TO_CHECK_IN) <= tx.now
            if is_due and not is_opening(intro):
                _ask(tx, viewer, intro)


def _ask(tx: Transaction, viewer: Viewer, intro: Intro) -> None:
    for side in intro.sides:
        if side.check_in_id:
            continue
        member = members.get(tx, viewer, side.member_id)
        other = members.get(tx, viewer, intro.other(side.member_id).member_id)
        if member is None or other is None or not member.is_present:
            continue
        if follow_ups.reported_pitch(tx, viewer, intro.id, member.id):
            continue
        message = views.check_in(
            other.name, _when(tx, member, intro), team_of(tx, viewer), tag(member.circle_id, intro.id)
        )
        asked_by = to_member(tx, member, Purpose.CHECK_IN, message, f"check-in:{intro.id}", about={"intro": intro.id})
        intros.set_check_in(tx, viewer, intro.id, member.id, asked_by=asked_by)


def _when(tx: Transaction, member: Member, intro: Intro) -> str:
    """Return when the two were introduced, as it reads on the day the question will be with `member`."""
    introduced = intro.introduced_at or tx.now
    asked = outbox.earliest(tx, Purpose.CHECK_IN, member.circle_id, member, intro.id)
    return views.introduced_when(introduced, (asked - introduced).days)


def _answer(answer: CheckIn, tx: Transaction, call: Call, asker: Asker) -> Answer:
    intro, member = _own(tx, call, asker)
    viewer = system(member.team_id, member.circle_id)
    side = intro.side(member.id)
    if side.check_in is not answer:
        if not says_more(side.check_in, answer):
            raise Refused(Code.ANSWERED)
        intros.set_state(tx, viewer, intro, checked_in(intro.state, answer))
        intros.set_check_in(tx, viewer, intro.id, member.id, answer=answer)
        report(tx, viewer, intro, member.id, ANSWER_KIND[answer])
    other = members.get(tx, viewer, intro.other(member.id).member_id)
    shown = views.check_in_answered(other.name if other else "them", answer, tag(member.circle_id, intro.id))
    story = f"check-in:{intro.id}"
    change(tx, member, side.check_in_id, Purpose.CHECK_IN_CHANGE, shown, story, answer)
    if answer is CheckIn.YES:
        return OpenModal(outcome_views.came_of_it_form(tag(member.circle_id, intro.id)))
    return Nothing()


def _own(tx: Transaction, call: Call, asker: Asker) -> tuple[Intro, Member]:
    intro = intros.lock(tx, asker.viewer, IntroId(call.subject))
    if intro is None or asker.member is None or not is_talking(intro):
        raise Refused(Code.NOT_FOUND)
    return intro, asker.member


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
    """Write what one side reports: it corroborates what the other side reported of the same, if they did.

    A row is about its reporter alone until the other side says the same: then both rows are about both. What somebody
    reports twice of one introduction is one act, with their latest words.
    """
    told = _reporters(tx, viewer, intro, kind)
    if member_id in told:
        if note:
            outcomes.set_note(tx, replace(viewer, member_id=member_id), told[member_id].id, note, named)
        return
    theirs = told.get(intro.other(member_id).member_id) if kind not in QUIET else None
    earlier = (theirs.about or theirs.id) if theirs else None
    evidence = Evidence.CORROBORATED if earlier else Evidence.REPORTED
    about = earlier or OutcomeId("")
    parties = [outcomes.Party(member_id, is_reporter=True, shows_name=named, note=note)]
    if earlier:
        outcomes.stand_by(tx, viewer, earlier, member_id)
        parties.append(outcomes.Party(intro.other(member_id).member_id))
    outcomes.append(tx, viewer, outcomes.Act(intro.id, kind, evidence, about), tuple(parties))


def _reporters(tx: Transaction, viewer: Viewer, intro: Intro, kind: OutcomeKind) -> dict[MemberId, Row]:
    """Return by whom the kind was reported of an introduction, without what was taken back since."""
    rows = [row for row in outcomes.of_intro(tx, viewer, intro.id) if row.kind is kind]
    withdrawn = {row.about for row in rows if row.evidence is Evidence.DISPUTED}
    standing = [row for row in rows if row.evidence in _TOLD and not {row.id, row.about} & withdrawn]
    found = [(outcomes.reporter_of(tx, viewer, row.id), row) for row in standing]
    return {reporter: row for reporter, row in found if reporter}


def came_of_it(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The optional question: what came of it, in the member's words, with their name if they agree."""
    intro, member = _own(tx, call, asker)
    note = clean(str(call.values.get(outcome_views.NOTE) or ""), outcome_views.LONGEST_NOTE)
    chosen = str(call.values.get(outcome_views.KIND) or "")
    if chosen not in {kind.value for kind in CAME_OF_IT} and not note:
        return Nothing()
    kind = OutcomeKind(chosen) if chosen in {kind.value for kind in CAME_OF_IT} else OutcomeKind.OTHER
    named = bool(call.values.get(outcome_views.NAME))
    viewer = system(member.team_id, member.circle_id)
    other = members.get(tx, viewer, intro.other(member.id).member_id)
    if named and other and names(note, other.name):
        raise Rejected({outcome_views.NOTE: field_problem(Code.NAMES_PEER)})
    report(tx, viewer, intro, member.id, kind, note, named=named)
    if named:
        consents.agree_to_name(tx, asker.viewer)
    if kind is OutcomeKind.PRODUCT_INTEREST:
        return OpenModal(interest.form(team_of(tx, viewer), member.name, note, tag(asker.circle)))
    return Nothing()


def names(note: str, name: str) -> bool:
    """Whether a note holds a part of somebody's name, as names are written: `Grace` is one, `grace` is not."""
    words = {word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 1 and not word.islower()}
    return not words.isdisjoint(re.findall(r"[^\W\d_]+", note))

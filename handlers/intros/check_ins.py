"""The one check-in after an introduction, and its four answers."""

from datetime import timedelta
from functools import partial

from domain.calendar import zone
from domain.deliveries import Purpose
from domain.errors import Code, Refused
from domain.intros import DAYS_TO_CHECK_IN, CheckIn, Intro, IntroState, checked_in, is_opening, says_more
from domain.intros.bookings import after_meeting
from domain.outcomes import ANSWER_KIND
from domain.viewers import Viewer, system
from handlers.asking import own_intro, tag
from handlers.outcomes.reports import report
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry
from handlers.sending import change, to_member
from handlers.signatures import team_of
from storage import circles, intros, members
from storage.database import Transaction
from storage.intros import follow_ups
from views.intros import check_ins as views
from views.outcomes import ledger as outcome_views


def register(registry: Registry) -> None:
    """Answer the four buttons."""
    for answer, action_id in views.CHECK_IN_ACTIONS.items():
        registry.click(action_id, partial(_answer, answer))


def ask_all(tx: Transaction) -> None:
    """Ask both sides of every introduction that is ten days old, each alone and once; of a booked one after it.

    In a hush nobody is, and so nothing is planned that would be old when it leaves.
    """
    for circle in circles.speaking(tx):
        viewer = system(circle.team_id, circle.id)
        for intro in intros.in_states(tx, viewer, frozenset({IntroState.INTRODUCED, IntroState.IN_TOUCH})):
            if _is_due(tx, viewer, intro):
                _ask(tx, viewer, intro)


def _is_due(tx: Transaction, viewer: Viewer, intro: Intro) -> bool:
    """Whether it is time to ask somebody: ten days on, and a working day after they meet where that is booked."""
    is_asked = all(side.check_in_id for side in intro.sides)
    if is_asked or is_opening(intro) or not intro.introduced_at:
        return False
    if intro.introduced_at + timedelta(days=DAYS_TO_CHECK_IN) > tx.now:
        return False
    return intro.meets_at is None or after_meeting(intro.meets_at) <= tx.now


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
        on = (intro.introduced_at or tx.now).astimezone(zone(member.tz)).date()
        subject, was_booked = tag(member.circle_id, intro.id), intro.meets_at is not None
        message = views.check_in(other.name, on, team_of(tx, viewer), subject, was_booked=was_booked)
        asked_by = to_member(tx, member, Purpose.CHECK_IN, message, f"check-in:{intro.id}", about={"intro": intro.id})
        intros.set_check_in(tx, viewer, intro.id, member.id, asked_by=asked_by)


def _answer(answer: CheckIn, tx: Transaction, call: Call, asker: Asker) -> Answer:
    intro, member = own_intro(tx, call, asker)
    viewer = system(member.team_id, member.circle_id)
    side = intro.side(member.id)
    is_news = side.check_in is not answer
    if is_news:
        if not says_more(side.check_in, answer):
            raise Refused(Code.ANSWERED)
        intros.set_state(tx, viewer, intro, checked_in(intro.state, answer))
        intros.set_check_in(tx, viewer, intro.id, member.id, answer=answer)
        report(tx, viewer, intro, member.id, ANSWER_KIND[answer])
    other = members.get(tx, viewer, intro.other(member.id).member_id)
    shown = views.check_in_answered(other.name if other else None, answer, tag(member.circle_id, intro.id))
    story = f"check-in:{intro.id}"
    change(tx, member, side.check_in_id, Purpose.CHECK_IN_CHANGE, shown, story, answer)
    if answer is CheckIn.YES and is_news:
        return OpenModal(outcome_views.came_of_it_form(tag(member.circle_id, intro.id)))
    return Nothing()

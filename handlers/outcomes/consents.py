"""What a member allows: `/rapport consents`, given and withdrawn with one tap; managers ask, and read what holds."""

import re
from datetime import datetime, timedelta
from itertools import count

from domain.circles import Circle
from domain.deliveries import DeliveryState, Purpose
from domain.errors import Code, Refused
from domain.ids import OutboxId, UserId
from domain.members import Kind, Member
from domain.outcomes import CAME_OF_IT, OutcomeKind
from domain.outcomes.consents import DAYS, USUAL, Scope, Standing, Use, standing
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.outcomes.impact import impact_of
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Rejected, Say
from handlers.sending import respond, to_member
from handlers.signatures import team_of
from storage import members, outbox
from storage.database import Transaction
from storage.outcomes import consents
from views.errors import field_problem, notice
from views.outcomes import consents as views

_WHOSE = re.compile(r"<@(\w+)(?:\|[^>]*)?>")
_ASK = re.compile(r"<@(\w+)(?:\|[^>]*)?>\s+(\w+)")


def register(registry: Registry) -> None:
    """Answer the member's list and its buttons, the managers' ask, and its answers."""
    registry.command("consents", show)
    registry.command("ask", ask, managers_only=True)
    registry.click(views.CHANGE, open_form)
    registry.click(views.WITHDRAW, withdraw)
    registry.click(views.YES, say_yes)
    registry.click(views.NO, say_no)
    registry.submission(views.FORM, give)


def show(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport consents` with what the asker allows, and whether it holds; of others managers alone read."""
    named = call.text.strip()
    match = _WHOSE.fullmatch(named)
    is_of_others = bool(named) and (match is None or match[1] != asker.viewer.user_id)
    if is_of_others and asker.viewer.manages:
        return _show_theirs(tx, asker, UserId(match[1] if match else ""))
    member = _own(asker)
    return Say(views.mine(given_by(tx, asker.viewer, member), tag(asker.circle), is_of_others=is_of_others))


def _show_theirs(tx: Transaction, asker: Asker, user_id: UserId) -> Answer:
    """Answer a manager with what holds now: a no, a silence and what is over all look like never asked."""
    if not user_id:
        raise Refused(Code.BAD_WHOSE)
    member = _customer(tx, asker, user_id)
    held = {one.use: (one.scope, one.expires_at) for one in consents.held_by(tx, asker.viewer, member.id)}
    return Say(views.theirs(member.name, held))


def _customer(tx: Transaction, asker: Asker, user_id: UserId) -> Member:
    member = members.in_circle(tx, asker.viewer, user_id)
    if member is None or member.kind is not Kind.CUSTOMER or not member.is_present:
        raise Refused(Code.UNKNOWN_PERSON)
    return member


def given_by(tx: Transaction, viewer: Viewer, member: Member) -> dict[Use, views.Given]:
    """Return the latest of each use that a member allowed, with how it stands now."""
    now_as = consents.position_of(tx, viewer, member.id)
    return {
        one.use: (one.scope, one.expires_at, standing(one, tx.now, now_as))
        for one in consents.of_member(tx, viewer, member.id)
    }


def open_form(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Allow], [Change]: ask how widely, and until when."""
    _own(asker)
    return OpenModal(views.form(_use(call), tag(asker.circle, call.subject)))


def give(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """The form: allowed, from now on and until then."""
    _own(asker)
    scope = next((one for one in Scope if one == call.values.get(views.SCOPE)), None)
    days = next((one for one in DAYS if str(one) == call.values.get(views.UNTIL)), None)
    if scope is None or days is None:
        missing = views.UNTIL if scope else views.SCOPE
        raise Rejected({missing: field_problem(Code.FIELD_EMPTY)})
    use, lasts = _use(call), timedelta(days=days)
    consents.give(tx, asker.viewer, use, scope, lasts)
    return OpenModal(notice(views.given(use, scope, tx.now + lasts)))


def agree_to_name(tx: Transaction, member: Member, viewer: Viewer) -> datetime:
    """Note that a member ticked that the team may see their name and words; what they allow already stays.

    Return until when they allow both.
    """
    given = given_by(tx, viewer, member)
    ends = []
    for use in (Use.NAME, Use.QUOTE):
        _, until, stands = given.get(use, (Scope.TEAM, tx.now, Standing.EXPIRED))
        if stands is not Standing.HOLDS:
            consents.give(tx, viewer, use, Scope.TEAM, USUAL)
            until = tx.now + USUAL
        ends.append(until)
    return min(ends)


def withdraw(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Withdraw]: from this moment on no view shows it."""
    use = _use(call)
    consents.withdraw(tx, asker.viewer, use)
    respond(tx, asker.viewer, call, views.withdrawn(use), replace=True)
    return Nothing()


def ask(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport ask @member reference`: it leaves once the budget allows and they are owed nothing."""
    match = _ASK.fullmatch(call.text.strip())
    use = next((one for one in Use if match and one == match[2].lower()), None)
    if match is None or use is None:
        raise Refused(Code.BAD_ASK)
    member = _customer(tx, asker, UserId(match[1]))
    viewer = system(asker.viewer.team_id, asker.circle.id)
    if outbox.open_ask(tx, member.id):
        return Say(views.one_waits(member.name))
    planned = _ask_this_month(tx, viewer, member, use)
    state, moment = outbox.state_of(tx, planned), outbox.moment_of(tx, planned)
    if state is DeliveryState.SENT and moment:
        return Say(views.was_asked(member.name, moment))
    return Say(views.asked(member.name, None if state is DeliveryState.HELD else moment))


def _ask_this_month(tx: Transaction, viewer: Viewer, member: Member, use: Use) -> OutboxId:
    """Ask for a use once a month; a question that could not be delivered was none, and another takes its place."""
    story = f"{member.id}:{use}:{tx.now:%Y-%m}"
    tries = (_send(tx, viewer, member, use, f"{story}:{n}" if n else story) for n in count())
    return next(planned for planned in tries if outbox.state_of(tx, planned) is not DeliveryState.FAILED)


def _send(tx: Transaction, viewer: Viewer, member: Member, use: Use, story: str, *, is_again: bool = False) -> OutboxId:
    impact = impact_of(tx, viewer, member)
    acts = ([OutcomeKind.MET] if impact.met else []) + [one for one in CAME_OF_IT if one in {*impact.did, *impact.got}]
    message = views.question(use, member.name, team_of(tx, viewer), acts, tag(member.circle_id), is_again=is_again)
    return to_member(tx, member, Purpose.ASK, message, f"consent:{story}")


def ask_again(tx: Transaction, circle: Circle) -> None:
    """Ask once more, once each, who allowed something in a position they have left since."""
    viewer = system(circle.team_id, circle.id)
    for member_id in consents.owners(tx, viewer):
        member = members.get(tx, viewer, member_id)
        if member and member.is_peer(tx.now) and not outbox.open_ask(tx, member.id):
            _ask_moved(tx, viewer, member)


def _ask_moved(tx: Transaction, viewer: Viewer, member: Member) -> None:
    """Ask for one use at a time: the next waits for the answer to this."""
    resting = {
        use: until for use, (_, until, stands) in given_by(tx, viewer, member).items() if stands is Standing.MOVED_ON
    }
    use = next((one for one in Use if one in resting), None)
    if use:
        story = f"{member.id}:{use}:{consents.position_of(tx, viewer, member.id)}:{resting[use]:%Y%m%d}"
        _send(tx, viewer, member, use, story, is_again=True)


def say_yes(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Yes]: for the program team, for a year; who allows more already keeps that."""
    use = _use(call)
    before = given_by(tx, asker.viewer, _own(asker)).get(use)
    if before is None or before[2] is not Standing.HOLDS:
        scope = before[0] if before and before[2] is Standing.MOVED_ON else Scope.TEAM
        consents.give(tx, asker.viewer, use, scope, USUAL)
    respond(tx, asker.viewer, call, views.answered(use, True), replace=True)
    return Nothing()


def say_no(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[No, thank you]: nothing is written down, but what rested is withdrawn; nobody is told."""
    use = _use(call)
    consents.withdraw(tx, asker.viewer, use)
    respond(tx, asker.viewer, call, views.answered(use, False), replace=True)
    return Nothing()


def _use(call: Call) -> Use:
    found = next((one for one in Use if one == call.subject), None)
    if found is None:
        raise Refused(Code.NO_LONGER_OPEN)
    return found


def _own(asker: Asker) -> Member:
    if asker.member is None:
        raise Refused(Code.NOT_A_MEMBER)
    return asker.member

"""`/rapport preferences`: how often, whom and how a member likes to meet; nobody else reads it."""

from dataclasses import replace

from domain.addresses import https_address
from domain.errors import Code, Refused
from domain.ids import MemberId, UserId
from domain.intros import WAITING, IntroEvent, Origin, next_state
from domain.intros.drafting import Language
from domain.members import Kind, Member
from domain.peers import Wish
from domain.preferences import MOST_AVOIDED, MOST_OPEN, Frequency, Preferences, companies_of, fewer
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.registry import Answer, Asker, Call, OpenModal, Registry, Rejected
from handlers.suggestions import offers
from handlers.suggestions.pool import avoided_by
from storage import budget, intros, members
from storage.database import Transaction
from storage.members import preferences
from views.errors import field_problem, notice
from views.members import preferences as views


def register(registry: Registry) -> None:
    """Answer the command, the button and the form."""
    registry.command("preferences", open_form)
    registry.click(views.OPEN, open_form)
    registry.submission(views.FORM, save)


def open_form(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Show the form, with what the member prefers so far."""
    member = _customer(asker)
    chosen = so_far(tx, asker.viewer, member)
    avoided = (members.get(tx, asker.viewer, one) for one in sorted(chosen.avoided_people))
    users = [one.user_id for one in avoided if one]
    return OpenModal(views.preferences_form(chosen, users, tag(asker.circle)))


def so_far(tx: Transaction, viewer: Viewer, member: Member) -> Preferences:
    """Return what a member prefers; an executive who never said so is offered somebody once a month."""
    chosen = preferences.of_member(tx, viewer, member.id)
    if preferences.has_chosen(tx, viewer, member.id):
        return chosen
    is_executive = budget.is_executive(tx, member.team_id, member.user_id)
    return replace(chosen, frequency=Frequency.MONTHLY) if is_executive else chosen


def save(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Take the form; what it changes about offers that wait, nobody can see."""
    member = _customer(asker)
    chosen = _chosen(tx, call, asker.viewer, member)
    _keep(tx, member, chosen)
    _keep_apart(tx, member)
    return OpenModal(notice(views.saved(chosen)))


def less_often(tx: Transaction, member: Member) -> Frequency:
    """Offer somebody to a member one step less often than so far, and return how often that is."""
    chosen = so_far(tx, system(member.team_id, member.circle_id), member)
    seldomer = fewer(chosen.frequency)
    _keep(tx, member, replace(chosen, frequency=seldomer))
    return seldomer


def _keep(tx: Transaction, member: Member, chosen: Preferences) -> None:
    """Write down what a member prefers; who wants nobody unasked still hears of members who asked for them."""
    preferences.save(tx, system(member.team_id, member.circle_id), member.id, chosen)
    if chosen.frequency is Frequency.ON_REQUEST:
        offers.hold_back(tx, member, {Origin.SUGGESTED})


def _customer(asker: Asker) -> Member:
    if asker.member is None:
        raise Refused(Code.NOT_A_MEMBER)
    if asker.member.kind is not Kind.CUSTOMER:
        raise Refused(Code.CUSTOMERS_ONLY)
    return asker.member


def _chosen(tx: Transaction, call: Call, viewer: Viewer, member: Member) -> Preferences:
    booking = https_address(str(call.values.get(views.BOOKING) or ""))
    people = _people(tx, call, viewer, member)
    problems = {views.BOOKING: field_problem(Code.BAD_BOOKING)} if booking is None else {}
    if None in people:
        problems[views.PEOPLE] = field_problem(Code.NOT_IN_CIRCLE)
    if problems or booking is None:
        raise Rejected(problems)
    before = so_far(tx, viewer, member)
    return Preferences(
        next((one for one in Frequency if one == call.values.get(views.HOW_OFTEN)), before.frequency),
        _at_once(str(call.values.get(views.AT_ONCE) or ""), before.most_open),
        next((one for one in Wish if one == call.values.get(views.WISH)), before.wish),
        booking,
        tuple(one for one in Language if one in _several(call, views.LANGUAGES)),
        frozenset(one for one in people if one) - {member.id},
        companies_of(str(call.values.get(views.COMPANIES) or "")),
    )


def _at_once(told: str, before: int) -> int:
    return int(told) if told in map(str, range(1, MOST_OPEN + 1)) else before


def _several(call: Call, block_id: str) -> list[str]:
    given = call.values.get(block_id)
    return [str(one) for one in given] if isinstance(given, list) else []


def _people(tx: Transaction, call: Call, viewer: Viewer, member: Member) -> set[MemberId | None]:
    """Return whom the member would avoid, with None among them for somebody who is not in the circle."""
    users = _several(call, views.PEOPLE)[:MOST_AVOIDED]
    known = (members.in_circle(tx, viewer, UserId(user)) for user in users if user != member.user_id)
    return {one.id if one else None for one in known}


def _keep_apart(tx: Transaction, member: Member) -> None:
    """Let what waits between a member and those they avoid come to nothing, on its own day and as silence does.

    What stands before either stays as it is: an offer that went away would tell whom it was of.
    """
    viewer = system(member.team_id, member.circle_id)
    avoided = avoided_by(tx, viewer, member.id)
    for intro in intros.of_member(tx, viewer, member.id):
        if intro.state in WAITING and intro.other(member.id).member_id in avoided:
            intros.set_state(tx, viewer, intro, next_state(intro.state, IntroEvent.DECLINE))

"""`/rapport pause` and `/rapport resume`: quiet for a while, in every circle the asker is in."""

from datetime import datetime

from domain.calendar import pause_until, zone
from domain.errors import Code, Refused
from domain.members import Kind
from domain.preferences import Frequency
from domain.viewers import system
from handlers.asking import asking_member
from handlers.registry import Answer, Asker, Call, Registry, Say
from handlers.suggestions import next_best, offers
from storage import members, profiles
from storage.database import Transaction
from storage.members import preferences
from views.members import pause as views


def register(registry: Registry) -> None:
    """Answer the two commands."""
    registry.command("pause", pause)
    registry.command("resume", resume)


def pause(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport pause 2 weeks`: quiet until then, in every circle the asker is in."""
    tz = asking_member(asker).tz
    until = pause_until(call.text, tx.now, tz)
    if until is None:
        raise Refused(Code.BAD_DURATION)
    for member in members.of_user(tx, call.team_id, call.user_id):
        offers.hold_back(tx, member)
    _set_pause(tx, call, until)
    return Say(views.paused(until.astimezone(zone(tz))))


def resume(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport resume`: the pause is over, and whoever fits is suggested."""
    asking = asking_member(asker)
    before = members.of_user(tx, call.team_id, call.user_id)
    _set_pause(tx, call, None)
    for member in members.of_user(tx, call.team_id, call.user_id):
        next_best.suggest_to(tx, member)
    in_directory = asking.kind is Kind.CUSTOMER and bool(profiles.shown(tx, asker.viewer, [asking.id]))
    chosen = preferences.of_member(tx, asker.viewer, asking.id)
    return Say(
        views.resumed(
            was_paused=any(member.is_paused(tx.now) for member in before),
            is_in_directory=in_directory,
            is_on_request=chosen.frequency is Frequency.ON_REQUEST,
        )
    )


def _set_pause(tx: Transaction, call: Call, until: datetime | None) -> None:
    for member in members.of_user(tx, call.team_id, call.user_id):
        members.set_pause(tx, system(member.team_id, member.circle_id), member.id, until)

"""`/rapport setup`: a circle's channels, its managers and the sentence that says why it exists."""

import re
from collections.abc import Mapping
from typing import Any

from domain.circles import Circle, Settings, wrong_channel
from domain.deliveries import Purpose
from domain.errors import Code, Refused
from domain.ids import ChannelId, CircleId, UserId
from domain.members import LABELS_BY_HAND, Kind
from domain.viewers import system
from handlers.circles import first_look
from handlers.circles.people import ask_admins, ask_roster
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Rejected, Say
from handlers.sending import to_channel
from handlers.suggestions import offers
from storage import circles, members, threads
from storage.database import Transaction
from storage.outbox import Delivery
from views.circles import setup as views
from views.errors import field_problem
from views.text import clean
from views.threads.posting import MOST_PURPOSE

_FIELD_OF = {
    Code.SAME_CHANNEL: views.MANAGERS_CHANNEL,
    Code.EXECUTIVES_APART: views.MANAGERS_CHANNEL,
    Code.MANAGERS_READ_IT: views.CHANNEL,
}
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]+")


def register(registry: Registry) -> None:
    """Answer the set-up command, its form, and labels given by hand."""
    registry.open_command("setup", open_form)
    registry.open_submission(views.SETUP_FORM, save)
    registry.command("label", label, managers_only=True)
    registry.failure(Purpose.ROSTER, cannot_read)
    registry.failure(Purpose.NOTICE, cannot_write)


def open_form(tx: Transaction, call: Call) -> Answer:
    """Show the set-up form to a workspace admin or a manager of the circle it would change."""
    circle = _shown(tx, call)
    _may_set_up(tx, call, circle)
    return OpenModal(views.setup_form(circle, call.channel_id, call.user_id))


def _shown(tx: Transaction, call: Call) -> Circle | None:
    """Return the circle of the channel the command was typed in, else the only one a manager has; None: a new one.

    An admin in another channel means that channel, so that a second circle can be set up.
    """
    known = circles.of_team(tx, call.team_id)
    here = [c for c in known if c.has_channel(call.channel_id)]
    managed = [c for c in here or known if call.user_id in c.managers]
    elsewhere = not here and not call.channel_id.startswith("D")
    if elsewhere and _is_admin(tx, call):
        return None
    if len(managed) == 1:
        return managed[0]
    return here[0] if here else None


def _may_set_up(tx: Transaction, call: Call, circle: Circle | None) -> None:
    if circle and call.user_id in circle.managers:
        return
    workspace = circles.workspace(tx, call.team_id)
    if workspace is None or workspace.admins is None:
        raise Refused(Code.STILL_LEARNING)
    if not _is_admin(tx, call):
        raise Refused(Code.ADMINS_ONLY)


def _is_admin(tx: Transaction, call: Call) -> bool:
    workspace = circles.workspace(tx, call.team_id)
    return workspace is not None and call.user_id in (workspace.admins or ())


def save(tx: Transaction, call: Call) -> Answer:
    """Take the set-up form: write the circle, read who is in it, and look at what its managers need to be told."""
    # The form's metadata only says what was shown; who may change which circle is decided afresh here.
    target = circles.get(tx, CircleId(call.subject)) if call.subject else None
    if call.subject and (target is None or target.team_id != call.team_id):
        raise Refused(Code.NO_LONGER_OPEN)
    _may_set_up(tx, call, target)
    saved = circles.save(tx, _circle(tx, call, target))
    ask_admins(tx, call.team_id, call.key)
    ask_roster(tx, saved, call.key, urgent=True)
    first_look.look(tx, saved, call.user_id, call.key, before=target.managers_channel_id if target else ChannelId(""))
    return Nothing()


def _circle(tx: Transaction, call: Call, target: Circle | None) -> Circle:
    problems: dict[str, str] = {}
    circle = Circle(
        target.id if target else CircleId(""),
        call.team_id,
        ChannelId(_chosen(call.values, views.CHANNEL)),
        ChannelId(_chosen(call.values, views.MANAGERS_CHANNEL)),
        clean(_chosen(call.values, views.PURPOSE), MOST_PURPOSE),
        frozenset(UserId(user) for user in call.values.get(views.MANAGERS) or []),
        _domains(call.values, views.STAFF, problems),
        _domains(call.values, views.PARTNERS, problems),
        settings=target.settings if target else Settings(),
    )
    required = {
        views.CHANNEL: circle.channel_id,
        views.MANAGERS_CHANNEL: circle.managers_channel_id,
        views.MANAGERS: circle.managers,
        views.PURPOSE: circle.purpose,
    }
    problems |= _channel_problems(tx, circle, target)
    problems |= {block_id: field_problem(Code.FIELD_EMPTY) for block_id, given in required.items() if not given}
    if problems:
        raise Rejected(problems)
    return circle


def _channel_problems(tx: Transaction, circle: Circle, target: Circle | None) -> dict[str, str]:
    others = [one for one in circles.of_team(tx, circle.team_id) if one.id != circle.id]
    if problem := wrong_channel(circle, others):
        return {_FIELD_OF[problem]: field_problem(problem)}
    if target and target.channel_id == circle.channel_id:
        return {}
    if circle.channel_id in {other.channel_id for other in others}:
        return {views.CHANNEL: field_problem(Code.CHANNEL_TAKEN)}
    if target and threads.posted(tx, system(target.team_id, target.id)):
        return {views.CHANNEL: field_problem(Code.CHANNEL_STAYS)}
    return {}


def _chosen(values: Mapping[str, Any], block_id: str) -> str:
    return str(values.get(block_id) or "")


def _domains(values: Mapping[str, Any], block_id: str, problems: dict[str, str]) -> frozenset[str]:
    given = [d.strip().lstrip("@").lower() for d in re.split(r"[,;\s]+", _chosen(values, block_id))]
    found = [domain for domain in given if domain]
    wrong = [domain for domain in found if not _DOMAIN.fullmatch(domain)]
    if wrong:
        problems[block_id] = field_problem(Code.BAD_DOMAIN, wrong[0])
    return frozenset(found)


def label(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Say by hand who somebody is: `/rapport label @name staff`."""
    match = re.fullmatch(r"<@(\w+)(?:\|[^>]*)?>\s+(\w+)", call.text)
    kind = next((k for k in Kind if match and k.value == match[2].lower()), None)
    if match is None or kind not in LABELS_BY_HAND:
        raise Refused(Code.BAD_LABEL)
    member = members.in_circle(tx, asker.viewer, UserId(match[1]))
    if member is None:
        raise Refused(Code.UNKNOWN_PERSON)
    members.label(tx, asker.viewer, member.id, kind)
    if kind is not Kind.CUSTOMER:
        offers.withdraw_from(tx, member)
    return Say(views.labelled(member.name, kind))


def cannot_read(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell the managers, once after a set-up, that the bot is not in their circle's channel."""
    circle = circles.get(tx, delivery.circle_id)
    if circle is None or not delivery.about.get("says"):
        return
    viewer = system(circle.team_id, circle.id)
    for manager in sorted(circle.managers):
        story = f"cannot-read:{delivery.id}:{manager}"
        to_channel(tx, viewer, ChannelId(manager), Purpose.NOTICE, views.cannot_read(circle.channel_id), story)


def cannot_write(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell who set a circle up that the bot is not in the managers' channel."""
    set_up_by = delivery.about.get("set_up_by")
    if set_up_by:
        viewer, story = system(delivery.team_id, delivery.circle_id), f"cannot-write:{delivery.id}"
        message = views.cannot_write(delivery.channel_id)
        to_channel(tx, viewer, ChannelId(set_up_by), Purpose.NOTICE, message, story)

"""`/rapport setup`: a circle's channels, its managers and the sentence that says why it exists."""

import re
from collections.abc import Mapping
from typing import Any

from domain.circles import Circle
from domain.deliveries import Purpose
from domain.errors import Code, Refused
from domain.ids import ChannelId, CircleId, TeamId, UserId
from domain.members import LABELS_BY_HAND, Kind
from domain.viewers import system
from handlers.people import ask_admins, ask_roster
from handlers.registry import Answer, Asker, Call, Nothing, OpenModal, Registry, Rejected, Say
from handlers.sending import to_channel
from storage import circles, members
from storage.database import Transaction
from storage.outbox import Delivery
from views import setup as views
from views.blocks import said
from views.errors import field_problem
from views.text import clean
from views.threads import MOST_PURPOSE

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]+")


def register(registry: Registry) -> None:
    """Answer the set-up command, its form, and labels given by hand."""
    registry.open_command("setup", open_form)
    registry.open_submission(views.SETUP_FORM, save)
    registry.command("label", label, managers_only=True)
    registry.failure(Purpose.ROSTER, cannot_read)


def open_form(tx: Transaction, call: Call) -> Answer:
    """Show the set-up form to a workspace admin or a manager of the circle it would change."""
    known = circles.of_team(tx, call.team_id)
    here = [c for c in known if call.channel_id in (c.channel_id, c.managers_channel_id)]
    managed = [c for c in here or known if call.user_id in c.managers]
    circle = managed[0] if len(managed) == 1 else (here[0] if here else None)
    _may_set_up(tx, call, circle)
    return OpenModal(views.setup_form(circle, call.channel_id, call.user_id))


def _may_set_up(tx: Transaction, call: Call, circle: Circle | None) -> None:
    if circle and call.user_id in circle.managers:
        return
    workspace = circles.workspace(tx, call.team_id)
    if workspace is None or workspace.admins is None:
        raise Refused(Code.STILL_LEARNING)
    if call.user_id not in workspace.admins:
        raise Refused(Code.ADMINS_ONLY)


def save(tx: Transaction, call: Call) -> Answer:
    """Take the set-up form: write the circle and read who is in it."""
    # The form's metadata only says what was shown; who may change which circle is decided afresh here.
    channel_id = ChannelId(_chosen(call.values, views.CHANNEL))
    target = circles.get(tx, CircleId(call.subject)) if call.subject else None
    for circle in {c.id: c for c in (target, circles.in_channel(tx, call.team_id, channel_id)) if c}.values():
        _may_set_up(tx, call, circle)
    if target is None:
        _may_set_up(tx, call, None)
    saved = circles.save(tx, _circle(call, channel_id))
    ask_admins(tx, call.team_id, call.key)
    ask_roster(tx, saved, call.key, urgent=True)
    viewer = system(saved.team_id, saved.id)
    to_channel(tx, viewer, ChannelId(call.user_id), Purpose.NOTICE, views.saved(saved), f"setup:{call.key}")
    return Nothing()


def _circle(call: Call, channel_id: ChannelId) -> Circle:
    problems: dict[str, str] = {}
    managers = frozenset(UserId(user) for user in call.values.get(views.MANAGERS) or [])
    purpose = clean(_chosen(call.values, views.PURPOSE), MOST_PURPOSE)
    for block_id, given in ((views.CHANNEL, channel_id), (views.MANAGERS, managers), (views.PURPOSE, purpose)):
        if not given:
            problems[block_id] = field_problem(Code.FIELD_EMPTY)
    staff = _domains(call.values, views.STAFF, problems)
    partners = _domains(call.values, views.PARTNERS, problems)
    if problems:
        raise Rejected(problems)
    managers_channel = ChannelId(_chosen(call.values, views.MANAGERS_CHANNEL))
    return Circle(CircleId(""), TeamId(call.team_id), channel_id, managers_channel, purpose, managers, staff, partners)


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
        raise Refused(Code.NOT_FOUND)
    members.label(tx, asker.viewer, member.id, kind)
    return Say(said(f"<@{member.user_id}> is a {kind} from now on."))


def cannot_read(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell the managers that the roster of their circle cannot be read."""
    circle = circles.get(tx, delivery.circle_id)
    if circle is None or not delivery.channel_id:
        return
    viewer = system(circle.team_id, circle.id)
    for manager in sorted(circle.managers):
        story = f"cannot-read:{delivery.id}:{manager}"
        to_channel(tx, viewer, ChannelId(manager), Purpose.NOTICE, views.cannot_read(circle.channel_id), story)

"""The door for what people do: each call taken once, its circle and role settled, then its behaviour."""

from collections.abc import Iterable

from domain import circles as circle_rules
from domain.circles import Circle
from domain.errors import Code, Refused
from domain.ids import ChannelId, CircleId, IntroId
from domain.intros import Intro, is_talking
from domain.members import Kind, Member
from domain.viewers import Role, Viewer
from handlers.registry import Answer, Asker, Behaviour, Call, Nothing, Registry, Where
from storage import circles, erasure, inbox, intros, members
from storage.database import Transaction

SEPARATOR = "|"
OUTSIDERS = frozenset({Kind.STRANGER, Kind.BOT})
"""Who is in the channel without being in the program: they see what is theirs, and no directory."""


def tag(circle: Circle | CircleId, subject: str = "") -> str:
    """Return what a button or modal carries: its circle and an opaque id."""
    circle_id = circle.id if isinstance(circle, Circle) else circle
    return f"{circle_id}{SEPARATOR}{subject}"


def asking_member(asker: Asker) -> Member:
    """Return the asker as a member; raise `Refused` for a manager who is not in the circle's channel."""
    if asker.member is None:
        raise Refused(Code.NOT_A_MEMBER)
    return asker.member


def own_intro(tx: Transaction, call: Call, asker: Asker) -> tuple[Intro, Member]:
    """Return the asker's own introduction that a button or form is about, locked; raise `Refused` for any other."""
    intro = intros.lock(tx, asker.viewer, IntroId(call.subject))
    if intro is None or asker.member is None or not is_talking(intro):
        raise Refused(Code.NOT_FOUND)
    return intro, asker.member


def answer_command(registry: Registry, tx: Transaction, call: Call) -> Answer:
    """Answer `/rapport WORD …`; raise `Refused` with a reason for anything that cannot be done."""
    word, _, rest = call.text.strip().partition(" ")
    word = word.lower() or "help"
    known = word in registry.commands or word in registry.open_commands
    if not known:
        raise Refused(Code.UNKNOWN_COMMAND, word)
    if not inbox.take(tx, f"command:{call.key}", call.team_id):
        return Nothing()
    told = Call(**{**vars(call), "text": rest.strip()})
    if word in registry.open_commands:
        return registry.open_commands[word](tx, told)
    behaviour = registry.commands[word]
    return _do(tx, behaviour, told, _asker_here(tx, told, behaviour.where))


def answer_click(registry: Registry, tx: Transaction, action_id: str, call: Call) -> Answer:
    """Answer a click; a button nobody answers to any more is refused kindly."""
    if action_id not in registry.clicks and action_id not in registry.open_clicks:
        raise Refused(Code.NO_LONGER_OPEN)
    if not inbox.take(tx, f"click:{call.key}", call.team_id):
        return Nothing()
    if action_id in registry.open_clicks:
        return registry.open_clicks[action_id](tx, call)
    return _tagged(tx, registry.clicks[action_id], call)


def answer_submission(registry: Registry, tx: Transaction, callback_id: str, call: Call) -> Answer:
    """Answer a submitted form; its key is kept only if the form was accepted, since a refusal rolls back."""
    if not inbox.take(tx, f"view:{call.key}", call.team_id):
        return Nothing()
    if callback_id in registry.open_submissions:
        return registry.open_submissions[callback_id](tx, call)
    behaviour = registry.submissions.get(callback_id)
    if behaviour is None:
        raise Refused(Code.NO_LONGER_OPEN)
    return _tagged(tx, behaviour, call)


def _tagged(tx: Transaction, behaviour: Behaviour, call: Call) -> Answer:
    circle_id, _, subject = call.subject.partition(SEPARATOR)
    circle = circles.get(tx, CircleId(circle_id))
    if circle is None or circle.team_id != call.team_id:
        raise Refused(Code.NO_LONGER_OPEN)
    told = Call(**{**vars(call), "subject": subject})
    return _do(tx, behaviour, told, asker_in(tx, told, circle))


def _do(tx: Transaction, behaviour: Behaviour, call: Call, asker: Asker) -> Answer:
    if behaviour.managers_only and not asker.viewer.manages:
        raise Refused(Code.MANAGERS_ONLY)
    return behaviour.work(tx, call, asker)


def _asker_here(tx: Transaction, call: Call, where: Where) -> Asker:
    known = circles.of_team(tx, call.team_id)
    if not known:
        raise Refused(Code.NOT_SET_UP)
    present = [m for m in members.of_user(tx, call.team_id, call.user_id) if m.is_present]
    circle = circle_rules.pick_circle(known, call.channel_id, call.user_id, frozenset(m.circle_id for m in present))
    managed = sorted((c for c in known if call.user_id in c.managers), key=lambda c: c.channel_id)
    if circle is None and managed and where is Where.PROGRAM:
        circle = managed[0]
    if circle is not None:
        if where is Where.IN_CIRCLE and not (circle.has_channel(call.channel_id) or _is_direct(call.channel_id)):
            raise Refused(Code.NO_CIRCLE_HERE)
        return asker_in(tx, call, circle)
    if present or managed:
        raise Refused(Code.WHICH_CIRCLE)
    raise _unknown(tx, call, known)


def _is_direct(channel: ChannelId) -> bool:
    return channel.startswith("D")


def _unknown(tx: Transaction, call: Call, known: Iterable[Circle]) -> Refused:
    gone = any(erasure.is_forgotten(tx, call.team_id, circle.id, call.user_id) for circle in known)
    return Refused(Code.FORGOTTEN if gone else Code.NOT_A_MEMBER)


def asker_in(tx: Transaction, call: Call, circle: Circle) -> Asker:
    """Return who asks, in `circle`; raise `Refused` for somebody who neither belongs to nor manages it."""
    found = [m for m in members.of_user(tx, call.team_id, call.user_id) if m.circle_id == circle.id]
    member = found[0] if found and found[0].is_present else None
    is_manager = call.user_id in circle.managers
    if member is None and not is_manager:
        raise _unknown(tx, call, [circle])
    role = Role.MANAGER if is_manager else Role.MEMBER
    if member and member.kind in OUTSIDERS and not is_manager:
        role = Role.OUTSIDER
    viewer = Viewer(call.team_id, circle.id, call.user_id, role, *((member.id,) if member else ()))
    return Asker(viewer, circle, member)

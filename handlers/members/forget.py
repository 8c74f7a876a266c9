"""`/rapport forget`: one question, and then a member is out of every circle of the workspace, and off the disk."""

from collections.abc import Sequence

from domain.deliveries import Kind, Purpose
from domain.viewers import Viewer, system
from handlers.asking import asking_member, tag
from handlers.home import publishing
from handlers.registry import Answer, Asker, Call, Nothing, Registry, Say
from handlers.rounds import forgetting
from handlers.sending import respond, scrub
from handlers.suggestions import endings, offers
from storage import erasure, members
from storage.database import Transaction
from storage.outbox import URGENT, Outgoing, enqueue
from views.members import forget as views


def register(registry: Registry) -> None:
    """Answer the command, and the two buttons of its question."""
    registry.command("forget", ask_forget)
    registry.click(views.FORGET, forget)
    registry.click(views.KEEP, keep)


def ask_forget(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport forget` with the one question."""
    asking_member(asker)
    return Say(views.ask_forget(tag(asker.circle)))


def keep(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Keep it]: nothing changes."""
    respond(tx, asker.viewer, call, views.kept(), replace=True)
    return Nothing()


def forget(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """[Erase everything]: out of every circle of this workspace, and off the disk."""
    has_home = publishing.was_opened(tx, call.team_id, call.user_id)
    for member in members.of_user(tx, call.team_id, call.user_id):
        viewer, faded = system(member.team_id, member.circle_id), offers.fade(tx, member)
        posted = erasure.posted_about(tx, member)
        erasure.forget(tx, member)
        _take_back(tx, viewer, posted)
        endings.replace(tx, viewer, faded)
        forgetting.after_farewell(tx, member.circle_id)
    respond(tx, asker.viewer, call, views.forgotten(), replace=True)
    if has_home:
        publishing.plan(tx, call.team_id, call.user_id, about=publishing.FORGOTTEN)
    scrub(tx, call.team_id, call.key)
    return Nothing()


def _take_back(tx: Transaction, viewer: Viewer, posted: Sequence[erasure.Posted]) -> None:
    """Put a line that names nobody in the place of every message `posted` about who was just forgotten."""
    for one in posted:
        enqueue(
            tx,
            Outgoing(
                Kind.UPDATE,
                Purpose.ERASURE,
                viewer.team_id,
                viewer.circle_id,
                dedupe_key=f"taken-back:{one.id}",
                order_key=one.order_key,
                payload={"of": one.id, **views.taken_back().payload()},
                priority=URGENT,
            ),
        )

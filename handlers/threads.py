"""`/rapport thread`: puts the networking post up and remembers where it stands."""

from domain.deliveries import Purpose
from domain.ids import ChannelId, ThreadId, UserId
from domain.threads import Thread
from domain.viewers import Viewer, system
from handlers.registry import Answer, Asker, Call, Registry, Result, Say
from handlers.sending import to_channel
from storage import circles, threads
from storage.database import Transaction
from storage.outbox import Delivery
from views import threads as views
from views.blocks import said


def register(registry: Registry) -> None:
    """Answer the command, and follow the post."""
    registry.command("thread", post, managers_only=True)
    registry.result(Purpose.THREAD, posted)
    registry.failure(Purpose.THREAD, not_posted)


def post(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Plan the networking post in the circle's channel."""
    circle = asker.circle
    thread = threads.open_thread(tx, asker.viewer, circle.channel_id)
    message = views.networking_post(circle.purpose, call.user_id)
    about = {"thread": thread.id, "user": call.user_id}
    to_channel(tx, asker.viewer, circle.channel_id, Purpose.THREAD, message, f"thread:{thread.id}", **about)
    return Say(said(views.thread_posted(circle.channel_id)))


def posted(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Remember where the post stands, so that its replies are recognized."""
    viewer = system(delivery.team_id, delivery.circle_id)
    threads.set_place(tx, viewer, ThreadId(delivery.about["thread"]), result.ts, delivery.id)


def not_posted(tx: Transaction, delivery: Delivery, error: str) -> None:
    """Tell who asked for the thread that Slack did not take it, and what helps."""
    viewer = system(delivery.team_id, delivery.circle_id)
    message = said(views.not_posted(delivery.channel_id))
    recipient = ChannelId(UserId(delivery.about["user"]))
    to_channel(tx, viewer, recipient, Purpose.NOTICE, message, f"not-posted:{delivery.id}")


def permalink(tx: Transaction, viewer: Viewer, thread: Thread, reply_ts: str = "") -> str:
    """Return the address of a thread's post, or of one reply to it; empty while the workspace's own is not known."""
    workspace = circles.workspace(tx, viewer.team_id)
    if workspace is None:
        return ""
    place = f"{workspace.url}archives/{thread.channel_id}/p{(reply_ts or thread.ts).replace('.', '')}"
    return f"{place}?thread_ts={thread.ts}&cid={thread.channel_id}" if reply_ts else place

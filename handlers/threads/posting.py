"""`/rapport thread`, and threads on a cadence: the networking post goes up, and where it stands is remembered."""

from datetime import datetime, timedelta

from domain.calendar import next_working_moment
from domain.circles import Circle
from domain.deliveries import Purpose
from domain.ids import ChannelId, ThreadId, UserId
from domain.viewers import Viewer, system
from handlers.registry import Answer, Asker, Call, Registry, Result, Say, Where
from handlers.sending import to_channel
from storage import circles, occurrences, threads
from storage.database import Transaction
from storage.occurrences import OccurrenceState
from storage.outbox import Delivery
from views.blocks import said
from views.threads import posting as views

LOOKS_BACK = timedelta(days=7)
"""A post whose hour passed while nobody was there goes up late, up to so long afterwards."""

PUNCTUAL = timedelta(hours=1)
"""A post later than this waits for working hours, as its own hour was chosen."""


def register(registry: Registry) -> None:
    """Answer the command, and follow the post."""
    registry.command("thread", post, managers_only=True, where=Where.IN_CIRCLE)
    registry.result(Purpose.THREAD, posted)
    registry.failure(Purpose.THREAD, not_posted)


def post(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Plan the networking post in the circle's channel."""
    _post(tx, asker.viewer, asker.circle, call.user_id)
    circle = asker.circle
    return Say(said(views.thread_posted(circle.channel_id, circle.settings.tz, circle.hushed_until(tx.now))))


def _post(tx: Transaction, viewer: Viewer, circle: Circle, posted_for: UserId) -> None:
    thread = threads.open_thread(tx, viewer, circle.channel_id)
    message = views.networking_post(circle.purpose, posted_for)
    about = {"thread": thread.id, "user": posted_for}
    to_channel(tx, viewer, circle.channel_id, Purpose.THREAD, message, f"thread:{thread.id}", **about)


def post_due(tx: Transaction) -> None:
    """Plan the networking posts whose moment has come by their circle's cadence, each once."""
    for circle in circles.every(tx):
        job = f"thread:{circle.id}"
        moments = _due(circle, occurrences.last(tx, job) or tx.now - LOOKS_BACK, tx.now)
        if not moments or not _is_time(circle, moments[-1], tx.now):
            continue
        occurrences.skip(tx, job, moments[:-1])
        if occurrences.take(tx, job, moments[-1], OccurrenceState.DONE):
            _post(tx, system(circle.team_id, circle.id), circle, min(circle.managers))


def _due(circle: Circle, after: datetime, now: datetime) -> list[datetime]:
    found: list[datetime] = []
    while (moment := circle.settings.next_thread(found[-1] if found else after)) and moment <= now:
        found.append(moment)
    return found


def _is_time(circle: Circle, moment: datetime, now: datetime) -> bool:
    return now <= moment + PUNCTUAL or next_working_moment(now, circle.settings.tz) <= now


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

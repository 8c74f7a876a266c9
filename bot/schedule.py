"""Every timed job, on one screen; and the tick that finds out which are due."""

import asyncio
import logging
from datetime import timedelta

from domain.calendar import due_since
from handlers import reconcile
from handlers.deliveries import hush
from handlers.intros import check_ins, follow_ups, pitches
from handlers.registry import Job, LongJob
from handlers.rounds import planning, publishing, skipping
from handlers.suggestions import acceptance, endings, next_best
from handlers.threads import posting, unread
from storage import inbox, occurrences
from storage.database import Database, Transaction
from storage.occurrences import OccurrenceState

log = logging.getLogger(__name__)

JOBS = (
    # A check-in comes on its day; whatever else may be offered has the budget after it.
    Job("check_ins", timedelta(hours=1), check_ins.ask_all),
    Job("fresh_openers", timedelta(hours=1), follow_ups.open_again),
    Job("led_nowhere", timedelta(days=1), follow_ups.settle),
    Job("expire_suggestions", timedelta(minutes=15), endings.expire),
    Job("threads", timedelta(minutes=15), posting.post_due),
    Job("hushes_over", timedelta(minutes=15), hush.show_ended),
    Job("rounds_ahead", timedelta(minutes=15), skipping.tell_ahead),
    Job("rounds_given_up", timedelta(minutes=15), planning.give_up),
    Job("rounds_by_themselves", timedelta(minutes=15), publishing.go_by_themselves),
    Job("reconcile", timedelta(hours=1), reconcile.everything),
    Job("suggestions", timedelta(hours=1), next_best.suggest_all),
    Job("unread_words", timedelta(days=1), unread.log_unread),
    Job("pitches", timedelta(days=1), pitches.tell_counts),
    Job("acceptance", timedelta(days=1), acceptance.close_months),
    Job("purge_inbox", timedelta(days=1), inbox.purge),
)

LONG_JOBS = (
    LongJob("plan_rounds", planning.read, planning.write, planning.think),
    LongJob("publish_rounds", publishing.read, publishing.write),
)

MOST_TURNS = 500
"""A long job takes up at most so many tasks in one tick: one that never ends may not keep the others waiting."""


async def tick(database: Database, jobs: tuple[Job, ...] = JOBS, long_jobs: tuple[LongJob, ...] = LONG_JOBS) -> None:
    """Do what is due now. Safe to call from any number of processes, at any interval."""
    for job in jobs:
        try:
            await database.run(lambda tx, job=job: _do_if_due(tx, job))  # type: ignore[misc]
        except Exception as error:
            # The occurrence rolled back with the work, so the next tick tries again.
            log.error("job %s failed: %s", job.name, type(error).__name__)
    for long_job in long_jobs:
        try:
            await _do_all(database, long_job)
        except Exception as error:
            log.error("job %s failed: %s", long_job.name, type(error).__name__)


async def _do_all(database: Database, job: LongJob) -> None:
    """Take up everything a long job finds to do, thinking on a thread of its own: the bot goes on answering."""
    turns = 0
    while turns < MOST_TURNS and (tasks := await database.run(job.read)):
        for task in tasks:
            turns += 1
            thought = await asyncio.to_thread(job.think, task) if job.think else task
            await database.run(lambda tx, thought=thought: job.write(tx, thought))  # type: ignore[misc]


def _do_if_due(tx: Transaction, job: Job) -> None:
    due = due_since(job.every, occurrences.last(tx, job.name), tx.now)
    if not due:
        return
    occurrences.skip(tx, job.name, due[:-1])
    if occurrences.take(tx, job.name, due[-1], OccurrenceState.DONE):
        job.work(tx)

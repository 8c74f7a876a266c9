"""Every timed job, on one screen; and the tick that finds out which are due."""

import logging
from datetime import timedelta

from domain.calendar import due_since
from handlers import check_ins, reconcile, suggestions, unread
from handlers.registry import Job
from storage import inbox, occurrences
from storage.database import Database, Transaction
from storage.occurrences import OccurrenceState

log = logging.getLogger(__name__)

JOBS = (
    Job("expire_suggestions", timedelta(minutes=15), suggestions.expire),
    Job("check_ins", timedelta(hours=1), check_ins.ask_all),
    Job("reconcile", timedelta(hours=1), reconcile.everything),
    Job("suggestions", timedelta(days=1), suggestions.suggest_all),
    Job("unread_words", timedelta(days=1), unread.log_unread),
    Job("purge_inbox", timedelta(days=1), inbox.purge),
)


async def tick(database: Database, jobs: tuple[Job, ...] = JOBS) -> None:
    """Do what is due now. Safe to call from any number of processes, at any interval."""
    for job in jobs:
        try:
            await database.run(lambda tx, job=job: _do_if_due(tx, job))  # type: ignore[misc]
        except Exception as error:
            # The occurrence rolled back with the work, so the next tick tries again.
            log.error("job %s failed: %s", job.name, type(error).__name__)


def _do_if_due(tx: Transaction, job: Job) -> None:
    due = due_since(job.every, occurrences.last(tx, job.name), tx.now)
    if not due:
        return
    occurrences.skip(tx, job.name, due[:-1])
    if occurrences.take(tx, job.name, due[-1], OccurrenceState.DONE):
        job.work(tx)

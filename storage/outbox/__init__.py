"""The outbox: everything that leaves the process is planned, claimed and recorded here."""

from storage.outbox.claims import LEASE, Delivery, claim, held_delivery, next_due
from storage.outbox.latest import drop_latest, enqueue_latest, held, latest_in_circle, latest_known
from storage.outbox.plans import (
    LATER,
    SOON,
    URGENT,
    Outgoing,
    earliest,
    enqueue,
    move_to_zone,
    postpone,
    replan,
    will_leave,
)
from storage.outbox.recipients import recipients_of
from storage.outbox.records import (
    let_go,
    note,
    put_back,
    record_failed,
    record_held,
    record_retry,
    record_sent,
    release,
    state_of,
)
from storage.outbox.standing import LET_GO, UNSENT
from storage.outbox.waiting import Waiting, mend, moment_of, open_ask, waiting

__all__ = [
    "LATER",
    "LEASE",
    "LET_GO",
    "SOON",
    "UNSENT",
    "URGENT",
    "Delivery",
    "Outgoing",
    "Waiting",
    "claim",
    "drop_latest",
    "earliest",
    "enqueue",
    "enqueue_latest",
    "held",
    "held_delivery",
    "latest_in_circle",
    "latest_known",
    "let_go",
    "mend",
    "moment_of",
    "move_to_zone",
    "next_due",
    "note",
    "open_ask",
    "postpone",
    "put_back",
    "recipients_of",
    "record_failed",
    "record_held",
    "record_retry",
    "record_sent",
    "release",
    "replan",
    "state_of",
    "waiting",
    "will_leave",
]

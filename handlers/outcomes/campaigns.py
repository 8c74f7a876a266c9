"""`/rapport campaign`: what our incentives bought, beside the weeks without one."""

import re
from datetime import date

from domain.errors import Code, Refused
from domain.outcomes.campaigns import compare
from handlers.registry import Answer, Asker, Call, Registry, Say
from storage import circles
from storage.database import Transaction
from storage.outcomes import campaigns
from views.blocks import Message
from views.outcomes import campaigns as views
from views.text import clean

_LINE = re.compile(r"[\"“„«'](.+?)[\"”“»']\s+from\s+(\S+)\s+(?:to|until)\s+(\S+)\s*", re.IGNORECASE)


def register(registry: Registry) -> None:
    """Answer the command, for managers."""
    registry.command("campaign", campaign, managers_only=True)


def campaign(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport campaign "Spring gift" from 2027-03-01 to 2027-03-31`, or `campaign` alone."""
    if not call.text.strip():
        return Say(_report(tx, asker))
    match = _LINE.fullmatch(call.text.strip())
    name = clean(match[1], views.LONGEST_NAME) if match else ""
    first, last = (_day(match[2]), _day(match[3])) if match else (None, None)
    if not name or first is None or last is None or last < first:
        raise Refused(Code.BAD_CAMPAIGN)
    return Say(views.added(campaigns.add(tx, asker.viewer, name, first, last)))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _report(tx: Transaction, asker: Asker) -> Message:
    known = campaigns.every(tx, asker.viewer)
    acts = campaigns.activity(tx, asker.viewer) if known else ()
    since = circles.set_up_on(tx, asker.circle.id)
    return views.report([(one, *compare(one, known, acts, since, tx.now.date())) for one in known])

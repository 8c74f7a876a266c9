"""`/rapport campaign`: what our incentives bought, beside the weeks without one."""

import re
from datetime import date, timedelta

from domain.calendar import zone
from domain.errors import Code, Refused
from domain.outcomes.campaigns import compare
from domain.typed_days import read_day
from handlers.registry import Answer, Asker, Call, Registry, Say
from storage import circles
from storage.database import Transaction
from storage.outcomes import campaigns
from views.blocks import Message
from views.outcomes import campaigns as views
from views.text import clean

_LINE = re.compile(r"[\"“„«'](.+?)[\"”“»']\s+from\s+(.+?)\s+(?:to|until|till)\s+(.+)", re.IGNORECASE)
_HALF_A_YEAR = timedelta(days=182)


def register(registry: Registry) -> None:
    """Answer the command, for managers."""
    registry.command("campaign", campaign, managers_only=True)


def campaign(tx: Transaction, call: Call, asker: Asker) -> Answer:
    """Answer `/rapport campaign "Spring gift" from 1 March to 31 March 2027`, or `campaign` alone."""
    if not call.text.strip():
        return Say(_report(tx, asker))
    match = _LINE.fullmatch(call.text.strip())
    name = clean(match[1], views.LONGEST_NAME) if match else ""
    first, last = _days(match[2], match[3], _today(tx, asker)) if match else (None, None)
    if not name or first is None or last is None or last < first:
        raise Refused(Code.BAD_CAMPAIGN)
    return Say(views.added(campaigns.add(tx, asker.viewer, name, first, last)))


def _days(first: str, last: str, today: date) -> tuple[date | None, date | None]:
    """Return the days of a campaign, which may be over: of those without a year the nearest, then the next after it."""
    one, other = (" ".join(text.lower().replace(",", " ").split()) for text in (first, last))
    begins = read_day(one, today, today - _HALF_A_YEAR)
    return begins, read_day(other, today, begins - timedelta(days=1)) if begins else None


def _today(tx: Transaction, asker: Asker) -> date:
    return tx.now.astimezone(zone(asker.circle.settings.tz)).date()


def _report(tx: Transaction, asker: Asker) -> Message:
    known = campaigns.every(tx, asker.viewer)
    acts = campaigns.activity(tx, asker.viewer) if known else ()
    since = circles.set_up_on(tx, asker.circle.id)
    return views.report([(one, *compare(one, known, acts, since, tx.now.date())) for one in known])

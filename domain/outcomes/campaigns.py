"""What incentives bought: activity and evidence around each campaign beside the weeks without one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.ids import MemberId
from domain.outcomes.outcome import FEWEST_SHOWN

AROUND = timedelta(weeks=26)
"""How far before and after a campaign the weeks without one are looked at."""


@dataclass(frozen=True)
class Campaign:
    """A reward or campaign, from its first to its last day."""

    id: str
    name: str
    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether `day` lies within it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Activity:
    """One act on one day: by whom, and whether somebody else or a record confirms it."""

    member_id: MemberId
    on: date
    is_confirmed: bool


@dataclass(frozen=True)
class Pace:
    """How things went in some days: people, acts a week, and the share of acts that is confirmed (0 to 1).

    All are None where fewer than `FEWEST_SHOWN` people stand behind them.
    """

    days: int
    people: int | None = None
    acts_a_week: float | None = None
    confirmed: float | None = None


def compare(
    campaign: Campaign, campaigns: Iterable[Campaign], activity: Sequence[Activity], since: date, today: date
) -> tuple[Pace, Pace]:
    """Return the pace within `campaign`, and that of the days around it in which no campaign ran.

    Days that are not over yet count for neither, and days before the circle was set up, on `since`, are no weeks
    without a campaign: there was nobody to act. O(days x campaigns + activity).
    """
    known = list(campaigns)
    around = _days(campaign.first - AROUND, campaign.last + AROUND, today)
    within = [day for day in around if campaign.holds(day)]
    without = [day for day in around if day >= since and not any(other.holds(day) for other in known)]
    return _pace(within, activity), _pace(without, activity)


def _days(first: date, last: date, today: date) -> list[date]:
    return [day for n in range((last - first).days + 1) if (day := first + timedelta(days=n)) < today]


def _pace(days: Sequence[date], activity: Iterable[Activity]) -> Pace:
    counted = set(days)
    acts = [act for act in activity if act.on in counted]
    people = len({act.member_id for act in acts})
    if people < FEWEST_SHOWN:
        return Pace(len(days))
    confirmed = sum(act.is_confirmed for act in acts) / len(acts)
    return Pace(len(days), people, round(7 * len(acts) / len(days), 1), round(confirmed, 2))

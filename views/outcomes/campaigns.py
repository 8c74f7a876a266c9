"""What incentives bought: each campaign beside the weeks without one, in numbers of five people or more."""

from collections.abc import Sequence

from domain.outcomes import FEWEST_SHOWN
from domain.outcomes.campaigns import Campaign, Pace
from views.blocks import Block, Bold, Message, context, fallback, header, listing, paragraph, said
from views.moments import day
from views.text import clean, plural

LONGEST_NAME = 80
MOST = 12


def report(found: Sequence[tuple[Campaign, Pace, Pace]]) -> Message:
    """Return each campaign with the pace within it and that of the days around it without any; the newest last."""
    if not found:
        return said(
            "No campaigns yet. Write one down, before it or after: "
            '`/rapport campaign "Spring gift" from 2027-03-01 to 2027-03-31`.'
        )
    blocks: list[Block] = [header("What our incentives bought")]
    for campaign, within, without in found[-MOST:]:
        days = f", {day(campaign.first)} to {day(campaign.last)}"
        blocks += [paragraph(Bold(clean(campaign.name, LONGEST_NAME)), days)]
        blocks += [listing([["While it ran: " + _told(within)], ["Around it, without one: " + _told(without)]])]
    blocks.append(
        context(
            "What a campaign buys is often more acts with weaker evidence. "
            f"Counted from {FEWEST_SHOWN} people on, and never by name."
        )
    )
    return Message(f"{plural(len(found), 'campaign')} beside the weeks without one.", tuple(blocks))


def _told(pace: Pace) -> str:
    if not pace.days:
        return "no day yet"
    if pace.people is None or pace.acts_a_week is None or pace.confirmed is None:
        return f"fewer than {FEWEST_SHOWN} people in {plural(pace.days, 'day')}"
    confirmed = f"{pace.confirmed:.0%} confirmed by somebody else or a record"
    return f"{pace.people} people, {pace.acts_a_week} acts a week, {confirmed}"


def added(campaign: Campaign) -> Message:
    """Return what a manager reads once a campaign is written down."""
    days = f"from {day(campaign.first)} to {day(campaign.last)}"
    pieces = (Bold(clean(campaign.name, LONGEST_NAME)), f" is written down, {days}. /rapport campaign compares it.")
    return Message(fallback(*pieces), (paragraph(*pieces),))

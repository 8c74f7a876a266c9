"""The answers to `/rapport round`: how the last round stands, when the next one comes, and what was just done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.rounds.certificate import Certificate
from domain.rounds.states import PUBLISHED, UNDECIDED, RoundState
from views.blocks import Message, said
from views.deliveries.hush import holds
from views.moments import moment_in
from views.rounds.review import quality
from views.text import plural


@dataclass(frozen=True)
class Last:
    """The round that is due last; `held_until` is when a hush ends that lasts beyond the hour of the round.

    `is_changed` once its pairs are not as they were planned.
    """

    state: RoundState
    due_at: datetime
    channel_id: str
    certificate: Certificate | None
    held_until: datetime | None = None
    is_changed: bool = False


def status(shown: Sequence[Last], coming: datetime | None, tz: str, hushed_until: datetime | None = None) -> Message:
    """Return how things stand, and until when a hush holds everything: never who said yes or no."""
    told = " ".join(_last(last, tz) for last in shown) or "There was no round yet."
    is_undecided = any(last.state in UNDECIDED for last in shown)
    if coming and not is_undecided:
        told += f" The next round is on {moment_in(coming, tz)}; you see it two working days before."
    if not coming and not is_undecided:
        told += " `/rapport round preview` plans one, and `/rapport settings` lets them come by themselves."
    if hushed_until and not any(last.held_until and last.state in PUBLISHED for last in shown):
        told += f" {holds(hushed_until, tz)}"
    return said(told)


def _last(last: Last, tz: str) -> str:
    hour = f"The round of {moment_in(last.due_at, tz)}"
    good = f" {quality(last.certificate, is_changed=last.is_changed)}" if last.certificate else ""
    match last.state:
        case RoundState.DUE:
            return f"{hour} is being planned; it shows in <#{last.channel_id}> in a minute."
        case RoundState.PLANNED | RoundState.IN_REVIEW if last.certificate and not last.certificate.placed:
            return f"{hour} has nobody to put together so far; <#{last.channel_id}> says who is left out, and why."
        case RoundState.PLANNED | RoundState.IN_REVIEW:
            return f"{hour} waits in <#{last.channel_id}>.{good} `/rapport round publish` lets it go."
        case RoundState.PUBLISHED:
            goes = (
                f"held by the hush until {moment_in(last.held_until, tz)}"
                if last.held_until
                else "goes out from then on"
            )
            return f"{hour} is published and {goes}.{good} `/rapport round cancel` still stops it."
        case RoundState.CLOSED:
            if last.held_until:
                held = f"held by the hush until {moment_in(last.held_until, tz)}"
                return f"{hour} is {held}; some of it had gone out before."
            return f"{hour} went out: the pairs that still stood read a suggestion of each other."
        case RoundState.CANCELLED:
            return f"{hour} was cancelled: nobody was suggested to anybody."


def planning(channel_id: str, *, is_planned: bool) -> Message:
    """Return the answer to a preview."""
    if is_planned:
        return said(f"The round stands in <#{channel_id}>, as it is now.")
    return said(f"I am planning it. It shows in <#{channel_id}> in a minute, and goes nowhere before you say so.")


def nothing_to_publish(due_at: datetime, tz: str) -> Message:
    """Return the answer to who would publish a round without a pair."""
    return said(f"The round of {moment_in(due_at, tz)} has no pair this time, so there is nothing to publish.")


def published(moment: datetime, tz: str, *, is_now: bool, hushed_until: datetime | None = None) -> Message:
    """Return the answer to who published a round that goes out at `moment`, or once a hush is over."""
    when = "now" if is_now and not hushed_until else f"from {moment_in(max(moment, hushed_until or moment), tz)} on"
    told = f"Published. Its suggestions go out {when}, to each member in their own working hours."
    return said(f"{told} {holds(hushed_until, tz)}" if hushed_until else told)


def answer_to_cancelling(due_at: datetime, tz: str, told: int = 0) -> Message:
    """Return the answer to who cancelled a round that so many members had been told of."""
    had = plural(told, "member had", "members had")
    heard = f"{had} been told of it: their message now says it is cancelled." if told else "Nobody hears of it."
    return said(f"The round of {moment_in(due_at, tz)} is cancelled. {heard}")

"""When two who were introduced are helped once more, and when an introduction is taken to have led nowhere."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.ids import MemberId
from domain.intros import DAYS_TO_CHECK_IN, CheckIn, Intro, IntroState

DAYS_TO_OPENER = 3
"""The one fresh opener comes this many days after an introduction of which nobody told anything."""

DAYS_TO_SETTLE = 7
"""A check-in that was not answered for this many days is taken as no answer."""

RUN = 2
"""After so many introductions in a row that led nowhere a member is asked whether they would like a break."""

_NOWHERE = frozenset({None, CheckIn.NOT_YET, CheckIn.NOT_REALLY})


def wants_opener(intro: Intro, now: datetime) -> bool:
    """Whether it is time for a fresh opener: nobody told anything yet, and the check-in is still to come."""
    if intro.state is not IntroState.INTRODUCED or intro.introduced_at is None or not intro.group_channel:
        return False
    return timedelta(days=DAYS_TO_OPENER) <= now - intro.introduced_at < timedelta(days=DAYS_TO_CHECK_IN)


def led_nowhere(intro: Intro) -> bool:
    """Whether neither of two told of anything that came of their introduction, by button or in a check-in."""
    return intro.state is IntroState.INTRODUCED and all(side.check_in in _NOWHERE for side in intro.sides)


def begin_of_run(mine: Iterable[Intro], member_id: MemberId) -> datetime | None:
    """Return since when a member's introductions led nowhere, at least `RUN` of them in a row; None for fewer.

    Those of which nothing is known yet do not count. Who says themselves that it was worth it, or is booked, ends the
    run.
    """
    known = [one for one in mine if one.introduced_at and one.state is not IntroState.INTRODUCED]
    known.sort(key=lambda one: one.introduced_at or one.created_at, reverse=True)
    run = 0
    while run < len(known) and known[run].state is IntroState.GONE_QUIET:
        run += 1
    return known[run - 1].introduced_at if run >= RUN else None

"""No member is left out of two rounds in a row without a reason."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bot.simulation.hands import EDITING, FORGETTING, LEAVING, REPLYING
from bot.simulation.history import History, Person, Place
from bot.simulation.invariants.breach import Breach, Invariant, breach
from bot.simulation.invariants.reach import spacing
from bot.simulation.reading import CHECK_IN, INTRODUCTION, OFFER, has, subject, subject_of, unrequested
from bot.simulation.sight import Post
from domain.calendar import next_working_moment, working_days_after
from domain.preferences import Frequency
from views.suggestions import find, names, offers
from views.threads import profiles

PAIRED, SKIPS = "paired", "skips"
IN = frozenset({profiles.LOOKS_RIGHT})
OUT = frozenset({REPLYING, EDITING, LEAVING, FORGETTING, profiles.DO_NOT_USE})
"""What brings somebody into the directory, and what takes them out until they say that a card is right."""

ON_ITS_WAY = timedelta(days=4)
"""A round's offers wait so long for somebody's budget and hours, over a weekend too."""
OWN_REQUEST = timedelta(days=10)
"""Whoever asked for somebody themselves has that request open: five working days, and the days off between them."""
DAYS_TO_ANSWER = 5
"""So many working days a suggestion is with whoever did not say no to it."""
NOES = frozenset({offers.NO, offers.FEWER, names.NAMED_NO})
FRESH, MOST_OPEN = timedelta(weeks=4), 2
"""Somebody with so many introductions within so long has as many as they asked for."""


@dataclass(frozen=True)
class Round:
    """One round: when it was planned, when it was due, and where members (by user id) stood in it."""

    planned_at: datetime
    due_at: datetime
    places: Mapping[str, Place]


@dataclass(frozen=True)
class Had:
    """What came to one member: what they had not asked for, and when introductions and questions after them did."""

    unasked: Sequence[Post]
    introductions: Sequence[datetime]
    check_ins: Sequence[datetime]


def with_reasons(history: History) -> Iterator[Breach]:
    """Yield every member who stood in the directory for two rounds in a row, was matched in neither, and not told why.

    A reason is one that the round kept, or that the member can see: they had their share of messages or introductions,
    skipped, or asked to be left alone. To be in no list of a round at all is no reason. A round whose offers would come
    after the year's end is not looked at.
    """
    rounds = [one for one in _rounds(history) if one.due_at + ON_ITS_WAY <= history.ended_at]
    alone = unrequested(history)
    introduced, asked = (_moments(history, button) for button in (INTRODUCTION, CHECK_IN))
    for who, person in history.people.items():
        had = Had(alone.get(who, ()), introduced.get(who, ()), asked.get(who, ()))
        settled = [_is_settled(history, person, one, had) for one in rounds]
        for (before, first), (now, second) in pairwise(zip(rounds, settled, strict=True)):
            if not first and not second:
                what = f"unmatched on {before.due_at:%d %b} and {now.due_at:%d %b}, without a reason"
                yield breach(Invariant.LEFT_OUT, history, who, what, now.due_at)


def _rounds(history: History) -> list[Round]:
    found: dict[tuple[datetime, datetime], dict[str, Place]] = defaultdict(dict)
    for place in history.places:
        found[place.due_at, place.planned_at][place.user] = place
    return [Round(planned_at, due_at, places) for (due_at, planned_at), places in sorted(found.items())]


def _moments(history: History, button: str) -> Mapping[str, list[datetime]]:
    """Return when each was written to with such a button, be it in answer to the other of a pair."""
    found: dict[str, list[datetime]] = defaultdict(list)
    for post in history.posts:
        for who in post.readers if has(post, button) else ():
            found[who].append(post.at)
    return found


def _is_settled(history: History, person: Person, one: Round, had: Had) -> bool:
    """Whether somebody was matched in a round, knows why not, or was not there for it."""
    place, end = one.places.get(person.user), one.due_at + ON_ITS_WAY
    if place and (place.standing in (PAIRED, SKIPS) or place.why):
        return True
    if any(one.planned_at <= post.at <= end and OFFER in post.buttons for post in had.unasked):
        return True
    had_enough = any(post.at <= end < _rested(person, post, end) for post in had.unasked)
    asked_first = any(one.planned_at <= at <= end for at in had.check_ins)
    met_enough = sum(one.due_at - FRESH < at <= end for at in had.introductions) >= MOST_OPEN
    wants_none = person.chose(one.planned_at) is Frequency.ON_REQUEST
    is_waiting = any(
        _asked_for_somebody(history, person.user, at) or _has_one(history, person, had.unasked, at)
        for at in (one.planned_at, one.due_at)
    )
    is_there = all(_is_there(history, person.user, at) for at in (one.planned_at, one.due_at))
    return had_enough or asked_first or met_enough or wants_none or is_waiting or not is_there


def _rested(person: Person, post: Post, end: datetime) -> datetime:
    """Return from when on an offer may follow a message: once that had its days, and its reader is at work."""
    return next_working_moment(post.at + spacing(person, post, end, is_offer=True), person.tz)


def _asked_for_somebody(history: History, who: str, at: datetime) -> bool:
    """Whether somebody waits for the answer to a request of their own, which `/rapport me` shows them."""
    asked = (act.at for act in history.acts if act.who == who and act.what == find.INTRODUCE)
    return any(begun < at < begun + OWN_REQUEST for begun in asked)


def _has_one(history: History, person: Person, had: Iterable[Post], at: datetime) -> bool:
    """Whether a suggestion was with somebody at `at`: there is one at a time, and it stands in their messages."""
    acts = (act for act in history.acts if act.who == person.user and act.what in NOES and act.at < at)
    refused = {subject(act.value) for act in acts}
    offered = (post for post in had if OFFER in post.buttons and subject_of(post) not in refused)
    return any(post.at <= at < working_days_after(post.at, DAYS_TO_ANSWER, person.tz) for post in offered)


def _is_there(history: History, who: str, at: datetime) -> bool:
    """Whether somebody stood in the directory at `at`, unpaused: their last word about it, and nothing erased since."""
    acts = [act for act in history.acts if act.who == who]
    if any(act.what == FORGETTING and act.at >= at for act in acts):
        return False
    words = [act for act in acts if act.at < at and act.what in (*IN, *OUT)]
    paused = any(act.pause and act.at < at < act.at + act.pause for act in acts)
    return bool(words) and words[-1].what in IN and not paused

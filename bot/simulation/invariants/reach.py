"""Nobody is written to more often, or at other hours, than they were promised."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from bot.simulation.hands import FORGETTING
from bot.simulation.history import History, Person
from bot.simulation.invariants.breach import Breach, Invariant, breach
from bot.simulation.reading import ACCOUNTED, AHEAD, INTRODUCTION, OFFER, Attention, has, subject_of, unrequested
from bot.simulation.sight import Post
from domain.days_off import is_day_off
from domain.preferences import Frequency
from sandbox.workspace import Kind

FORTNIGHT, MONTH = timedelta(days=14), timedelta(days=30)
SPANS: Mapping[Frequency, timedelta] = {
    Frequency.WEEKLY: timedelta(days=7),
    Frequency.TWO_WEEKLY: FORTNIGHT,
    Frequency.MONTHLY: MONTH,
    Frequency.ON_REQUEST: FORTNIGHT,
}
"""What lies between two offers to somebody who chose how often; who asked for none still gets a wish, now and then."""
DAY_STARTS, DAY_ENDS = time(9), time(17)
EDGE_STARTS, EDGE_ENDS = time(7), time(20)
ALLOWANCE = timedelta(minutes=5)
"""How much nearer two messages may stand on Slack's clock than they were planned: each leaves when there is room."""
A_DAY_OFF = timedelta(days=5)
"""How much nearer two rounds may be told of: a holiday or a weekend moves the working day before one."""


def within_budget(history: History) -> Iterator[Breach]:
    """Yield what came too soon after another thing nobody had asked for; all of one intro is one conversation.

    What tells of a round beforehand is counted by itself, as seldom as offers: it is one message with the offer it
    tells of. Whoever was forgotten and came back is somebody new.
    """
    for who, posts in unrequested(history).items():
        own = [post for post in posts if not ACCOUNTED & post.buttons.keys()]
        ahead = [post for post in posts if AHEAD in post.buttons]
        yield from (*_too_near(history, who, own, ALLOWANCE), *_too_near(history, who, ahead, A_DAY_OFF + ALLOWANCE))


def _too_near(history: History, who: str, posts: Sequence[Post], allowance: timedelta) -> Iterator[Breach]:
    person = history.people[who]
    forgotten = [act.at for act in history.acts if (act.who, act.what) == (who, FORGETTING)]
    for at, post in enumerate(posts):
        known_since = max((moment for moment in forgotten if moment <= post.at), default=post.at - MONTH)
        for before in _others_since(max(known_since, post.at - MONTH), posts[:at], post):
            apart = post.at - before.at
            if apart < spacing(person, before, post.at, is_offer=_is_offer(post)) - allowance:
                days = f"{apart.total_seconds() / 86_400:.1f} days after another"
                yield breach(Invariant.BUDGET, history, who, f"{days}: {post.text[:60]}", post.at)
                break


def _others_since(moment: datetime, earlier: Sequence[Post], post: Post) -> Iterator[Post]:
    since = takewhile(lambda one: one.at > moment, reversed(earlier))
    return (one for one in since if _story(one) != _story(post))


def _story(post: Post) -> str:
    return subject_of(post) or post.ts


def spacing(person: Person, before: Post, now: datetime, *, is_offer: bool) -> timedelta:
    """Return the time that `before` has to itself, until an offer or something else that nobody asked for.

    What somebody is called and wishes `now` counts, be it since a minute. A member's own wish goes before the usual
    for offers: how often they want them says nothing of other things.
    """
    every = MONTH if person.is_chief(now) else FORTNIGHT
    wish, was_offer = person.chose(now), _is_offer(before)
    own = SPANS[wish] if wish else every
    if is_offer:
        return own if was_offer else min(own, every)
    return every if own >= every or not was_offer else timedelta()


def _is_offer(post: Post) -> bool:
    return not {OFFER, AHEAD}.isdisjoint(post.buttons)


def within_hours(history: History) -> Iterator[Breach]:
    """Yield what nobody asked for and came at night, at the weekend or on a holiday where its reader is."""
    alone = ((who, post) for who, posts in unrequested(history).items() for post in posts)
    at_night = ((who, post) for who, post in alone if not is_at_work(post.at, history.people[who].tz))
    for who, post in (*at_night, *_said_in_rooms(history)):
        local = post.at.astimezone(ZoneInfo(history.people[who].tz))
        yield breach(Invariant.HOURS, history, who, f"at {local:%A %H:%M} there: {post.text[:60]}", post.at)


def _said_in_rooms(history: History) -> Iterator[tuple[str, Post]]:
    """Yield what the bot said in a conversation of two, to each, when neither had done anything, at no hour for both.

    Two who share no working hour were told which edges of their days suit them. The introduction itself, which both
    asked for, keeps the hours of one of them.
    """
    attention = Attention(history.acts)
    for post in history.posts:
        if post.kind is Kind.MPIM and not post.is_change and not attention.followed(subject_of(post), post):
            readers = [who for who in post.readers if who in history.people]
            zones = [history.people[who].tz for who in readers]
            suits = (
                any(is_at_work(post.at, tz) for tz in zones) if has(post, INTRODUCTION) else suits_all(post.at, zones)
            )
            if not suits and not any(attention.asked(who, post.at) for who in readers):
                yield from ((who, post) for who in readers)


def suits_all(moment: datetime, zones: Sequence[str]) -> bool:
    """Whether all are at work, or, where they share no half hour of that day, it is no night in any of the zones."""
    around = (moment + number * timedelta(minutes=30) for number in range(-24, 25))
    share_hours = any(all(is_at_work(other, tz) for tz in zones) for other in around)
    starts, ends = (DAY_STARTS, DAY_ENDS) if share_hours else (EDGE_STARTS, EDGE_ENDS)
    return all(is_at_work(moment, tz, starts, ends) for tz in zones)


def is_at_work(moment: datetime, tz: str, starts: time = DAY_STARTS, ends: time = DAY_ENDS) -> bool:
    """Whether it is a working day in `tz`, from nine to five unless told otherwise."""
    local = moment.astimezone(ZoneInfo(tz))
    return starts <= local.time() < ends and not is_day_off(local.date(), tz)

"""What a message of the bot is to its reader, told from its buttons and from what people did just before it came."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from bot.simulation.hands import Done
from bot.simulation.history import History
from bot.simulation.sight import Post
from domain.intros import CheckIn
from sandbox.workspace import Kind
from views.intros import check_ins
from views.intros.introduction import BOOKED
from views.rounds import skipping
from views.suggestions import names, offers

AT_ONCE = timedelta(minutes=10)
"""What comes within so long after somebody did something is the answer to it."""

OFFER, CHECK_IN = offers.YES, check_ins.CHECK_IN_ACTIONS[CheckIn.YES]
INTRODUCTION, NAMES, AHEAD = BOOKED, names.GO_AHEAD, skipping.SKIP
ACCOUNTED = frozenset({NAMES, AHEAD})
"""What keeps the hours of its reader and draws on no budget of its own: both asked for the names, and what tells of a
round the day before is one message with the offer that follows."""


def subject(value: str) -> str:
    """Return what a button's value names: the id of an intro or of a member, or nothing."""
    return value.partition("|")[2]


def subject_of(post: Post) -> str:
    """Return the id of the intro a message belongs to by its buttons, or nothing."""
    return next((found for value in post.buttons.values() if (found := subject(value))), "")


def has(post: Post, action_id: str) -> bool:
    """Whether this is a new message (not a changed one) with a certain button."""
    return not post.is_change and action_id in post.buttons


def direct(history: History) -> Iterator[tuple[str, Post]]:
    """Yield every new direct message to a member, with the reader's user id, in the order they came."""
    for post in history.posts:
        if post.kind is Kind.IM and not post.is_change:
            yield from ((who, post) for who in post.readers if who in history.people)


def unrequested(history: History) -> Mapping[str, list[Post]]:
    """Return, by user id, the direct messages that came without anything their reader, or both of a pair, had done.

    An offer is never an answer: where rounds come by themselves nothing that somebody does brings them one.
    """
    attention = Attention(history.acts, history.posts)
    found: dict[str, list[Post]] = defaultdict(list)
    for who, post in direct(history):
        is_answer = attention.asked(who, post.at) or attention.followed(subject_of(post), post)
        if OFFER in post.buttons or not is_answer:
            found[who].append(post)
    return found


class Attention:
    """Who did something when: what tells an answer from a message that nobody asked for."""

    def __init__(self, acts: Sequence[Done], posts: Sequence[Post] = ()) -> None:
        self._by: dict[str, list[datetime]] = defaultdict(list)
        for act in acts:
            self._by[act.who].append(act.at)
            if named := subject(act.value):
                self._by[named].append(act.at)
        # The notes beside an introduction follow it, whenever the two are brought together.
        for post in posts:
            if has(post, INTRODUCTION):
                insort(self._by[subject_of(post)], post.at)

    def asked(self, whoever: str, at: datetime) -> bool:
        """Whether somebody did something, or something was done about an intro, within `AT_ONCE` before `at`."""
        moments = self._by.get(whoever, [])
        first = bisect_left(moments, at - AT_ONCE)
        return first < len(moments) and moments[first] <= at

    def followed(self, intro: str, post: Post) -> bool:
        """Whether a message follows at once from what one of a pair did about their intro: it is no fresh offer."""
        return bool(intro) and self.asked(intro, post.at)

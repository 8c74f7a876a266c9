"""Nothing comes twice: no message, no question about the same intro, no introduction of the same two people."""

from collections import Counter
from collections.abc import Iterator

from bot.simulation.hands import FORGETTING
from bot.simulation.history import History
from bot.simulation.invariants.breach import Breach, Invariant, breach
from bot.simulation.reading import CHECK_IN, INTRODUCTION, OFFER, has, subject_of

Count = tuple[str, str, int]
"""Whom it concerns, what it is, and how often it was."""


def no_repeats(history: History) -> Iterator[Breach]:
    """Yield every message delivered twice, question asked twice, and two people brought together twice."""
    for who, what, count in (*_deliveries(history), *_questions(history), *_meetings(history)):
        if count > 1:
            yield breach(Invariant.REPEATS, history, who, f"{what} ({count} times)")


def _deliveries(history: History) -> Iterator[Count]:
    sent = Counter((post.delivery, post.readers[:1]) for post in history.posts if post.delivery and not post.is_change)
    for (_, readers), count in sent.items():
        yield "".join(readers), "the same message was delivered again", count


def _questions(history: History) -> Iterator[Count]:
    for action_id in (OFFER, CHECK_IN):
        posts = (post for post in history.posts if has(post, action_id))
        asked = Counter((who, subject_of(post)) for post in posts for who in post.readers)
        for (who, _), count in asked.items():
            yield who, f"{action_id} was asked again about one intro", count


def _meetings(history: History) -> Iterator[Count]:
    """Count how often the same two met; whoever was forgotten and came back is somebody new, as the bot promised."""
    forgotten = [act for act in history.acts if act.what == FORGETTING]
    rooms: Counter[tuple[frozenset[str], int]] = Counter()
    for post in history.posts:
        if has(post, INTRODUCTION):
            people = frozenset(post.readers)
            rooms[people, sum(act.who in people and act.at < post.at for act in forgotten)] += 1
    kept = Counter((pair.people, 0) for pair in history.pairs if len(pair.people) == 2)
    for (people, _), count in (*rooms.items(), *kept.items()):
        names = sorted(history.people[who].name for who in people if who in history.people)
        yield min(people), f"{' and '.join(names)} were brought together again", count

"""Nobody is introduced without a yes of their own, and whoever wants peace has it."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from bot.simulation.hands import COMING, FORGETTING, LEAVING, PAUSING, REPLYING, RESUMING, Done
from bot.simulation.history import History
from bot.simulation.invariants.breach import Breach, Invariant, breach
from bot.simulation.reading import INTRODUCTION, NAMES, OFFER, has, subject, subject_of, unrequested
from bot.simulation.sight import Post
from views.intros import follow_ups
from views.suggestions import find, names

YES = frozenset({names.GO_AHEAD, find.INTRODUCE})
"""What says that one would like to meet somebody by name: going ahead after both said yes, or asking for them."""

ENDS: Mapping[str, frozenset[str]] = {
    PAUSING: frozenset({RESUMING}),
    follow_ups.PAUSE: frozenset({RESUMING}),
    LEAVING: frozenset({COMING}),
    FORGETTING: frozenset({REPLYING, COMING}),
}
"""What begins a time of peace, and what ends it; a pause also ends by itself."""

UNDER_WAY = timedelta(minutes=1)
EVER = datetime.max.replace(tzinfo=UTC)


def with_consent(history: History) -> Iterator[Breach]:
    """Yield everybody who was introduced without having gone ahead with that intro, or asked for the other."""
    said = {(act.who, subject(act.value)) for act in history.acts if act.what in YES}
    for post in history.posts:
        for who in post.readers if has(post, INTRODUCTION) else ():
            others = {member for member, user in history.members.items() if user in post.readers and user != who}
            if who in history.people and not any((who, named) in said for named in (subject_of(post), *others)):
                yield breach(Invariant.CONSENT, history, who, "was introduced without a yes", post.at)


def in_peace(history: History) -> Iterator[Breach]:
    """Yield what came unasked to somebody who paused, left, or asked to be forgotten."""
    for who, posts in unrequested(history).items():
        quiet = list(_quiet(history, who))
        for post in posts:
            now = ((what, start) for what, start, end in quiet if start + UNDER_WAY < post.at < end)
            began = next((what for what, start in now if not _asked_since(history, who, post, start)), None)
            if began:
                yield breach(Invariant.PEACE, history, who, f"after {began}: {post.text[:60]}", post.at)


def _asked_since(history: History, who: str, post: Post, start: datetime) -> bool:
    """Whether a message names somebody to whom `who` said yes after they had asked for peace."""
    said = (act for act in history.acts if act.who == who and act.what == OFFER and act.at > start)
    return has(post, NAMES) and any(subject(act.value) == subject_of(post) for act in said)


def _quiet(history: History, who: str) -> Iterator[tuple[str, datetime, datetime]]:
    acts = [act for act in history.acts if act.who == who]
    for number, act in enumerate(acts):
        if act.what in ENDS:
            ended = (later.at for later in acts[number + 1 :] if later.what in ENDS[act.what])
            yield act.what, act.at, min(next(ended, EVER), _lasts(act))


def _lasts(act: Done) -> datetime:
    return act.at + act.pause if act.pause else EVER

"""The threads of an exported channel, and which of them is the networking thread."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bot.importing.archive import CannotImport
from bot.importing.export import Json
from domain.ids import UserId
from domain.replies import Reading, read_reply
from handlers.messages import Change, change_of
from handlers.threads.imports import Fate, Post
from handlers.threads.replies import Seen, seen

_TS = re.compile(r"\d{1,10}\.\d{1,9}", re.ASCII)
_LINKED_TS = re.compile(r"p(\d{10})(\d{6})(?:$|[?#])", re.ASCII)
SLACKBOT = "USLACKBOT"

WORTH_SHOWING = 0.5
"""A thread with at least this part of the best one's profiles may be the one that is meant."""
MOST_READ_FURTHER = 1_000
"""How many replies are read only to show such threads."""


@dataclass
class Discussion:
    """One thread as the export has it: `opening` is its first post, `replies` are by their ts."""

    ts: str
    opening: str = ""
    replies: dict[str, Seen] = field(default_factory=dict)
    apps: int = 0
    deleted: int = 0

    @property
    def authors(self) -> frozenset[UserId]:
        """Who replied."""
        return frozenset(reply.user_id for reply in self.replies.values())


@dataclass(frozen=True)
class Candidate:
    """A discussion whose replies have been read, by ts."""

    discussion: Discussion
    readings: Mapping[str, Reading]

    @property
    def newest(self) -> Mapping[UserId, str]:
        """The ts of each author's newest reply that reads as a profile."""
        told = [reply for ts, reply in self.discussion.replies.items() if self.readings[ts].is_profile]
        return {reply.user_id: reply.ts for reply in sorted(told, key=lambda reply: float(reply.ts))}


def gather(discussions: dict[str, Discussion], messages: Iterable[Json]) -> int:
    """Sort one day's messages into the discussions they belong to; return how many are none of Slack's."""
    strange = 0
    for message in messages:
        ts, thread_ts = message.get("ts"), message.get("thread_ts")
        if not _is_ts(ts):
            strange += 1
        elif _is_ts(thread_ts):
            _enter(discussions.setdefault(str(thread_ts), Discussion(str(thread_ts))), message)
    return strange


def _is_ts(value: object) -> bool:
    return isinstance(value, str) and _TS.fullmatch(value) is not None


def _enter(discussion: Discussion, message: Json) -> None:
    edited = message.get("edited")
    version = seen({**message, "edited": edited if isinstance(edited, Mapping) else None})
    if version.ts == discussion.ts:
        discussion.opening = version.text
    elif message.get("subtype") == "tombstone":
        discussion.deleted += 1
    elif message.get("bot_id") or message.get("subtype") == "bot_message" or version.user_id == SLACKBOT:
        discussion.apps += 1
    elif version.user_id and change_of({**message, "edited": None}) is Change.POSTED:
        _keep(discussion, version)


def _keep(discussion: Discussion, version: Seen) -> None:
    known = discussion.replies.get(version.ts)
    if known is None or _edited(version) > _edited(known):
        discussion.replies[version.ts] = version


def _edited(version: Seen) -> float:
    return float(version.edited_ts) if _is_ts(version.edited_ts) else 0.0


def read(discussion: Discussion, count: Callable[[int], object]) -> Candidate:
    """Read every reply of a discussion, telling `count` of each."""
    readings: dict[str, Reading] = {}
    for ts, reply in discussion.replies.items():
        readings[ts] = read_reply(reply.text)
        count(1)
    return Candidate(discussion, readings)


def likely(discussions: Iterable[Discussion], count: Callable[[int], object]) -> list[Candidate]:
    """Return those that may be the networking thread, the one where most people tell of themselves first.

    A discussion with fewer authors than the best has profiles cannot win: of those, only enough are read to name
    some that come near. O(replies read).
    """
    found: list[Candidate] = []
    best, further = 1, MOST_READ_FURTHER
    for discussion in sorted(discussions, key=lambda one: (-len(one.authors), one.ts)):
        if len(discussion.authors) < best:
            further -= len(discussion.replies)
            if len(discussion.authors) < WORTH_SHOWING * best or further < 0:
                break
        candidate = read(discussion, count)
        best = max(best, len(candidate.newest))
        if candidate.newest:
            found.append(candidate)
    return sorted(found, key=lambda one: (-len(one.newest), one.discussion.ts))


def thread_ts(given: str) -> str:
    """Return the ts that somebody gave as such, or as the link Slack copies. Raises `CannotImport` for neither."""
    text = given.strip()
    if linked := _LINKED_TS.search(text):
        return f"{linked[1]}.{linked[2]}"
    if not _TS.fullmatch(text):
        raise CannotImport("--thread takes a message's link, or its ts such as 1700000000.000100.")
    return text


def posts(candidate: Candidate, bots: frozenset[UserId], deactivated: frozenset[UserId]) -> list[Post]:
    """Return the replies of a thread as they are taken in, oldest first."""
    speaking = frozenset(candidate.newest.values())
    barred = {**dict.fromkeys(deactivated, Fate.DEACTIVATED), **dict.fromkeys(bots, Fate.BOT)}
    ordered = sorted(candidate.discussion.replies.values(), key=lambda reply: float(reply.ts))
    return [
        Post(reply, candidate.readings[reply.ts], reply.ts in speaking, barred.get(reply.user_id)) for reply in ordered
    ]

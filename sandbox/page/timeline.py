"""Which messages a conversation or a thread shows to somebody, in order, and what tells one drawing from another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2s
from typing import NamedTuple

from sandbox.page.reading import is_top_level
from sandbox.page.viewer import Viewer
from sandbox.workspace import Channel, Message

FIRST, MORE = 50, 150
"""How many messages are drawn at first, when they are all read, and how many more for each look further back."""

_TOGETHER_SECONDS = 300.0
_QUARTER_SECONDS = 900.0
"""No day of any time zone begins within a quarter of an hour."""

Traits = tuple[object, ...]


@dataclass
class Thread:
    """What a message tells of its thread."""

    count: int = 0
    latest: str = ""
    authors: list[str] = field(default_factory=list)


class Item(NamedTuple):
    """One message in its place. `joined`: it continues the one above; `heading` stands above it: a day, "2 replies"."""

    key: str
    message: Message
    joined: bool
    heading: str | None
    thread: Thread | None
    fingerprint: str

    @property
    def ts(self) -> str:
        """The message's ts."""
        return self.message.ts


class Prints:
    """The fingerprints of drawings, each computed once for as long as what is drawn stays the same."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Traits, str]] = {}

    def of(self, key: str, traits: Traits) -> str:
        """The fingerprint of an item of these traits."""
        known = self._known.get(key)
        if known is None or known[0] != traits:
            digest = blake2s(repr(traits).encode("utf-8", "replace"), digest_size=6).hexdigest()
            known = self._known[key] = traits, digest
        return known[1]


def conversation(viewer: Viewer, channel: Channel, oldest: str, prints: Prints) -> list[Item]:
    """The conversation's own messages from `oldest` on, and what only the viewer sees. Linear in its length."""
    shown = _of_conversation(viewer, channel)
    start = bisect_left(shown, oldest, key=_ts)
    return list(_items(viewer, channel, shown, "m", range(start, len(shown)), prints))


def last_items(viewer: Viewer, channel: Channel, most: int = FIRST, before: str = "~") -> tuple[list[Item], bool]:
    """The last messages before a ts, at most so many, and whether the first of all is among them."""
    shown = _of_conversation(viewer, channel)
    end = bisect_left(shown, before, key=_ts)
    start = max(0, end - most)
    return list(_items(viewer, channel, shown, "m", range(start, end), Prints())), start == 0


def _of_conversation(viewer: Viewer, channel: Channel) -> list[Message]:
    shown = [message for message in channel.messages.values() if is_top_level(message)]
    shown += [message for message in _private(viewer, channel) if message.thread_ts is None]
    return sorted(shown, key=_ts)


def thread(viewer: Viewer, channel: Channel, ts: str, prints: Prints) -> list[Item]:
    """A thread: its parent first. Empty when there is none."""
    parent = channel.messages.get(ts)
    if parent is None:
        return []
    replies = channel.replies(ts) + [message for message in _private(viewer, channel) if message.thread_ts == ts]
    shown = [parent, *sorted(replies, key=_ts)]
    return list(_items(viewer, channel, shown, "t", range(len(shown)), prints))


def _ts(message: Message) -> str:
    return message.ts


def _private(viewer: Viewer, channel: Channel) -> Iterator[Message]:
    return (message for message in channel.ephemerals.values() if message.only_for == viewer.user.id)


def _items(
    viewer: Viewer, channel: Channel, shown: list[Message], prefix: str, wanted: range, prints: Prints
) -> Iterator[Item]:
    names, in_thread = _names(viewer), prefix == "t"
    threads = {} if in_thread else _threads(channel.messages.values())
    for index in wanted:
        message, above = shown[index], shown[index - 1] if index else None
        reply = _replies(len(shown) - 1) if index == 1 else None
        heading = reply if in_thread else _new_day(viewer, above, message)
        joined = heading is None and _joins(above, message)
        about, key = threads.get(message.ts), f"{prefix}-{message.ts}"
        fingerprint = prints.of(key, (joined, heading, about, names, *_traits(message)))
        yield Item(key, message, joined, heading, about, fingerprint)


def _traits(message: Message) -> Traits:
    """Everything a drawing of a message depends on; what is changed in place is copied, the rest is replaced."""
    reactions = tuple((name, tuple(users)) for name, users in message.reactions.items())
    return (
        message.text,
        message.blocks,
        message.attachments,
        message.edited,
        message.subtype,
        message.user,
        message.thread_ts,
        tuple(message.files),
        reactions,
    )


def _replies(count: int) -> str:
    return f"{count} {'reply' if count == 1 else 'replies'}"


def _new_day(viewer: Viewer, above: Message | None, message: Message) -> str | None:
    """The day, where it is another than that of the message above."""
    if above is not None and _is_same_day(viewer, float(above.ts), float(message.ts)):
        return None
    return viewer.day(message.ts)


def _is_same_day(viewer: Viewer, one: float, other: float) -> bool:
    same_quarter = one // _QUARTER_SECONDS == other // _QUARTER_SECONDS
    return same_quarter or viewer.moment(one).date() == viewer.moment(other).date()


def _names(viewer: Viewer) -> int:
    return hash(tuple((user.real_name, user.deleted) for user in viewer.workspace.users.values()))


def _threads(messages: Iterable[Message]) -> dict[str, Thread]:
    found: dict[str, Thread] = {}
    for message in messages:
        if message.thread_ts in (None, message.ts):
            continue
        about = found.setdefault(str(message.thread_ts), Thread())
        about.count, about.latest = about.count + 1, max(about.latest, message.ts)
        if message.user and message.user not in about.authors:
            about.authors.append(message.user)
    return found


def _joins(above: Message | None, message: Message) -> bool:
    """Whether a message goes on where the one above it, of the same person, ended; an app begins anew each time."""
    if above is None or above.user != message.user or above.only_for or message.only_for or message.bot_id:
        return False
    if above.subtype not in (None, "file_share") or message.subtype not in (None, "file_share"):
        return False
    return float(message.ts) - float(above.ts) < _TOGETHER_SECONDS

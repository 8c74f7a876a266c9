"""Who has read how far in which conversation, and what is unread beyond that."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.workspace import Channel, Kind, Message

NOTICES = ("_join", "_leave", "_name", "_purpose", "_topic", "_archive", "_unarchive")
"""How the subtypes of Slack's own lines end."""


@dataclass(frozen=True)
class Unread:
    """What is unread in a conversation: how many messages, and how many of them address the reader."""

    messages: int = 0
    mentions: int = 0


def is_top_level(message: Message) -> bool:
    """Whether a message stands in the conversation itself, not only in a thread."""
    return message.thread_ts in (None, message.ts) or message.broadcast


class ReadMarks:
    """The last ts read, by person and conversation; whatever is not later than `since` is read."""

    def __init__(self, since: str) -> None:
        self._since = since
        self._marks: dict[tuple[str, str], str] = {}

    def mark(self, user: str, channel: str) -> str:
        """The ts up to which a person has read a conversation."""
        return self._marks.get((user, channel), self._since)

    def read(self, user: str, channel: Channel) -> bool:
        """Note that a person has seen the conversation to its end; False when they had before."""
        newest = next((ts for ts, message in reversed(channel.messages.items()) if is_top_level(message)), "")
        if newest <= self.mark(user, channel.id):
            return False
        self._marks[user, channel.id] = newest
        return True

    def unread_from(self, user: str, channel: str, ts: str) -> None:
        """Let everything from the message `ts` on count as unread."""
        self._marks[user, channel] = f"{float(ts) - 0.000001:.6f}"

    def unread(self, user: str, channel: Channel) -> Unread:
        """What others wrote beyond the mark, without the lines of who came and went."""
        mark, messages, mentions = self.mark(user, channel.id), 0, 0
        for ts, message in reversed(channel.messages.items()):
            if ts <= mark:
                break
            if message.user == user or not is_top_level(message) or _is_notice(message):
                continue
            messages += 1
            direct = channel.kind in (Kind.IM, Kind.MPIM)
            mentions += direct or user in message.pings or any(ping.startswith("!") for ping in message.pings)
        return Unread(messages, mentions)


def _is_notice(message: Message) -> bool:
    return (message.subtype or "").endswith((*NOTICES, "tombstone"))

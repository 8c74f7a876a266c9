"""What people get from the bot, as the workspace shows it when it comes: who reads it, and what can be pressed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sandbox.wire import JSON
from sandbox.workspace import Channel, Kind, Message, Workspace


@dataclass(frozen=True)
class Post:
    """A message of the bot: when it came, where, who reads it, its buttons (action id to value), and its words.

    `delivery` is the opaque id that the bot gave the message; `is_change` when an earlier message became this one.
    """

    at: datetime
    channel: str
    ts: str
    kind: Kind
    readers: tuple[str, ...]
    buttons: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    delivery: str = ""
    is_change: bool = False


class Sight:
    """Sees everything the bot writes to anybody, from the moment it is made; `posts` are in the order they came."""

    def __init__(self, workspace: Workspace, bot: str) -> None:
        self.posts: list[Post] = []
        self._workspace, self._bot = workspace, bot
        self._unread: list[Post] = []
        self._pass_on = workspace.on_event
        workspace.on_event = self._notice

    def _notice(self, event: JSON, channel: Channel | None) -> None:
        if event["type"] == "message" and channel is not None:
            self._look(event, channel)
        self._pass_on(event, channel)

    def _look(self, event: JSON, channel: Channel) -> None:
        is_change = event.get("subtype") == "message_changed"
        message = channel.messages.get(str(event["message"]["ts"] if is_change else event["ts"]))
        if message is None or message.user != self._bot or event.get("subtype") == "message_deleted":
            return
        post = self._seen(channel, message, is_change=is_change)
        self.posts.append(post)
        self._unread.append(post)

    def _seen(self, channel: Channel, message: Message, *, is_change: bool) -> Post:
        payload = (message.metadata or {}).get("event_payload") or {}
        return Post(
            datetime.fromtimestamp(self._workspace.clock.now() if is_change else float(message.ts), UTC),
            channel.id,
            message.ts,
            channel.kind,
            tuple(member for member in channel.members if member != self._bot),
            dict(buttons(message.blocks)),
            words(message.blocks) or message.text,
            str(payload.get("id") or ""),
            is_change,
        )

    def unread(self) -> list[Post]:
        """Return what came since this was last asked, oldest first."""
        found, self._unread = self._unread, []
        return found


def buttons(blocks: list[JSON]) -> Iterator[tuple[str, str]]:
    """Yield the action id and the value of each button of a message or a form."""
    for block in blocks:
        elements = [*block.get("elements", ()), block.get("accessory") or {}]
        for element in elements:
            if element.get("type") == "button":
                yield str(element["action_id"]), str(element.get("value") or "")


def words(node: object) -> str:
    """Return every word that blocks show, in one line."""
    if isinstance(node, dict):
        own = node.get("text")
        inner = (value for key, value in node.items() if not isinstance(value, str))
        return " ".join(filter(None, [own if isinstance(own, str) else "", *map(words, inner)]))
    return " ".join(filter(None, map(words, node))) if isinstance(node, list) else ""

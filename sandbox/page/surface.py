"""What blocks are drawn on, a message or a view: who looks, and what stands in its inputs."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2s

from sandbox.page.emoji import with_emoji
from sandbox.page.html import Markup, join
from sandbox.page.mrkdwn import mrkdwn
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON


@dataclass(frozen=True)
class Surface:
    """One message or view; `id` is its own, `values` are as in `state.values` of Slack's payloads."""

    viewer: Viewer
    id: str
    values: dict[str, dict[str, JSON]] = field(default_factory=dict)

    def element_id(self, block: JSON, element: JSON, part: str = "") -> str:
        """An HTML id that no other element of the page has, whatever the app calls its blocks."""
        name = "\0".join((self.id, str(block.get("block_id")), str(element.get("action_id")), part))
        return "e" + blake2s(name.encode("utf-8", "replace"), digest_size=6).hexdigest()

    def state(self, block: JSON, element: JSON) -> JSON:
        """What stands in an element; empty when it holds nothing."""
        return self.values.get(str(block.get("block_id")), {}).get(str(element.get("action_id")), {})

    def text(self, composition: object) -> Markup:
        """A text object: mrkdwn drawn as such, plain text as it is but for emoji."""
        if not isinstance(composition, dict):
            return Markup("")
        text = str(composition.get("text") or "")
        if composition.get("type") == "mrkdwn":
            return mrkdwn(self.viewer, text)
        return join(with_emoji(text) if composition.get("emoji", True) else text)


def words(composition: object) -> str:
    """A text object as plain words, for labels."""
    return with_emoji(str(composition.get("text") or "")) if isinstance(composition, dict) else ""

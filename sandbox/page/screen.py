"""What one window has on screen, cut into the regions that change by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2s

from sandbox.page import bar, heading, views
from sandbox.page.composer import composer
from sandbox.page.html import Markup
from sandbox.page.sidebar import sidebar
from sandbox.page.viewer import Viewer
from sandbox.workspace import Channel


def fingerprint(drawn: str) -> str:
    """A short text that differs where drawings differ."""
    return blake2s(drawn.encode("utf-8", "replace"), digest_size=6).hexdigest()


@dataclass(frozen=True)
class Screen:
    """One person's window. `kind`: "conversation" (of `channel`), "home", "browse", "people", "nothing"."""

    viewer: Viewer
    kind: str
    channel: Channel | None = None

    def regions(self) -> dict[str, Markup]:
        """Every region by name, as it looks now."""
        viewer, channel = self.viewer, self.channel
        shown = {
            "clock": bar.clock(viewer),
            "tour": bar.tour_card(viewer),
            "sidebar": sidebar(viewer, channel.id if channel else self.kind),
            "modal": views.modal(viewer),
        }
        if channel is not None:
            shown |= {"head": self._head(channel), "composer": composer(viewer, channel)}
        if self.kind == "home":
            shown |= {"head": heading.app_heading(viewer, "home"), "home": views.home(viewer)}
        return shown

    def _head(self, channel: Channel) -> Markup:
        if heading.is_with_app(self.viewer, channel):
            return heading.app_heading(self.viewer, "messages")
        return heading.heading(self.viewer, channel)

    def title(self) -> str:
        """The window's title: what waits elsewhere, where one is, who one is."""
        viewer = self.viewer
        unread = [viewer.page.marks.unread(viewer.user.id, place) for place in viewer.places() if place != self.channel]
        waiting = sum(each.mentions for each in unread)
        here = viewer.full_title(self.channel) if self.channel else self.kind.capitalize()
        return f"({waiting}) " * bool(waiting) + f"{here} · {viewer.name(viewer.user.id)}"

    def see(self) -> bool:
        """Note that the person has read what is on screen; whether that changed anything."""
        if self.channel is None or self.viewer.user.id not in self.channel.members:
            return False
        return self.viewer.page.marks.read(self.viewer.user.id, self.channel)

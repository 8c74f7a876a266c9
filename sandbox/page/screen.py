"""What one window has on screen, cut into the regions that change by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2s
from typing import NamedTuple

from sandbox import modals
from sandbox.page import bar, heading, views
from sandbox.page.composer import composer
from sandbox.page.html import Markup
from sandbox.page.sidebar import sidebar
from sandbox.page.viewer import Viewer
from sandbox.workspace import Channel, View


class Region(NamedTuple):
    """A part of the window as it is drawn now; `fingerprint` differs where it must be drawn anew."""

    drawn: Markup
    fingerprint: str


def _region(drawn: Markup) -> Region:
    return Region(drawn, _short(drawn))


def _of_view(drawn: Markup, views: Sequence[View]) -> Region:
    """A region that shows a view: drawn anew when the app changes it, not when the person fills it in."""
    return Region(drawn, _short(repr([(view.id, view.hash) for view in views])))


def _short(text: str) -> str:
    return blake2s(text.encode("utf-8", "replace"), digest_size=6).hexdigest()


@dataclass(frozen=True)
class Screen:
    """One person's window. `kind`: "conversation" (of `channel`), "home", "browse", "people", "nothing"."""

    viewer: Viewer
    kind: str
    channel: Channel | None = None

    def regions(self) -> dict[str, Region]:
        """Every region by name, as it looks now."""
        viewer, channel = self.viewer, self.channel
        shown = {
            "clock": _region(bar.clock(viewer)),
            "tour": _region(bar.tour_card(viewer)),
            "sidebar": _region(sidebar(viewer, channel.id if channel else self.kind)),
            "modal": _of_view(views.modal(viewer), modals.stack(viewer.workspace, viewer.user.id)),
        }
        if channel is not None:
            shown |= {"head": _region(self._head(channel)), "composer": _region(composer(viewer, channel))}
        if self.kind == "home":
            shown |= {"head": _region(heading.app_heading(viewer, "home")), "home": self._home()}
        return shown

    def _home(self) -> Region:
        view = self.viewer.workspace.homes.get(self.viewer.user.id)
        return _of_view(views.home(self.viewer), [view] if view else [])

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

"""Keeps a window up to date over one WebSocket: the window says what it has, and gets only what differs."""

from __future__ import annotations

import asyncio
import json

from starlette.websockets import WebSocket, WebSocketDisconnect
from websockets.exceptions import WebSocketException

from sandbox.page import timeline
from sandbox.page.messages import draw_item
from sandbox.page.screen import Screen
from sandbox.page.timeline import Item
from sandbox.page.viewer import Viewer
from sandbox.wire import JSON
from sandbox.workspace import Channel

_GATHER_SECONDS = 0.015
"""How long changes that come together are gathered before they are sent."""

_CLOCK_SECONDS = 20.0
"""How often a window is looked at when nothing changes, so that its clock goes on."""


class Window:
    """What one browser window shows, as it said itself; `has` are the fingerprints of what is drawn, by id."""

    def __init__(self, viewer: Viewer) -> None:
        self._viewer = viewer
        self._kind = self._title = ""
        self._place: str | None = None
        self._oldest, self._thread = "", ""
        self._is_visible = False
        self._prints = timeline.Prints()
        self.has: dict[str, str] = {}
        self.told = asyncio.Event()

    def tell(self, said: JSON) -> None:
        """Take what the window says of itself: where it is, how far back, which thread, and what it has."""
        self._kind, self._place = str(said["kind"]), said.get("place")
        self._oldest, self._thread = str(said.get("oldest") or ""), str(said.get("thread") or "")
        self._is_visible = bool(said.get("visible"))
        self.has = {str(name): str(value) for name, value in said["has"].items()}
        self.told.set()

    def changes(self) -> JSON:
        """What the window must change to be up to date; empty when it is. Says `go` when it must leave."""
        viewer = self._viewer
        if viewer.workspace.users.get(viewer.user.id) is not viewer.user:
            return {"go": "."}
        channel = viewer.place(self._place) if self._place else None
        if self._place and channel is None:
            return {"go": viewer.path()}
        screen = Screen(viewer, self._kind, channel)
        if self._is_visible and screen.see():
            viewer.workspace.changed()
        return self._lists(channel) | self._regions(screen)

    def _lists(self, channel: Channel | None) -> JSON:
        if channel is None:
            return {}
        lists = {"m": timeline.conversation(self._viewer, channel, self._oldest, self._prints)}
        if self._thread:
            lists["t"] = timeline.thread(self._viewer, channel, self._thread, self._prints)
        found = {name: self._list(channel, name, items) for name, items in lists.items()}
        changed = {name: change for name, change in found.items() if change}
        return {"lists": changed} if changed else {}

    def _list(self, channel: Channel, name: str, items: list[Item]) -> JSON:
        put, above = [], None
        for item in items:
            if self.has.get(item.key) != item.fingerprint:
                put.append({"id": item.key, "html": draw_item(self._viewer, channel, item), "after": above})
                self.has[item.key] = item.fingerprint
            above = item.key
        keys = {item.key for item in items}
        gone = [key for key in self.has if key.startswith(name + "-") and key not in keys]
        for key in gone:
            del self.has[key]
        return {"put": put, "gone": gone} if put or gone else {}

    def _regions(self, screen: Screen) -> JSON:
        found: JSON = {}
        for name, region in screen.regions().items():
            if self.has.get(name) != region.fingerprint:
                found[name] = {"html": region.drawn, "fp": region.fingerprint}
                self.has[name] = region.fingerprint
        changes: JSON = {"regions": found} if found else {}
        if (title := screen.title()) != self._title:
            changes["title"] = self._title = title
        return changes


async def follow(viewer: Viewer, websocket: WebSocket) -> None:
    """Serve one window until it closes; what goes wrong on our side closes it, and it connects again."""
    await websocket.accept()
    window = Window(viewer)
    work = {asyncio.create_task(_hear(window, websocket)), asyncio.create_task(_send(viewer, window, websocket))}
    try:
        done, _ = await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in work:
            task.cancel()
        await asyncio.gather(*work, return_exceptions=True)


async def _hear(window: Window, websocket: WebSocket) -> None:
    try:
        while True:
            window.tell(json.loads(await websocket.receive_text()))
    except WebSocketDisconnect:
        return
    except (ValueError, KeyError, TypeError, AttributeError):
        await websocket.close(code=1003)


async def _send(viewer: Viewer, window: Window, websocket: WebSocket) -> None:
    await window.told.wait()
    while True:
        window.told.clear()
        version = viewer.workspace.version
        if changes := window.changes():
            try:
                await websocket.send_text(json.dumps(changes))
            except (WebSocketDisconnect, WebSocketException):
                return
        await _something(viewer, window, version)


async def _something(viewer: Viewer, window: Window, version: int) -> None:
    """Return when the workspace changed or the window said something, or after a while."""
    waiting = {
        asyncio.ensure_future(viewer.workspace.wait_for_change(version)),
        asyncio.ensure_future(window.told.wait()),
    }
    try:
        await asyncio.wait(waiting, timeout=_CLOCK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for each in waiting:
            each.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    await asyncio.sleep(_GATHER_SECONDS)

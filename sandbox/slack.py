"""One running Slack: the workspace, the app installed in it, and the ways between them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from sandbox.delivery import ACK_SECONDS, Dispatcher
from sandbox.faults import Faults
from sandbox.http_events import HttpEvents
from sandbox.installation import Installation, install
from sandbox.interactions import Interactions
from sandbox.socket_mode import SocketMode
from sandbox.wire import JSON
from sandbox.workspace import User, Workspace


@dataclass
class Slack:
    """Everything that runs behind one address; `base_url` is known once it listens."""

    workspace: Workspace
    app: Installation
    faults: Faults
    interactions: Interactions
    dispatcher: Dispatcher
    socket_mode: SocketMode
    http_events: HttpEvents
    base_url: str = ""
    turner: Callable[[float], Awaitable[None]] | None = None
    """Turns the workspace's clock by so many seconds where another is to keep step with it on the way."""
    calls: list[JSON] = field(default_factory=list)
    """Every call of the Web API: method, arguments without the token, answer."""
    mishaps: list[JSON] = field(default_factory=list)
    """What went wrong before people's eyes: who, doing what, and the error they saw."""

    @property
    def bot(self) -> User:
        """The app's bot user."""
        return self.workspace.users[self.app.bot_user_id]

    async def close(self) -> None:
        """End every delivery and connection."""
        await self.dispatcher.close()
        await self.socket_mode.close()
        await self.http_events.close()


def start(workspace: Workspace, patience: float = ACK_SECONDS) -> Slack:
    """Install the app in `workspace` and connect the parts; it has `patience` seconds for who waits for it."""
    app, faults = install(workspace), Faults(workspace.clock)
    dispatcher = Dispatcher(workspace, app, faults, patience)
    socket_mode, http_events = SocketMode(workspace, app, faults), HttpEvents(app)
    dispatcher.socket, dispatcher.http = socket_mode, http_events
    interactions = Interactions(workspace, faults, patience)
    return Slack(workspace, app, faults, interactions, dispatcher, socket_mode, http_events)

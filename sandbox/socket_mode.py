"""Socket Mode: single-use tickets, several sockets, each payload to one of them, acks by envelope."""

from __future__ import annotations

import asyncio
import json
import secrets
from dataclasses import dataclass, field
from itertools import count

from starlette.websockets import WebSocket, WebSocketDisconnect

from sandbox.delivery import EVENTS, Ack, Retry
from sandbox.faults import Faults
from sandbox.installation import Installation
from sandbox.wire import JSON
from sandbox.workspace import Workspace

MAX_CONNECTIONS = 10


@dataclass(eq=False)
class Connection:
    """One open socket; a draining one was told to go and gets nothing more."""

    websocket: WebSocket
    number: int
    draining: bool = False
    pending: dict[str, asyncio.Future[Ack]] = field(default_factory=dict)

    def drop_pending(self) -> None:
        """Fail whatever this socket has not acked."""
        for future in self.pending.values():
            if not future.done():
                future.set_result(Ack(failure="connection_failed"))


class SocketMode:
    """Slack's end of an app's sockets."""

    name = "socket"

    def __init__(self, workspace: Workspace, app: Installation, faults: Faults) -> None:
        self._workspace, self._app, self._faults = workspace, app, faults
        self._tickets: set[str] = set()
        self._numbers = count(1)
        self._turn = count()
        self._arrived = asyncio.Event()
        self.connections: list[Connection] = []

    def new_url(self, base_url: str) -> str:
        """A WebSocket address that works once."""
        ticket = secrets.token_urlsafe(16)
        self._tickets.add(ticket)
        return f"{base_url.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id={self._app.app_id}"

    async def endpoint(self, websocket: WebSocket) -> None:
        """Serve one socket until it closes."""
        ticket = websocket.query_params.get("ticket", "")
        if ticket not in self._tickets or len(self.connections) >= MAX_CONNECTIONS:
            await websocket.close()
            return
        self._tickets.discard(ticket)
        await websocket.accept()
        connection = Connection(websocket, next(self._numbers))
        await websocket.send_text(json.dumps(self._hello()))
        self._add(connection)
        try:
            while True:
                self._receive(connection, await websocket.receive_text())
        except WebSocketDisconnect:
            pass
        finally:
            self.connections.remove(connection)
            connection.drop_pending()
            self._workspace.changed()

    def _add(self, connection: Connection) -> None:
        self.connections.append(connection)
        self._arrived.set()
        self._arrived = asyncio.Event()
        self._workspace.changed()

    def _hello(self) -> JSON:
        return {
            "type": "hello",
            "num_connections": len(self.connections) + 1,
            "debug_info": {"host": "sandbox", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": self._app.app_id},
        }

    def _receive(self, connection: Connection, text: str) -> None:
        try:
            frame = json.loads(text)
        except ValueError:
            return
        if not isinstance(frame, dict):
            return
        future = connection.pending.pop(str(frame.get("envelope_id")), None)
        if future is not None and not future.done():
            future.set_result(Ack(status=200, body=frame.get("payload", "")))

    async def send(self, kind: str, payload: JSON, retry: Retry | None) -> Ack:
        """Bring a payload to one of the sockets; without any, `connection_failed` at once."""
        connection = await self._choose()
        if connection is None:
            return Ack(failure="connection_failed")
        envelope = self._envelope(kind, payload, retry)
        future: asyncio.Future[Ack] = asyncio.get_running_loop().create_future()
        connection.pending[envelope["envelope_id"]] = future
        try:
            if not self._faults.take("delivery", kind, kind="silence"):
                await connection.websocket.send_text(json.dumps(envelope))
            return await future
        except (WebSocketDisconnect, RuntimeError):
            return Ack(failure="connection_failed")
        finally:
            connection.pending.pop(envelope["envelope_id"], None)

    async def _choose(self) -> Connection | None:
        while self.connections:
            open_ones = [connection for connection in self.connections if not connection.draining]
            if open_ones:
                return open_ones[next(self._turn) % len(open_ones)]
            await self._arrived.wait()
        return None

    def _envelope(self, kind: str, payload: JSON, retry: Retry | None) -> JSON:
        envelope = {
            "envelope_id": self._workspace.ids.uuid(),
            "payload": payload,
            "type": kind,
            "accepts_response_payload": kind != EVENTS,
        }
        if kind == EVENTS:
            envelope |= {
                "retry_attempt": retry.number if retry else 0,
                "retry_reason": retry.reason if retry else "",
            }
        return envelope

    async def disconnect(self, reason: str) -> None:
        """Tell every socket to go: after `warning` it may stay a while, after `link_disabled` it is closed, else it
        gets nothing more."""
        for connection in list(self.connections):
            connection.draining = reason != "warning"
            frame = {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}
            await connection.websocket.send_text(json.dumps(frame))
            if reason == "link_disabled":
                await connection.websocket.close()

    async def close(self) -> None:
        """Close every socket."""
        for connection in list(self.connections):
            await connection.websocket.close(code=1001)

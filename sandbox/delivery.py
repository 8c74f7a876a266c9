"""Brings payloads to the app: within three seconds, and events again when that failed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from sandbox import payloads
from sandbox.errors import ControlError
from sandbox.faults import Fault, Faults
from sandbox.installation import Installation
from sandbox.subscriptions import heard
from sandbox.wire import JSON
from sandbox.workspace import Channel, Workspace

ACK_SECONDS = 3.0
"""How long the app may take to answer, and to open a modal with a trigger, on the sandbox's clock."""

RETRY_SECONDS = (0.0, 60.0, 300.0)
"""How long after each failure an event comes again: at once, after a minute, after five."""

EVENTS, COMMANDS, INTERACTIONS = "events_api", "slash_commands", "interactive"

OVERTAKEN_SECONDS = 60.0
"""How long an event that is to be overtaken waits for another, unless its fault says."""

_ON_EVENTS = ("duplicate", "two_teams", "reorder", "delay")


@dataclass(frozen=True)
class Retry:
    """Which redelivery of an event it is (1 to 3) and why the one before failed."""

    number: int
    reason: str


@dataclass(frozen=True)
class Ack:
    """How one attempt ended. `failure` is None when the app acked, else Slack's word for what went wrong."""

    status: int | None = None
    body: Any = ""
    failure: str | None = None
    no_retry: bool = False


@dataclass
class Delivery:
    """A payload on its way, with every attempt made."""

    kind: str
    payload: JSON
    state: str = "outstanding"
    attempts: list[JSON] = field(default_factory=list)

    def as_json(self) -> JSON:
        """The delivery as `/_control/state` shows it."""
        return {
            "kind": self.kind,
            "payload": self.payload,
            "state": self.state,
            "attempts": self.attempts,
        }


class Transport(Protocol):
    """A way to the app."""

    name: str

    async def send(self, kind: str, payload: JSON, retry: Retry | None) -> Ack:
        """Bring a payload to the app and wait for its ack, however long that takes."""
        ...


class Dispatcher:
    """Decides what the app gets to hear, and sees every payload through."""

    def __init__(self, workspace: Workspace, app: Installation, faults: Faults, patience: float = ACK_SECONDS) -> None:
        self._workspace, self._app, self._faults, self._patience = workspace, app, faults, patience
        self._tasks: set[asyncio.Task[None]] = set()
        self._held: list[asyncio.Event] = []
        self._outstanding = 0
        self.deliveries: list[Delivery] = []
        self.socket: Transport | None = None
        self.http: Transport | None = None
        workspace.on_event = self.event

    def event(self, event: JSON, channel: Channel | None) -> None:
        """Deliver an event in the background, if the app subscribes to it and may see where it happened."""
        told = heard(self._app, event, channel)
        if told is None:
            return
        names = (channel.id, channel.name) if channel else ()
        fault = self._faults.take("delivery", told["type"], kind=_ON_EVENTS, channel=names)
        deliveries = [self._record(EVENTS, payload) for payload in self._payloads(told, channel, fault)]
        if fault is not None and fault.kind == "reorder":
            self._hold(deliveries[0], fault.seconds or OVERTAKEN_SECONDS)
            return
        late = fault.seconds if fault is not None and fault.kind == "delay" else 0.0
        held, self._held = self._held, []
        for delivery in deliveries:
            self._start(self._see_through(delivery, late=late, then=held))

    def _payloads(self, event: JSON, channel: Channel | None, fault: Fault | None) -> list[JSON]:
        payload = payloads.event_callback(self._workspace, self._app, event, channel)
        if fault is None or fault.kind not in ("duplicate", "two_teams"):
            return [payload]
        if fault.kind == "duplicate":
            return [payload, payload]
        again = payloads.event_callback(self._workspace, self._app, event, channel)
        return [payload, again | {"team_id": self._other_team(channel)}]

    def _other_team(self, channel: Channel | None) -> str:
        users = self._workspace.users
        teams = [users[member].team_id for member in channel.members] if channel else []
        return next((team for team in teams if team != self._workspace.team_id), self._workspace.team_id)

    def _hold(self, delivery: Delivery, seconds: float) -> None:
        overtaken, clock = asyncio.Event(), self._workspace.clock
        self._held.append(overtaken)

        async def wait() -> None:
            await self._first(overtaken.wait(), clock.sleep_until(clock.now() + seconds))
            if overtaken in self._held:
                self._held.remove(overtaken)
            await self._see_through(delivery)

        self._start(wait())

    async def ask(self, kind: str, payload: JSON) -> Ack:
        """Deliver a command or an interaction, once, and return the app's answer."""
        delivery = self._record(kind, payload)
        ack = await self._attempt(delivery, None)
        self._finish(delivery, ack)
        return ack

    async def settled(self, seconds: float) -> None:
        """Return when nothing is outstanding; ControlError names what is left after so many real seconds."""
        try:
            async with asyncio.timeout(seconds):
                while self._outstanding:
                    await self._workspace.wait_for_change(self._workspace.version)
        except TimeoutError:
            left = [d.payload.get("event_id", d.kind) for d in self.deliveries if d.state == "outstanding"]
            raise ControlError(f"Deliveries still outstanding: {', '.join(left)}.") from None

    async def close(self) -> None:
        """Give up whatever is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def later(self, seconds: float, effect: Callable[[], object]) -> None:
        """Let something happen so many seconds of the sandbox's clock from now."""

        async def wait() -> None:
            await self._workspace.clock.sleep_until(self._workspace.clock.now() + seconds)
            effect()

        self._start(wait())

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _record(self, kind: str, payload: JSON) -> Delivery:
        delivery = Delivery(kind, payload)
        self.deliveries.append(delivery)
        self._outstanding += 1
        return delivery

    async def _see_through(self, delivery: Delivery, *, late: float = 0.0, then: Sequence[asyncio.Event] = ()) -> None:
        if late:
            await self._workspace.clock.sleep_until(self._workspace.clock.now() + late)
        ack = await self._attempt(delivery, None)
        for overtaken in then:
            overtaken.set()
        for number, seconds in enumerate(RETRY_SECONDS, start=1):
            if ack.failure is None or ack.no_retry:
                break
            await self._workspace.clock.sleep_until(self._workspace.clock.now() + seconds)
            ack = await self._attempt(delivery, Retry(number, ack.failure))
        self._finish(delivery, ack)

    def _finish(self, delivery: Delivery, ack: Ack) -> None:
        delivery.state = "acked" if ack.failure is None else "failed"
        self._outstanding -= 1
        self._workspace.changed()

    async def _attempt(self, delivery: Delivery, retry: Retry | None) -> Ack:
        transport = self.http if self._app.request_url else self.socket
        if transport is None:
            raise RuntimeError("no transport is set")
        began = self._workspace.clock.now()
        limit = ACK_SECONDS if delivery.kind == EVENTS else self._patience
        ack = await self._within(limit, transport.send(delivery.kind, delivery.payload, retry))
        delivery.attempts.append(
            {
                "transport": transport.name,
                "at": began,
                "retry": retry.number if retry else 0,
                "reason": retry.reason if retry else None,
                "status": ack.status,
                "body": ack.body,
                "failure": ack.failure,
            }
        )
        self._workspace.changed()
        return ack

    async def _within(self, seconds: float, work: Coroutine[Any, Any, Ack]) -> Ack:
        clock = self._workspace.clock
        ended = await self._first(work, clock.sleep_until(clock.now() + seconds))
        return ended if isinstance(ended, Ack) else Ack(failure="timeout")

    async def _first(self, work: Coroutine[Any, Any, Any], limit: Coroutine[Any, Any, None]) -> Any:
        """What `work` returns; None when `limit` ends first."""
        tasks = [asyncio.create_task(work), asyncio.create_task(limit)]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            return tasks[0].result() if tasks[0].done() else None
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

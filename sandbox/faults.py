"""What can be made to go wrong, so many times, in the Web API and on the way to the app."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

from sandbox.errors import ControlError
from sandbox.wire import JSON

KINDS = {
    "web_api": {"error", "ratelimited", "server_error", "drop_before", "drop_after", "delay", "late"},
    "delivery": {"duplicate", "silence", "disconnect"},
}


@dataclass
class Fault:
    """One thing that goes wrong, `times` times.

    On the Web API (`on="web_api"`), for `method` (or any, "*") and arguments that equal `where`:
    - `error`: answers the error named `error`; nothing happens.
    - `ratelimited`: HTTP 429 with `Retry-After: retry_after` (seconds).
    - `server_error`: HTTP `status` (5xx) with a body that is not JSON.
    - `drop_before`: the connection breaks and nothing happens.
    - `drop_after`: it happens, and the connection breaks before the answer.
    - `delay`: it happens, and the answer comes `seconds` (real ones) later.
    - `late`: the connection breaks at once, and it happens `seconds` (of the sandbox's clock) later.

    On the way to the app (`on="delivery"`):
    - `duplicate`: an event (`method` names its type, or "*") comes twice, with the same `event_id`.
    - `silence`: an envelope (`method` names its type, or "*") vanishes on its socket, which stays open.
    - `disconnect`: every socket gets a disconnect frame with `reason`, at once.
    """

    kind: str
    on: str = "web_api"
    method: str = "*"
    times: int = 1
    error: str = "internal_error"
    status: int = 503
    retry_after: int = 1
    seconds: float = 0.0
    reason: str = "refresh_requested"
    where: JSON = field(default_factory=dict)


class Faults:
    """The faults waiting to happen, first come first served."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, description: JSON) -> Fault:
        """Plan a fault from its fields; ControlError says which of them is wrong."""
        known = set(Fault.__dataclass_fields__)
        if unknown := set(description) - known:
            raise ControlError(f"A fault has no {', '.join(sorted(unknown))}; it has {', '.join(sorted(known))}.")
        if "kind" not in description:
            raise ControlError("A fault needs a kind.")
        fault = Fault(**description)
        if fault.kind not in KINDS.get(fault.on, set()):
            raise ControlError(f"No fault of kind {fault.kind} on {fault.on}.")
        self._waiting.append(fault)
        return fault

    def clear(self) -> None:
        """Forget every fault not yet used up."""
        self._waiting.clear()

    def take(self, on: str, method: str, *, kind: str | None = None, arguments: JSON | None = None) -> Fault | None:
        """The first fault that fits, one use of it taken, else None."""
        for fault in self._waiting:
            if fault.on != on or fault.method not in ("*", method) or kind not in (None, fault.kind):
                continue
            if any((arguments or {}).get(name) != value for name, value in fault.where.items()):
                continue
            fault.times -= 1
            if fault.times <= 0:
                self._waiting.remove(fault)
            return fault
        return None

    def as_json(self) -> list[JSON]:
        """The faults still waiting."""
        return [asdict(fault) for fault in self._waiting]

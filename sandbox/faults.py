"""What can be made to go wrong in the Web API and on the way to the app: how often, where, for which share."""

from __future__ import annotations

import math
import random
from collections.abc import Collection
from dataclasses import asdict, dataclass, field, replace

from sandbox.clock import Clock
from sandbox.errors import ControlError
from sandbox.limits import CEILING, Ceiling, Tiers
from sandbox.wire import JSON

LIMITS = {"tiers", "ceiling"}
KINDS = {
    "web_api": {"error", "ratelimited", "server_error", "drop_before", "drop_after", "delay", "late", *LIMITS},
    "delivery": {
        "delay",
        "disconnect",
        "duplicate",
        "expired_trigger",
        "reorder",
        "silence",
        "two_teams",
        "used_response_url",
    },
}
_NUMBERS = {"share", "seed", "status", "retry_after", "seconds", "per_minute"}
_TEXTS = {"kind", "on", "method", "channel", "error", "reason"}
REASONS = ("warning", "refresh_requested", "link_disabled")


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong, `times` times (0: until it is taken back).

    Unless `times` is given it is once, but without end for a limit and for a `share` below 1: then each
    call that fits is hit with that probability, drawn from `seed`, the same in every run.

    On the Web API (`on="web_api"`), for `method` (or any, "*"), in `channel` (an id or a name, or any, "")
    and for arguments that equal `where`:
    - `error`: answers the error named `error`; nothing happens.
    - `ratelimited`: HTTP 429 with `Retry-After: retry_after` (seconds).
    - `tiers`: Slack's rate tiers, and one post a second in a channel: 429 beyond them.
    - `ceiling`: `per_minute` posts in the whole workspace: 429 beyond them.
    - `server_error`: HTTP `status` (5xx) with a body that is not JSON.
    - `drop_before`: the connection breaks and nothing happens.
    - `drop_after`: it happens, and the connection breaks before the answer.
    - `delay`: it happens, and the answer comes `seconds` (real ones) later.
    - `late`: the connection breaks at once, and it happens `seconds` (of the sandbox's clock) later.

    On the way to the app (`on="delivery"`), for events whose type is `method`, in `channel`:
    - `duplicate`: it comes twice, with the same `event_id`.
    - `two_teams`: it comes twice, under the ids of the two workspaces that share the channel.
    - `reorder`: it comes after the next event; without one, after `seconds` (of the sandbox's clock; 60).
    - `delay`: it comes `seconds` (of the sandbox's clock) later.
    - `silence`: an envelope (`method` names its type) vanishes on its socket, which stays open.
    - `disconnect`: every socket gets a disconnect frame with `reason`, at once: `warning`,
      `refresh_requested`, or `link_disabled`, after which Slack closes them.
    - `expired_trigger`: the trigger of the next command, click or submission is too old on arrival.
    - `used_response_url`: its response URL has been used five times.
    """

    kind: str
    on: str = "web_api"
    method: str = "*"
    channel: str = ""
    times: int | None = None
    share: float = 1.0
    seed: int = 0
    error: str = "internal_error"
    status: int = 503
    retry_after: int = 1
    per_minute: int = CEILING
    seconds: float = 0.0
    reason: str = "refresh_requested"
    where: JSON = field(default_factory=dict)

    def fits(self, on: str, method: str, kinds: Collection[str], channel: Collection[str], arguments: JSON) -> bool:
        """Whether the fault concerns a call or payload at all."""
        return (
            self.on == on
            and self.method in ("*", method)
            and (not kinds or self.kind in kinds)
            and (not self.channel or self.channel.removeprefix("#") in channel)
            and all(arguments.get(name) == value for name, value in self.where.items())
        )


class _Planned:
    """A fault that waits, with what it keeps in mind between two calls."""

    def __init__(self, fault: Fault) -> None:
        endless = fault.kind in LIMITS or fault.share < 1
        self.fault = fault
        self.left = (0 if endless else 1) if fault.times is None else fault.times
        self.endless = self.left == 0
        self._random = random.Random(fault.seed)
        self._limit: Tiers | Ceiling | None = None
        if fault.kind in LIMITS:
            self._limit = Tiers() if fault.kind == "tiers" else Ceiling(fault.per_minute)

    def strike(self, method: str, channel: str, now: float) -> Fault | None:
        """The fault, if it hits this time."""
        if self.fault.share < 1 and self._random.random() >= self.fault.share:
            return None
        fault = self.fault
        if self._limit is not None:
            wait = self._limit.wait(method, channel, now)
            if not wait:
                return None
            fault = replace(fault, retry_after=max(1, math.ceil(wait)))
        self.left -= 1
        return fault


class Faults:
    """The faults waiting to happen, first come first served."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._waiting: list[_Planned] = []

    def add(self, description: JSON) -> Fault:
        """Plan a fault from its fields; ControlError says which of them is wrong."""
        known = set(Fault.__dataclass_fields__)
        if unknown := set(description) - known:
            raise ControlError(f"A fault has no {', '.join(sorted(unknown))}; it has {', '.join(sorted(known))}.")
        if "kind" not in description:
            raise ControlError("A fault needs a kind.")
        _check_types(description)
        fault = Fault(**description)
        if fault.kind not in KINDS.get(fault.on, set()):
            raise ControlError(f"No fault of kind {fault.kind} on {fault.on}.")
        if not 0 < fault.share <= 1 or fault.per_minute < 1 or (fault.times or 0) < 0:
            raise ControlError("A fault's share is above 0 and at most 1, per_minute at least 1, times at least 0.")
        if fault.reason not in REASONS:
            raise ControlError(f"A disconnect fault's reason is one of {', '.join(REASONS)}.")
        self._waiting.append(_Planned(fault))
        return fault

    def clear(self) -> None:
        """Forget every fault not yet used up."""
        self._waiting.clear()

    def take(
        self,
        on: str,
        method: str,
        *,
        kind: str | Collection[str] = (),
        channel: Collection[str] = (),
        arguments: JSON | None = None,
    ) -> Fault | None:
        """The first fault that fits and hits, one use of it taken, else None.

        `kind` limits it to one kind or to some; `channel` holds the names by which the conversation may be
        called, its id first.
        """
        kinds = {kind} if isinstance(kind, str) else kind
        for planned in list(self._waiting):
            if not planned.fault.fits(on, method, kinds, channel, arguments or {}):
                continue
            struck = planned.strike(method, next(iter(channel), ""), self._clock.now())
            if struck is None:
                continue
            if not planned.endless and planned.left <= 0:
                self._waiting.remove(planned)
            return struck
        return None

    def as_json(self) -> list[JSON]:
        """The faults still waiting, with the times left to them (0: without end)."""
        return [asdict(planned.fault) | {"times": 0 if planned.endless else planned.left} for planned in self._waiting]


def _check_types(description: JSON) -> None:
    for name, value in description.items():
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if name in _NUMBERS and not number:
            raise ControlError(f"A fault's {name} is a number.")
        if name == "times" and not (value is None or (number and isinstance(value, int))):
            raise ControlError("A fault's times is a whole number.")
        if name in _TEXTS and not isinstance(value, str):
            raise ControlError(f"A fault's {name} is a text.")
        if name == "where" and not isinstance(value, dict):
            raise ControlError("A fault's where is an object.")

"""The client's part that runs the workspace: people and channels come and go, settings, faults, the clock."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

import aiohttp

from sandbox.errors import ControlError
from sandbox.wire import JSON


class Administration:
    """A session with a sandbox's `/_control`, and what an administrator asks of it."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/") + "/_control/"
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _call(self, verb: str, **arguments: object) -> Any:
        if self._session is None:
            raise ControlError("Control is an async context manager: use `async with`.")
        async with self._session.post(self._url + verb, json=arguments) as response:
            answer: JSON = await response.json()
        if not answer["ok"]:
            raise ControlError(answer["error"])
        return answer["result"]

    # The workspace itself.

    async def turn_clock(self, seconds: float) -> None:
        """Turn the sandbox's clock forward; whatever falls due (redeliveries, time-outs) happens."""
        await self._call("turn_clock", seconds=seconds)

    async def set_app(self, **settings: object) -> None:
        """Change the app's settings.

        `request_url`: deliver over signed HTTP to it, or (None, as at the start) over Socket Mode.
        `events`: the event types it subscribes to. `scopes`: what its bot token may do. `redirect_urls`,
        `unfurl_domains`, `metadata_subscriptions`, `token_rotation`: see `sandbox.installation.Installation`.
        """
        await self._call("set_app", **settings)

    async def fault(self, **fault: object) -> None:
        """Make something fail; see `sandbox.faults.Fault` for the fields."""
        await self._call("fault", **fault)

    async def clear_faults(self) -> None:
        """Take back every fault not yet used up."""
        await self._call("clear_faults")

    async def verify(self, url: str) -> str | None:
        """Let Slack verify a request URL (`url_verification`); says what is wrong with it, None when nothing is."""
        problem: str | None = await self._call("verify", url=url)
        return problem

    async def uninstall(self) -> None:
        """Remove the app: `tokens_revoked`, `app_uninstalled`, and every token is worth nothing any more."""
        await self._call("uninstall")

    async def enroll(self, user: str, name: str, **profile: str) -> str:
        """Bring somebody new in: `user` is their handle; `profile` may give email, title, tz, display_name."""
        id_: str = await self._call("enroll", user=user, name=name, profile=profile)
        return id_

    async def set_presence(self, user: str, *, away: bool) -> None:
        """Let somebody be away, or back."""
        await self._call("set_presence", user=user, away=away)

    async def rename_channel(self, user: str, channel: str, name: str) -> None:
        """Rename a channel."""
        await self._call("rename_channel", user=user, channel=channel, name=name)

    async def archive(self, user: str, channel: str) -> None:
        """Archive a channel."""
        await self._call("archive", user=user, channel=channel)

    async def unarchive(self, user: str, channel: str) -> None:
        """Bring an archived channel back."""
        await self._call("unarchive", user=user, channel=channel)

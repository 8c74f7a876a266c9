"""An async client of the sandbox's `/_control`: acts as any member, and reads everything back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, TypedDict, TypeVar

from sandbox.admin_client import Administration
from sandbox.errors import ControlError
from sandbox.wire import JSON

T = TypeVar("T")


class Answer(TypedDict):
    """What came back from the app, and what the person who acted saw."""

    status: int | None
    """HTTP status of the ack (200 for an acked envelope); None when the app did not answer."""
    body: Any
    """The ack's body: an object, a text, or an empty text."""
    error: str | None
    """What the person was told when it failed: `operation_timeout`, `dispatch_failed`, …"""


class CommandAnswer(Answer):
    """The answer to a slash command."""

    trigger_id: str


class ClickAnswer(Answer):
    """The answer to a click or a selection."""

    trigger_id: str


class SuggestAnswer(Answer):
    """The answer to what was typed into an external select; `error` is also `invalid_options`."""

    options: list[JSON]


class SubmitAnswer(Answer):
    """The answer to a modal's submission."""

    errors: dict[str, str] | None
    """By block id: what stands in red under the inputs, from the app or (status None) from Slack itself."""
    view: JSON | None
    """The view on top afterwards: updated, pushed, or the one that was below; None when none is left."""
    closed: bool
    """Whether the submitted view is gone."""


class Control(Administration):
    """Plays the members of one sandbox.

    Use as an async context manager. People are named by user id or by handle ("dana.whitfield"),
    channels by id or by name without `#`; "dm" is the person's own conversation with the app.
    Every method raises ControlError with a sentence where a person could not do that.
    """

    # People write.

    async def post(self, user: str, channel: str, text: str, *, thread_ts: str | None = None, **extra: object) -> str:
        """Post a message and return its ts; `text` is raw, as Slack would deliver it (`&amp;`, `<https://…>`).

        `extra`: `broadcast=True` also sends a thread's reply to the channel; `files=["cv.pdf"]` attaches
        files; `subtype="me_message"`.
        """
        ts: str = await self._call("post", user=user, channel=channel, text=text, thread_ts=thread_ts, extra=extra)
        return ts

    async def edit(self, user: str, channel: str, ts: str, text: str) -> None:
        """Edit one's own message."""
        await self._call("edit", user=user, channel=channel, ts=ts, text=text)

    async def delete(self, user: str, channel: str, ts: str) -> None:
        """Delete one's own message (an admin may delete anybody's)."""
        await self._call("delete", user=user, channel=channel, ts=ts)

    async def unfurl(self, channel: str, ts: str, url: str) -> None:
        """Let Slack unfurl a link: a `message_changed` with an attachment, and no `edited`."""
        await self._call("unfurl", channel=channel, ts=ts, url=url)

    async def react(self, user: str, channel: str, ts: str, name: str) -> None:
        """Add a reaction (`name` without colons)."""
        await self._call("react", user=user, channel=channel, ts=ts, name=name)

    async def unreact(self, user: str, channel: str, ts: str, name: str) -> None:
        """Take one's own reaction back."""
        await self._call("unreact", user=user, channel=channel, ts=ts, name=name)

    # People use the app.

    async def command(self, user: str, channel: str, text: str, *, command: str = "/rapport") -> CommandAnswer:
        """Run a slash command; waits at most 3 s of the sandbox's clock, then `operation_timeout`."""
        answer: CommandAnswer = await self._call("command", user=user, channel=channel, text=text, command=command)
        return answer

    async def click(
        self,
        user: str,
        channel: str,
        ts: str,
        action_id: str,
        *,
        block_id: str | None = None,
        value: object = None,
        state: Mapping[str, object] | None = None,
    ) -> ClickAnswer:
        """Use an element of a message or ephemeral message the person sees.

        `value` picks among buttons of the same action, or is what is chosen in a select, a date picker, ….
        `state` gives values of the message's other inputs, by block id or action id.
        """
        answer: ClickAnswer = await self._call(
            "click",
            user=user,
            channel=channel,
            ts=ts,
            action_id=action_id,
            block_id=block_id,
            value=value,
            state=dict(state or {}),
        )
        return answer

    async def click_in_view(
        self, user: str, view_id: str, action_id: str, *, block_id: str | None = None, value: object = None
    ) -> ClickAnswer:
        """Use an element of the person's open modal or App Home."""
        answer: ClickAnswer = await self._call(
            "click_in_view", user=user, view_id=view_id, action_id=action_id, block_id=block_id, value=value
        )
        return answer

    async def suggest(self, user: str, action_id: str, typed: str, **where: str) -> SuggestAnswer:
        """Type into a select whose options the app loads: of a message (`channel`, `ts`) or a view (`view_id`).

        One of the options it answers with is then chosen as the `value` of `click`, or submitted.
        """
        answer: SuggestAnswer = await self._call("suggest", user=user, action_id=action_id, typed=typed, where=where)
        return answer

    async def submit(self, user: str, view_id: str, values: Mapping[str, object]) -> SubmitAnswer:
        """Submit the modal on top: values by block id (or block id → action id), as plain values.

        Initial values fill what is not given. A required input left empty, or a text that is too long, is
        refused by Slack itself: `errors`, with status None and nothing delivered.
        """
        answer: SubmitAnswer = await self._call("submit", user=user, view_id=view_id, values=dict(values))
        return answer

    async def close(self, user: str, view_id: str) -> None:
        """Cancel the modal on top."""
        await self._call("close", user=user, view_id=view_id)

    async def views(self, user: str) -> list[JSON]:
        """The person's open modals, the lowest first."""
        views: list[JSON] = await self._call("views", user=user)
        return views

    async def open_home(self, user: str) -> None:
        """Open the app's Home tab."""
        await self._call("open_home", user=user)

    async def home(self, user: str) -> JSON | None:
        """The Home view last published for the person."""
        view: JSON | None = await self._call("home", user=user)
        return view

    # People come and go.

    async def join(self, user: str, channel: str, *, inviter: str | None = None) -> None:
        """Join a public channel, or be invited (`inviter`) to any; the app's own bot can be invited too."""
        await self._call("join", user=user, channel=channel, inviter=inviter)

    async def leave(self, user: str, channel: str) -> None:
        """Leave a channel."""
        await self._call("leave", user=user, channel=channel)

    async def deactivate(self, user: str) -> None:
        """Deactivate an account: it leaves every channel and can do nothing more."""
        await self._call("deactivate", user=user)

    async def rename(self, user: str, **profile: str) -> None:
        """Change a person's names, `title` or `email`, or `status_text`, `status_emoji` and `status_expiration`."""
        await self._call("rename", user=user, profile=profile)

    # Reading back.

    async def state(self, *, logs: bool = True) -> JSON:
        """Everything: team, users, channels with messages, views, homes, files; with `logs` deliveries, API calls."""
        state: JSON = await self._call("state", logs=logs)
        return state

    async def messages(self, channel: str, *, thread_ts: str | None = None) -> list[JSON]:
        """A conversation's messages (or one thread's, its parent first), oldest first."""
        messages: list[JSON] = await self._call("messages", channel=channel, thread_ts=thread_ts)
        return messages

    async def dm(self, user: str) -> list[JSON]:
        """The app's direct messages with a person, oldest first, without ephemeral ones."""
        messages: list[JSON] = await self._call("dm", user=user)
        return messages

    async def ephemerals(self, user: str, channel: str | None = None) -> list[JSON]:
        """The ephemeral messages a person has on screen, oldest first."""
        messages: list[JSON] = await self._call("ephemerals", user=user, channel=channel)
        return messages

    async def settled(self, timeout: float = 30.0) -> None:  # noqa: ASYNC109
        """Return when no delivery is outstanding; ControlError names those left after `timeout` seconds."""
        await self._call("settled", timeout=timeout)

    async def until(
        self,
        check: Callable[[JSON], T | None],
        *,
        timeout: float = 5.0,  # noqa: ASYNC109
        what: str = "that",
        logs: bool = True,
    ) -> T:
        """Return the first true value of `check(state)`, asked whenever the workspace changes.

        Without `logs` it is asked of a state without deliveries and API calls, which is many times faster to read.
        ControlError names `what` was awaited when `timeout` (seconds) is over.
        """
        seen = -1
        try:
            async with asyncio.timeout(timeout):
                while True:
                    seen = await self._call("changed", since=seen, timeout=timeout)
                    if found := check(await self.state(logs=logs)):
                        return found
        except TimeoutError:
            raise ControlError(f"Waited {timeout} s in vain for {what}.") from None

"""The demo's stage: tells what happens in plain words, and believes only what the workspace shows."""

import textwrap
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from bot.demo.sight import Message, State, as_read, direct, newest, room, with_button
from sandbox.client import Control
from sandbox.errors import ControlError

T = TypeVar("T")

PATIENCE_SECONDS = 30.0
WIDTH = 100
SOON_SECONDS = 0.6
"""How long to wait for what may only be due on another day."""
MOST_DAYS = 6
A_MOMENT = timedelta(seconds=2)
"""In which the bot sends whatever may leave at once: it leaves a second between two posts in one channel."""


class NotSeen(Exception):
    """A step that did not show in the workspace; the message says which."""


class Stage:
    """One run of the demo: what people do goes through `control`, what is told to `write`."""

    def __init__(self, control: Control, write: Callable[[str], None]) -> None:
        self.control = control
        self._write = write
        self._step = 0
        self._state: State = {"users": {}, "channels": {}}

    # Telling.

    def step(self, title: str) -> None:
        """Begin a step."""
        self._step += 1
        self._write(f"\n{self._step:>2}  {title}")

    def tell(self, who: str, text: str) -> None:
        """Show what somebody writes or reads, as Slack would: with names, not ids."""
        paragraphs = [part for part in as_read(self._state, text).split("\n") if part.strip()]
        for number, part in enumerate(paragraphs):
            head = f"    {who}: " if number == 0 else "      "
            self._write(textwrap.fill(part, WIDTH, initial_indent=head, subsequent_indent="      "))

    def note(self, text: str) -> None:
        """Say something about what is seen."""
        self._write(textwrap.fill(text, WIDTH, initial_indent="    ", subsequent_indent="    "))

    def title(self, text: str) -> None:
        """Begin one of the closing lists."""
        self._write(f"\n{text}\n{'-' * len(text)}")

    def row(self, text: str) -> None:
        """Show one line of a closing list."""
        told = as_read(self._state, text)
        self._write(textwrap.fill(told, WIDTH, initial_indent="  ", subsequent_indent="      "))

    # Seeing.

    async def see(self, what: str, check: Callable[[State], T | None], patience: float | None = None) -> T:
        """Wait until the workspace shows something, and return it; raise `NotSeen` when it does not."""

        def look(state: State) -> T | None:
            self._state = state
            return check(state)

        try:
            return await self.control.until(look, timeout=patience or PATIENCE_SECONDS, what=what, logs=False)
        except ControlError:
            raise NotSeen(what) from None

    async def state(self) -> State:
        """Return the workspace as it is now."""
        return await self.control.state(logs=False)

    async def see_message(self, what: str, channel: str, words: str) -> Message:
        """Wait for a message in a channel (by name) that shows `words`."""
        return await self.see(what, lambda state: newest(room(state, channel)["messages"], words))

    async def see_direct(self, what: str, who: str, words: str) -> Message:
        """Wait for a direct message of the bot to somebody that shows `words`."""
        return await self.see(what, lambda state: newest(direct(state, who), words))

    async def see_button(self, what: str, who: str, action_id: str) -> Message:
        """Wait for a direct message of the bot to somebody that has a button."""
        return await self.see(what, lambda state: with_button(direct(state, who), action_id))

    async def see_button_in_time(self, what: str, who: str, action_id: str) -> Message:
        """Wait for a button that may only come on another day."""
        return await self.see_in_time(what, lambda state: with_button(direct(state, who), action_id))

    async def see_in_time(self, what: str, check: Callable[[State], T | None]) -> T:
        """Wait for something, and turn the clock to the next days for it: nobody is written to at a weekend."""
        for _ in range(MOST_DAYS):
            await self.turn(A_MOMENT)
            try:
                return await self.see(what, check, SOON_SECONDS)
            except NotSeen:
                await self.turn(timedelta(days=1))
        raise NotSeen(what)

    async def see_changed(self, what: str, channel: str, before: Message) -> Message:
        """Wait until a message in a channel (by name) is not what it was, and return it as it is now."""
        return await self.see(what, lambda state: _changed(room(state, channel)["messages"], before))

    # Doing.

    async def click(self, who: str, channel: str, message: Message, action_id: str, value: str | None = None) -> None:
        """Press a button of a message (of several alike the one of `value`).

        Raises `NotSeen` with what Slack says where that fails.
        """
        answer = await self.control.click(who, channel, str(message["ts"]), action_id, value=value)
        if answer["error"]:
            raise NotSeen(f"{action_id} pressed: {answer['error']}")

    async def press(self, what: str, who: str, action_id: str) -> Message:
        """Press a button in somebody's newest direct message that has it, and wait until that message changes."""
        before = await self.see_button(what, who, action_id)
        await self.click(who, "dm", before, action_id)
        return await self.see(what, lambda state: _changed(direct(state, who), before))

    async def turn(self, by: timedelta) -> None:
        """Turn the clock; the bot does what is due then."""
        await self.control.turn_clock(by.total_seconds())


def _changed(messages: list[Message], before: Message) -> Message | None:
    now = next((message for message in messages if message["ts"] == before["ts"]), None)
    return now if now and now["blocks"] != before["blocks"] else None

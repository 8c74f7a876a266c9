"""The demo's stage: tells what happens in plain words, and believes only what the workspace shows."""

import textwrap
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from bot.demo.sight import Message, State, direct, newest, with_button
from sandbox.client import Control
from sandbox.errors import ControlError

T = TypeVar("T")

PATIENCE_SECONDS = 30.0
WIDTH = 100
SOON_SECONDS = 3.0
"""How long to wait for what may only be due on another day."""
MOST_DAYS = 6


class NotSeen(Exception):
    """A step that did not show in the workspace; the message says which."""


class Stage:
    """One run of the demo: what people do goes through `control`, what is told to `write`."""

    def __init__(self, control: Control, write: Callable[[str], None]) -> None:
        self.control = control
        self._write = write
        self._step = 0

    # Telling.

    def step(self, title: str) -> None:
        """Begin a step."""
        self._step += 1
        self._write(f"\n{self._step:>2}  {title}")

    def tell(self, who: str, text: str) -> None:
        """Show what somebody writes or reads."""
        paragraphs = [part for part in text.split("\n") if part.strip()]
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
        self._write(textwrap.fill(text, WIDTH, initial_indent="  ", subsequent_indent="      "))

    # Seeing.

    async def see(self, what: str, check: Callable[[State], T | None]) -> T:
        """Wait until the workspace shows something, and return it; raise `NotSeen` when it does not."""
        try:
            return await self.control.until(check, timeout=PATIENCE_SECONDS, what=what)
        except ControlError:
            raise NotSeen(what) from None

    async def see_message(self, what: str, channel: str, words: str) -> Message:
        """Wait for a message in a channel (by name) that shows `words`."""

        def check(state: State) -> Message | None:
            room = next(c for c in state["channels"].values() if c["name"] == channel)
            return newest(room["messages"], words)

        return await self.see(what, check)

    async def see_direct(self, what: str, who: str, words: str) -> Message:
        """Wait for a direct message of the bot to somebody that shows `words`."""

        def check(state: State) -> Message | None:
            return newest(direct(state, who), words)

        return await self.see(what, check)

    async def see_button(self, what: str, who: str, action_id: str) -> Message:
        """Wait for a direct message of the bot to somebody that has a button."""

        def check(state: State) -> Message | None:
            return with_button(direct(state, who), action_id)

        return await self.see(what, check)

    async def see_button_in_time(self, what: str, who: str, action_id: str) -> Message:
        """Wait for a button, and turn the clock to the next days for it: nobody is written to at a weekend."""
        for _ in range(MOST_DAYS):
            try:
                return await self.control.until(
                    lambda state: with_button(direct(state, who), action_id), timeout=SOON_SECONDS, what=what
                )
            except ControlError:
                await self.turn(timedelta(days=1))
        raise NotSeen(what)

    async def press(self, what: str, who: str, action_id: str) -> Message:
        """Press a button in somebody's newest direct message that has it, and wait until that message changes."""
        before = await self.see_button(what, who, action_id)
        answer = await self.control.click(who, "dm", str(before["ts"]), action_id)
        if answer["error"]:
            raise NotSeen(f"{what}: {answer['error']}")

        def check(state: State) -> Message | None:
            now = next((m for m in direct(state, who) if m["ts"] == before["ts"]), None)
            return now if now and now["blocks"] != before["blocks"] else None

        return await self.see(what, check)

    async def turn(self, by: timedelta) -> None:
        """Turn the clock; the bot does what is due then."""
        await self.control.turn_clock(by.total_seconds())

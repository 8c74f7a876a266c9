"""The demo's stage: tells what happens in plain words, and believes only what the workspace shows."""

import sys
import textwrap
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, TypeVar

from bot.app import Bot
from bot.clock import TurnableClock
from bot.schedule import tick
from sandbox.client import Control
from sandbox.errors import ControlError

T = TypeVar("T")
State = Mapping[str, Any]
Message = Mapping[str, Any]

PATIENCE_SECONDS = 8.0
WIDTH = 100


class NotSeen(Exception):
    """A step that did not show in the workspace; the message says which."""


class Stage:
    """One run of the demo. `heard` collects the direct messages of each person that were already told."""

    def __init__(self, control: Control, bot: Bot, clock: TurnableClock) -> None:
        self.control = control
        self._bot = bot
        self._clock = clock
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

    def _write(self, text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

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
        """Turn the workspace's clock and the bot's, and let the bot do what is due."""
        await self.control.turn_clock(by.total_seconds())
        self._clock.turn(by)
        await tick(self._bot.database)
        self._bot.worker.wake()


def direct(state: State, who: str) -> list[Message]:
    """Return the messages between the bot and a person (by handle), oldest first."""
    user = user_id(state, who)
    rooms = [c for c in state["channels"].values() if c["kind"] == "im" and user in c["members"]]
    return [message for room in rooms for message in room["messages"]]


def user_id(state: State, who: str) -> str:
    """Return the id of a person by handle."""
    return str(next(id_ for id_, user in state["users"].items() if user["name"] == who))


def newest(messages: list[Message], words: str) -> Message | None:
    """Return the newest message that shows `words`, or None."""
    return next((message for message in reversed(messages) if words in shown(message)), None)


def with_button(messages: list[Message], action_id: str) -> Message | None:
    """Return the newest message that has a button, or None."""
    return next((message for message in reversed(messages) if action_id in _buttons(message)), None)


def _buttons(message: Message) -> list[str]:
    rows = [block["elements"] for block in message.get("blocks") or [] if block["type"] == "actions"]
    return [str(element["action_id"]) for row in rows for element in row]


def copyable(message: Message) -> str | None:
    """Return the text a message offers to copy, or None."""
    for block in message.get("blocks") or []:
        for element in block.get("elements", []):
            if element["type"] == "rich_text_preformatted":
                return "".join(str(piece["text"]) for piece in element["elements"])
    return None


def shown(message: Message) -> str:
    """Return what a person reads of a message: its blocks as lines, or its text when it has none."""
    blocks = message.get("blocks") or []
    return "\n".join(filter(None, map(_line, blocks))) if blocks else str(message.get("text") or "")


def _line(block: Mapping[str, Any]) -> str:
    match block["type"]:
        case "section" | "header":
            return _unmarked(str(block["text"]["text"]))
        case "context":
            return " ".join(_unmarked(str(element["text"])) for element in block["elements"])
        case "actions":
            return "".join(f"[{element['text']['text']}]" for element in block["elements"] if "text" in element)
        case "rich_text":
            return "\n".join(_rich(element) for element in block["elements"])
        case _:
            return ""


def _rich(element: Mapping[str, Any]) -> str:
    inner = element.get("elements") or []
    if element["type"] == "rich_text_list":
        return "\n".join(f"• {_rich(row)}" for row in inner)
    return "".join(str(piece.get("text") or piece.get("url") or piece.get("user_id") or "") for piece in inner)


def _unmarked(text: str) -> str:
    return text.replace("*", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")

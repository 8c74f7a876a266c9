"""`python -m bot demo`: the town in a browser, until it is stopped."""

import asyncio
import logging
import os
import signal
import sys
import threading
import webbrowser
from collections.abc import Mapping
from contextlib import AsyncExitStack

from bot.demo.tour import steps
from bot.demo.town import Town, open_town
from bot.settings import BadSetting
from sandbox.errors import ControlError


async def live(port: int, *, browse: bool = False) -> int:
    """Serve the page until Ctrl-C; return 0, or 1 when the town did not come alive.

    With `browse`, the address opens in the default browser where there is a display. Raises `BadSetting` when the
    port is taken.
    """
    logging.basicConfig(level="WARNING")
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with AsyncExitStack() as stack:
        try:
            town = await stack.enter_async_context(open_town(port, steps))
        except OSError as error:
            raise BadSetting(_taken(port, error)) from None
        _tell("Members are moving in; it takes some seconds.")
        try:
            is_alive = await _settled(town, stop)
        except ControlError as error:
            _tell(f"The town did not come alive. {error}")
            return 1
        if is_alive:
            _tell(f"The workspace is open at {town.sandbox.url}/ (Ctrl-C ends it).")
            _tell("Take the guided tour, or be Dana Whitfield (a member) or Maya Lindqvist (who runs the program).")
            if browse and has_display(os.environ):
                # On a thread that nobody waits for: some browsers only return when they are closed.
                threading.Thread(target=open_browser, args=(town.sandbox.url,), daemon=True).start()
        await stop.wait()
    return 0


def _taken(port: int, error: OSError) -> str:
    other = port + 1 if port < 65535 else 0
    return f"Port {port} cannot be listened on ({error.strerror}). Another demo may be there; try --port {other}."


async def _settled(town: Town, stop: asyncio.Event) -> bool:
    """Let the town come alive; False when it was stopped before. Raises `ControlError`."""
    living, stopped = asyncio.create_task(town.live()), asyncio.create_task(stop.wait())
    await asyncio.wait({living, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if living.done():
        living.result()
        return True
    living.cancel()
    await asyncio.wait({living})
    return False


def has_display(environment: Mapping[str, str]) -> bool:
    """Return whether a browser window could be shown: not over a plain terminal."""
    if sys.platform in ("darwin", "win32"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def open_browser(address: str) -> None:
    """Open the default browser; where that fails, the printed address is there."""
    try:
        webbrowser.open(address)
    except (webbrowser.Error, OSError) as error:
        logging.getLogger(__name__).info("no browser was opened: %s", type(error).__name__)


def _tell(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()

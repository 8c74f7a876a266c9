"""`python -m bot demo --page`: the seeded workspace with the real bot in it, in a browser, until it is stopped."""

import asyncio
import logging
import signal
import sys
import tempfile
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

from bot.app import Bot, listening, open_bot, working
from bot.clock import TurnableClock
from bot.demo.play import demo_settings
from bot.demo.script import COMMUNITY, MANAGER
from bot.schedule import tick
from bot.settings import BadSetting
from sandbox.page.tour import TourStep
from sandbox.server import serve

DANA, NOA = "dana.whitfield", "noa.ben.ami"

TOUR = (
    TourStep(
        "Set the program up",
        MANAGER,
        "Type /rapport setup. Choose #program-team as the managers' channel, then Save.",
        COMMUNITY,
    ),
    TourStep("Ask who does the same job", MANAGER, "Type /rapport thread. The networking post appears.", COMMUNITY),
    TourStep(
        "Answer as a member",
        DANA,
        "Reply in the thread: Sr. Mgr, Customer Marketing | Fintech | Lanternfish Pay. Use your own form if you like.",
        COMMUNITY,
    ),
    TourStep("See what was understood", DANA, "Press Looks right on the card, or Edit it first.", "dm"),
    TourStep(
        "Answer as somebody else",
        NOA,
        "Reply in the thread: Customer Marketing Lead @ Sentrybloom | Cybersecurity. Then confirm the card.",
        COMMUNITY,
    ),
    TourStep("Say yes", DANA, "A suggestion waits, or comes next morning: press Introduce us.", "dm"),
    TourStep("Say yes as the other side", NOA, "Press Introduce us. Now both of you learn who it is.", "dm"),
    TourStep(
        "See what came of it",
        MANAGER,
        "Turn the clock two weeks, answer the check-in as both, then type /rapport outcomes here.",
        COMMUNITY,
    ),
)


async def live(port: int) -> int:
    """Serve the page until Ctrl-C; return 0. Raises `BadSetting` when the port is taken."""
    logging.basicConfig(level="WARNING")
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    clock = TurnableClock()
    bots: list[Bot] = []

    async def turned(seconds: float) -> None:
        clock.turn(timedelta(seconds=seconds))
        for bot in bots:
            await tick(bot.database)
            bot.worker.wake()

    with tempfile.TemporaryDirectory(prefix="rapport-demo-") as folder:
        async with AsyncExitStack() as stack:
            try:
                sandbox = await stack.enter_async_context(serve(port=port, tour=TOUR, on_clock=turned))
            except OSError as error:
                raise BadSetting(f"--port {port} cannot be listened on: {error.strerror}.") from None
            bot: Bot = await stack.enter_async_context(open_bot(demo_settings(sandbox, Path(folder)), clock))
            await stack.enter_async_context(working(bot))
            await stack.enter_async_context(listening(bot))
            bots.append(bot)
            sys.stdout.write(f"The workspace is open at {sandbox.url}/ (Ctrl-C ends it).\n")
            sys.stdout.flush()
            await stop.wait()
    return 0

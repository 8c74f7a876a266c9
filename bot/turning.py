"""Turns a bot's clock as time passes: what is due on the way leaves on its way."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.app import Bot
from bot.clock import TurnableClock
from storage import outbox


async def _at_once() -> None:
    """Wait for nothing."""


async def turn(
    bot: Bot, clock: TurnableClock, by: timedelta, settled: Callable[[], Awaitable[None]] = _at_once
) -> None:
    """Turn `clock` by `by`, and at each moment at which something is due until then let the worker send it.

    `settled` is awaited each time before the clock moves on.
    """
    end = clock() + by
    await _send(bot, settled)
    while (due := await bot.database.run(lambda tx: outbox.next_due(tx, clock()))) and due <= end:
        clock.turn(due - clock())
        await _send(bot, settled)
    clock.turn(max(end - clock(), timedelta()))


async def _send(bot: Bot, settled: Callable[[], Awaitable[None]]) -> None:
    await settled()
    while await bot.worker.work_once():
        await settled()

"""Turns a bot's clock as time passes: what is due on the way leaves on its way."""

from datetime import timedelta

from bot.app import Bot
from bot.clock import TurnableClock
from storage import outbox


async def turn(bot: Bot, clock: TurnableClock, by: timedelta) -> None:
    """Turn `clock` by `by`, and at each moment at which something is due until then let the worker send it."""
    end = clock() + by
    await _send(bot)
    while (due := await bot.database.run(lambda tx: outbox.next_due(tx, clock()))) and due <= end:
        clock.turn(due - clock())
        await _send(bot)
    clock.turn(max(end - clock(), timedelta()))


async def _send(bot: Bot) -> None:
    while await bot.worker.work_once():
        pass

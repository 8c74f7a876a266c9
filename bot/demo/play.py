"""`python -m bot demo --script`: plays the whole conversation in a terminal, and believes only what it sees."""

import logging
import sys
from collections.abc import Iterable

from bot.demo.scenes import order
from bot.demo.scenes.story import Scene, Story
from bot.demo.stage import NotSeen, Stage
from bot.demo.town import open_town
from sandbox.errors import ControlError


async def play() -> int:
    """Play every scene; return 0 when each was seen in the workspace itself, else 1."""
    # Whatever the bot would log is for operators; here only what people see is told.
    logging.disable(logging.CRITICAL)
    async with open_town() as town:
        await town.move_in()
        return await _walk(town.stage(_write), order.ALL)


async def _walk(stage: Stage, walk: Iterable[Scene]) -> int:
    story = Story()
    try:
        for scene in walk:
            await scene(stage, story)
    except (NotSeen, ControlError) as error:
        _write(f"\nNot seen in the workspace: {error}")
        return 1
    _write("\nEvery step above was seen in the workspace itself.")
    return 0


def _write(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()

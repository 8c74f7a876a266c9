"""What people do and read on their Homes, for the tests beside this file."""

import json
from typing import Any

from bot.demo.sight import shown
from storage import outbox
from tests.life import Life

WELCOME = "What this is:"


async def open_home(life: Life, who: str) -> str:
    """Open somebody's Home and return what stands on it."""
    await life.control.open_home(who)
    await life.drain()
    return await on_home(life, who)


async def on_home(life: Life, who: str) -> str:
    """Return what stands on somebody's Home now, without opening it again; empty where nothing was published."""
    view = await life.control.home(who)
    return shown(view) if view else ""


async def press(life: Life, who: str, action_id: str, *, value: object = None) -> None:
    """Press a button, or choose in a menu, of somebody's Home."""
    view = await life.control.home(who)
    assert view is not None
    await press_in(life, who, view, action_id, value=value)


async def press_in(life: Life, who: str, view: dict[str, Any], action_id: str, *, value: object = None) -> None:
    """Press a button of a view, and let the bot follow."""
    answer = await life.control.click_in_view(who, view["id"], action_id, value=value)
    assert answer["error"] is None, answer
    await life.drain()


async def modal(life: Life, who: str) -> dict[str, Any]:
    """Return the modal on top."""
    return dict((await life.control.views(who))[-1])


async def in_modal(life: Life, who: str) -> str:
    """Return what the modal on top says."""
    return shown(await modal(life, who))


async def values(life: Life, who: str, action_id: str) -> list[str]:
    """Return what the buttons of one action on somebody's Home carry, from the top."""
    view = await life.control.home(who)
    assert view is not None
    elements = [e for block in view["blocks"] if block["type"] == "actions" for e in block["elements"]]
    return [e["value"] for e in elements if e["action_id"] == action_id]


async def publishes(life: Life, who: str) -> int:
    """Return how often the bot published somebody's Home."""
    calls = (await life.control.state())["calls"]
    return sum(c["method"] == "views.publish" and life.user(who) in json.dumps(c) for c in calls)


async def is_remembered(life: Life, who: str) -> bool:
    """Whether the bot keeps that somebody has opened their Home."""
    key = f"home:{life.sandbox.team_id}:{life.user(who)}"
    return bool(await life.bot.database.run(lambda tx: outbox.latest_known(tx, [key])))

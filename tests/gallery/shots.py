"""The walk the pictures are taken on: what happens, and what is to be seen of it at which moment."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from playwright.async_api import Page

from bot.demo.guide import DANA
from bot.demo.scenes import joining, meeting, order, outcomes, rounds
from bot.demo.scenes.story import Story
from bot.demo.script import COMMUNITY, MANAGER, QUERY, SEARCHER, TEAM
from bot.demo.town import Town

Prepare = Callable[[Page], Awaitable[object]]


@dataclass(frozen=True)
class Shot:
    """One picture: its name, whose window it is, and the place in it; `prepare` goes on from there.

    It is taken once `words` are to be seen, at the top of the window where `is_at_top`.
    """

    name: str
    who: str
    place: str
    words: str
    prepare: Prepare | None = None
    is_at_top: bool = False


async def walk(town: Town) -> AsyncIterator[Shot]:
    """Live through the demo's scenes, and stop wherever there is a picture to take."""
    story = Story()
    await town.move_in()
    asked = order.JOINING[: order.JOINING.index(joining.edit)]
    await town.play(asked, story)
    yield Shot("thread", DANA, f"in/{COMMUNITY}/thread/{story.thread_ts}", "Does anybody know whether")
    yield Shot("card", DANA, "in/dm", "Here is what I understood")
    yield Shot("modal", DANA, "in/dm", "One thing you would like to hear about", _edit)
    for form in await town.control.views(DANA):
        await town.control.close(DANA, form["id"])
    await town.play([joining.edit, joining.confirm, joining.withdraw], story)
    await town.control.command(SEARCHER, COMMUNITY, f"find {QUERY}")
    yield Shot("find", SEARCHER, f"in/{COMMUNITY}", f"for “{QUERY}”", is_at_top=True)
    await town.play([rounds.preview, rounds.pin], story)
    yield Shot("round", MANAGER, f"in/{TEAM}", "The round of", is_at_top=True)
    await town.play([rounds.publish, meeting.offer], story)
    yield Shot("suggestion", DANA, "in/dm", "Someone you may like to meet")
    await town.play([meeting.both_say_yes], story)
    yield Shot("names", DANA, "in/dm", "You both said yes. It is")
    await town.play([meeting.both_go_ahead, meeting.introduce], story)
    yield Shot("introduction", DANA, f"in/{_room(town)}", "To begin with:")
    yield Shot("home-member", DANA, "home", "Peers for you")
    await town.play([meeting.open_again, outcomes.check_in], story)
    yield Shot("check-in", DANA, "in/dm", "Have you two met, and was it worth your time?")
    await town.play([outcomes.report], story)
    await town.control.command(MANAGER, COMMUNITY, "outcomes")
    yield Shot("outcomes", MANAGER, f"in/{COMMUNITY}", "In their own name")
    yield Shot("home-manager", MANAGER, "home", "Your program")
    yield Shot("tour", MANAGER, f"in/{COMMUNITY}", "Step 2 of", _tour)


def _room(town: Town) -> str:
    rooms = town.sandbox.workspace.channels.values()
    return next(room.id for room in rooms if room.kind == "mpim")


async def _edit(page: Page) -> None:
    # A form is open in all windows of a person, so in the second one it is there already.
    if not await page.get_by_role("dialog", name="Your profile").is_visible():
        await page.get_by_role("button", name="Edit", exact=True).click()


async def _tour(page: Page) -> None:
    if await page.get_by_text("Step 2 of").is_visible():
        return
    await page.get_by_role("button", name="Controls").or_(page.get_by_role("button", name="Guided tour")).first.click()
    if not await page.get_by_role("dialog").is_visible():
        await page.get_by_role("button", name="Guided tour").click()
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.get_by_role("button", name="Play this step").click()
    await page.get_by_text(re.compile("Step 1 of . · done")).wait_for()
    await page.get_by_role("button", name="Guided tour").click()
    await page.get_by_text(re.compile("Step 2 of . · done")).wait_for()

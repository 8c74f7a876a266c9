"""The walk the pictures are taken on: what happens, and what is to be seen of it at which moment."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from playwright.async_api import Page

from bot.demo import scenes
from bot.demo.script import COMMUNITY, MANAGER, QUERY, SEARCHER
from bot.demo.tour import DANA
from bot.demo.town import Town

Prepare = Callable[[Page], Awaitable[object]]


@dataclass(frozen=True)
class Shot:
    """One picture: its name, whose window it is, and the place in it; `prepare` goes on from there.

    It is taken once `words` are to be seen.
    """

    name: str
    who: str
    place: str
    words: str
    prepare: Prepare | None = None


async def walk(town: Town) -> AsyncIterator[Shot]:
    """Live through the demo's scenes, and stop wherever there is a picture to take."""
    story = scenes.Story()
    await town.move_in()
    await town.play([scenes.set_up, scenes.post_thread, scenes.reply, scenes.cards], story)
    yield Shot("thread", DANA, f"in/{COMMUNITY}/thread/{story.thread_ts}", "Does anybody know whether")
    yield Shot("card", DANA, "in/dm", "Here is what I understood")
    yield Shot("modal", DANA, "in/dm", "One thing you would like to hear about", _edit)
    await town.control.close(DANA, (await town.control.views(DANA))[-1]["id"])
    await town.play([scenes.edit, scenes.confirm, scenes.withdraw, scenes.suggest], story)
    yield Shot("suggestion", DANA, "in/dm", "Someone you may like to meet")
    await town.control.command(SEARCHER, COMMUNITY, f"find {QUERY}")
    yield Shot("find", SEARCHER, f"in/{COMMUNITY}", f"for “{QUERY}”")
    await town.play([scenes.both_say_yes, scenes.introduce], story)
    yield Shot("introduction", DANA, f"in/{_room(town)}", "To begin with:")
    yield Shot("home-member", DANA, "home", "Peers for you")
    await town.play([scenes.check_in], story)
    yield Shot("check-in", DANA, "in/dm", "Was it worth your time?")
    await town.play([scenes.report], story)
    await town.control.command(MANAGER, COMMUNITY, "outcomes")
    yield Shot("outcomes", MANAGER, f"in/{COMMUNITY}", "In their own name")
    yield Shot("home-manager", MANAGER, "home", "Your program")
    yield Shot("tour", MANAGER, f"in/{COMMUNITY}", "Step 2 of 8", _tour)


def _room(town: Town) -> str:
    rooms = town.sandbox.workspace.channels.values()
    return next(room.id for room in rooms if room.kind == "mpim")


async def _edit(page: Page) -> None:
    # A form is open in all windows of a person, so in the second one it is there already.
    if not await page.get_by_role("dialog", name="Your profile").is_visible():
        await page.get_by_role("button", name="Edit", exact=True).click()


async def _tour(page: Page) -> None:
    if await page.get_by_text("Step 2 of 8").is_visible():
        return
    await page.get_by_role("button", name="Controls").or_(page.get_by_role("button", name="Guided tour")).first.click()
    if not await page.get_by_role("dialog").is_visible():
        await page.get_by_role("button", name="Guided tour").click()
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.get_by_role("button", name="Play this step").click()
    await page.get_by_text("Step 1 of 8 · done").wait_for()
    await page.get_by_role("button", name="Guided tour").click()
    await page.get_by_text("Step 2 of 8 · done").wait_for()

"""The scenes of a request by name: one finds the other in the directory, and the other reads of it blind."""

from bot.demo.scenes.story import Story, company, name
from bot.demo.script import ASKED_FOR, COMMUNITY, SEARCHER
from bot.demo.sight import direct, newest, only_for, shown, values
from bot.demo.stage import NotSeen, Stage
from views.suggestions.find import INTRODUCE
from views.suggestions.offers import NO

WISH = "would like to meet you"


async def ask(stage: Stage, story: Story) -> None:
    """A member asks for somebody by name."""
    words = f"find {company(ASKED_FOR)}"
    stage.step(f"{name(SEARCHER)} types /rapport {words}, and presses [Introduce us] beside {name(ASKED_FOR)}.")
    await stage.control.command(SEARCHER, COMMUNITY, words)
    found = (await stage.control.ephemerals(SEARCHER))[-1]
    await stage.click(SEARCHER, COMMUNITY, found, INTRODUCE, values(found, INTRODUCE)[0])
    noted = await stage.see("that it is noted", lambda state: newest(only_for(state, SEARCHER), "Noted. If"))
    stage.tell("Rapport, to her alone", shown(noted))


async def far_side(stage: Stage, story: Story) -> None:
    """The other side reads of it as blind as of any peer, and says no: nobody can tell it from silence."""
    stage.step(f"{name(ASKED_FOR)} reads that somebody would like to meet her, and not who. She says no.")
    before = await _own_line(stage)
    offered = await stage.see_in_time("the request", lambda state: newest(direct(state, ASKED_FOR), WISH))
    told = shown(offered)
    if told_of := [word for word in (*name(SEARCHER).split(), company(SEARCHER)) if word in told]:
        raise NotSeen(f"that a request tells nobody who asked: {told_of[0]}")
    stage.tell(f"Rapport to {name(ASKED_FOR)}", told)
    await stage.press("the no", ASKED_FOR, NO)
    if await _own_line(stage) != before:
        raise NotSeen("that a no looks like silence")
    stage.note(f"{name(ASKED_FOR)} presses [Not this one]. In /rapport me {name(SEARCHER)} reads what she read before:")
    stage.note(before)


async def _own_line(stage: Stage) -> str:
    """Return what the asker reads of her request."""
    mine = shown((await stage.control.command(SEARCHER, COMMUNITY, "me"))["body"])
    return next(line for line in mine.split("\n") if name(ASKED_FOR) in line)

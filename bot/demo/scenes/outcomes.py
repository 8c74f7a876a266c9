"""The last scenes: what came of it, asked once, told by whoever likes, and counted with its evidence."""

from datetime import timedelta
from functools import partial
from typing import Any

from bot.demo import script
from bot.demo.scenes.story import Story, name
from bot.demo.script import COMMUNITY, MANAGER, REPLIES, WITHDRAWN
from bot.demo.sight import State, group, only_for, shown, values
from bot.demo.stage import NotSeen, Stage
from domain.intros import DAYS_TO_CHECK_IN, CheckIn
from views.intros.check_ins import CHECK_IN_ACTIONS
from views.suggestions.find import MORE

WORTH_IT = CHECK_IN_ACTIONS[CheckIn.YES]


async def check_in(stage: Stage, story: Story) -> None:
    """Ten days after the introduction, one question to each alone."""
    a, b = story.pair
    stage.step("Ten days after the introduction each is asked one thing, once, alone.")
    state = await stage.state()
    introduced = float(group(state, a, b)[0]["ts"])
    await stage.turn(timedelta(days=DAYS_TO_CHECK_IN, minutes=1, seconds=introduced - state["now"]))
    question = await stage.see_button_in_time(f"the check-in of {name(a)}", a, WORTH_IT)
    await stage.see_button_in_time(f"the check-in of {name(b)}", b, WORTH_IT)
    stage.tell(f"Rapport to {name(a)}", shown(question))


async def report(stage: Stage, story: Story) -> None:
    """Both say yes; one says what came of it."""
    a, _ = story.pair
    stage.step(f"Both press [Yes]. {name(a)} adds what came of it, and agrees to be named.")
    for who in story.pair:
        await stage.press(f"the thanks to {name(who)}", who, WORTH_IT)
    form = (await stage.control.views(a))[-1]
    values = {"kind": "advice", "note": "A better way to run our advisory board.", "name": ["yes"]}
    kept = await stage.control.submit(a, form["id"], values)
    if "Kept: advice that helped" not in shown(kept["view"] or {}):
        raise NotSeen(f"what {name(a)} reads once it is kept")
    for who in story.pair:
        await stage.control.close(who, (await stage.control.views(who))[-1]["id"])


async def sum_up(stage: Stage, story: Story) -> None:
    """The directory, the introduction with both notes, the ledger."""
    await _directory(stage)
    stage.title("The introduction")
    for part in story.introduction.split("\n"):
        stage.row(part)
    for who, note in story.notes.items():
        stage.row(f"The note {name(who)} can send ({len(note)} characters): {note}")
    await _ledger(stage)


async def _directory(stage: Stage) -> None:
    stage.title("The directory (/rapport find)")
    await stage.control.command(script.SEARCHER, COMMUNITY, "find")
    pages = await _pages(stage)
    directory = "\n".join(pages)
    away = {line.who for line in REPLIES if not line.confirms} | {WITHDRAWN, script.SEARCHER}
    listed = {line.who for line in REPLIES} - away
    if not directory.startswith(f"{len(listed)} members"):
        raise NotSeen(f"{len(listed)} members in the directory")
    if wrong := [name(who) for who in sorted(away | listed) if (name(who) in directory) is (who in away)]:
        raise NotSeen(f"{wrong[0]} where they belong, in the directory or out of it")
    for number, page in enumerate(pages):
        for part in page.split("\n")[number > 0 :]:
            if not part.startswith(("[", "Only you")):
                stage.row(part)


async def _pages(stage: Stage) -> list[str]:
    """Turn the pages of the search that was just answered, and return what each says; each begins with the total."""
    page = (await stage.control.ephemerals(script.SEARCHER))[-1]
    found = [shown(page)]
    while more := values(page, MORE):
        await stage.click(script.SEARCHER, COMMUNITY, page, MORE, more[0])
        page = await stage.see("the next page of the directory", partial(_turned, found[-1]))
        found.append(shown(page))
    return found


def _turned(before: str, state: State) -> dict[str, Any] | None:
    newest = only_for(state, script.SEARCHER)[-1]
    return dict(newest) if shown(newest) != before else None


async def _ledger(stage: Stage) -> None:
    stage.title("The outcome ledger (/rapport outcomes, for program managers)")
    ledger = shown((await stage.control.command(MANAGER, COMMUNITY, "outcomes"))["body"])
    for words in ("Introduced", "confirmed by both sides", "advisory board"):
        if words not in ledger:
            raise NotSeen(f"“{words}” in the ledger")
    for part in ledger.split("\n"):
        stage.row(part)

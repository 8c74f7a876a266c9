"""The scenes of a round: its managers see it first, put two together, and let it go."""

import re
from datetime import timedelta

from bot.demo.scenes.story import Story, name
from bot.demo.script import DAYS_TO_ROUND, MANAGER, TEAM
from bot.demo.sight import Message, room, shown, user_id, with_button
from bot.demo.stage import NotSeen, Stage
from views.rounds.review import FIRST, PIN, PUBLISH, SECOND

_PAIR = re.compile(r" and .*: fit [01]\.\d\d\b")


async def preview(stage: Stage, story: Story) -> None:
    """The managers see who would meet whom, before anybody hears of it."""
    stage.step(f"Before anybody hears of a round, its managers see it: /rapport round preview, in #{TEAM}.")
    await stage.control.command(MANAGER, TEAM, "round preview")
    await stage.turn(timedelta(minutes=1))
    stage.tell("Rapport to the managers", shown(await see_board(stage)))


async def see_board(stage: Stage) -> Message:
    """Wait for the round as its managers see it while they can still change it."""
    return await stage.see("the round", lambda state: with_button(room(state, TEAM)["messages"], PUBLISH))


async def pin(stage: Stage, story: Story) -> None:
    """A manager puts two together; whoever they were with is matched anew."""
    a, b = story.pair
    stage.step(f"She would have {name(a)} meet {name(b)}, and pins the two. Those they were with are matched anew.")
    before = await see_board(stage)
    await stage.click(MANAGER, TEAM, before, PIN)
    form = (await stage.control.views(MANAGER))[-1]
    state = await stage.state()
    answer = await stage.control.submit(MANAGER, form["id"], {FIRST: user_id(state, a), SECOND: user_id(state, b)})
    if not answer["closed"]:
        raise NotSeen(f"the pinned pair ({answer['errors']})")
    after = shown(await stage.see_changed("the pinned pair", TEAM, before))
    pairs = [line for line in after.split("\n") if _PAIR.search(line)]
    if not pairs:
        raise NotSeen("the pairs of the round")
    stage.tell("Rapport to the managers", "\n".join(pairs))


async def publish(stage: Stage, story: Story) -> None:
    """A manager lets the round go, and its hour comes."""
    stage.step("She presses [Publish]. Two weeks pass (the clock is turned), and the round goes out at its hour.")
    before = await see_board(stage)
    await stage.click(MANAGER, TEAM, before, PUBLISH)
    published = await stage.see_changed("the published round", TEAM, before)
    await stage.turn(timedelta(days=DAYS_TO_ROUND))
    sent = await stage.see_changed("the round on its way", TEAM, published)
    stage.tell("Rapport to the managers", shown(sent))

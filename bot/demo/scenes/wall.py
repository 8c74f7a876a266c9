"""The scene of a circle for executives: peers of their own, and nothing of it reaches anybody outside."""

from collections.abc import Iterable
from datetime import timedelta

from bot.demo.scenes.joining import open_form
from bot.demo.scenes.story import Story, company, name
from bot.demo.script import CHIEFS, COMMUNITY, EXECUTIVES, EXECUTIVES_TEAM, MANAGER, OTHER_MANAGER, SEARCHER
from bot.demo.sight import State, as_read, room, shown, user_id
from bot.demo.stage import NotSeen, Stage
from views.circles.settings import EXECUTIVE, KIND
from views.suggestions.offers import YES
from views.threads.profiles import LOOKS_RIGHT

FIRST_CHIEF = CHIEFS[0].who
RAPPORT = "rapport"


async def executives(stage: Stage, story: Story) -> None:
    """A second circle is set up, its members are offered each other, and outside there is no word of it."""
    stage.step(f"In #{EXECUTIVES}, a private channel, {name(MANAGER)} sets up a circle for executives. Three reply.")
    await _set_up(stage)
    await _reply(stage)
    await stage.turn(timedelta(hours=1))
    offered = await stage.see_button_in_time(f"a suggestion for {name(FIRST_CHIEF)}", FIRST_CHIEF, YES)
    stage.tell(f"Rapport to {name(FIRST_CHIEF)}", shown(offered))
    await _see_no_word_outside(stage)


async def _set_up(stage: Stage) -> None:
    for channel in (EXECUTIVES, EXECUTIVES_TEAM):
        await stage.control.join(RAPPORT, channel, inviter=MANAGER)
    form_id = await open_form(stage, EXECUTIVES, "setup")
    state = await stage.state()
    team, here, her = room(state, EXECUTIVES_TEAM)["id"], room(state, EXECUTIVES)["id"], user_id(state, MANAGER)
    await stage.control.submit(MANAGER, form_id, {"managers_channel": team, "managers": [her]})
    await stage.see_direct("the second set-up", MANAGER, f"Rapport is set up for <#{here}")
    form_id = await open_form(stage, EXECUTIVES, "settings")
    await stage.control.submit(MANAGER, form_id, {KIND: [EXECUTIVE]})
    await stage.control.close(MANAGER, (await stage.control.views(MANAGER))[-1]["id"])


async def _reply(stage: Stage) -> None:
    await stage.control.command(MANAGER, EXECUTIVES, "thread")
    post = await stage.see_message("the executives' post", EXECUTIVES, "Who else does your job?")
    for line in CHIEFS:
        await stage.control.post(line.who, EXECUTIVES, line.text, thread_ts=str(post["ts"]))
    for line in CHIEFS:
        await stage.press(f"the confirmed card of {name(line.who)}", line.who, LOOKS_RIGHT)


async def _see_no_word_outside(stage: Stage) -> None:
    stage.note("No search, Home, report or introduction crosses from one circle to the other:")
    asked = company(FIRST_CHIEF)
    searched = shown((await stage.control.command(SEARCHER, COMMUNITY, f"find {asked}"))["body"])
    stage.tell(f"Rapport to {name(SEARCHER)}, who asked /rapport find {asked}", searched)
    reported = shown((await stage.control.command(OTHER_MANAGER, COMMUNITY, "outcomes"))["body"])
    for who in (SEARCHER, OTHER_MANAGER):
        await _open_home(stage, who)
    if seen := seen_outside(await stage.state(), [searched.replace(asked, ""), reported]):
        raise NotSeen(f"that nothing of the executives' circle is read outside: {seen}")


async def _open_home(stage: Stage, who: str) -> None:
    state = await stage.state()
    user = user_id(state, who)
    before = state["homes"].get(user)
    await stage.control.open_home(who)
    await stage.see(f"the Home of {name(who)}", lambda now: now["homes"].get(user) != before or None)


def seen_outside(state: State, answers: Iterable[str]) -> str:
    """Return who or which company of the executives' circle somebody outside it reads of; an empty text for none.

    Read are `answers`, every Home of an outsider, and every conversation with one.
    """
    inside = set(room(state, EXECUTIVES)["members"])
    rooms = [each for each in state["channels"].values() if not inside.issuperset(each["members"])]
    told = [shown(post) for each in rooms for post in each["messages"]]
    homes = [shown(home) for user, home in state["homes"].items() if user not in inside]
    read = [as_read(state, text) for text in (*told, *homes, *answers)]
    words = [word for line in CHIEFS for word in (name(line.who), company(line.who))]
    return next((word for word in words if any(word in text for text in read)), "")

"""The scenes of a program manager between rounds: a hush, a line in the ledger, and what members allow."""

from datetime import UTC, datetime, timedelta

from bot.demo.scenes.story import Story, name
from bot.demo.script import COMMUNITY, LOGGED, MANAGER
from bot.demo.sight import filled, newest, only_for, shown, user_id, values
from bot.demo.stage import NotSeen, Stage
from domain.outcomes.consents import Scope, Use
from views.outcomes.consents import CHANGE, SCOPE, WITHDRAW


async def hush(stage: Stage, story: Story) -> None:
    """Something went wrong at the vendor's: every message waits, and then goes on in its own hours."""
    now = datetime.fromtimestamp((await stage.state())["now"], UTC)
    end = now + timedelta(days=8)
    words = f"hush until {end.day} {end:%B}"
    stage.step(f"An outage at the vendor's. {name(MANAGER)} types /rapport {words}; the next day it is over.")
    for each in (words, "hush off"):
        answer = await stage.control.command(MANAGER, COMMUNITY, each)
        stage.tell("Rapport, to her alone", shown(answer["body"]))
        if each == words:
            await stage.turn(timedelta(days=1))


async def log(stage: Stage, story: Story) -> None:
    """A manager writes down in one line what happened elsewhere, and its member sees it."""
    who, _ = story.pair
    stage.step(f"What happened elsewhere takes her one line: /rapport log @{name(who)} {LOGGED}")
    user = user_id(await stage.state(), who)
    answer = await stage.control.command(MANAGER, COMMUNITY, f"log <@{user}> {LOGGED}")
    forms = await stage.control.views(MANAGER)
    if not forms:
        raise NotSeen(f"the form of /rapport log ({answer['body']})")
    stage.tell("What it was read as, for her to confirm", filled(forms[-1]))
    await stage.control.submit(MANAGER, forms[-1]["id"], {})
    saved = (await stage.control.views(MANAGER))[-1]
    stage.tell("Rapport, to her alone", shown(saved))
    await stage.control.close(MANAGER, saved["id"])
    mine = shown((await stage.control.command(who, COMMUNITY, "me"))["body"])
    if LOGGED not in mine:
        raise NotSeen(f"the row in /rapport me of {name(who)}")


async def consent(stage: Stage, story: Story) -> None:
    """A member allows one more use, sees what holds, and takes it back with one tap."""
    who, _ = story.pair
    stage.title("Besides")
    stage.step(f"{name(who)} allows to be called for a reference, by the team alone. One tap takes it back.")
    await _press(stage, who, CHANGE)
    form = (await stage.control.views(who))[-1]
    kept = await stage.control.submit(who, form["id"], {SCOPE: Scope.TEAM.value})
    stage.tell("Rapport, to her alone", shown(kept["view"] or {}))
    await stage.control.close(who, (await stage.control.views(who))[-1]["id"])
    allowed = await _press(stage, who, WITHDRAW)
    stage.tell("Rapport, to her alone", allowed)
    taken = await stage.see("the withdrawal", lambda state: newest(only_for(state, who), "Withdrawn"))
    stage.tell("Rapport, to her alone", shown(taken))


async def _press(stage: Stage, who: str, action_id: str) -> str:
    """Press a button for references in a fresh list of what somebody allows, and return what the list showed."""
    await stage.control.command(who, COMMUNITY, "consents")
    listed = (await stage.control.ephemerals(who))[-1]
    value = next(value for value in values(listed, action_id) if value.endswith(Use.REFERENCE))
    await stage.click(who, COMMUNITY, listed, action_id, value)
    return shown(listed)

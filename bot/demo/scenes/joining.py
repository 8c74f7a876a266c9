"""The first scenes: the program is set up, members answer the networking post, and some are in the directory."""

from bot.demo import script
from bot.demo.scenes.story import Story, first_line, name
from bot.demo.script import CHATTER, COMMUNITY, EDITED, MANAGER, OTHER_MANAGER, REPLIES, RHYTHM, TEAM, WITHDRAWN
from bot.demo.sight import direct, shown, user_id, with_button
from bot.demo.stage import NotSeen, Stage
from views.circles.settings import ROUNDS
from views.threads.profiles import LOOKS_RIGHT

MOST_LINES = 10
"""So much of what a search finds is told."""


async def set_up(stage: Stage, story: Story) -> None:
    """The manager sets the circle up."""
    stage.step(f"{name(MANAGER)}, a program manager, types /rapport setup and fills in one form.")
    form_id = await open_form(stage, COMMUNITY, "setup")
    state = await stage.state()
    rooms = {room["name"]: id_ for id_, room in state["channels"].items()}
    values = {
        "channel": rooms[COMMUNITY],
        "managers_channel": rooms[TEAM],
        "managers": [user_id(state, MANAGER), user_id(state, OTHER_MANAGER)],
        "staff_domains": "northlight.example",
    }
    await stage.control.submit(MANAGER, form_id, values)
    done = await stage.see_direct("the set-up's confirmation", MANAGER, "Rapport is set up")
    stage.tell("Rapport", first_line(done))


async def open_form(stage: Stage, channel: str, command: str) -> str:
    """Let the manager open the form of a command, and return its id."""
    answer = await stage.control.command(MANAGER, channel, command)
    forms = await stage.control.views(MANAGER)
    if not forms:
        raise NotSeen(f"the form of /rapport {command} ({answer['body']})")
    return str(forms[-1]["id"])


async def choose_rhythm(stage: Stage, story: Story) -> None:
    """The manager says how often rounds come."""
    stage.step(f"In /rapport settings she says when rounds come: {RHYTHM}.")
    form_id = await open_form(stage, COMMUNITY, "settings")
    await stage.control.submit(MANAGER, form_id, {ROUNDS: RHYTHM})
    told = (await stage.control.views(MANAGER))[-1]
    stage.tell("Rapport, to her alone", shown(told))
    await stage.control.close(MANAGER, told["id"])


async def post_thread(stage: Stage, story: Story) -> None:
    """The networking post goes up."""
    stage.step(f"She types /rapport thread. The networking post appears in #{COMMUNITY}.")
    await stage.control.command(MANAGER, COMMUNITY, "thread")
    post = await stage.see_message("the networking post", COMMUNITY, "Who else does your job?")
    story.thread_ts = str(post["ts"])
    stage.tell("Rapport", shown(post))


async def reply(stage: Stage, story: Story) -> None:
    """Members answer, each in their own form."""
    stage.step(f"{len(REPLIES)} people answer in the thread, each in their own way.")
    for line in REPLIES:
        ts = await stage.control.post(line.who, COMMUNITY, line.text, thread_ts=story.thread_ts)
        story.replies[line.who] = ts
        stage.tell(name(line.who), line.text)


async def cards(stage: Stage, story: Story) -> None:
    """Each gets a private card; chatter is left alone."""
    profiles = [line.who for line in REPLIES if line.who not in CHATTER]
    stage.step(f"{len(profiles)} of them get one private card each: what was understood. Chatter is left alone.")
    for who in profiles:
        await stage.see_button(f"a card for {name(who)}", who, LOOKS_RIGHT)
    state = await stage.state()
    if any(direct(state, who) for who in CHATTER):
        raise NotSeen("that thanks and questions bring no card")
    for who in (profiles[0], profiles[4]):
        card = with_button(direct(state, who), LOOKS_RIGHT)
        stage.tell(f"Rapport to {name(who)}", shown(card or {}))


async def edit(stage: Stage, story: Story) -> None:
    """An edited reply changes the card."""
    stage.step(f"{name(EDITED.who)} edits his reply. His card follows.")
    await stage.control.edit(EDITED.who, COMMUNITY, story.replies[EDITED.who], EDITED.text)
    card = await stage.see_direct("the changed card", EDITED.who, "Advocacy & Community")
    title = next(line for line in shown(card).split("\n") if "Title" in line)
    stage.tell(f"Rapport to {name(EDITED.who)}", title)


async def confirm(stage: Stage, story: Story) -> None:
    """Those who were read right say so; one takes their time."""
    who_confirm = [line.who for line in REPLIES if line.confirms]
    stage.step(f"{len(who_confirm)} press [Looks right]. Only now are they in the directory.")
    for who in who_confirm:
        await stage.press(f"the confirmed card of {name(who)}", who, LOOKS_RIGHT)
    stage.note(", ".join(map(name, who_confirm)))


async def withdraw(stage: Stage, story: Story) -> None:
    """A deleted reply takes its author out."""
    stage.step(f"{name(WITHDRAWN)} deletes her reply. That takes her out, and nobody asks why.")
    await stage.control.delete(WITHDRAWN, COMMUNITY, story.replies[WITHDRAWN])
    card = await stage.see_direct("the withdrawal", WITHDRAWN, "You are out of the directory")
    stage.tell(f"Rapport to {name(WITHDRAWN)}", shown(card))


async def search(stage: Stage, story: Story) -> None:
    """A member searches, abbreviated and out of order."""
    who = script.SEARCHER
    stage.step(f"{name(who)} searches: /rapport find {script.QUERY}")
    answer = await stage.control.command(who, COMMUNITY, f"find {script.QUERY}")
    found = shown(answer["body"])
    if name("rebecca.stern") not in found:
        raise NotSeen("a vice president of customer marketing in the search")
    stage.tell("Rapport, to her alone", "\n".join([*found.split("\n")[:MOST_LINES], "…"]))

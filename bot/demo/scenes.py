"""The demo's scenes, in order: each does what a person would do, and looks for what must follow."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from bot.demo import script
from bot.demo.script import CHATTER, COMMUNITY, EDITED, FIRST_PAIR, MANAGER, REPLIES, TEAM, WITHDRAWN
from bot.demo.sight import Message, State, copyable, direct, shown, user_id, with_button
from bot.demo.stage import NotSeen, Stage
from domain.intros import CheckIn
from sandbox.cast import CUSTOMERS
from views.intros import CHECK_IN_ACTIONS, GO_AHEAD, YES
from views.profiles import LOOKS_RIGHT

WORTH_IT = CHECK_IN_ACTIONS[CheckIn.YES]


@dataclass
class Story:
    """What later scenes need of earlier ones."""

    thread_ts: str = ""
    replies: dict[str, str] = field(default_factory=dict)
    pair: tuple[str, str] = ("", "")
    introduction: str = ""
    notes: dict[str, str] = field(default_factory=dict)


Scene = Callable[[Stage, Story], Awaitable[object]]


async def set_up(stage: Stage, story: Story) -> None:
    """The manager sets the circle up."""
    stage.step(f"{name(MANAGER)}, a program manager, types /rapport setup and fills in one form.")
    answer = await stage.control.command(MANAGER, COMMUNITY, "setup")
    forms = await stage.control.views(MANAGER)
    if not forms:
        raise NotSeen(f"the set-up form ({answer['body']})")
    state = await stage.control.state()
    rooms = {room["name"]: id_ for id_, room in state["channels"].items()}
    values = {
        "channel": rooms[COMMUNITY],
        "managers_channel": rooms[TEAM],
        "managers": [user_id(state, MANAGER), user_id(state, "tomas.okafor")],
        "staff_domains": "northlight.example",
    }
    await stage.control.submit(MANAGER, forms[-1]["id"], values)
    done = await stage.see_direct("the set-up's confirmation", MANAGER, "Rapport is set up")
    stage.tell("Rapport", first_line(done))


async def post_thread(stage: Stage, story: Story) -> None:
    """The networking post goes up."""
    stage.step(f"She types /rapport thread. The networking post appears in #{COMMUNITY}.")
    await stage.control.command(MANAGER, COMMUNITY, "thread")
    post = await stage.see_message("the networking post", COMMUNITY, "Who else does your job?")
    story.thread_ts = str(post["ts"])
    stage.tell("Rapport", shown(post))


async def reply(stage: Stage, story: Story) -> None:
    """Fourteen people answer, each in their own form."""
    stage.step("Fourteen people answer in the thread, each in their own way.")
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
    state = await stage.control.state()
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
    stage.tell(f"Rapport to {name(EDITED.who)}", shown(card))


async def confirm(stage: Stage, story: Story) -> None:
    """Those who were read right say so; two take their time."""
    who_confirm = [line.who for line in REPLIES if line.confirms and line.who not in FIRST_PAIR]
    stage.step(f"{len(who_confirm)} press [Looks right]. Only now are they in the directory.")
    await _confirm(stage, who_confirm)


async def _confirm(stage: Stage, people: Sequence[str]) -> None:
    for who in people:
        await stage.press(f"the confirmed card of {name(who)}", who, LOOKS_RIGHT)
    stage.note(", ".join(name(who) for who in people))


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
    stage.tell("Rapport, to her alone", found)


async def suggest(stage: Stage, story: Story) -> None:
    """Two more confirm, and a suggestion reaches both, blind."""
    stage.step("Two more press [Looks right], and are offered each other. Neither sees a name.")
    await _confirm(stage, FIRST_PAIR)
    first = FIRST_PAIR[0]
    await stage.see_button(f"a suggestion for {name(first)}", first, YES)
    other = await stage.see("the other side of the suggestion", lambda state: _other_side(state, first))
    story.pair = (first, other)
    state = await stage.control.state()
    for who in story.pair:
        offer = with_button(direct(state, who), YES)
        stage.tell(f"Rapport to {name(who)}", shown(offer or {}))


def _other_side(state: State, first: str) -> str | None:
    # The same suggestion carries the same id on both sides' buttons.
    mine = with_button(direct(state, first), YES)
    if mine is None:
        return None
    value = _button_value(mine)
    for line in REPLIES:
        theirs = with_button(direct(state, line.who), YES) if line.who != first else None
        if theirs and _button_value(theirs) == value:
            return line.who
    return None


def _button_value(message: Message) -> str:
    row = next((block for block in message["blocks"] if block["type"] == "actions"), None)
    return str(row["elements"][0]["value"]) if row else ""


async def both_say_yes(stage: Stage, story: Story) -> None:
    """Both sides say yes, one after the other, and neither knows to whom."""
    a, b = story.pair
    stage.step(f"{name(a)} presses [Introduce us]. So does {name(b)}, without knowing of it.")
    stage.tell(f"Rapport to {name(a)}", shown(await stage.press("the first yes", a, YES)))
    await stage.press("the second yes", b, YES)


async def both_go_ahead(stage: Stage, story: Story) -> None:
    """Each learns the name and the company in private, and goes ahead."""
    a, b = story.pair
    stage.step("Now each learns who it is, in private: a conflict that only they can know has its place here.")
    for who in story.pair:
        told = await stage.see_button_in_time(f"the name for {name(who)}", who, GO_AHEAD)
        stage.tell(f"Rapport to {name(who)}", shown(told))
    stage.note(f"{name(b)} presses [Go ahead], and {name(a)} does.")
    for who in (b, a):
        await stage.press(f"the go-ahead of {name(who)}", who, GO_AHEAD)


async def introduce(stage: Stage, story: Story) -> None:
    """A group conversation opens, and each gets a note."""
    a, b = story.pair
    stage.step("Now, and only now, they have a conversation of their own, and a note for each.")

    def check(state: State) -> Message | None:
        people = {user_id(state, a), user_id(state, b)}
        rooms = [c for c in state["channels"].values() if c["kind"] == "mpim" and people <= set(c["members"])]
        return next((m for room in rooms for m in room["messages"]), None)

    opening = await stage.see("the introduction", check)
    state = await stage.control.state()
    story.introduction = named(state, shown(opening))
    stage.tell(f"Rapport to {name(a)} and {name(b)}", story.introduction)
    for who in story.pair:
        story.notes[who] = await stage.see(f"the note for {name(who)}", partial(_note, who))


def _note(who: str, state: State) -> str | None:
    return next(filter(None, map(copyable, direct(state, who))), None)


async def check_in(stage: Stage, story: Story) -> None:
    """Ten days later, one question to each alone."""
    a, b = story.pair
    stage.step("Ten days pass (the clock is turned). Each is asked one thing, once, alone.")
    await stage.turn(timedelta(days=10, minutes=1))
    question = await stage.see_button_in_time(f"the check-in of {name(a)}", a, WORTH_IT)
    await stage.see_button_in_time(f"the check-in of {name(b)}", b, WORTH_IT)
    stage.tell(f"Rapport to {name(a)}", shown(question))


async def report(stage: Stage, story: Story) -> None:
    """Both say yes; one says what came of it."""
    a, b = story.pair
    stage.step(f"Both press [Yes]. {name(a)} adds what came of it, and agrees to be named.")
    for who in story.pair:
        await stage.press(f"the thanks to {name(who)}", who, WORTH_IT)
    form = (await stage.control.views(a))[-1]
    values = {"kind": "advice", "note": "A better way to run our advisory board.", "name": ["yes"]}
    await stage.control.submit(a, form["id"], values)
    await stage.control.close(b, (await stage.control.views(b))[-1]["id"])


async def sum_up(stage: Stage, story: Story) -> None:
    """The directory, the introduction with both notes, the ledger."""
    stage.title("The directory (/rapport find)")
    answer = await stage.control.command(script.SEARCHER, COMMUNITY, "find")
    directory = shown(answer["body"])
    away = {line.who for line in REPLIES if not line.confirms} | {WITHDRAWN, script.SEARCHER}
    expected = f"{len(REPLIES) - len(away)} members"
    if expected not in directory:
        raise NotSeen(f"{expected} in the directory")
    if kept_in := [name(who) for who in away if name(who) in directory]:
        raise NotSeen(f"{kept_in[0]} kept out of the directory")
    told = [part for part in directory.split("\n") if not part.startswith(("[", "Only you"))]
    for part in told:
        stage.row(part)
    stage.title("The introduction")
    for part in story.introduction.split("\n"):
        stage.row(part)
    for who, note in story.notes.items():
        stage.row(f"The note {name(who)} can send ({len(note)} characters): {note}")
    stage.title("The outcome ledger (/rapport outcomes, for program managers)")
    ledger = shown((await stage.control.command(MANAGER, COMMUNITY, "outcomes"))["body"])
    for words in ("Introduced", "confirmed by both sides", "advisory board"):
        if words not in ledger:
            raise NotSeen(f"“{words}” in the ledger")
    for part in ledger.split("\n"):
        stage.row(part)


def name(who: str) -> str:
    """Return how the demo calls a person: their name in the seeded community."""
    known = {person.handle: person.name for person in CUSTOMERS}
    return known.get(who, who.replace(".", " ").title())


def named(state: State, text: str) -> str:
    """Return `text` with user ids replaced by names."""
    for id_, user in state["users"].items():
        text = text.replace(id_, str(user["real_name"]))
    return text


def first_line(message: Message) -> str:
    """Return the first line a message shows."""
    return shown(message).split("\n", maxsplit=1)[0]


ALL: tuple[Scene, ...] = (
    set_up,
    post_thread,
    reply,
    cards,
    edit,
    confirm,
    withdraw,
    search,
    suggest,
    both_say_yes,
    both_go_ahead,
    introduce,
    check_in,
    report,
    sum_up,
)

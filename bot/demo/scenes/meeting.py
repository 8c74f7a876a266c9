"""The scenes of an introduction: offered blind, named once both said yes, and then a conversation of their own."""

from datetime import UTC, datetime, timedelta
from functools import partial

from bot.demo.scenes.story import Story, name
from bot.demo.script import REPLIES
from bot.demo.sight import Message, State, copyable, direct, group, newest, shown, with_button
from bot.demo.stage import NotSeen, Stage
from domain.intros.follow_ups import DAYS_TO_OPENER
from views.intros.bookings import DAY, TIME
from views.intros.introduction import BOOKED, IN_TOUCH
from views.suggestions.names import GO_AHEAD
from views.suggestions.offers import YES

DAYS_TO_MEETING, HOUR = timedelta(days=3), "16:00"
"""When the two meet, in the time of the second: morning for the first."""


async def offer(stage: Stage, story: Story) -> None:
    """The round reaches both, blind."""
    stage.step("Each of the two reads a suggestion, in their own working hours. Neither sees a name.")
    for who in story.pair:
        offered = await stage.see_button_in_time(f"a suggestion for {name(who)}", who, YES)
        stage.tell(f"Rapport to {name(who)}", shown(offered))
    a, b = story.pair
    if other_side(await stage.state(), a) != b:
        raise NotSeen(f"{name(a)} and {name(b)} offered to each other")


def other_side(state: State, one: str) -> str | None:
    """Return who was offered the peer that `one` was offered, by handle: both carry the same id on their buttons."""
    value = _value(with_button(direct(state, one), YES))
    others = [line.who for line in REPLIES if line.who != one]
    return next((who for who in others if value and _value(with_button(direct(state, who), YES)) == value), None)


def _value(message: Message | None) -> str:
    rows = (block for block in (message or {}).get("blocks", ()) if block["type"] == "actions")
    return next((str(row["elements"][0]["value"]) for row in rows), "")


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
    told = [await stage.see_button_in_time(f"the name for {name(who)}", who, GO_AHEAD) for who in story.pair]
    stage.tell(f"Rapport to {name(a)}", shown(told[0]))
    stage.note(f"{name(b)} presses [Go ahead], and {name(a)} does.")
    for who in (b, a):
        await stage.press(f"the go-ahead of {name(who)}", who, GO_AHEAD)


async def introduce(stage: Stage, story: Story) -> None:
    """A group conversation opens, and each gets a note."""
    a, b = story.pair
    stage.step("Now, and only now, they have a conversation of their own, and a note for each.")
    opening = await stage.see_in_time("the introduction", lambda state: next(iter(group(state, a, b)), None))
    story.introduction = shown(opening)
    stage.tell(f"Rapport to {name(a)} and {name(b)}", story.introduction)
    for who in story.pair:
        story.notes[who] = await stage.see_in_time(f"the note for {name(who)}", partial(_note, who))


def _note(who: str, state: State) -> str | None:
    return next(filter(None, map(copyable, direct(state, who))), None)


async def open_again(stage: Stage, story: Story) -> None:
    """Nobody said a word for three days: one more way to begin, and it is the last."""
    a, b = story.pair
    stage.step("Three days pass, and nobody pressed a button. One more way to begin, and no other after it.")
    await stage.turn(timedelta(days=DAYS_TO_OPENER, minutes=1))
    opener = await stage.see_in_time("the fresh opener", lambda state: next(iter(group(state, a, b)[1:]), None))
    stage.tell(f"Rapport to {name(a)} and {name(b)}", shown(opener))


async def in_touch(stage: Stage, story: Story) -> None:
    """One of the two says that they are in touch."""
    a, b = story.pair
    opener = group(await stage.state(), a, b)[-1]
    await stage.click(a, str(opener["channel"]), opener, IN_TOUCH)
    stage.note(f"{name(a)} presses [We're in touch].")


async def book(stage: Stage, story: Story) -> None:
    """The other says when they meet, and both get a file for their calendars."""
    a, b = story.pair
    stage.step(f"{name(b)} presses [We booked it] and says when. Both get a file for their calendars.")
    state = await stage.state()
    first = group(state, a, b)[0]
    await stage.click(b, str(first["channel"]), first, BOOKED)
    day = datetime.fromtimestamp(state["now"], UTC).date() + DAYS_TO_MEETING
    form = (await stage.control.views(b))[-1]
    answer = await stage.control.submit(b, form["id"], {DAY: day.isoformat(), TIME: HOUR})
    if not answer["closed"]:
        raise NotSeen(f"the booking ({answer['errors']})")
    file = await stage.see("the calendar file", lambda state: newest(group(state, a, b), "You have it booked: "))
    stage.tell(f"Rapport to {name(a)} and {name(b)}", shown(file))
    await stage.turn(DAYS_TO_MEETING)

"""What members do of their own accord from week to week: reply, pause, leave and come back, change jobs, forget."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.simulation.cast import draw_employer, draw_title
from bot.simulation.hands import FORGETTING, PAUSES, PAUSING
from bot.simulation.society import Mind, Society
from domain.preferences import Frequency
from views.members import preferences
from views.suggestions import find

Act = Callable[[Society, Mind], Awaitable[None]]
WEEK = timedelta(weeks=1)
LATE = 0.1
"""The share of people who join later than the others."""


async def reply(society: Society, mind: Mind) -> None:
    """Answer the networking post."""
    if society.thread_ts and mind.hands.is_in():
        mind.reply_ts = await mind.hands.reply(society.thread_ts, mind.character.reply(mind.title))
        mind.is_forgotten = False


async def arrive(society: Society, mind: Mind) -> None:
    """Join the community's channel, and perhaps answer the networking post some time later."""
    await mind.hands.come()
    if mind.would(mind.character.temper.replies):
        society.plan(mind, partial(reply, society, mind), timedelta(days=1))


async def pause(society: Society, mind: Mind) -> None:
    """Ask for quiet."""
    await mind.hands.command(f"{PAUSING} {mind.rng.choice(list(PAUSES))}")


async def go(society: Society, mind: Mind) -> None:
    """Leave the channel; half of those who do come back some weeks later."""
    await mind.hands.go()
    if mind.would(0.5):
        society.plan(mind, partial(arrive, society, mind), 4 * WEEK)


async def change_jobs(society: Society, mind: Mind) -> None:
    """Take another job, every third time at another company, and say so in one's reply."""
    mind.titles.append((society.now, draw_title(mind.rng)))
    if mind.would(1 / 3):
        company, industry = draw_employer(mind.rng)
        mind.character = replace(mind.character, company=company, industry=industry)
    if mind.reply_ts:
        await mind.hands.edit(mind.reply_ts, mind.character.reply(mind.title))


async def forget(society: Society, mind: Mind) -> None:
    """Have everything erased; one in four answers the post anew months later."""
    society.read_members()
    await mind.hands.command("forget")
    if await mind.hands.press_own(FORGETTING):
        mind.is_forgotten, mind.reply_ts = True, ""
        mind.chosen.append((society.now, None))
        if mind.would(0.25):
            society.plan(mind, partial(reply, society, mind), 8 * WEEK)


async def search(society: Society, mind: Mind) -> None:
    """Look somebody up, and perhaps ask for an introduction."""
    await mind.hands.command(f"find {draw_title(mind.rng)}")
    if mind.would(0.6):
        await mind.hands.press_own(find.INTRODUCE)


async def prefer(society: Society, mind: Mind) -> None:
    """Choose anew how often one wants suggestions."""
    await mind.hands.command("preferences")
    chosen = mind.rng.choices(list(OFTEN), weights=list(OFTEN.values()))[0]
    if await mind.hands.submit({preferences.HOW_OFTEN: chosen.value}):
        mind.chosen.append((society.now, chosen))
    await mind.hands.close()


async def look(society: Society, mind: Mind) -> None:
    """Open the bot's Home."""
    await mind.hands.open_home()


OFTEN = {Frequency.WEEKLY: 3, Frequency.TWO_WEEKLY: 3, Frequency.MONTHLY: 3, Frequency.ON_REQUEST: 1}
"""What people choose, and how many of ten."""

RATES: tuple[tuple[str, Act], ...] = (
    ("pauses", pause),
    ("leaves", go),
    ("changes", change_jobs),
    ("forgets", forget),
    ("searches", search),
    ("prefers", prefer),
    ("looks", look),
)
"""The rate of a temper (for each week), and what it is the rate of."""


def let_arrive(society: Society, weeks: int) -> None:
    """Let most join within days, and the others in the course of the year."""
    for mind in society.minds.values():
        late = WEEK * mind.rng.uniform(1, max(weeks, 1)) if mind.would(LATE) else timedelta(0)
        society.plan(mind, partial(arrive, society, mind), late + timedelta(hours=20))


def begin_week(society: Society) -> None:
    """Let everybody plan what they will do within a week."""
    for mind in society.minds.values():
        for rate, act in RATES:
            if mind.would(getattr(mind.character.temper, rate)):
                society.plan(mind, partial(_if_there, act, society, mind), WEEK / 2)


async def _if_there(act: Act, society: Society, mind: Mind) -> None:
    if mind.hands.is_in() and not mind.is_forgotten:
        await act(society, mind)

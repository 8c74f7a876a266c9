"""A year in one community: the clock goes from one moment that matters to the next, and people and bot act."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.simulation import managers, weeks
from bot.simulation.behaviour import consider
from bot.simulation.cast import Character, draw_cast
from bot.simulation.clock import SteppedClock
from bot.simulation.community import Community, open_community
from bot.simulation.extent import Extent, extent_of
from bot.simulation.history import History
from bot.simulation.history import gather as gather_history
from bot.simulation.invariants import Breach, breaches
from bot.simulation.managers import Desk, attend
from bot.simulation.rates import rates_of
from bot.simulation.sight import Sight
from bot.simulation.society import Society, gather
from bot.simulation.troubles import troubles
from domain.peers.presets import Preset
from views.simulation import Rates

START = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
"""A Monday morning; the same for every run, so that holidays fall alike."""

TICK_HOURS = (9, 15)
"""When, on a weekday in UTC, the bot does its timed jobs; one that runs does them every half minute."""
SATURDAY = 5


@dataclass(frozen=True)
class Plan:
    """One run: how many members live how many weeks under which preset; `part` of `parts` of the cast of `seed`."""

    members: int
    weeks: int
    seed: int
    preset: Preset
    part: int = 0
    parts: int = 1


@dataclass(frozen=True)
class Result:
    """What one run showed."""

    preset: Preset
    rates: Rates
    extent: Extent
    breaches: tuple[Breach, ...]


async def run_year(plan: Plan, folder: Path, on_week: Callable[[], object]) -> Result:
    """Live through a plan, and look at what happened; `on_week` is called after each week.

    The bot's file is made in `folder`, and left there.
    """
    clock = SteppedClock(START)
    cast = draw_cast(plan.members, plan.seed)[plan.part :: plan.parts]
    with troubles() as told:
        async with open_community(cast, clock, folder / f"part-{plan.part}.sqlite3") as community:
            history = await _live(plan, cast, community, on_week)
    found = tuple(breaches(replace(history, troubles=tuple(told))))
    return Result(plan.preset, rates_of(history), extent_of(history), found)


async def _live(plan: Plan, cast: Sequence[Character], community: Community, on_week: Callable[[], object]) -> History:
    sight = Sight(community.workspace, community.sandbox.bot_user_id)
    society = gather(community, cast, plan.seed)
    desk = await managers.begin(society, sight, plan.preset)
    year = Year(society, sight, desk)
    weeks.let_arrive(society, plan.weeks)
    for _ in range(plan.weeks):
        await year.live_a_week()
        on_week()
    return gather_history(society, sight.posts)


class Year:
    """The course of time in one society."""

    def __init__(self, society: Society, sight: Sight, desk: Desk) -> None:
        self._society, self._sight, self._desk = society, sight, desk
        self._community: Community = society.community
        self._next_tick = society.now
        self._next_send: datetime | None = None

    async def live_a_week(self) -> None:
        """Let a week pass: at each moment the bot does what is due, people what they meant to, and all is delivered."""
        weeks.begin_week(self._society)
        end = self._society.now + weeks.WEEK
        while (moment := self._next()) < end:
            self._community.clock.turn_to(moment)
            if moment >= self._next_tick:
                await self._community.tick()
                self._next_tick = next_tick(moment)
            for deed in self._society.agenda.due(self._society.now):
                await deed()
            self._next_send = await self._community.let_bot_work()
            for post in self._sight.unread():
                consider(self._society, post)
                attend(self._desk, post)
        self._community.clock.turn_to(end)

    def _next(self) -> datetime:
        moments = (self._next_tick, self._society.agenda.next_at(), self._next_send)
        return min(moment for moment in moments if moment)


def next_tick(now: datetime) -> datetime:
    """Return when the bot is next given the time for its jobs."""
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC)
    days = (midnight + timedelta(days=ahead) for ahead in range(4))
    moments = (day + timedelta(hours=hour) for day in days if day.weekday() < SATURDAY for hour in TICK_HOURS)
    return next(moment for moment in moments if moment > now)

"""People do what they mean to when they are awake, and in the order they meant to."""

from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.simulation.agenda import FIRST_HOUR, SATURDAY, SLOT, Agenda, after, awake
from bot.simulation.cast import ZONES

MONDAY = datetime(2027, 1, 4, 12, 0, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2027, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))


async def _nothing() -> None:
    return None


async def _something() -> None:
    return None


def test_what_is_due_is_taken_once_and_in_order() -> None:
    agenda = Agenda()
    agenda.add(MONDAY + SLOT, _something)
    agenda.add(MONDAY, _nothing)
    agenda.add(MONDAY + 3 * SLOT, _nothing)
    assert agenda.next_at() == MONDAY
    assert agenda.due(MONDAY + SLOT) == [_nothing, _something]
    assert agenda.due(MONDAY + SLOT) == []
    assert agenda.next_at() == MONDAY + 3 * SLOT


@given(MOMENTS, st.sampled_from([zone for zone, _ in ZONES]), st.integers().map(Random))
def test_nobody_acts_at_night_at_the_weekend_or_in_the_past(moment: datetime, tz: str, rng: Random) -> None:
    found = awake(moment, tz, rng)
    local = found.astimezone(ZoneInfo(tz))
    assert found >= moment
    assert local.weekday() < SATURDAY
    assert local.time() >= FIRST_HOUR


@given(MOMENTS, st.floats(0.1, 100), st.integers().map(Random))
def test_people_act_on_the_half_hour_so_that_the_bot_has_several_to_answer_at_once(
    moment: datetime, hours: float, rng: Random
) -> None:
    found = after(moment, timedelta(hours=hours), "Europe/London", rng)
    assert found.timestamp() % SLOT.total_seconds() == 0
    assert found >= moment

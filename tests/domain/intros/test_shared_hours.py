"""The hours that suit two: never outside the working day of either, unless they are said to be edges."""

from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import next_working_moment, zone
from domain.days_off import is_day_off
from domain.intros.shared_hours import EARLIEST, LATEST, LEAST, next_shared_moment, shared_hours

SUNDAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
ZONES = st.sampled_from(
    [
        *("UTC", "America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Berlin", "Asia/Kolkata"),
        *("Asia/Tokyo", "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe", "?"),
    ]
)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))


def clock(moment: datetime, tz: str) -> str:
    """What a clock shows in a zone."""
    return f"{moment.astimezone(zone(tz)):%a %H:%M}"


def test_new_york_and_london_share_its_morning_and_their_afternoon() -> None:
    hours = shared_hours("America/New_York", "Europe/London", SUNDAY)
    assert hours is not None
    assert [clock(hours.start, tz) for tz in ("America/New_York", "Europe/London")] == ["Mon 09:00", "Mon 14:00"]
    assert clock(hours.end, "Europe/London") == "Mon 17:00"
    assert not hours.are_edges


def test_where_no_working_hour_is_shared_the_edges_of_the_day_are() -> None:
    hours = shared_hours("America/Los_Angeles", "Europe/Berlin", SUNDAY)
    assert hours is not None
    assert hours.are_edges
    assert [clock(hours.start, tz) for tz in ("America/Los_Angeles", "Europe/Berlin")] == ["Mon 07:00", "Mon 16:00"]


def test_one_may_be_on_another_day_already() -> None:
    hours = shared_hours("America/Los_Angeles", "Pacific/Auckland", SUNDAY)
    assert hours is not None
    assert [clock(hours.start, tz) for tz in ("America/Los_Angeles", "Pacific/Auckland")] == ["Mon 12:00", "Tue 09:00"]


def test_on_opposite_sides_of_the_earth_one_s_morning_is_the_others_evening() -> None:
    hours = shared_hours("America/Los_Angeles", "Asia/Kolkata", SUNDAY)
    assert hours is not None
    assert hours.are_edges


def test_a_change_of_clocks_ends_the_days_the_hours_hold_for() -> None:
    before = datetime(2027, 3, 10, 12, tzinfo=UTC)
    hours = shared_hours("America/New_York", "Europe/London", before)
    assert hours is not None
    assert hours.last.date().isoformat() == "2027-03-12"


@given(ZONES, ZONES, MOMENTS)
def test_both_are_at_work_in_the_hours_that_suit_both(one: str, other: str, now: datetime) -> None:
    hours = shared_hours(one, other, now)
    if hours is None:
        return
    begins, ends = (EARLIEST, LATEST) if hours.are_edges else (time(9), time(17))
    assert now < hours.start <= hours.last < now + timedelta(days=12)
    assert hours.end - hours.start >= LEAST
    for tz in (one, other):
        start, end = hours.start.astimezone(zone(tz)), hours.end.astimezone(zone(tz))
        assert begins <= start.time() < end.time() <= ends
        assert not is_day_off(start.date(), tz)


@given(ZONES, ZONES, MOMENTS)
def test_the_order_of_the_two_does_not_matter(one: str, other: str, now: datetime) -> None:
    assert shared_hours(one, other, now) == shared_hours(other, one, now)


def test_where_no_working_day_is_shared_for_a_week_there_are_none() -> None:
    """The new year of one side begins on the last working day of the other."""
    new_year = datetime(2026, 2, 13, tzinfo=UTC)
    assert shared_hours("America/New_York", "Asia/Shanghai", new_year) is None


@given(ZONES, ZONES, MOMENTS)
def test_the_next_shared_moment_lies_in_the_working_hours_of_both(one: str, other: str, moment: datetime) -> None:
    found = next_shared_moment(one, other, moment)
    assert found == next_shared_moment(other, one, moment)
    if found:
        assert found >= moment
        assert found == next_working_moment(found, one) == next_working_moment(found, other)


def test_it_is_now_where_both_work_and_none_where_they_never_do() -> None:
    monday = SUNDAY + timedelta(days=1)
    assert next_shared_moment("Europe/London", "Europe/Berlin", monday) == monday
    assert next_shared_moment("America/New_York", "Europe/London", monday) == monday + timedelta(hours=2)
    assert next_shared_moment("America/New_York", "Asia/Kolkata", monday) is None

"""Days and times of day as people type them; what may be one of two is not guessed."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.typed_days import WEEKDAYS, read_day, read_moment

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 10, 30, tzinfo=BERLIN)
"""A Wednesday."""
DAYS = st.dates(date(2024, 1, 1), date(2034, 12, 31))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", (2026, 11, 25)),
        ("tomorrow", (2026, 11, 26)),
        ("wednesday", (2026, 12, 2)),
        ("on fri.", (2026, 11, 27)),
        ("this friday", (2026, 11, 27)),
        ("next tuesday", (2026, 12, 1)),
        ("next week", (2026, 11, 30)),
        ("9 december", (2026, 12, 9)),
        ("the 9th of december", (2026, 12, 9)),
        ("dec 9 2027", (2027, 12, 9)),
        ("wednesday 9 december", (2026, 12, 9)),
        ("1 november", (2027, 11, 1)),
        ("2027-03-31", (2027, 3, 31)),
        ("2027/3/31", (2027, 3, 31)),
        ("31.3.2027", (2027, 3, 31)),
        ("03.04.2027", (2027, 4, 3)),
        ("31/03/2027", (2027, 3, 31)),
        ("03/31/2027", (2027, 3, 31)),
        ("5/5/2027", (2027, 5, 5)),
    ],
)
def test_a_day_is_read_in_the_forms_people_use(typed: str, day: tuple[int, int, int]) -> None:
    assert read_day(typed, NOW.date()) == date(*day)


@pytest.mark.parametrize(
    "typed",
    ["", "12", "4/5/2027", "4-5-2027", "4.12", "next friday", "this tuesday", "thursday 9 december", "30 february",
     "31.2.2027", "13/13/2027", "soon", "fr", "0 may", "next next monday"],
)  # fmt: skip
def test_what_is_no_day_or_may_be_one_of_two_is_not_read(typed: str) -> None:
    assert read_day(typed, NOW.date()) is None


def test_a_day_without_a_year_is_the_next_from_where_one_looks() -> None:
    assert read_day("1 november", NOW.date(), date(2026, 5, 1)) == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("14:00", (2026, 11, 25, 14, 0)),
        ("5pm", (2026, 11, 25, 17, 0)),
        ("17h30", (2026, 11, 25, 17, 30)),
        ("midnight", (2026, 11, 26, 0, 0)),
        ("9:15", (2026, 11, 25, 9, 15)),
        ("tomorrow 8 am", (2026, 11, 26, 8, 0)),
        ("friday at noon", (2026, 11, 27, 12, 0)),
        ("18:45 on 9 december", (2026, 12, 9, 18, 45)),
        ("2026-12-01 16:00", (2026, 12, 1, 16, 0)),
        ("2026-12-01t16:00", (2026, 12, 1, 16, 0)),
        ("01.12.2026 at 16.30", (2026, 12, 1, 16, 30)),
        ("tuesday 1 december 10:00", (2026, 12, 1, 10, 0)),
        ("monday", (2026, 11, 30, 0, 0)),
    ],
)
def test_a_moment_is_a_day_with_its_hour_in_the_zone_it_is_asked_in(typed: str, moment: tuple[int, ...]) -> None:
    found = read_moment(typed, NOW)
    assert found is not None
    assert (*found.timetuple()[:5],) == moment
    assert found.tzinfo is BERLIN


@pytest.mark.parametrize("typed", ["14", "15.01", "25:00", "13pm", "friday midnight", "14:00 soon", "10:00 12:00"])
def test_a_moment_that_is_none_or_two_is_not_read(typed: str) -> None:
    assert read_moment(typed, NOW) is None


@given(
    DAYS,
    TIMES,
    st.sampled_from(["{0:%Y-%m-%d}", "{0:%d.%m.%Y}", "{0:%A} {0.day} {0:%B %Y}", "{0:%B} {0.day} {0.year}"]),
)
def test_every_day_and_hour_is_read_back(day: date, at: time, form: str) -> None:
    told = form.format(day).lower()
    assert read_day(told, NOW.date()) == day
    assert read_moment(f"{told} {at:%H:%M}", NOW) == datetime.combine(day, at, BERLIN)
    assert read_moment(f"{at:%I:%M%p} {told}".lower(), NOW) == datetime.combine(day, at, BERLIN)


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_of_this_and_next_one_at_most_is_a_day_and_it_is_the_coming_one(today: date, name: str) -> None:
    coming = read_day(name, today)
    assert coming is not None
    assert today < coming <= today + timedelta(days=7)
    assert sorted([read_day(f"{which} {name}", today) == coming for which in ("this", "next")]) == [False, True]


@given(st.text(max_size=40))
def test_any_text_may_be_typed(text: str) -> None:
    found = read_moment(text, NOW)
    assert found is None or found.tzinfo is BERLIN

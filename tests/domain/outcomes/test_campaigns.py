"""What incentives bought: the pace within a campaign beside that of the weeks without, from five people on."""

from datetime import date, timedelta

from domain.ids import MemberId
from domain.outcomes.campaigns import Activity, Campaign, compare

GIFT = Campaign("g", "Spring gift", date(2026, 3, 2), date(2026, 3, 15))
TODAY = date(2026, 12, 1)
SINCE = date(2025, 1, 7)
"""When the circle was set up: before all that is looked at."""


def acts(people: int, on: date, *, is_confirmed: bool = True) -> list[Activity]:
    return [Activity(MemberId(str(n)), on, is_confirmed) for n in range(people)]


def test_a_campaign_is_shown_beside_the_days_around_it() -> None:
    within, without = compare(
        GIFT, [GIFT], acts(10, date(2026, 3, 3), is_confirmed=False) + acts(5, date(2026, 5, 1)), SINCE, TODAY
    )
    assert (within.days, within.people, within.acts_a_week, within.confirmed) == (14, 10, 5.0, 0.0)
    assert (without.people, without.confirmed) == (5, 1.0)
    assert without.days == 2 * 26 * 7


def test_fewer_than_five_people_are_no_number() -> None:
    within, without = compare(GIFT, [GIFT], acts(4, date(2026, 3, 3)) * 9 + acts(5, date(2026, 4, 3)), SINCE, TODAY)
    assert (within.people, within.acts_a_week, within.confirmed) == (None, None, None)
    assert without.people == 5


def test_another_campaign_is_no_week_without_one() -> None:
    other = Campaign("o", "Autumn draw", date(2026, 4, 1), date(2026, 4, 30))
    _, without = compare(GIFT, [GIFT, other], acts(9, date(2026, 4, 3)), SINCE, TODAY)
    assert without.people is None
    assert without.days == 2 * 26 * 7 - 30


def test_days_to_come_count_for_neither() -> None:
    within, without = compare(GIFT, [GIFT], [], SINCE, GIFT.first + timedelta(days=7))
    assert (within.days, without.days) == (7, 26 * 7)
    within, _ = compare(GIFT, [GIFT], acts(9, GIFT.first), SINCE, GIFT.first)
    assert (within.days, within.people) == (0, None)


def test_days_before_the_circle_was_set_up_are_no_weeks_without_one() -> None:
    _, without = compare(GIFT, [GIFT], acts(5, date(2026, 2, 25)), date(2026, 2, 23), date(2026, 3, 2))
    assert (without.days, without.people) == (7, 5)


def test_an_act_of_a_wrong_date_changes_no_week_without_one() -> None:
    told = acts(5, date(2026, 2, 25))
    since, today = date(2026, 2, 23), date(2026, 3, 2)
    wrong = [Activity(MemberId("0"), date(1999, 1, 1), is_confirmed=True)]
    assert compare(GIFT, [GIFT], told + wrong, since, today) == compare(GIFT, [GIFT], told, since, today)

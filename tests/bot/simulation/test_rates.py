"""Rates are counted over what the workspace showed: an offer to each side, a pair once, and only what was asked."""

from dataclasses import replace

from bot.simulation.history import Outcome, Person
from bot.simulation.rates import rates_of
from domain.intros import CheckIn
from tests.bot.simulation.histories import ANA, BEN, CLEO, DAY, NOON, PEOPLE, act, dm, history, room
from views.intros import check_ins
from views.simulation import Rates
from views.suggestions import offers

CHECK_IN = check_ins.CHECK_IN_ACTIONS[CheckIn.YES]


def test_a_year_is_counted_from_the_offer_to_what_came_of_it() -> None:
    told = history(
        *(dm(NOON, who) for who in (ANA, BEN)),
        *(act(NOON, who, offers.YES) for who in (ANA, BEN)),
        room(NOON),
        *(dm(NOON + 10 * DAY, who, CHECK_IN) for who in (ANA, BEN)),
        dm(NOON, CLEO, intro="i2"),
        room(NOON + 12 * DAY, "i2"),
        people={**PEOPLE, "U4": Person("U4", "Dee", "Europe/London")},
    )
    kept = [Outcome("i1", "met"), Outcome("i1", "advice"), Outcome("i2", "met")]
    assert rates_of(replace(told, outcomes=kept)) == Rates(4, 3, 3, 2, 2, asked=1, met=1, fruitful=1)


def test_a_yes_pressed_twice_is_one() -> None:
    told = history(dm(NOON), act(NOON, ANA, offers.YES), act(NOON + DAY, ANA, offers.YES))
    assert rates_of(told).yeses == 1

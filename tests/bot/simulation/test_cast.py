"""The cast of a simulated year is invented, different each by each, and the same for the same seed."""

import re

from bot.simulation.cast import FORMS, draw_cast
from bot.simulation.tempers import Temper
from domain.replies import read_reply
from sandbox.cast import CUSTOMERS


def test_the_same_seed_draws_the_same_people() -> None:
    assert draw_cast(50, 3) == draw_cast(50, 3)
    assert draw_cast(50, 3) != draw_cast(50, 4)


def test_a_larger_cast_begins_with_the_smaller() -> None:
    assert draw_cast(60, 3)[:50] == draw_cast(50, 3)


def test_everybody_has_a_handle_of_their_own_and_an_address_that_cannot_exist() -> None:
    cast = draw_cast(400, 0)
    assert len({one.handle for one in cast}) == 400
    assert all(re.fullmatch(r"[a-z0-9.]+@[a-z]+\.example", one.email) for one in cast)
    assert not {one.name for one in cast} & {person.name for person in CUSTOMERS}


def test_every_reply_is_read_as_a_profile_with_the_title_its_author_means() -> None:
    cast = draw_cast(100, 1)
    assert {one.form for one in cast} == set(FORMS)
    for one in cast:
        assert read_reply(one.reply()).is_profile, one.reply()


def test_rates_stay_rates() -> None:
    for one in draw_cast(100, 2):
        assert all(0 <= rate <= 1 for rate in vars(one.temper).values()), one.temper
    assert len({one.temper for one in draw_cast(100, 2)}) == 100
    assert isinstance(draw_cast(1, 0)[0].temper, Temper)

"""Days as spreadsheets hold them."""

from datetime import date

import pytest

from bot.days import read_day


@pytest.mark.parametrize(
    "text",
    ["2019-05-31", "2019-05-31T09:00:00Z", "2019/05/31", "2019.5.31", "31.05.2019", "31.5.19", "31/05/2019 9:00"],
)
def test_a_day_is_read_in_whatever_order_leaves_no_doubt(text: str) -> None:
    assert read_day(text) == date(2019, 5, 31)


def test_dots_are_day_month_year() -> None:
    assert read_day("01.05.2019") == date(2019, 5, 1)


def test_a_day_that_could_be_two_names_both() -> None:
    with pytest.raises(ValueError, match="could be 2019-01-05 or 2019-05-01"):
        read_day("01/05/2019")


def test_the_same_day_in_both_orders_is_one() -> None:
    assert read_day("05/05/2019") == date(2019, 5, 5)


@pytest.mark.parametrize("text", ["", "soon", "31.13.2019", "2019", "1.1.1", "2019-02-30", "12345-01-01"])
def test_what_is_no_day_could_not_be_read(text: str) -> None:
    with pytest.raises(ValueError, match="could not be read"):
        read_day(text)

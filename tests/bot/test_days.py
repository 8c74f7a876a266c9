"""Days as spreadsheets hold them."""

from datetime import date

import pytest

from bot.days import Order, TwoDays, order_in, read_day


@pytest.mark.parametrize(
    "text",
    ["2019-05-31", "2019-05-31T09:00:00Z", "2019/05/31", "2019.5.31", "31.05.2019", "31.5.19", "31/05/2019 9:00"],
)
def test_a_day_is_read_in_whatever_order_leaves_no_doubt(text: str) -> None:
    assert read_day(text) == date(2019, 5, 31)


@pytest.mark.parametrize(
    "text",
    ["20191105", "20191105T0900", "5 Nov 2019", "5. November 2019", "05-Nov-19", "Nov 5, 2019", "November 5th, 2019",
     "Tuesday, November 5, 2019", "Dienstag, 5. November 2019", "2019-Nov-05", "5 de noviembre de 2019",
     "5 NOVEMBRE 2019"],
)  # fmt: skip
def test_a_day_is_read_in_one_piece_and_with_its_month_by_name(text: str) -> None:
    assert read_day(text) == date(2019, 11, 5)


@pytest.mark.parametrize(
    ("text", "month"),
    [("1. März 2019", 3), ("1er août 2019", 8), ("1 mai 2019", 5), ("1 juil. 2019", 7), ("1 sept 19", 9)],
)
def test_months_go_by_their_names_in_five_languages_or_a_part_of_these(text: str, month: int) -> None:
    assert read_day(text) == date(2019, month, 1)


def test_what_could_be_two_days_is_the_one_that_the_order_says() -> None:
    assert read_day("01/05/2019", Order.DAY_FIRST) == date(2019, 5, 1)
    assert read_day("31/05/2019", Order.MONTH_FIRST) == date(2019, 5, 31)
    with pytest.raises(TwoDays):
        read_day("01/05/2019")


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["01/05/2019", "22/11/2019"], Order.DAY_FIRST),
        (["01/05/2019", "11-22-19", ""], Order.MONTH_FIRST),
        (["22/11/2019", "11/22/2019"], None),
        (["01/05/2019", "05/05/2019", "22.11.2019", "2019-11-22", "5 Nov 2019", "soon"], None),
    ],
)
def test_rows_that_can_be_read_in_one_order_decide_unless_they_disagree(texts: list[str], order: Order | None) -> None:
    assert order_in(texts) is order


def test_dots_are_day_month_year() -> None:
    assert read_day("01.05.2019") == date(2019, 5, 1)


def test_a_day_that_could_be_two_names_both() -> None:
    with pytest.raises(ValueError, match="could be 2019-01-05 or 2019-05-01"):
        read_day("01/05/2019")


def test_the_same_day_in_both_orders_is_one() -> None:
    assert read_day("05/05/2019") == date(2019, 5, 5)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "31.13.2019", "2019", "1.1.1", "2019-02-30", "12345-01-01", "31112019", "5 jui 2019", "5 Nov",
     "31 Feb 2019", "5 Lune 2019", "43774"],
)  # fmt: skip
def test_what_is_no_day_could_not_be_read(text: str) -> None:
    with pytest.raises(ValueError, match="could not be read"):
        read_day(text)

"""What is told of suggestions: no number, and no difference of two, counts fewer than five who said no or nothing."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from itertools import product

import pytest

from domain.outcomes import FEWEST_SHOWN
from domain.outcomes.acceptance import Counts, Shown, Span, is_enough, month_ends, shown

FEW = range(1, FEWEST_SHOWN)


def every_small_count() -> list[Counts]:
    """Every period that may be closed, as parts: met, talked only, left at the name, and left before it."""
    parts = product(range(8), range(3), range(13), range(13))
    found = [Counts(m + t + n + b, m + t + n, m + t, m) for m, t, n, b in parts if n + b < 13]
    return [counts for counts in found if is_enough(counts)]


@pytest.mark.parametrize(
    "hidden",
    [
        lambda counts: counts.ran_out,
        lambda counts: counts.agreed - counts.opened,
        lambda counts: counts.offered - counts.agreed,
    ],
    ids=["ran out", "left at the name", "left before the name"],
)
def test_what_fewer_than_five_left_can_always_be_another_number_or_none(
    hidden: Callable[[Counts], int],
) -> None:
    read_as: defaultdict[Shown, set[int]] = defaultdict(set)
    for counts in every_small_count():
        read_as[shown(counts)].add(hidden(counts))
    for numbers in read_as.values():
        assert len(numbers) > 1 or not numbers & set(FEW), numbers


def test_what_is_told_is_true() -> None:
    for counts in every_small_count():
        told = shown(counts)
        assert told.offered.low <= counts.offered <= told.offered.high
        assert told.agreed.low <= counts.agreed <= told.agreed.high
        assert (told.opened, told.met) == (counts.opened, counts.met)
        assert told.ran_out in (None, counts.ran_out)


def test_whether_a_few_ran_out_or_none_reads_the_same() -> None:
    assert len({shown(Counts(9 + few, 9, 9, 4)) for few in range(FEWEST_SHOWN)}) == 1


def test_numbers_that_are_large_enough_are_told_as_they_are() -> None:
    assert shown(Counts(34, 26, 19, 12)) == Shown(Span(34, 34), Span(26, 26), 19, 12, 15)


def test_a_month_is_counted_when_the_next_is_over_too() -> None:
    assert list(month_ends(date(2026, 10, 5), date(2026, 11, 30))) == []
    assert list(month_ends(date(2026, 10, 5), date(2026, 12, 1))) == [date(2026, 11, 1)]
    assert list(month_ends(date(2026, 12, 1), date(2027, 3, 31))) == [date(2027, 1, 1), date(2027, 2, 1)]

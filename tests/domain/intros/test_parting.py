"""A group is parted by what is told of its people: no part is too small, not even the one of whom nothing is told."""

from collections import Counter
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.intros.parting import part

TOLD = st.lists(st.lists(st.sampled_from("abcdef"), max_size=3), max_size=60)


def sizes(said: list[str], fewest: int = 5) -> dict[str | None, int]:
    """How many are told each thing, where each letter is all that could be told of one."""
    parts = part(range(len(said)), lambda one: said[one].strip("-"), fewest, ord)
    return {told: len(those) for told, those in parts}


@given(TOLD, st.integers(1, 7))
def test_everybody_is_in_one_part_that_is_large_enough_and_true_of_them(said: list[list[str]], fewest: int) -> None:
    parts = part(range(len(said)), lambda one: said[one], fewest, ord)
    assert Counter(chain.from_iterable(those for _, those in parts)) == Counter(range(len(said)))
    assert all(len(those) >= min(fewest, len(said)) for _, those in parts)
    assert all(told is None or told in said[one] for told, those in parts for one in those)
    assert len({told for told, _ in parts}) == len(parts)


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("aaaaabbbbb", {"a": 5, "b": 5}),
        ("aaaaabbbb", {None: 9}),
        ("aaaaaaabbb", {"a": 5, None: 5}),
        ("aaaaaaabbbbbb--", {"a": 5, "b": 5, None: 5}),
        ("aaaaaabbbbb-", {"a": 6, None: 6}),
        ("aaaa", {None: 4}),
        ("", {}),
    ],
    ids=[
        "nobody is left over",
        "those left over are too few, and nobody can be spared",
        "those left over get company",
        "from the largest parts",
        "the smallest part is not told where too few can be spared",
        "fewer than asked stay together",
        "nobody",
    ],
)
def test_who_is_left_over_is_never_alone(said: str, parts: dict[str | None, int]) -> None:
    assert sizes(list(said)) == parts


def test_what_cannot_be_told_of_enough_gives_way_to_what_all_of_them_share() -> None:
    assert part(range(6), lambda one: "ab" if one else "b", 5, ord) == [("b", [0, 1, 2, 3, 4, 5])]


def test_what_ranks_first_is_told_first() -> None:
    [(told, those)] = part(range(6), lambda one: "za", 5, ord)
    assert (told, len(those)) == ("a", 6)
    [(told, those)] = part(range(6), lambda one: "za", 5, lambda letter: -ord(letter))
    assert (told, len(those)) == ("z", 6)

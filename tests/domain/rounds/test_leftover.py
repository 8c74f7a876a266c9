"""Why somebody is left over: facts that everybody may know, and otherwise words that tell nobody's list."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.crowds import Crowd
from domain.ids import MemberId
from domain.peers import Peer, Rules
from domain.rounds.leftover import Why, reasons_alone
from domain.rounds.round import Wanted
from tests.domain.rounds.pools import Pool, in_sales, plan_pool

MOSTLY, NOBODY = Why.MOSTLY_ONE_COMPANY, Why.NO_SUITABLE_PEER


def crowd(companies: str, avoids: dict[int, set[int]] | None = None) -> Crowd:
    """A circle in which each letter is a company, `-` none, and some avoid others."""
    lists = {at: frozenset(MemberId(f"m{other}") for other in others) for at, others in (avoids or {}).items()}
    peers = (
        Peer(MemberId(f"m{at}"), "VP Sales", "" if letter == "-" else f"{letter * 5} Works")
        for at, letter in enumerate(companies)
    )
    return Crowd.of([replace(p, avoids=lists.get(at, frozenset())) for at, p in enumerate(peers)], Rules(), {})


def whys(companies: str, left: str, candidates: bool = False) -> list[Why]:
    """Why those marked `x` in `left` are alone."""
    alone = np.array([mark == "x" for mark in left])
    return list(reasons_alone(crowd(companies), ~alone, np.full(len(left), candidates)).values())


@pytest.mark.parametrize(
    ("companies", "left", "told"),
    [
        ("AAAB", "xx..", [MOSTLY, MOSTLY]),
        ("AAABB", "x....", [MOSTLY]),
        ("AABB", "xx..", [NOBODY, NOBODY]),
        ("AAAB", "xx.x", [NOBODY, NOBODY, NOBODY]),
        ("---B", "xx..", [NOBODY, NOBODY]),
        ("AAAA", "xxxx", [Why.ONLY_COLLEAGUES] * 4),
    ],
    ids=["most", "just over half", "half", "others too", "no company", "all"],
)
def test_one_company_being_most_of_a_circle_is_told_where_only_its_own_are_left(
    companies: str, left: str, told: list[Why]
) -> None:
    assert whys(companies, left) == told


def test_the_odd_one_is_told_so_whatever_their_company() -> None:
    assert whys("AAB", "x..", candidates=True) == [Why.ODD_ONE]


@given(st.text("AAAB-", min_size=1, max_size=9), st.data())
def test_it_does_not_hang_on_who_avoids_whom(companies: str, data: st.DataObject) -> None:
    size = len(companies)
    members = st.sets(st.integers(0, size - 1))
    avoids = data.draw(st.dictionaries(st.integers(0, size - 1), members))
    placed, fits = (
        np.array(data.draw(st.lists(st.booleans(), min_size=size, max_size=size)), np.bool_) for _ in range(2)
    )
    assert reasons_alone(crowd(companies, avoids), placed, fits) == reasons_alone(crowd(companies), placed, fits)


@given(st.text("AAAB-", min_size=1, max_size=9), st.data())
def test_where_it_is_told_there_were_more_of_the_company_than_others(companies: str, data: st.DataObject) -> None:
    size = len(companies)
    placed = np.array(data.draw(st.lists(st.booleans(), min_size=size, max_size=size)), np.bool_)
    for at, why in reasons_alone(crowd(companies), placed, np.zeros(size, np.bool_)).items():
        if why is MOSTLY:
            assert companies.count(companies[at]) > size / 2
            assert {companies[other] for other in np.flatnonzero(~placed)} == {companies[at]}


def why_left(
    avoids: str = "", met: dict[tuple[MemberId, MemberId], int] | None = None, joins: bool = True
) -> list[Why]:
    """Why the third of three is alone, whom the first avoids or met; in this order nobody else can be."""
    peers = [in_sales(0, avoids=avoids), in_sales(1), in_sales(2)]
    made = plan_pool(Pool(peers, met or {}, np.array([1, 1, 0], np.int32)), Wanted(somebody_may_join=joins))
    return list(made.alone.values())


def test_who_is_kept_from_a_table_of_three_by_a_list_is_not_told_that_others_are_with_somebody() -> None:
    assert why_left(avoids="m2") == [Why.NO_SUITABLE_PEER]


def test_who_is_kept_from_it_by_what_all_may_know_is_told_so() -> None:
    assert why_left(met={(MemberId("m0"), MemberId("m2")): 5}) == [Why.ODD_ONE]


def test_where_no_three_sit_together_an_odd_one_is_told_so_whoever_avoids_them() -> None:
    assert why_left(avoids="m2", joins=False) == [Why.ODD_ONE]

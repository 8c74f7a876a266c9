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

"""What managers change by hand shows them nothing private: not in who is put together, and not in who is left over."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.peers import Peer, Rules
from domain.rounds.pairing import Pool, couple_of
from handlers.rounds.eligible import Gathered
from handlers.rounds.mending import for_show

IDS = [MemberId(f"m{number}") for number in range(7)]
COMPANIES = ("Lanternfish Pay", "Saffron Ledger", "Greyfold Insurance")
TITLES = ("VP Customer Marketing", "VP Customer Marketing", "Registered Nurse")
LISTS = st.frozensets(st.sampled_from(IDS), max_size=4)
SOME = st.lists(st.sampled_from(IDS), unique=True)


@st.composite
def circles(draw: st.DrawFn) -> Pool:
    """A circle with colleagues in it, and some who hardly fit, where nobody avoids anybody."""
    peers = (Peer(one, draw(st.sampled_from(TITLES)), draw(st.sampled_from(COMPANIES))) for one in IDS)
    return Pool(tuple(peers), Rules(), {}, {})


@given(circles(), st.lists(LISTS, min_size=7, max_size=7), SOME, SOME)
def test_who_is_shown_together_does_not_hang_on_what_is_private(
    pool: Pool, lists: list[frozenset[MemberId]], alone: list[MemberId], first: list[MemberId]
) -> None:
    peers = (replace(p, avoids=avoids, is_paused=bool(avoids)) for p, avoids in zip(pool.peers, lists, strict=True))
    private = replace(pool, peers=tuple(peers), met={(IDS[0], IDS[1]): 3})
    openly, at_heart = Gathered(pool, {}).in_the_open(), Gathered(private, {}).in_the_open()
    assert for_show(at_heart, alone, first) == for_show(openly, alone, first)


@given(circles(), SOME, SOME)
def test_each_of_those_who_came_free_is_shown_with_somebody_who_fits_well_and_nobody_twice(
    pool: Pool, alone: list[MemberId], first: list[MemberId]
) -> None:
    made = for_show(pool, alone, first)
    people = [member_id for couple in made for member_id in (couple.a, couple.b)]
    assert len(people) == len(set(people))
    assert set(people) <= set(alone)
    assert all({couple.a, couple.b} & set(first) for couple in made)
    left = set(alone) - set(people)
    rest = [couple_of(pool, one, other) for one in left & set(first) for other in left - {one}]
    assert all(couple.is_good_enough for couple in made)
    assert not any(couple and couple.is_good_enough for couple in rest)

"""A round's pairs: nobody twice, nobody refused, nobody who waited passed over, and a certificate that follows."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.peers import Peer, Rules, compare
from domain.peers.comparing import Match
from domain.rounds.leftover import Why
from domain.rounds.pairing import GOOD_ENOUGH, Pool, couple_of, pair_around, pair_up

TITLES = ("VP Customer Marketing", "Head of Customer Advocacy", "Security Engineer", "Finance Director", "")
COMPANIES = ("Lanternfish Pay", "Saffron Ledger", "Greyfold Insurance", "Kitsumi Robotics", "")
TWO = tuple(Peer(MemberId(name), "VP Customer Marketing", f"Company {name}") for name in "ab")


@st.composite
def pools(draw: st.DrawFn) -> Pool:
    ids = [MemberId(f"m{number}") for number in range(draw(st.integers(0, 9)))]
    peers = tuple(
        Peer(
            member_id,
            draw(st.sampled_from(TITLES)),
            draw(st.sampled_from(COMPANIES)),
            avoids=draw(st.frozensets(st.sampled_from(ids), max_size=2)) - {member_id},
        )
        for member_id in ids
    )
    missed = {member_id: draw(st.integers(0, 3)) for member_id in ids}
    return Pool(peers, Rules(), {}, missed)


@given(pools(), st.integers(0, 2**32 - 1))
def test_everybody_is_paired_once_or_alone_with_a_reason(pool: Pool, seed: int) -> None:
    made = pair_up(pool, seed)
    paired = [member_id for couple in made.couples for member_id in (couple.a, couple.b)]
    assert len(paired) == len(set(paired))
    assert set(paired) | set(made.alone) == {peer.member_id for peer in pool.peers}
    assert not set(paired) & set(made.alone)


@given(pools(), st.integers(0, 2**32 - 1))
def test_no_refused_pair_and_each_in_order(pool: Pool, seed: int) -> None:
    of = {peer.member_id: peer for peer in pool.peers}
    for couple in pair_up(pool, seed).couples:
        assert couple.a < couple.b
        assert isinstance(compare(of[couple.a], of[couple.b], pool.rules), Match)


@given(pools(), st.integers(0, 2**32 - 1))
def test_the_same_seed_gives_the_same_round(pool: Pool, seed: int) -> None:
    assert pair_up(pool, seed) == pair_up(pool, seed)


@given(pools(), st.integers(0, 2**32 - 1))
def test_nobody_who_was_left_out_stays_alone_beside_a_pair_that_could_give_way(pool: Pool, seed: int) -> None:
    """Two rounds in a row without a peer: only where nobody suits who is not with somebody that waited too."""
    made = pair_up(pool, seed)
    for waiting in (member_id for member_id in made.alone if pool.missed[member_id]):
        for couple in made.couples:
            if not (pool.missed[couple.a] or pool.missed[couple.b]):
                for other in (couple.a, couple.b):
                    instead = couple_of(pool, waiting, other)
                    assert instead is None or not instead.is_good_enough


@given(pools(), st.integers(0, 2**32 - 1))
def test_nobody_is_paired_who_hardly_fits_however_long_they_waited(pool: Pool, seed: int) -> None:
    assert all(couple.score >= GOOD_ENOUGH for couple in pair_up(pool, seed).couples)


NURSE = Peer(MemberId("nurse"), "Registered Nurse", "Company n", "Hospitals")
BANKER = Peer(MemberId("banker"), "CFO", "Company b", "Banking")


def test_two_who_hardly_fit_are_left_out_with_the_reason_of_anybody_whom_nobody_suits() -> None:
    for missed in ({}, {NURSE.member_id: 3, BANKER.member_id: 3}):
        made = pair_up(Pool((NURSE, BANKER), Rules(), {}, missed), 1)
        assert made.couples == ()
        assert set(made.alone.values()) == {Why.NO_SUITABLE_PEER}


def test_a_manager_may_put_two_together_who_hardly_fit() -> None:
    made = couple_of(Pool((NURSE, BANKER), Rules(), {}, {}), NURSE.member_id, BANKER.member_id)
    assert made is not None
    assert not made.is_good_enough


def test_who_fits_nobody_here_well_is_not_called_the_odd_one() -> None:
    assert pair_up(Pool((*TWO, NURSE), Rules(), {}, {}), 1).alone == {"nurse": Why.NO_SUITABLE_PEER}
    assert pair_around(Pool((*TWO, NURSE), Rules(), {}, {}), [NURSE.member_id], 1).alone == {
        "nurse": Why.NO_SUITABLE_PEER
    }


def test_a_pair_that_hardly_fits_does_not_part_one_that_does() -> None:
    (a, b), chief = TWO, replace(BANKER, title="VP Sales", industry="")
    assert {frozenset((c.a, c.b)) for c in pair_up(Pool((a, b, NURSE, chief), Rules(), {}, {}), 1).couples} == {
        frozenset("ab")
    }


@given(pools())
def test_pairs_kept_apart_are_not_made(pool: Pool) -> None:
    apart = [frozenset((couple.a, couple.b)) for couple in pair_up(pool, 1).couples]
    again = {frozenset((couple.a, couple.b)) for couple in pair_up(pool.apart(apart), 1).couples}
    assert not again & set(apart)


def test_a_wish_of_a_manager_is_refused_for_whatever_reason_alike() -> None:
    a, b = (
        Peer(MemberId(name), "VP Customer Marketing", company) for name, company in (("a", "Globex"), ("b", "Hooli"))
    )
    pool = Pool((a, b), Rules(), {}, {})
    assert couple_of(pool, a.member_id, b.member_id)
    for kept in (
        replace(a, avoids=frozenset({b.member_id})),
        replace(a, company=b.company),
        replace(a, is_paused=True),
    ):
        assert couple_of(replace(pool, peers=(kept, b)), a.member_id, b.member_id) is None
    assert couple_of(pool, a.member_id, MemberId("nobody")) is None


def test_who_avoids_whom_reads_like_no_suitable_peer() -> None:
    a, b = (
        Peer(MemberId(name), "VP Customer Marketing", company) for name, company in (("a", "Globex"), ("b", "Hooli"))
    )
    kept = replace(a, avoids=frozenset({b.member_id}))
    assert set(pair_up(Pool((kept, b), Rules(), {}, {}), 1).alone.values()) == {Why.NO_SUITABLE_PEER}


@given(pools(), st.data())
def test_why_somebody_is_alone_is_told_from_the_whole_circle(pool: Pool, data: st.DataObject) -> None:
    """However few are free: that others are with somebody, or sit out, makes nobody the only one of their circle."""
    ids = [peer.member_id for peer in pool.peers]
    free = data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
    alone = pair_around(pool, free, 1).alone
    assert set(alone) <= set(free)
    assert Why.ALONE_IN_CIRCLE not in alone.values() or len(ids) == 1


def test_the_one_left_over_beside_pairs_that_stand_is_the_odd_one_or_suits_nobody() -> None:
    (a, b), c = TWO, Peer(MemberId("c"), "VP Customer Marketing", "Company c")
    assert pair_around(Pool((a, b, c), Rules(), {}, {}), [c.member_id], 1).alone == {"c": Why.ODD_ONE}
    kept = replace(c, avoids=frozenset({a.member_id, b.member_id}))
    assert pair_around(Pool((a, b, kept), Rules(), {}, {}), [c.member_id], 1).alone == {"c": Why.NO_SUITABLE_PEER}


def test_who_sits_out_is_of_the_circle_all_the_same() -> None:
    a, b = TWO
    assert pair_up(Pool((a,), Rules(), {}, {}), 1).alone == {"a": Why.ALONE_IN_CIRCLE}
    assert pair_up(Pool((a,), Rules(), {}, {}, beside=(b,)), 1).alone == {"a": Why.NO_SUITABLE_PEER}

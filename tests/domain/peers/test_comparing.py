"""How two members are compared, and who is suggested to whom."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.members import Kind
from domain.peers import Match, Peer, ReasonKind, Refusal, RefusalReason, Rules, best_peers, compare, reasons_of
from domain.peers.presets import Preset
from domain.titles import Function, Seniority
from tests.domain.closer_peers import INDUSTRIES, TITLES

KNOWN_TEXTS = ["VP Sales", "CMO", "fintech", "Banking", "Nurse", "advisory boards"]
TEXTS = st.one_of(st.just(""), st.text(max_size=40), st.sampled_from(KNOWN_TEXTS))
PEERS = st.builds(
    Peer,
    member_id=st.sampled_from([MemberId(name) for name in "abcdef"]),
    title=TEXTS,
    company=st.sampled_from(["", "Alder", "Alder Inc", "Birch"]),
    industry=TEXTS,
    asks=TEXTS,
    offers=TEXTS,
    tz=st.sampled_from(["", "Europe/Berlin", "America/New_York", "Nowhere/Else"]),
    kind=st.sampled_from(Kind),
)


def peer(name: str, title: str = "", industry: str = "", company: str = "", asks: str = "", offers: str = "") -> Peer:
    return Peer(MemberId(name), title, company or f"{name} works", industry, asks, offers)


def fit(a: Peer, b: Peer) -> Match:
    match = compare(a, b)
    assert isinstance(match, Match)
    return match


def kinds(match: Match) -> list[ReasonKind]:
    return [reason.kind for reason in match.reasons]


@given(PEERS, PEERS)
def test_comparing_is_symmetric_and_scores_lie_between_0_and_1(a: Peer, b: Peer) -> None:
    match = compare(a, b)

    assert match == compare(b, a)
    assert isinstance(match, Refusal) or 0.0 <= match.score <= 1.0


@given(PEERS, PEERS, st.sampled_from(Preset))
def test_the_reasons_alone_are_those_that_come_with_a_score(a: Peer, b: Peer, preset: Preset) -> None:
    match = compare(a, b, Rules(preset))
    assert isinstance(match, Refusal) or reasons_of(a, b, Rules(preset)) == match.reasons


def test_twins_in_everything_but_the_company_score_1() -> None:
    a = peer("a", "VP Customer Marketing", "Fintech")

    assert fit(a, peer("b", "VP Customer Marketing", "Fintech")).score == 1.0


def test_nothing_known_is_no_reason_to_meet() -> None:
    match = fit(peer("a", "VP Sales"), peer("b"))

    assert match == Match(0.0, ())


def test_a_missing_industry_does_not_count_against_anybody() -> None:
    with_title_only = fit(peer("a", "VP Sales"), peer("b", "VP Sales", "retail"))

    assert with_title_only.score > 0.9


@pytest.mark.parametrize("nothing", ["n/a", "tbd", "-", "Other", "none", "???", "various", "misc.", "Sonstiges"])
def test_two_who_name_no_industry_share_none(nothing: str) -> None:
    manager, nurse = (peer("a", "Customer Marketing Manager", nothing), peer("b", "Nurse", nothing))

    assert fit(manager, nurse) == fit(peer("a", manager.title), peer("b", nurse.title))


@pytest.mark.parametrize("title", ["Director", "VP", "Manager II", "Senior Director, EMEA"])
def test_a_title_that_is_but_a_level_says_nothing_of_the_work(title: str) -> None:
    me, bare = peer("a", "Director of Beekeeping"), peer("b", title)

    assert fit(me, bare).score == fit(peer("c", "Director of Sales"), bare).score
    assert fit(me, bare).score != fit(me, peer("d", "Director of Falconry")).score


@pytest.mark.parametrize("title", ["n/a", "None", "keine Angabe", "tbd", "-", "confidential"])
def test_what_stands_for_no_title_is_none(title: str) -> None:
    assert fit(peer("a", title), peer("b", title)) == Match(0.0, ())
    assert fit(peer("a", title), peer("b", "Director of Beekeeping")).score == 0.0


@pytest.mark.parametrize(
    ("title", "same_work", "bare"),
    [
        ("Customer Marketing Manager", "Customer Advocacy Manager", "Manager"),
        ("Attorney", "General Counsel", "Associate"),
        ("HR Manager", "Chief People Officer", "Manager"),
        ("Sales Manager", "Chief Revenue Officer", "Senior Manager"),
    ],
)
def test_a_title_that_is_but_a_level_ranks_below_the_same_work(title: str, same_work: str, bare: str) -> None:
    me = peer("a", title)

    assert fit(me, peer("b", same_work)).score > fit(me, peer("c", bare)).score


def test_where_other_work_is_sought_a_title_that_is_but_a_level_ranks_below_the_nearest_other_work() -> None:
    rules, me = Rules(preset=Preset.SURPRISE_ME), peer("a", "Sales Manager")
    bare, near = compare(me, peer("b", "Manager"), rules), compare(me, peer("c", "Partnerships Manager"), rules)

    assert isinstance(bare, Match)
    assert isinstance(near, Match)
    assert bare.score < near.score


def test_the_level_of_who_does_no_banking_is_named_in_a_bank_too() -> None:
    match = fit(peer("a", "VP Customer Marketing", "fintech"), peer("b", "VP Customer Marketing", "banking"))

    assert kinds(match) == [ReasonKind.SAME_ROLE, ReasonKind.NEIGHBOUR_INDUSTRIES]
    assert match.reasons[0].seniority is Seniority.VP


def test_a_level_that_a_bank_calls_otherwise_is_not_named() -> None:
    banker = peer("a", "Vice President, Corporate Lending", "banking")

    assert kinds(fit(banker, peer("b", "Lending Manager", "banking"))) == [
        ReasonKind.SAME_FUNCTION,
        ReasonKind.SAME_INDUSTRY,
    ]


def test_the_reasons_are_the_facts() -> None:
    match = fit(peer("a", "VP Customer Marketing", "fintech"), peer("b", "VP, Cust. Mktg", "payments"))

    assert kinds(match) == [ReasonKind.SAME_ROLE, ReasonKind.NEIGHBOUR_INDUSTRIES]
    assert [place.industry for place in match.reasons[1].places] == ["fintech", "payments"]


def test_one_and_the_other_are_the_same_two_in_all_reasons() -> None:
    lawyer, seller = peer("a", "Legal Manager", "fintech"), peer("b", "VP Sales", "farming")
    for preset in (Preset.SURPRISE_ME, Preset.MENTOR_AND_MENTEE):
        match = compare(seller, lawyer, Rules(preset))
        assert isinstance(match, Match)
        ones = [
            (reason.functions or reason.levels or [place.industry for place in reason.places])[0]
            for reason in match.reasons
        ]
        assert {*ones} <= {Function.LEGAL, Seniority.MANAGER, "fintech"}
        assert ones


def test_an_industry_that_is_its_sector_by_another_name_is_no_neighbour_there() -> None:
    assert kinds(fit(peer("a", industry="SaaS"), peer("b", industry="software"))) == [ReasonKind.SAME_SECTOR]
    assert kinds(fit(peer("a", industry="SaaS"), peer("b", industry="edtech"))) == [ReasonKind.NEIGHBOUR_INDUSTRIES]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (peer("a", "VP Sales"), peer("b", "Account Executive"), [ReasonKind.SAME_FUNCTION]),
        (peer("a", "VP Sales"), peer("b", "VP Finance"), [ReasonKind.SAME_LEVEL]),
        (
            peer("a", "Customer Marketing Lead"),
            peer("b", "Product Marketing Lead"),
            [ReasonKind.SAME_LEVEL, ReasonKind.NEAR_FUNCTIONS],
        ),
        (peer("a", industry="fintech"), peer("b", industry="Fin Tech"), [ReasonKind.SAME_INDUSTRY]),
        (peer("a", industry="hospital"), peer("b", industry="healthcare"), [ReasonKind.SAME_SECTOR]),
        (peer("a", industry="Sailmaking"), peer("b", industry="SAILMAKING"), [ReasonKind.SAME_UNLISTED_INDUSTRY]),
        (peer("a", industry="Sailmaking"), peer("b", industry="Kite flying"), []),
        (peer("a", industry="???"), peer("b", industry="???"), []),
        (peer("a", asks="advisory boards"), peer("b", offers="advisory boards"), [ReasonKind.ASK_MEETS_OFFER]),
        (peer("a", asks="advisory boards"), peer("b", asks="advisory boards"), [ReasonKind.SHARED_ASK]),
        (peer("a", "Bricklayer"), peer("b", "BRICKLAYER"), [ReasonKind.SAME_TITLE]),
        (peer("a", "Lead Bricklayer"), peer("b", "Bricklayer II"), [ReasonKind.SAME_TRADE]),
        (peer("a", "Director of Beekeeping"), peer("b", "Beekeeping Assistant"), [ReasonKind.SAME_TRADE]),
        (peer("a", "Coordinator"), peer("b", "Senior Coordinator"), []),
        (peer("a", "Bricklayer"), peer("b", "Beekeeper"), []),
        (peer("a", "Nurse"), peer("b", "Welder"), []),
    ],
)
def test_each_kind_of_reason(a: Peer, b: Peer, expected: list[ReasonKind]) -> None:
    assert kinds(fit(a, b)) == expected


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (peer("a", company="Alder Inc."), peer("b", company="ALDER"), RefusalReason.SAME_COMPANY),
        (peer("a", "VP Sales"), peer("a", "VP Sales", company="Elm"), RefusalReason.SAME_PERSON),
        (Peer(MemberId("a"), kind=Kind.STAFF), peer("b"), RefusalReason.NOT_A_CUSTOMER),
        (Peer(MemberId("a"), kind=Kind.PARTNER), Peer(MemberId("b"), kind=Kind.PARTNER), RefusalReason.NOT_A_CUSTOMER),
    ],
)
def test_some_two_are_never_introduced(a: Peer, b: Peer, reason: RefusalReason) -> None:
    assert compare(a, b) == Refusal(reason)


@pytest.mark.parametrize(("title", "closer", "farther"), TITLES)
def test_the_closer_of_two_titles_is_found(title: str, closer: str, farther: str) -> None:
    me = peer("a", title)

    assert fit(me, peer("b", closer)).score > fit(me, peer("c", farther)).score


@pytest.mark.parametrize(("industry", "closer", "farther"), INDUSTRIES)
def test_the_closer_of_two_industries_is_found(industry: str, closer: str, farther: str) -> None:
    me = peer("a", industry=industry)

    assert fit(me, peer("b", industry=closer)).score > fit(me, peer("c", industry=farther)).score


def test_the_best_peers_come_first_whatever_the_order_they_come_in() -> None:
    me = peer("me", "VP Customer Marketing", "fintech")
    others = [
        peer("far", "Welder", "construction"),
        peer("close", "Director of Customer Marketing", "banking"),
        peer("twin", "VP Customer Marketing", "fintech"),
        peer("twin 2", "VP Customer Marketing", "fintech"),
        peer("colleague", "VP Customer Marketing", "fintech", company="me works"),
    ]
    shuffled = others[:]
    random.Random(3).shuffle(shuffled)

    best = [found.member_id for found, _ in best_peers(me, others, 10)]

    assert best == ["twin", "twin 2", "close"]
    assert best == [found.member_id for found, _ in best_peers(me, shuffled, 10)]


@pytest.mark.parametrize("limit", [-1, 0, 1, 2])
def test_no_more_peers_than_asked_for(limit: int) -> None:
    me, others = peer("me", "VP Sales"), [peer(name, "VP Sales") for name in "abc"]

    assert len(best_peers(me, others, limit)) == max(limit, 0)


@given(PEERS, st.lists(PEERS, max_size=6))
def test_every_suggested_peer_may_be_met_and_has_a_reason(me: Peer, others: list[Peer]) -> None:
    for other, match in best_peers(me, others, 10):
        assert compare(me, other) == match
        assert match.reasons


@pytest.mark.parametrize(
    ("title", "industry", "meant", "elsewhere"),
    [
        ("CRO", "banking", "Chief Risk Officer", "Chief Revenue Officer"),
        ("CMO", "hospitals", "Chief Medical Officer", "Chief Marketing Officer"),
        ("CPO", "staffing", "Chief People Officer", "Chief Product Officer"),
        ("PM", "construction", "Project Manager", "Product Manager"),
        ("CSO", "cybersecurity", "Chief Security Officer", "Chief Strategy Officer"),
    ],
)
def test_a_short_form_is_worded_as_its_industry_means_it(title: str, industry: str, meant: str, elsewhere: str) -> None:
    short, near, far = (peer(name, text, industry) for name, text in zip("abc", (title, meant, elsewhere), strict=True))

    assert fit(short, near).score == 1.0
    assert fit(short, far).score < 0.9

"""Who never meets whom, and how little of it is told."""

from dataclasses import replace

import pytest
from hypothesis import given

from domain.ids import CircleId, MemberId
from domain.members import Kind
from domain.peers import Attribute, Match, Peer, Refusal, RefusalReason, Rules, compare, may_ever_meet
from tests.domain.made_peers import DAYS, PEERS, RULES

A = Peer(MemberId("a"), "VP Sales", "Alder", "fintech", tz="Europe/Berlin", languages=frozenset({"German"}))
B = Peer(MemberId("b"), "VP Sales", "Birch", "fintech", tz="Europe/Paris", languages=frozenset({"german"}))
RIVALS = Rules(competitors=(frozenset({"ALDER Inc", "Birch GmbH"}),))
STAFF = {"kind": Kind.STAFF}


def refused(a: Peer, b: Peer, rules: Rules | None = None, days: int | None = None) -> RefusalReason | None:
    match = compare(a, b, rules or Rules(), days)
    return match.reason if isinstance(match, Refusal) else None


@given(PEERS, PEERS, RULES, DAYS)
def test_a_refusal_is_the_same_from_either_side(a: Peer, b: Peer, rules: Rules, days: int | None) -> None:
    assert compare(a, b, rules, days) == compare(b, a, rules, days)


@given(PEERS, PEERS, RULES, DAYS)
def test_whoever_may_meet_nobody_meets_nobody(a: Peer, b: Peer, rules: Rules, days: int | None) -> None:
    if not (may_ever_meet(a) and may_ever_meet(b)):
        assert isinstance(compare(a, b, rules, days), Refusal)


def test_two_who_fit_may_meet() -> None:
    assert refused(A, B) is None
    assert refused(A, replace(B, company="Cedar"), RIVALS) is None


@pytest.mark.parametrize(
    ("b", "reason"),
    [
        (replace(B, circle=CircleId("executives")), RefusalReason.OTHER_CIRCLE),
        (replace(B, is_paused=True), RefusalReason.PAUSED),
        (replace(B, has_opted_out=True), RefusalReason.OPTED_OUT),
        (replace(B, avoids=frozenset({MemberId("a")})), RefusalReason.AVOIDED),
        (replace(B, kind=Kind.STAFF), RefusalReason.NOT_A_CUSTOMER),
        (replace(B, kind=Kind.PARTNER, is_host=True), RefusalReason.NOT_A_CUSTOMER),
        (replace(B, kind=Kind.STAFF, is_host=True), None),
    ],
)
def test_what_one_of_the_two_is_or_wants_keeps_them_apart(b: Peer, reason: RefusalReason | None) -> None:
    assert refused(A, b) is reason


def test_two_hosts_have_nobody_to_host() -> None:
    host = replace(A, kind=Kind.STAFF, is_host=True)

    assert refused(host, replace(B, kind=Kind.STAFF, is_host=True)) is RefusalReason.NOT_A_CUSTOMER


def test_competitors_do_not_meet_however_their_names_are_written() -> None:
    assert refused(A, B, RIVALS) is RefusalReason.COMPETITORS
    assert refused(replace(A, company=""), replace(B, company=""), RIVALS) is None


@pytest.mark.parametrize(("days", "reason"), [(364, RefusalReason.MET_RECENTLY), (365, None), (None, None)])
def test_two_meet_again_only_after_the_window(days: int | None, reason: RefusalReason | None) -> None:
    assert refused(A, B, days=days) is reason


def test_the_longer_ago_two_met_the_better_they_score_and_never_as_strangers() -> None:
    scores = [compare(A, B, Rules(), days) for days in (365, 800, 3_000, None)]

    values = [match.score for match in scores if isinstance(match, Match)]

    assert values == sorted(set(values))
    assert len(values) == 4


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("SVP Finance", None),
        ("Sales Manager", RefusalReason.OTHER_LEVEL),
        ("Sales", RefusalReason.OTHER_LEVEL),
    ],
)
def test_a_level_lock_keeps_people_on_their_own_rung(title: str, reason: RefusalReason | None) -> None:
    assert refused(A, replace(B, title=title), Rules(level_lock=True)) is reason


def test_owners_stand_with_the_c_level_and_hosts_on_every_rung() -> None:
    chief, owner = replace(A, title="CEO"), replace(B, title="Founder")
    host = replace(B, title="Assistant", kind=Kind.STAFF, is_host=True)

    assert refused(chief, owner, Rules(level_lock=True)) is None
    assert refused(chief, host, Rules(level_lock=True)) is None


UNLIKE = {
    Attribute.FUNCTION: {"title": "VP Finance"},
    Attribute.SENIORITY: {"title": "Sales Manager"},
    Attribute.INDUSTRY: {"industry": "banking"},
    Attribute.SECTOR: {"industry": "farming"},
    Attribute.LANGUAGE: {"languages": frozenset({"French"})},
    Attribute.WORKING_HOURS: {"tz": "America/Los_Angeles"},
}
UNSAID = {"title": "", "industry": "", "languages": frozenset[str](), "tz": ""}


@pytest.mark.parametrize("attribute", Attribute)
def test_what_must_match_or_differ_does(attribute: Attribute) -> None:
    match, differ = Rules(must_match=frozenset({attribute})), Rules(must_differ=frozenset({attribute}))
    unlike, unsaid = replace(B, **UNLIKE[attribute]), replace(B, **UNSAID)  # type: ignore[arg-type]

    assert (refused(A, B, match), refused(A, B, differ)) == (None, RefusalReason.MUST_DIFFER)
    assert (refused(A, unlike, match), refused(A, unlike, differ)) == (RefusalReason.MUST_MATCH, None)
    assert (refused(A, unsaid, match), refused(A, unsaid, differ)) == (RefusalReason.MUST_MATCH, None)


def test_two_industries_that_nobody_knows_match_by_their_words() -> None:
    rules = Rules(must_match=frozenset({Attribute.INDUSTRY}))
    a, b = replace(A, industry="Beekeeping  supply"), replace(B, industry="beekeeping supply")

    assert refused(a, b, rules) is None
    assert refused(a, replace(b, industry="falconry"), rules) is RefusalReason.MUST_MATCH


@pytest.mark.parametrize(
    "private", [{"avoids": frozenset({MemberId("a")})}, {"is_paused": True}, {"has_opted_out": True}]
)
def test_what_is_private_reads_like_having_found_nobody(private: dict[str, bool]) -> None:
    match = compare(A, replace(B, **private))  # type: ignore[arg-type]

    assert isinstance(match, Refusal)
    assert match.shown is RefusalReason.NO_SUITABLE_PEER


def test_an_avoid_list_shows_in_no_repr() -> None:
    assert "enemy" not in repr(replace(A, avoids=frozenset({MemberId("enemy")})))


def test_what_can_be_told_goes_before_what_is_private() -> None:
    colleague = replace(B, company="Alder", avoids=frozenset({MemberId("a")}))

    assert refused(A, colleague) is RefusalReason.SAME_COMPANY

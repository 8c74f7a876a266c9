"""Who somebody is to the program."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import CircleId, MemberId, TeamId, UserId
from domain.members import LABELS_BY_HAND, Kind, Member, Person, classify

TEAM = TeamId("T1")
STAFF, PARTNERS = frozenset({"vendor.example"}), frozenset({"agency.example"})
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SOMEBODY = Person(UserId("U1"), TEAM, "Dana", "customer.example")
PEOPLE = st.builds(
    Person,
    st.just(UserId("U1")),
    st.sampled_from([TEAM, TeamId(""), TeamId("T2")]),
    st.just("Dana"),
    st.sampled_from(["", "customer.example", "vendor.example", "eu.vendor.example", "agency.example"]),
    is_bot=st.booleans(),
    is_stranger=st.booleans(),
    is_restricted=st.booleans(),
    is_admin=st.booleans(),
)


def kind_of(person: Person) -> Kind:
    return classify(person, TEAM, STAFF, PARTNERS)


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({}, Kind.CUSTOMER),
        ({"email_domain": ""}, Kind.CUSTOMER),
        ({"email_domain": "vendor.example"}, Kind.STAFF),
        ({"email_domain": "EU.Vendor.Example"}, Kind.STAFF),
        ({"email_domain": "notvendor.example"}, Kind.CUSTOMER),
        ({"email_domain": "vendor.example.evil.example"}, Kind.CUSTOMER),
        ({"email_domain": "agency.example"}, Kind.PARTNER),
        ({"email_domain": "vendor.example", "is_restricted": True}, Kind.STAFF),
        ({"is_restricted": True}, Kind.GUEST),
        ({"team_id": TeamId("T2")}, Kind.STRANGER),
        ({"is_stranger": True, "email_domain": "vendor.example"}, Kind.STRANGER),
        ({"is_bot": True, "is_stranger": True}, Kind.BOT),
    ],
)
def test_a_kind_follows_from_what_slack_says(facts: dict[str, object], kind: Kind) -> None:
    assert kind_of(replace(SOMEBODY, **facts)) is kind  # type: ignore[arg-type]


@given(PEOPLE)
def test_nobody_from_outside_is_ever_a_customer_or_one_of_us(person: Person) -> None:
    if person.is_bot or person.is_stranger or person.team_id not in (TEAM, ""):
        assert kind_of(person) in (Kind.BOT, Kind.STRANGER)


@given(PEOPLE)
def test_a_bot_and_a_stranger_cannot_be_made_by_a_label(person: Person) -> None:
    kind = kind_of(person)
    assert (kind in LABELS_BY_HAND) == (kind not in (Kind.BOT, Kind.STRANGER))


def member(**facts: object) -> Member:
    usual = Member(MemberId("m"), TEAM, CircleId("c"), UserId("U1"), "Dana", Kind.CUSTOMER)
    return replace(usual, **facts)  # type: ignore[arg-type]


def test_only_a_customer_who_is_here_and_not_on_a_pause_is_a_peer() -> None:
    assert member().is_peer(NOW)
    assert not member(is_present=False).is_peer(NOW)
    assert not member(paused_until=NOW + timedelta(seconds=1)).is_peer(NOW)
    assert [kind for kind in Kind if member(kind=kind).is_peer(NOW)] == [Kind.CUSTOMER]


def test_a_pause_is_over_at_its_end() -> None:
    assert not member(paused_until=NOW).is_paused(NOW)

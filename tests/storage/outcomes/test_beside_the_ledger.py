"""Consents, rules, campaigns and managers' words: each in its own circle, behind the wall, and for who may see them."""

from datetime import date, timedelta

import pytest

from domain.ids import IntroId
from domain.outcomes import Evidence, Origin, OutcomeKind, Relation, fold
from domain.outcomes.campaigns import Activity
from domain.outcomes.consents import USUAL, Allowed, Scope, Use
from domain.outcomes.worth import Rule
from domain.viewers import Role, Viewer
from storage import outcomes
from storage.database import Database, Transaction
from storage.outcomes import campaigns, consents, worth
from tests.storage.people import DANA, Place

RULE = Rule(OutcomeKind.REFERRAL, 1, 2, "EUR", "ZSECRETZ")
GIFT = date(2026, 11, 1), date(2026, 11, 30)


def herself(place: Place) -> Viewer:
    """Return Dana, looking at her own."""
    return place.viewer(Role.MEMBER, DANA, place.dana)


@pytest.fixture
def full(database: Database, community: Place, executives: Place) -> tuple[Place, Place]:
    """Two circles; in the second, one of everything."""

    def fill(tx: Transaction) -> None:
        manager = executives.viewer(Role.MANAGER)
        consents.give(tx, herself(executives), Use.NAME, Scope.TEAM, USUAL)
        worth.set_rule(tx, manager, RULE)
        campaigns.add(tx, manager, "ZSECRETZ", *GIFT)
        act = outcomes.Act(IntroId(""), OutcomeKind.REFERRAL)
        outcomes.append(tx, manager, act, (outcomes.Party(executives.dana.id),), Origin("ZSECRETZ"))

    database.run_here(fill)
    return community, executives


def seen(tx: Transaction, viewer: Viewer, place: Place) -> list[object]:
    """Return everything a viewer can read of what stands beside the ledger."""
    return [
        consents.holding(tx, viewer).held,
        consents.of_member(tx, viewer, place.dana.id),
        consents.owners(tx, viewer),
        consents.held_by(tx, viewer, place.dana.id),
        worth.rules(tx, viewer),
        campaigns.every(tx, viewer),
    ]


def test_managers_of_one_circle_see_nothing_of_another(database: Database, full: tuple[Place, Place]) -> None:
    community, executives = full
    outside = community.viewer(Role.MANAGER)
    assert not any(database.run_here(lambda tx: seen(tx, outside, executives)))
    assert "ZSECRETZ" not in repr(database.run_here(lambda tx: outcomes.ledger(tx, outside)))
    assert executives.dana.id not in repr(database.run_here(lambda tx: campaigns.activity(tx, outside)))


@pytest.mark.parametrize("role", [Role.OUTSIDER, Role.MEMBER])
def test_rules_campaigns_and_what_others_allow_are_for_managers(
    database: Database, full: tuple[Place, Place], role: Role
) -> None:
    _, executives = full
    somebody = executives.viewer(role, executives.kofi.user_id, executives.kofi)
    assert not any(database.run_here(lambda tx: seen(tx, somebody, executives)))
    assert database.run_here(lambda tx: campaigns.activity(tx, somebody)) == ()


def test_a_manager_reads_what_holds_and_not_its_history(database: Database, full: tuple[Place, Place]) -> None:
    _, executives = full
    manager = executives.viewer(Role.MANAGER)
    held = database.run_here(lambda tx: consents.holding(tx, manager))
    [one] = database.run_here(lambda tx: consents.held_by(tx, manager, executives.dana.id))
    assert (one.use, one.scope) == (Use.NAME, Scope.TEAM)
    assert held == Allowed(frozenset({(executives.dana.id, Use.NAME, Scope.TEAM)}))
    assert database.run_here(lambda tx: consents.of_member(tx, manager, executives.dana.id)) == ()


def test_a_new_consent_takes_the_place_of_the_one_before(database: Database, full: tuple[Place, Place]) -> None:
    _, executives = full
    viewer = herself(executives)
    database.run_here(lambda tx: consents.give(tx, viewer, Use.NAME, Scope.PUBLIC, timedelta(days=90)))
    first, second = database.run_here(lambda tx: consents.of_member(tx, viewer, executives.dana.id))
    assert (first.withdrawn_at is None, second.withdrawn_at, second.scope) == (False, None, Scope.PUBLIC)


def test_nobody_consents_for_somebody_else(database: Database, full: tuple[Place, Place]) -> None:
    _, executives = full
    manager = executives.viewer(Role.MANAGER)
    with pytest.raises(LookupError):
        database.run_here(lambda tx: consents.give(tx, manager, Use.NAME, Scope.TEAM, USUAL))
    kofi = executives.viewer(Role.MEMBER, executives.kofi.user_id, executives.kofi)
    assert not database.run_here(lambda tx: consents.withdraw(tx, kofi, Use.NAME))
    assert database.run_here(lambda tx: consents.holding(tx, manager)).held


def test_a_rule_set_again_and_a_campaign_named_again_take_the_new_values(
    database: Database, full: tuple[Place, Place]
) -> None:
    _, executives = full
    manager = executives.viewer(Role.MANAGER)
    changed = Rule(OutcomeKind.REFERRAL, 3, 4, "hours", "a better source")
    database.run_here(lambda tx: worth.set_rule(tx, manager, changed))
    assert database.run_here(lambda tx: worth.rules(tx, manager)) == (changed,)
    database.run_here(lambda tx: campaigns.add(tx, manager, "ZSECRETZ", *(date(2027, 1, d) for d in (1, 2))))
    [campaign] = database.run_here(lambda tx: campaigns.every(tx, manager))
    assert campaign.first == date(2027, 1, 1)


def test_activity_is_what_members_did_with_how_it_stands(database: Database, full: tuple[Place, Place]) -> None:
    _, executives = full
    manager = executives.viewer(Role.MANAGER)
    found = database.run_here(lambda tx: campaigns.activity(tx, manager))
    on = found[0].on
    assert sorted(found, key=lambda a: a.member_id) == sorted(
        [Activity(one, on, False) for one in (executives.dana.id, executives.dana.id, executives.kofi.id)],
        key=lambda a: a.member_id,
    )


def test_a_link_is_a_new_row_and_says_what_it_had_to_do_with_it(database: Database, full: tuple[Place, Place]) -> None:
    _, executives = full
    manager = executives.viewer(Role.MANAGER)
    act = outcomes.Act(executives.intro.id, OutcomeKind.MET, Evidence.LINKED, executives.outcome)
    source = Origin(record="Deal 7", relation=Relation.SOURCED)
    database.run_here(lambda tx: outcomes.append(tx, manager, act, (), source))
    met = next(s for s in fold(database.run_here(lambda tx: outcomes.ledger(tx, manager))) if s.row.kind is act.kind)
    assert (met.evidence, met.relation) == (Evidence.LINKED, Relation.SOURCED)
    assert met.row.evidence is Evidence.REPORTED

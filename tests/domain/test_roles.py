"""How near two roles are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.roles import function_nearness, seniority_nearness, shared_subjects, work_nearness
from domain.taxonomy.affinities import NEXT_DOOR
from domain.taxonomy.lexicon import TABLE
from domain.titles import Function, Role, Seniority

FUNCTIONS = st.sampled_from(Function)
LEVELS = st.sampled_from(Seniority)
ROLES = st.builds(Role, FUNCTIONS, st.sampled_from([None, "community", "payroll"]), LEVELS)


@given(FUNCTIONS, FUNCTIONS)
def test_functions_are_equally_near_from_either_side(one: Function, other: Function) -> None:
    assert function_nearness(one, other) == function_nearness(other, one)
    assert (function_nearness(one, other) == 1.0) == (one is other)


@given(ROLES, ROLES)
def test_roles_are_equally_near_from_either_side(one: Role, other: Role) -> None:
    assert work_nearness(one, other) == work_nearness(other, one)
    assert 0.0 <= work_nearness(one, other) <= 1.0


@given(LEVELS, LEVELS)
def test_levels_are_equally_near_from_either_side(one: Seniority, other: Seniority) -> None:
    assert seniority_nearness(one, other) == seniority_nearness(other, one)


def test_each_step_on_the_ladder_is_farther() -> None:
    ladder = (Seniority.IC, Seniority.MANAGER, Seniority.DIRECTOR, Seniority.VP)

    scores = [seniority_nearness(Seniority.IC, other) or 0.0 for other in ladder]

    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_a_level_that_is_not_said_is_not_compared() -> None:
    assert seniority_nearness(Seniority.VP, Seniority.OTHER) is None


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [
        (Function.CUSTOMER_MARKETING, Function.PRODUCT_MARKETING, Function.FINANCE),
        (Function.CUSTOMER_SUCCESS, Function.CUSTOMER_SUPPORT, Function.LEGAL),
        (Function.ENGINEERING, Function.IT, Function.HUMAN_RESOURCES),
    ],
)
def test_functions_that_do_much_the_same_are_nearer(one: Function, near: Function, far: Function) -> None:
    assert function_nearness(one, near) > function_nearness(one, far)


def test_the_same_specialty_is_nearer_than_another_one() -> None:
    advocacy = Role(Function.CUSTOMER_MARKETING, "customer advocacy", Seniority.VP)
    references = Role(Function.CUSTOMER_MARKETING, "customer references", Seniority.VP)

    assert work_nearness(advocacy, advocacy) > work_nearness(advocacy, references) > 0.5


def test_specialties_next_door_are_nearer_than_their_functions() -> None:
    business, systems = (
        Role(Function.STRATEGY, "business analysis", Seniority.IC),
        Role(Function.IT, "enterprise applications", Seniority.IC),
    )
    other = Role(Function.IT, "infrastructure", Seniority.IC)

    assert work_nearness(business, systems) > work_nearness(business, other)
    assert work_nearness(systems, business) == work_nearness(business, systems)
    assert work_nearness(business, systems) < 1.0


def test_next_door_names_works_of_the_tables_and_no_pair_twice() -> None:
    lines = [line.split(": ") for line in filter(None, NEXT_DOOR.splitlines())]
    pairs = [frozenset((one, other)) for one, others in lines for other in others.split(", ")]
    works = {f"{meaning.function}/{meaning.specialty}" for meaning in TABLE.values()} | set(Function)

    assert len(pairs) == len(set(pairs))
    assert all(len(pair) == 2 and pair <= works for pair in pairs)


def test_the_same_subject_is_nearer_than_another_one_and_an_unsaid_one_lies_between() -> None:
    hearts, teeth, unsaid = (
        Role(Function.HEALTHCARE, None, Seniority.IC, subjects=subjects) for subjects in (("hearts",), ("teeth",), ())
    )

    assert work_nearness(hearts, hearts) > work_nearness(hearts, teeth)
    assert work_nearness(hearts, unsaid) >= work_nearness(hearts, teeth)


def test_subjects_of_two_functions_are_not_compared() -> None:
    lawyer, banker = (
        Role(function, None, Seniority.IC, subjects=("deals",))
        for function in (Function.LEGAL, Function.FINANCIAL_SERVICES)
    )

    assert shared_subjects(lawyer, banker) == 0.0

"""Worth: ranges by a manager's own rules; only linked acts come to a total, sourced and influenced apart."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import CircleId, IntroId, OutcomeId
from domain.outcomes import Evidence, OutcomeKind, Relation, Row, Standing
from domain.outcomes.worth import HOURS, Range, Rule, parse_amount, parse_unit, totals, worth

REFERENCE = Rule(OutcomeKind.PEER_REFERENCE, 2000, 5000, "EUR", "sales ops, 2026")
SUPPORT = Rule(OutcomeKind.SUPPORT, 1, 3, HOURS, "support lead")
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def act(kind: OutcomeKind, evidence: Evidence, relation: Relation | None = None) -> Standing:
    return Standing(Row(OutcomeId("o"), CircleId("c"), IntroId(""), kind, evidence, NOW), evidence, relation)


ACTS = st.lists(
    st.one_of(
        st.builds(
            act, st.sampled_from(OutcomeKind), st.sampled_from([e for e in Evidence if e is not Evidence.LINKED])
        ),
        st.builds(act, st.sampled_from(OutcomeKind), st.just(Evidence.LINKED), st.sampled_from(Relation)),
    )
)


def test_sourced_and_influenced_stay_apart_and_so_do_units() -> None:
    acts = [
        act(OutcomeKind.PEER_REFERENCE, Evidence.LINKED, Relation.SOURCED),
        act(OutcomeKind.PEER_REFERENCE, Evidence.LINKED, Relation.INFLUENCED),
        act(OutcomeKind.PEER_REFERENCE, Evidence.LINKED, Relation.INFLUENCED),
        act(OutcomeKind.SUPPORT, Evidence.LINKED, Relation.SOURCED),
    ]
    assert totals(worth([REFERENCE, SUPPORT], acts)) == {
        (Relation.SOURCED, "EUR"): Range(2000, 5000),
        (Relation.INFLUENCED, "EUR"): Range(4000, 10000),
        (Relation.SOURCED, HOURS): Range(1, 3),
    }


def test_what_no_record_confirms_is_in_no_total() -> None:
    [found] = worth([REFERENCE], [act(OutcomeKind.PEER_REFERENCE, e) for e in Evidence if e is not Evidence.LINKED])
    assert (found.linked, found.unlinked) == ({}, 2)
    assert totals([found]) == {}


@given(ACTS)
def test_totals_are_ranges_of_the_linked_acts_alone(acts: list[Standing]) -> None:
    sums = totals(worth([REFERENCE, SUPPORT], acts))
    for relation in Relation:
        count = sum(a.relation is relation and a.row.kind is OutcomeKind.PEER_REFERENCE for a in acts)
        assert sums.get((relation, "EUR"), Range()) == Range(2000, 5000).times(count)


@pytest.mark.parametrize("written", ["2000", "2,000", "2.000", "2 000", "2\u00a0000", "2'000", "2_000"])
def test_a_thousand_is_marked_as_people_mark_it(written: str) -> None:
    assert parse_amount(written) == 2000


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("3.250,75", 3250),
        ("3,250.75", 3250),
        ("3'250.75", 3250),
        ("1 234 567,00", 1_234_567),
        ("3250.75", 3250),
        ("120,00", 120),
        ("75k", 75_000),
        ("2.5K", 2_500),
        ("2,25 k", 2_250),
        ("1.2m", 1_200_000),
    ],
)
def test_cents_are_left_out_and_thousands_may_be_shortened(written: str, number: int) -> None:
    assert parse_amount(written) == number


@pytest.mark.parametrize(
    "written",
    [
        "1,5",
        "1.5",
        "1.50",
        "1,50",
        "12.50",
        "2,000,50",
        "2.000.50",
        "1,000.000",
        "2,000.5",
        "k",
        "5kk",
        "1.k",
        "0.500",
        "1,0000",
        ",500",
        "-1",
        "",
        "about 3",
        "٣",
    ],
)
def test_what_is_no_whole_number_is_not_taken_for_another(written: str) -> None:
    assert parse_amount(written) is None


@given(st.integers(0, 10**12), st.sampled_from(",._'"))
def test_a_number_is_read_back_from_its_groups_of_three(number: int, mark: str) -> None:
    assert parse_amount(f"{number:,}".replace(",", mark)) == number


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("eur", "EUR"),
        ("Usd", "USD"),
        ("Hours", HOURS),
        ("hrs", HOURS),
        ("h", HOURS),
        ("XYZ", None),
        ("hr s", None),
        ("€", "EUR"),
        ("Euros", "EUR"),
        ("£", "GBP"),
        ("R$", "BRL"),
        ("$", None),
        ("kr", None),
    ],
)
def test_a_unit_is_hours_or_a_currency_that_exists(written: str, unit: str | None) -> None:
    assert parse_unit(written) == unit

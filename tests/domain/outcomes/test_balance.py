"""The balance: what a member received beside what they were asked and gave."""

from datetime import UTC, datetime

import pytest

from domain.ids import CircleId, IntroId, OutcomeId
from domain.outcomes import Evidence, Origin, OutcomeKind, Row, Side
from domain.outcomes.balance import Balance, weigh

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def row(number: int, kind: OutcomeKind, evidence: Evidence = Evidence.REPORTED, about: int = 0, **more: object) -> Row:
    ids = OutcomeId(str(number)), CircleId("c"), IntroId("")
    return Row(*ids, kind, evidence, NOW, OutcomeId(str(about) if about else ""), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("balance", "is_owed"),
    [
        (Balance(0, 0, 0), False),
        (Balance(1, 1, 1), False),
        (Balance(1, 0, 2), True),
        (Balance(1, 2, 0), True),
        (Balance(2, 1, 1), False),
    ],
)
def test_the_program_owes_who_gave_or_was_asked_more_than_they_got(balance: Balance, is_owed: bool) -> None:
    assert balance.is_owed is is_owed


def test_give_and_get_are_counted_apart() -> None:
    rows = [
        row(1, OutcomeKind.INTRODUCED),
        row(2, OutcomeKind.SPOTLIGHT, source=Origin()),
        row(3, OutcomeKind.PEER_REFERENCE, mine=True),
        row(4, OutcomeKind.CONTENT, source=Origin()),
        row(5, OutcomeKind.MET, mine=True),
    ]
    assert weigh(rows, 1) == Balance(received=2, asked=1, gave=2)


def test_help_that_a_member_reports_is_help_they_got() -> None:
    rows = [row(1, OutcomeKind.ADVICE, mine=True), row(2, OutcomeKind.SUPPORT, mine=True)]
    assert weigh(rows, 0) == Balance(received=2)


def test_help_that_the_team_writes_down_is_help_they_gave() -> None:
    rows = [row(1, OutcomeKind.SUPPORT, source=Origin()), row(2, OutcomeKind.MENTORING, source=Origin())]
    assert weigh(rows, 0) == Balance(gave=2)


def test_a_mentoring_that_one_of_the_two_reports_puts_nobody_in_debt() -> None:
    assert weigh([row(1, OutcomeKind.MENTORING, mine=True)], 0) == Balance()


def test_a_mentoring_whose_sides_are_known_is_given_by_the_one_and_received_by_the_other() -> None:
    assert weigh([row(1, OutcomeKind.MENTORING, mine=True, side=Side.MENTOR)], 0) == Balance(gave=1)
    assert weigh([row(1, OutcomeKind.MENTORING, side=Side.MENTEE)], 0) == Balance(received=1)


def test_what_a_peer_reported_of_themselves_is_no_giving_of_mine() -> None:
    assert weigh([row(1, OutcomeKind.PEER_REFERENCE)], 0) == Balance()


def test_a_withdrawn_row_and_a_later_word_on_one_count_for_nothing() -> None:
    rows = [
        row(1, OutcomeKind.GIFT, source=Origin()),
        row(2, OutcomeKind.REFERRAL, mine=True),
        row(3, OutcomeKind.REFERRAL, Evidence.LINKED, about=2, mine=True),
        row(4, OutcomeKind.GIFT, Evidence.DISPUTED, about=1),
    ]
    assert weigh(rows, 0) == Balance(received=0, asked=0, gave=1)

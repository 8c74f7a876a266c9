"""A round's moves, and when it is planned, told, sent and given up."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.days_off import is_day_off
from domain.errors import IllegalMove
from domain.rounds.states import (
    UNDECIDED,
    RoundEvent,
    RoundState,
    Standing,
    goes_at,
    next_state,
    plans_at,
    rounds_missed,
    skips_from,
    waits_until,
)

TUESDAY = datetime(2026, 12, 1, 9, tzinfo=UTC)
S, E = RoundState, RoundEvent
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1), timezones=st.just(UTC))


@pytest.mark.parametrize(
    ("state", "event", "after"),
    [
        (S.DUE, E.PLAN, S.PLANNED),
        (S.PLANNED, E.SHOW, S.IN_REVIEW),
        (S.IN_REVIEW, E.SHOW, S.IN_REVIEW),
        (S.IN_REVIEW, E.PUBLISH, S.PUBLISHED),
        (S.PLANNED, E.PUBLISH, S.PUBLISHED),
        (S.PUBLISHED, E.CLOSE, S.CLOSED),
    ],
)
def test_it_goes_from_due_to_closed(state: RoundState, event: RoundEvent, after: RoundState) -> None:
    assert next_state(state, event) is after


@pytest.mark.parametrize("state", sorted({*UNDECIDED, S.PUBLISHED}))
def test_what_is_not_over_can_be_cancelled(state: RoundState) -> None:
    assert next_state(state, E.CANCEL) is S.CANCELLED


@pytest.mark.parametrize("state", [S.PUBLISHED, S.CLOSED, S.CANCELLED])
@pytest.mark.parametrize("event", [E.PLAN, E.SHOW, E.PUBLISH])
def test_what_is_decided_is_not_decided_again(state: RoundState, event: RoundEvent) -> None:
    with pytest.raises(IllegalMove):
        next_state(state, event)


@pytest.mark.parametrize("state", [S.CLOSED, S.CANCELLED])
def test_what_is_over_is_not_cancelled(state: RoundState) -> None:
    with pytest.raises(IllegalMove):
        next_state(state, E.CANCEL)


def test_nothing_is_published_that_was_not_planned() -> None:
    with pytest.raises(IllegalMove):
        next_state(S.DUE, E.PUBLISH)


def test_it_is_planned_two_working_days_before_it_is_due() -> None:
    assert plans_at(TUESDAY, "Europe/Berlin") == datetime(2026, 11, 27, 9, tzinfo=UTC)
    assert plans_at(TUESDAY, "America/New_York") == datetime(2026, 11, 27, 9, tzinfo=UTC)


def test_a_holiday_is_no_working_day() -> None:
    after_thanksgiving = datetime(2026, 11, 27, 15, tzinfo=UTC)
    assert plans_at(after_thanksgiving, "America/New_York") == datetime(2026, 11, 24, 15, tzinfo=UTC)


def test_members_hear_of_it_the_working_day_before() -> None:
    assert skips_from(TUESDAY, "Europe/Berlin") == datetime(2026, 11, 30, 9, tzinfo=UTC)
    assert skips_from(TUESDAY - timedelta(days=1), "Europe/Berlin") == datetime(2026, 11, 27, 9, tzinfo=UTC)


@given(MOMENTS, st.sampled_from(["Europe/Berlin", "Africa/Cairo", "America/New_York", "UTC"]))
def test_the_plan_comes_before_the_notice_and_that_before_the_round(due: datetime, tz: str) -> None:
    assert plans_at(due, tz) < skips_from(due, tz) < due
    assert not is_day_off(plans_at(due, "UTC").date(), "UTC")


def test_a_round_planned_late_still_leaves_its_managers_a_working_day() -> None:
    assert goes_at(TUESDAY, TUESDAY - timedelta(days=4)) == TUESDAY
    assert goes_at(TUESDAY, TUESDAY - timedelta(hours=1)) == TUESDAY + timedelta(hours=23)


def test_a_round_nobody_published_waits_for_a_working_week() -> None:
    assert waits_until(TUESDAY, TUESDAY - timedelta(days=4)) == datetime(2026, 12, 8, 9, tzinfo=UTC)


def test_the_rounds_somebody_missed_are_counted_back_to_their_last_pair() -> None:
    paired, left, skips = Standing.PAIRED, Standing.LEFT_OUT, Standing.SKIPS
    assert rounds_missed(()) == 0
    assert rounds_missed((left, left, paired, left)) == 2
    assert rounds_missed((paired, left)) == 0
    assert rounds_missed((skips, left)) == 1

"""What becomes of a send that failed."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deliveries import (
    HOPELESS,
    LOOKED_UP,
    MOST_ATTEMPTS,
    NEEDS_A_HAND,
    NEVER_AGAIN,
    Failure,
    Kind,
    backoff,
    judge,
)

TRIES = st.integers(1, 40)


@given(st.sampled_from(sorted(HOPELESS)), TRIES)
def test_what_no_repetition_mends_is_given_up_at_once(error: str, attempts: int) -> None:
    assert judge(error, attempts).failure is Failure.FAIL


@given(st.sampled_from(sorted(NEEDS_A_HAND)), TRIES)
def test_what_a_person_must_mend_waits_for_one(error: str, attempts: int) -> None:
    assert judge(error, attempts).failure is Failure.HOLD


@given(st.text().filter(lambda error: error not in HOPELESS | NEEDS_A_HAND), TRIES)
def test_anything_else_is_tried_again_until_it_was_tried_often_enough(error: str, attempts: int) -> None:
    verdict = judge(error, attempts)
    assert verdict.failure is (Failure.RETRY if attempts < MOST_ATTEMPTS else Failure.HOLD)
    assert verdict.rest == (backoff(attempts) if attempts < MOST_ATTEMPTS else timedelta())


@given(TRIES, TRIES)
def test_later_tries_rest_longer_but_never_over_an_hour(one: int, other: int) -> None:
    assert backoff(min(one, other)) <= backoff(max(one, other)) <= timedelta(hours=1)
    assert backoff(one) >= timedelta(seconds=2)


def test_the_two_lists_of_errors_do_not_contradict_each_other() -> None:
    assert not HOPELESS & NEEDS_A_HAND


@pytest.mark.parametrize("kind", [Kind.POST, Kind.FILE])
def test_what_people_would_see_twice_is_looked_for_first(kind: Kind) -> None:
    assert kind in LOOKED_UP
    assert kind not in NEVER_AGAIN

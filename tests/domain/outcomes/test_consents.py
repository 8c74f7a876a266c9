"""Consents: what holds, how widely, until when, and only for the position it was given in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId
from domain.outcomes.consents import USUAL, Consent, Scope, Standing, Use, allowed, position, standing

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DANA = MemberId("dana")
AS_VP = position("VP Marketing", "Lanternfish Pay")
GIVEN = Consent("c", DANA, Use.NAME, Scope.PROGRAM, NOW, NOW + USUAL, AS_VP)


def test_a_consent_holds_from_the_moment_it_is_given() -> None:
    assert standing(GIVEN, NOW, AS_VP) is Standing.HOLDS


@pytest.mark.parametrize(
    ("consent", "now", "as_now", "stands"),
    [
        (GIVEN, NOW + USUAL, AS_VP, Standing.EXPIRED),
        (replace(GIVEN, withdrawn_at=NOW), NOW, AS_VP, Standing.WITHDRAWN),
        (GIVEN, NOW, position("VP Marketing", "Kitsumi Robotics"), Standing.MOVED_ON),
        (GIVEN, NOW, position("CMO", "Lanternfish Pay"), Standing.MOVED_ON),
    ],
)
def test_it_ends_with_its_day_a_word_or_another_position(
    consent: Consent, now: datetime, as_now: str, stands: Standing
) -> None:
    assert standing(consent, now, as_now) is stands
    assert not allowed([consent], {DANA: as_now}, now).may(DANA, Use.NAME)


def test_how_a_title_is_written_is_no_other_position() -> None:
    assert position(" vp  marketing", "LANTERNFISH pay") == AS_VP
    assert position("a b", "c") != position("a", "b c")


@given(st.sampled_from(Scope), st.sampled_from(Scope), st.sampled_from(Use), st.sampled_from(Use))
def test_a_wider_consent_covers_the_narrower_of_the_same_use_alone(
    given_scope: Scope, asked: Scope, use: Use, other: Use
) -> None:
    order = list(Scope)
    known = allowed([replace(GIVEN, use=use, scope=given_scope)], {DANA: AS_VP}, NOW)
    assert known.may(DANA, other, asked) is (use is other and order.index(asked) <= order.index(given_scope))
    assert not known.may(MemberId("else"), use, asked)


@given(st.timedeltas(timedelta(days=-400), timedelta(days=400)))
def test_no_consent_holds_for_ever(after: timedelta) -> None:
    assert allowed([GIVEN], {DANA: AS_VP}, NOW + after).may(DANA, Use.NAME) is (after < USUAL)

"""An intro: both must say yes, and a no looks like silence from the other side."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import CircleId, IntroId, MemberId, OutboxId
from domain.intros import (
    CheckIn,
    Intro,
    IntroEvent,
    IntroState,
    Origin,
    Progress,
    Side,
    Stance,
    answered,
    checked_in,
    is_known_by_name,
    is_waiting,
    next_state,
    progress,
    takes_answer,
)

A, B = MemberId("a"), MemberId("b")
MADE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ENDS = MADE + timedelta(days=7)


def offered(
    state: IntroState = IntroState.OFFERED, mine: Stance = Stance.ASKED, theirs: Stance = Stance.ASKED
) -> Intro:
    sides = (Side(A, mine), Side(B, theirs))
    return Intro(IntroId("i"), CircleId("c"), state, Origin.SUGGESTED, sides, MADE, ENDS)


def said(intro: Intro, who: MemberId, yes: bool) -> Intro:
    """What the handlers write when somebody answers."""
    stance = Stance.YES if yes else Stance.NO
    sides = tuple(replace(side, stance=stance) if side.member_id == who else side for side in intro.sides)
    return replace(intro, state=answered(intro, who, yes), sides=(sides[0], sides[1]))


def expired(intro: Intro) -> Intro:
    return replace(intro, state=next_state(intro.state, IntroEvent.EXPIRE))


def test_two_who_both_say_yes_are_introduced() -> None:
    once = said(offered(), A, True)
    assert once.state is IntroState.ACCEPTED
    assert said(once, B, True).state is IntroState.INTRODUCED


@pytest.mark.parametrize("order", [(A, B), (B, A)])
@pytest.mark.parametrize("answers", [(True, False), (False, True), (False, False)])
def test_a_single_no_is_enough_in_any_order(order: tuple[MemberId, MemberId], answers: tuple[bool, bool]) -> None:
    intro = offered()
    for who, yes in zip(order, answers, strict=True):
        intro = said(intro, who, yes)
    assert intro.state is IntroState.DECLINED


HOURS = st.integers(0, 10 * 24)


@given(HOURS, st.booleans(), st.none() | st.booleans())
def test_a_no_on_the_other_side_cannot_be_told_from_silence(at: int, first: bool, mine: bool | None) -> None:
    """B says no, or says nothing; A answers before or after that, or never. A sees the same at every moment."""
    silent = refused = offered()
    if first:
        refused = said(refused, B, False)
    if mine is not None:
        silent, refused = said(silent, A, mine), said(refused, A, mine)
    if not first:
        refused = said(refused, B, False)
    now = MADE + timedelta(hours=at)
    if now >= ENDS:
        silent, refused = expired(silent), expired(refused)
    for look in (progress, is_waiting, takes_answer):
        assert look(silent, A, now) == look(refused, A, now)


def test_ones_own_no_is_remembered_as_ones_own() -> None:
    assert progress(said(offered(), A, False), A, MADE) is Progress.PASSED


def test_an_offer_runs_out_on_its_day_whether_or_not_the_clock_job_came_by() -> None:
    assert progress(offered(), A, ENDS - timedelta(seconds=1)) is Progress.YOUR_TURN
    assert progress(offered(), A, ENDS) is Progress.RAN_OUT
    assert not takes_answer(offered(), A, ENDS)


@pytest.mark.parametrize("look", [progress, is_waiting, takes_answer])
def test_nobody_else_gets_to_see_how_it_stands(look: object) -> None:
    with pytest.raises(KeyError):
        look(offered(), MemberId("c"), MADE)  # type: ignore[operator]


def test_each_side_has_the_other() -> None:
    intro = offered()
    assert (intro.other(A).member_id, intro.other(B).member_id) == (B, A)
    with pytest.raises(KeyError):
        intro.other(MemberId("c"))


MET = [IntroState.INTRODUCED, IntroState.IN_TOUCH, IntroState.MET]


@given(st.lists(st.sampled_from(CheckIn), max_size=6))
def test_a_meeting_is_never_taken_back_by_a_later_answer(answers: list[CheckIn]) -> None:
    state = IntroState.INTRODUCED
    for answer in answers:
        after = checked_in(state, answer)
        assert MET.index(after) >= MET.index(state)
        state = after
    assert (state is IntroState.MET) == (CheckIn.YES in answers)


@pytest.mark.parametrize("state", [IntroState.INTRODUCED, IntroState.MET, IntroState.GONE_QUIET])
def test_two_who_were_introduced_know_each_other_by_name(state: IntroState) -> None:
    intro = offered(state, Stance.YES, Stance.YES)
    assert is_known_by_name(intro, A)
    assert is_known_by_name(intro, B)


@pytest.mark.parametrize("mine", list(Stance))
def test_a_blind_suggestion_tells_no_name_whatever_was_answered(mine: Stance) -> None:
    for theirs in Stance:
        assert not is_known_by_name(offered(IntroState.ACCEPTED, mine, theirs), A)


def test_who_asked_by_name_knows_it_and_who_was_asked_blind_does_not() -> None:
    sides = (Side(A, Stance.YES), Side(B, Stance.YES, offer_id=OutboxId("o")))
    wish = replace(offered(IntroState.ACCEPTED), origin=Origin.REQUESTED, sides=sides)
    assert is_known_by_name(wish, A)
    assert not is_known_by_name(wish, B)

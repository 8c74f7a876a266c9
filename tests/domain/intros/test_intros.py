"""An intro: both must say yes, and a no looks like silence from the other side."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import ChannelId, CircleId, IntroId, MemberId, OutboxId
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
    can_try_again,
    checked_in,
    has_asked_by_name,
    is_known_by_name,
    is_waiting,
    next_state,
    opened_in_vain,
    progress,
    says_more,
    sides_to_name,
    takes_answer,
    takes_go_ahead,
    takes_wish,
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
    """What stands after somebody answers the offer; once both said yes, both have been told the name."""
    after = answered(intro, who, Stance.YES if yes else Stance.NO)
    told = {side.member_id for side in sides_to_name(after)}
    sides = tuple(replace(s, names_id=OutboxId("n")) if s.member_id in told else s for s in after.sides)
    return replace(after, sides=(sides[0], sides[1]))


def agreed() -> Intro:
    """Two who said yes and were told the names."""
    return said(said(offered(), A, True), B, True)


def expired(intro: Intro) -> Intro:
    return replace(intro, state=next_state(intro.state, IntroEvent.EXPIRE))


def test_two_who_both_say_yes_learn_the_names_and_two_who_go_ahead_are_introduced() -> None:
    assert said(offered(), A, True).state is IntroState.ACCEPTED
    both = agreed()
    assert both.state is IntroState.AGREED
    one = answered(both, B, Stance.GO_AHEAD)
    assert one.state is IntroState.AGREED
    assert answered(one, A, Stance.GO_AHEAD).state is IntroState.INTRODUCED


def test_only_who_said_yes_blind_is_told_the_name() -> None:
    asked = answered(offered(), A, Stance.GO_AHEAD)
    [told] = sides_to_name(answered(asked, B, Stance.YES))
    assert told.member_id == B
    assert sides_to_name(asked) == ()
    assert sides_to_name(agreed()) == ()


def test_a_wish_after_a_yes_goes_ahead_and_looks_like_the_yes_alone() -> None:
    for before in (said(offered(), A, True), said(said(offered(), B, False), A, True)):
        assert takes_wish(before, A, MADE)
        after = answered(before, A, Stance.WISH)
        assert (after.side(A).stance, after.state) == (Stance.GO_AHEAD, before.state)
        assert not takes_wish(after, A, MADE)
        for who in (A, B):
            assert progress(after, who, MADE) is progress(before, who, MADE)


@pytest.mark.parametrize("second", [Stance.GO_AHEAD, Stance.WISH])
def test_two_who_ask_for_each_other_by_name_are_introduced_at_once(second: Stance) -> None:
    asked = answered(offered(), A, Stance.GO_AHEAD)
    assert answered(asked, B, second).state is IntroState.INTRODUCED


def test_a_wish_for_the_person_of_a_blind_offer_leaves_the_offer_as_it_looks() -> None:
    wished = answered(offered(), A, Stance.WISH)
    for look in (progress, is_waiting, takes_answer):
        assert look(wished, A, MADE) == look(offered(), A, MADE)
    assert has_asked_by_name(wished, A)
    assert answered(wished, A, Stance.YES).side(A).stance is Stance.GO_AHEAD
    assert answered(wished, A, Stance.NO).state is IntroState.DECLINED


@pytest.mark.parametrize("theirs", [None, True, False])
@pytest.mark.parametrize("is_first", [True, False])
def test_a_wish_after_a_no_counts_and_looks_like_the_no_alone(theirs: bool | None, is_first: bool) -> None:
    """B answers before A's no or after it, or not at all; then A asks for B by name."""
    before = offered()
    for who in (B, A) if is_first else (A, B):
        yes = False if who == A else theirs
        before = before if yes is None else said(before, who, yes)
    assert takes_wish(before, A, MADE)
    assert not takes_wish(before, A, ENDS)
    after = answered(before, A, Stance.WISH)
    wanted = {None: IntroState.ACCEPTED, True: IntroState.AGREED, False: IntroState.DECLINED}
    assert after.state is wanted[theirs]
    assert {side.member_id for side in sides_to_name(after)} == ({B} if theirs else set())
    for now in (MADE, ENDS):
        assert progress(after, A, now) is Progress.PASSED
        assert progress(after, B, now) is progress(before, B, now)
    assert not takes_wish(after, A, MADE)
    assert not takes_answer(after, A, MADE)


def test_who_said_no_to_a_name_and_asks_for_it_is_not_heard() -> None:
    assert not takes_wish(said(agreed(), A, False), A, MADE)


@pytest.mark.parametrize("mine", [Stance.YES, Stance.GO_AHEAD])
def test_a_no_to_the_name_cannot_be_told_from_silence(mine: Stance) -> None:
    silent = agreed() if mine is Stance.YES else answered(agreed(), A, Stance.GO_AHEAD)
    refused = answered(silent, B, Stance.NO)
    for now in (MADE, ENDS):
        for look in (progress, is_waiting, takes_answer, takes_go_ahead):
            assert look(silent, A, now) == look(refused, A, now)
    assert takes_go_ahead(silent, A, MADE) == (mine is Stance.YES)
    if mine is Stance.YES:
        assert answered(refused, A, Stance.GO_AHEAD).state is IntroState.DECLINED


def test_a_conversation_that_could_not_be_opened_can_be_tried_again_by_either() -> None:
    both = answered(answered(agreed(), A, Stance.GO_AHEAD), B, Stance.GO_AHEAD)
    assert not can_try_again(both, MADE)
    missed = replace(both, state=opened_in_vain(both))
    assert can_try_again(missed, MADE)
    assert not can_try_again(missed, ENDS)
    for who in (A, B):
        assert answered(missed, who, Stance.GO_AHEAD).state is IntroState.INTRODUCED


def test_one_going_ahead_alone_opens_nothing() -> None:
    assert not can_try_again(answered(agreed(), A, Stance.GO_AHEAD), MADE)


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


@pytest.mark.parametrize("mine", [Stance.UNASKED, Stance.ASKED, Stance.YES, Stance.NO])
def test_a_blind_suggestion_tells_no_name_whatever_was_answered(mine: Stance) -> None:
    for theirs in Stance:
        assert not is_known_by_name(offered(IntroState.ACCEPTED, mine, theirs), A)


def test_a_wish_by_name_tells_no_name_to_either_side() -> None:
    sides = (Side(A, Stance.GO_AHEAD), Side(B, Stance.YES, offer_id=OutboxId("o")))
    wish = replace(offered(IntroState.ACCEPTED), origin=Origin.REQUESTED, sides=sides)
    assert not is_known_by_name(wish, A)
    assert not is_known_by_name(wish, B)


@given(before=st.sampled_from(CheckIn), answer=st.sampled_from(CheckIn))
def test_of_two_answers_to_a_check_in_at_most_one_says_more_and_what_came_of_it_is_said_once(
    before: CheckIn, answer: CheckIn
) -> None:
    assert says_more(None, answer)
    assert not (says_more(before, answer) and says_more(answer, before))
    assert not (before in (CheckIn.YES, CheckIn.NOT_REALLY) and says_more(before, answer))
    assert says_more(CheckIn.NOT_YET, answer) == (answer is not CheckIn.NOT_YET)


@pytest.mark.parametrize("theirs", [None, *CheckIn])
@pytest.mark.parametrize(
    ("mine", "seen"),
    [
        (None, Progress.INTRODUCED),
        (CheckIn.NOT_YET, Progress.INTRODUCED),
        (CheckIn.NOT_REALLY, Progress.INTRODUCED),
        (CheckIn.BOOKED, Progress.IN_TOUCH),
        (CheckIn.YES, Progress.MET),
    ],
)
@pytest.mark.parametrize("state", [IntroState.INTRODUCED, IntroState.IN_TOUCH, IntroState.MET])
def test_after_the_introduction_each_sees_what_they_said_themselves(
    state: IntroState, mine: CheckIn | None, seen: Progress, theirs: CheckIn | None
) -> None:
    both = agreed()
    sides = (replace(both.sides[0], check_in=mine), replace(both.sides[1], check_in=theirs))
    talking = replace(both, state=state, sides=sides, group_channel=ChannelId("G1"))
    assert progress(talking, A, MADE) is seen


def test_until_their_conversation_is_there_nobody_is_introduced() -> None:
    waits = replace(agreed(), state=IntroState.INTRODUCED)
    assert {progress(waits, who, MADE) for who in (A, B)} == {Progress.OPENING}


def test_a_booking_in_their_conversation_is_seen_by_both() -> None:
    booked = replace(agreed(), state=IntroState.IN_TOUCH)
    assert {progress(booked, who, MADE, is_booked=True) for who in (A, B)} == {Progress.IN_TOUCH}

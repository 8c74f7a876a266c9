"""What an answer makes of an intro."""

from collections.abc import Mapping
from dataclasses import replace

from domain.ids import MemberId
from domain.intros.intro import AGREES, GOES_AHEAD, CheckIn, Intro, Side, Stance
from domain.intros.states import IntroEvent, IntroState, next_state

_HOW_FAR: Mapping[CheckIn, int] = {CheckIn.NOT_YET: 0, CheckIn.BOOKED: 1, CheckIn.YES: 2, CheckIn.NOT_REALLY: 2}


def answered(intro: Intro, member_id: MemberId, stance: Stance) -> Intro:
    """Return the intro after one side said yes, no or go ahead, given what the other side said.

    Going ahead, or a wish, without having been asked by name is the yes of somebody who knows the name already. A yes
    to the offer and a wish, in either order, go ahead; a wish after a no takes that back, and brings the other side's
    yes to bear. Raises `IllegalMove` where the intro takes no such answer.
    """
    before, other = intro.side(member_id).stance, intro.other(member_id).stance
    if {before, stance} == {Stance.WISH, Stance.YES}:
        return _saying(intro, member_id, Stance.GO_AHEAD, intro.state)
    begun = intro.state
    if (before, stance) == (Stance.NO, Stance.WISH):
        stance, begun = Stance.WISH_AFTER_NO, _without_the_no(begun, other)
    state = next_state(begun, _event(before, stance, other))
    if state is IntroState.AGREED and {stance, other} <= GOES_AHEAD:
        state = next_state(state, IntroEvent.GO_AHEAD_BOTH)
    return _saying(intro, member_id, stance, state)


def _saying(intro: Intro, member_id: MemberId, stance: Stance, state: IntroState) -> Intro:
    one, two = (replace(side, stance=stance) if side.member_id == member_id else side for side in intro.sides)
    return replace(intro, state=state, sides=(one, two))


def _without_the_no(state: IntroState, other: Stance) -> IntroState:
    if other is Stance.NO:
        return state
    begun = next_state(state, IntroEvent.TAKE_BACK)
    return next_state(begun, IntroEvent.ACCEPT) if other in AGREES else begun


def _event(before: Stance, stance: Stance, other: Stance) -> IntroEvent:
    if stance is Stance.NO:
        return IntroEvent.DECLINE
    if before in AGREES:
        return IntroEvent.GO_AHEAD
    return IntroEvent.ACCEPT_BOTH if other in AGREES else IntroEvent.ACCEPT


def sides_to_name(intro: Intro) -> tuple[Side, ...]:
    """Return the sides who have both said yes without knowing whom to: they are told the name now."""
    if intro.state is not IntroState.AGREED:
        return ()
    return tuple(side for side in intro.sides if side.stance is Stance.YES and not side.names_id)


def opened_in_vain(intro: Intro) -> IntroState:
    """Return the state of an intro whose conversation could not be opened; both may try again."""
    return next_state(intro.state, IntroEvent.MISS)


def says_more(before: CheckIn | None, answer: CheckIn) -> bool:
    """Whether an answer to the check-in goes further than the one before: what came of it is said once."""
    return before is None or _HOW_FAR[answer] > _HOW_FAR[before]


def checked_in(state: IntroState, answer: CheckIn) -> IntroState:
    """Return the intro's state after a check-in answer; a weaker one never takes back a meeting."""
    match answer:
        case CheckIn.YES:
            return next_state(state, IntroEvent.MEET)
        case CheckIn.BOOKED:
            return next_state(state, IntroEvent.BOOK)
        case CheckIn.NOT_YET | CheckIn.NOT_REALLY:
            return state

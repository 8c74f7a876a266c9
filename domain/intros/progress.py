"""How an intro looks to one of its two people, who cannot tell a no on the other side from silence."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from domain.ids import MemberId
from domain.intros.intro import GOES_AHEAD, REFUSED, CheckIn, Intro, Origin, Stance
from domain.intros.states import INTRODUCED, IntroState


class Progress(StrEnum):
    """How an intro looks to one of its two people: a no on the other side looks like silence."""

    YOUR_TURN = "your_turn"
    NAMED = "named"
    WAITING = "waiting"
    OPENING = "opening"
    INTRODUCED = "introduced"
    IN_TOUCH = "in_touch"
    MET = "met"
    PASSED = "passed"
    RAN_OUT = "ran_out"


_OWN_WORD: Mapping[CheckIn | None, Progress] = {CheckIn.YES: Progress.MET, CheckIn.BOOKED: Progress.IN_TOUCH}


def progress(intro: Intro, member_id: MemberId, now: datetime, *, is_booked: bool = False) -> Progress:
    """Return how `intro` looks to `member_id` at `now`; raise `KeyError` for anybody not in it.

    The result is the same whether the other side said no or nothing, and changes at the same moment. After the
    introduction it is by what `member_id` said themselves, and by `is_booked`: whether a booking stands in the
    conversation of the two; what the other side answered alone does not show.
    """
    side = intro.side(member_id)
    if is_opening(intro):
        return Progress.OPENING
    if intro.state in INTRODUCED:
        return _OWN_WORD.get(side.check_in, Progress.IN_TOUCH if is_booked else Progress.INTRODUCED)
    if side.stance in REFUSED:
        return Progress.PASSED
    if _is_over(intro, now):
        return Progress.RAN_OUT
    if side.stance is Stance.YES and side.names_id:
        return Progress.NAMED
    return Progress.WAITING if side.stance in (Stance.YES, Stance.GO_AHEAD) else Progress.YOUR_TURN


def _is_over(intro: Intro, now: datetime) -> bool:
    return intro.expires_at is None or intro.expires_at <= now or intro.state is IntroState.EXPIRED


def is_known_by_name(intro: Intro, member_id: MemberId) -> bool:
    """Whether this intro told `member_id` the other side's name: both said yes, or the two were introduced.

    A suggestion that came blind tells none before. Nor does having asked for them by name count: a wish for the
    person of a blind suggestion that is over is kept nowhere, and may not look different from any other.
    """
    return intro.state in INTRODUCED or bool(intro.side(member_id).names_id)


def has_asked_by_name(intro: Intro, member_id: MemberId) -> bool:
    """Whether `member_id` asked for the other side by name."""
    side = intro.side(member_id)
    began = intro.origin is Origin.REQUESTED and not side.offer_id and side.stance is Stance.YES
    return began or (side.stance in GOES_AHEAD and not side.names_id)


def has_standing_wish(intro: Intro, member_id: MemberId, now: datetime) -> bool:
    """Whether `member_id` asked for the other side by name, and the days of that are not over."""
    asked_until = intro.side(member_id).asked_until
    return asked_until is not None and asked_until > now


def is_waiting(intro: Intro, member_id: MemberId, now: datetime) -> bool:
    """Whether this intro is still before `member_id`, as far as they can tell."""
    return progress(intro, member_id, now) in (Progress.YOUR_TURN, Progress.NAMED, Progress.WAITING)


def is_opening(intro: Intro) -> bool:
    """Whether both went ahead and their conversation is not there yet."""
    return intro.state is IntroState.INTRODUCED and not intro.group_channel


def is_talking(intro: Intro) -> bool:
    """Whether the two have a conversation of their own, however it went on."""
    return intro.state in INTRODUCED and not is_opening(intro)


def takes_answer(intro: Intro, member_id: MemberId, now: datetime) -> bool:
    """Whether `member_id` may still say yes or no to the offer: also when the other side said no already."""
    return progress(intro, member_id, now) is Progress.YOUR_TURN


def takes_wish(intro: Intro, member_id: MemberId, now: datetime) -> bool:
    """Whether asking for the other side by name counts: as a yes of `member_id`, or with or instead of what they said.

    Until the days are over, and not once they were told the name.
    """
    looks = progress(intro, member_id, now)
    is_open = looks in (Progress.YOUR_TURN, Progress.WAITING, Progress.PASSED) and not _is_over(intro, now)
    return is_open and not intro.side(member_id).names_id and not has_asked_by_name(intro, member_id)


def takes_go_ahead(intro: Intro, member_id: MemberId, now: datetime) -> bool:
    """Whether `member_id` knows the name and may still go ahead or not: also when the other side will not."""
    return progress(intro, member_id, now) is Progress.NAMED


def can_try_again(intro: Intro, now: datetime) -> bool:
    """Whether both went ahead, the conversation could not be opened, and it may be tried once more."""
    both = all(side.stance in GOES_AHEAD for side in intro.sides)
    return both and intro.state is IntroState.AGREED and intro.expires_at is not None and intro.expires_at > now

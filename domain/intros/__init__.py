"""An intro: two people who may like to meet, what each said, and how far it came."""

from domain.intros.answers import answered, checked_in, opened_in_vain, sides_to_name
from domain.intros.intro import (
    DAYS_TO_ANSWER,
    DAYS_TO_CHECK_IN,
    DAYS_TO_GO_AHEAD,
    MOST_WAITING,
    CheckIn,
    Intro,
    Origin,
    Side,
    Stance,
)
from domain.intros.progress import (
    Progress,
    awaits_check_in,
    can_try_again,
    has_asked_by_name,
    is_known_by_name,
    is_waiting,
    progress,
    takes_answer,
    takes_go_ahead,
)
from domain.intros.states import INTRODUCED, OPEN, UNDECIDED, WAITING, IntroEvent, IntroState, next_state

__all__ = [
    "DAYS_TO_ANSWER",
    "DAYS_TO_CHECK_IN",
    "DAYS_TO_GO_AHEAD",
    "INTRODUCED",
    "MOST_WAITING",
    "OPEN",
    "UNDECIDED",
    "WAITING",
    "CheckIn",
    "Intro",
    "IntroEvent",
    "IntroState",
    "Origin",
    "Progress",
    "Side",
    "Stance",
    "answered",
    "awaits_check_in",
    "can_try_again",
    "checked_in",
    "has_asked_by_name",
    "is_known_by_name",
    "is_waiting",
    "next_state",
    "opened_in_vain",
    "progress",
    "sides_to_name",
    "takes_answer",
    "takes_go_ahead",
]

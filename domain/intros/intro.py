"""One pair, its two sides, and what each of them said."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import ChannelId, CircleId, IntroId, MemberId, OutboxId
from domain.intros.states import IntroState

DAYS_TO_ANSWER = 5
"""An offer lives this many working days of both sides, each with their own weekends and holidays."""

DAYS_TO_GO_AHEAD = 2
"""Who has learned the name has at least this many working days, of either side, to go ahead."""

DAYS_TO_CHECK_IN = 10
"""The one check-in comes this many days after the introduction."""

MOST_WAITING = 1
"""A member weighs one suggestion at a time."""


class Stance(StrEnum):
    """What one side said: to the offer, and then, knowing the name, whether to go ahead.

    A no is read by nobody but the rules that keep it. Who asks for somebody by name goes ahead with that; a wish is
    one for the very person whose blind offer lies before its author, and does not show on that offer; nor does one
    after their no to it, which counts in the no's place.
    """

    UNASKED = "unasked"
    ASKED = "asked"
    WISH = "wish"
    WISH_AFTER_NO = "wish_after_no"
    YES = "yes"
    GO_AHEAD = "go_ahead"
    NO = "no"


GOES_AHEAD = frozenset({Stance.WISH, Stance.WISH_AFTER_NO, Stance.GO_AHEAD})
AGREES = GOES_AHEAD | {Stance.YES}
REFUSED = frozenset({Stance.NO, Stance.WISH_AFTER_NO})
"""Who said no to the offer, whatever they asked for since."""


class CheckIn(StrEnum):
    """The four answers to: was it worth your time?"""

    YES = "yes"
    BOOKED = "booked"
    NOT_YET = "not_yet"
    NOT_REALLY = "not_really"


class Origin(StrEnum):
    """Where an intro began: the bot's own suggestion, or a member who found someone."""

    SUGGESTED = "suggested"
    REQUESTED = "requested"


@dataclass(frozen=True)
class Side:
    """One of the two people of an intro, what they said, and the messages they answered.

    `names_id` is the message that told them the other's name, empty before that. `shown` and `why` are the other as
    the offer described them, and why they fit; `answered_at` when they first answered; `asked_at` when they last asked
    for the other by name and `asked_until` how long that stands, whatever could come of it.
    """

    member_id: MemberId
    stance: Stance
    offer_id: OutboxId = OutboxId("")
    check_in_id: OutboxId = OutboxId("")
    check_in: CheckIn | None = None
    names_id: OutboxId = OutboxId("")
    shown: str = ""
    why: str = ""
    answered_at: datetime | None = None
    asked_at: datetime | None = None
    asked_until: datetime | None = None


@dataclass(frozen=True)
class Intro:
    """One pair. `sides` are ordered by member id.

    `message_id` is what opens the group conversation, and then the introduction in it; `replaces` is the intro whose
    place this one took; `meets_at` is what the last booking says that both can read.
    """

    id: IntroId
    circle_id: CircleId
    state: IntroState
    origin: Origin
    sides: tuple[Side, Side]
    created_at: datetime
    expires_at: datetime | None = None
    introduced_at: datetime | None = None
    group_channel: ChannelId = ChannelId("")
    message_id: OutboxId = OutboxId("")
    replaces: IntroId | None = None
    meets_at: datetime | None = None

    def side(self, member_id: MemberId) -> Side:
        """Return the side of `member_id`; raise `KeyError` when they are not in this intro."""
        for side in self.sides:
            if side.member_id == member_id:
                return side
        raise KeyError(member_id)

    def other(self, member_id: MemberId) -> Side:
        """Return the side that is not `member_id`'s; raise `KeyError` when they are not in this intro."""
        self.side(member_id)
        return self.sides[1] if self.sides[0].member_id == member_id else self.sides[0]

"""What a member prefers: how often, how many at once, whom not, and how they like to be reached."""

from dataclasses import dataclass, field
from enum import StrEnum

from domain.companies import fold_company
from domain.ids import MemberId
from domain.intros.drafting import Language
from domain.peers import Wish

FEWEST_OPEN, MOST_OPEN = 1, 3
MOST_AVOIDED = 50
LONGEST_COMPANY = 80

OPEN_WEEKS = 4
"""An introduction counts as open for this many weeks, unless its member tells before how it went."""


class Frequency(StrEnum):
    """How often a member likes to be offered somebody."""

    WEEKLY = "weekly"
    TWO_WEEKLY = "two_weekly"
    MONTHLY = "monthly"
    ON_REQUEST = "on_request"


DAYS_BETWEEN = {Frequency.WEEKLY: 7, Frequency.TWO_WEEKLY: 14, Frequency.MONTHLY: 30}
"""The days between two offers that came unasked; whoever wants them on request only has no entry."""

_FEWER = {
    Frequency.WEEKLY: Frequency.TWO_WEEKLY,
    Frequency.TWO_WEEKLY: Frequency.MONTHLY,
    Frequency.MONTHLY: Frequency.ON_REQUEST,
    Frequency.ON_REQUEST: Frequency.ON_REQUEST,
}


@dataclass(frozen=True)
class Preferences:
    """One member's own choices; whom and which companies they avoid is nobody's to read but theirs and the rules'.

    `most_open`, 1 to 3, is how many offers and open intros they have at once. `booking_url` is https or empty.
    `languages` are those they like an intro in; none means English.
    """

    frequency: Frequency = Frequency.TWO_WEEKLY
    most_open: int = 2
    wish: Wish = Wish.ANY
    booking_url: str = ""
    languages: tuple[Language, ...] = ()
    avoided_people: frozenset[MemberId] = field(default=frozenset(), repr=False)
    avoided_companies: tuple[str, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        """Raise `ValueError` for a number of open intros out of range, or a link that is not https."""
        if not FEWEST_OPEN <= self.most_open <= MOST_OPEN:
            raise ValueError("one to three open intros")
        if self.booking_url and not self.booking_url.startswith("https://"):
            raise ValueError("a booking link begins with https")


def fewer(frequency: Frequency) -> Frequency:
    """Return one step less often."""
    return _FEWER[frequency]


def companies_of(text: str) -> tuple[str, ...]:
    """Return the companies written one a line, each once and as it was first written, at most `MOST_AVOIDED`."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        name = " ".join(line.split())[:LONGEST_COMPANY]
        if fold_company(name):
            found.setdefault(fold_company(name), name)
    return tuple(found.values())[:MOST_AVOIDED]

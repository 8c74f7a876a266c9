"""The balance: what the program gave a member beside what it asked of them and what they gave."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from domain.outcomes.outcome import GIVEN, Evidence, OutcomeKind, Row

REMEMBERED = timedelta(days=365)
"""How far back give and get are weighed against each other."""

RECEIVED = frozenset({*GIVEN, OutcomeKind.INTRODUCED})
GAVE = frozenset(
    {
        OutcomeKind.PEER_REFERENCE,
        OutcomeKind.CONTENT,
        OutcomeKind.REFERRAL,
        OutcomeKind.SUPPORT,
        OutcomeKind.MENTORING,
    }
)
"""What a member does for others. Buying more is no gift, and advice is worth as much to who asked for it."""


@dataclass(frozen=True)
class Balance:
    """How often, within `REMEMBERED`, a member received something, was asked for something, and gave."""

    received: int = 0
    asked: int = 0
    gave: int = 0

    @property
    def is_owed(self) -> bool:
        """Whether the program asked or took more than it gave: then it asks no more until that is mended."""
        return max(self.asked, self.gave) > self.received


def weigh(rows: Iterable[Row], asked: int) -> Balance:
    """Return the balance of a member from the rows about them, as they read them. Linear in `rows`.

    A row that others withdrew counts for nothing; what was given counts for whoever reported it themselves or
    was named in it by a manager, and not for the peer who stood by.
    """
    known = list(rows)
    withdrawn = {row.about for row in known if row.evidence is Evidence.DISPUTED}
    acts = [row for row in known if not row.about and row.id not in withdrawn]
    received = sum(row.kind in RECEIVED for row in acts)
    gave = sum(row.kind in GAVE and (row.mine or row.source is not None) for row in acts)
    return Balance(received, asked, gave)

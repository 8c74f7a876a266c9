"""The balance: what the program gave a member beside what it asked of them and what they gave."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from domain.outcomes.outcome import GIVEN, Evidence, OutcomeKind, Row, Side

REMEMBERED = timedelta(days=365)
"""How far back give and get are weighed against each other."""

RECEIVED = frozenset({*GIVEN, OutcomeKind.INTRODUCED})
HELP = frozenset({OutcomeKind.ADVICE, OutcomeKind.SUPPORT, OutcomeKind.JOB_HELP})
"""Help among peers: whoever reports it says what came of an introduction for them, so they received it."""

GAVE = frozenset({OutcomeKind.PEER_REFERENCE, OutcomeKind.CONTENT, OutcomeKind.REFERRAL})
"""What a member does for others. Buying more is no gift."""

HELPED = frozenset({OutcomeKind.SUPPORT, OutcomeKind.MENTORING})
"""What a member did for a peer, where a manager says so; in what members report, the side counts."""


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

    A row that others withdrew counts for nothing; what a peer reported of themselves does not count for who stood by.
    """
    known = list(rows)
    withdrawn = {row.about for row in known if row.evidence is Evidence.DISPUTED}
    acts = [row for row in known if not row.about and row.id not in withdrawn]
    return Balance(sum(map(was_received, acts)), asked, sum(map(_was_given, acts)))


def was_received(row: Row) -> bool:
    """Whether a member received what a row about them tells, as they read it."""
    return row.kind in RECEIVED or row.side is Side.MENTEE or (row.kind in HELP and row.mine and row.source is None)


def _was_given(row: Row) -> bool:
    by_team = row.source is not None
    return row.side is Side.MENTOR or (row.kind in GAVE and (row.mine or by_team)) or (row.kind in HELPED and by_team)

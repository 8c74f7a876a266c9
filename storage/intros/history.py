"""Who was brought together with whom before: what the matching holds against a second time."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import select

from domain.ids import MemberId
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import IntroRow


@dataclass(frozen=True)
class Pairing:
    """Two members who share an intro, their ids in order; `introduced_at` is None unless both learned who it was."""

    a: MemberId
    b: MemberId
    introduced_at: datetime | None


def pairings(tx: Transaction, viewer: Viewer) -> tuple[Pairing, ...]:
    """Return every pair of a circle that ever shared an intro, however it ended; for the bot alone. One query."""
    if not viewer.is_system:
        return ()
    rows = tx.session.exec(
        select(IntroRow.pair, IntroRow.introduced_at).where(
            IntroRow.team_id == viewer.team_id, IntroRow.circle_id == viewer.circle_id
        )
    )
    return tuple(_pairing(pair, introduced_at) for pair, introduced_at in rows)


def _pairing(pair: str, introduced_at: datetime | None) -> Pairing:
    a, _, b = pair.partition(":")
    return Pairing(MemberId(a), MemberId(b), introduced_at)

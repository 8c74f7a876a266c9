"""Where members stand in rounds: paired, left out and why, or skipping; and how they stood in the last ones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import col, select

from domain.ids import MemberId, RoundId
from domain.rounds.certificate import Certificate
from domain.rounds.leftover import Why
from domain.rounds.states import PUBLISHED, Pair, Place, Standing
from domain.viewers import Viewer
from storage.database import Transaction
from storage.rounds.pair_rows import add_pairs
from storage.rounds.round_rows import last_in_states, set_certificate
from storage.rounds.rows import rows_of
from storage.tables import RoundPlaceRow

REMEMBERED_ROUNDS = 12
"""How many rounds back it is looked for whom the last ones left out."""


def places(tx: Transaction, viewer: Viewer, round_id: RoundId) -> dict[MemberId, Place]:
    """Return where members stand in a round; for its managers and the bot."""
    if not viewer.manages:
        return {}
    return {MemberId(row.member_id): _place(row) for row in rows_of(tx, viewer, RoundPlaceRow, round_id)}


def place_of(tx: Transaction, viewer: Viewer, round_id: RoundId, member_id: MemberId) -> Place | None:
    """Return where one member stands in a round; for themselves and the bot."""
    row = tx.session.get(RoundPlaceRow, (round_id, member_id))
    may_read = viewer.is_system or viewer.member_id == member_id
    is_here = row is not None and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id)
    return _place(row) if row and may_read and is_here else None


def set_places(tx: Transaction, viewer: Viewer, round_id: RoundId, new: Iterable[Place]) -> None:
    """Write down where members stand in a round; who skips it goes on doing so, of two the last counts. O(members)."""
    known = {row.member_id: row for row in rows_of(tx, viewer, RoundPlaceRow, round_id)}
    for place in new:
        row = known.get(place.member_id) or RoundPlaceRow(
            round_id=round_id,
            team_id=viewer.team_id,
            circle_id=viewer.circle_id,
            member_id=place.member_id,
            standing=place.standing,
        )
        known[place.member_id] = row
        if row.standing != Standing.SKIPS:
            row.standing, row.why = place.standing, place.why or ""
        tx.session.add(row)
    tx.session.flush()


def standings(tx: Transaction, viewer: Viewer) -> Mapping[MemberId, Sequence[Standing]]:
    """Return where members stood in the last published rounds, the newest first; for the bot alone. One query."""
    if not viewer.is_system:
        return {}
    rounds = [one.id for one in reversed(last_in_states(tx, viewer, PUBLISHED, REMEMBERED_ROUNDS))]
    rows = tx.session.exec(select(RoundPlaceRow).where(col(RoundPlaceRow.round_id).in_(rounds)))
    stood: defaultdict[MemberId, list[tuple[int, Standing]]] = defaultdict(list)
    for row in rows:
        stood[MemberId(row.member_id)].append((rounds.index(RoundId(row.round_id)), Standing(row.standing)))
    return {member_id: [standing for _, standing in sorted(found, reverse=True)] for member_id, found in stood.items()}


def save_plan(
    tx: Transaction,
    viewer: Viewer,
    round_id: RoundId,
    certificate: Certificate,
    pairs: Iterable[Pair],
    places: Iterable[Place],
) -> None:
    """Write down what was planned for a round that had nothing, but for who skips it."""
    set_certificate(tx, viewer, round_id, certificate, planned=True)
    add_pairs(tx, viewer, round_id, pairs)
    set_places(tx, viewer, round_id, places)


def _place(row: RoundPlaceRow) -> Place:
    return Place(MemberId(row.member_id), Standing(row.standing), Why(row.why) if row.why else None)

"""A manager who cancels a round while its first offers leave: on PostgreSQL, where two can be at it at once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from sqlalchemy import text

from domain.errors import Refused
from domain.rounds.states import CircleRound, PairState, RoundEvent, RoundState
from domain.viewers import Role
from handlers.registry import Asker
from handlers.rounds.review import cancel_round
from storage import rounds
from storage.database import Database, Transaction
from tests.storage.furnishing import furnish
from tests.storage.people import found

_BLOCKED = text("SELECT count(*) FROM pg_locks WHERE NOT granted")


def published(tx: Transaction) -> tuple[Asker, CircleRound]:
    """Return a manager, and a round that was published, with one pair that was not offered yet."""
    place = found(tx, "C1", "ZCANARYZ")
    planned = rounds.get(tx, place.system, furnish(tx, place))
    assert planned is not None
    assert rounds.move(tx, place.system, planned, RoundEvent.PUBLISH)
    one = rounds.get(tx, place.system, planned.id)
    assert one is not None
    return Asker(place.viewer(Role.MANAGER), place.circle, None), one


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_who_cancels_while_the_first_offer_leaves_is_refused(database: Database) -> None:
    asker, one = database.run_here(published)
    is_offered = Event()

    def offer(tx: Transaction) -> None:
        assert rounds.hold(tx, asker.viewer, one)
        [pair] = rounds.pairs(tx, asker.viewer, one.id)
        assert rounds.set_pair(tx, asker.viewer, one.id, pair, PairState.OFFERED)
        is_offered.set()
        asked = (tx.session.connection().execute(_BLOCKED).scalar_one() for _ in range(50_000))
        assert any(asked), "whoever cancels waits for this to end"

    with ThreadPoolExecutor(1) as publisher:
        offering = publisher.submit(database.run_here, offer)
        assert is_offered.wait(10)
        with pytest.raises(Refused):
            database.run_here(lambda tx: cancel_round(tx, asker, one))
        offering.result(10)
    kept = database.run_here(lambda tx: rounds.get(tx, asker.viewer, one.id))
    assert kept is not None
    assert kept.state is RoundState.PUBLISHED

"""A circle's settings: kept whole, and left alone by the set-up form."""

from datetime import UTC, datetime, time

from domain.cadence import Cadence, Unit
from domain.circles import Settings
from domain.peers import Attribute, Rules
from domain.peers.presets import Emphasis, Preset
from storage import circles
from storage.circles.settings import read
from storage.database import Database
from tests.storage.people import Place

CHOSEN = Settings(
    Cadence(1, Unit.MONTH, 0, time(9), nth=1),
    Cadence(2, Unit.WEEK, 1, time(10, 30)),
    "Europe/Berlin",
    Rules(
        Preset.SURPRISE_ME,
        Emphasis(work=0.5, industry=2.0),
        level_lock=True,
        must_match=frozenset({Attribute.SECTOR}),
        must_differ=frozenset({Attribute.FUNCTION}),
        competitors=(frozenset({"Globex", "Initech"}),),
        window_days=200,
    ),
    publishes_itself=True,
    is_executive=True,
    threads_since=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
    rounds_since=datetime(2026, 11, 24, 9, 30, 0, 250, tzinfo=UTC),
)


def test_settings_are_kept_and_the_set_up_form_leaves_them_alone(database: Database, community: Place) -> None:
    circle = community.circle
    database.run_here(lambda tx: circles.set_settings(tx, circle.id, CHOSEN))
    database.run_here(lambda tx: circles.save(tx, circle))
    kept = database.run_here(lambda tx: circles.get(tx, circle.id))
    assert kept is not None
    assert kept.settings == CHOSEN


def test_what_was_never_set_is_at_its_default() -> None:
    assert read({}) == Settings()

"""A circle with two members in it, for imports."""

from typing import Any

import pytest

from bot.clock import TurnableClock
from domain.circles import Circle
from domain.ids import ChannelId, CircleId, UserId
from handlers.threads.imports import Place
from storage import circles
from storage.database import Database
from tests.bot.exports import CHANNEL, ROOT
from tests.handlers.threads.desk import DANA, KOFI, TEAM, Desk


@pytest.fixture
def desk(database: Database, clock: TurnableClock) -> Desk:
    """A circle with two members in it, and no thread yet."""

    def found(tx: Any) -> Circle:
        circles.save_workspace(tx, TEAM, "Northlight", "https://northlight.example/", "UBOT", "BBOT")
        circle = Circle(CircleId(""), TEAM, ChannelId(CHANNEL), ChannelId("GTEAM"), "Why", frozenset({UserId("UMAYA")}))
        return circles.save(tx, circle)

    made = Desk(database, clock, Place(database.run_here(found), ROOT))
    for user in (DANA, KOFI):
        made.enters(user)
    return made

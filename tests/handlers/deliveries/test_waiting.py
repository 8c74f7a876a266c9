"""`/rapport waiting`: what waits and why, in numbers, for managers alone."""

from domain.deliveries import Kind, Purpose
from storage import outbox
from storage.database import Transaction
from storage.outbox import Outgoing
from tests.life import DANA, MANAGER, Life


async def test_what_waits_is_counted_by_its_reason_and_names_nobody(life: Life) -> None:
    await life.enter(DANA)
    assert "Nothing is waiting" in await life.command(MANAGER, "waiting")
    dana, viewer = await life.member(DANA), await life.viewer()
    assert dana is not None

    def suggest(tx: Transaction) -> None:
        place = (Purpose.OFFER, viewer.team_id, viewer.circle_id)
        outbox.enqueue(tx, Outgoing(Kind.POST, *place, "offer", "offer", {"text": "A suggestion"}, dana))

    await life.bot.database.run(suggest)
    told = await life.command(MANAGER, "waiting")
    assert "outside working hours where they are" in told
    assert "Dana" not in told


async def test_it_is_for_managers_alone(life: Life) -> None:
    assert "for the program managers" in await life.command(DANA, "waiting")

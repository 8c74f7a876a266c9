"""Several processes on one database: each thing is done by one of them, on both databases."""

import asyncio

from bot.app import open_bot
from domain.deliveries import DeliveryState
from domain.ids import ChannelId
from tests.bot.desk import Desk
from tests.conftest import settings_for


async def test_two_workers_on_one_database_send_each_row_once(desk: Desk, database_url: str) -> None:
    people = [user.id for user in desk.sandbox.workspace.users.values() if not user.is_bot and not user.deleted][:24]
    planned = [await desk.plan(f"{n}", channel_id=ChannelId(user)) for n, user in enumerate(people)]
    async with open_bot(settings_for(desk.sandbox, database_url), desk.clock) as second:
        workers = (desk.bot.worker, second.worker)
        for _ in range(3):
            await asyncio.gather(*(worker.work_once() for worker in workers))
    assert {await desk.state(id_) for id_ in planned} == {DeliveryState.SENT}
    said = [call["args"]["text"] for call in await desk.calls("chat.postMessage")]
    assert sorted(said) == sorted(f"says {n}" for n in range(len(people)))

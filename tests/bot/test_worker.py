"""The worker: what is sent is sent once, whatever Slack and the network do."""

import asyncio
from datetime import timedelta

import pytest

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId
from handlers.registry import Result
from storage import outbox
from storage.database import StorageUnavailable, Transaction
from storage.outbox import LEASE, Delivery
from tests.bot.desk import COMMUNITY, DANA, MANAGER, TEAM_CHANNEL, Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
SETTLED = 20


async def test_what_is_planned_is_sent_and_recorded(desk: Desk) -> None:
    planned = await desk.plan()
    await desk.work()
    row = await desk.row(planned)
    assert (row.state, row.result_channel) == (DeliveryState.SENT, desk.circle.channel_id)
    [message] = [m for m in await desk.control.messages(COMMUNITY) if m["text"] == "says a"]
    assert row.result_ts == message["ts"]


async def test_a_message_carries_an_opaque_id_and_nothing_else_about_anybody(desk: Desk) -> None:
    planned = await desk.plan(about={"member": desk.dana.id})
    await desk.work()
    [call] = await desk.calls("chat.postMessage")
    assert call["args"]["metadata"] == {"event_type": "rapport_delivery", "event_payload": {"id": planned}}
    assert call["args"]["unfurl_links"] in (False, "0", "false", 0)


# Slack asks for patience.


async def test_a_429_rests_its_own_method_and_no_other(desk: Desk) -> None:
    await desk.control.fault(kind="ratelimited", method="chat.postMessage", retry_after=30)
    limited = await desk.plan("a")
    await desk.work()
    blocked = await desk.plan("b", channel_id=ChannelId(desk.user(DANA)))
    opening = await desk.plan("c", kind=Kind.OPEN_DM, purpose=Purpose.ADDRESS, member=desk.dana)
    await desk.pass_time(seconds=2)
    assert await desk.state(opening) == DeliveryState.SENT
    assert len(await desk.calls("chat.postMessage")) == 1, "the other post was not even tried"
    for planned in (limited, blocked):
        assert (await desk.row(planned)).attempts == 0
    await desk.pass_time(seconds=30)
    assert {await desk.state(limited), await desk.state(blocked)} == {DeliveryState.SENT}


async def test_a_429_on_a_look_rests_the_look_and_not_the_posts(desk: Desk) -> None:
    await desk.control.fault(kind="drop_after", method="chat.postMessage")
    lost = await desk.plan("a")
    await desk.work()
    await desk.control.fault(kind="ratelimited", method="conversations.history", retry_after=30)
    await desk.pass_time(seconds=SETTLED)
    other = await desk.plan("b", channel_id=ChannelId(desk.user(DANA)))
    await desk.work()
    assert await desk.state(other) == DeliveryState.SENT
    assert await desk.state(lost) == DeliveryState.QUEUED
    await desk.pass_time(seconds=31)
    assert await desk.state(lost) == DeliveryState.SENT
    assert await desk.said("a") == 1


async def test_two_posts_in_one_channel_are_a_second_apart(desk: Desk) -> None:
    first, second = await desk.plan("a"), await desk.plan("b")
    elsewhere = await desk.plan("c", channel_id=ChannelId(desk.user(DANA)))
    await desk.work()
    assert [await desk.state(id_) for id_ in (first, second, elsewhere)] == ["sent", "queued", "sent"]
    await desk.pass_time(seconds=1.1)
    assert await desk.state(second) == DeliveryState.SENT


# Slack refuses.


async def test_what_slack_will_never_take_is_given_up_and_followed(desk: Desk) -> None:
    heard: list[str] = []
    desk.bot.registry.failure(Purpose.ANSWER, lambda _tx, _delivery, error: heard.append(error))
    await desk.control.fault(kind="error", error="is_archived", method="chat.postMessage")
    planned = await desk.plan()
    await desk.work()
    assert await desk.state(planned) == DeliveryState.FAILED
    assert heard == ["is_archived"]


async def test_a_message_with_nowhere_to_go_is_given_up(desk: Desk) -> None:
    planned = await desk.plan(channel_id=ChannelId(""))
    orphan = await desk.plan("b", kind=Kind.UPDATE, payload={"of": "nothing", "text": "x"}, channel_id=ChannelId(""))
    await desk.work()
    assert [await desk.state(planned), await desk.state(orphan)] == ["failed", "failed"]


async def test_a_missing_scope_waits_for_a_manager_whose_word_sends_it(front: Desk) -> None:
    await front.control.fault(kind="error", error="missing_scope", method="chat.postMessage")
    planned = await front.plan()
    await front.work()
    assert await front.state(planned) == DeliveryState.HELD
    await front.pass_time(seconds=2)
    notice = (await front.control.messages(TEAM_CHANNEL))[-1]
    assert "missing_scope" in str(notice)
    assert "says a" not in str(notice), "what it says stays untold"
    await front.control.click(MANAGER, TEAM_CHANNEL, notice["ts"], "delivery_send")
    await front.control.settled()
    await front.pass_time(seconds=2)
    assert await front.state(planned) == DeliveryState.SENT
    assert await front.said() == 1


async def test_a_row_tried_too_often_waits_for_a_person(desk: Desk) -> None:
    planned = await desk.plan()
    await desk.control.fault(kind="error", error="some_new_error", method="chat.postMessage", times=50)
    for _ in range(14):
        await desk.pass_time(hours=2)
    assert await desk.state(planned) == DeliveryState.HELD


# Order, and what follows a send.


async def test_a_card_is_never_changed_before_it_is_there(desk: Desk) -> None:
    await desk.control.fault(kind="ratelimited", method="chat.postMessage", retry_after=5)
    card = await desk.plan("card", order_key="story")
    change = await desk.plan(
        "change", order_key="story", kind=Kind.UPDATE, priority=outbox.URGENT,
        payload={"of": card, "text": "says b"}, channel_id=ChannelId(""),
    )  # fmt: skip
    await desk.work()
    assert await desk.calls("chat.update") == []
    await desk.pass_time(seconds=6)
    await desk.work()
    assert [await desk.state(card), await desk.state(change)] == ["sent", "sent"]
    assert await desk.said("b") == 1


async def test_what_follows_a_send_is_kept_with_it_or_not_at_all(desk: Desk) -> None:
    results: list[str] = []

    def follow(tx: Transaction, delivery: Delivery, result: Result) -> None:
        results.append(result.ts)
        outbox.enqueue(tx, desk.outgoing(f"then {len(results)}"))
        if len(results) == 1:
            raise KeyError

    desk.bot.registry.result(Purpose.ANSWER, follow)
    planned = await desk.plan()
    await desk.work()
    assert await desk.state(planned) == DeliveryState.SENDING
    await desk.pass_time(seconds=LEASE.total_seconds() + 1)
    assert await desk.state(planned) == DeliveryState.SENT
    assert results[0] == results[1], "it was found again, not sent again"
    assert await desk.said() == 1
    await desk.pass_time(seconds=2)
    assert [await desk.said("then 1"), await desk.said("then 2")] == [0, 1]


# Workers come and go.


async def test_a_worker_killed_between_the_send_and_its_record_repeats_nothing(desk: Desk) -> None:
    planned = await desk.plan()
    await desk.control.fault(kind="delay", method="chat.postMessage", seconds=20)
    working = asyncio.create_task(desk.work())
    await desk.control.until(lambda state: "'says a'" in str(state["channels"]), what="the post")
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    assert await desk.state(planned) == DeliveryState.SENDING
    await desk.pass_time(seconds=LEASE.total_seconds() + 1)
    assert await desk.state(planned) == DeliveryState.SENT
    assert await desk.said() == 1


async def test_a_worker_that_stops_lets_what_is_under_way_end(desk: Desk) -> None:
    planned = await desk.plan()
    await desk.control.fault(kind="delay", method="chat.postMessage", seconds=0.3)
    running = asyncio.create_task(desk.bot.worker.run())
    await desk.control.until(lambda state: "'says a'" in str(state["channels"]), what="the post")
    desk.bot.worker.stop()
    await running
    assert await desk.state(planned) == DeliveryState.SENT


async def test_a_slow_send_holds_up_no_other(desk: Desk) -> None:
    await desk.control.fault(kind="delay", method="conversations.open", seconds=2)
    slow = await desk.plan("slow", kind=Kind.OPEN_DM, purpose=Purpose.ADDRESS, member=desk.dana)
    running = asyncio.create_task(desk.bot.worker.run())
    await desk.control.until(lambda state: any(c["method"] == "auth.test" for c in state["calls"]), what="a call")
    quick = await desk.plan("quick")
    await desk.control.until(lambda state: "'says quick'" in str(state["channels"]), timeout=1.8, what="the other post")
    assert await desk.state(slow) == DeliveryState.SENDING
    desk.bot.worker.stop()
    await running
    assert [await desk.state(slow), await desk.state(quick)] == ["sent", "sent"]


async def test_a_worker_outlives_a_database_that_is_away_for_a_while(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def broken(tx: Transaction, limit: int) -> list[Delivery]:
        tries.append(limit)
        if len(tries) == 1:
            desk.bot.worker.wake()
            raise StorageUnavailable("away")
        monkeypatch.undo()
        desk.bot.worker.stop()
        return []

    monkeypatch.setattr(outbox, "claim", broken)
    await asyncio.wait_for(desk.bot.worker.run(), 10)
    assert len(tries) == 2


async def test_what_only_listens_sends_nothing(front: Desk) -> None:
    before = len(await front.calls("chat.postMessage"))
    answer = await front.control.command(MANAGER, COMMUNITY, "thread")
    assert answer["error"] is None
    due = await front.bot.database.run(outbox.next_due)
    assert due is not None
    assert due <= front.clock() + timedelta(seconds=1)
    await front.control.settled()
    assert len(await front.calls("chat.postMessage")) == before

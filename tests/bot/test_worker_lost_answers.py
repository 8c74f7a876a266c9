"""The worker and an answer that was lost: it looks before it sends again, and a file arrives once."""

import pytest

from domain.deliveries import DeliveryState, Kind, Purpose
from domain.ids import ChannelId, OutboxId
from sandbox.wire import JSON
from tests.bot.desk import COMMUNITY, DANA, TEAM_CHANNEL, Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
SETTLED = 20


async def thread(desk: Desk) -> JSON:
    root = await desk.control.post(DANA, COMMUNITY, "A root")
    return {"payload": {"text": "says a", "thread_ts": root}}


async def in_channel(_desk: Desk) -> JSON:
    return {}


async def to_a_person(desk: Desk) -> JSON:
    return {"channel_id": ChannelId(desk.user(DANA))}


PLACES = {"channel": in_channel, "thread": thread, "direct message": to_a_person}


async def arrived(desk: Desk, planned: OutboxId) -> int:
    """Return how many messages anywhere, replies included, were sent for one row."""
    return str((await desk.control.state())["channels"]).count(planned)


@pytest.mark.parametrize("place", PLACES)
async def test_a_post_taken_whose_answer_was_lost_is_found_and_not_sent_twice(desk: Desk, place: str) -> None:
    planned = await desk.plan(**await PLACES[place](desk))
    await desk.control.fault(kind="drop_after", method="chat.postMessage")
    await desk.work()
    assert (await desk.row(planned)).is_uncertain
    await desk.pass_time(seconds=SETTLED)
    row = await desk.row(planned)
    assert row.state == DeliveryState.SENT
    assert row.result_ts
    assert len(await desk.calls("chat.postMessage")) == 1
    assert await arrived(desk, planned) == 1


@pytest.mark.parametrize("place", PLACES)
async def test_a_post_lost_on_its_way_is_sent_once_more(desk: Desk, place: str) -> None:
    planned = await desk.plan(**await PLACES[place](desk))
    await desk.control.fault(kind="drop_before", method="chat.postMessage")
    await desk.work()
    await desk.pass_time(seconds=SETTLED)
    assert await desk.state(planned) == DeliveryState.SENT
    assert await arrived(desk, planned) == 1


async def test_nothing_is_looked_for_before_it_had_time_to_settle(desk: Desk) -> None:
    planned = await desk.plan()
    await desk.control.fault(kind="late", method="chat.postMessage", seconds=10)
    await desk.work()
    await desk.pass_time(seconds=5)
    assert await desk.calls("conversations.history") == []
    await desk.pass_time(seconds=SETTLED)
    assert await desk.state(planned) == DeliveryState.SENT
    assert await desk.said() == 1


@pytest.mark.parametrize("status", [500, 503])
async def test_an_answer_that_is_not_slacks_is_a_lost_one(desk: Desk, status: int) -> None:
    planned = await desk.plan()
    await desk.control.fault(kind="server_error", method="chat.postMessage", status=status)
    await desk.work()
    row = await desk.row(planned)
    assert (row.state, row.is_uncertain, row.error) == (DeliveryState.QUEUED, True, f"http_{status}")
    await desk.pass_time(seconds=SETTLED)
    assert await desk.said() == 1


async def test_what_is_lost_again_after_a_look_waits_for_a_person(front: Desk) -> None:
    planned = await front.plan()
    await front.control.fault(kind="drop_before", method="chat.postMessage", times=2)
    await front.work()
    await front.pass_time(seconds=SETTLED)
    await front.pass_time(seconds=SETTLED)
    assert await front.state(planned) == DeliveryState.HELD
    await front.pass_time(seconds=2)
    assert "I could not deliver" in str(await front.control.messages(TEAM_CHANNEL))
    assert await front.said() == 0


async def test_tries_before_the_doubt_do_not_count_against_it(desk: Desk) -> None:
    planned = await desk.plan()
    await desk.control.fault(kind="error", error="some_new_error", method="chat.postMessage", times=3)
    for _ in range(3):
        await desk.pass_time(minutes=1)
    await desk.control.fault(kind="drop_before", method="chat.postMessage")
    await desk.pass_time(minutes=1)
    await desk.pass_time(seconds=SETTLED)
    assert await desk.state(planned) == DeliveryState.SENT
    assert await desk.said() == 1


async def test_a_message_that_cannot_be_looked_for_is_held_and_shown(front: Desk) -> None:
    planned = await front.plan()
    await front.control.fault(kind="drop_after", method="chat.postMessage")
    await front.work()
    await front.control.fault(kind="error", error="missing_scope", method="conversations.history")
    await front.pass_time(seconds=SETTLED)
    assert await front.state(planned) == DeliveryState.HELD
    await front.pass_time(seconds=2)
    assert "before sending it twice" in str(await front.control.messages(TEAM_CHANNEL))
    assert await front.said() == 1


async def test_a_message_that_never_left_is_simply_tried_again(desk: Desk) -> None:
    planned = await desk.plan()
    where = desk.bot.client.base_url
    desk.bot.client.base_url = "http://127.0.0.1:1/api/"
    await desk.work()
    row = await desk.row(planned)
    assert (row.state, row.is_uncertain, row.error) == (DeliveryState.QUEUED, False, "unreachable")
    desk.bot.client.base_url = where
    await desk.pass_time(minutes=1)
    assert await desk.said() == 1
    assert await desk.calls("conversations.history") == []


async def test_an_answer_for_ones_eyes_only_is_let_go_rather_than_repeated(desk: Desk) -> None:
    gone = {"url": f"{desk.sandbox.url}/response/none", "text": "says a"}
    planned = await desk.plan(kind=Kind.RESPOND, payload=gone)
    await desk.work()
    assert await desk.state(planned) == DeliveryState.FAILED
    assert await desk.work() == 0


async def test_opening_again_what_was_opened_harms_nobody(desk: Desk) -> None:
    planned = await desk.plan(kind=Kind.OPEN_DM, purpose=Purpose.ADDRESS, member=desk.dana)
    await desk.control.fault(kind="drop_after", method="conversations.open")
    await desk.work()
    await desk.pass_time(minutes=1)
    row = await desk.row(planned)
    assert row.state == DeliveryState.SENT
    assert row.result_channel.startswith("D")


# A file, in its three steps.

EXPORT = {"filename": "export.json", "title": "Yours", "comment": "says a", "content": "{}"}


@pytest.mark.parametrize(
    ("kind", "method"),
    [
        ("drop_after", "files.completeUploadExternal"),
        ("drop_before", "files.completeUploadExternal"),
        ("drop_after", "files.getUploadURLExternal"),
        ("server_error", "files.completeUploadExternal"),
    ],
)
async def test_a_file_whose_upload_broke_off_arrives_once(desk: Desk, kind: str, method: str) -> None:
    planned = await desk.plan(kind=Kind.FILE, purpose=Purpose.EXPORT, payload=EXPORT)
    await desk.control.fault(kind=kind, method=method)
    await desk.work()
    await desk.pass_time(seconds=SETTLED)
    assert await desk.state(planned) == DeliveryState.SENT
    assert await desk.said() == 1

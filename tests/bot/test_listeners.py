"""What Slack delivers: taken once, acknowledged after the commit, and answered kindly when it cannot be done."""

import asyncio
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest
from slack_bolt.request.async_request import AsyncBoltRequest

from domain.deliveries import Purpose
from domain.ids import ChannelId
from handlers.registry import Answer, Call, Say
from sandbox.errors import ControlError
from sandbox.wire import JSON
from storage.database import StorageUnavailable, Transaction, sqlite_path
from tests.bot.desk import COMMUNITY, DANA, MANAGER, Desk
from views.blocks import said

ONLY_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
SETTLING_SECONDS = 2.0
SAYS = "VP Customer Marketing | Fintech | Lanternfish Pay | linkedin.com/in/dana-whitfield"


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait no longer than a fifth of a second for a locked database."""
    monkeypatch.setattr("storage.database.WAIT_SECONDS", 0.2)


async def attempts(desk: Desk, text: str) -> list[JSON]:
    """Return how often, and how, the event of a message was delivered."""
    deliveries = (await desk.control.state())["deliveries"]
    return [
        attempt
        for delivery in deliveries
        if (delivery["payload"].get("event") or {}).get("text") == text
        for attempt in delivery["attempts"]
    ]


# Once, and after the commit.


async def test_a_redelivered_reply_changes_nothing(front: Desk) -> None:
    thread = await front.open_thread()
    await front.control.fault(on="delivery", kind="duplicate", method="message")
    await front.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    await front.control.settled()
    assert len(await attempts(front, SAYS)) == 2
    assert await front.replies(thread) == [SAYS]
    assert await front.planned(Purpose.CARD) == 1


@ONLY_SQLITE
async def test_an_event_delivered_twice_reaches_its_behaviour_once(front: Desk) -> None:
    heard: list[str] = []
    front.bot.registry.event("message", lambda _tx, _team, event: heard.append(event["text"]))
    await front.control.fault(on="delivery", kind="duplicate", method="message")
    await front.control.post(DANA, COMMUNITY, "hello")
    await front.control.settled()
    assert heard == ["hello"]


@ONLY_SQLITE
async def test_a_redelivered_reply_changes_nothing_over_http_either(http_front: Desk) -> None:
    thread = await http_front.open_thread()
    await http_front.control.fault(on="delivery", kind="duplicate", method="message")
    await http_front.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
    await http_front.control.settled()
    assert len(await attempts(http_front, SAYS)) == 2
    assert await http_front.planned(Purpose.CARD) == 1


@contextmanager
def locked(desk: Desk) -> Iterator[None]:
    """Hold the database from another connection."""
    holder = sqlite3.connect(sqlite_path(desk.bot.database.url) or "", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        holder.close()


async def taken_again(desk: Desk) -> None:
    """Turn the clock to Slack's next attempts, one after the other: turned under an attempt, it ends that one too."""
    for seconds in (61, 61, 301):
        await desk.control.turn_clock(seconds)
        with suppress(ControlError):
            return await desk.control.settled(SETTLING_SECONDS)
    raise AssertionError("Slack gave up")


async def redelivered(desk: Desk) -> None:
    """Lock the database while a reply arrives, unlock it, and let Slack try again."""
    thread = await desk.open_thread()
    await desk.control.settled()
    with locked(desk):
        assert not await desk.bot.is_ready()
        await desk.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
        await desk.control.until(
            lambda state: [d for d in state["deliveries"] if d["state"] == "outstanding"], what="the delivery"
        )
        await desk.control.turn_clock(4)
        await desk.control.turn_clock(4)
        assert not [a for a in await attempts(desk, SAYS) if a["failure"] is None], "nothing is acknowledged"
    await taken_again(desk)
    tries = await attempts(desk, SAYS)
    assert tries[-1]["failure"] is None
    assert len(tries) > 1
    assert await desk.bot.is_ready()
    assert await desk.replies(thread) == [SAYS]
    assert await desk.planned(Purpose.CARD) == 1


@ONLY_SQLITE
@pytest.mark.usefixtures("_impatient")
async def test_an_event_that_could_not_be_kept_is_not_acknowledged_and_taken_when_it_comes_again(front: Desk) -> None:
    await redelivered(front)


@ONLY_SQLITE
@pytest.mark.usefixtures("_impatient")
async def test_over_http_too_it_is_taken_when_it_comes_again(http_front: Desk) -> None:
    await redelivered(http_front)
    first = (await attempts(http_front, SAYS))[0]
    assert first["status"] in (503, None)


@ONLY_SQLITE
async def test_the_ack_waits_for_the_commit(front: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    thread = await front.open_thread()
    await front.control.settled()
    is_kept, may_go_on = asyncio.Event(), asyncio.Event()
    keep = front.bot.database.run

    async def slowly(work: Callable[[Transaction], object]) -> object:
        result = await keep(work)
        is_kept.set()
        await may_go_on.wait()
        return result

    with monkeypatch.context() as patch:
        patch.setattr(front.bot.database, "run", slowly)
        await front.control.post(DANA, COMMUNITY, SAYS, thread_ts=thread.ts)
        await asyncio.wait_for(is_kept.wait(), 5)
        assert await attempts(front, SAYS) == [], "it is kept, and not yet acknowledged"
        may_go_on.set()
        await front.control.settled()
    assert [attempt["failure"] for attempt in await attempts(front, SAYS)] == [None]
    assert await front.replies(thread) == [SAYS]


async def test_an_event_nobody_takes_is_acknowledged_on_a_socket_too(front: Desk) -> None:
    ts = await front.control.post(DANA, COMMUNITY, "hello")
    await front.control.react(DANA, COMMUNITY, ts, "wave")
    await front.control.open_home(DANA)
    await front.control.settled()
    assert {d["state"] for d in (await front.control.state())["deliveries"]} == {"acked"}


@ONLY_SQLITE
async def test_a_new_socket_reads_what_the_old_one_may_have_missed(
    front: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = await front.planned(Purpose.ROSTER)
    is_planned, reconcile = asyncio.Event(), front.bot.reconcile

    async def seen() -> None:
        await reconcile()
        is_planned.set()

    monkeypatch.setattr(front.bot, "reconcile", seen)
    await front.control.fault(on="delivery", kind="disconnect", reason="refresh_requested")
    await asyncio.wait_for(is_planned.wait(), 20)
    assert await front.planned(Purpose.ROSTER) > before


# What cannot be done is said.


@pytest.fixture
def broken(front: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A bot whose database fails with words nobody should read."""

    async def run(_work: object) -> None:
        raise StorageUnavailable("password=hunter2 in table member")

    monkeypatch.setattr(front.bot.database, "run", run)
    return front


@ONLY_SQLITE
async def test_a_command_without_a_database_gets_an_apology_with_a_number_that_is_in_the_log(
    broken: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await broken.control.command(MANAGER, COMMUNITY, "thread")
    assert (answer["status"], answer["error"]) == (200, None)
    number = re.search(r"`([0-9a-f]{8})`", answer["body"]["text"])
    assert number is not None
    assert number[1] in caplog.text
    assert "hunter2" not in str(answer) + caplog.text


@ONLY_SQLITE
async def test_a_click_without_a_database_is_acknowledged_and_nothing_of_it_is_shown(
    broken: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await clicked(broken, "offer_yes")
    assert (answer["status"], answer["error"]) == (200, None)
    assert "hunter2" not in caplog.text


@ONLY_SQLITE
async def test_a_form_without_a_database_says_so_in_its_place(
    front: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await front.bot.reconcile()
    await front.work()
    await front.control.command(MANAGER, COMMUNITY, "setup")
    [view] = await front.control.views(MANAGER)

    async def run(_work: object) -> None:
        raise StorageUnavailable("hunter2")

    monkeypatch.setattr(front.bot.database, "run", run)
    answer = await front.control.submit(MANAGER, view["id"], {})
    assert answer["status"] == 200
    assert "Please try again" in str(answer["view"])
    assert "hunter2" not in str(answer) + caplog.text


async def clicked(desk: Desk, action_id: str) -> JSON:
    """Let Dana press a button of an old message of ours."""
    button = {
        "type": "button", "action_id": action_id, "value": "gone|gone", "text": {"type": "plain_text", "text": "Go"}
    }  # fmt: skip
    told = await desk.bot.client.chat_postMessage(
        channel=desk.user(DANA), text="old", blocks=[{"type": "actions", "elements": [button]}]
    )
    return dict(await desk.control.click(DANA, "dm", str(told["ts"]), action_id))


@ONLY_SQLITE
@pytest.mark.parametrize("action_id", ["a_button_of_last_year", "offer_yes"])
async def test_an_old_button_is_answered_with_a_kind_sentence(front: Desk, action_id: str) -> None:
    answer = await clicked(front, action_id)
    assert (answer["status"], answer["error"]) == (200, None)
    await front.control.settled()
    for _ in range(3):
        await front.work()
    [told] = await front.control.ephemerals(DANA)
    assert "older message and no longer does anything" in told["text"]


TOO_SLOW = "Slack let the form expire"


@ONLY_SQLITE
async def test_a_trigger_that_expired_is_answered_with_a_kind_sentence(front: Desk) -> None:
    await front.bot.reconcile()
    await front.work()
    await front.control.fault(kind="error", error="expired_trigger_id", method="views.open")
    answer = await front.control.command(MANAGER, COMMUNITY, "setup")
    assert answer["status"] == 200
    assert TOO_SLOW in answer["body"]["text"]


@ONLY_SQLITE
@pytest.mark.parametrize(
    "fault", [{"kind": "delay", "seconds": 1.5}, {"kind": "server_error"}, {"kind": "drop_before"}]
)
async def test_a_form_slack_is_slow_to_open_does_not_hold_up_the_ack(
    front: Desk, monkeypatch: pytest.MonkeyPatch, fault: JSON
) -> None:
    monkeypatch.setattr("bot.listeners.OPEN_SECONDS", 0.3)
    await front.bot.reconcile()
    await front.work()
    await front.control.fault(method="views.open", **fault)
    answer = await front.control.command(MANAGER, COMMUNITY, "setup")
    assert answer["status"] == 200
    assert TOO_SLOW in answer["body"]["text"]


@ONLY_SQLITE
async def test_a_command_delivered_twice_is_answered_once(front: Desk) -> None:
    runs: list[str] = []

    def count(_tx: Transaction, call: Call) -> Answer:
        runs.append(call.key)
        return Say(said("counted"))

    front.bot.registry.open_command("count", count)
    await front.control.command(DANA, COMMUNITY, "count")
    payload = (await front.control.state())["deliveries"][-1]["payload"]
    again = await front.bot.bolt.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=payload))
    assert again.status == 200
    assert len(runs) == 1


@ONLY_SQLITE
async def test_the_bots_own_messages_are_nobodys_replies(front: Desk) -> None:
    thread = await front.open_thread()
    await front.plan(payload={"text": SAYS, "thread_ts": thread.ts}, channel_id=ChannelId(front.circle.channel_id))
    await front.work()
    await front.control.settled()
    assert await front.replies(thread) == []

"""The HTTP door: what Slack signed is taken, and anything else is turned away and leaves no trace."""

import hashlib
import hmac
import json
import socket
import time
from collections.abc import AsyncIterator, Callable
from copy import deepcopy
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sandbox.http_events import sign
from tests.bot.desk import MANAGER, Desk
from tests.bot.knocking import FORM, Door

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
Json = dict[str, Any]


def message(desk: Desk, key: str = "Ev1", **event: object) -> Json:
    """Return the delivery of a message in the community channel."""
    said = {
        "type": "message",
        "user": desk.dana.user_id,
        "channel": desk.circle.channel_id,
        "channel_type": "channel",
        "ts": "1700000000.000100",
        "text": "hello",
        **event,
    }
    return {"type": "event_callback", "team_id": desk.sandbox.team_id, "event_id": key, "event": said}


def command(desk: Desk, text: str, **more: str) -> dict[str, str]:
    """Return the fields of a slash command."""
    return {
        "command": "/rapport",
        "text": text,
        "trigger_id": f"t.{text}",
        "team_id": desk.sandbox.team_id,
        "user_id": desk.dana.user_id,
        "channel_id": desk.circle.channel_id,
        "response_url": f"{desk.sandbox.url}/response/none",
        **more,
    }


def click(desk: Desk) -> Json:
    """Return a click on a button of ours."""
    return {
        "type": "block_actions",
        "trigger_id": "t.click",
        "team": {"id": desk.sandbox.team_id},
        "user": {"id": desk.dana.user_id, "team_id": desk.sandbox.team_id},
        "container": {"type": "message", "message_ts": "1.1", "channel_id": desk.circle.channel_id},
        "actions": [{"type": "button", "action_id": "offer_yes", "block_id": "b", "value": "x|y"}],
        "response_url": f"{desk.sandbox.url}/response/none",
    }


def submission(desk: Desk) -> Json:
    """Return the submission of a form of ours."""
    view = {
        "id": "V1",
        "hash": "h1",
        "callback_id": "setup_form",
        "private_metadata": "",
        "state": {"values": {"purpose": {"purpose": {"type": "plain_text_input", "value": "Why"}}}},
    }
    user = {"id": desk.dana.user_id, "team_id": desk.sandbox.team_id}
    return {"type": "view_submission", "team": {"id": desk.sandbox.team_id}, "user": user, "view": view}


@pytest.fixture
def listeners(monkeypatch: pytest.MonkeyPatch) -> list[socket.socket]:
    """The sockets that were made from now on to be listened on."""
    made: list[socket.socket] = []
    create = socket.create_server

    def noted(*given: Any, **options: Any) -> socket.socket:
        made.append(create(*given, **options))
        return made[-1]

    monkeypatch.setattr(socket, "create_server", noted)
    return made


async def test_no_part_of_an_answer_waits_for_word_of_the_part_before(
    listeners: list[socket.socket], http_front: Desk
) -> None:
    of_sandbox_and_bot = [one.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) for one in listeners]
    assert of_sandbox_and_bot == [1, 1]


async def test_a_signed_event_is_taken_once_whatever_its_retry_number(door: Door, http_front: Desk) -> None:
    thread = await http_front.open_thread()
    await http_front.control.settled()
    reply = message(http_front, thread_ts=thread.ts, text="VP Marketing, Lanternfish Pay")
    first = await door.event(reply)
    once = await door.kept()
    again = [await door.event(reply, X_Slack_Retry_Num=str(n), X_Slack_Retry_Reason="http_timeout") for n in (1, 2, 3)]
    assert [first, *again] == [(200, "")] * 4
    assert await http_front.replies(thread) == ["VP Marketing, Lanternfish Pay"]
    assert await door.kept() == once


STAMPS: dict[str, Callable[[], str]] = {
    "old": lambda: str(int(time.time()) - 600),
    "of tomorrow": lambda: str(int(time.time()) + 86_400),
    "no number": lambda: "abc",
    "empty": lambda: "",
    "negative": lambda: "-5",
    "endless": lambda: "9" * 400,
    "other digits": lambda: "١٢٣",
}


@pytest.mark.parametrize("stamp", STAMPS)
async def test_a_wrong_timestamp_is_a_wrong_signature(door: Door, http_front: Desk, stamp: str) -> None:
    before = await door.kept()
    given_stamp = STAMPS[stamp]()
    sent = given_stamp.encode().decode("latin-1")
    status, _ = await door.event(message(http_front), stamp=sent)
    assert status == 401
    assert await door.kept() == before


@pytest.mark.parametrize("signature", ["", "v0=", "v0=" + "0" * 64, "v1=abc", "é", "none"])
async def test_a_forged_request_is_turned_away_and_leaves_no_trace(
    door: Door, http_front: Desk, signature: str
) -> None:
    before = await door.kept()
    body = json.dumps(message(http_front))
    assert (await door.knock(body, signature=signature))[0] == 401
    forged = urlencode(command(http_front, "thread", user_id=http_front.user(MANAGER)))
    assert (await door.knock(forged, content_type=FORM, signature=signature))[0] == 401
    assert await door.kept() == before


async def test_a_signature_of_another_body_is_a_forged_one(door: Door, http_front: Desk) -> None:
    stamp = str(int(time.time()))
    other = sign(door.secret, stamp, json.dumps(message(http_front, "Ev2")))
    assert (await door.knock(json.dumps(message(http_front)), stamp=stamp, signature=other))[0] == 401


async def test_a_request_without_any_signature_is_turned_away(door: Door) -> None:
    async with door.session.post(door.url(), data=b"{}") as answer:
        assert answer.status == 401


async def test_a_body_over_a_megabyte_is_not_read_to_its_end(door: Door) -> None:
    assert (await door.knock("x" * 1_000_001))[0] == 413

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"x" * 50_000

    async with door.session.post(door.url(), data=endless()) as answer:
        assert answer.status == 413


async def test_forty_thousand_characters_are_a_reply_like_any_other(door: Door, http_front: Desk) -> None:
    thread = await http_front.open_thread()
    text = "VP Marketing at Lanternfish Pay " + "🙂 und so weiter " * 2_350
    assert len(text) > 37_000
    assert await door.event(message(http_front, thread_ts=thread.ts, text=text)) == (200, "")
    assert await http_front.replies(thread) == [text]


async def test_text_that_no_database_stores_is_kept_as_far_as_it_can_be(door: Door, http_front: Desk) -> None:
    thread = await http_front.open_thread()
    await door.event(message(http_front, thread_ts=thread.ts, text="VP\x00 Marketing \ud800 \u202e"))
    assert await http_front.replies(thread) == ["VP\ufffd Marketing \ufffd \u202e"]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"{" * 20_000, b'{"event": "message"}', b"payload=[]"]
)
async def test_a_signed_request_that_is_no_payload_gets_a_clear_answer(door: Door, body: bytes) -> None:
    before = await door.kept()
    stamp = str(int(time.time()))
    mac = hmac.new(door.secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    for content_type in ("application/json", FORM):
        status, told = await door.knock(body, content_type=content_type, stamp=stamp, signature=f"v0={mac}")
        assert status in (200, 400, 401)
        assert "Traceback" not in told
    assert await door.kept() == before


@pytest.mark.parametrize(
    "event", [{"type": "reaction_added"}, {"type": "team_join", "user": {"id": "U9"}}, {"type": "something_new"}, {}]
)
async def test_an_event_nobody_takes_is_acknowledged(door: Door, http_front: Desk, event: Json) -> None:
    before = await door.kept()
    told = {"type": "event_callback", "team_id": http_front.sandbox.team_id, "event_id": "Ev1", "event": event}
    assert (await door.event(told))[0] == 200
    assert await door.kept() == before


@pytest.mark.parametrize("kind", ["shortcut", "message_action", "interactive_message", "new"])
async def test_an_interaction_nobody_takes_is_acknowledged(door: Door, http_front: Desk, kind: str) -> None:
    told = {**click(http_front), "type": kind, "callback_id": "x"}
    assert (await door.form({"payload": json.dumps(told)}))[0] == 200


async def test_a_payload_of_an_unknown_workspace_is_answered_and_not_kept(door: Door, http_front: Desk) -> None:
    before = await door.kept()
    event = {**message(http_front), "team_id": "TELSEWHERE"}
    status, _ = await door.event(event)
    assert status == 200
    asked = command(http_front, "thread", team_id="TELSEWHERE")
    del asked["response_url"]
    status, told = await door.form(asked)
    assert (status, told) == (200, "Rapport is not installed in this workspace.")
    assert await door.kept() == before


async def test_slack_may_check_that_the_address_is_ours(door: Door) -> None:
    assert await door.event({"type": "url_verification", "challenge": "c123"}) == (200, '{"challenge": "c123"}')


async def test_a_command_that_says_payload_is_a_command(door: Door, http_front: Desk) -> None:
    status, told = await door.form(command(http_front, "help payload"))
    assert status == 200
    assert "ephemeral" in told


async def test_health_is_told_to_anybody_and_readiness_follows_the_database(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def told(path: str) -> int:
        async with door.session.get(door.url(path)) as answer:
            return answer.status

    async def broken() -> bool:
        return False

    assert [await told("/health"), await told("/ready"), await told("/slack/events")] == [200, 200, 405]
    monkeypatch.setattr(door.bot.database, "is_ready", broken)
    assert [await told("/health"), await told("/ready")] == [200, 503]


# Anything at all, signed.

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KINDS = st.sampled_from(["event_callback", "block_actions", "view_submission", "view_closed", "shortcut", ""])
ONCE = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@ONCE
@given(KINDS, st.dictionaries(st.sampled_from(["event", "event_id", "team", "user", "actions", "view"]), JUNK))
@example("event_callback", {"event": {"type": "message"}, "authorizations": "x"})
async def test_a_payload_of_no_known_shape_is_answered_and_not_kept(
    door: Door, http_front: Desk, kind: str, parts: Json
) -> None:
    before = await door.kept()
    status, told = await door.event({"type": kind, "team_id": http_front.sandbox.team_id, **parts})
    assert status in (200, 400)
    assert "Traceback" not in told
    assert await door.kept() == before


PAYLOADS = (message, click, submission)


@st.composite
def broken(draw: st.DrawFn) -> tuple[int, tuple[int, ...], Any, bool]:
    """Draw which payload to break, the way down to the part to break, and what to put there, or to drop it."""
    return (
        draw(st.integers(0, len(PAYLOADS) - 1)),
        tuple(draw(st.lists(st.integers(0, 9), min_size=1, max_size=4))),
        draw(JUNK),
        draw(st.booleans()),
    )


def break_at(payload: Any, way: tuple[int, ...], junk: Any, drops: bool) -> Any:
    """Return `payload` with the part at the end of `way` dropped, or replaced by `junk`."""
    keys = (
        list(payload) if isinstance(payload, dict) else list(range(len(payload))) if isinstance(payload, list) else []
    )
    if not keys:
        return junk
    key = keys[way[0] % len(keys)]
    if len(way) > 1 and isinstance(payload[key], (dict, list)) and payload[key]:
        payload[key] = break_at(payload[key], way[1:], junk, drops)
    elif drops:
        del payload[key]
    else:
        payload[key] = junk
    return payload


@ONCE
@given(broken())
async def test_a_payload_broken_anywhere_is_answered_without_a_trace_of_code(
    door: Door, http_front: Desk, wrong: tuple[int, tuple[int, ...], Any, bool]
) -> None:
    which, way, junk, drops = wrong
    payload = break_at(deepcopy(PAYLOADS[which](http_front)), way, junk, drops)
    if which == 0:
        status, told = await door.event(payload)
    else:
        status, told = await door.form({"payload": json.dumps(payload)})
    assert status in (200, 400)
    assert "Traceback" not in told
    assert "Error" not in told


@ONCE
@given(st.dictionaries(st.sampled_from(sorted(["text", "user_id", "team_id", "trigger_id", "channel_id"])), st.text()))
async def test_a_command_broken_anywhere_gets_a_sentence(door: Door, http_front: Desk, parts: dict[str, str]) -> None:
    sayable = {key: value.encode("utf-8", "replace").decode() for key, value in parts.items()}
    status, told = await door.form({**command(http_front, "help"), **sayable})
    assert status == 200
    assert "Traceback" not in told


async def test_a_member_who_types_nonsense_gets_a_kind_sentence(door: Door, http_front: Desk) -> None:
    await http_front.control.settled()
    _, told = await door.form(command(http_front, "frobnicate <!channel> `x`"))
    assert "/rapport help" in told
    assert "<!channel>" not in told

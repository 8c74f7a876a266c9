"""How the Web API is called: tokens, encodings, unknown methods, scopes, and what it makes of nonsense."""

import json
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.server import Sandbox
from sandbox.web_api import METHODS
from sandbox.wire import JSON

from .conftest import channel, section, user
from .test_chat import refused


async def call(sandbox: Sandbox, method: str, token: str | None = "bot", **request: Any) -> JSON:
    """One raw request, with the bot's token by default."""
    headers = {"Authorization": f"Bearer {sandbox.bot_token if token == 'bot' else token}"} if token else {}
    headers |= request.pop("headers", {})
    url = f"{sandbox.api_url}{method}"
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, headers=headers, **request) as response,
    ):
        assert response.status == 200
        assert "Date" in response.headers
        answer: JSON = await response.json()
        return answer


@pytest.mark.parametrize(("token", "error"), [(None, "not_authed"), ("xoxb-made-up", "invalid_auth")])
async def test_a_token_is_needed(sandbox: Sandbox, token: str | None, error: str) -> None:
    assert await call(sandbox, "auth.test", token) == {"ok": False, "error": error}


async def test_each_token_is_for_its_own_methods(sandbox: Sandbox) -> None:
    refusal = {"ok": False, "error": "not_allowed_token_type"}
    assert await call(sandbox, "auth.test", sandbox.app_token) == refusal
    assert await call(sandbox, "apps.connections.open") == refusal
    assert (await call(sandbox, "apps.connections.open", sandbox.app_token))["url"].startswith("ws://127.0.0.1:")


async def test_a_token_may_come_in_the_form(sandbox: Sandbox) -> None:
    answer = await call(sandbox, "auth.test", None, data={"token": sandbox.bot_token})
    assert answer["user_id"] == sandbox.bot_user_id


async def test_an_unknown_method_is_never_a_silent_ok(sandbox: Sandbox) -> None:
    answer = await call(sandbox, "chat.postTelegram")
    assert (answer["ok"], answer["error"]) == (False, "unknown_method")


async def test_form_json_and_query_say_the_same(sandbox: Sandbox) -> None:
    arguments = {"channel": "peer-networking", "text": "x", "blocks": [section("y")]}
    form = {**arguments, "blocks": json.dumps(arguments["blocks"])}
    answers = [
        await call(sandbox, "chat.postMessage", json=arguments),
        await call(sandbox, "chat.postMessage", data=form),
        await call(sandbox, "chat.postMessage", params=form),
        await call(sandbox, "chat.postMessage", json=form),
    ]
    assert [answer["message"]["blocks"][0]["text"]["text"] for answer in answers] == ["y"] * 4


@pytest.mark.parametrize(
    ("body", "kind", "error"),
    [
        (b"{", "application/json", "invalid_json"),
        (b"\xff", "application/json", "invalid_json"),
        (b"[" * 100_000, "application/json", "invalid_json"),
        (b"[1]", "application/json", "json_not_object"),
        (b"\xff\xfe", "application/x-www-form-urlencoded", "invalid_form_data"),
        (b"<a/>", "text/xml", "invalid_post_type"),
    ],
)
async def test_a_malformed_body_is_named(sandbox: Sandbox, body: bytes, kind: str, error: str) -> None:
    answer = await call(sandbox, "chat.postMessage", data=body, headers={"Content-Type": kind})
    assert answer == {"ok": False, "error": error}


async def test_the_scopes_travel_and_bind(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    assert "chat:write" in (await client.auth_test()).headers["x-oauth-scopes"].split(",")
    await control.set_app(scopes=["channels:history"])
    answer = await call(sandbox, "chat.postMessage", json={"channel": "peer-networking", "text": "x"})
    assert answer == {
        "ok": False,
        "error": "missing_scope",
        "needed": "chat:write",
        "provided": "channels:history",
    }


async def test_addresses_are_seen_only_with_their_scope(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    dana = user(sandbox, "dana.whitfield").id
    profile = (await client.users_info(user=dana))["user"]["profile"]
    assert profile["email"] == "dana.whitfield@lanternfishpay.example"
    await control.set_app(scopes=["users:read"])
    assert "email" not in (await client.users_info(user=dana))["user"]["profile"]


async def test_users_are_told_apart(client: AsyncWebClient, sandbox: Sandbox) -> None:
    shown = {member["name"]: member for member in (await client.users_list())["members"]}
    assert shown["maya.lindqvist"]["is_admin"]
    assert shown["nell.hathersage"]["is_restricted"]
    assert shown["bruno.castellan"]["deleted"]
    assert shown["standup-bell"]["is_bot"]
    assert shown["ines.quaglia"]["is_stranger"]
    assert shown["ines.quaglia"]["team_id"] != sandbox.team_id
    assert shown["priya.venkataraman"]["tz_offset"] == 19_800
    assert await refused(client.users_info(user="U0NOBODY")) == "user_not_found"


async def test_a_reaction_counts_once(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where = channel(sandbox, "peer-networking").id
    ts = await control.post("dana.whitfield", where, "x")
    await client.reactions_add(channel=where, timestamp=ts, name="wave")
    assert await refused(client.reactions_add(channel=where, timestamp=ts, name="wave")) == "already_reacted"
    reaction = {"name": "wave", "users": [sandbox.bot_user_id], "count": 1}
    assert (await control.messages(where))[-1]["reactions"] == [reaction]


async def test_a_file_goes_up_in_three_steps(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where = channel(sandbox, "program-team").id
    answer = await client.files_upload_v2(
        content="a,b\n", filename="ledger.csv", title="Ledger", channel=where, initial_comment="Here"
    )
    assert (await client.files_info(file=answer["file"]["id"]))["file"]["title"] == "Ledger"
    message = (await control.messages(where))[-1]
    assert (message["subtype"], message["text"]) == ("file_share", "Here")
    assert message["files"][0]["id"] == answer["file"]["id"]
    assert sandbox.workspace.files[answer["file"]["id"]].content == b"a,b\n"


async def test_a_file_that_never_arrived_cannot_be_completed(client: AsyncWebClient) -> None:
    started = await client.files_getUploadURLExternal(filename="a.csv", length=3)
    done = client.files_completeUploadExternal(files=[{"id": started["file_id"], "title": "A"}])
    assert await refused(done) == "file_not_found"


async def test_every_call_is_kept_without_its_token(sandbox: Sandbox, control: Control) -> None:
    await call(sandbox, "users.info", None, data={"token": sandbox.bot_token, "user": "U0NOBODY"})
    last = (await control.state())["calls"][-1]
    assert (last["method"], last["args"]) == ("users.info", {"user": "U0NOBODY"})
    assert last["answer"]["error"] == "user_not_found"


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
_NAMES = st.sampled_from(
    ["channel", "text", "blocks", "view", "ts", "users", "user", "limit", "cursor", "metadata", "files", "thread_ts"]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(method=st.sampled_from(sorted(METHODS)), arguments=st.dictionaries(_NAMES, _ANYTHING, max_size=5))
async def test_no_arguments_bring_it_down(sandbox: Sandbox, method: str, arguments: JSON) -> None:
    arguments = {"channel": "peer-networking", "trigger_id": "1.2.x", "user_id": sandbox.bot_user_id} | arguments
    token = sandbox.app_token if METHODS[method].token == "app" else "bot"
    answer = await call(sandbox, method, token, data=json.dumps(arguments), headers=_AS_JSON)
    assert answer["ok"] or isinstance(answer["error"], str)


_AS_JSON = {"Content-Type": "application/json"}

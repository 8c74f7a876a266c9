"""Reactions that come and go, files that are deleted, profiles, presence, newcomers."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.server import Sandbox

from .conftest import channel, user
from .test_chat import refused
from .test_events import told


async def test_a_reaction_is_taken_back(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where = channel(sandbox, "peer-networking").id
    ts = await control.post("dana.whitfield", where, "x")
    await client.reactions_add(channel=where, timestamp=ts, name="wave")
    await client.reactions_remove(channel=where, timestamp=ts, name="wave")
    assert "reactions" not in (await control.messages(where))[-1]
    assert await refused(client.reactions_remove(channel=where, timestamp=ts, name="wave")) == "no_reaction"
    assert [event["type"] for event in await told(control)][-2:] == ["reaction_added", "reaction_removed"]


async def test_people_take_back_only_their_own(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where = channel(sandbox, "peer-networking").id
    ts = await control.post("dana.whitfield", where, "x")
    await control.react("dana.whitfield", where, ts, "wave")
    assert await refused(client.reactions_remove(channel=where, timestamp=ts, name="wave")) == "no_reaction"
    with pytest.raises(ControlError, match="has not reacted"):
        await control.unreact("noa.ben.ami", where, ts, "wave")
    await control.unreact("dana.whitfield", where, ts, "wave")
    assert "reactions" not in (await control.messages(where))[-1]


async def test_a_message_is_read_with_its_reactions_and_address(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where, dana = channel(sandbox, "peer-networking").id, user(sandbox, "dana.whitfield").id
    ts = await control.post("dana.whitfield", where, "x")
    await control.react("dana.whitfield", where, ts, "wave")
    message = (await client.reactions_get(channel=where, timestamp=ts))["message"]
    assert message["reactions"] == [{"name": "wave", "users": [dana], "count": 1}]
    assert message["permalink"] == (await client.chat_getPermalink(channel=where, message_ts=ts))["permalink"]


@pytest.mark.parametrize(
    ("method", "given", "error"),
    [
        ("reactions.add", {"channel": "C0"}, "invalid_arguments"),
        ("reactions.add", {"channel": "C0", "name": ":wave:", "timestamp": "1.2"}, "channel_not_found"),
        ("reactions.add", {"channel": "peer-networking", "name": "wave", "timestamp": "0"}, "bad_timestamp"),
        ("reactions.add", {"channel": "peer-networking", "name": "wave", "timestamp": "1.2"}, "message_not_found"),
        ("reactions.remove", {"name": "wave", "timestamp": "1.2"}, "no_item_specified"),
        ("reactions.get", {}, "no_item_specified"),
        ("reactions.get", {"channel": "peer-networking"}, "bad_timestamp"),
    ],
)
async def test_a_reaction_to_nothing_is_refused(
    client: AsyncWebClient, method: str, given: dict[str, str], error: str
) -> None:
    assert await refused(client.api_call(method, json=given)) == error


@pytest.mark.parametrize("name", [":wave:", " wave ", "Wave", ""])
async def test_an_emoji_has_a_bare_name(client: AsyncWebClient, control: Control, sandbox: Sandbox, name: str) -> None:
    where = channel(sandbox, "peer-networking").id
    ts = await control.post("dana.whitfield", where, "x")
    call = client.api_call("reactions.add", json={"channel": where, "timestamp": ts, "name": name})
    assert await refused(call) == "invalid_name"


async def test_a_deleted_file_leaves_its_message_with_a_tombstone(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where = channel(sandbox, "program-team").id
    file = (await client.files_upload_v2(content="a,b\n", filename="ledger.csv", channel=where))["file"]["id"]
    await client.files_delete(file=file)
    assert (await control.messages(where))[-1]["files"] == [{"id": file, "mode": "tombstone"}]
    assert sandbox.workspace.files[file].content == b""
    assert await refused(client.files_info(file=file)) == "file_deleted"
    assert await refused(client.files_delete(file=file)) == "file_deleted"
    last = (await told(control))[-1]
    assert (last["type"], last["file_id"], last["channel_ids"]) == ("file_deleted", file, [where])


async def test_only_own_files_are_deleted(client: AsyncWebClient, control: Control) -> None:
    await control.post("dana.whitfield", "peer-networking", "my card", files=["card.pdf"])
    theirs = (await control.messages("peer-networking"))[-1]["files"][0]["id"]
    assert await refused(client.files_delete(file=theirs)) == "cant_delete_file"
    assert await refused(client.files_delete(file="F0NONE")) == "file_not_found"


async def test_a_profile_shows_an_address_only_with_its_scope(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    dana = user(sandbox, "dana.whitfield").id
    profile = (await client.users_profile_get(user=dana))["profile"]
    assert (profile["real_name"], profile["email"]) == ("Dana Whitfield", "dana.whitfield@lanternfishpay.example")
    await control.set_app(scopes=["users.profile:read"])
    assert "email" not in (await client.users_profile_get(user=dana))["profile"]
    assert (await client.users_profile_get())["profile"]["real_name"] == "Rapport"


async def test_somebody_may_be_away(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    dana, former = user(sandbox, "dana.whitfield").id, user(sandbox, "bruno.castellan").id
    assert (await client.users_getPresence(user=dana))["presence"] == "active"
    await control.set_presence("dana.whitfield", away=True)
    assert (await client.users_getPresence(user=dana))["presence"] == "away"
    assert (await client.users_getPresence(user=former))["presence"] == "away"


async def test_a_newcomer_joins_the_workspace_and_its_general_channel(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    await client.conversations_join(channel=channel(sandbox, "general").id)
    id_ = await control.enroll("new.person", "New Person", title="VP Customer Success")
    events = [event for event in await told(control) if id_ in str(event)]
    assert [event["type"] for event in events] == ["team_join", "message", "member_joined_channel"]
    assert events[0]["user"]["profile"]["title"] == "VP Customer Success"
    assert (await client.users_info(user=id_))["user"]["name"] == "new.person"
    for handle, name in (("new.person", "Again"), ("", "Nobody"), ("no.name", "")):
        with pytest.raises(ControlError, match="newcomer needs"):
            await control.enroll(handle, name)

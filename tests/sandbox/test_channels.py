"""Channels that an app or an administrator makes, renames, describes, archives and leaves, and who hears of it."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.server import Sandbox

from .conftest import channel, user
from .test_chat import refused
from .test_events import told


async def kinds(control: Control) -> list[str]:
    """The events the app was told of: type, and subtype where there is one."""
    return [event.get("subtype") or event["type"] for event in await told(control)]


async def test_a_channel_is_made_with_the_bot_in_it(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    made = (await client.conversations_create(name="circle-of-peers"))["channel"]
    assert (made["name"], made["creator"], made["is_private"]) == ("circle-of-peers", sandbox.bot_user_id, False)
    assert channel(sandbox, "circle-of-peers").members == [sandbox.bot_user_id]
    assert await kinds(control) == ["channel_created", "member_joined_channel"]


async def test_a_private_channel_is_made_in_silence(client: AsyncWebClient, control: Control) -> None:
    made = (await client.conversations_create(name="quiet", is_private=True))["channel"]
    assert made["is_private"] is True
    assert await kinds(control) == ["member_joined_channel"]


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("", "invalid_name_required"),
        ("x" * 81, "invalid_name_maxlength"),
        ("Circle", "invalid_name_specials"),
        ("two words", "invalid_name_specials"),
        ("semi;colon", "invalid_name_specials"),
        ("--", "invalid_name_punctuation"),
        ("general", "name_taken"),
    ],
)
async def test_not_every_name_will_do(client: AsyncWebClient, name: str, error: str) -> None:
    assert await refused(client.api_call("conversations.create", json={"name": name})) == error


@pytest.mark.parametrize("name", ["x" * 80, "größe", "a_b-c", "2026"])
async def test_many_names_will(client: AsyncWebClient, name: str) -> None:
    assert (await client.conversations_create(name=name))["channel"]["name"] == name


async def test_an_app_renames_what_it_made_and_nothing_else(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    made = (await client.conversations_create(name="before"))["channel"]["id"]
    renamed = (await client.conversations_rename(channel=made, name="after"))["channel"]
    assert (renamed["name"], renamed["previous_names"]) == ("after", ["before"])
    theirs = channel(sandbox, "peer-networking").id
    assert await refused(client.conversations_rename(channel=theirs, name="mine")) == "not_authorized"
    events = await told(control)
    assert [event.get("subtype") or event["type"] for event in events[2:]] == ["channel_name", "channel_rename"]
    assert (events[2]["old_name"], events[2]["name"], events[3]["channel"]["name"]) == ("before", "after", "after")


async def test_an_administrators_rename_is_told_even_outside(control: Control, sandbox: Sandbox) -> None:
    await control.rename_channel("maya.lindqvist", "general", "everybody")
    await control.rename_channel("maya.lindqvist", "exec-circle", "the-circle")
    await control.rename_channel("maya.lindqvist", "program-team", "the-team")
    assert await kinds(control) == ["channel_rename", "group_name", "group_rename"]
    assert sandbox.workspace.channel("everybody") is not None
    with pytest.raises(ControlError, match="name_taken"):
        await control.rename_channel("maya.lindqvist", "random", "everybody")


async def test_purpose_and_topic_are_said_in_the_channel(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where = channel(sandbox, "peer-networking").id
    assert (await client.conversations_setPurpose(channel=where, purpose="Meet peers"))["purpose"] == "Meet peers"
    assert (await client.conversations_setTopic(channel=where, topic="Boards"))["channel"]["topic"]["value"] == "Boards"
    assert await kinds(control) == ["channel_purpose", "channel_topic"]
    assert await refused(client.conversations_setTopic(channel=where, topic="x" * 251)) == "too_long"


async def test_an_archived_channel_is_read_and_not_written(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where, dana = channel(sandbox, "peer-networking").id, user(sandbox, "dana.whitfield").id
    await client.conversations_archive(channel=where)
    assert await refused(client.conversations_archive(channel=where)) == "already_archived"
    assert await refused(client.chat_postMessage(channel=where, text="x")) == "is_archived"
    for call in (client.conversations_join, client.conversations_leave):
        assert await refused(call(channel=where)) == "is_archived"
    assert await refused(client.conversations_invite(channel=where, users=[dana])) == "is_archived"
    assert await refused(client.conversations_rename(channel=where, name="x")) == "is_archived"
    with pytest.raises(ControlError, match="is archived"):
        await control.post("dana.whitfield", where, "x")
    assert (await client.conversations_info(channel=where))["channel"]["is_archived"] is True
    assert (await client.conversations_history(channel=where))["messages"][0]["subtype"] == "channel_archive"
    assert await kinds(control) == ["channel_archive", "channel_archive"]


async def test_an_archived_channel_comes_back(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where = channel(sandbox, "program-team").id
    assert await refused(client.conversations_unarchive(channel=where)) == "not_archived"
    await control.archive("maya.lindqvist", where)
    await client.conversations_unarchive(channel=where)
    assert (await client.chat_postMessage(channel=where, text="x"))["ok"]
    events = await told(control)
    assert [event["type"] for event in events[:4]] == ["message", "group_archive", "message", "group_unarchive"]


async def test_the_list_can_leave_archived_channels_out(client: AsyncWebClient, control: Control) -> None:
    await control.archive("maya.lindqvist", "random")
    everything = {each["name"] for each in (await client.conversations_list())["channels"]}
    open_ones = {each["name"] for each in (await client.conversations_list(exclude_archived=True))["channels"]}
    assert everything - open_ones == {"random"}


async def test_the_general_channel_is_for_everybody_for_ever(client: AsyncWebClient, control: Control) -> None:
    where = (await client.conversations_list())["channels"][0]["id"]
    await client.conversations_join(channel=where)
    assert await refused(client.conversations_archive(channel=where)) == "cant_archive_general"
    assert await refused(client.conversations_leave(channel=where)) == "cant_leave_general"
    with pytest.raises(ControlError, match="cannot be archived"):
        await control.archive("maya.lindqvist", "general")


async def test_somebody_taken_out_has_left(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where, dana = channel(sandbox, "peer-networking").id, user(sandbox, "dana.whitfield").id
    await client.conversations_kick(channel=where, user=dana)
    assert dana not in channel(sandbox, "peer-networking").members
    assert await kinds(control) == ["channel_leave", "member_left_channel"]
    assert await refused(client.conversations_kick(channel=where, user=dana)) == "not_in_channel"
    assert await refused(client.conversations_kick(channel=where, user=sandbox.bot_user_id)) == "cant_kick_self"
    assert await refused(client.conversations_kick(channel=where, user="U0NOBODY")) == "user_not_found"


async def test_leaving_twice_is_no_error(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where = channel(sandbox, "peer-networking").id
    assert "not_in_channel" not in (await client.conversations_leave(channel=where)).data
    assert (await client.conversations_leave(channel=where))["not_in_channel"] is True
    assert (await kinds(control))[-1] == "member_left_channel"


async def test_the_last_member_stays(client: AsyncWebClient) -> None:
    made = (await client.conversations_create(name="alone"))["channel"]["id"]
    assert await refused(client.conversations_leave(channel=made)) == "last_member"


async def test_direct_messages_are_nothing_to_manage(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    direct = (await client.conversations_open(users=[user(sandbox, "dana.whitfield").id]))["channel"]["id"]
    for call in (client.conversations_archive, client.conversations_leave):
        assert await refused(call(channel=direct)) == "method_not_supported_for_channel_type"
    with pytest.raises(ControlError, match="nothing to administer"):
        await control.archive("maya.lindqvist", direct)

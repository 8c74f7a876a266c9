"""What the bot may know of conversations, and how they are opened, joined and read back."""

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.server import Sandbox

from .conftest import channel, user
from .test_chat import refused


async def test_private_channels_without_the_bot_are_not_there(client: AsyncWebClient, sandbox: Sandbox) -> None:
    listed = await client.conversations_list(types="public_channel,private_channel")
    names = {each["name"] for each in listed["channels"]}
    assert names == {"general", "random", "peer-networking", "program-team"}
    hidden = channel(sandbox, "exec-circle").id
    for call in (client.conversations_info, client.conversations_members, client.conversations_history):
        assert await refused(call(channel=hidden)) == "channel_not_found"


async def test_public_channels_are_known_but_not_read_from_outside(client: AsyncWebClient, sandbox: Sandbox) -> None:
    outside = channel(sandbox, "general").id
    assert (await client.conversations_info(channel=outside))["channel"]["is_member"] is False
    assert (await client.conversations_members(channel=outside))["members"]
    assert await refused(client.conversations_history(channel=outside)) == "not_in_channel"


async def test_an_invited_bot_is_in(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    await control.join("rapport", "exec-circle", inviter="maya.lindqvist")
    where = channel(sandbox, "exec-circle").id
    assert (await client.conversations_info(channel=where))["channel"]["is_member"] is True


async def test_the_same_people_have_the_same_conversation(client: AsyncWebClient, sandbox: Sandbox) -> None:
    dana, noa = user(sandbox, "dana.whitfield").id, user(sandbox, "noa.ben.ami").id
    direct = await client.conversations_open(users=[dana])
    again = await client.conversations_open(users=[dana])
    group = await client.conversations_open(users=[dana, noa], return_im=True)
    same_group = await client.conversations_open(users=f"{noa},{dana}")
    assert again["channel"]["id"] == direct["channel"]["id"]
    assert again["already_open"] is True
    assert group["channel"]["id"] == same_group["channel"]["id"] != direct["channel"]["id"]
    assert group["channel"]["name"] == "mpdm-rapport--dana.whitfield--noa.ben.ami-1"


async def test_a_group_holds_eight_people(client: AsyncWebClient, sandbox: Sandbox) -> None:
    people = [each.id for each in sandbox.workspace.users.values()][:9]
    assert (await client.conversations_open(users=people[:8]))["ok"]
    assert await refused(client.conversations_open(users=people)) == "too_many_users"


@pytest.mark.parametrize(
    ("handles", "error"),
    [
        (["bruno.castellan"], "user_disabled"),
        (["standup-bell"], "cannot_dm_bot"),
        (["dana.whitfield", "ines.quaglia"], "invalid_user_combination"),
    ],
)
async def test_who_cannot_be_written_to_is_refused(
    client: AsyncWebClient, sandbox: Sandbox, handles: list[str], error: str
) -> None:
    people = [user(sandbox, handle).id for handle in handles]
    assert await refused(client.conversations_open(users=people)) == error


async def test_opening_nobody_is_refused(client: AsyncWebClient) -> None:
    assert await refused(client.conversations_open(users="")) == "users_list_not_supplied"
    assert await refused(client.conversations_open(users="U0NOBODY")) == "user_not_found"


async def test_an_invitation_names_who_could_not_be_added(client: AsyncWebClient, sandbox: Sandbox) -> None:
    team, dana = channel(sandbox, "program-team").id, user(sandbox, "dana.whitfield").id
    there = user(sandbox, "hanna.vogel").id
    assert await refused(client.conversations_invite(channel=team, users=[there, dana])) == "already_in_channel"
    assert dana not in channel(sandbox, "program-team").members
    await client.conversations_invite(channel=team, users=[dana])
    assert dana in channel(sandbox, "program-team").members


async def test_history_is_newest_first_and_leaves_replies_out(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where = channel(sandbox, "peer-networking").id
    root = await control.post("dana.whitfield", where, "root")
    await control.post("noa.ben.ami", where, "reply", thread_ts=root)
    shared = await control.post("noa.ben.ami", where, "shared", thread_ts=root, broadcast=True)
    later = await control.post("dana.whitfield", where, "later")
    history = (await client.conversations_history(channel=where))["messages"]
    assert [message["ts"] for message in history] == [later, shared, root]
    parent = history[-1]
    assert (parent["reply_count"], parent["reply_users_count"], parent["latest_reply"]) == (2, 1, shared)
    assert parent["reply_users"] == [user(sandbox, "noa.ben.ami").id]


async def test_replies_come_oldest_first_after_their_parent(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where = channel(sandbox, "peer-networking").id
    root = await control.post("dana.whitfield", where, "root")
    replies = [await control.post("noa.ben.ami", where, text, thread_ts=root) for text in "abc"]
    nested = await control.post("dana.whitfield", where, "d", thread_ts=replies[0])
    thread = (await client.conversations_replies(channel=where, ts=root))["messages"]
    assert [message["ts"] for message in thread] == [root, *replies, nested]
    assert {message.get("thread_ts") for message in thread} == {root}
    assert await refused(client.conversations_replies(channel=where, ts="1.2")) == "thread_not_found"


async def test_history_keeps_within_oldest_and_latest(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where = channel(sandbox, "peer-networking").id
    stamps = [await control.post("dana.whitfield", where, text) for text in "abc"]
    between = await client.conversations_history(channel=where, oldest=stamps[0], latest=stamps[2])
    assert [message["text"] for message in between["messages"]] == ["b"]
    among = await client.conversations_history(channel=where, oldest=stamps[0], latest=stamps[2], inclusive=True)
    assert [message["text"] for message in among["messages"]] == ["c", "b", "a"]


async def test_pages_join_up_to_the_whole(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where = channel(sandbox, "peer-networking").id
    for number in range(7):
        await control.post("dana.whitfield", where, str(number))
    seen, cursor = [], ""
    while True:
        page = await client.conversations_history(channel=where, limit=3, cursor=cursor)
        seen += [message["text"] for message in page["messages"]]
        cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
        assert page["has_more"] is bool(cursor)
        if not cursor:
            break
    assert seen == list("6543210")


async def test_what_arrives_between_two_pages_shifts_nothing(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where = channel(sandbox, "peer-networking").id
    for text in "abcd":
        await control.post("dana.whitfield", where, text)
    first = await client.conversations_history(channel=where, limit=2)
    await control.post("dana.whitfield", where, "e")
    cursor = first["response_metadata"]["next_cursor"]
    second = await client.conversations_history(channel=where, limit=2, cursor=cursor)
    assert [message["text"] for message in second["messages"]] == ["b", "a"]


async def test_members_and_users_come_in_pages_too(client: AsyncWebClient, sandbox: Sandbox) -> None:
    where = channel(sandbox, "peer-networking")
    members: list[str] = []
    async for page in await client.conversations_members(channel=where.id, limit=20):
        members += page["members"]
    assert members == where.members
    everybody: list[str] = []
    async for page in await client.users_list(limit=10):
        everybody += [member["id"] for member in page["members"]]
    assert everybody == list(sandbox.workspace.users)


@pytest.mark.parametrize("cursor", ["nonsense", "bmV4dDo=", "bmV4dDpVMA==", "\u00e9"])
async def test_a_made_up_cursor_is_refused(client: AsyncWebClient, cursor: str) -> None:
    assert await refused(client.users_list(limit=2, cursor=cursor)) == "invalid_cursor"


async def test_a_limit_out_of_range_is_refused(client: AsyncWebClient) -> None:
    assert await refused(client.users_list(limit=100_000)) == "invalid_limit"
    assert await refused(client.api_call("users.list", json={"limit": "many"})) == "invalid_arguments"


@pytest.mark.parametrize("limit", [0, -1])
async def test_a_limit_of_nothing_is_none(client: AsyncWebClient, sandbox: Sandbox, limit: int) -> None:
    assert len((await client.users_list(limit=limit))["members"]) == len(sandbox.workspace.users)


async def test_pages_from_a_moment_on_go_forward(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    where = channel(sandbox, "peer-networking").id
    stamps = [await control.post("dana.whitfield", where, text) for text in "abcde"]
    first = await client.conversations_history(channel=where, oldest=stamps[0], limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    second = await client.conversations_history(channel=where, oldest=stamps[0], limit=2, cursor=cursor)
    pages = [[message["text"] for message in page["messages"]] for page in (first, second)]
    assert pages == [["c", "b"], ["e", "d"]]
    back = await client.conversations_history(channel=where, oldest=stamps[0], latest=stamps[4], limit=2)
    assert [message["text"] for message in back["messages"]] == ["d", "c"]


@pytest.mark.parametrize("method", ["conversations.info", "conversations.history", "chat.postMessage"])
async def test_what_was_not_sent_is_named_and_what_is_empty_is_not_found(client: AsyncWebClient, method: str) -> None:
    with pytest.raises(SlackApiError) as caught:
        await client.api_call(method, json={"text": "x"})
    assert caught.value.response["error"] == "invalid_arguments"
    assert caught.value.response["response_metadata"]["messages"] == ["[ERROR] missing required field: channel"]
    assert await refused(client.api_call(method, json={"text": "x", "channel": ""})) == "channel_not_found"


async def test_people_act_only_where_they_are(control: Control) -> None:
    with pytest.raises(ControlError, match="sees no conversation"):
        await control.post("dana.whitfield", "exec-circle", "let me in")
    await control.leave("dana.whitfield", "random")
    with pytest.raises(ControlError, match="is not in random"):
        await control.post("dana.whitfield", "random", "x")
    await control.join("dana.whitfield", "random")
    await control.post("dana.whitfield", "random", "back")


async def test_the_deactivated_do_nothing_more(control: Control, sandbox: Sandbox) -> None:
    await control.deactivate("dana.whitfield")
    with pytest.raises(ControlError, match="is deactivated"):
        await control.post("dana.whitfield", "peer-networking", "x")
    assert user(sandbox, "dana.whitfield").id not in channel(sandbox, "peer-networking").members


async def test_people_change_only_their_own_messages(control: Control) -> None:
    ts = await control.post("dana.whitfield", "peer-networking", "mine")
    with pytest.raises(ControlError, match="is not Noa Ben-Ami's"):
        await control.edit("noa.ben.ami", "peer-networking", ts, "yours")
    await control.delete("maya.lindqvist", "peer-networking", ts)
    assert await control.messages("peer-networking") == []

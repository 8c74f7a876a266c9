"""What an app may write, change and delete, and what Slack answers when it may not."""

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.server import Sandbox
from sandbox.wire import JSON

from .conftest import button, channel, section, user


async def refused(call: object) -> str:
    """The name of the error a call is refused with."""
    with pytest.raises(SlackApiError) as caught:
        await call  # type: ignore[misc]
    return str(caught.value.response["error"])


async def test_a_message_is_answered_and_stands_in_the_channel(client: AsyncWebClient, control: Control) -> None:
    answer = await client.chat_postMessage(channel="peer-networking", text="Hello")
    assert answer["message"]["text"] == "Hello"
    assert [message["ts"] for message in await control.messages("peer-networking")][-1] == answer["ts"]


async def test_timestamps_are_unique_and_increase(client: AsyncWebClient) -> None:
    posted = [await client.chat_postMessage(channel="peer-networking", text="x") for _ in range(3)]
    stamps = [answer["ts"] for answer in posted]
    assert stamps == sorted(set(stamps))


@pytest.mark.parametrize(
    ("where", "error"),
    [
        ("general", "not_in_channel"),
        ("exec-circle", "channel_not_found"),
        ("C0NOWHERE", "channel_not_found"),
        ("", "channel_not_found"),
    ],
)
async def test_the_bot_posts_only_where_it_is(client: AsyncWebClient, where: str, error: str) -> None:
    assert await refused(client.chat_postMessage(channel=where, text="x")) == error


async def test_posting_to_a_user_opens_the_direct_message(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    answer = await client.chat_postMessage(channel=user(sandbox, "dana.whitfield").id, text="Hello")
    assert answer["channel"].startswith("D")
    assert [message["text"] for message in await control.dm("dana.whitfield")] == ["Hello"]


async def test_posting_to_a_deactivated_user_succeeds_as_in_slack(client: AsyncWebClient, sandbox: Sandbox) -> None:
    assert (await client.chat_postMessage(channel=user(sandbox, "bruno.castellan").id, text="x"))["ok"]


async def test_a_bot_is_not_written_to(client: AsyncWebClient, sandbox: Sandbox) -> None:
    call = client.chat_postMessage(channel=user(sandbox, "standup-bell").id, text="x")
    assert await refused(call) == "cannot_dm_bot"


async def test_an_empty_message_is_refused(client: AsyncWebClient) -> None:
    assert await refused(client.api_call("chat.postMessage", json={"channel": "peer-networking"})) == "no_text"


@pytest.mark.parametrize(("length", "kept"), [(4_001, 4_001), (40_000, 40_000), (40_001, 40_000)])
async def test_long_text_is_accepted_and_cut_at_forty_thousand(client: AsyncWebClient, length: int, kept: int) -> None:
    answer = await client.chat_postMessage(channel="peer-networking", text="x" * length)
    assert len(answer["message"]["text"]) == kept


async def test_an_update_takes_four_thousand_characters(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel="peer-networking", text="x")
    where = {"channel": posted["channel"], "ts": posted["ts"]}
    assert (await client.chat_update(**where, text="y" * 4_000))["ok"]
    assert await refused(client.chat_update(**where, text="y" * 4_001)) == "msg_too_long"


async def test_text_alone_removes_the_blocks_of_an_updated_message(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[section("old")])
    updated = await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="new")
    assert [block["type"] for block in updated["message"]["blocks"]] == ["rich_text"]
    assert updated["message"]["edited"]["ts"] > posted["ts"]


async def test_an_update_with_blocks_does_not_show_as_edited(client: AsyncWebClient) -> None:
    posted = await client.chat_postMessage(channel="peer-networking", text="x", blocks=[section("old")])
    where = {"channel": posted["channel"], "ts": posted["ts"]}
    updated = await client.chat_update(**where, text="new", blocks=[section("new")])
    assert "edited" not in updated["message"]
    assert updated["message"]["blocks"][0]["text"]["text"] == "new"


async def test_only_own_messages_are_changed(client: AsyncWebClient, control: Control) -> None:
    ts = await control.post("dana.whitfield", "peer-networking", "mine")
    where = (await client.conversations_list())["channels"]
    id_ = next(each["id"] for each in where if each["name"] == "peer-networking")
    assert await refused(client.chat_update(channel=id_, ts=ts, text="x")) == "cant_update_message"
    assert await refused(client.chat_delete(channel=id_, ts=ts)) == "cant_delete_message"
    assert await refused(client.chat_update(channel=id_, ts="1.2", text="x")) == "message_not_found"


async def test_a_deleted_message_is_gone(client: AsyncWebClient, control: Control) -> None:
    posted = await client.chat_postMessage(channel="peer-networking", text="x")
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    assert await control.messages("peer-networking") == []


async def test_an_ephemeral_message_is_one_persons_and_cannot_be_updated(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where, dana = channel(sandbox, "peer-networking").id, user(sandbox, "dana.whitfield").id
    answer = await client.chat_postEphemeral(channel=where, user=dana, text="psst")
    assert [message["text"] for message in await control.ephemerals("dana.whitfield")] == ["psst"]
    assert await control.ephemerals("noa.ben.ami") == []
    update = client.chat_update(channel=where, ts=answer["message_ts"], text="x")
    assert await refused(update) == "message_not_found"


async def test_an_ephemeral_message_needs_a_member(client: AsyncWebClient, sandbox: Sandbox) -> None:
    where, guest = channel(sandbox, "program-team").id, user(sandbox, "dana.whitfield").id
    for stranger in (guest, "U0NOBODY"):
        call = client.chat_postEphemeral(channel=where, user=stranger, text="psst")
        assert await refused(call) == "user_not_in_channel"


async def test_metadata_is_kept_and_shown_only_on_request(client: AsyncWebClient, sandbox: Sandbox) -> None:
    metadata = {"event_type": "sent", "event_payload": {"row": "r1"}}
    where = channel(sandbox, "peer-networking").id
    await client.chat_postMessage(channel=where, text="x", metadata=metadata)
    plain = (await client.conversations_history(channel=where))["messages"][0]
    full = (await client.conversations_history(channel=where, include_all_metadata=True))["messages"][0]
    assert "metadata" not in plain
    assert full["metadata"] == metadata


@pytest.mark.parametrize("metadata", [{"event_type": "x"}, {"event_payload": {}}, "{", [1]])
async def test_malformed_metadata_is_refused(client: AsyncWebClient, metadata: JSON) -> None:
    arguments = {"channel": "peer-networking", "text": "x", "metadata": metadata}
    assert await refused(client.api_call("chat.postMessage", json=arguments)) == "invalid_metadata_format"


async def test_a_permalink_names_channel_message_and_thread(client: AsyncWebClient) -> None:
    root = await client.chat_postMessage(channel="peer-networking", text="x")
    where = root["channel"]
    reply = await client.chat_postMessage(channel=where, text="y", thread_ts=root["ts"])
    link = (await client.chat_getPermalink(channel=where, message_ts=reply["ts"]))["permalink"]
    assert link.endswith(f"/{where}/p{reply['ts'].replace('.', '')}?thread_ts={root['ts']}&cid={where}")
    link = (await client.chat_getPermalink(channel=where, message_ts=root["ts"]))["permalink"]
    assert link.endswith(f"?thread_ts={root['ts']}&cid={where}")
    alone = await client.chat_postMessage(channel="peer-networking", text="z")
    assert "?" not in (await client.chat_getPermalink(channel=where, message_ts=alone["ts"]))["permalink"]


async def test_a_reply_to_no_message_stands_in_the_channel(client: AsyncWebClient, control: Control) -> None:
    gone = await control.post("dana.whitfield", "peer-networking", "soon gone")
    await control.delete("dana.whitfield", "peer-networking", gone)
    answer = await client.chat_postMessage(channel="peer-networking", text="x", thread_ts=gone)
    assert "thread_ts" not in answer["message"]
    assert [message["text"] for message in await control.messages("peer-networking")] == ["x"]


@pytest.mark.parametrize("moment", ["soon", "1.2", "631152000.000001", "99999999999.0"])
async def test_a_thread_that_cannot_be_is_refused(client: AsyncWebClient, moment: str) -> None:
    call = client.chat_postMessage(channel="peer-networking", text="x", thread_ts=moment)
    assert await refused(call) == "invalid_thread_ts"


async def test_a_reply_to_a_reply_is_in_the_same_thread(client: AsyncWebClient) -> None:
    root = await client.chat_postMessage(channel="peer-networking", text="x")
    first = await client.chat_postMessage(channel="peer-networking", text="y", thread_ts=root["ts"])
    second = await client.chat_postMessage(channel="peer-networking", text="z", thread_ts=first["ts"])
    assert second["message"]["thread_ts"] == root["ts"]


async def test_spaces_are_a_text(client: AsyncWebClient) -> None:
    assert (await client.api_call("chat.postMessage", json={"channel": "peer-networking", "text": "  "}))["ok"]


async def test_whom_a_message_pings_is_recorded(client: AsyncWebClient, control: Control) -> None:
    await client.chat_postMessage(
        channel="peer-networking",
        text="<!here> and <@U012>",
        blocks=[
            section("<@U345|ann> and &lt;!channel&gt;"),
            {"type": "header", "text": {"type": "plain_text", "text": "<!everyone>"}},
            {"type": "actions", "elements": [button(value="<!channel>")]},
        ],
    )
    assert (await control.messages("peer-networking"))[-1]["pings"] == ["!here", "U012", "U345"]


async def test_a_plain_at_channel_pings_only_with_link_names(client: AsyncWebClient, control: Control) -> None:
    await client.chat_postMessage(channel="peer-networking", text="@channel a@here.example")
    await client.chat_postMessage(channel="peer-networking", text="@channel", link_names=True)
    assert [message["pings"] for message in await control.messages("peer-networking")] == [[], ["!channel"]]

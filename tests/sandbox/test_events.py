"""What an app hears of what people do, and in which words."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.server import Sandbox
from sandbox.wire import JSON

from .conftest import channel, user
from .test_chat import refused


async def told(control: Control) -> list[JSON]:
    """The events the app was told of, in order."""
    deliveries = (await control.state())["deliveries"]
    return [delivery["payload"]["event"] for delivery in deliveries]


async def test_a_message_carries_its_text_raw(control: Control, sandbox: Sandbox) -> None:
    ts = await control.post("dana.whitfield", "peer-networking", "R&amp;D, see <https://a.example|a>")
    events = await told(control)
    event = events[0]
    assert (event["type"], event["text"], event["ts"]) == ("message", "R&amp;D, see <https://a.example|a>", ts)
    assert (event["channel_type"], event["user"]) == ("channel", user(sandbox, "dana.whitfield").id)
    assert "subtype" not in event
    assert event["blocks"][0]["elements"][0]["elements"] == [
        {"type": "text", "text": "R&D, see "},
        {"type": "link", "url": "https://a.example", "text": "a"},
    ]


@pytest.mark.parametrize(("where", "kind"), [("dm", "im"), ("program-team", "group")])
async def test_the_kind_of_conversation_is_named(control: Control, where: str, kind: str) -> None:
    await control.post("maya.lindqvist", where, "x")
    events = await told(control)
    assert events[0]["channel_type"] == kind


async def test_what_happens_where_the_bot_is_not_stays_there(control: Control) -> None:
    await control.post("dana.whitfield", "general", "x")
    await control.post("maya.lindqvist", "exec-circle", "x")
    await control.join("ines.quaglia", "general", inviter="maya.lindqvist")
    events = await told(control)
    assert events == []


async def test_a_reply_names_its_thread_and_its_parents_author(control: Control, sandbox: Sandbox) -> None:
    root = await control.post("dana.whitfield", "peer-networking", "root")
    await control.post("noa.ben.ami", "peer-networking", "reply", thread_ts=root)
    events = await told(control)
    assert events[1]["thread_ts"] == root
    assert events[1]["parent_user_id"] == user(sandbox, "dana.whitfield").id


async def test_a_reply_also_sent_to_the_channel_says_so(control: Control) -> None:
    root = await control.post("dana.whitfield", "peer-networking", "root")
    await control.post("noa.ben.ami", "peer-networking", "reply", thread_ts=root, broadcast=True)
    events = await told(control)
    assert (events[1]["subtype"], events[1]["root"]["ts"]) == ("thread_broadcast", root)


async def test_a_file_comes_as_a_file_share(control: Control) -> None:
    await control.post("dana.whitfield", "peer-networking", "my card", files=["card.pdf"])
    events = await told(control)
    assert events[0]["subtype"] == "file_share"
    assert events[0]["files"][0]["name"] == "card.pdf"


async def test_an_edit_shows_before_and_after(control: Control, sandbox: Sandbox) -> None:
    ts = await control.post("dana.whitfield", "peer-networking", "old")
    await control.edit("dana.whitfield", "peer-networking", ts, "new")
    events = await told(control)
    event = events[1]
    assert (event["subtype"], event["hidden"]) == ("message_changed", True)
    assert (event["previous_message"]["text"], event["message"]["text"]) == ("old", "new")
    assert event["message"]["ts"] == ts != event["ts"]
    assert event["message"]["edited"]["user"] == user(sandbox, "dana.whitfield").id


async def test_an_unfurl_looks_like_an_edit_by_nobody(control: Control) -> None:
    ts = await control.post("dana.whitfield", "peer-networking", "https://a.example")
    await control.unfurl("peer-networking", ts, "https://a.example")
    events = await told(control)
    assert events[1]["subtype"] == "message_changed"
    assert "edited" not in events[1]["message"]
    assert events[1]["message"]["attachments"][0]["from_url"] == "https://a.example"


async def test_a_deletion_shows_what_was_there(control: Control) -> None:
    ts = await control.post("dana.whitfield", "peer-networking", "oops")
    await control.delete("dana.whitfield", "peer-networking", ts)
    events = await told(control)
    assert (events[1]["subtype"], events[1]["deleted_ts"]) == ("message_deleted", ts)
    assert events[1]["previous_message"]["text"] == "oops"


async def test_a_deleted_parent_leaves_a_tombstone(control: Control) -> None:
    root = await control.post("dana.whitfield", "peer-networking", "root")
    await control.post("noa.ben.ami", "peer-networking", "reply", thread_ts=root)
    await control.delete("dana.whitfield", "peer-networking", root)
    events = await told(control)
    event = events[2]
    assert (event["subtype"], event["message"]["subtype"]) == ("message_changed", "tombstone")
    assert event["previous_message"]["text"] == "root"
    thread = await control.messages("peer-networking", thread_ts=root)
    assert [message["text"] for message in thread] == ["This message was deleted.", "reply"]


async def test_a_tombstone_goes_with_the_last_reply(control: Control) -> None:
    root = await control.post("dana.whitfield", "peer-networking", "root")
    reply = await control.post("noa.ben.ami", "peer-networking", "reply", thread_ts=root)
    await control.delete("dana.whitfield", "peer-networking", root)
    assert [message["subtype"] for message in await control.messages("peer-networking")] == ["tombstone"]
    await control.delete("noa.ben.ami", "peer-networking", reply)
    assert await control.messages("peer-networking") == []


async def test_links_to_an_apps_own_domains_are_told_of(control: Control, sandbox: Sandbox) -> None:
    await control.set_app(unfurl_domains=["docs.example"], events=["link_shared"])
    await control.post("dana.whitfield", "peer-networking", "<https://mydocs.example/x> <https://a.example|a>")
    text = "<https://www.docs.example/a?b=1&amp;c=2|A> and <https://docs.example/d> and <http://[>"
    ts = await control.post("dana.whitfield", "peer-networking", text)
    await control.post("maya.lindqvist", "exec-circle", text)
    await control.post("maya.lindqvist", "general", text)
    inside, outside = await told(control)
    assert inside["links"] == [
        {"domain": "docs.example", "url": "https://www.docs.example/a?b=1&c=2"},
        {"domain": "docs.example", "url": "https://docs.example/d"},
    ]
    assert (inside["message_ts"], inside["is_bot_user_member"]) == (ts, True)
    assert (outside["channel"], outside["is_bot_user_member"]) == (channel(sandbox, "general").id, False)


async def test_an_apps_own_unfurl_is_an_edit_by_nobody(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    where = channel(sandbox, "peer-networking").id
    ts = await control.post("dana.whitfield", where, "<https://docs.example/d>")
    await client.chat_unfurl(channel=where, ts=ts, unfurls={"https://docs.example/d": {"title": "D"}})
    event = (await told(control))[-1]
    assert event["subtype"] == "message_changed"
    assert "edited" not in event["message"]
    assert event["message"]["attachments"][0]["title"] == "D"
    for wrong in ({}, {"https://docs.example/d": "D"}):
        call = client.api_call("chat.unfurl", json={"channel": where, "ts": ts, "unfurls": wrong})
        assert await refused(call) in ("missing_unfurls", "cannot_parse_attachment")


async def test_metadata_is_told_of_by_its_type(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    kinds = ["posted", "updated", "deleted"]
    events = [f"message_metadata_{kind}" for kind in kinds]
    await control.set_app(metadata_subscriptions=["sent"], events=events)
    where = channel(sandbox, "peer-networking").id
    for name in ("other", "sent"):
        first, second = ({"event_type": name, "event_payload": {"row": row}} for row in ("1", "2"))
        posted = await client.chat_postMessage(channel=where, text="x", metadata=first)
        await client.chat_update(channel=where, ts=posted["ts"], text="y", metadata=second)
        await client.chat_update(channel=where, ts=posted["ts"], text="z")
        await client.chat_delete(channel=where, ts=posted["ts"])
    heard = await told(control)
    assert [event["type"] for event in heard] == events
    assert [event["message_ts"] for event in heard] == [posted["ts"]] * 3
    assert heard[1]["previous_metadata"] == {"event_type": "sent", "event_payload": {"row": "1"}}
    assert heard[2]["previous_metadata"] == {"event_type": "sent", "event_payload": {"row": "2"}}


async def test_a_strangers_message_names_their_team(control: Control, sandbox: Sandbox) -> None:
    await control.post("ines.quaglia", "peer-networking", "hello")
    event = (await told(control))[0]
    assert event["user_team"] == event["source_team"] == user(sandbox, "ines.quaglia").team_id != sandbox.team_id


async def test_coming_and_going_is_told_twice(control: Control, sandbox: Sandbox) -> None:
    await control.leave("dana.whitfield", "peer-networking")
    await control.join("dana.whitfield", "peer-networking")
    events = await told(control)
    assert [(event["type"], event.get("subtype")) for event in events] == [
        ("message", "channel_leave"),
        ("member_left_channel", None),
        ("message", "channel_join"),
        ("member_joined_channel", None),
    ]
    assert events[-1]["user"] == user(sandbox, "dana.whitfield").id
    assert events[-1]["channel"] == channel(sandbox, "peer-networking").id


async def test_an_invitation_names_the_host_and_greets_the_bot(control: Control, sandbox: Sandbox) -> None:
    await control.join("rapport", "exec-circle", inviter="maya.lindqvist")
    events = await told(control)
    joined = events[-1]
    assert (joined["type"], joined["user"]) == ("member_joined_channel", sandbox.bot_user_id)
    assert joined["inviter"] == user(sandbox, "maya.lindqvist").id
    assert joined["channel_type"] == "G"


async def test_a_deactivation_is_a_changed_user(control: Control) -> None:
    await control.deactivate("dana.whitfield")
    events = await told(control)
    assert events[-1]["type"] == "user_change"
    assert events[-1]["user"]["deleted"] is True


async def test_the_bots_own_messages_come_back_to_it(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    await client.chat_postMessage(channel="peer-networking", text="x")
    events = await told(control)
    assert events[0]["user"] == sandbox.bot_user_id
    assert events[0]["bot_profile"]["app_id"] == sandbox.app_id


async def test_other_bots_and_strangers_are_told_apart(control: Control, sandbox: Sandbox) -> None:
    await control.join("standup-bell", "peer-networking")
    await control.post("standup-bell", "peer-networking", "ding")
    await control.post("ines.quaglia", "peer-networking", "hello")
    events = await told(control)
    assert events[-2]["bot_id"] == user(sandbox, "standup-bell").bot_id
    assert events[-1]["team"] != sandbox.team_id
    assert "bot_id" not in events[-1]


async def test_opening_the_home_tells_which_view_was_there(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    dana = user(sandbox, "dana.whitfield").id
    await control.open_home("dana.whitfield")
    await client.views_publish(user_id=dana, view={"type": "home", "blocks": []})
    await control.open_home("dana.whitfield")
    events = await told(control)
    assert [(event["tab"], "view" in event) for event in events] == [("home", False), ("home", True)]

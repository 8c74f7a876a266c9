"""Nothing the sandbox answers or tells has a field, or a type of field, that Slack's has not."""

import json
import os
from pathlib import Path

import pytest
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.server import Sandbox
from sandbox.wire import JSON

from .conftest import button, channel, modal, section, text_input, user

_BESIDE = Path(__file__).parents[3] / "shared" / "data" / "slack-shapes"
SHAPES = Path(os.environ.get("RAPPORT_SLACK_SHAPES", _BESIDE))

pytestmark = pytest.mark.skipif(not SHAPES.is_dir(), reason=f"no shapes of Slack's answers in {SHAPES}")

_FREE = {"values", "event_payload", "state", "blocks"}
"""Objects whose keys are ids, and blocks, which Block Kit's own rules check."""

_ALSO_SENT = {
    "conversations.replies.messages[].client_msg_id: unknown",
    "conversations.replies.messages[].hidden: unknown",
    "conversations.replies.messages[].subtype: unknown",
    "MessageFileSharePayload.event.bot_id: unknown",
    "MessagePayload.event.source_team: unknown",
    "MessagePayload.event.user_team: unknown",
    "TeamJoinPayload.event.event_ts: unknown",
    "UserChangePayload.event.event_ts: unknown",
    "command.is_enterprise_install: text, not boolean",
    "AppHomeOpenedPayload.event.view.blocks: unknown",
    "block_actions.view.blocks: unknown",
    "view_closed.view.blocks: unknown",
    "view_submission.view.blocks: unknown",
}
"""What Slack does send though the files leave it out: `conversations.history` has the first three, a bot's
message its `bot_id`, a stranger's message their team, an event its `event_ts`, a view its blocks; and a slash
command is a form, which knows no booleans."""


def differences(actual: object, shape: object, where: str = "") -> list[str]:
    """Every place where `actual` has a field, or a JSON type, that `shape` has not; null fits anything."""
    if actual is None or where.rpartition(".")[2] in _FREE:
        return []
    if isinstance(actual, dict):
        return _of_objects(actual, shape, where)
    if isinstance(actual, list):
        if not isinstance(shape, list):
            return [f"{where}: a list"]
        return [found for item in actual for found in _of_items(item, shape, f"{where}[]")]
    return [] if _kind(actual) == _kind(shape) else [f"{where}: {_kind(actual)}, not {_kind(shape)}"]


def _of_objects(actual: JSON, shape: object, where: str) -> list[str]:
    if not isinstance(shape, dict):
        return [f"{where}: an object"]
    found = []
    for name, value in actual.items():
        if name in shape:
            found += differences(value, shape[name], f"{where}.{name}")
        else:
            found.append(f"{where}.{name}: unknown")
    return found


def _of_items(item: object, shapes: list[object], where: str) -> list[str]:
    """A list's shape lists its variants: the item must fit one."""
    tried = [differences(item, shape, where) for shape in shapes]
    return min(tried, key=len) if tried else []


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int | float) else "text"


def shape(*path: str) -> JSON:
    """One file of shapes."""
    loaded: JSON = json.loads(SHAPES.joinpath(*path).read_text())
    return loaded


async def everything(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    """Call every method, well and badly, and do all a person can do."""
    where, dana = channel(sandbox, "peer-networking").id, user(sandbox, "dana.whitfield").id
    row = {"type": "actions", "elements": [button(value="1")]}
    root = await control.post("dana.whitfield", where, "root")
    await control.post("noa.ben.ami", where, "reply", thread_ts=root)
    await control.post("noa.ben.ami", where, "shared", thread_ts=root, broadcast=True)
    filed = await control.post("noa.ben.ami", where, "filed", files=["a.pdf"])
    await control.edit("dana.whitfield", where, root, "edited")
    await control.unfurl(where, root, "https://a.example")
    await control.delete("noa.ben.ami", where, filed)
    await control.delete("dana.whitfield", where, root)
    await control.leave("dana.whitfield", where)
    await control.join("dana.whitfield", where, inviter="maya.lindqvist")
    metadata = {"event_type": "sent", "event_payload": {"row": "1"}}
    posted = await client.chat_postMessage(channel=where, text="x", blocks=[section("x"), row], metadata=metadata)
    await client.reactions_add(channel=where, timestamp=posted["ts"], name="wave")
    await client.chat_update(channel=where, ts=posted["ts"], text="y", blocks=[section("y"), row])
    await client.chat_getPermalink(channel=where, message_ts=posted["ts"])
    await client.chat_postEphemeral(channel=where, user=dana, text="psst")
    await control.click("dana.whitfield", where, posted["ts"], "go")
    await control.command("dana.whitfield", where, "open")
    view = (await control.views("dana.whitfield"))[0]
    await client.views_update(view_id=view["id"], view=modal(text_input(), row))
    await control.click_in_view("dana.whitfield", view["id"], "go")
    await control.submit("dana.whitfield", view["id"], {"name": "x"})
    await control.command("dana.whitfield", where, "open")
    await control.close("dana.whitfield", (await control.views("dana.whitfield"))[0]["id"])
    await client.views_publish(user_id=dana, view={"type": "home", "blocks": [row]})
    await control.open_home("dana.whitfield")
    await client.auth_test()
    await client.team_info()
    await client.users_info(user=user(sandbox, "ines.quaglia").id)
    await client.users_list(limit=5)
    await client.conversations_list(limit=2, types="public_channel,private_channel,im,mpim")
    await client.conversations_info(channel=where)
    await client.conversations_members(channel=where, limit=3)
    opened = await client.conversations_open(users=[dana], return_im=True)
    await client.conversations_history(channel=where, limit=3, include_all_metadata=True)
    await client.conversations_replies(channel=where, ts=root)
    await control.leave("hanna.vogel", where)
    await client.conversations_invite(channel=where, users=[user(sandbox, "hanna.vogel").id])
    uploaded = await client.files_upload_v2(content="a", filename="a.csv", channel=opened["channel"]["id"])
    await client.files_info(file=uploaded["file"]["id"])
    await client.chat_delete(channel=where, ts=posted["ts"])
    await administrate(client, control, sandbox)
    await client.api_call("chat.postMessage", json={"channel": where, "blocks": [{"type": "x"}]})


async def administrate(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    """Call what makes and changes channels, people and files, and let an administrator do so."""
    dana = user(sandbox, "dana.whitfield").id
    made = (await client.conversations_create(name="made"))["channel"]["id"]
    await client.conversations_rename(channel=made, name="renamed")
    await client.conversations_setPurpose(channel=made, purpose="x")
    await client.conversations_setTopic(channel=made, topic="x")
    await client.conversations_invite(channel=made, users=[dana])
    await client.conversations_kick(channel=made, user=dana)
    await client.conversations_archive(channel=made)
    await client.conversations_unarchive(channel=made)
    await client.conversations_join(channel=channel(sandbox, "general").id)
    await control.rename_channel("maya.lindqvist", "program-team", "team")
    await control.archive("maya.lindqvist", "team")
    ts = await control.post("ines.quaglia", "peer-networking", "<https://docs.example/a>")
    where = channel(sandbox, "peer-networking").id
    await client.reactions_add(channel=where, timestamp=ts, name="wave")
    await client.reactions_remove(channel=where, timestamp=ts, name="wave")
    uploaded = await client.files_upload_v2(content="a", filename="a.csv", channel=where)
    await client.files_delete(file=uploaded["file"]["id"])
    await client.users_profile_get(user=dana)
    await client.users_lookupByEmail(email="dana.whitfield@lanternfishpay.example")
    await control.enroll("new.person", "New Person")
    await control.rename("new.person", title="Newcomer")


async def provoke(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    """`everything`, with the refusal at its end expected."""
    with pytest.raises(SlackApiError):
        await everything(client, control, sandbox)


def serve_all(app: AsyncApp) -> None:
    """An app that opens a modal on a command and acks all else."""

    @app.command("/rapport")
    async def opened(ack: AsyncAck, body: JSON, client: AsyncWebClient) -> None:
        await client.views_open(trigger_id=body["trigger_id"], view=modal(text_input(), notify_on_close=True))
        await ack()

    async def acked(ack: AsyncAck) -> None:
        await ack()

    app.action("go")(acked)
    app.view("form")(acked)
    app.view_closed("form")(acked)


async def test_answers_are_a_subset_of_slacks(
    client: AsyncWebClient, control: Control, sandbox: Sandbox, bolt: AsyncApp
) -> None:
    serve_all(bolt)
    await control.set_app(unfurl_domains=["docs.example"])
    await provoke(client, control, sandbox)
    found: list[str] = []
    called: set[str] = set()
    for call in (await control.state())["calls"]:
        file = f"{call['method']}.json"
        if (SHAPES / "api" / file).exists():
            called.add(call["method"])
            found += [f"{call['method']}{place}" for place in differences(call["answer"], shape("api", file))]
    assert set(found) - _ALSO_SENT == set()
    assert len(called) == 30


_EVENT_FILES = {
    ("message", None): "MessagePayload",
    ("message", "message_changed"): "MessageChangedPayload",
    ("message", "message_deleted"): "MessageDeletedPayload",
    ("message", "file_share"): "MessageFileSharePayload",
    ("message", "thread_broadcast"): "MessageThreadBroadcastPayload",
    ("message", "channel_join"): "MessageChannelJoinPayload",
    ("message", "channel_leave"): "MessageChannelLeavePayload",
    ("member_joined_channel", None): "MemberJoinedChannelPayload",
    ("member_left_channel", None): "MemberLeftChannelPayload",
    ("app_home_opened", None): "AppHomeOpenedPayload",
    ("channel_archive", None): "ChannelArchivePayload",
    ("channel_created", None): "ChannelCreatedPayload",
    ("channel_rename", None): "ChannelRenamePayload",
    ("channel_unarchive", None): "ChannelUnarchivePayload",
    ("file_deleted", None): "FileDeletedPayload",
    ("group_archive", None): "GroupArchivePayload",
    ("group_rename", None): "GroupRenamePayload",
    ("link_shared", None): "LinkSharedPayload",
    ("message", "channel_archive"): "MessageChannelArchivePayload",
    ("message", "channel_name"): "MessageChannelNamePayload",
    ("message", "channel_purpose"): "MessageChannelPurposePayload",
    ("message", "channel_topic"): "MessageChannelTopicPayload",
    ("message", "channel_unarchive"): "MessageChannelUnarchivePayload",
    ("message", "group_archive"): "MessageChannelArchivePayload",
    ("message", "group_name"): "MessageChannelNamePayload",
    ("reaction_added", None): "ReactionAddedPayload",
    ("reaction_removed", None): "ReactionRemovedPayload",
    ("team_join", None): "TeamJoinPayload",
    ("user_change", None): "UserChangePayload",
}


async def test_payloads_are_a_subset_of_slacks(
    client: AsyncWebClient, control: Control, sandbox: Sandbox, bolt: AsyncApp
) -> None:
    serve_all(bolt)
    await control.set_app(unfurl_domains=["docs.example"])
    await provoke(client, control, sandbox)
    found: list[str] = []
    told: set[str] = set()
    for delivery in (await control.state())["deliveries"]:
        payload = delivery["payload"]
        name, expected = _expected(payload)
        told.add(name)
        found += [f"{name}{place}" for place in differences(payload, expected)]
    assert set(found) - _ALSO_SENT == set()
    assert told == set(_EVENT_FILES.values()) | _INTERACTIONS


_INTERACTIONS = {"block_actions", "command", "view_closed", "view_submission"}


def _expected(payload: JSON) -> tuple[str, JSON]:
    if "event" in payload:
        event = payload["event"]
        name = _EVENT_FILES[event["type"], event.get("subtype")]
        envelope = shape("events", "MemberJoinedChannelPayload.json")
        return name, envelope | shape("events", f"{name}.json")
    if "command" in payload:
        return "command", shape("slash-commands", "SlashCommandPayload.json")
    files = {
        "block_actions": ("interactive-components", "BlockActionPayload.json"),
        "view_submission": ("views", "ViewSubmissionPayload.json"),
        "view_closed": ("views", "ViewClosedPayload.json"),
    }
    return payload["type"], shape(*files[payload["type"]])


def test_a_difference_would_be_found() -> None:
    assert differences({"a": {"b": 1}}, {"a": {"b": ""}}) == [".a.b: number, not text"]
    assert differences({"c": 1}, {"a": 1}) == [".c: unknown"]
    assert differences([{"x": 1}], [{"y": 1}, {"x": 1}]) == []

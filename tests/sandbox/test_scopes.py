"""What the app may do and hears of: the manifest's, no more; each method asks for its own scope and names it."""

import re
from pathlib import Path

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError
from sandbox.installation import EVENTS, SCOPES
from sandbox.limits import TIERS
from sandbox.server import Sandbox
from sandbox.subscriptions import EVENT_SCOPES
from sandbox.web_api import METHODS

from .conftest import EVERY_SCOPE, channel, user
from .test_events import told

MANIFEST = Path(__file__).parents[2] / "manifest.yaml"


def listed(name: str) -> list[str]:
    """The items of the list called `name` in the manifest, read as text."""
    found = re.search(rf"^ *{name}:\n((?: +- .*\n)+)", MANIFEST.read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    return [line.split("#")[0].strip(" -") for line in found[1].splitlines()]


def test_the_seeded_app_has_exactly_the_manifests_scopes_and_events() -> None:
    assert sorted(SCOPES) == sorted(listed("bot"))
    assert sorted(EVENTS) == sorted(listed("bot_events"))


def test_every_event_of_the_seeded_app_is_one_its_scopes_allow() -> None:
    assert {EVENT_SCOPES[name] for name in EVENTS} - {""} <= set(SCOPES)


def test_every_method_has_a_rate_tier() -> None:
    assert set(TIERS) == set(METHODS)


PUBLIC, PRIVATE, THEIRS = "peer-networking", "program-team", "dana.whitfield"
NEEDS = [
    ("chat.postMessage", {"channel": PUBLIC, "text": "x"}, "chat:write"),
    ("chat.postEphemeral", {"channel": PUBLIC, "user": THEIRS, "text": "x"}, "chat:write"),
    ("chat.update", {"channel": PUBLIC, "ts": "1.2", "text": "x"}, "chat:write"),
    ("chat.delete", {"channel": PUBLIC, "ts": "1.2"}, "chat:write"),
    ("chat.unfurl", {"channel": PUBLIC, "ts": "1.2", "unfurls": {}}, "links:write"),
    ("conversations.info", {"channel": PUBLIC}, "channels:read"),
    ("conversations.info", {"channel": PRIVATE}, "groups:read"),
    ("conversations.list", {}, "channels:read"),
    ("conversations.list", {"types": "mpim"}, "mpim:read"),
    ("conversations.members", {"channel": PRIVATE}, "groups:read"),
    ("conversations.history", {"channel": PUBLIC}, "channels:history"),
    ("conversations.history", {"channel": PRIVATE}, "groups:history"),
    ("conversations.replies", {"channel": PRIVATE, "ts": "1.2"}, "groups:history"),
    ("conversations.open", {"users": THEIRS}, "im:write"),
    ("conversations.open", {"users": f"{THEIRS},noa.ben.ami"}, "mpim:write"),
    ("conversations.create", {"name": "new"}, "channels:manage"),
    ("conversations.create", {"name": "new", "is_private": True}, "groups:write"),
    ("conversations.join", {"channel": "general"}, "channels:join"),
    ("conversations.invite", {"channel": PRIVATE, "users": THEIRS}, "groups:write"),
    ("conversations.kick", {"channel": PUBLIC, "user": THEIRS}, "channels:manage"),
    ("conversations.leave", {"channel": PUBLIC}, "channels:manage"),
    ("conversations.rename", {"channel": PUBLIC, "name": "other"}, "channels:manage"),
    ("conversations.setPurpose", {"channel": PUBLIC, "purpose": "x"}, "channels:manage"),
    ("conversations.setTopic", {"channel": PRIVATE, "topic": "x"}, "groups:write"),
    ("conversations.archive", {"channel": PUBLIC}, "channels:manage"),
    ("conversations.unarchive", {"channel": PUBLIC}, "channels:manage"),
    ("files.getUploadURLExternal", {"filename": "a", "length": 1}, "files:write"),
    ("files.completeUploadExternal", {"files": []}, "files:write"),
    ("files.info", {"file": "F0"}, "files:read"),
    ("files.delete", {"file": "F0"}, "files:write"),
    ("reactions.add", {"channel": PUBLIC, "timestamp": "1.2", "name": "wave"}, "reactions:write"),
    ("reactions.remove", {"channel": PUBLIC, "timestamp": "1.2", "name": "wave"}, "reactions:write"),
    ("reactions.get", {"channel": PUBLIC, "timestamp": "1.2"}, "reactions:read"),
    ("team.info", {}, "team:read"),
    ("users.info", {"user": THEIRS}, "users:read"),
    ("users.list", {}, "users:read"),
    ("users.getPresence", {}, "users:read"),
    ("users.profile.get", {}, "users.profile:read"),
    ("users.lookupByEmail", {"email": "dana.whitfield@lanternfishpay.example"}, "users:read.email"),
]
SCOPELESS = {
    "apps.connections.open",
    "apps.uninstall",
    "auth.revoke",
    "auth.test",
    "chat.getPermalink",
    "oauth.v2.access",
    "oauth.v2.exchange",
    "views.open",
    "views.publish",
    "views.push",
    "views.update",
}


def test_every_method_is_known_to_need_a_scope_or_none() -> None:
    assert {method for method, _, _ in NEEDS} | SCOPELESS == set(METHODS)
    assert {scope for _, _, scope in NEEDS} <= EVERY_SCOPE


@pytest.mark.parametrize(("method", "arguments", "scope"), NEEDS)
async def test_a_method_names_the_scope_it_lacks_and_those_there_are(
    client: AsyncWebClient, control: Control, sandbox: Sandbox, method: str, arguments: dict[str, object], scope: str
) -> None:
    for name, of in (("users", user), ("user", user), ("channel", channel)):
        if name in arguments:
            ids = [of(sandbox, each).id for each in str(arguments[name]).split(",")]
            arguments = arguments | {name: ",".join(ids)}
    left = sorted(EVERY_SCOPE - {scope})
    await control.set_app(scopes=left)
    with pytest.raises(SlackApiError) as caught:
        await client.api_call(method, json=arguments)
    answer = caught.value.response.data
    assert answer == {"ok": False, "error": "missing_scope", "needed": scope, "provided": ",".join(left)}


async def test_an_event_needs_its_scope_as_well(control: Control) -> None:
    await control.set_app(scopes=sorted(EVERY_SCOPE - {"channels:history", "groups:read"}))
    await control.post("dana.whitfield", PUBLIC, "unheard")
    await control.post("maya.lindqvist", PRIVATE, "heard")
    await control.leave("hanna.vogel", PRIVATE)
    await control.leave("hanna.vogel", PUBLIC)
    heard = [(event["type"], event.get("text", "")) for event in await told(control)]
    assert [kind for kind, _ in heard] == ["message", "message", "member_left_channel"]
    assert heard[0][1] == "heard"


async def test_a_setting_nobody_knows_is_refused(control: Control) -> None:
    for setting in ({"colour": "red"}, {"scopes": "chat:write"}):
        with pytest.raises(ControlError, match=r"no setting colour|scopes is a list"):
            await control.set_app(**setting)

"""Installing the app by its pages, tokens that rotate, and the app's removal."""

from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.errors import ControlError, SlackError
from sandbox.grants import ACCESS_SECONDS, CODE_SECONDS, Grants
from sandbox.server import Sandbox
from sandbox.wire import JSON

from .test_chat import refused
from .test_events import told

pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")

BACK = "http://127.0.0.1:3000/slack/oauth_redirect"


async def visit(sandbox: Sandbox, answer: str | None = None, **given: str) -> tuple[int, str, dict[str, str]]:
    """Open the page of an installation, or press one of its buttons: status, text, what the app is led back with."""
    asked = {"client_id": sandbox.client_id, "scope": "chat:write,im:write", "state": "s1", "redirect_uri": BACK}
    address, asked = f"{sandbox.url}/oauth/v2/authorize", asked | given
    async with aiohttp.ClientSession() as session:
        method = "GET" if answer is None else "POST"
        body = None if answer is None else {"answer": answer}
        async with session.request(method, address, params=asked, data=body, allow_redirects=False) as response:
            back = urlsplit(response.headers.get("Location", ""))
            query = {name: values[0] for name, values in parse_qs(back.query).items()}
            return response.status, await response.text(), query


async def code(sandbox: Sandbox, **given: str) -> str:
    """A fresh code."""
    return (await visit(sandbox, "allow", **given))[2]["code"]


async def access(client: AsyncWebClient, sandbox: Sandbox, **given: str) -> JSON:
    """A call of oauth.v2.access by the app's client."""
    asked = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "redirect_uri": BACK} | given
    answer: JSON = (await client.oauth_v2_access(**asked)).data  # type: ignore[assignment]
    return answer


async def test_the_page_says_who_asks_for_what(sandbox: Sandbox) -> None:
    status, text, _ = await visit(sandbox, scope="chat:write,<b>")
    assert status == 200
    assert "Install Rapport" in text
    assert "<code>chat:write</code>" in text
    assert "<b>" not in text


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"client_id": "1.2"}, "invalid_client_id"),
        ({"scope": ""}, "invalid_scope_requested"),
        ({"redirect_uri": "https://elsewhere.example/"}, "bad_redirect_uri"),
        ({"redirect_uri": "http://127.0.0.1.elsewhere.example/"}, "bad_redirect_uri"),
        ({"redirect_uri": ""}, "bad_redirect_uri"),
    ],
)
async def test_a_wrong_address_shows_no_buttons(sandbox: Sandbox, given: dict[str, str], error: str) -> None:
    for answer in (None, "allow"):
        status, text, back = await visit(sandbox, answer, **given)
        assert (status, back) == (400, {})
        assert error in text


async def test_cancelling_leads_back_without_a_code(sandbox: Sandbox) -> None:
    assert (await visit(sandbox, "cancel"))[2] == {"error": "access_denied", "state": "s1"}


async def test_a_code_gives_the_token_and_adds_scopes(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    await control.set_app(scopes=["users:read"])
    status, _, back = await visit(sandbox, "allow")
    assert (status, back["state"]) == (302, "s1")
    answer = await access(client, sandbox, code=back["code"])
    assert answer["access_token"] == sandbox.bot_token
    assert answer["scope"] == "chat:write,im:write,users:read"
    assert (answer["bot_user_id"], answer["team"]["id"]) == (sandbox.bot_user_id, sandbox.team_id)
    assert "refresh_token" not in answer


async def test_a_code_works_once_soon_and_for_its_own_address(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    used, elsewhere, late = [await code(sandbox) for _ in range(3)]
    await access(client, sandbox, code=used)
    assert await refused(access(client, sandbox, code=used)) == "code_already_used"
    assert await refused(access(client, sandbox, code=elsewhere, redirect_uri="http://x")) == "bad_redirect_uri"
    await control.turn_clock(CODE_SECONDS + 1)
    assert await refused(access(client, sandbox, code=late)) == "invalid_code"
    assert await refused(access(client, sandbox, code="made-up")) == "invalid_code"


async def test_only_the_apps_own_client_gets_tokens(client: AsyncWebClient, sandbox: Sandbox) -> None:
    fresh = await code(sandbox)
    assert await refused(access(client, sandbox, code=fresh, client_id="1.2")) == "invalid_client_id"
    assert await refused(access(client, sandbox, code=fresh, client_secret="x")) == "bad_client_secret"
    assert await refused(access(client, sandbox, code=fresh, grant_type="password")) == "invalid_grant_type"


async def test_a_rotating_token_lives_twelve_hours(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    await control.set_app(token_rotation=True)
    answer = await access(client, sandbox, code=await code(sandbox))
    assert answer["expires_in"] == ACCESS_SECONDS == 43_200
    rotating = AsyncWebClient(token=answer["access_token"], base_url=sandbox.api_url)
    assert (await rotating.auth_test())["user_id"] == sandbox.bot_user_id
    await control.turn_clock(ACCESS_SECONDS)
    assert await refused(rotating.auth_test()) == "token_expired"
    renewed = await access(client, sandbox, grant_type="refresh_token", refresh_token=answer["refresh_token"])
    rotating.token = renewed["access_token"]
    assert (await rotating.auth_test())["ok"]
    again = access(client, sandbox, grant_type="refresh_token", refresh_token=answer["refresh_token"])
    assert await refused(again) == "invalid_refresh_token"


async def test_a_lasting_token_is_exchanged_for_a_rotating_one(client: AsyncWebClient, sandbox: Sandbox) -> None:
    given = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    answer = await client.oauth_v2_exchange(token=sandbox.bot_token, **given)
    assert answer["access_token"].startswith("xoxe.xoxb-")
    assert await refused(client.auth_test()) == "token_revoked"
    assert await refused(client.oauth_v2_exchange(token="xoxb-made-up", **given)) == "invalid_auth"
    assert await refused(client.oauth_v2_exchange(token=answer["access_token"], **given)) == "invalid_grant_type"


def test_two_rotating_tokens_are_valid_at_a_time() -> None:
    grants = Grants()
    tokens = [grants.give(0.0, rotating=True)]
    for _ in range(2):
        tokens.append(grants.refresh(tokens[-1].refresh_token, 0.0))
    with pytest.raises(SlackError, match="token_revoked"):
        grants.check(tokens[0].token, 1.0)
    for grant in tokens[1:]:
        grants.check(grant.token, 1.0)


async def test_revoking_the_last_token_removes_the_app(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    assert (await client.auth_revoke(test=True))["revoked"] is False
    assert (await client.auth_test())["ok"]
    assert (await client.auth_revoke())["revoked"] is True
    assert await refused(client.auth_test()) == "account_inactive"
    events = await told(control)
    assert [event["type"] for event in events] == ["tokens_revoked", "app_uninstalled"]
    assert events[0]["tokens"] == {"oauth": [], "bot": [sandbox.bot_user_id]}


async def test_a_removed_app_hears_nothing_and_is_nowhere(control: Control, sandbox: Sandbox) -> None:
    await control.uninstall()
    await control.post("dana.whitfield", "peer-networking", "x")
    assert [event["type"] for event in await told(control)] == ["tokens_revoked", "app_uninstalled"]
    members = [each.members for each in sandbox.workspace.channels.values()]
    assert not any(sandbox.bot_user_id in each for each in members)
    with pytest.raises(ControlError, match="not installed"):
        await control.uninstall()


async def test_a_removed_app_can_be_installed_again(client: AsyncWebClient, control: Control, sandbox: Sandbox) -> None:
    await control.uninstall()
    answer = await access(client, sandbox, code=await code(sandbox))
    assert answer["access_token"] != sandbox.bot_token
    client.token = answer["access_token"]
    assert (await client.auth_test())["ok"]
    assert (await control.state())["app"]["installed"] is True


async def test_an_app_may_remove_itself(client: AsyncWebClient, sandbox: Sandbox) -> None:
    wrong = client.apps_uninstall(client_id=sandbox.client_id, client_secret="x")
    assert await refused(wrong) == "client_id_token_mismatch"
    await client.apps_uninstall(client_id=sandbox.client_id, client_secret=sandbox.client_secret)
    assert await refused(client.auth_test()) == "account_inactive"


async def test_no_credential_stays_in_the_record_of_calls(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    await control.set_app(token_rotation=True)
    fresh = await code(sandbox)
    answer = await access(client, sandbox, code=fresh)
    await access(client, sandbox, grant_type="refresh_token", refresh_token=answer["refresh_token"])
    record = str((await control.state())["calls"])
    for secret in (fresh, sandbox.client_secret, answer["access_token"], answer["refresh_token"]):
        assert secret not in record

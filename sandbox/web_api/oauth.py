"""`oauth.v2.*`: a code for a token, a lasting token for an expiring one, a refresh token for the next."""

from __future__ import annotations

from sandbox.administration import reinstall
from sandbox.errors import SlackError
from sandbox.grants import ACCESS_SECONDS, Grant
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON


@method("oauth.v2.access", token="none")
def access(call: Call) -> JSON:
    """A token for the code of an installation, or (`grant_type=refresh_token`) for a refresh token."""
    _check_client(call)
    slack, now = call.slack, call.slack.workspace.clock.now()
    kind = call.args.text("grant_type") or "authorization_code"
    if kind == "refresh_token":
        grant = slack.app.grants.refresh(call.args.required("refresh_token", "invalid_refresh_token"), now)
        return _answer(call, grant)
    if kind != "authorization_code":
        raise SlackError("invalid_grant_type")
    code = slack.app.grants.use_code(call.args.required("code", "invalid_code"), call.args.text("redirect_uri"), now)
    grant = slack.app.grants.give(now, rotating=slack.app.token_rotation)
    reinstall(slack, code.scopes)
    return _answer(call, grant) | {"authed_user": {"id": code.user}}


@method("oauth.v2.exchange", token="none")
def exchange(call: Call) -> JSON:
    """An expiring token and its refresh token for a lasting token, which ends."""
    _check_client(call)
    return _answer(call, call.slack.app.grants.exchange(call.token, call.slack.workspace.clock.now()))


def _check_client(call: Call) -> None:
    app = call.slack.app
    client_id, client_secret = call.client
    if client_id != app.client_id:
        raise SlackError("invalid_client_id")
    if client_secret != app.client_secret:
        raise SlackError("bad_client_secret")


def _answer(call: Call, grant: Grant) -> JSON:
    app, workspace = call.slack.app, call.slack.workspace
    answer: JSON = {
        "access_token": grant.token,
        "token_type": "bot",
        "scope": ",".join(sorted(app.scopes)),
        "bot_user_id": app.bot_user_id,
        "app_id": app.app_id,
        "team": {"id": workspace.team_id, "name": workspace.name},
        "enterprise": None,
        "is_enterprise_install": False,
    }
    if grant.refresh_token:
        answer |= {"refresh_token": grant.refresh_token, "expires_in": ACCESS_SECONDS}
    return answer

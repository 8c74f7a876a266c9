"""The pages of an installation: what the app asks for, and [Allow], which leads back to it with a code."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sandbox.errors import SlackError
from sandbox.grants import Code
from sandbox.installation import Installation
from sandbox.slack import Slack
from sandbox.workspace import User

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<main>
<h1>{title}</h1>
{body}
</main>
</html>
"""

_FORM = """<p>{app} asks to be installed in {workspace}, and to:</p>
<ul>
{scopes}
</ul>
<form method="post">
<button name="answer" value="allow">Allow</button>
<button name="answer" value="cancel">Cancel</button>
</form>"""


async def endpoint(slack: Slack, request: Request) -> Response:
    """Show the page (GET), or take the answer (POST) and lead back to the app."""
    try:
        redirect_uri, scopes = _checked(slack.app, request)
    except SlackError as error:
        return _page("This app cannot be installed", f"<p>Slack says: {escape(error.name)}</p>", 400)
    if request.method == "GET":
        return _form(slack, scopes)
    back: dict[str, str] = {"state": request.query_params.get("state", "")}
    if "answer=allow" in (await request.body()).decode(errors="replace"):
        code = Code(_installer(slack).id, scopes, redirect_uri, slack.workspace.clock.now())
        back = {"code": slack.app.grants.new_code(code), **back}
    else:
        back = {"error": "access_denied", **back}
    separator = "&" if "?" in redirect_uri else "?"
    return RedirectResponse(f"{redirect_uri}{separator}{urlencode(back)}", status_code=302)


def _checked(app: Installation, request: Request) -> tuple[str, frozenset[str]]:
    """The redirect URI and the scopes asked for; SlackError when Slack would not show the page."""
    given = request.query_params
    if given.get("client_id") != app.client_id:
        raise SlackError("invalid_client_id")
    scopes = frozenset(filter(None, given.get("scope", "").replace(" ", ",").split(",")))
    if not scopes:
        raise SlackError("invalid_scope_requested")
    redirect_uri = given.get("redirect_uri", "")
    if not any(_under(redirect_uri, allowed) for allowed in app.redirect_urls):
        raise SlackError("bad_redirect_uri")
    return redirect_uri, scopes


def _under(address: str, allowed: str) -> bool:
    """Whether an address is the allowed one or lies below it (any port of a bare host counts as below)."""
    return address == allowed or address.startswith(tuple(f"{allowed.rstrip('/')}{mark}" for mark in ("/", ":", "?")))


def _installer(slack: Slack) -> User:
    """Who installs: the workspace's first administrator."""
    return next(user for user in slack.workspace.users.values() if user.is_admin)


def _form(slack: Slack, scopes: frozenset[str]) -> Response:
    listed = "\n".join(f"<li><code>{escape(scope)}</code></li>" for scope in sorted(scopes))
    body = _FORM.format(app=escape(slack.app.name), workspace=escape(slack.workspace.name), scopes=listed)
    return _page(f"Install {slack.app.name}", body)


def _page(title: str, body: str, status: int = 200) -> Response:
    return HTMLResponse(_PAGE.format(title=escape(title), body=body), status_code=status)

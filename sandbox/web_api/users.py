"""`users.*`: the people of the workspace."""

from sandbox import shapes
from sandbox.errors import SlackError
from sandbox.web_api.call import Call, method
from sandbox.wire import JSON

_EMAIL_SCOPE = "users:read.email"


@method("users.info", "users:read")
def info(call: Call) -> JSON:
    """One user."""
    with_email = _EMAIL_SCOPE in call.slack.app.scopes
    user = shapes.user(call.slack.workspace, call.user(), with_email=with_email)
    return {"user": user | {"locale": "en-US"} if call.args.boolean("include_locale") else user}


@method("users.list", "users:read")
def list_(call: Call) -> JSON:
    """Everybody, deactivated people and bots too; all at once without a limit."""
    workspace = call.slack.workspace
    everybody = list(workspace.users.values())
    page, cursor = call.page(everybody, lambda user: user.id, default=len(everybody), most=max(len(everybody), 1000))
    with_email = _EMAIL_SCOPE in call.slack.app.scopes
    return {
        "members": [shapes.user(workspace, user, with_email=with_email) for user in page],
        "cache_ts": workspace.seconds(),
        "response_metadata": {"next_cursor": cursor},
    }


@method("users.lookupByEmail", _EMAIL_SCOPE)
def lookup_by_email(call: Call) -> JSON:
    """The active user with that address."""
    email = call.args.required("email", "users_not_found").lower()
    for user in call.slack.workspace.users.values():
        if user.email.lower() == email and not user.deleted:
            return {"user": shapes.user(call.slack.workspace, user)}
    raise SlackError("users_not_found")


@method("users.profile.get", "users.profile:read")
def profile_get(call: Call) -> JSON:
    """One user's profile; without `user`, the bot's own."""
    user = call.user() if "user" in call.args else call.bot
    profile = shapes.profile(user, with_email=_EMAIL_SCOPE in call.slack.app.scopes)
    return {"profile": {name: value for name, value in profile.items() if name != "team"}}


@method("users.getPresence", "users:read")
def get_presence(call: Call) -> JSON:
    """Whether a user is there; without `user`, the bot itself."""
    user = call.user() if "user" in call.args else call.bot
    return {"presence": "away" if user.away or user.deleted else "active"}

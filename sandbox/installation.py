"""The app under trial as the workspace knows it: its credentials, its scopes, where it wants its payloads."""

import secrets
from dataclasses import dataclass, field

from sandbox.identifiers import Identifiers, new_token
from sandbox.workspace import User, Workspace

SCOPES = (
    "app_mentions:read",
    "channels:history",
    "channels:join",
    "channels:manage",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "groups:write",
    "im:history",
    "im:read",
    "im:write",
    "mpim:history",
    "mpim:read",
    "mpim:write",
    "reactions:read",
    "reactions:write",
    "team:read",
    "users:read",
    "users:read.email",
)

EVENTS = (
    "app_home_opened",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "message.mpim",
    "reaction_added",
    "reaction_removed",
    "team_join",
    "user_change",
)


@dataclass
class Installation:
    """The app installed in the workspace; credentials are new in every run."""

    app_id: str
    bot_id: str
    bot_user_id: str
    name: str = "Rapport"
    handle: str = "rapport"
    bot_token: str = field(default_factory=lambda: new_token("xoxb"))
    app_token: str = field(default_factory=lambda: new_token("xapp"))
    signing_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    verification_token: str = field(default_factory=lambda: secrets.token_hex(12))
    scopes: frozenset[str] = frozenset(SCOPES)
    events: frozenset[str] = frozenset(EVENTS)
    request_url: str | None = None
    """Where signed HTTP payloads go; None is Socket Mode."""


def install(workspace: Workspace) -> Installation:
    """Install the app in `workspace`: its bot user is there already, or is made."""
    bot = next((user for user in workspace.users.values() if user.app_id and user.name == "rapport"), None)
    if bot is None:
        bot = _bot_user(workspace, workspace.ids)
        workspace.users[bot.id] = bot
    return Installation(app_id=bot.app_id or "", bot_id=bot.bot_id or "", bot_user_id=bot.id)


def _bot_user(workspace: Workspace, ids: Identifiers) -> User:
    return User(
        id=ids.new("U"),
        name="rapport",
        real_name="Rapport",
        email="",
        team_id=workspace.team_id,
        is_bot=True,
        bot_id=ids.new("B"),
        app_id=ids.new("A"),
        updated=workspace.seconds(),
    )

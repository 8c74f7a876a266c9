"""The app under trial as the workspace knows it: its scopes, its credentials, where it wants its payloads."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from sandbox.errors import ControlError
from sandbox.grants import Grants
from sandbox.identifiers import Identifiers, new_token
from sandbox.workspace import User, Workspace

SCOPES = (
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:write",
    "mpim:history",
    "mpim:write",
    "users:read",
    "users:read.email",
)
"""What the seeded app may do: no more than the manifest of the app it is there for."""

EVENTS = (
    "app_home_opened",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "user_change",
)
"""What the seeded app hears of, likewise."""

_LISTS = ("scopes", "events", "redirect_urls", "unfurl_domains", "metadata_subscriptions")


@dataclass
class Installation:
    """The app installed in the workspace; credentials are new in every run."""

    app_id: str
    bot_id: str
    bot_user_id: str
    name: str = "Rapport"
    handle: str = "rapport"
    app_token: str = field(default_factory=lambda: new_token("xapp"))
    client_id: str = field(default_factory=lambda: f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**13)}")
    client_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    signing_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    verification_token: str = field(default_factory=lambda: secrets.token_hex(12))
    grants: Grants = field(default_factory=Grants)
    scopes: frozenset[str] = frozenset(SCOPES)
    events: frozenset[str] = frozenset(EVENTS)
    redirect_urls: frozenset[str] = frozenset({"http://127.0.0.1", "http://localhost"})
    """Where an installation may lead back to: these, and what lies under them."""
    unfurl_domains: frozenset[str] = frozenset()
    """Links to these domains (and below them) are told of by `link_shared`."""
    metadata_subscriptions: frozenset[str] = frozenset()
    """The `event_type`s of message metadata it hears of."""
    token_rotation: bool = False
    request_url: str | None = None
    """Where signed HTTP payloads go; None is Socket Mode."""

    @property
    def bot_token(self) -> str:
        """The newest token of the bot, valid or not."""
        return self.grants.newest

    @property
    def installed(self) -> bool:
        """Whether the app is still there: it goes with its last token."""
        return self.grants.any_left

    def knows(self, token: str) -> bool:
        """Whether it is a token that was given to the app, valid or not."""
        return token == self.app_token or self.grants.knows(token)

    def set(self, name: str, value: object) -> None:
        """Change one of the app's settings; ControlError when there is none of that name."""
        if name in _LISTS:
            if not isinstance(value, (list, tuple, set, frozenset)):
                raise ControlError(f"{name} is a list.")
            setattr(self, name, frozenset(map(str, value)))
        elif name == "request_url":
            self.request_url = None if value is None else str(value)
        elif name == "token_rotation":
            self.token_rotation = bool(value)
        else:
            known = ", ".join(["request_url", "token_rotation", *_LISTS])
            raise ControlError(f"The app has no setting {name}; it has {known}.")


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

"""The bot's tokens: given, exchanged for expiring ones, refreshed, revoked, and the codes that lead to them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from sandbox.errors import SlackError
from sandbox.identifiers import new_token

ACCESS_SECONDS = 12 * 3600
"""How long a rotating token lives."""

CODE_SECONDS = 10 * 60
"""How long the code of an installation can be exchanged, once."""

ROTATING_AT_ONCE = 2
"""How many rotating tokens are valid at a time; one more ends the oldest."""


@dataclass
class Grant:
    """A bot token; only a rotating one expires (seconds since the epoch) and has a refresh token."""

    token: str
    expires_at: float | None = None
    refresh_token: str = ""
    revoked: bool = False


@dataclass
class Code:
    """What an installation's page hands out: who installed with which scopes, to be exchanged soon."""

    user: str
    scopes: frozenset[str]
    redirect_uri: str
    made: float
    used: bool = False


class Grants:
    """Every token and code given so far, the oldest first."""

    def __init__(self) -> None:
        self._grants: list[Grant] = [Grant(new_token("xoxb"))]
        self._codes: dict[str, Code] = {}

    @property
    def newest(self) -> str:
        """The token given last."""
        return self._grants[-1].token

    @property
    def any_left(self) -> bool:
        """Whether one of them has not been revoked."""
        return any(not grant.revoked for grant in self._grants)

    def knows(self, token: str) -> bool:
        """Whether the token was given at all."""
        return any(grant.token == token for grant in self._grants)

    def check(self, token: str, now: float) -> None:
        """Refuse a token: `invalid_auth`, `account_inactive` (the app is gone), `token_revoked`, `token_expired`."""
        grant = next((each for each in self._grants if each.token == token), None)
        if grant is None:
            raise SlackError("invalid_auth")
        if not self.any_left:
            raise SlackError("account_inactive")
        if grant.revoked:
            raise SlackError("token_revoked")
        if grant.expires_at is not None and now >= grant.expires_at:
            raise SlackError("token_expired")

    def give(self, now: float, *, rotating: bool) -> Grant:
        """A token for an installation: the lasting one that is still good, or a new one."""
        lasting = [grant for grant in self._grants if grant.expires_at is None and not grant.revoked]
        if lasting and not rotating:
            return lasting[-1]
        return self._add_rotating(now) if rotating else self._add(Grant(new_token("xoxb")))

    def exchange(self, token: str, now: float) -> Grant:
        """A rotating token for a lasting one, which ends; `invalid_grant_type` for one that rotates already."""
        self.check(token, now)
        grant = next(each for each in self._grants if each.token == token)
        if grant.expires_at is not None:
            raise SlackError("invalid_grant_type")
        grant.revoked = True
        return self._add_rotating(now)

    def refresh(self, refresh_token: str, now: float) -> Grant:
        """A new pair for a refresh token, which ends; the old access token lives on until it expires."""
        for grant in self._grants:
            if refresh_token and grant.refresh_token == refresh_token and not grant.revoked:
                grant.refresh_token = ""
                return self._add_rotating(now)
        raise SlackError("invalid_refresh_token")

    def _add_rotating(self, now: float) -> Grant:
        alive = [each for each in self._grants if each.expires_at is not None and not each.revoked]
        for grant in alive[: max(0, len(alive) - ROTATING_AT_ONCE + 1)]:
            grant.revoked = True
        return self._add(Grant(new_token("xoxe.xoxb-1"), now + ACCESS_SECONDS, new_token("xoxe-1")))

    def _add(self, grant: Grant) -> Grant:
        self._grants.append(grant)
        return grant

    def revoke(self, token: str) -> None:
        """End one token."""
        for grant in self._grants:
            grant.revoked = grant.revoked or grant.token == token

    def revoke_all(self) -> None:
        """End every token: the app is removed."""
        for grant in self._grants:
            grant.revoked = True

    def new_code(self, code: Code) -> str:
        """Keep what a code stands for; returns the code."""
        key = f"{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        self._codes[key] = code
        return key

    def use_code(self, key: str, redirect_uri: str, now: float) -> Code:
        """What a code stands for, once: `invalid_code`, `code_already_used`, `bad_redirect_uri`."""
        code = self._codes.get(key)
        if code is None or now - code.made > CODE_SECONDS:
            raise SlackError("invalid_code")
        if code.used:
            raise SlackError("code_already_used")
        if redirect_uri != code.redirect_uri:
            raise SlackError("bad_redirect_uri")
        code.used = True
        return code

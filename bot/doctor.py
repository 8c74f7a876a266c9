"""`python -m bot doctor`: checks settings, database, token, scopes and clock, and says what to do."""

import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.settings import Settings
from bot.slack_errors import refusal
from storage.database import Database, StorageUnavailable
from storage.migrate import is_current

SCOPES = frozenset(
    {
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
    }
)
MOST_DRIFT_SECONDS = 60
"""Slack refuses signatures older than five minutes; a minute off is worth knowing."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: whether it is well, and what to do when it is not."""

    is_well: bool
    told: str


async def examine(settings: Settings) -> int:
    """Check everything, print a line for each, and return 0 when all is well and 1 when not."""
    findings = [*_of_settings(settings), await _of_database(settings), *await _of_slack(settings)]
    for finding in findings:
        sys.stdout.write(f"{'ok   ' if finding.is_well else 'MEND '} {finding.told}\n")
    return 0 if all(finding.is_well for finding in findings) else 1


def _of_settings(settings: Settings) -> list[Finding]:
    has_token = bool(settings.slack_bot_token.get_secret_value())
    over_socket = bool(settings.slack_app_token.get_secret_value())
    over_http = bool(settings.slack_signing_secret.get_secret_value())
    model = f"model {settings.openai_model}" if settings.has_model else "no model, which is fine"
    way = "Socket Mode" if over_socket else "signed HTTP" if over_http else ""
    return [
        Finding(has_token, "SLACK_BOT_TOKEN is set" if has_token else "set SLACK_BOT_TOKEN (begins with xoxb-)"),
        Finding(
            bool(way),
            f"Slack reaches the bot over {way}"
            if way
            else "set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)",
        ),
        Finding(True, model),
    ]


async def _of_database(settings: Settings) -> Finding:
    database = Database(settings.database_url, lambda: datetime.now(UTC))
    try:
        if database.is_sqlite and _is_to_be_made(database.engine.url.database):
            # Looking into a file that is not there would make it.
            return Finding(False, "there is no database yet; run: python -m bot migrate")
        if not is_current(database):
            return Finding(False, "the database lacks the newest schema; run: python -m bot migrate")
        ready = await database.is_ready()
    except StorageUnavailable as error:
        return Finding(False, f"the database cannot be used ({error}); check DATABASE_URL")
    finally:
        database.close()
    return Finding(ready, "the database takes writes" if ready else "the database takes no writes; check its disk")


def _is_to_be_made(file: str | None) -> bool:
    return bool(file) and file != ":memory:" and Path(str(file)).parent.is_dir() and not Path(str(file)).exists()


async def _of_slack(settings: Settings) -> list[Finding]:
    token = settings.slack_bot_token.get_secret_value()
    if not token:
        return []
    client = AsyncWebClient(token=token, base_url=settings.slack_api_url, retry_handlers=[], timeout=10)
    answer = await _asked("SLACK_BOT_TOKEN", client.auth_test)
    if isinstance(answer, Finding):
        return [answer]
    found = [Finding(True, f"Slack knows the token: {answer['team']}"), _of_scopes(answer), _of_clock(answer)]
    app_token = settings.slack_app_token.get_secret_value()
    if app_token:
        opened = await _asked("SLACK_APP_TOKEN", lambda: client.apps_connections_open(app_token=app_token))
        found.append(opened if isinstance(opened, Finding) else Finding(True, "Socket Mode opens"))
    return found


async def _asked(name: str, call: Callable[[], Awaitable[AsyncSlackResponse]]) -> AsyncSlackResponse | Finding:
    try:
        return await call()
    except SlackApiError as error:
        refused = refusal(error)
        return Finding(False, f"{name}: Slack answers {refused.name or refused.status}; make a new one and set it")
    except (aiohttp.ClientError, OSError) as error:
        return Finding(False, f"Slack cannot be reached ({type(error).__name__}); check the network and SLACK_API_URL")


def _of_scopes(answer: AsyncSlackResponse) -> Finding:
    given = {scope.strip() for scope in _header(answer, "x-oauth-scopes").split(",")}
    missing = sorted(SCOPES - given)
    if missing:
        return Finding(False, f"scopes missing: {', '.join(missing)}; take manifest.yaml and reinstall the app")
    return Finding(True, "every scope is granted")


def _of_clock(answer: AsyncSlackResponse) -> Finding:
    given = _header(answer, "date")
    if not given:
        return Finding(True, "Slack's clock could not be read")
    drift = abs((datetime.now(UTC) - parsedate_to_datetime(given)).total_seconds())
    if drift > MOST_DRIFT_SECONDS:
        return Finding(False, f"this machine's clock is {drift:.0f} s off Slack's; set it, or signatures fail")
    return Finding(True, f"the clock agrees with Slack's ({drift:.0f} s)")


def _header(answer: AsyncSlackResponse, name: str) -> str:
    for key, value in (answer.headers or {}).items():
        if key.lower() == name:
            return ", ".join(value) if isinstance(value, list) else str(value)
    return ""

"""Delivery over HTTP: signed requests to the app's request URL, with the retry headers."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
from typing import Any
from urllib.parse import parse_qsl, urlencode

import aiohttp

from sandbox.delivery import COMMANDS, EVENTS, Ack, Retry
from sandbox.installation import Installation
from sandbox.wire import JSON


def sign(secret: str, timestamp: str, body: str) -> str:
    """Slack's v0 signature of a request."""
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:{body}".encode(), hashlib.sha256)
    return f"v0={digest.hexdigest()}"


class HttpEvents:
    """Slack's end of an app's request URL."""

    name = "http"

    def __init__(self, app: Installation) -> None:
        self._app = app
        self._session: aiohttp.ClientSession | None = None

    async def send(self, kind: str, payload: JSON, retry: Retry | None) -> Ack:
        """Post a payload to the request URL, signed with the real time: the app checks it against its own."""
        return await self._post(self._app.request_url or "", kind, payload, retry)

    async def _post(self, url: str, kind: str, payload: JSON, retry: Retry | None) -> Ack:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        body, content_type = _encode(kind, payload)
        headers = self._headers(body, content_type, retry)
        try:
            async with self._session.post(url, data=body.encode(), headers=headers) as response:
                return await _read(response)
        except aiohttp.TooManyRedirects:
            return Ack(failure="too_many_redirects")
        except (aiohttp.ClientError, OSError, ValueError):
            return Ack(failure="connection_failed")

    async def verify(self, url: str) -> str | None:
        """Ask an address to prove itself by repeating a challenge; says what is wrong, None when nothing is."""
        challenge = secrets.token_urlsafe(32)
        asked = {"token": self._app.verification_token, "challenge": challenge, "type": "url_verification"}
        ack = await self._post(url, EVENTS, asked, None)
        if ack.failure is not None:
            return f"The request URL gave no answer: {ack.failure}."
        body = ack.body
        said = body.get("challenge") if isinstance(body, dict) else dict(parse_qsl(str(body))).get("challenge", body)
        return None if said == challenge else "The request URL did not repeat the challenge."

    def _headers(self, body: str, content_type: str, retry: Retry | None) -> dict[str, str]:
        timestamp = str(int(time.time()))
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": sign(self._app.signing_secret, timestamp, body),
        }
        if retry is not None:
            reason = "http_timeout" if retry.reason == "timeout" else retry.reason
            headers |= {"X-Slack-Retry-Num": str(retry.number), "X-Slack-Retry-Reason": reason}
        return headers

    async def close(self) -> None:
        """Close the connections to the app."""
        if self._session is not None:
            await self._session.close()


def _encode(kind: str, payload: JSON) -> tuple[str, str]:
    if kind == EVENTS:
        return json.dumps(payload), "application/json"
    fields = payload if kind == COMMANDS else {"payload": json.dumps(payload)}
    return urlencode(fields), "application/x-www-form-urlencoded"


async def _read(response: aiohttp.ClientResponse) -> Ack:
    text = await response.text()
    body: Any = text
    if response.content_type == "application/json" and text:
        try:
            body = json.loads(text)
        except ValueError:
            return Ack(status=response.status, body=text, failure="http_error")
    failed = not 200 <= response.status < 300
    no_retry = response.headers.get("x-slack-no-retry") == "1"
    return Ack(response.status, body, "http_error" if failed else None, failed and no_retry)

"""Slack's end of signed HTTP, by hand: requests as Slack sends them, and as nobody should."""

import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import aiohttp
from sqlalchemy import select

from bot.app import Bot
from sandbox.http_events import sign
from storage.database import Transaction
from storage.tables import Base

FORM = "application/x-www-form-urlencoded"


@dataclass
class Door:
    """The request URL of one bot, and the secret it is signed with."""

    bot: Bot
    secret: str
    session: aiohttp.ClientSession

    def url(self, path: str = "/slack/events") -> str:
        """Return the address of one of the bot's pages."""
        return f"http://127.0.0.1:{self.bot.http_port}{path}"

    async def knock(
        self,
        body: str | bytes,
        *,
        content_type: str = "application/json",
        stamp: str | None = None,
        signature: str | None = None,
        **headers: str,
    ) -> tuple[int, str]:
        """Post a body, signed well unless told otherwise; return the status and the text of the answer."""
        stamped = str(int(time.time())) if stamp is None else stamp
        text = body if isinstance(body, str) else body.decode("latin-1")
        signed = sign(self.secret, stamped, text) if signature is None else signature
        given = {"Content-Type": content_type, "X-Slack-Request-Timestamp": stamped, "X-Slack-Signature": signed}
        sent = {**given, **{name.replace("_", "-"): value for name, value in headers.items()}}
        async with self.session.post(self.url(), data=body, headers=sent) as answer:
            return answer.status, await answer.text()

    async def event(self, payload: Any, **more: str) -> tuple[int, str]:
        """Deliver a JSON payload."""
        return await self.knock(json.dumps(payload), **more)

    async def form(self, fields: dict[str, str]) -> tuple[int, str]:
        """Deliver a form: a command, or an interaction's `payload`."""
        return await self.knock(urlencode(fields), content_type=FORM)

    async def kept(self) -> dict[str, str]:
        """Return everything the bot keeps, table by table."""

        def read(tx: Transaction) -> dict[str, str]:
            tables = [table for table in Base.metadata.sorted_tables if table.name != "host"]
            return {table.name: repr(tx.session.connection().execute(select(table)).all()) for table in tables}

        return await self.bot.database.run(read)


@asynccontextmanager
async def door_of(bot: Bot, secret: str) -> AsyncIterator[Door]:
    """Open a client for the bot's HTTP side."""
    async with aiohttp.ClientSession() as session:
        yield Door(bot, secret, session)

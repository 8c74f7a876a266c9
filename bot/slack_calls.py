"""The calls that leave for Slack, one function a kind: a delivery in, what came of it out."""

from base64 import b64decode
from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.payloads import readable
from bot.slack_errors import refusal
from bot.slack_people import read_people, read_person
from domain.deliveries import Kind
from domain.ids import ChannelId, UserId
from handlers.home import publishing
from handlers.home.page import home_of
from handlers.registry import Result
from storage import outbox
from storage.database import Database
from storage.outbox import Delivery

METADATA_TYPE = "rapport_delivery"
PAGE = 200
CALL_SECONDS = 10
CLOCKS_APART_SECONDS = 600
"""How far Slack's clock may be from ours before a message of ours is looked for in the wrong place."""


class NoTarget(Exception):
    """The delivery has nowhere to go: its recipient or the message it changes does not exist."""


class SlackCalls:
    """Sends deliveries through one client. Raises what the client raises; the worker decides what it means."""

    def __init__(self, client: AsyncWebClient, database: Database) -> None:
        self._client = client
        self._database = database
        self._by_kind = {
            Kind.POST: self._post,
            Kind.UPDATE: self._update,
            Kind.RESPOND: self._respond,
            Kind.OPEN_DM: self._open_dm,
            Kind.OPEN_GROUP: self._open_group,
            Kind.FILE: self._file,
            Kind.PERSON: self._person,
            Kind.PEOPLE: self._people,
            Kind.CHANNEL: self._look_at_channel,
            Kind.REPLIES: self._replies,
            Kind.PUBLISH: self._publish,
        }

    async def send(self, delivery: Delivery) -> Result:
        """Send one delivery and return what came of it."""
        return await self._by_kind[delivery.kind](delivery)

    async def find(self, delivery: Delivery) -> Result | None:
        """Look for an uncertain delivery where it would stand; None when it is not there.

        A message carries its delivery's id in its metadata; a file is looked for by the id it was given.
        """
        if delivery.kind is Kind.FILE:
            return await self._find_file(delivery)
        channel = await self._channel_of(delivery)
        arguments: dict[str, Any] = {"channel": channel, "include_all_metadata": True, "limit": PAGE}
        arguments["oldest"] = f"{delivery.created_at.timestamp() - CLOCKS_APART_SECONDS:.6f}"
        thread_ts = delivery.payload.get("thread_ts")
        while True:
            if thread_ts:
                page = await self._client.conversations_replies(ts=thread_ts, **arguments)
            else:
                page = await self._client.conversations_history(**arguments)
            for message in page["messages"]:
                payload = (message.get("metadata") or {}).get("event_payload") or {}
                if payload.get("id") == delivery.id:
                    return Result(ChannelId(channel), str(message["ts"]))
            cursor = _cursor(page)
            if not cursor:
                return None
            arguments["cursor"] = cursor

    async def _channel_of(self, delivery: Delivery) -> str:
        # A post addressed to a person stands in their direct conversation.
        if not delivery.channel_id.startswith(("U", "W")):
            return delivery.channel_id
        opened = await self._client.conversations_open(users=[delivery.channel_id])
        return str(opened["channel"]["id"])

    async def _post(self, delivery: Delivery) -> Result:
        if not delivery.channel_id:
            raise NoTarget
        answer = await self._client.chat_postMessage(
            channel=delivery.channel_id,
            unfurl_links=False,
            unfurl_media=False,
            metadata={"event_type": METADATA_TYPE, "event_payload": {"id": delivery.id}},
            **delivery.payload,
        )
        return Result(ChannelId(str(answer["channel"])), str(answer["ts"]))

    async def _update(self, delivery: Delivery) -> Result:
        if not (delivery.channel_id and delivery.ts):
            raise NoTarget
        payload = {key: value for key, value in delivery.payload.items() if key not in ("of", "ts")}
        await self._client.chat_update(channel=delivery.channel_id, ts=delivery.ts, **payload)
        return Result(delivery.channel_id, delivery.ts)

    async def _respond(self, delivery: Delivery) -> Result:
        payload = {key: value for key, value in delivery.payload.items() if key != "url"}
        webhook = AsyncWebhookClient(str(delivery.payload["url"]), timeout=CALL_SECONDS, retry_handlers=[])
        answer = await webhook.send_dict({"response_type": "ephemeral", **payload})
        if answer.status_code == 200:
            return Result()
        known = answer.body if answer.body in ("used_url", "expired_url") else "invalid_response_url"
        raise SlackApiError("response_url", {"error": known})  # type: ignore[no-untyped-call]

    async def _open_dm(self, delivery: Delivery) -> Result:
        if not delivery.user_id:
            raise NoTarget
        answer = await self._client.conversations_open(users=[delivery.user_id])
        return Result(ChannelId(str(answer["channel"]["id"])))

    async def _open_group(self, delivery: Delivery) -> Result:
        answer = await self._client.conversations_open(users=list(delivery.payload["users"]))
        return Result(ChannelId(str(answer["channel"]["id"])))

    async def _file(self, delivery: Delivery) -> Result:
        if not delivery.channel_id:
            raise NoTarget
        payload, content = delivery.payload, _content(delivery.payload)
        ticket = await self._client.files_getUploadURLExternal(
            filename=payload["filename"], length=len(content), alt_txt=payload.get("alt_text")
        )
        file_id = str(ticket["file_id"])
        await self._database.run(lambda tx: outbox.note(tx, delivery, {"file": file_id}))
        limit = aiohttp.ClientTimeout(total=CALL_SECONDS)
        async with (
            aiohttp.ClientSession(timeout=limit) as session,
            session.post(ticket["upload_url"], data=content) as answer,
        ):
            answer.raise_for_status()
        await self._client.files_completeUploadExternal(
            files=[{"id": file_id, "title": payload["title"]}],
            channel_id=delivery.channel_id,
            initial_comment=payload["comment"],
        )
        return Result(delivery.channel_id)

    async def _find_file(self, delivery: Delivery) -> Result | None:
        file_id = delivery.about.get("file")
        if not file_id:
            return None
        try:
            known = await self._client.files_info(file=file_id)
        except SlackApiError as error:
            if refusal(error).name in ("file_not_found", "file_deleted"):
                return None
            raise
        file: Mapping[str, Any] = known["file"]
        shared = {*file.get("channels", []), *file.get("ims", []), *file.get("groups", [])}
        return Result(delivery.channel_id) if delivery.channel_id in shared else None

    async def _person(self, delivery: Delivery) -> Result:
        return Result(data={"people": [await read_person(self._client, str(delivery.payload["user"]))]})

    async def _people(self, delivery: Delivery) -> Result:
        return Result(data=await read_people(self._client, delivery.channel_id))

    async def _look_at_channel(self, delivery: Delivery) -> Result:
        answer = await self._client.conversations_info(channel=delivery.channel_id)
        return Result(delivery.channel_id, data={"is_private": bool(answer["channel"].get("is_private"))})

    async def _replies(self, delivery: Delivery) -> Result:
        found: list[Mapping[str, Any]] = []
        cursor: str | None = None
        while True:
            page = await self._client.conversations_replies(
                channel=delivery.channel_id, ts=str(delivery.payload["ts"]), limit=PAGE, cursor=cursor
            )
            found += readable(page["messages"])
            cursor = _cursor(page)
            if not cursor:
                return Result(data={"messages": found})

    async def _publish(self, delivery: Delivery) -> Result:
        """Publish a Home as it is now; of somebody in no circle only if their account still stands."""
        user_id, is_first = UserId(delivery.channel_id), publishing.FIRST in delivery.about
        home = await self._database.run(lambda tx: home_of(tx, delivery.team_id, user_id, is_first=is_first))
        if not home.is_somebody and not (await read_person(self._client, user_id))["is_active"]:
            raise NoTarget
        await self._client.views_publish(user_id=user_id, view=home.view)
        return Result(delivery.channel_id)


def _cursor(page: Any) -> str | None:
    return (page.get("response_metadata") or {}).get("next_cursor") or None


def _content(payload: Mapping[str, Any]) -> bytes:
    """Return a file's bytes: text as it is, anything else as base64, since a payload is JSON."""
    return b64decode(payload["base64"]) if "base64" in payload else str(payload["content"]).encode()

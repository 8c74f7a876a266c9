"""Binds the registry to Bolt: one listener for each kind of payload, each one transaction and then the ack."""

import asyncio
import logging
import re
from collections.abc import Mapping
from traceback import walk_tb
from typing import Any
from uuid import uuid4

import aiohttp
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.payloads import Malformed, click_call, command_call, occasion, submission_call
from bot.slack_errors import refusal
from domain.errors import Refused
from domain.ids import CircleId
from domain.viewers import system
from handlers import asking
from handlers.registry import Answer, Call, EventWork, OpenModal, Registry, Rejected, Say
from handlers.sending import respond
from storage import inbox
from storage.database import Database, Transaction
from views import errors as error_views
from views.blocks import Message
from views.errors import notice

log = logging.getLogger(__name__)
ANYTHING = re.compile(r".*", re.DOTALL)
OPEN_SECONDS = 2.0


class Listeners:
    """Everything Slack can deliver, and how it is answered."""

    def __init__(self, registry: Registry, database: Database) -> None:
        self._registry = registry
        self._database = database
        self._apologies: set[asyncio.Task[None]] = set()

    def bind(self, app: AsyncApp) -> None:
        """Register with Bolt. The catch-alls ack what nobody else answers, so that Slack never sees a 404."""
        app.event(ANYTHING)(self.on_event)
        app.command(ANYTHING)(self.on_command)
        app.action(ANYTHING)(self.on_click)
        app.view(ANYTHING)(self.on_submission)
        app.view_closed(ANYTHING)(self.on_nothing)
        app.shortcut(ANYTHING)(self.on_nothing)
        app.options(ANYTHING)(self.on_nothing)
        app.error(on_error)

    async def on_event(self, body: Mapping[str, Any], ack: AsyncAck) -> None:
        """Take an event in one transaction; a failure is no ack, and Slack sends it again."""
        work = self._registry.events.get(str(body["event"].get("type")))
        if work:
            await self._take(work, body)
        await ack()

    async def _take(self, work: EventWork, body: Mapping[str, Any]) -> None:
        try:
            told = occasion(body)
        except Malformed as error:
            log.warning("an event of a wrong shape was left alone: %s", error)
            return

        def once(tx: Transaction) -> None:
            if inbox.take(tx, f"event:{told.key}", told.team_id):
                work(tx, told.team_id, told.event)

        await self._database.run(once)

    async def on_command(self, body: Mapping[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        """Answer a command in its ack."""
        try:
            call = command_call(body)
            answer = await self._database.run(lambda tx: asking.answer_command(self._registry, tx, call))
        except Exception as error:
            await ack(response_type="ephemeral", **_apology(error).payload())
            return
        told = answer.message if isinstance(answer, Say) else await self._open(answer, body, client)
        if told:
            await ack(response_type="ephemeral", **told.payload())
        else:
            await ack()

    async def on_click(self, body: Mapping[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
        """Answer a click; what there is to see changes through the outbox."""
        try:
            action_id, call = click_call(body)
        except Malformed as error:
            log.warning("a click of a wrong shape was left alone: %s", error)
            await ack()
            return
        try:
            answer = await self._database.run(lambda tx: asking.answer_click(self._registry, tx, action_id, call))
        except Exception as error:
            answer = Say(_apology(error))
        await self._answer_click(answer, call, body, client)
        await ack()

    async def _answer_click(self, answer: Answer, call: Call, body: Mapping[str, Any], client: AsyncWebClient) -> None:
        """Show what a click is answered with: beside its message or, on Home and in a form, in a modal.

        Neither Home nor a form has a response_url, and a direct message would last longer than what it says.
        """
        told = answer.message if isinstance(answer, Say) else await self._open(answer, body, client)
        if told and call.response_url:
            self._say_later(call, told)
        elif told and isinstance(answer, Say):
            await self._open(OpenModal(notice(told)), body, client)

    async def on_submission(self, body: Mapping[str, Any], ack: AsyncAck) -> None:
        """Answer a submitted form in its ack: closed, or with a sentence beside each input."""
        try:
            callback_id, call = submission_call(body)
            answer = await self._database.run(
                lambda tx: asking.answer_submission(self._registry, tx, callback_id, call)
            )
        except Rejected as rejected:
            await ack(response_action="errors", errors=dict(rejected.problems))
        except Exception as error:
            await ack(response_action="update", view=notice(_apology(error)))
        else:
            await (ack(response_action="update", view=answer.view) if isinstance(answer, OpenModal) else ack())

    async def on_nothing(self, ack: AsyncAck) -> None:
        """Ack what needs no answer."""
        await ack()

    async def _open(self, answer: Answer, body: Mapping[str, Any], client: AsyncWebClient) -> Message | None:
        """Open a form, the one call to Slack before an ack; return what to say when there was no time for it.

        What was asked for is kept by then. The trigger dies after three seconds, and the ack must come within them.
        """
        if not isinstance(answer, OpenModal):
            return None
        try:
            async with asyncio.timeout(OPEN_SECONDS):
                show = client.views_push if _is_in_modal(body) else client.views_open
                await show(trigger_id=str(body.get("trigger_id")), view=answer.view)
        except (SlackApiError, aiohttp.ClientError, OSError) as error:
            told = refusal(error).name if isinstance(error, SlackApiError) else type(error).__name__
            log.warning("a form could not be opened: %s", told)
            return error_views.too_slow()
        return None

    def _say_later(self, call: Call, message: Message) -> None:
        # The click's own transaction rolled back; the sentence gets one of its own, after the ack.
        task = asyncio.get_running_loop().create_task(self._say(call, message))
        self._apologies.add(task)
        task.add_done_callback(self._apologies.discard)

    async def _say(self, call: Call, message: Message) -> None:
        viewer = system(call.team_id, CircleId(""))
        try:
            await self._database.run(lambda tx: respond(tx, viewer, call, message))
        except Exception as error:
            log.error("no apology could be written down: %s", type(error).__name__)


def _is_in_modal(body: Mapping[str, Any]) -> bool:
    return bool((body.get("view") or {}).get("type") == "modal")


def _apology(error: Exception) -> Message:
    """Return the sentence for a known refusal, or an apology whose number is in the log."""
    if isinstance(error, Refused):
        return error_views.refusal(error)
    log_id = uuid4().hex[:8]
    log.error("call %s failed: %s", log_id, _named(error))
    return error_views.apology(log_id)


async def on_error(error: Exception) -> BoltResponse:
    """Answer an event that failed with a 5xx, so that Slack delivers it again.

    What nobody takes, or Bolt cannot read, is answered with a 200: it would fail the same way again.
    """
    if isinstance(error, BoltUnhandledRequestError) or not _reached_us(error):
        log.warning("a payload that nobody takes was left alone: %s", _named(error))
        return BoltResponse(status=200, body="")
    log.error("an event could not be taken: %s", _named(error))
    return BoltResponse(status=503, body="")


def _reached_us(error: Exception) -> bool:
    names = (frame.f_globals.get("__name__", "") for frame, _ in walk_tb(error.__traceback__))
    return any(name.startswith("bot.") for name in names)


def _named(error: Exception) -> str:
    """Return where an error came from, without its text, which may hold somebody's words."""
    places = [f"{frame.f_code.co_filename.rpartition('/')[2]}:{line}" for frame, line in walk_tb(error.__traceback__)]
    return f"{type(error).__name__} at {places[-1] if places else 'an unknown place'}"

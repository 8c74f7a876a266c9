"""The worker: claims what is due in the outbox, sends it, and writes down what came of it."""

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.clock import Clock
from bot.limits import Limits
from bot.llm import Model, ModelUnavailable
from bot.slack_calls import NoTarget, SlackCalls
from domain.deliveries import LOOKED_UP, MOST_ATTEMPTS, NEVER_AGAIN, Failure, Kind, judge
from handlers.deliveries import show_held
from handlers.registry import Registry, Result
from storage import outbox
from storage.database import Database, StorageUnavailable, Transaction
from storage.outbox import Delivery

log = logging.getLogger(__name__)

POLL_SECONDS = 1.0
BATCH = 20
LOOKS_BEFORE_HOLD = 3
AMBIGUOUS = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "http_5xx"})
"""Answers after which Slack may or may not have done it."""


class Worker:
    """Sends the outbox, a batch at a time, until it is stopped."""

    def __init__(
        self,
        database: Database,
        slack: SlackCalls,
        model: Model | None,
        registry: Registry,
        clock: Clock,
        settle: timedelta,
    ) -> None:
        self._database = database
        self._slack = slack
        self._model = model
        self._registry = registry
        self._clock = clock
        self._settle = settle
        self._limits = Limits()
        self._wake = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    def wake(self) -> None:
        """Look into the outbox now; may be called from any thread."""
        self._loop.call_soon_threadsafe(self._wake.set)

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            try:
                did = await self.work_once()
            except StorageUnavailable:
                log.error("the database is unavailable; trying again")
                did = 0
            if not did:
                await self._rest()

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)
        self._wake.clear()

    async def work_once(self) -> int:
        """Claim one batch and deal with it; return how many rows that were."""
        self._wake.clear()
        claimed = await self._database.run(lambda tx: outbox.claim(tx, BATCH))
        await asyncio.gather(*(self._deal_with(delivery) for delivery in claimed))
        return len(claimed)

    async def _deal_with(self, delivery: Delivery) -> None:
        try:
            await self._send(delivery)
        except StorageUnavailable:
            log.error("delivery %s could not be written down; its lease will run out", delivery.id)
        except Exception as error:
            # What followed the send failed and rolled back: the row is looked up when its lease runs out.
            log.error("delivery %s (%s) failed: %s", delivery.id, delivery.purpose, type(error).__name__)

    async def _send(self, delivery: Delivery) -> None:
        if delivery.attempts > MOST_ATTEMPTS:
            await self._hold(delivery, "too_many_attempts")
        elif delivery.is_uncertain and delivery.kind in NEVER_AGAIN:
            await self._fail(delivery, "uncertain")
        elif rest := self._limits.reserve(delivery, self._clock()):
            await self._database.run(lambda tx: outbox.put_back(tx, delivery, rest))
        else:
            await self._attempt(delivery)

    async def _attempt(self, delivery: Delivery) -> None:
        try:
            result = await self._look_or_send(delivery)
        except NoTarget:
            await self._fail(delivery, "no_such_target")
        except ModelUnavailable as error:
            await self._fail(delivery, str(error))
        except SlackApiError as error:
            await self._refused(delivery, error)
        except aiohttp.ClientConnectorError:
            await self._again(delivery, "unreachable")
        except (aiohttp.ClientError, TimeoutError, OSError):
            await self._lost(delivery, "answer_lost")
        else:
            if result is not None:
                await self._database.run(lambda tx: self._record(tx, delivery, result))

    async def _look_or_send(self, delivery: Delivery) -> Result | None:
        if delivery.is_uncertain and delivery.kind in LOOKED_UP:
            try:
                found = await self._slack.find(delivery)
            except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
                await self._unreadable(delivery, error)
                return None
            if found:
                return found
            if delivery.attempts > LOOKS_BEFORE_HOLD:
                await self._hold(delivery, "uncertain")
                return None
        return await self._call(delivery)

    async def _call(self, delivery: Delivery) -> Result:
        if delivery.kind is Kind.SCRUB:
            await self._database.scrub()
            return Result()
        if delivery.kind is Kind.MODEL:
            if self._model is None:
                raise ModelUnavailable("no_model")
            return Result(data=await self._model.answer(delivery.payload))
        return await self._slack.send(delivery)

    def _record(self, tx: Transaction, delivery: Delivery, result: Result) -> None:
        if not outbox.record_sent(tx, delivery, result.channel_id, result.ts):
            return
        follow = self._registry.results.get(delivery.purpose)
        if follow:
            follow(tx, delivery, result)

    async def _refused(self, delivery: Delivery, error: SlackApiError) -> None:
        status = getattr(error.response, "status_code", 200)
        name = str(error.response.get("error") or "")
        if status == 429 or name in ("ratelimited", "rate_limited"):
            await self._rate_limited(delivery, error)
        elif status >= 500 or name in AMBIGUOUS:
            await self._lost(delivery, name or "http_5xx")
        else:
            await self._again(delivery, name)

    async def _rate_limited(self, delivery: Delivery, error: SlackApiError) -> None:
        headers = {key.lower(): value for key, value in (getattr(error.response, "headers", None) or {}).items()}
        given = str(headers.get("retry-after", "30"))
        rest = timedelta(seconds=int(given) if given.isdigit() else 30)
        self._limits.block(delivery, self._clock(), rest)
        await self._database.run(lambda tx: outbox.put_back(tx, delivery, rest))

    async def _lost(self, delivery: Delivery, error: str) -> None:
        if delivery.kind in NEVER_AGAIN:
            await self._fail(delivery, error)
            return
        uncertain = delivery.kind in LOOKED_UP
        rest = self._settle if uncertain else judge(error, delivery.attempts).rest
        await self._database.run(lambda tx: outbox.record_retry(tx, delivery, rest, error, uncertain))

    async def _again(self, delivery: Delivery, error: str) -> None:
        verdict = judge(error, delivery.attempts)
        if verdict.failure is Failure.FAIL:
            await self._fail(delivery, error)
        elif verdict.failure is Failure.HOLD:
            await self._hold(delivery, error)
        else:
            uncertain = delivery.is_uncertain
            await self._database.run(lambda tx: outbox.record_retry(tx, delivery, verdict.rest, error, uncertain))

    async def _unreadable(self, delivery: Delivery, error: Exception) -> None:
        if isinstance(error, SlackApiError) and getattr(error.response, "status_code", 200) == 429:
            await self._rate_limited(delivery, error)
        elif isinstance(error, SlackApiError) and getattr(error.response, "status_code", 200) < 500:
            await self._hold(delivery, str(error.response.get("error") or "unreadable"))
        else:
            await self._lost(delivery, "unreadable")

    async def _hold(self, delivery: Delivery, error: str) -> None:
        def hold(tx: Transaction) -> None:
            if outbox.record_held(tx, delivery, error):
                show_held(tx, delivery, error)

        log.warning("delivery %s (%s) is held: %s", delivery.id, delivery.purpose, error)
        await self._database.run(hold)

    async def _fail(self, delivery: Delivery, error: str) -> None:
        def fail(tx: Transaction) -> None:
            if outbox.record_failed(tx, delivery, error):
                follow = self._registry.failures.get(delivery.purpose)
                if follow:
                    follow(tx, delivery, error)

        if error != "no_model":
            log.warning("delivery %s (%s) failed: %s", delivery.id, delivery.purpose, error)
        await self._database.run(fail)

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
from bot.slack_errors import Refusal, refusal
from domain.deliveries import LOOKED_UP, MOST_ATTEMPTS, NEVER_AGAIN, Failure, Kind, judge
from handlers.deliveries.undelivered import show_held
from handlers.registry import Registry, Result
from storage import outbox
from storage.database import Database, StorageUnavailable, Transaction
from storage.outbox import Delivery

log = logging.getLogger(__name__)

POLL_SECONDS = 1.0
STOP_SECONDS = 5.0
AT_ONCE = 20
MOST_REPETITIONS = 1
"""How often a message whose answer was lost, and which was then looked for in vain, is sent again."""


class Worker:
    """Sends the outbox, some at once and each in its order, until it is stopped."""

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
        self._under_way: set[asyncio.Task[None]] = set()
        self._is_stopping = False

    def wake(self) -> None:
        """Look into the outbox now; may be called from any thread."""
        self._loop.call_soon_threadsafe(self._wake.set)

    async def run(self) -> None:
        """Work until stopped; what is under way then gets a few seconds to end."""
        try:
            while not self._is_stopping:
                if not await self._begin():
                    await self._rest()
        finally:
            await self._finish()

    def stop(self) -> None:
        """Claim nothing more, and let `run` return."""
        self._is_stopping = True
        self._wake.set()

    async def _begin(self) -> int:
        """Claim what there is room for, without waiting for what is under way: a slow send delays no other."""
        self._wake.clear()
        room = AT_ONCE - len(self._under_way)
        try:
            claimed = await self._database.run(lambda tx: outbox.claim(tx, room)) if room else []
        except StorageUnavailable:
            log.error("the database is unavailable; trying again")
            return 0
        for delivery in claimed:
            task = self._loop.create_task(self._deal_with(delivery))
            self._under_way.add(task)
            task.add_done_callback(self._ended)
        return len(claimed)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._wake.set()

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)

    async def _finish(self) -> None:
        left = set(self._under_way)
        if left:
            await asyncio.wait(left, timeout=STOP_SECONDS)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def work_once(self) -> int:
        """Claim one batch and see it through, with what is under way; return how many rows that were."""
        claimed = await self._database.run(lambda tx: outbox.claim(tx, AT_ONCE))
        under_way = set(self._under_way)
        await asyncio.gather(*map(self._deal_with, claimed), *under_way)
        return len(claimed) + len(under_way)

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
            await self._refused(delivery, refusal(error))
        except aiohttp.ClientConnectorError:
            await self._again(delivery, "unreachable")
        except (aiohttp.ClientError, OSError):
            await self._lost(delivery, "answer_lost")
        else:
            if result is not None:
                await self._database.run(lambda tx: self._record(tx, delivery, result))

    async def _look_or_send(self, delivery: Delivery) -> Result | None:
        if delivery.is_uncertain and delivery.kind in LOOKED_UP:
            try:
                found = await self._slack.find(delivery)
            except (SlackApiError, aiohttp.ClientError, OSError) as error:
                await self._unreadable(delivery, error)
                return None
            if found:
                return found
            if delivery.attempts > 1 + MOST_REPETITIONS:
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

    async def _refused(self, delivery: Delivery, refused: Refusal) -> None:
        if refused.is_rate_limit:
            await self._rate_limited(delivery, refused)
        elif refused.is_ambiguous:
            await self._lost(delivery, refused.name or f"http_{refused.status}")
        else:
            await self._again(delivery, refused.name)

    async def _rate_limited(self, delivery: Delivery, refused: Refusal) -> None:
        rest = timedelta(seconds=refused.rest)
        self._limits.block(delivery.team_id, refused.method, self._clock() + rest)
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
        refused = refusal(error) if isinstance(error, SlackApiError) else None
        if refused is None or refused.status >= 500:
            await self._lost(delivery, "unreadable")
        elif refused.is_rate_limit:
            await self._rate_limited(delivery, refused)
        else:
            await self._hold(delivery, refused.name or "unreadable")

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

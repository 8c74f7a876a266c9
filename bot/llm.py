"""The only door to a model: any OpenAI-compatible server, with a time limit, and an answer that is only data."""

import asyncio
import json
import logging
import time
from collections.abc import Mapping
from typing import Any

from bot.settings import Settings
from prompts.polish import polish
from prompts.reading import read_reply

log = logging.getLogger(__name__)

MOST_TOKENS = 300
MOST_BYTES = 64 * 1024
"""What is read of an answer: one of `MOST_TOKENS` is far shorter."""
MOST_CHARACTERS = 8 * 1024


class ModelUnavailable(Exception):
    """The model gave no usable answer; nothing depends on one."""


class Model:
    """Asks one configured model. A slow, broken, refusing or babbling server costs nothing but its answer.

    `calls` and `tokens` count what it was asked and what the servers said it took, since the start.
    """

    def __init__(self, settings: Settings) -> None:
        # It takes a second to load, which a bot without a model does without.
        from openai import AsyncOpenAI, BadRequestError

        self._refusal = BadRequestError
        self.calls = 0
        self.tokens = 0
        self._name = settings.openai_model
        self._seconds = settings.model_timeout_seconds
        self._client = AsyncOpenAI(
            api_key=settings.openai_api_key.get_secret_value() or "none",
            base_url=settings.openai_base_url or None,
            timeout=settings.model_timeout_seconds,
            max_retries=0,
        )

    async def answer(self, payload: Mapping[str, Any]) -> Mapping[str, str]:
        """Return the fields the model gave, as strings; raise `ModelUnavailable` when there is nothing usable."""
        prompt, fields = _question(payload)
        began = time.monotonic()
        self.calls += 1
        try:
            # The client's own limit is for each read: a server that drips would never meet it.
            async with asyncio.timeout(self._seconds):
                told = await self._ask(prompt, fields)
        except ModelUnavailable:
            raise
        except Exception as error:
            # Whatever is wrong with the server or its answer, nothing more than the answer is lost.
            raise ModelUnavailable(f"model_{type(error).__name__}") from None
        finally:
            seconds = time.monotonic() - began
            log.info("model call %d ended after %.1f s; %d tokens so far", self.calls, seconds, self.tokens)
        return _strings(told, fields)

    async def _ask(self, prompt: str, fields: list[str]) -> str:
        # Local servers differ in how they take a format: the strictest first, then the plain one.
        last: Exception | None = None
        for shape in (_json_schema(fields), {"type": "json_object"}, None):
            try:
                return self._said(await self._complete(prompt, {"response_format": shape} if shape else {}))
            except self._refusal as error:
                last = error
        assert last is not None
        raise last

    async def _complete(self, prompt: str, extra: Mapping[str, Any]) -> Any:
        """Return the completion as JSON, read only as far as an answer can reach."""
        async with self._client.chat.completions.with_streaming_response.create(
            model=self._name,
            messages=[{"role": "user", "content": prompt}],
            temperature=0,
            max_tokens=MOST_TOKENS,
            **extra,
        ) as response:
            body = b""
            async for chunk in response.iter_bytes(MOST_BYTES):
                body += chunk
                if len(body) > MOST_BYTES:
                    raise ModelUnavailable("model_answered_too_much")
            return json.loads(body)

    def _said(self, completion: Any) -> str:
        usage = completion.get("usage") if isinstance(completion, dict) else None
        if isinstance(usage, dict) and isinstance(usage.get("total_tokens"), int):
            self.tokens += usage["total_tokens"]
        content = completion["choices"][0]["message"]["content"]
        return content if isinstance(content, str) else ""

    async def close(self) -> None:
        """Let go of the connection."""
        await self._client.close()


def _question(payload: Mapping[str, Any]) -> tuple[str, list[str]]:
    """Return the prompt for one question, and the fields its answer has."""
    if payload.get("prompt") == "polish":
        return polish(str(payload["text"]), int(payload["longest"])), ["text"]
    fields = [str(field) for field in payload["fields"]]
    return read_reply(str(payload["text"]), fields), fields


def _json_schema(fields: list[str]) -> dict[str, Any]:
    properties = {field: {"type": ["string", "null"]} for field in fields}
    schema = {"type": "object", "properties": properties, "required": fields, "additionalProperties": False}
    return {"type": "json_schema", "json_schema": {"name": "fields", "strict": True, "schema": schema}}


def _strings(told: str, fields: list[str]) -> Mapping[str, str]:
    found = _last_object(told)
    return {field: found[field] for field in fields if isinstance(found.get(field), str)}


def _last_object(told: str) -> dict[str, Any]:
    """Return the last whole JSON object of an answer: a model that thinks aloud may write others before it.

    It is looked for in the last MOST_CHARACTERS, as the search is quadratic in what is no JSON.
    """
    told = told[-MOST_CHARACTERS:]
    found: dict[str, Any] | None = None
    start = told.find("{")
    while start >= 0:
        try:
            found, end = json.JSONDecoder().raw_decode(told, start)
        except (ValueError, RecursionError):
            end = start + 1
        start = told.find("{", end)
    if found is None:
        raise ModelUnavailable("model_babbled")
    return found

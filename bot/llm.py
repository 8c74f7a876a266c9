"""The only door to a model: any OpenAI-compatible server, with a time limit, and an answer that is only data."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from openai import APIStatusError, AsyncOpenAI, BadRequestError, OpenAIError

from bot.settings import Settings
from prompts.reading import read_reply

MOST_TOKENS = 300


class ModelUnavailable(Exception):
    """The model gave no usable answer; nothing depends on one."""


class Model:
    """Asks one configured model. A slow, broken, refusing or babbling server costs nothing but its answer."""

    def __init__(self, settings: Settings) -> None:
        self._name = settings.openai_model
        self._seconds = settings.model_timeout_seconds
        self._client = AsyncOpenAI(
            api_key=settings.openai_api_key.get_secret_value() or "none",
            base_url=settings.openai_base_url or None,
            timeout=settings.model_timeout_seconds,
            max_retries=0,
        )

    async def answer(self, payload: Mapping[str, Any]) -> Mapping[str, str]:
        """Return the fields the model read, as strings; raise `ModelUnavailable` when there is nothing usable."""
        fields = [str(field) for field in payload["fields"]]
        prompt = read_reply(str(payload["text"]), fields)
        try:
            # The client's own limit is for each read: a server that drips would never meet it.
            async with asyncio.timeout(self._seconds):
                told = await self._ask(prompt, fields)
        except (OpenAIError, TimeoutError) as error:
            raise ModelUnavailable(f"model_{type(error).__name__}") from None
        return _strings(told, fields)

    async def _ask(self, prompt: str, fields: list[str]) -> str:
        # Local servers differ in how they take a format: the strictest first, then the plain one.
        last: APIStatusError | None = None
        for shape in (_json_schema(fields), {"type": "json_object"}, None):
            extra: dict[str, Any] = {"response_format": shape} if shape else {}
            try:
                completion = await self._client.chat.completions.create(
                    model=self._name,
                    messages=[{"role": "user", "content": prompt}],
                    temperature=0,
                    max_tokens=MOST_TOKENS,
                    **extra,
                )
                return completion.choices[0].message.content or ""
            except BadRequestError as error:
                last = error
            except (IndexError, AttributeError, TypeError):
                raise ModelUnavailable("model_answered_nothing") from None
        assert last is not None
        raise last

    async def close(self) -> None:
        """Let go of the connection."""
        await self._client.close()


def _json_schema(fields: list[str]) -> dict[str, Any]:
    properties = {field: {"type": ["string", "null"]} for field in fields}
    schema = {"type": "object", "properties": properties, "required": fields, "additionalProperties": False}
    return {"type": "json_schema", "json_schema": {"name": "fields", "strict": True, "schema": schema}}


def _strings(told: str, fields: list[str]) -> Mapping[str, str]:
    start, end = told.find("{"), told.rfind("}")
    try:
        found = json.loads(told[start : end + 1])
    except ValueError:
        raise ModelUnavailable("model_babbled") from None
    if not isinstance(found, dict):
        raise ModelUnavailable("model_babbled")
    return {field: found[field] for field in fields if isinstance(found.get(field), str)}

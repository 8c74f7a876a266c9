"""Asks a stand-in every call and says in one short text how each went, so that two can be compared."""

from __future__ import annotations

import json
import re

import aiohttp

from sandbox.wire import JSON

from .calls import Call
from .stands import Stand

NOT_THERE, NOT_ASKED = "no such method", "not asked"
_NAMED = re.compile(r"\{(\w+)\}")


async def outcomes(stand: Stand, calls: list[Call]) -> dict[str, str]:
    """How each call went on a stand-in, by the call's name."""
    async with aiohttp.ClientSession() as session:
        asked = _Asking(stand, session)
        await asked.learn()
        return {call.name: await asked.outcome(call) for call in calls}


class _Asking:
    """One round of calls on one stand-in, and what it has learnt to know by name."""

    def __init__(self, stand: Stand, session: aiohttp.ClientSession) -> None:
        self._stand, self._session = stand, session
        self._known: dict[str, str] = {}

    async def learn(self) -> None:
        """Learn the ids of what the stand-in was seeded with, and let the bot into its channel."""
        channels = {each["name"]: each["id"] for each in (await self._call("conversations.list"))["channels"]}
        people = {each["name"]: each["id"] for each in (await self._call("users.list"))["members"]}
        stand, me = self._stand, await self._call("auth.test")
        self._known = {"channel": channels[stand.channel], "outside": channels[stand.outside]}
        self._known |= {"ann": people[stand.ann], "ben": people[stand.ben], "bot": me["user_id"]}
        await self._call("conversations.join", {"channel": self._known["channel"]})

    async def outcome(self, call: Call) -> str:
        """How a call went: its error, or what was to be seen."""
        try:
            arguments = {name: self._filled(value) for name, value in call.arguments.items()}
        except KeyError:
            return NOT_ASKED
        answer = await self._call(call.method, arguments, call.token, call.raw)
        if not answer.get("ok"):
            return self._error(call, answer)
        for name, path in call.keep.items():
            self._known[name] = str(_at(answer, path))
        return ", ".join(["ok", *(f"{path.rstrip('?#')}: {self._seen(answer, path)}" for path in call.shows)])

    def _error(self, call: Call, answer: JSON) -> str:
        missing = answer.get("status") in (404, 405) or answer.get("error") == "unknown_method"
        if missing and call.method != "chat.postTelegram":
            return NOT_THERE
        return str(answer.get("error", f"HTTP {answer.get('status')}"))

    def _filled(self, value: object) -> object:
        return _NAMED.sub(lambda match: self._known[match[1]], value) if isinstance(value, str) else value

    def _seen(self, answer: JSON, path: str) -> str:
        value = _at(answer, path.rstrip("?#"))
        if path.endswith("?"):
            return "yes" if value not in (None, "", []) else "no"
        if path.endswith("#"):
            return str(len(value)) if isinstance(value, (str, list)) else "none"
        names = {id_: f"{{{name}}}" for name, id_ in self._known.items()}
        return names.get(str(value), json.dumps(value))

    async def _call(
        self, method: str, arguments: JSON | None = None, token: str | None = None, raw: str | None = None
    ) -> JSON:
        token = self._stand.token if token is None else token
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        body: object = {
            name: value if isinstance(value, str) else json.dumps(value) for name, value in (arguments or {}).items()
        }
        if raw is not None:
            headers, body = headers | {"Content-Type": "application/json; charset=utf-8"}, raw
        async with self._session.post(self._stand.api_url + method, data=body, headers=headers) as response:
            text = await response.text()
            try:
                answer = json.loads(text)
            except ValueError:
                answer = {}
            return {"status": response.status, **(answer if isinstance(answer, dict) else {})}


def _at(answer: object, path: str) -> object:
    for step in path.split("."):
        if isinstance(answer, dict):
            answer = answer.get(step)
        elif isinstance(answer, list) and step.isdigit() and int(step) < len(answer):
            answer = answer[int(step)]
        else:
            return None
    return answer

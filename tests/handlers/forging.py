"""Payloads that no client of Slack's would send: somebody presses or submits what is not theirs."""

from collections.abc import Mapping
from typing import Any

from slack_bolt.request.async_request import AsyncBoltRequest

from tests.life import COMMUNITY, Life

_KEYS = iter(range(1, 1_000_000))


async def click(life: Life, who: str, action_id: str, value: str) -> None:
    """Deliver a signed click of `who` on a button that they may never have seen."""
    action = {"type": "button", "action_id": action_id, "block_id": "b", "value": value}
    container = {"type": "message", "channel_id": life.channel(COMMUNITY), "message_ts": "1.1", "is_ephemeral": True}
    await _deliver(life, who, {"type": "block_actions", "actions": [action], "container": container})


async def submit(life: Life, who: str, callback_id: str, metadata: str, values: Mapping[str, object]) -> str:
    """Deliver a signed submission of `who`; `values` are elements' states by block id. Return the ack's body."""
    view = {
        "id": f"V{next(_KEYS)}",
        "hash": "1.a",
        "type": "modal",
        "callback_id": callback_id,
        "private_metadata": metadata,
        "state": {"values": {block_id: {block_id: state} for block_id, state in values.items()}},
    }
    return await _deliver(life, who, {"type": "view_submission", "view": view})


async def event(life: Life, event_id: str, inner: dict[str, Any]) -> None:
    """Deliver an event under an id of our choice, as a redelivery or a late one would come."""
    body = {"type": "event_callback", "team_id": life.sandbox.team_id, "event_id": event_id, "event": inner}
    await _dispatch(life, body)


async def _deliver(life: Life, who: str, payload: dict[str, Any]) -> str:
    person = {"id": life.user(who), "team_id": life.sandbox.team_id, "name": who}
    body = {
        **payload,
        "user": person,
        "team": {"id": life.sandbox.team_id, "domain": "northlight-community"},
        "api_app_id": life.sandbox.app_id,
        "trigger_id": f"forged.{next(_KEYS)}",
    }
    return await _dispatch(life, body)


async def _dispatch(life: Life, body: dict[str, Any]) -> str:
    # Socket Mode carries no signature of its own: what Bolt dispatches is taken as signed.
    answer = await life.bot.bolt.async_dispatch(AsyncBoltRequest(body=body, mode="socket_mode"))
    assert answer.status == 200, answer.body
    await life.drain()
    return str(answer.body)

"""What people do with the app: commands, clicks, selections, submissions, opening its Home."""

from __future__ import annotations

import re
from typing import Any

from sandbox import conversations, messages, modals, payloads, shapes
from sandbox.block_kit import check_message_blocks
from sandbox.block_kit.blocks import elements_of
from sandbox.block_kit.inputs import (
    action_of,
    initial_values,
    inputs_of,
    options_of,
    state_of,
)
from sandbox.delivery import COMMANDS, INTERACTIONS, Ack
from sandbox.errors import ControlError, SlackError
from sandbox.messages import Content
from sandbox.people import own_place, person, visible_message
from sandbox.slack import Slack
from sandbox.wire import JSON
from sandbox.workspace import Channel, User

_MENTION = re.compile(r"(?<![\w<])([@#])([a-z0-9][a-z0-9._-]*)")


def answer_of(slack: Slack, user: User, what: str, ack: Ack, **more: object) -> JSON:
    """What comes back to whoever acted; a failure is also kept among what people saw go wrong."""
    error = {"timeout": "operation_timeout", None: None}.get(ack.failure, "dispatch_failed")
    if error:
        slack.mishaps.append({"user": user.id, "what": what, "error": error, "at": slack.workspace.clock.now()})
    return {"status": ack.status, "body": ack.body, "error": error, **more}


async def command(slack: Slack, who: str, where: str, text: str, name: str) -> JSON:
    """Run a slash command; what the app acks with is shown to the person, or to the channel."""
    user = person(slack, who)
    channel = own_place(slack, user, where)
    trigger_id = slack.interactions.new_trigger(user.id)
    payload = payloads.command(slack.workspace, slack.app, user, channel, name, _escaped(slack, text))
    payload |= {
        "response_url": slack.base_url + slack.interactions.new_response_url(user.id, channel.id),
        "trigger_id": trigger_id,
    }
    ack = await slack.dispatcher.ask(COMMANDS, payload)
    answer = answer_of(slack, user, f"{name} {text}", ack, trigger_id=trigger_id)
    if ack.failure is None:
        try:
            show_answer(slack, user.id, channel, ack.body)
        except SlackError:
            answer["error"] = "invalid_command_response"
    return answer


def _escaped(slack: Slack, text: str) -> str:
    def escape(match: re.Match[str]) -> str:
        sign, name = match.groups()
        found = slack.workspace.user(name) if sign == "@" else slack.workspace.channel(name)
        return f"<{sign}{found.id}|{name}>" if found else match.group()

    return _MENTION.sub(escape, text)


def show_answer(slack: Slack, user: str, channel: Channel, body: object, thread_ts: str | None = None) -> None:
    """Show what an app answered: ephemeral, unless it says `in_channel`; nothing when it is empty."""
    fields: JSON = body if isinstance(body, dict) else {"text": str(body or "")}
    text, blocks = str(fields.get("text") or ""), check_message_blocks(fields.get("blocks"))
    attachments = fields.get("attachments") or []
    if not (text or blocks or attachments):
        return
    content = Content(text, blocks, attachments)
    if fields.get("response_type") == "in_channel":
        messages.post(slack.workspace, channel, slack.bot, content, thread_ts=thread_ts)
    else:
        messages.post_ephemeral(slack.workspace, channel, slack.bot, user, content, thread_ts)


async def click(
    slack: Slack,
    who: str,
    where: str,
    ts: str,
    action_id: str,
    *,
    block_id: str | None = None,
    value: object = None,
    state: JSON | None = None,
) -> JSON:
    """Use an element of a message."""
    user = person(slack, who)
    channel = own_place(slack, user, where)
    message = visible_message(channel, user, ts)
    block, element = element_named(message.blocks, action_id, block_id, value)
    values = initial_values(message.blocks)
    fill(slack, message.blocks, values, state or {})
    action = action_of(block, element, _resolved(slack, element, value), slack.workspace.timestamp())
    payload = payloads.click_on_message(slack.workspace, slack.app, user, channel, message, action, values)
    url = slack.interactions.new_response_url(user.id, channel.id, message.ts, message.thread_ts)
    return await _interact(slack, user, action_id, payload | {"response_url": slack.base_url + url})


async def click_in_view(
    slack: Slack, who: str, view_id: str, action_id: str, block_id: str | None, value: object
) -> JSON:
    """Use an element of a modal or of the App Home; what was chosen stands in it from then on."""
    user = person(slack, who)
    view = modals.find(slack.workspace, view_id)
    if view is None or view.user != user.id:
        raise ControlError(f"{user.real_name} has no view {view_id} open.")
    block, element = element_named(view.body["blocks"], action_id, block_id, value)
    if block["type"] == "input" and not block.get("dispatch_action"):
        raise ControlError(f"{action_id} tells the app nothing before the view is submitted.")
    chosen = _resolved(slack, element, value)
    if element["action_id"] in view.values.get(block["block_id"], {}):
        view.values[block["block_id"]][element["action_id"]] = state_of(element, chosen)
    action = action_of(block, element, chosen, slack.workspace.timestamp())
    payload = payloads.click_in_view(slack.workspace, slack.app, user, view, action)
    return await _interact(slack, user, action_id, payload, view_id=view.id)


async def _interact(slack: Slack, user: User, what: str, payload: JSON, view_id: str | None = None) -> JSON:
    trigger_id = slack.interactions.new_trigger(user.id, view_id)
    ack = await slack.dispatcher.ask(INTERACTIONS, payload | {"trigger_id": trigger_id})
    return answer_of(slack, user, what, ack, trigger_id=trigger_id)


def element_named(blocks: list[JSON], action_id: str, block_id: str | None, value: object) -> tuple[JSON, JSON]:
    """The one element that is meant, with its block; ControlError when there is none, or more than one."""
    found = [
        (block, element)
        for block in blocks
        for element in elements_of(block)
        if element.get("action_id") == action_id and block_id in (None, block["block_id"])
    ]
    buttons = [pair for pair in found if pair[1]["type"] == "button"]
    if buttons and value is not None:
        found = [pair for pair in buttons if pair[1].get("value") == value]
    if not found:
        there = [element.get("action_id") for block in blocks for element in elements_of(block)]
        raise ControlError(f"There is no {action_id} (value {value!r}) to use; there is {there}.")
    if len(found) > 1:
        raise ControlError(f"{action_id} is there {len(found)} times: say which by block_id or value.")
    if found[0][1]["type"] == "button" or options_of(found[0][1]) or value is not None:
        return found[0]
    raise ControlError(f"{action_id} needs a value.")


def _resolved(slack: Slack, element: JSON, value: object) -> object:
    """People and channels may be named by handle; the app gets ids."""
    if isinstance(value, list):
        return [_resolved(slack, element, each) for each in value]
    if not isinstance(value, str):
        return value
    kind = element["type"]
    if "users_select" in kind:
        found: Any = slack.workspace.user(value)
    elif "channels_select" in kind or "conversations_select" in kind:
        found = slack.workspace.channel(value)
    else:
        return value
    if found is None:
        raise ControlError(f"{element['action_id']} cannot select {value}.")
    return found.id


def fill(slack: Slack, blocks: list[JSON], values: dict[str, dict[str, JSON]], given: JSON) -> None:
    """Put plain values, by block id (or block id → action id, or action id), into inputs' states."""
    used: set[str] = set()
    for block, element in inputs_of(blocks):
        for name in (block["block_id"], element["action_id"]):
            if name not in given:
                continue
            value = given[name]
            if isinstance(value, dict) and element["action_id"] in value:
                value = value[element["action_id"]]
            used.add(name)
            state = state_of(element, _resolved(slack, element, value))
            values[block["block_id"]][element["action_id"]] = state
            break
    if unknown := set(given) - used:
        raise ControlError(f"No input {', '.join(sorted(unknown))}; there is {', '.join(values)}.")


def open_home(slack: Slack, who: str) -> None:
    """Open the app's Home tab."""
    user = person(slack, who)
    channel, _ = conversations.open_direct(slack.workspace, [slack.bot.id, user.id])
    event = {
        "type": "app_home_opened",
        "user": user.id,
        "channel": channel.id,
        "tab": "home",
        "event_ts": slack.workspace.timestamp(),
    }
    home = slack.workspace.homes.get(user.id)
    slack.workspace.emit(event | {"view": shapes.view(home)} if home else event)

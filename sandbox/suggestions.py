"""External selects: what a person types is sent to the app, and the options it answers are offered."""

from __future__ import annotations

from sandbox import modals, payloads
from sandbox.block_kit.elements import OFFERED
from sandbox.block_kit.rules import Problems
from sandbox.delivery import INTERACTIONS
from sandbox.errors import ControlError
from sandbox.gestures import answer_of, element_named
from sandbox.people import own_place, person, visible_message
from sandbox.slack import Slack
from sandbox.wire import JSON

_EXTERNAL = ("external_select", "multi_external_select")


async def suggest(slack: Slack, who: str, action_id: str, typed: str, given: JSON) -> JSON:
    """Type into an external select, of a message (`channel`, `ts`) or of an open view (`view_id`).

    Returns the answer with the `options` offered, those of groups included; none when the app failed, or
    answered what Slack could not show (`error`: "invalid_options").
    """
    user = person(slack, who)
    if "view_id" in given:
        view = modals.find(slack.workspace, given["view_id"])
        if view is None or view.user != user.id:
            raise ControlError(f"{user.real_name} has no view {given['view_id']} open.")
        blocks, payload = view.body["blocks"], payloads.in_view(slack.workspace, slack.app, user, view)
    else:
        channel = own_place(slack, user, given["channel"])
        message = visible_message(channel, user, given["ts"])
        blocks, payload = message.blocks, payloads.on_message(slack.workspace, slack.app, user, channel, message)
    block, element = element_named(blocks, action_id, given.get("block_id"), typed)
    if element["type"] not in _EXTERNAL:
        raise ControlError(f"{action_id} loads no options from the app.")
    if len(typed) < (least := element.get("min_query_length", 3)):
        raise ControlError(f"{action_id} asks the app from {least} characters on.")
    asked = {"type": "block_suggestion", "action_id": action_id, "block_id": block["block_id"], "value": typed}
    ack = await slack.dispatcher.ask(INTERACTIONS, payload | asked)
    answer = answer_of(slack, user, action_id, ack, options=[])
    if ack.failure is not None:
        return answer
    options = _checked(ack.body)
    return answer | ({"error": "invalid_options"} if options is None else {"options": options})


def _checked(body: object) -> list[JSON] | None:
    """The options of an answer, or None when they are not as Slack wants them: at most 100, well-formed."""
    if not isinstance(body, dict) or (body.get("options") is None) == (body.get("option_groups") is None):
        return None
    problems = Problems()
    given = {name: body[name] for name in ("options", "option_groups") if body.get(name) is not None}
    OFFERED.check(problems, "", given)
    if problems.found:
        return None
    groups = given.get("option_groups") or []
    options: list[JSON] = given.get("options") or [option for group in groups for option in group["options"]]
    return options
